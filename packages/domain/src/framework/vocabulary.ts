/**
 * Identifiers that plans and checks are written with. Names and notes are in the `*.data.ts` files beside this one, so
 * that a schema can use the identifiers without pulling in texts.
 */

/** Fields of life a measure works on; not the policy fields of the law on competence. */
export const lifeDomainIds = [
  "employment",
  "public-employment",
  "housing",
  "education",
  "goods-services",
  "public-services",
  "police",
  "justice",
  "health",
  "welfare",
  "media",
  "online-hate",
  "sport",
  "culture",
  "youth",
  "nightlife",
  "mobility",
  "migration-asylum",
  "integration",
  "participation",
  "memory-public-space",
  "data-research",
  "victim-support",
  "communication",
  "polarisation-prevention",
  "prison",
  "procurement-economy",
  "international",
] as const;
export type LifeDomainId = (typeof lifeDomainIds)[number];

/** The nineteen criteria of the three federal acts. */
export const protectedGroundIds = [
  "nationality",
  "alleged-race",
  "skin-colour",
  "descent",
  "national-ethnic-origin",
  "disability",
  "religion-belief",
  "sexual-orientation",
  "age",
  "wealth",
  "civil-status",
  "political-belief",
  "trade-union-belief",
  "state-of-health",
  "physical-genetic",
  "birth",
  "social-origin-condition",
  "language",
  "sex",
] as const;
export type ProtectedGroundId = (typeof protectedGroundIds)[number];

/** Specific forms of racism, without ranking. */
export const formOfRacismIds = [
  "anti-black",
  "antisemitism",
  "islamophobia",
  "antigypsyism",
  "anti-asian",
  "anti-north-african-arab",
  "xenophobia",
] as const;
export type FormOfRacismId = (typeof formOfRacismIds)[number];

/** What a measure uses; not the instruments of competence. */
export const measureInstrumentIds = [
  "legislation",
  "local-regulation",
  "enforcement",
  "practice-tests",
  "contract-clause",
  "positive-action",
  "victim-support",
  "reporting-point",
  "data-research",
  "organisational-change",
  "funding",
  "participation",
  "training",
  "awareness",
  "campaign",
  "dialogue",
  "event",
] as const;
export type MeasureInstrumentId = (typeof measureInstrumentIds)[number];

/** Where a plan stands, from promised to abandoned. */
export const planStatusIds = [
  "promised",
  "preparing",
  "consultation",
  "adopted",
  "in-force",
  "under-revision",
  "stalled",
  "expired",
  "replaced",
  "abandoned",
] as const;
export type PlanStatusId = (typeof planStatusIds)[number];

/** Kinds of authority that can answer for a measure. */
export const authorityTypeIds = [
  "federal",
  "flemish",
  "walloon",
  "brussels",
  "french",
  "german",
  "cocof",
  "cocom",
  "vgc",
  "province",
  "municipality",
  "police-zone",
] as const;
export type AuthorityTypeId = (typeof authorityTypeIds)[number];

/** Kinds of owner of a plan: the authorities, all governments together, civil society, a network of cities, or one the source does not name. */
export const planAuthorityTypeIds = [
  "federal",
  "flemish",
  "walloon",
  "brussels",
  "french",
  "german",
  "cocof",
  "cocom",
  "vgc",
  "province",
  "municipality",
  "police-zone",
  "interfederal",
  "civil-society",
  "network",
  "unknown",
] as const;
export type PlanAuthorityTypeId = (typeof planAuthorityTypeIds)[number];

/** The level a plan belongs to. */
export const planLevelIds = [
  "interfederal",
  "federal",
  "region",
  "community",
  "community-commission",
  "province",
  "municipality",
  "police-zone",
  "civil-society",
  "european",
] as const;
export type PlanLevelId = (typeof planLevelIds)[number];

/** What a document is by its content, whatever it calls itself. */
export const planKindIds = ["framework", "action-plan", "inventory", "city-plan"] as const;
export type PlanKindId = (typeof planKindIds)[number];

/** What a plan is about: racism, all grounds together, or a neighbouring policy that our sources place beside it. */
export const planScopeIds = ["racism", "integrated", "polarisation", "security", "other"] as const;
export type PlanScopeId = (typeof planScopeIds)[number];

/** Ways in which plans order their measures. */
export const axisKindIds = [
  "pillar",
  "track",
  "commitment",
  "theme",
  "line",
  "axis",
  "point",
  "chapter",
] as const;
export type AxisKindId = (typeof axisKindIds)[number];

/** Strategic goals are set by the authority, operational ones by those who do the work. */
export const goalLevelIds = ["strategic", "operational"] as const;
export type GoalLevelId = (typeof goalLevelIds)[number];

/** An action of the authority itself, or a call to another authority. */
export const measureKindIds = ["action", "advocacy"] as const;
export type MeasureKindId = (typeof measureKindIds)[number];

/** New, or something that already ran. */
export const measureNatureIds = ["new", "reinforced", "continued", "completed"] as const;
export type MeasureNatureId = (typeof measureNatureIds)[number];

/** Where a measure stands. */
export const measureStatusIds = ["planned", "running", "done", "delayed", "dropped"] as const;
export type MeasureStatusId = (typeof measureStatusIds)[number];

/** The level at which the racism works that a measure answers. */
export const racismLevelIds = ["interpersonal", "institutional", "structural"] as const;
export type RacismLevelId = (typeof racismLevelIds)[number];

/** Kinds of partner in a measure. */
export const partnerTypeIds = [
  "authority",
  "ngo",
  "trade-union",
  "employers",
  "equality-body",
  "academic",
  "private",
  "police",
  "advisory-council",
] as const;
export type PartnerTypeId = (typeof partnerTypeIds)[number];

/** Kinds of participant in a consultation. */
export const participantTypeIds = [
  "ngo",
  "trade-union",
  "employers",
  "equality-body",
  "advisory-council",
  "academic",
  "authority",
  "citizens",
] as const;
export type ParticipantTypeId = (typeof participantTypeIds)[number];

/** The phase of a plan in which people are consulted. */
export const consultationPhaseIds = ["design", "implementation", "evaluation"] as const;
export type ConsultationPhaseId = (typeof consultationPhaseIds)[number];

/** Who adopted a plan. */
export const adoptionLevelIds = [
  "government",
  "council",
  "college",
  "parliament",
  "administration",
  "none",
] as const;
export type AdoptionLevelId = (typeof adoptionLevelIds)[number];

/** What an indicator counts, from means to change. */
export const indicatorTypeIds = ["input", "output", "outcome", "impact"] as const;
export type IndicatorTypeId = (typeof indicatorTypeIds)[number];

/** Counted or described. */
export const indicatorMethodIds = ["quantitative", "qualitative"] as const;
export type IndicatorMethodId = (typeof indicatorMethodIds)[number];

/** Kinds of data behind an analysis. */
export const dataSourceTypeIds = [
  "equality-body-reports",
  "police-justice",
  "survey",
  "practice-tests",
  "admin-data",
  "research",
  "focus-groups",
] as const;
export type DataSourceTypeId = (typeof dataSourceTypeIds)[number];

/** Obligations and recommendations a plan can rest on. */
export const referenceIds = ["durban", "icerd", "ecri", "eu", "eccar", "upr", "national-law"] as const;
export type ReferenceId = (typeof referenceIds)[number];

/** Language region of a local authority. */
export const languageRegionIds = ["nl", "fr", "de", "brussels"] as const;
export type LanguageRegionId = (typeof languageRegionIds)[number];
