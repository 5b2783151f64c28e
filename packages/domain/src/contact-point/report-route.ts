/** From what happened, and where, to the points that can help. */
import type { LanguageAreaId, Municipality } from "../place/index.js";
import { err, ok, type Result } from "../result/index.js";
import { nearestTo } from "../suggestion/index.js";
import type { FullText } from "../text/index.js";
import type {
  ContactDirectory,
  ContactPoint,
  GroundFamily,
  InstitutionLanguage,
  MatterLevel,
  ReportDomain,
  ReportSituation,
  RoutingRule,
} from "./contact-point.js";
import { groundFamily, institutionLanguage } from "./contact-point.js";
import { coversPlace, doubtsOf, listContactPoints } from "./contact-point-list.js";

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
};

/** The facts that the question left open and on which a point depends; a member that is left out is settled. */
export type OpenCondition = {
  situations?: ReportSituation[];
  levels?: MatterLevel[];
  groundFamilies?: GroundFamily[];
  domains?: ReportDomain[];
};

export type RouteReason =
  /** `rule` is the id of a routing rule, `names` its words. */
  | { kind: "rule"; rule: string; order: number; names: FullText; isExtra: boolean; onlyIf: OpenCondition }
  /** No rule: a point near the place that takes such reports or sends people on. */
  | { kind: "nearby"; scope: ContactPoint["territory"]["scope"]; onlyIf: OpenCondition };

export type RoutedPoint = {
  point: ContactPoint;
  why: RouteReason;
  /** Later rules that lead to the same point. */
  otherReasons: RouteReason[];
  isUnverified: boolean;
  /** Ids of `ContactDirectory.doubts`. */
  doubts: string[];
};
/** A rule that applies and names no point: for these levels none is known. */
export type RouteGap = {
  rule: string;
  names: FullText;
  levels: MatterLevel[];
  onlyIf: OpenCondition;
  doubt: string | null;
};
export type ReportRoute = {
  /** Levels whose matter it can be, given the place, the domain and the language of the institution. */
  levels: MatterLevel[];
  points: RoutedPoint[];
  gaps: RouteGap[];
};

export type ReportRefusal =
  | {
      kind:
        | "unknownGround"
        | "unknownGroundFamily"
        | "unknownSituation"
        | "unknownLevel"
        | "unknownDomain"
        | "unknownInstitutionLanguage";
      value: string;
      nearest: string[];
    }
  /** The level exists and has no say in this place; `nearest` are those that have. */
  | { kind: "levelNotHere"; value: string; nearest: MatterLevel[] };

/**
 * Where to turn, in the order of the routing rules, then points near the place. Where the question left the ground open,
 * points that a racial ground cannot lead to come after those it can: the rules by ground exclude each other, so among
 * them their order says nothing, and who comes here comes about racism most often.
 *
 * Violence leads to the emergency number and on to the points for offences; police conduct as a domain is police conduct
 * as a situation. A superseded point never comes out. Where the sources leave a competence open (Dutch-language
 * institutions in Brussels) both bodies come, with the doubt.
 *
 * @returns points once each, with the rule that led there and the conditions the question left open
 *   - `unknownGround` and the like: a word that is not in the directory, with the nearest ones
 *   - `levelNotHere`: the level has no say in this place
 */
export function routeReport(
  directory: ContactDirectory,
  question: ReportQuestion,
): Result<ReportRoute, ReportRefusal> {
  const read = readQuestion(directory, question);
  if (!read.ok) return read;
  const known = read.value;
  const reached: { point: ContactPoint; why: RouteReason; doubts: string[] }[] = [];
  const gaps: RouteGap[] = [];
  for (const rule of [...directory.rules].sort((a, b) => a.order - b.order)) {
    const applied = applyRule(directory, rule, known);
    if (!applied) continue;
    reached.push(...applied.reached);
    if (applied.gap) gaps.push(applied.gap);
  }
  reached.push(...nearbyPoints(directory, known));
  return ok({ levels: known.levels, points: racialGroundFirst(oncePerPoint(reached)), gaps });
}

type Known = {
  place: Municipality;
  ground: string | null;
  /** The possible values; one where the question settled it. */
  families: GroundFamily[];
  situations: ReportSituation[];
  domains: ReportDomain[] | null;
  levels: MatterLevel[];
};

