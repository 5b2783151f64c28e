import fc from "fast-check";
import { describe, expect, it, test } from "vitest";
import {
  type Correction,
  type CorrectionCommand,
  type CorrectionState,
  correctionReport,
  correctionStates,
  decideCorrection,
} from "./index.js";

const report = correctionReport.parse({
  about: { kind: "plan", id: "napar-be", plan: null },
  ...{ language: "nl", wrong: "Het plan begon in 2020.", right: "2021", source: null },
});
const decision = {
  outcome: "accepted",
  pointedOut: { nl: "Het beginjaar klopte niet." },
  answer: { nl: "Het beginjaar is nu 2021." },
} as const;
const sending = (isProven: boolean, hasMail: boolean): CorrectionCommand => ({
  ...{ type: "send", id: "c1", report, isProven, hasMail },
});
const inState = (state: CorrectionState): Correction => ({
  ...{ id: "c1", state, about: report.about, sentOn: "2026-01-01" },
  report: state === "unconfirmed" || state === "received" ? report : null,
  decision: state === "accepted" || state === "refused" ? { ...decision, on: "2026-01-05" } : null,
});
const outcomeOf = (before: Correction | null, command: CorrectionCommand) => {
  const decided = decideCorrection(before, command, "2026-02-01");
  return decided.ok ? decided.value.state : decided.error.kind;
};

describe("the life of a correction", () => {
  test.each([
    [true, true, "received"],
    [true, false, "received"],
    [false, true, "unconfirmed"],
    [false, false, "correctionNeedsMail"],
  ])("sent with proof %s and mail %s: %s", (isProven, hasMail, expected) => {
    expect(outcomeOf(null, sending(isProven, hasMail))).toBe(expected);
  });

  const decide = { type: "decide", decision } as const;
  test.each([
    ["unconfirmed", { type: "confirm" }, "received"],
    ["unconfirmed", { type: "withdraw" }, "withdrawn"],
    ["unconfirmed", decide, "correctionUnconfirmed"],
    // A link that is opened twice does no harm.
    ["received", { type: "confirm" }, "received"],
    ["received", { type: "withdraw" }, "withdrawn"],
    ["received", decide, "accepted"],
    ["received", { ...decide, decision: { ...decision, outcome: "refused" } }, "refused"],
  ] as const)("%s, %j: %s", (state, command, expected) => {
    expect(outcomeOf(inState(state), command)).toBe(expected);
  });

  it("ends for good", () => {
    for (const state of ["accepted", "refused", "withdrawn"] as const)
      for (const command of [{ type: "confirm" }, { type: "withdraw" }, decide] as const)
        expect(outcomeOf(inState(state), command)).toBe("correctionClosed");
  });

  it("keeps the words of the sender until the decision and no longer, whatever happens in which order", () => {
    const step = fc.constantFrom<CorrectionCommand>({ type: "confirm" }, { type: "withdraw" }, decide);
    fc.assert(
      fc.property(fc.boolean(), fc.array(step), (isProven, steps) => {
        const sent = decideCorrection(null, sending(isProven, true), "2026-01-01");
        if (!sent.ok) throw new Error(sent.error.kind);
        let correction = sent.value;
        for (const command of steps) {
          const decided = decideCorrection(correction, command, "2026-02-01");
          if (decided.ok) correction = decided.value;
          const isOpen = correction.state === "unconfirmed" || correction.state === "received";
          expect(correction.report !== null).toBe(isOpen);
          expect(correction.decision !== null).toBe(["accepted", "refused"].includes(correction.state));
          expect(correctionStates).toContain(correction.state);
        }
      }),
    );
  });

  it("takes no report that says nothing", () => {
    expect(correctionReport.safeParse({ ...report, wrong: "  fout   " }).success).toBe(false);
    expect(correctionReport.safeParse({ ...report, right: " " }).success).toBe(false);
  });
});
