import fc from "fast-check";
import { describe, expect, it, test } from "vitest";
import { adoptionPart } from "../adoption/index.js";
import { belgianCompetenceModel } from "../belgium/competences/index.js";
import { addDays } from "../calendar/index.js";
import { planStatusIds } from "../framework/index.js";
import { mandatePart } from "../mandate/index.js";
import { negotiationPart } from "../negotiation/index.js";
import type { Plan } from "../plan/index.js";
import {
  availableTransitions,
  decideTransition,
  guardIds,
  guards,
  guardTexts,
  isPublished,
  type LifecycleView,
  lifecyclePart,
  lifecycleRefusalTexts,
  planStatusOf,
  procedureDiagram,
  procedures,
  procedureTexts,
  type Stage,
  stages,
  stageTexts,
  statusesOfStage,
  transitionIds,
  transitionTexts,
} from "./index.js";

type Procedure = "interfederal" | "one-government" | "city-eccar";
type Data = Record<string, unknown>;
type Step = { type: string; data: Data | ((view: LifecycleView) => Data); by?: string; person?: string };
const parts = [lifecyclePart, mandatePart, adoptionPart, negotiationPart];
const competence = belgianCompetenceModel();
const soundPlan = {
  id: "napar",
  title: { en: "NAPAR" },
  authority: { id: "fed", type: "federal", name: "Federal" },
  level: "interfederal",
  kind: "action-plan",
  status: "promised",
  analysis: { baseline: { date: "2025" } },
  period: { from: "2026-09-01", to: "2028-12-31" },
  measures: [{ id: "m1", title: { en: "Rent inspections" }, lead: [{ authority: "rw" }] }],
} as Plan;

class World {
  on = "2026-01-05";
  count = 0;
  view: LifecycleView;
  constructor(
    readonly procedure: Procedure = "interfederal",
    plan: Plan = soundPlan,
  ) {
    this.view = {
      plan,
      head: { procedure, origin: { kind: "new" }, renewedBy: [] },
      lifecycle: lifecyclePart.initial,
      mandates: mandatePart.initial,
      adoption: adoptionPart.initial,
      negotiation: negotiationPart.initial,
    };
  }
  try({ type, data, by = "fed", person = "p1" }: Step) {
    const part = parts.find(({ commands }) => type in commands) as (typeof parts)[number];
    const given = typeof data === "function" ? data(this.view) : data;
    const read = (
      part.commands as Record<string, { safeParse(value: unknown): { success: boolean; data?: unknown } }>
    )[type]?.safeParse(given);
    if (!read?.success) throw new Error(`${type} is not well formed: ${JSON.stringify(read)}`);
    const context = {
      on: this.on,
      at: `${this.on}T10:00:00Z`,
      actor: { person, office: "coordinator", organisation: by },
      newId: (kind: string) => `${kind}-${++this.count}`,
      competence,
    };
    const decided = part.decide({ type, data: given } as never, this.view as never, context);
    if (!decided.ok) {
      if (part === lifecyclePart)
        for (const { kind } of decided.error) expect(lifecycleRefusalTexts).toHaveProperty(kind);
      return decided.error;
    }
    for (const event of decided.value)
      this.view = {
        ...this.view,
        [part.name]: part.evolve(this.view[part.name as "lifecycle"] as never, event as never),
      };
    return [];
  }
  do(...steps: Step[]) {
    for (const step of steps) {
      const refusals = this.try(step);
      if (refusals.length > 0) throw new Error(`${step.type}: ${JSON.stringify(refusals)}`);
    }
    return this;
  }
  at(on: string) {
    this.on = on;
    return this;
  }
  unmet(transition: string, data: Data = {}) {
    return this.try({ type: "moveStage", data: { transition, ...data } }).map(
      (refusal) => refusal.guard ?? refusal.kind,
    );
  }
  get stage() {
    return this.view.lifecycle.stage;
  }
}

