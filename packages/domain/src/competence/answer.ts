/**
 * What the engine answers: ids and facts, never prose. Clients word it in four languages.
 */
import type { IsoDate } from "../calendar/index.js";
import type { Confidence, Verification } from "../legal-source/index.js";
import type { LocalizedText } from "../text/index.js";
import type { InstitutionCriterion } from "./competence-data.js";
import type { NoHolder } from "./refusal.js";
import type { RuleCooperation } from "./rule.js";
import type { CooperationLevel, Exclusivity, InstitutionLanguage, Instrument } from "./vocabulary.js";

/** What the law needs to know of a place. A municipality of the register satisfies it. */
export type CompetencePlace = {
  readonly languageArea: string;
  readonly placeGroups: readonly string[];
};

export type CompetenceQuestion = {
  field: string;
  instrument: string;
  place: CompetencePlace;
  institutionLanguage?: InstitutionLanguage | undefined;
  aspect?: string | undefined;
  /** Civil day, yyyy-mm-dd. */
  on: IsoDate;
};

/** A rule as an answer shows it: everything needed to check it. */
export type RuleFact = {
  readonly id: string;
  readonly aspect: string | undefined;
  readonly instruments: readonly Instrument[];
  readonly institutions: readonly InstitutionLanguage[] | undefined;
  readonly placeGroups: readonly string[] | undefined;
  readonly exclusivity: Exclusivity;
  readonly cooperation: RuleCooperation;
  readonly legalBases: readonly string[];
  readonly validFrom: IsoDate;
  readonly validTo: IsoDate | null;
  readonly agencies: readonly string[] | undefined;
  /** In English. */
  readonly note: LocalizedText | undefined;
  readonly confidence: Confidence;
  readonly verification: Verification;
  readonly sources: readonly string[];
};

export type Holder = { readonly authority: string; readonly rules: readonly RuleFact[] };

export type Cooperation = {
  readonly level: CooperationLevel;
  /** Agreements that provide it on that day, and concluded ones whose first day was not seen. */
  readonly agreements: readonly string[];
  /** Agreements the rules name that are not in force on that day. */
  readonly laterAgreements: readonly string[];
  readonly procedures: readonly string[];
};

export type HolderBases = { readonly authority: string; readonly legalBases: readonly string[] };

export type TransferFact = {
  readonly id: string;
  readonly from: string;
  readonly to: readonly string[];
  readonly effectiveDate: IsoDate;
  readonly nature: "competence" | "exercise" | "body";
  readonly confidence: Confidence;
  readonly legalBases: readonly string[];
};

export type AgreementFact = {
  readonly id: string;
  readonly state: "inForce" | "dayNotSeen" | "notYetInForce" | "notConcluded";
  readonly inForce: IsoDate | null;
  readonly mandatory: boolean;
  readonly parties: readonly string[];
};

/**
 * One step of the explanation. Steps come in this order; a step without anything to say is left out, save `place`,
 * `cooperation` and `confidence`. `legalBases` are sorted: constitution, special acts, then the rest.
 */
export type Step =
  | {
      readonly kind: "place";
      readonly languageArea: string;
      readonly region: string | null;
      readonly communities: readonly string[];
      /** The groups of the place that some rule of the field singles out. */
      readonly placeGroups: readonly string[];
      readonly legalBases: readonly string[];
    }
  | {
      readonly kind: "institution";
      /** `null`: it decides and the question did not give it. */
      readonly given: InstitutionLanguage | null;
      /** The institution languages this explanation holds for. */
      readonly institutionLanguages: readonly InstitutionLanguage[];
      readonly criteria: readonly InstitutionCriterion[];
      readonly rules: readonly string[];
      readonly legalBases: readonly string[];
    }
  | {
      readonly kind: "constitution";
      readonly byHolder: readonly HolderBases[];
      readonly legalBases: readonly string[];
    }
  | {
      /** Special acts, then the acts, decrees, ordinances and agreements below them. */
      readonly kind: "specialAct";
      readonly byHolder: readonly HolderBases[];
      readonly legalBases: readonly string[];
    }
  | {
      readonly kind: "transfer";
      /** In the order of time; those that brought the matter to a holder of today. */
      readonly transfers: readonly TransferFact[];
      readonly legalBases: readonly string[];
    }
  | {
      readonly kind: "limits";
      readonly aspects: readonly { readonly authority: string; readonly aspect: string }[];
      readonly placeGroups: readonly string[];
      /** Rules that would apply here, were it not for an exception. */
      readonly exceptions: readonly { readonly rule: string; readonly authority: string }[];
      readonly agencies: readonly { readonly authority: string; readonly agencies: readonly string[] }[];
      /** Notes of the rules. */
      readonly notes: readonly {
        readonly rule: string;
        readonly authority: string;
        readonly note: LocalizedText;
      }[];
      readonly legalBases: readonly string[];
    }
  | {
      readonly kind: "cooperation";
      readonly level: CooperationLevel;
      readonly agreements: readonly AgreementFact[];
      readonly procedures: readonly string[];
      readonly legalBases: readonly string[];
    }
  | {
      readonly kind: "confidence";
      /** Those of the weakest rule. */
      readonly confidence: Confidence;
      readonly verification: Verification;
      readonly rules: readonly {
        readonly rule: string;
        readonly confidence: Confidence;
        readonly verification: Verification;
        readonly sources: readonly string[];
      }[];
      readonly asOf: IsoDate;
      readonly afterAsOf: boolean;
      readonly legalBases: readonly string[];
    };

export type Variant = {
  /** Empty when no institution language was asked and none decides. */
  readonly institutionLanguages: readonly InstitutionLanguage[];
  /** Empty when the data name nobody for these institutions. */
  readonly holders: readonly Holder[];
  readonly cooperation: Cooperation;
  readonly exclusivity: Exclusivity | null;
  readonly explanation: readonly Step[];
};

export type CompetenceAnswer = {
  readonly question: CompetenceQuestion;
  readonly asOf: IsoDate;
  /** The question lies after the day the law was modelled: later changes are not known here. */
  readonly afterAsOf: boolean;
  /** The language of the institution decides and the question did not give it. */
  readonly conditional: boolean;
  readonly variants: readonly Variant[];
  /** The union over the variants, as is the rest below. */
  readonly holders: readonly Holder[];
  readonly cooperation: Cooperation;
  readonly exclusivity: Exclusivity;
  readonly explanation: readonly Step[];
};

/** An answer without its question: the same for every place of a class and every day of a stretch of time. */
export type ResolvedAnswer =
  | ({ readonly ok: true } & Omit<CompetenceAnswer, "question">)
  | { readonly ok: false; readonly error: NoHolder };
