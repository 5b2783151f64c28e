/** The plan is evaluated by others than its makers, closed, and followed by the next one, which says where it comes from. */
import { expect } from "vitest";
import type { Answer } from "../testing/app.js";
import { cabinetOf, ministerOf, nobody, plan, secretariat, unia } from "./cast.js";
import type { Story } from "./story.js";

export async function evaluationAndClose(story: Story): Promise<void> {
  story.on("2029-12-30");
  expect(await story.cannotMove("startEvaluation")).toEqual(["evaluationDue"]);
  story.on("2030-01-07");
  await story.moves("startEvaluation");
  story.on("2030-11-20");
  expect(await story.cannotMove("close")).toEqual(["finalEvaluationPublished", "periodOver"]);
  const evaluation = {
    ...{ kind: "final", by: "unia", independent: true, publishedOn: "2030-11-15" },
    evidence: { title: "Four years of plan", url: "https://example.org/evaluation" },
  };
  await story.does(unia, "recordEvaluation", evaluation);
  expect(await story.sees(nobody)).toMatchObject({ stage: "evaluation", document: { status: "in-force" } });
  await story.remember();

  story.on("2031-01-06");
  expect((await story.sees(nobody)).document.status).toBe("expired");
  const draft = {
    ...{
      party: "rw",
      part: "own",
      act: "executive",
      on: "2031-01-06",
      outcome: "withdrawn",
      reservations: [],
    },
    ...{ reference: "GW 2031/1", access: "public", supersedes: story.id("own part") },
  };
  await story.does(cabinetOf("rw"), "recordDecision", draft, "too late");
  await story.moves("close");
  await locked(story);
  await story.remember();
}

/** Closed for whoever asks, whatever they may otherwise do. */
async function locked(story: Story): Promise<void> {
  const goal = { level: "strategic", label: { nl: "Nog een doel" }, sources: [] };
  expect(await story.isRefused(secretariat, "createGoal", goal)).toEqual(["roleNotAllowed"]);
  const change = { measure: story.id("rent"), change: { end: "2032" } };
  expect(await story.isRefused(cabinetOf("rw"), "changeMeasure", change)).toEqual(["roleNotAllowed"]);
  // What still waited for a second person waits for ever.
  const publish = { decision: story.id("too late") };
  expect(await story.isRefused(ministerOf("rw"), "publishDecision", publish)).toEqual([
    expect.stringMatching(/^(caseEnded|roleNotAllowed)$/),
  ]);
}

export async function renewal(story: Story): Promise<void> {
  story.on("2031-02-03");
  const next = { ...plan, title: { nl: "Tweede interfederaal plan", fr: "Deuxième plan interfédéral" } };
  const origin = {
    ...{ kind: "renewal", of: story.plan, goals: [story.id("renting"), story.id("testing")] },
    ...{ measures: [story.id("rent")], plan: { ...next, period: { from: "2032-01-01", to: "2035-12-31" } } },
  };
  const opened = await story.api.open({ procedure: "interfederal", origin }, secretariat);
  expect([opened.status, opened.body.stage]).toEqual([201, "promised"]);
  const successor = opened.body.id as string;
  await story.does(secretariat, "linkRenewal", { case: successor });
  await story.moves("replace");
  const { lifecycle, renewedBy, document } = await story.sees(nobody);
  expect([renewedBy, document.status, lifecycle.history.at(-1).successor]).toEqual([
    [successor],
    "replaced",
    successor,
  ]);

  const { body } = await story.api.get(`/plan-cases/${successor}`, secretariat);
  expect(body).toMatchObject({
    ...{ origin: { kind: "renewal", of: story.plan }, document: { status: "promised" }, isPublic: false },
    goals: { goals: [{ continues: story.id("renting") }, { continues: story.id("testing") }] },
  });
  // Nobody commits another government to the next plan: the measure comes without its lead, and says who led it.
  const [measure] = body.measures.measures as Answer[];
  expect(measure).toMatchObject({ continues: story.id("rent"), lead: null, shares: [] });
  expect((await story.api.get(`/plan-cases/${successor}`)).status).toBe(404);
  await story.remember();
}