function readQuestion(directory: ContactDirectory, question: ReportQuestion): Result<Known, ReportRefusal> {
  const { municipality: place } = question;
  const grounds = directory.grounds.flatMap((ground) => [ground.id, ...(ground.otherIds ?? [])]);
  const checks = [
    ["unknownGround", question.ground, grounds],
    ["unknownGroundFamily", question.groundFamily, groundFamily.options],
    ["unknownSituation", question.situation, directory.situations.map((each) => each.id)],
    ["unknownLevel", question.level, directory.levels.map((each) => each.id)],
    ["unknownDomain", question.domain, directory.domains.map((each) => each.id)],
    ["unknownInstitutionLanguage", question.institutionLanguage, institutionLanguage.options],
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

type Applied = {
  reached: { point: ContactPoint; why: RouteReason; doubts: string[] }[];
  gap: RouteGap | null;
};

function applyRule(directory: ContactDirectory, rule: RoutingRule, known: Known): Applied | null {
  const { place } = known;
  const doubtful = rule.doubtful?.languageArea === place.languageArea ? rule.doubtful : undefined;
  const situations = common(known.situations, rule.situations);
  const families = common(known.families, rule.families);
  const levels = common(known.levels, rule.levels && [...rule.levels, ...(doubtful?.levels ?? [])]);
  if (situations.length === 0 || families.length === 0 || levels.length === 0) return null;
  if (rule.domains && known.domains && common(known.domains, rule.domains).length === 0) return null;

  const left = { situations, domains: known.domains ? undefined : rule.domains };
  const reached: Applied["reached"] = [];
  const served = new Set<MatterLevel>();
  for (const offered of rule.points) {
    const point = directory.points.find((each) => each.id === offered.id);
    if (!point || point.status === "superseded") continue;
    const forFamilies = common(families, offered.families);
    const forLevels = rule.byPointLevel ? common(levels, point.levels) : levels;
    const isDoubtful = doubtful !== undefined && forLevels.every((level) => doubtful.levels.includes(level));
    if (forFamilies.length === 0 || forLevels.length === 0 || !takesGround(point, known)) continue;
    if (!isDoubtful && !coversPlace(point, place)) continue;
    for (const level of forLevels) served.add(level);
    const onlyIf = openCondition(known, { ...left, families: forFamilies, levels: forLevels });
    const { id, order, names, isExtra = false } = rule;
    const mayBeDoubtful = doubtful && forLevels.some((level) => doubtful.levels.includes(level));
    const doubts = [...doubtsOf(point), ...(mayBeDoubtful ? [doubtful.doubt] : [])];
    reached.push({ point, why: { kind: "rule", rule: id, order, names, isExtra, onlyIf }, doubts });
  }
  const unserved = rule.leavesGap ? levels : rule.isExtra ? [] : levels.filter((level) => !served.has(level));
  if (unserved.length === 0) return { reached, gap: null };
  const onlyIf = openCondition(known, { ...left, families, levels: unserved });
  return {
    reached,
    gap: { rule: rule.id, names: rule.names, levels: unserved, onlyIf, doubt: rule.leavesGap ?? null },
  };
}

/** Points of the neighbourhood, which no rule names: they take a report or show the way. */
function nearbyPoints(directory: ContactDirectory, known: Known): Applied["reached"] {
  return listContactPoints(directory, known.place).flatMap((point) => {
    const local = point.territory.scope === "municipality" || point.territory.scope === "arrondissement";
    const takesReports = ["local-reporting-point", "city-signpost"].includes(point.kind);
    if (!takesReports && !(local && point.kind === "police")) return [];
    const situations = common<ReportSituation>(known.situations, [
      point.kind === "police" ? "offence" : "discrimination",
    ]);
    const levels = point.levels.length === 0 ? known.levels : common(known.levels, point.levels);
    const limits = point.domains?.includes("general") ? undefined : point.domains;
    const families = familiesOf(directory, point, known);
    if (situations.length === 0 || levels.length === 0 || families.length === 0) return [];
    if (!takesGround(point, known)) return [];
    if (limits && known.domains && common(known.domains, limits).length === 0) return [];
    const domains = known.domains ? undefined : limits;
    const onlyIf = openCondition(known, { situations, levels, families, domains });
    return [
      { point, why: { kind: "nearby", scope: point.territory.scope, onlyIf }, doubts: doubtsOf(point) },
    ];
  });
}

function familiesOf(directory: ContactDirectory, point: ContactPoint, known: Known): GroundFamily[] {
  if (point.grounds.length === 0) return known.families;
  const taken = directory.grounds.filter((ground) => point.grounds.includes(ground.id));
  return known.families.filter((family) => taken.some((ground) => ground.family === family));
}

const takesGround = (point: ContactPoint, { ground }: Known): boolean =>
  ground === null || point.grounds.length === 0 || point.grounds.includes(ground);

/** What a rule allows among what is possible; a rule that says nothing allows all. */
const common = <T>(possible: readonly T[], allowed: readonly T[] | undefined): T[] =>
  possible.filter((each) => !allowed || allowed.includes(each));

/** A condition is open where more is possible than the rule takes. */
function openCondition(
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

function oncePerPoint(reached: Applied["reached"]): RoutedPoint[] {
  const routed = new Map<string, RoutedPoint>();
  for (const { point, why, doubts } of reached) {
    const before = routed.get(point.id);
    if (before) {
      before.otherReasons.push(why);
      before.doubts = [...new Set([...before.doubts, ...doubts])];
    } else {
      routed.set(point.id, {
        point,
        why,
        otherReasons: [],
        isUnverified: point.status === "unverified",
        doubts,
      });
    }
  }
  return [...routed.values()];
}

function racialGroundFirst(points: readonly RoutedPoint[]): RoutedPoint[] {
  const isForOthers = ({ why }: RoutedPoint) =>
    why.kind === "rule" && why.onlyIf.groundFamilies?.includes("racial") === false;
  const nearby = points.filter(({ why }) => why.kind === "nearby");
  const ruled = points.filter(({ why }) => why.kind === "rule");
  return [...ruled.filter((one) => !isForOthers(one)), ...ruled.filter(isForOthers), ...nearby];
}
