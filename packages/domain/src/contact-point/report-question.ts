/** A question about a report, read against the directory: what it settled and what it left open. */
import type { LanguageAreaId, Municipality } from "../place/index.js";
import { err, ok, type Result } from "../result/index.js";
import { nearestTo } from "../suggestion/index.js";
import { type Language, languages } from "../text/index.js";
import type {
  ContactDirectory,
  ContactPoint,
  GroundFamily,
  InstitutionLanguage,
  MatterLevel,
  ReportDomain,
  ReportSituation,
} from "./contact-point.js";
import { groundFamily, institutionLanguage } from "./contact-point.js";

/** What is left out is left open: the points of every possibility come, each with the condition it holds under. */
export type ReportQuestion = {
  municipality: Municipality;
  /** Id of a ground; it settles the family. */
  ground?: string;
  groundFamily?: string;
  situation?: string;
  /** Whose matter it is, where the person knows. */
  level?: string;
  domain?: string;
  /** Matters in Brussels only. */
  institutionLanguage?: string;
  /** In which the person wants to be helped. It never changes who is competent, only which of two equals comes first. */
  language?: string;
};

/** The facts that the question left open and on which a point depends; a member that is left out is settled. */
export type OpenCondition = {
  situations?: ReportSituation[];
  levels?: MatterLevel[];
  groundFamilies?: GroundFamily[];
  domains?: ReportDomain[];
};

export type ReportRefusal =
  | {
      kind:
        | "unknownGround"
        | "unknownGroundFamily"
        | "unknownSituation"
        | "unknownLevel"
        | "unknownDomain"
        | "unknownInstitutionLanguage"
        | "unknownLanguage";
      value: string;
      nearest: string[];
    }
  /** The level exists and has no say in this place; `nearest` are those that have. */
  | { kind: "levelNotHere"; value: string; nearest: MatterLevel[] };

export type Known = {
  place: Municipality;
  ground: string | null;
  /** The possible values; one where the question settled it. */
  families: GroundFamily[];
  situations: ReportSituation[];
  domains: ReportDomain[] | null;
  levels: MatterLevel[];
  language: Language | null;
};

export function readQuestion(
  directory: ContactDirectory,
  question: ReportQuestion,
): Result<Known, ReportRefusal> {
  const { municipality: place } = question;
  const grounds = directory.grounds.flatMap((ground) => [ground.id, ...(ground.otherIds ?? [])]);
  const checks = [
    ["unknownGround", question.ground, grounds],
    ["unknownGroundFamily", question.groundFamily, groundFamily.options],
    ["unknownSituation", question.situation, directory.situations.map((each) => each.id)],
    ["unknownLevel", question.level, directory.levels.map((each) => each.id)],
    ["unknownDomain", question.domain, directory.domains.map((each) => each.id)],
    ["unknownInstitutionLanguage", question.institutionLanguage, institutionLanguage.options],
    ["unknownLanguage", question.language, languages],
  ] as const;
  for (const [kind, value, allowed] of checks) {
    if (value !== undefined && !(allowed as readonly string[]).includes(value)) {
      return err({ kind, value, nearest: nearestTo(value, allowed) });
    }
  }
  const domain = question.domain as ReportDomain | undefined;
  const here = levelsOf(directory, place.languageArea, question.institutionLanguage as InstitutionLanguage);
  if (question.level !== undefined && !here.includes(question.level as MatterLevel)) {
    return err({ kind: "levelNotHere", value: question.level, nearest: here });
  }
  const settled = directory.domains.find((each) => each.id === domain)?.levels?.[place.languageArea];
  const ground = directory.grounds.find(
    ({ id, otherIds }) => id === question.ground || otherIds?.includes(question.ground ?? ""),
  );
  const asked = ground?.family ?? (question.groundFamily as GroundFamily | undefined);
  const situation =
    question.situation ?? (domain === "police-conduct" ? ("police-conduct" as const) : undefined);
  return ok({
    place,
    language: (question.language as Language | undefined) ?? null,
    ground: ground?.id ?? null,
    families: asked ? [asked] : [...groundFamily.options],
    situations: situation ? [situation as ReportSituation] : directory.situations.map((each) => each.id),
    domains: domain ? [domain] : null,
    levels: question.level
      ? [question.level as MatterLevel]
      : here.filter((level) => !settled || settled.includes(level)),
  });
}

/** The levels that can have a say in a language area, through institutions of a language where that was said. */
function levelsOf(
  directory: ContactDirectory,
  languageArea: LanguageAreaId,
  institution: InstitutionLanguage | undefined,
): MatterLevel[] {
  const acts = ({ areas }: ContactDirectory["levels"][number]) =>
    areas.some(
      (area) =>
        area.languageArea === languageArea &&
        (!institution || !area.institutionLanguages || area.institutionLanguages.includes(institution)),
    );
  return directory.levels.filter(acts).map((level) => level.id);
}

/** What a rule allows among what is possible; a rule that says nothing allows all. */
export const common = <T>(possible: readonly T[], allowed: readonly T[] | undefined): T[] =>
  possible.filter((each) => !allowed || allowed.includes(each));

/** A condition is open where more is possible than the rule takes. */
export function openCondition(
  known: Known,
  taken: {
    situations: ReportSituation[];
    levels: MatterLevel[];
    families: GroundFamily[];
    domains: ReportDomain[] | undefined;
  },
): OpenCondition {
  return {
    ...(taken.situations.length < known.situations.length && { situations: taken.situations }),
    ...(taken.levels.length < known.levels.length && { levels: taken.levels }),
    ...(taken.families.length < known.families.length && { groundFamilies: taken.families }),
    ...(taken.domains && { domains: [...taken.domains] }),
  };
}

export const takesGround = (point: ContactPoint, { ground }: Known): boolean =>
  ground === null || point.grounds.length === 0 || point.grounds.includes(ground);
