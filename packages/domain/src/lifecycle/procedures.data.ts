/**
 * The three procedures, each as one table. To change a procedure, change its table and say in an ADR why.
 *
 * No law sets the procedure of a plan against racism. The order of stages is the platform's reading of the seeds, of the guides of
 * the United Nations (2014) and the European Union on national plans, and of ECCAR's ten-point plan; rows that rest on a norm name it.
 */
import type { GuardId, ProcedureId, Stage, TransitionId } from "./lifecycle.js";

/** `before`: back to the stage the plan stalled in. */
export type TransitionRule = {
  readonly from: readonly Stage[];
  readonly to: Stage | "before";
  readonly guards: readonly GuardId[];
  readonly source: string;
};
export type ProcedureTable = Partial<Readonly<Record<TransitionId, TransitionRule>>>;

const guide =
  "UN guide on national action plans against racial discrimination (2014): mandate, baseline, consultation, drafting";
const house = "house rule of this platform";
const adoptionSource =
  "no level can impose a plan on another (competences: plan-interfederal); each executive decides";

/** Beside the way of a plan, the same for all. */
const beside = {
  stall: {
    from: [
      "promised",
      "mandated",
      "inventory",
      "consultation",
      "drafting",
      "negotiation",
      "adoption",
      "under-revision",
    ],
    to: "stalled",
    guards: ["reasonStated"],
    source: house,
  },
  resume: { from: ["stalled"], to: "before", guards: ["reasonStated"], source: house },
  abandon: {
    from: [
      "promised",
      "mandated",
      "inventory",
      "consultation",
      "drafting",
      "negotiation",
      "adoption",
      "in-force",
      "under-revision",
      "stalled",
    ],
    to: "abandoned",
    guards: ["reasonStated"],
    source: house,
  },
  startEvaluation: {
    from: ["in-force", "expired"],
    to: "evaluation",
    guards: ["evaluationDue"],
    source: "criteria Q42 and Q43: a final evaluation",
  },
  close: {
    from: ["evaluation"],
    to: "closed",
    guards: ["finalEvaluationPublished", "periodOver"],
    source: "criteria Q42 and Q43",
  },
  revise: {
    from: ["in-force"],
    to: "under-revision",
    guards: ["reasonStated", "periodNotOver"],
    source: house,
  },
  dropRevision: {
    from: ["under-revision"],
    to: "in-force",
    guards: ["reasonStated", "periodNotOver"],
    source: house,
  },
  expire: {
    from: ["in-force", "under-revision"],
    to: "expired",
    guards: ["periodOver"],
    source: "the period the plan itself states",
  },
  replace: {
    from: ["in-force", "under-revision", "evaluation", "expired", "closed"],
    to: "replaced",
    guards: ["successorNamed"],
    source: house,
  },
} as const satisfies ProcedureTable;