const text = { nl: "tekst" };
const reason = { reason: { en: "because" } };
const move = (transition: string, more: Data = {}): Step => ({
  type: "moveStage",
  data: { transition, ...more },
});
const mandate: Step = {
  type: "giveMandate",
  data: { giver: "fed", holder: "conference", object: text, givenOn: "2026-01-05" },
};
const party = (authority: string): Step => ({ type: "addParty", data: { authority, ...reason } });
const ask = (subject: string, addressees: string[], sentOn: string): Step => ({
  type: "sendRequest",
  data: { subject, from: "fed", addressees, text, sentOn, deadlineRule: "request-answer" },
});
const consult: Step = {
  type: "holdConsultation",
  data: { method: text, from: "2026-02-10", to: "2026-03-10", participants: ["coalition"] },
};
const answer: Step = {
  type: "answerConsultation",
  data: ({ lifecycle }) => ({ consultation: lifecycle.consultations.at(-1)?.id ?? "none", text }),
};
const unit: Step = { type: "addTextUnit", data: { kind: "paragraph", text } };
const rule: Step = {
  type: "declarePublicationRule",
  data: { when: "adoption", afterDays: 0, opens: ["parties"], ...reason },
};
const round: Step = { type: "openAdoptionRound", data: { text } };
const decision = (by: string, outcome = "approved"): Step => ({
  type: "recordDecision",
  by,
  data: ({ adoption, lifecycle }) => {
    const current = adoption.decisions.findLast(
      (entry) => entry.party === by && entry.round === lifecycle.timesInAdoption,
    )?.id;
    return {
      party: by,
      part: "common",
      act: "executive",
      on: "2026-06-01",
      outcome,
      reservations: [],
      reference: "1",
      access: "public",
      ...(current ? { supersedes: current } : {}),
    };
  },
});
const publish = (by: string): Step => ({
  type: "publishDecision",
  by,
  person: "p2",
  data: ({ adoption }) => ({
    decision: adoption.decisions.findLast((entry) => entry.party === by)?.id ?? "none",
  }),
});
const evaluation: Step = {
  type: "recordEvaluation",
  data: {
    kind: "final",
    by: "university",
    independent: true,
    publishedOn: "2028-11-30",
    evidence: { title: "report" },
  },
};

/** An interfederal plan of two parties on its way; each stage is reached by the steps that its guards ask for. */
const reach = (wanted: Stage): World => {
  const world = new World();
  const legs: [Stage, () => void][] = [
    ["promised", () => {}],
    ["mandated", () => world.do(mandate, move("mandate"))],
    [
      "inventory",
      () =>
        world.do(party("fed"), party("rw"), ask("inventory", ["rw"], "2026-01-05"), move("startInventory")),
    ],
    ["consultation", () => world.at("2026-02-10").do(move("openConsultation"))],
    [
      "drafting",
      () =>
        world
          .do(consult, ask("opinion", ["unia"], "2026-02-10"))
          .at("2026-03-20")
          .do(move("startDrafting")),
    ],
    ["negotiation", () => world.do(unit, answer, rule, move("startNegotiation"))],
    ["adoption", () => world.at("2026-06-01").do(move("putToDecision"))],
    [
      "in-force",
      () =>
        world
          .do(round, decision("fed"), publish("fed"), decision("rw"), publish("rw"))
          .at("2026-09-01")
          .do(move("enterIntoForce")),
    ],
    ["evaluation", () => world.at("2028-06-01").do(move("startEvaluation"))],
    ["closed", () => world.at("2029-01-01").do(evaluation, move("close"))],
  ];
  for (const [stage, leg] of legs) {
    leg();
    if (stage === wanted) return world;
  }
  throw new Error(`not on the way: ${wanted}`);
};

