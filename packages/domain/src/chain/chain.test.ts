import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  type Chain,
  type ChainSources,
  type ChainStep,
  chainGraph,
  chainSteps,
  chainThrough,
  idOf,
} from "./index.js";

const text = (en: string) => ({ en });
const share = (authority: string, withdrawn: null | { on: string; reason: string } = null) => ({
  ...{ authority, withdrawn, status: null, statusOn: null, owner: null, budget: null },
  ...{ start: null, end: null, note: null },
});
const measure = (id: string, more: object = {}) => ({
  ...{ id, title: text(id), lead: null, stated: null, leadOffer: null, shares: [], milestones: [] },
  ...{ continues: null, withdrawn: null, ...more },
});
const goal = (id: string, more: object = {}) => ({
  ...{ id, label: text(id), level: "strategic", sources: [], owner: null, continues: null, withdrawn: null },
  ...more,
});
const line = (id: string, of: string, more: object = {}) => ({
  ...{ id, measure: of, reportedBy: "rw", funder: "rw", year: 2027, kind: "operating", stage: "planned" },
  ...{ amount: { kind: "money", euroCents: 100 }, source: "budget", ...more },
});
const report = (id: string, measures: string[], indicators: string[] = []) => ({
  ...{ id, on: "2028-01-01", hash: "" },
  content: {
    ...{ period: { from: "2027", to: "2027" }, measures: measures.map((one) => ({ id: one })) },
    indicators: indicators.map((one) => ({ id: one })),
  },
});
const sources = (more: object): ChainSources =>
  ({
    ...{ plan: "p", goals: { goals: [] }, measures: { measures: [] }, budget: { lines: [] } },
    ...{ indicators: { indicators: [] }, reports: { reports: [] }, terms: { commitments: [] } },
    ...{ lifecycle: { evaluations: [] }, demands: [], ...more },
  }) as unknown as ChainSources;

const renting = sources({
  goals: {
    goals: [
      goal("renting", {
        sources: [{ kind: "recommendation", text: text("test landlords"), reference: "CERD 12" }],
      }),
      goal("testing", {
        ...{ level: "operational", parent: "renting" },
        sources: [
          {
            kind: "finding",
            text: text("one in four is turned away"),
            reference: "tests 2025",
            date: "2025",
          },
        ],
      }),
      goal("given up", { withdrawn: { on: "2026-01-01", reason: "twice" } }),
    ],
  },
  measures: {
    measures: [
      measure("tests", {
        goal: "testing",
        ...{ shares: [share("rw"), share("vlg", { on: "2027-01-01", reason: "gone" })] },
        recommendations: [{ body: "ecri", reference: "ECRI 2020, 7", date: "2020" }],
        agreement: { kind: "cooperation-agreement", date: "2026-05", body: "three regions" },
      }),
      measure("leaflets", { goal: "testing" }),
      measure("registration", { indicators: ["complaints"] }),
    ],
  },
  budget: {
    lines: [
      line("1", "tests"),
      line("2", "tests", { year: 2026 }),
      line("3", "leaflets", { stage: "spent" }),
    ],
  },
  indicators: {
    indicators: [
      { id: "refusals", label: text("refusals"), goal: "renting" },
      { id: "complaints", label: text("complaints") },
    ],
  },
  reports: { reports: [report("r1", ["tests", "registration"], ["refusals"])] },
  terms: {
    commitments: [
      { id: "c1", authority: "rw", subject: text("tests"), basis: "governmentAgreement", madeOn: "2024-07" },
      { id: "c2", authority: "vlg", subject: text("no tests"), basis: "act", madeOn: "2024" },
    ],
  },
  lifecycle: {
    evaluations: [
      { id: "e1", kind: "final", by: "court", publishedOn: "2030", evidence: { title: "final" } },
    ],
  },
  demands: [
    { id: "d1", title: text("test!"), author: "coalition", links: ["p"] },
    { id: "d2", title: text("of another plan"), author: "coalition", links: ["q"] },
  ],
});