export const procedures: Readonly<Record<ProcedureId, ProcedureTable>> = {
  interfederal: {
    mandate: {
      from: ["promised"],
      to: "mandated",
      guards: ["mandateInForce"],
      source: "S53, S54; conference created by the Concertation Committee on 19 February 2020",
    },
    startInventory: {
      from: ["mandated"],
      to: "inventory",
      guards: ["mandateInForce", "partiesEstablished", "inventoryAsked"],
      source: `S25, S26; ${guide}`,
    },
    openConsultation: {
      from: ["inventory"],
      to: "consultation",
      guards: ["inventoryClosed"],
      source: `S27: silence is shown and does not stop the others; ${guide}`,
    },
    startDrafting: {
      from: ["consultation"],
      to: "drafting",
      guards: ["consultationHeld", "opinionsClosed"],
      source: guide,
    },
    startNegotiation: {
      from: ["drafting"],
      to: "negotiation",
      guards: [
        "draftHasMeasures",
        "draftHasText",
        "everyMeasureHasOneLead",
        "consultationAnswered",
        "publicationRuleDeclared",
      ],
      source: "criterion Q04; the coalition's complaint that proposals were not answered",
    },
    putToDecision: {
      from: ["negotiation"],
      to: "adoption",
      guards: ["noBlockingObjection", "partiesEstablished", "everyMeasureHasOneLead"],
      source: "conference and Concertation Committee decide by consensus (p-imc)",
    },
    returnToDraft: { from: ["adoption"], to: "negotiation", guards: ["reasonStated"], source: house },
    enterIntoForce: {
      from: ["adoption"],
      to: "in-force",
      guards: ["adoptedByAll", "periodStarted", "periodNotOver"],
      source: adoptionSource,
    },
    putRevisionToDecision: {
      from: ["under-revision"],
      to: "adoption",
      guards: ["noBlockingObjection", "partiesEstablished", "everyMeasureHasOneLead"],
      source: "as for the first text",
    },
    ...beside,
  },
  "one-government": {
    mandate: { from: ["promised"], to: "mandated", guards: ["mandateInForce"], source: guide },
    startInventory: {
      from: ["mandated"],
      to: "inventory",
      guards: ["mandateInForce", "inventoryAsked"],
      source: guide,
    },
    openConsultation: { from: ["inventory"], to: "consultation", guards: ["inventoryClosed"], source: guide },
    startDrafting: {
      from: ["consultation"],
      to: "drafting",
      guards: ["consultationHeld", "opinionsClosed"],
      source: guide,
    },
    putToDecision: {
      from: ["drafting"],
      to: "adoption",
      guards: ["draftHasMeasures", "everyMeasureHasOneLead", "consultationAnswered", "partiesEstablished"],
      source: "criterion Q04; one executive decides alone (competences: plan adoptions)",
    },
    returnToDraft: { from: ["adoption"], to: "drafting", guards: ["reasonStated"], source: house },
    enterIntoForce: {
      from: ["adoption"],
      to: "in-force",
      guards: ["adoptedByAll", "periodStarted", "periodNotOver"],
      source: "competences: plan adoptions",
    },
    putRevisionToDecision: {
      from: ["under-revision"],
      to: "adoption",
      guards: ["draftHasMeasures", "everyMeasureHasOneLead", "partiesEstablished"],
      source: "as for the first text",
    },
    ...beside,
  },
  "city-eccar": {
    mandate: {
      from: ["promised"],
      to: "mandated",
      guards: ["mandateInForce"],
      source: "ECCAR: declaration of intent signed by the city",
    },
    startInventory: {
      from: ["mandated"],
      to: "inventory",
      guards: ["mandateInForce"],
      source: "ECCAR, commitment 2: assessing the situation",
    },
    openConsultation: {
      from: ["inventory"],
      to: "consultation",
      guards: ["situationAnalysed"],
      source: "ECCAR, commitment 2: assessing the situation",
    },
    startDrafting: {
      from: ["consultation"],
      to: "drafting",
      guards: ["consultationHeld"],
      source: "seeds: focus groups and taskforces of the cities",
    },
    putToDecision: {
      from: ["drafting"],
      to: "adoption",
      guards: ["draftHasMeasures", "everyMeasureHasOneLead", "consultationAnswered", "partiesEstablished"],
      source: "criterion Q04; competences: plan-city",
    },
    returnToDraft: { from: ["adoption"], to: "drafting", guards: ["reasonStated"], source: house },
    enterIntoForce: {
      from: ["adoption"],
      to: "in-force",
      guards: ["adoptedByAll", "periodStarted", "periodNotOver"],
      source: "the municipal council decides (competences: plan-city)",
    },
    putRevisionToDecision: {
      from: ["under-revision"],
      to: "adoption",
      guards: ["draftHasMeasures", "everyMeasureHasOneLead", "partiesEstablished"],
      source: "as for the first text",
    },
    ...beside,
  },
};