describe("an interfederal plan", () => {
  it("goes from promise to close, each guard met in turn", () => {
    const { lifecycle } = reach("closed").view;
    expect(lifecycle.history.map(({ stage }) => stage)).toEqual([
      "mandated",
      "inventory",
      "consultation",
      "drafting",
      "negotiation",
      "adoption",
      "in-force",
      "evaluation",
      "closed",
    ]);
  });
  test.each<[string, World, string, unknown[]]>([
    ["mandate without a mandate", new World(), "mandate", ["mandateInForce"]],
    [
      "an inventory with nobody and nothing",
      reach("mandated"),
      "startInventory",
      ["partiesEstablished", "inventoryAsked"],
    ],
    [
      "a consultation before the inventory's deadline",
      reach("inventory"),
      "openConsultation",
      ["inventoryClosed"],
    ],
    [
      "drafting without consultation or opinion",
      reach("consultation"),
      "startDrafting",
      ["consultationHeld", "opinionsClosed"],
    ],
    [
      "negotiation on nothing",
      reach("drafting"),
      "startNegotiation",
      ["draftHasText", "consultationAnswered", "publicationRuleDeclared"],
    ],
    [
      "force without any decision, before its period",
      reach("adoption"),
      "enterIntoForce",
      ["adoptedByAll", "periodStarted"],
    ],
    ["evaluation in the first year", reach("in-force"), "startEvaluation", ["evaluationDue"]],
    ["expiry before its time", reach("in-force"), "expire", ["periodOver"]],
    [
      "close without evaluation, before the end",
      reach("evaluation"),
      "close",
      ["finalEvaluationPublished", "periodOver"],
    ],
    ["replacement by nothing", reach("in-force"), "replace", ["successorNamed"]],
    ["to stall without reason", reach("drafting"), "stall", ["reasonStated"]],
    [
      "to skip to force from a promise: every reason is named",
      new World(),
      "enterIntoForce",
      ["transitionNotAllowed", "adoptedByAll", "periodStarted"],
    ],
    ["to resume what did not stall", reach("drafting"), "resume", ["transitionNotAllowed", "reasonStated"]],
  ])("is refused %s", (_, world, transition, expected) => {
    expect(world.unmet(transition)).toEqual(expected);
  });
  it("is not put to decision over a blocking objection, and is over a remark", () => {
    const world = reach("negotiation");
    const id = world.view.negotiation.units[0]?.id ?? "";
    const objection = (kind: string): Step => ({
      type: "raiseObjection",
      by: "rw",
      data: { target: { kind: "unit", id }, kind, ...reason, access: "parties" },
    });
    expect(world.do(objection("remark")).do(objection("blocking")).unmet("putToDecision")).toEqual([
      "noBlockingObjection",
    ]);
  });
  it("waits for each party, and names who has not adopted", () => {
    const world = reach("adoption")
      .do(round, decision("fed"), publish("fed"), decision("rw", "takenNote"), publish("rw"))
      .at("2026-09-01");
    const refused = world.try(move("enterIntoForce"));
    expect(refused).toEqual([
      expect.objectContaining({
        guard: "adoptedByAll",
        adopted: 1,
        of: 2,
        notAdopted: [{ authority: "rw", state: "takenNote" }],
      }),
    ]);
    expect(world.do(decision("rw"), publish("rw"), move("enterIntoForce")).stage).toBe("in-force");
  });
  it("a revised text needs new decisions: those on the old one do not carry it", () => {
    const world = reach("in-force").do(move("revise", reason), move("putRevisionToDecision"));
    expect(world.unmet("enterIntoForce")).toEqual(["adoptedByAll"]);
    world.do(round);
    expect(world.unmet("enterIntoForce")).toEqual(["adoptedByAll"]);
    world.do(decision("fed"), publish("fed"), decision("rw"), publish("rw"), move("enterIntoForce"));
    expect(world.view.adoption.decisions).toHaveLength(4);
  });
  it("resumes in the stage it stalled in, and no other", () => {
    const world = reach("consultation").do(move("stall", reason));
    expect(world.do(move("resume", reason)).stage).toBe("consultation");
  });
  it("keeps its adoption round over a standstill", () => {
    const world = reach("adoption").do(
      round,
      decision("fed"),
      publish("fed"),
      move("stall", reason),
      move("resume", reason),
    );
    expect(world.view.lifecycle.timesInAdoption).toBe(1);
    expect(world.do(decision("rw"), publish("rw")).at("2026-09-01").do(move("enterIntoForce")).stage).toBe(
      "in-force",
    );
  });
  it("is public or not in any stage, and its stage stays what it was", () => {
    for (const stage of ["promised", "drafting", "in-force", "closed"] as const) {
      const world = reach(stage);
      expect(isPublished(world.do({ type: "publishPlan", data: {} }).view.lifecycle, world.on)).toBe(true);
      expect(world.stage).toBe(stage);
      expect(world.try({ type: "publishPlan", data: {} })).toMatchObject([{ kind: "planAlreadyPublic" }]);
      expect(isPublished(world.do({ type: "unpublishPlan", data: reason }).view.lifecycle, world.on)).toBe(
        false,
      );
      expect(world.try({ type: "unpublishPlan", data: reason })).toMatchObject([{ kind: "planNotPublic" }]);
    }
  });
  it("expires, is evaluated after it, and is replaced by the plan that renews it", () => {
    const world = reach("in-force").at("2029-01-01").do(move("expire"), move("startEvaluation"));
    expect(planStatusOf(world.view, world.on)).toBe("expired");
    expect(world.unmet("replace", { successor: "napar" })).toEqual(["successorNamed"]);
    world.view = { ...world.view, head: { ...world.view.head, renewedBy: ["napar-2"] } as never };
    expect(world.do(move("replace")).view.lifecycle.history.at(-1)).toMatchObject({
      stage: "replaced",
      successor: "napar-2",
    });
  });
});

