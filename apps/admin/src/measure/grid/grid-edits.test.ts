import type { BatchChangeView, PlanCaseView, Problem, Reply } from "@napar/api/client";
import type { MeasureRecord } from "@napar/domain/measure";
import type { Plan } from "@napar/domain/plan";
import { describe, expect, it, vi } from "vitest";
import { patchedCase, type Requested } from "../../command/patched-case.js";
import type { CellEdit } from "./grid-edit.js";
import { createGridEdits, type EditingPlan } from "./grid-edits.js";
import { createRowMaker } from "./grid-row.js";

const organisation = "municipality-44021";
const measure = (id: string): MeasureRecord => ({
  ...{ id, title: { nl: id }, kind: "action", lead: { authority: organisation, type: "municipality" } },
  ...{ stated: null, leadOffer: null, shares: [], milestones: [], continues: null, withdrawn: null },
});
const begun = {
  version: 1,
  document: {} as Plan,
  goals: { goals: [] },
  measures: { measures: [measure("m1"), measure("m2")] },
} as unknown as PlanCaseView;

/** A plan that answers when it is told to: a person types on meanwhile. */
function openPlan() {
  let now = begun;
  let kept: readonly CellEdit[] = [];
  const makeRow = createRowMaker({
    ...{ may: () => true, forWhom: () => [organisation], organisations: [organisation] },
    appointmentFor: () => undefined,
  });
  const asked: { commands: readonly Requested[]; answer: (reply: Reply<BatchChangeView>) => void }[] = [];
  const plan: EditingPlan = {
    current: () => now,
    latest: async () => now,
    rowOf: ({ measures }, id) => {
      const record = measures.measures.find((one) => one.id === id);
      return record && makeRow(record);
    },
    send: (commands) => new Promise((answer) => void asked.push({ commands, answer })),
    today: () => "2026-03-02",
    keep: (edits) => {
      kept = edits;
    },
  };
  const next = async () => {
    await vi.waitFor(() => expect(asked.length).toBeGreaterThan(0));
    return asked.shift() as (typeof asked)[0];
  };
  return {
    plan,
    kept: () => kept,
    next,
    change: (id: string, change: object) => {
      const command = { type: "changeMeasure", data: { measure: id, change } };
      now = patchedCase(now, [command], now.version + 1) as PlanCaseView;
    },
    take: async () => {
      const { commands, answer } = await next();
      now = patchedCase(now, commands, now.version + 1) as PlanCaseView;
      answer({ ok: true, value: { version: now.version } as BatchChangeView });
      return commands.map(({ data }) => data);
    },
    refuse: async (problem: Partial<Problem>) => {
      const { answer } = await next();
      answer({ ok: false, problem: { type: "", title: "", kind: "", status: 400, ...problem } });
    },
  };
}

const end = (id: string, value: string | null, base: CellEdit["base"] = null): CellEdit => ({
  ...{ measure: id, column: "end", text: value ?? "", value, base, organisation },
  ...{ state: "waiting", reasons: [] },
});
const isEmpty = (edits: ReturnType<typeof createGridEdits>) =>
  vi.waitFor(() => expect([edits.state().all, edits.state().isSending]).toEqual([[], false]));

describe("what is typed in the grid", () => {
  it("is sent together, and kept on the device until it is saved", async () => {
    const { plan, take, kept } = openPlan();
    const edits = createGridEdits(plan);
    edits.put([end("m1", "2028"), end("m2", "2029")]);
    expect(kept()).toHaveLength(2);
    expect(await take()).toEqual([
      { measure: "m1", change: { end: "2028" } },
      { measure: "m2", change: { end: "2029" } },
    ]);
    await isEmpty(edits);
    expect(kept()).toEqual([]);
    expect([edits.baseOf("m1", "end"), edits.baseOf("m1", "start")]).toEqual(["2028", null]);
  });

  it("is typed again while it is on its way: the last one counts", async () => {
    const { plan, take } = openPlan();
    const edits = createGridEdits(plan);
    edits.put([end("m1", "2028")]);
    await vi.waitFor(() => expect(edits.state().isSending).toBe(true));
    // What is on its way counts as said: emptying the cell is a change again.
    const base = edits.baseOf("m1", "end");
    expect(base).toBe("2028");
    edits.put([end("m1", null, base)]);
    expect(await take()).toEqual([{ measure: "m1", change: { end: "2028" } }]);
    expect(await take()).toEqual([{ measure: "m1", change: { end: null } }]);
    await isEmpty(edits);
  });

  it("is held against what stood there before both, where the first did not arrive", async () => {
    const { plan, take, refuse } = openPlan();
    const edits = createGridEdits(plan);
    edits.put([end("m1", "2028")]);
    await vi.waitFor(() => expect(edits.state().isSending).toBe(true));
    edits.put([end("m1", "2029", edits.baseOf("m1", "end"))]);
    await refuse({ kind: "unreachable", status: 503 });
    await vi.waitFor(() => expect(edits.state().problem?.kind).toBe("unreachable"));
    edits.retry();
    expect(await take()).toEqual([{ measure: "m1", change: { end: "2029" } }]);
    await isEmpty(edits);
  });

  it("goes on by itself where others changed something else, and asks where they changed the same", async () => {
    const { plan, change, refuse, take } = openPlan();
    const edits = createGridEdits(plan);
    edits.put([end("m1", "2028"), end("m2", "2028")]);
    change("m1", { end: "2030" });
    change("m2", { start: "2026" });
    await refuse({ kind: "preconditionFailed", status: 412 });
    expect(await take()).toEqual([{ measure: "m2", change: { end: "2028" } }]);
    await vi.waitFor(() =>
      expect(edits.state().all).toMatchObject([{ measure: "m1", state: "conflict", theirs: "2030" }]),
    );
    edits.insist(edits.state().all[0] as CellEdit);
    expect(await take()).toEqual([{ measure: "m1", change: { end: "2028" } }]);
    await isEmpty(edits);
  });

  it("leaves behind the cell that the server refuses, and sends the others", async () => {
    const { plan, refuse, take } = openPlan();
    const edits = createGridEdits(plan);
    edits.put([end("m1", "2028"), end("m2", "2029")]);
    const refusal = { kind: "endBeforeStart", path: "commands[0].data.change.end" };
    await refuse({ kind: "commandRefused", status: 409, refusals: [refusal] });
    expect(await take()).toEqual([{ measure: "m2", change: { end: "2029" } }]);
    await vi.waitFor(() => expect(edits.state().all).toMatchObject([{ measure: "m1", state: "wrong" }]));
  });

  it("is there again when the page is opened anew, and is sent when asked", async () => {
    const { plan, take } = openPlan();
    const edits = createGridEdits(plan, [end("m1", "2028")]);
    expect(edits.state()).toMatchObject({ all: [{ measure: "m1" }], isSending: false });
    edits.retry();
    expect(await take()).toEqual([{ measure: "m1", change: { end: "2028" } }]);
    await isEmpty(edits);
  });
});
