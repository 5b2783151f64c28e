/**
 * Where a person can turn with discrimination: points, the levels of government whose matters they take, and the rules
 * that lead from a case to a point. Points and rules are passed in as a `ContactDirectory`.
 */
import * as z from "zod";
import { partialDate } from "../calendar/index.js";
import { languageAreaId } from "../place/index.js";
import { type FullText, fullText, language } from "../text/index.js";

export const matterLevel = z.enum(["federal", "flemish", "walloon", "fwb", "brussels", "german"]);
/** Whose matter a case is: the government that is competent for it, not the one that did it. */
export type MatterLevel = z.infer<typeof matterLevel>;

export const groundFamily = z.enum(["racial", "other", "language", "sex-gender"]);
export type GroundFamily = z.infer<typeof groundFamily>;

export const reportSituation = z.enum([
  "danger",
  "offence",
  "discrimination",
  "police-conduct",
  "administration",
]);
/**
 * `danger`: immediate danger or violence; `offence`: hate crime, hate speech, punishable discrimination;
 * `discrimination`: all other discrimination; `police-conduct`: conduct of police officers; `administration`: a complaint
 * about an administration that is not discrimination.
 */
export type ReportSituation = z.infer<typeof reportSituation>;

export const reportDomain = z.enum(["hiring", "housing", "police-conduct", "migration", "general"]);
export type ReportDomain = z.infer<typeof reportDomain>;

/** Language of the institution concerned; it decides in Brussels, where the Communities reach institutions. */
export const institutionLanguage = z.enum(["nl", "fr", "bilingual", "persons"]);
export type InstitutionLanguage = z.infer<typeof institutionLanguage>;

const territory = z.object({
  scope: z.enum(["country", "region", "languageArea", "arrondissement", "municipality"]),
  regions: z.array(z.string()).optional(),
  languageAreas: z.array(languageAreaId).optional(),
  arrondissements: z.array(z.string()).optional(),
  municipalities: z.array(z.string()).optional(),
});
const confidence = z.enum(["high", "medium", "low"]);

export const contactPoint = z.object({
  id: z.string().min(1),
  kind: z.enum([
    "equality-body",
    "human-rights-institute",
    "ombuds",
    "inspection",
    "employment-service",
    "police",
    "oversight",
    "city-signpost",
    "local-reporting-point",
  ]),
  /** `unverified`: a source names it, whether it works today was not found; `superseded`: it ended. */
  status: z.enum(["active", "unverified", "superseded"]),
  names: fullText,
  fullNames: fullText.optional(),
  territory,
  /** Levels whose matters it takes; empty for a point that only sends people on. */
  levels: z.array(matterLevel),
  excludedLevels: z.array(matterLevel).optional(),
  /** Matters it is limited to; left out: no limit. */
  domains: z.array(reportDomain).optional(),
  /** Ids of grounds; empty for a point that is not about grounds. */
  grounds: z.array(z.string()),
  excludedGrounds: z.array(z.string()).optional(),
  handles: z.array(z.string().min(1)).min(1),
  /** Ids of points it sends people to. */
  refersTo: z.array(z.string()).optional(),
  parent: z.string().optional(),
  supersededBy: z.string().optional(),
  website: z.url().nullable(),
  webDomain: z.string().nullable(),
  /** Was the domain seen in a source? `null` where there is none to see. */
  webDomainChecked: z.boolean().nullable(),
  phone: z.string().nullable(),
  phoneAbroad: z.string().optional(),
  phoneNote: fullText.optional(),
  email: z.email().optional(),
  address: z.string().optional(),
  /**
   * Where it has been, the latest last, for people who know an older address; `to: null` with `isCurrent: null`: it went
   * there, whether it still is was not found.
   */
  addresses: z
    .array(
      z.object({
        where: fullText,
        from: partialDate.nullable(),
        to: partialDate.nullable(),
        isCurrent: z.boolean().nullable(),
        source: z.string(),
      }),
    )
    .optional(),
  hours: fullText.optional(),
  /** Working languages, partly assumed. */
  languages: z.array(language).min(1),
  validFrom: partialDate.optional(),
  validTo: partialDate.optional(),
  /** One for each aspect that a source was weighed for, such as `phone`. */
  confidence: z.record(z.string(), confidence),
  sources: z.array(z.string()),
  /** What the row rests on where it has no source. */
  basis: z.string().optional(),
  /** Source note, in English. */
  notes: z.string(),
});
export type ContactPoint = z.infer<typeof contactPoint>;