describe("the other procedures", () => {
  it("one government decides alone, without negotiation", () => {
    const world = new World("one-government").do(
      mandate,
      move("mandate"),
      ask("inventory", ["vdab"], "2026-01-05"),
      move("startInventory"),
    );
    world
      .at("2026-02-10")
      .do(move("openConsultation"), consult, ask("opinion", ["unia"], "2026-02-10"), party("fed"));
    world.at("2026-03-20").do(move("startDrafting"), answer);
    expect(world.unmet("startNegotiation")).toEqual(["transitionNotAllowed"]);
    world.at("2026-06-01").do(move("putToDecision"), round, decision("fed"), publish("fed"));
    expect(planStatusOf(world.view, world.on)).toBe("adopted");
    expect(world.at("2026-09-01").do(move("enterIntoForce")).stage).toBe("in-force");
  });
  it("a city under ECCAR analyses its situation first", () => {
    const blank = new World("city-eccar", { ...soundPlan, analysis: null });
    blank.do(mandate, move("mandate"), move("startInventory"));
    expect(blank.unmet("openConsultation")).toEqual(["situationAnalysed"]);
    const world = new World("city-eccar").do(
      mandate,
      move("mandate"),
      move("startInventory"),
      move("openConsultation"),
    );
    expect(world.stage).toBe("consultation");
  });
  it("fail closed on a plan that states nothing", () => {
    const blank = new World("city-eccar", { ...soundPlan, analysis: null, measures: null, period: null });
    const view = { ...blank.view, lifecycle: { ...blank.view.lifecycle, stage: "drafting" as const } };
    const unmet = (transition: "putToDecision" | "enterIntoForce" | "expire") => {
      const decided = decideTransition(view, { transition }, "2026-06-01");
      return decided.ok
        ? []
        : decided.error.map((refusal) => ("guard" in refusal ? refusal.guard : refusal.kind));
    };
    expect(unmet("putToDecision")).toEqual([
      "draftHasMeasures",
      "everyMeasureHasOneLead",
      "consultationAnswered",
      "partiesEstablished",
    ]);
    expect(unmet("enterIntoForce")).toEqual([
      "transitionNotAllowed",
      "adoptedByAll",
      "periodStarted",
      "periodNotOver",
    ]);
    expect(unmet("expire")).toEqual(["transitionNotAllowed", "periodOver"]);
  });
});

