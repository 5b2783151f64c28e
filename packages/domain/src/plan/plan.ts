/**
 * A plan against racism as a document, format `napar-plan/1`: the form in which plans are read, checked, exchanged.
 *
 * Six members are required: id, title, authority, level, kind, status. Every other member may be missing or `null`, and
 * both mean the same: the plan does not state it. An empty list states that there is none.
 */
import * as z from "zod";
import {
  adoptionLevelIds,
  consultationPhaseIds,
  dataSourceTypeIds,
  formOfRacismIds,
  languageRegionIds,
  lifeDomainIds,
  participantTypeIds,
  planAuthorityTypeIds,
  planKindIds,
  planLevelIds,
  planScopeIds,
  planStatusIds,
  protectedGroundIds,
  recordSource,
  referenceIds,
} from "../framework/index.js";
import { localizedText } from "../text/index.js";
import { goal, indicator, measure, partner } from "./measure.js";
import { planAxis } from "./plan-structure.js";
import { planDate, planText } from "./plan-value.js";

export const planFormat = "napar-plan/1";

export const planAuthority = z.object({
  id: z.string().min(1),
  type: z.enum(planAuthorityTypeIds),
  name: z.string(),
  /** The name by language, where known. */
  names: localizedText.nullish(),
});
export type PlanAuthority = z.infer<typeof planAuthority>;

const planPeriod = z.object({ from: planDate.nullish(), to: planDate.nullish() });

const childPlan = z.object({
  id: z.string().nullish(),
  kind: z.string().nullish(),
  adopted: planDate.nullish(),
});

const historyEntry = z.object({
  date: planDate.nullish(),
  /** Where only a span is known: between these two. */
  period: planPeriod.nullish(),
  event: planText.nullish(),
});
export type HistoryEntry = z.infer<typeof historyEntry>;

const coordination = z.object({
  leadUnit: z.string().nullish(),
  politicalLead: z.string().nullish(),
  contact: z.string().nullish(),
  /** Staff, in full-time equivalents. */
  fte: z.number().nullish(),
  body: z.string().nullish(),
});

const definitions = z.object({
  racism: z.string().nullish(),
  structuralRacism: z.string().nullish(),
  /** Other terms the plan defines; `text` is missing where only the term is known. */
  terms: z
    .array(z.object({ term: planText, text: planText.nullish(), legalSource: z.string().nullish() }))
    .nullish(),
});

const analysis = z.object({
  baseline: z.object({ date: planDate.nullish(), title: z.string().nullish() }).nullish(),
  dataSources: z
    .array(z.object({ type: z.enum(dataSourceTypeIds).nullish(), date: planDate.nullish() }))
    .nullish(),
  previousPlanEvaluation: z.object({ date: planDate.nullish() }).nullish(),
});

/** Attributes of an organisation are what it declares about itself; nothing is concluded from a name. */
const participant = z.object({
  name: z.string().nullish(),
  type: z.enum(participantTypeIds).nullish(),
  affected: z.boolean().nullish(),
  racialisedLed: z.boolean().nullish(),
  volunteer: z.boolean().nullish(),
  grassroots: z.boolean().nullish(),
});

const participation = z.object({
  consultations: z
    .array(
      z.object({
        date: planDate.nullish(),
        phase: z.enum(consultationPhaseIds).nullish(),
        method: z.string().nullish(),
        participants: z.array(participant).nullish(),
        response: z.object({ public: z.boolean().nullish(), date: planDate.nullish() }).nullish(),
      }),
    )
    .nullish(),
  standingBody: z
    .object({ name: z.string().nullish(), affectedRepresented: z.boolean().nullish() })
    .nullish(),
});

const monitoring = z.object({
  body: z.string().nullish(),
  frequencyMonths: z.number().nullish(),
  publicReports: z.boolean().nullish(),
  midTerm: planDate.nullish(),
  final: z.object({ date: planDate.nullish(), independent: z.boolean().nullish() }).nullish(),
});

