import { expect, test } from "vitest";
import { createLifecyclePart } from "../lifecycle/index.js";
import { negotiationPart } from "../negotiation/index.js";
import {
  type CaseContext,
  createPlanCaseModel,
  headCommands,
  type PlanCase,
  wordsOfRefusal,
} from "./index.js";
import { headPart } from "./plan-head.js";

/** Reasons that no schema lets through to a part, or that only a whole plan meets: each asked of the part itself. */
const model = createPlanCaseModel({ contentHash: (content) => JSON.stringify(content) });
const context: CaseContext = {
  ...{ on: "2026-03-02", at: "2026-03-02T09:00:00Z" },
  actor: { person: "p1", office: "secretariat", organisation: "fed" },
  newId: (kind) => `${kind}-1`,
};
const plan = {
  title: { nl: "Plan" },
  authority: { id: "fed", type: "federal", name: "Federal" },
  level: "interfederal",
  kind: "action-plan",
};
const decided = model.decide(
  model.emptyCase,
  { type: "openCase", data: { procedure: "interfederal", origin: { kind: "new", plan } } },
  context,
);
if (!decided.ok) throw new Error(JSON.stringify(decided.error));
const opened: PlanCase = decided.value.reduce(model.evolve, model.emptyCase);
const view = { ...opened, plan: { ...plan, id: "case-1", status: "promised" } } as never;

const unread = { ...plan, id: "p", status: "promised", level: "galaxy" };
const opening = (origin: unknown) =>
  ({ type: "openCase", data: { procedure: "interfederal", origin } }) as never;
const renewal = { kind: "renewal", of: opened.head?.id, plan, goals: ["goal-9"], measures: ["measure-9"] };
const stated = { subject: { nl: "woord" }, by: "2026-04", evidence: { title: "Letter" } };
const later: CaseContext = { ...context, earlier: opened };
const lifecycle = createLifecyclePart();

test.each([
  [
    "documentUnreadable",
    headPart.decide(opening({ kind: "document", document: unread }), model.emptyCase, context),
  ],
  ["earlierGoalUnknown", headPart.decide(opening(renewal), model.emptyCase, later)],
  ["earlierMeasureUnknown", headPart.decide(opening(renewal), model.emptyCase, later)],
  ["guardUnmet", lifecycle.decide({ type: "moveStage", data: { transition: "mandate" } }, view, context)],
  [
    "invalidDate",
    lifecycle.decide(
      {
        type: "setDeadline",
        data: { rule: "right-of-reply", subject: { nl: "antwoord" }, from: "2026-02-30" },
      },
      view,
      context,
    ),
  ],
  [
    "dateInFuture",
    negotiationPart.decide({ type: "stateDisagreement", data: stated as never }, view, context),
  ],
])("%s", (kind, answer) => {
  const refusals: readonly { kind: string }[] = answer.ok ? [] : answer.error;
  const refusal = refusals.find((one) => one.kind === kind);
  expect(refusal).toBeDefined();
  const texts = [headPart, lifecycle, negotiationPart].flatMap(({ refusalTexts }) => {
    const text = (refusalTexts as Record<string, { nl: string; fr: string; de: string; en: string }>)[kind];
    return text ? [text] : [];
  });
  for (const text of texts) {
    const said = wordsOfRefusal({ path: "path", value: "value", on: "today", ...refusal, kind }, text);
    expect(Object.values(said).join(" ")).not.toMatch(/[{}[\]]|undefined/);
  }
});

test("the schema of opening lets no such document through", () => {
  const read = headCommands.openCase.safeParse({
    procedure: "interfederal",
    origin: { kind: "document", document: unread },
  });
  expect(read.success).toBe(false);
});