describe("no way around", () => {
  const pool: Step[] = [
    ...transitionIds.map((transition) => move(transition)),
    ...(["stall", "resume", "abandon", "revise", "dropRevision", "returnToDraft"] as const).map(
      (transition) => move(transition, reason),
    ),
    move("replace", { successor: "next" }),
    mandate,
    party("fed"),
    party("rw"),
    ask("inventory", ["rw"], "2026-01-05"),
    ask("opinion", ["unia"], "2026-01-05"),
    consult,
    answer,
    unit,
    rule,
    round,
    decision("fed"),
    publish("fed"),
    decision("rw"),
    publish("rw"),
    decision("rw", "rejected"),
    evaluation,
    {
      type: "withdrawMandate",
      data: ({ mandates }) => ({ mandate: mandates.mandates[0]?.id ?? "none", on: "2026-01-06", ...reason }),
    },
    { type: "deriveParties", data: {} },
    ...["fed", "rw"].map((authority): Step => ({ type: "confirmParty", data: { authority, ...reason } })),
  ];
  const order: Stage[] = [
    "mandated",
    "inventory",
    "consultation",
    "drafting",
    "negotiation",
    "adoption",
    "in-force",
    "evaluation",
    "closed",
  ];
  it("no sequence of commands reaches a stage whose guards never held, and no step is skipped", () => {
    const reached = new Set<Stage>();
    const step = fc.record({
      pick: fc.nat({ max: pool.length - 1 }),
      days: fc.constantFrom(0, 0, 0, 0, 0, 0, 0, 1, 20, 90),
    });
    fc.assert(
      fc.property(
        fc.array(step, { minLength: 150, maxLength: 600 }),
        fc.boolean(),
        // The way to a later start is itself made of commands.
        fc.constantFrom<Stage>("promised", "promised", "negotiation", "adoption", "in-force"),
        (steps, isHelped, start) => {
          const world = reach(start);
          for (const { pick, days } of steps) {
            world.on = addDays(world.on, days);
            // Half of the runs take the way of a plan where it is possible, so that late stages are met too.
            const possible = availableTransitions(world.view, world.on).find(
              ({ isPossible, to, asks }) => isPossible && asks.length === 0 && order.includes(to),
            );
            const drawn = pool[pick] as Step;
            const isEnd = ["abandon", "replace"].includes(
              (drawn.data as { transition?: string }).transition ?? "",
            );
            if (isHelped && isEnd && days === 0) continue;
            const chosen = isHelped && possible ? move(possible.transition) : drawn;
            const before = world.view;
            const refusals = world.try(chosen);
            const { history, stage } = world.view.lifecycle;
            if (history.length === before.lifecycle.history.length) {
              expect(stage).toBe(before.lifecycle.stage);
              continue;
            }
            expect(refusals).toEqual([]);
            reached.add(stage);
            const entry = history.at(-1);
            const transition = entry?.by as keyof (typeof procedures)["interfederal"];
            const row = procedures.interfederal[transition];
            expect(row?.from).toContain(before.lifecycle.stage);
            expect(entry?.guards).toEqual(row?.guards);
            const asked = typeof chosen.data === "function" ? chosen.data(before) : chosen.data;
            for (const guard of row?.guards ?? [])
              expect(guards[guard].missing(before, world.on, asked as never)).toEqual([]);
            // Said again without the guards: what a plan in force must have behind it.
            if (stage === "in-force" && transition === "enterIntoForce") {
              const { parties, decisions, rounds } = before.adoption;
              const last = (authority: string) =>
                decisions.findLast(
                  (known) => known.party === authority && known.round === rounds.length && known.published,
                );
              expect(parties.length).toBeGreaterThan(0);
              for (const { authority } of parties) expect(last(authority)?.outcome).toBe("approved");
            }
            const way = history.map((past) => past.stage).filter((past) => order.includes(past));
            const firsts = order.map((wanted) => way.indexOf(wanted)).filter((index) => index >= 0);
            expect(firsts).toEqual([...firsts].sort((a, b) => a - b));
            const furthest = Math.max(...way.map((past) => order.indexOf(past)));
            if (way.length > 0)
              for (const passed of order.slice(0, furthest + 1)) expect(way).toContain(passed);
          }
        },
      ),
      { numRuns: 150, seed: 20261121 },
    );
    for (const stage of ["adoption", "in-force", "evaluation", "stalled", "abandoned"] as const)
      expect([...reached]).toContain(stage);
  });
  it("available transitions are those that are then accepted", () => {
    for (const stage of order) {
      const world = reach(stage);
      for (const { transition, isPossible, to, asks } of availableTransitions(world.view, world.on)) {
        const more = {
          ...(asks.includes("reason") ? reason : {}),
          ...(asks.includes("successor") ? { successor: "next" } : {}),
        };
        const decided = decideTransition(world.view, { transition, ...more }, world.on);
        expect([transition, decided.ok]).toEqual([transition, isPossible]);
        if (decided.ok) expect(decided.value.to).toBe(to);
      }
    }
  });
});