export const planSchema = z.object({
  format: z.literal(planFormat).nullish(),
  id: z.string().min(1),
  /** Day of the check; today when missing. */
  asOf: planDate.nullish(),
  title: localizedText,
  /** Codes of the languages in which the plan is published: nl, fr, de, en, and any other a plan speaks. */
  languages: z.array(z.string()).nullish(),
  languageRegion: z.enum(languageRegionIds).nullish(),
  authority: planAuthority,
  /** The other owners of an interfederal plan. */
  coAuthorities: z.array(planAuthority).nullish(),
  level: z.enum(planLevelIds),
  territory: z.string().nullish(),
  /** Codes (NIS) of the municipalities a local plan covers. */
  places: z.array(z.string()).nullish(),
  /** What the document is by its content; what it calls itself is `presentedAs`. */
  kind: z.enum(planKindIds),
  presentedAs: planText.nullish(),
  scope: z.enum(planScopeIds).nullish(),
  status: z.enum(planStatusIds),
  /** When `status` was last known to hold. */
  statusAsOf: planDate.nullish(),
  period: planPeriod.nullish(),
  legislatureEnd: planDate.nullish(),
  /** Decree, agreement or decision that carries the plan over elections. */
  anchoring: z.string().nullish(),
  parentPlan: z.string().nullish(),
  previousPlan: z.string().nullish(),
  relatedPlans: z.array(z.string()).nullish(),
  childPlans: z.array(childPlan).nullish(),
  eccarMember: z.boolean().nullish(),
  adoption: z
    .object({
      level: z.enum(adoptionLevelIds).nullish(),
      body: z.string().nullish(),
      date: planDate.nullish(),
    })
    .nullish(),
  history: z.array(historyEntry).nullish(),
  coordination: coordination.nullish(),
  definitions: definitions.nullish(),
  formsOfRacism: z.array(z.enum(formOfRacismIds)).nullish(),
  grounds: z.array(z.enum(protectedGroundIds)).nullish(),
  /** The plan says that it covers every ground the law protects. */
  coversAllGrounds: z.boolean().nullish(),
  /** Fields of life the plan as a whole names, beside those of its measures. */
  domains: z.array(z.enum(lifeDomainIds)).nullish(),
  analysis: analysis.nullish(),
  participation: participation.nullish(),
  structure: z.array(planAxis).nullish(),
  goals: z.array(goal).nullish(),
  /** Who sets which goals. */
  goalModel: z
    .object({
      strategic: planText.nullish(),
      operational: planText.nullish(),
      cityRole: planText.nullish(),
    })
    .nullish(),
  measures: z.array(measure).nullish(),
  /** What the authority itself says of it in plain language, and when it wrote that. */
  plainSummary: z.object({ text: localizedText, on: planDate.nullish() }).nullish(),
  indicators: z.array(indicator).nullish(),
  budget: z
    .object({
      total: z.number().nullish(),
      currency: z.string().nullish(),
      civilSocietySupport: z.number().nullish(),
    })
    .nullish(),
  monitoring: monitoring.nullish(),
  communication: z
    .object({
      published: z.boolean().nullish(),
      negativeReactionProtocol: z.boolean().nullish(),
      accessible: z.boolean().nullish(),
    })
    .nullish(),
  references: z.array(z.enum(referenceIds)).nullish(),

  slogan: planText.nullish(),
  /** A second line beside the slogan, as campaigns use it. */
  tagline: planText.nullish(),
  approach: planText.nullish(),
  objectives: z.array(planText).nullish(),
  /** Services of the authority that carry the plan. */
  services: z.array(z.string()).nullish(),
  partners: z.array(partner).nullish(),
  /** Functions the plan creates. */
  roles: z.array(planText).nullish(),
  /** Identifiers of tools the plan uses. */
  tools: z.array(z.string()).nullish(),
  /** Activities beside the plan that the source names with it. */
  relatedActivities: z.array(localizedText).nullish(),
  /** Days that come back each year. */
  recurring: z
    .array(
      z.object({
        month: z.int().min(1).max(12),
        day: z.int().min(1).max(31).nullish(),
        approximate: z.boolean().nullish(),
        event: planText,
      }),
    )
    .nullish(),
  /** Figures about the place or the support, as stated: numbers, or words such as ">170". */
  context: z.record(z.string(), z.union([z.number(), z.string()])).nullish(),
  competenceNote: planText.nullish(),
  /** Why a plan came to nothing, as the source sees it. */
  failureReasons: z.array(planText).nullish(),
  notes: z.array(planText).nullish(),
  source: recordSource.nullish(),
});
export type PlanSource = NonNullable<Plan["source"]>;

/** A plan as read: members that are missing or `null` are not stated. */
export type Plan = z.infer<typeof planSchema>;
