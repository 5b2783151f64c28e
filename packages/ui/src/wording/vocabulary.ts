/** Words for the fixed terms of the model, in four languages. */
import {
  type CooperationLevel,
  confidenceLabels,
  type Exclusivity,
  type InstitutionLanguage,
  type Instrument,
  institutionLanguageLabels,
  instrumentLabels,
  type LabelledTerm,
  type May,
} from "@napar/domain/competence";
import type { Confidence, Verification } from "@napar/domain/legal-source";
import type { Language } from "@napar/domain/text";
import { inLanguage, type Texts } from "../messages/index.js";

type Key = {
  [K in keyof Texts]: Texts[K] extends () => string ? K : never;
}[keyof Texts];

const word =
  <T extends string>(keys: Record<T, Key>) =>
  (term: T, language: Language): string => {
    const key = keys[term];
    return key ? (inLanguage(language)[key] as () => string)() : term;
  };

/** The name the domain gives a term; the term itself where it knows none. */
const labelled =
  <T extends string>(labels: Readonly<Record<T, LabelledTerm>>) =>
  (term: T, language: Language): string =>
    labels[term]?.name[language] ?? term;

/** "make rules", "prosecute": what an authority does. */
export const wordInstrument = labelled<Instrument>(instrumentLabels);
export const wordInstitutionLanguage = labelled<InstitutionLanguage>(institutionLanguageLabels);
/** "high", "medium", "low". */
export const wordConfidence = labelled<Confidence>(confidenceLabels);

/** Kind of competence, in plain words. */
export const wordExclusivity = word<Exclusivity>({
  exclusive: "exclusivityExclusive",
  concurrent: "exclusivityConcurrent",
  parallel: "exclusivityParallel",
  shared: "exclusivityShared",
  delegated: "exclusivityDelegated",
});

/** Cooperation in a few words, for a row or a table. */
export const wordCooperation = word<CooperationLevel>({
  none: "cooperationNone",
  recommended: "cooperationRecommended",
  concertation: "cooperationConcertation",
  "cooperation-agreement": "cooperationAgreement",
});

/** Cooperation as a sentence. */
export const wordCooperationLong = word<CooperationLevel>({
  none: "cooperationNoneLong",
  recommended: "cooperationRecommendedLong",
  concertation: "cooperationConcertationLong",
  "cooperation-agreement": "cooperationAgreementLong",
});

export const wordConfidenceLong = word<Confidence>({
  high: "confidenceHighLong",
  medium: "confidenceMediumLong",
  low: "confidenceLowLong",
});

export const wordVerification = word<Verification>({
  source: "verificationSource",
  mixed: "verificationMixed",
  "general-knowledge": "verificationGeneralKnowledge",
});

export const wordMay = word<May>({
  yes: "mayYes",
  "yes-with-cooperation": "mayYesWithCooperation",
  no: "mayNo",
});

/** Groups of municipalities with rules of their own. */
export const wordPlaceGroup = word<string>({
  "brussels-19": "groupBrussels19",
  "german-9": "groupGerman9",
  "facility-de": "groupFacilityDe",
  "facility-nl-periphery": "groupFacilityNlPeriphery",
  "facility-nl-border": "groupFacilityNlBorder",
  "facility-fr-border": "groupFacilityFrBorder",
  "facility-fr-malmedy": "groupFacilityFrMalmedy",
});

export const wordProcedure = word<string>({
  "p-cooperation-agreement": "procedureCooperationAgreement",
  "p-joint-decree": "procedureJointDecree",
  "p-imc": "procedureImc",
  "p-conflict-interest": "procedureConflictInterest",
  "p-conflict-competence": "procedureConflictCompetence",
  "p-implied-powers": "procedureImpliedPowers",
  "p-injunction": "procedureInjunction",
});

export const wordVerdict = word<"sound" | "weak" | "not-ready">({
  sound: "verdictSound",
  weak: "verdictWeak",
  "not-ready": "verdictNotReady",
});

export const wordCheckResult = word<"pass" | "fail" | "unknown" | "not-applicable">({
  pass: "resultPass",
  fail: "resultFail",
  unknown: "resultUnknown",
  "not-applicable": "resultNotApplicable",
});

export const wordSeverity = word<"blocker" | "major" | "minor">({
  blocker: "severityBlocker",
  major: "severityMajor",
  minor: "severityMinor",
});