describe("a plan that comes as a document", () => {
  const fromDocument = (statedStatus: string) => {
    const world = new World();
    world.view = {
      ...world.view,
      head: { procedure: "interfederal", origin: { kind: "document", statedStatus }, renewedBy: [] },
    };
    return world;
  };
  const state = (stage: string, since = "2022-07"): Step => ({
    type: "stateStage",
    data: { stage, since, evidence: { title: "site" } },
  });
  it("takes the stage it states, once, and the record says that it was stated", () => {
    const world = fromDocument("in-force").do(state("in-force"));
    expect(world.view.lifecycle.history).toMatchObject([{ stage: "in-force", by: "stated", guards: [] }]);
    expect(world.try(state("in-force"))).toMatchObject([{ kind: "stageAlreadyKnown" }]);
  });
  it("takes the stages before it too, oldest first, each with its source, and ends in the one the document states", () => {
    const stated = (stage: string, since: string) => ({ stage, since, evidence: { title: stage } });
    const step = (...before: ReturnType<typeof stated>[]): Step => ({
      type: "stateStage",
      data: { ...stated("mandated", "2025"), before },
    });
    const past = [stated("promised", "2001"), stated("drafting", "2020-09-25"), stated("stalled", "2022-07")];
    const world = fromDocument("preparing").do(step(...past));
    expect(
      world.view.lifecycle.history.map(({ stage, from, on, by, evidence }) => [
        stage,
        from,
        on,
        by,
        evidence?.title,
      ]),
    ).toEqual([
      ["promised", null, "2001", "stated", "promised"],
      ["drafting", "promised", "2020-09-25", "stated", "drafting"],
      ["stalled", "drafting", "2022-07", "stated", "stalled"],
      ["mandated", "stalled", "2025", "stated", "mandated"],
    ]);
    expect(fromDocument("preparing").try(step(past[2] as never, past[0] as never))).toMatchObject([
      { kind: "stagesOutOfOrder", path: "before[1].since" },
    ]);
    expect(fromDocument("promised").try(step(...past))).toMatchObject([{ kind: "stageNotStated" }]);
  });
  it("takes no other stage, none in the future, and a plan made here takes none", () => {
    expect(fromDocument("preparing").try(state("in-force", "2027"))).toMatchObject([
      { kind: "stageNotStated" },
      { kind: "dateInFuture" },
    ]);
    expect(new World().try(state("promised"))).toMatchObject([{ kind: "notFromDocument" }]);
  });
});