export type ContactPointSource = { title: string; url?: string };
/** `otherIds`: ids that sources of these data use for the same ground; a question may use them too. */
export type ReportGround = { id: string; family: GroundFamily; names: FullText; otherIds?: string[] };
export type GroundFamilyText = { id: GroundFamily; names: FullText };

export const levelRule = z.object({
  id: matterLevel,
  names: fullText,
  /** Matters by which a person recognises the level. */
  matters: fullText,
  /** Where the level can act; in the bilingual area perhaps only through institutions of some languages. */
  areas: z.array(
    z.object({ languageArea: languageAreaId, institutionLanguages: z.array(institutionLanguage).optional() }),
  ),
});
export type LevelRule = z.infer<typeof levelRule>;

export const domainRule = z.object({
  id: reportDomain,
  names: fullText,
  /** The levels whose matter it is, by language area, where that is settled; left out: any level of the place. */
  levels: z.partialRecord(languageAreaId, z.array(matterLevel)).optional(),
});
export type DomainRule = z.infer<typeof domainRule>;

export const routingRule = z.object({
  /** Rules are tried, and points listed, in this order. */
  order: z.int().positive(),
  id: z.string().min(1),
  names: fullText,
  situations: z.array(reportSituation).min(1),
  /** Left out: every level, family, domain. */
  levels: z.array(matterLevel).optional(),
  families: z.array(groundFamily).optional(),
  domains: z.array(reportDomain).optional(),
  /** `families`: the point is offered for grounds of these families only. */
  points: z.array(z.object({ id: z.string(), families: z.array(groundFamily).optional() })),
  /** The point comes beside those of other rules, not in their place. */
  isExtra: z.boolean().optional(),
  /** Each point is offered for the matters of its own levels only. */
  byPointLevel: z.boolean().optional(),
  /** Where the sources leave open whether the rule applies: it is offered there, with the doubt. */
  doubtful: z
    .object({ languageArea: languageAreaId, levels: z.array(matterLevel), doubt: z.string() })
    .optional(),
  /** No body is designated, so far as is known; the doubt says what was not checked. */
  leavesGap: z.string().optional(),
});
export type RoutingRule = z.infer<typeof routingRule>;

export const reportingDuty = z.object({
  id: z.string().min(1),
  /** Who must run a point where discrimination can be reported, and what for. */
  who: fullText,
  what: fullText,
  territory,
  /** Matters it is about; left out: all. */
  domains: z.array(reportDomain).optional(),
  confidence,
  sources: z.array(z.string()).min(1),
  /** Source note, in English. */
  notes: z.string(),
});
/** A duty to run a reporting point, whether or not one was found. */
export type ReportingDuty = z.infer<typeof reportingDuty>;

/** A word of the vocabulary in four languages. */
export type Term<Id extends string = string> = { id: Id; names: FullText };

export type ContactDirectory = {
  compiledOn: string;
  /** What kind of sources were read, in English. */
  sourcesAre: string;
  points: readonly ContactPoint[];
  grounds: readonly ReportGround[];
  groundFamilies: readonly GroundFamilyText[];
  levels: readonly LevelRule[];
  situations: readonly Term<ReportSituation>[];
  domains: readonly DomainRule[];
  rules: readonly RoutingRule[];
  duties: readonly ReportingDuty[];
  doubts: readonly Term[];
  kinds: readonly Term[];
  handles: readonly Term[];
  sources: Readonly<Record<string, ContactPointSource>>;
};