const through = (step: ChainStep, id: string) => chainThrough(chainGraph(renting), idOf(step, id)) as Chain;
const idsOf = (chain: Chain) =>
  Object.fromEntries(
    chain.steps
      .filter(({ links }) => links.length > 0)
      .map(({ step, links }) => [step, links.map(({ id }) => id.slice(step.length + 1)).sort()]),
  );

describe("the chain", () => {
  it("goes from a finding to the evaluation", () => {
    expect(idsOf(through("finding", "testing/1"))).toEqual({
      ...{ finding: ["testing/1"], goal: ["testing"], measure: ["leaflets", "tests"] },
      ...{ budget: ["leaflets/spent", "tests/planned"], report: ["r1"], evaluation: ["e1"] },
    });
  });

  it("goes from a measure back to where it comes from, and on to its result", () => {
    const chain = through("measure", "tests");
    expect(idsOf(chain)).toEqual({
      ...{ finding: ["testing/1"], recommendation: ["ecri/ECRI 2020, 7", "renting/1"], demand: ["d1"] },
      ...{ programme: ["c1"], agreement: ["tests"], goal: ["renting", "testing"], measure: ["tests"] },
      ...{ budget: ["tests/planned"], report: ["r1"], evaluation: ["e1"] },
    });
    expect(chain.missing).toEqual(["experience", "indicator"]);
  });

  it("goes from a report back to the finding", () => {
    expect(idsOf(through("report", "r1"))).toMatchObject({
      finding: ["testing/1"],
      measure: ["registration", "tests"],
    });
  });

  it("goes from an indicator to the measure that names it, and from a goal's indicator to the goal", () => {
    expect(idsOf(through("indicator", "complaints"))).toEqual({
      ...{ indicator: ["complaints"], measure: ["registration"], demand: ["d1"] },
    });
    expect(idsOf(through("indicator", "refusals"))).toMatchObject({ goal: ["renting"], report: ["r1"] });
  });

  it("says how sure a link is: by the weakest tie on the surest way", () => {
    const ties = new Map(
      through("measure", "tests").steps.flatMap(({ links }) => links.map(({ id, tie }) => [id, tie])),
    );
    expect(ties.get("finding:testing/1")).toBe("stated");
    expect(ties.get("programme:c1")).toBe("authority");
    expect(ties.get("demand:d1")).toBe("plan");
    expect(ties.get("evaluation:e1")).toBe("plan");
  });

  it("names the years of the money, and money that nobody named", () => {
    const named = through("measure", "tests").steps.find(({ step }) => step === "budget")?.links;
    expect(named).toMatchObject([{ years: [2026, 2027], lines: 2, noBudgetNamed: false }]);
    const none = chainGraph(
      sources({
        measures: { measures: [measure("m")] },
        budget: { lines: [line("1", "m", { amount: { kind: "no-budget-named" } })] },
      }),
    );
    expect(none.nodes.get("budget:m/planned")).toMatchObject({ noBudgetNamed: true });
  });

  it("has no node of what was withdrawn, nor of what is not there", () => {
    expect(chainThrough(chainGraph(renting), idOf("goal", "given up"))).toBeNull();
    expect(chainThrough(chainGraph(renting), idOf("measure", "nowhere"))).toBeNull();
  });

  it("ends where parts name each other in a circle", () => {
    const graph = chainGraph(
      sources({ measures: { measures: [measure("a", { parent: "b" }), measure("b", { parent: "a" })] } }),
    );
    expect(idsOf(chainThrough(graph, "measure:a") as Chain)).toEqual({ measure: ["a", "b"] });
  });

  it("is the same both ways: what is found from one end leads back to it", () => {
    const ids = [...chainGraph(renting).nodes.keys()];
    fc.assert(
      fc.property(fc.constantFrom(...ids), (start) => {
        const graph = chainGraph(renting);
        const chain = chainThrough(graph, start) as Chain;
        expect(chain.steps.map(({ step }) => step)).toEqual([...chainSteps]);
        for (const { id, tie } of chain.steps.flatMap(({ links }) => links)) {
          const back = (chainThrough(graph, id) as Chain).steps.flatMap(({ links }) => links);
          expect(back.find((link) => link.id === start)?.tie).toBe(tie);
        }
      }),
      { numRuns: ids.length * 2 },
    );
  });
});