describe("deadlines and consultations of a case", () => {
  it("are frozen, and extended only with a later day and a reason", () => {
    const world = new World().do({
      type: "setDeadline",
      data: { rule: "advisory-opinion", subject: text, from: "2026-01-05" },
    });
    const id = world.view.lifecycle.deadlines[0]?.id ?? "";
    const extend = (from: string, of = id, ruleId = "advisory-opinion"): Step => ({
      type: "extendDeadline",
      data: { deadline: of, rule: ruleId, from, ...reason },
    });
    expect(world.try(extend("2026-01-04"))).toMatchObject([{ kind: "notAnExtension" }]);
    expect(world.try(extend("2026-01-10", "deadline-x", "advice"))).toMatchObject([
      { kind: "unknownDeadlineRule" },
      { kind: "unknownDeadline" },
    ]);
    world.do(extend("2026-02-04"));
    expect(world.view.lifecycle.deadlines[0]?.settings.map(({ deadline }) => deadline.due)).toEqual([
      "2026-02-04",
      "2026-03-06",
    ]);
  });
  it("a consultation is answered once, after it ended", () => {
    const world = new World().do(consult).at("2026-03-10");
    expect(world.try(answer)).toMatchObject([{ kind: "consultationStillOpen" }]);
    world.at("2026-03-11").do(answer);
    expect(world.try(answer)).toMatchObject([{ kind: "alreadyAnswered" }]);
    expect(world.try({ type: "answerConsultation", data: { consultation: "c", text } })).toMatchObject([
      { kind: "unknownConsultation" },
    ]);
    expect(
      world.try({
        type: "holdConsultation",
        data: { method: text, from: "2026-04-01", to: "2026-03-01", participants: [] },
      }),
    ).toMatchObject([{ kind: "endBeforeStart" }]);
    expect(world.try(evaluation)).toMatchObject([{ kind: "dateInFuture" }]);
  });
});

describe("the tables", () => {
  test.each(Object.entries(procedures))(
    "%s uses every guard as it is and leads only to stages",
    (procedure, table) => {
      for (const row of Object.values(table)) {
        expect(row.source.length).toBeGreaterThan(3);
        for (const guard of row.guards) expect(guardIds).toContain(guard);
        for (const stage of [...row.from, row.to]) expect([...stages, "before"]).toContain(stage);
      }
      const diagram = procedureDiagram(procedure as Procedure);
      expect(diagram.split("\n").filter((line) => line.includes("-->"))).toHaveLength(
        1 + Object.values(table).reduce((sum, row) => sum + (row.to === "before" ? 0 : row.from.length), 0),
      );
    },
  );
  it("are drawn for the documentation; after a wanted change: vitest run src/lifecycle -u", async () => {
    const drawn = Object.keys(procedures).map((procedure) => {
      const name = procedureTexts[procedure as Procedure].en;
      return `## ${name}\n\n\`\`\`mermaid\n${procedureDiagram(procedure as Procedure)}\`\`\`\n`;
    });
    const head =
      "# The life of a plan, drawn from its tables\n\nUnder the name of each step, the guards it asks for.\n";
    await expect([head, ...drawn].join("\n")).toMatchFileSnapshot("../../../../docs/lifecycle-diagrams.md");
  });
  it("leave no guard without use, and map every stage to a status of napar-plan/1", () => {
    const used = new Set(
      Object.values(procedures).flatMap((table) => Object.values(table).flatMap((row) => [...row.guards])),
    );
    expect([...used].sort()).toEqual([...guardIds].sort());
    for (const stage of stages)
      for (const status of statusesOfStage(stage)) expect(planStatusIds).toContain(status);
  });
  it("refuse everything while no case is open", () => {
    const view = { ...new World().view, head: null };
    expect(decideTransition(view, { transition: "mandate" }, "2026-01-05")).toEqual({
      ok: false,
      error: [{ kind: "caseNotOpen" }],
    });
    expect(availableTransitions(view, "2026-01-05")).toEqual([]);
  });
});

test("every stage, transition, guard, procedure and refusal has words in four languages", () => {
  const tables: Record<string, object>[] = [
    stageTexts,
    transitionTexts,
    guardTexts,
    procedureTexts,
    lifecycleRefusalTexts,
    lifecyclePart.summaries ?? {},
  ];
  for (const words of tables.flatMap((table) => Object.values(table)))
    expect(Object.values(words).filter((word) => (word as string).length > 3)).toHaveLength(4);
});
