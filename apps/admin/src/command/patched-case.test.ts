import type { PlanCaseView } from "@napar/api/client";
import { createPlanCaseModel, type DomainEvent } from "@napar/domain/plan-case";
import { expect, it } from "vitest";
import { patchedCase } from "./patched-case.js";

const model = createPlanCaseModel({ contentHash: (content) => JSON.stringify(content) });
const context = {
  ...{ on: "2026-03-02", at: "2026-03-02T09:00:00Z" },
  actor: { person: "p1", office: "diversity", organisation: "mun-44021" },
  newId: (kind: string) => kind,
};
const plan = {
  title: { nl: "Plan" },
  authority: { id: "mun-44021", type: "municipality", name: "Gent" },
  ...{ level: "municipality", kind: "action-plan" },
};
const measure = (id: string) => ({
  type: "createMeasure",
  data: { id, title: { nl: id }, lead: { authority: "mun-44021", type: "municipality" } },
});

const decided = (state: typeof model.emptyCase, command: { type: string; data: unknown }) => {
  const events = model.decide(state, command, context);
  if (!events.ok) throw new Error(JSON.stringify(events.error));
  return events.value.reduce((now, event: DomainEvent) => model.evolve(now, event), state);
};
const begun = [
  { type: "openCase", data: { procedure: "city-eccar", origin: { kind: "new", plan } } },
  ...["m1", "m2", "m3"].map(measure),
].reduce(decided, model.emptyCase);
const viewOf = ({ version, measures }: typeof begun) => ({ version, measures }) as PlanCaseView;

const asked = ["m1", "m2"].flatMap((id) => [
  { type: "changeMeasure", data: { measure: id, change: { start: "2026" } } },
  { type: "changeMeasure", data: { measure: id, change: { start: null, deliverable: "Een nota" } } },
  { type: "changeShare", data: { measure: id, authority: "mun-44021", change: { owner: "Wonen" } } },
]);
/** Every order of three of them, the same one more than once too. */
const orders = asked.flatMap((one) => asked.flatMap((two) => asked.map((three) => [one, two, three])));

it("shows what the plan itself becomes by the same commands", () => {
  for (const commands of orders) {
    const after = commands.reduce(decided, begun);
    expect(patchedCase(viewOf(begun), commands, after.version)).toEqual(viewOf(after));
  }
});

it("leaves to the server what does more, and what it does not know", () => {
  expect(patchedCase(viewOf(begun), [measure("m4")], 9)).toBeNull();
  const unknown = { type: "changeMeasure", data: { measure: "m9", change: { start: "2026" } } };
  expect(patchedCase(viewOf(begun), [unknown], 9)).toBeNull();
  const withdrawal = { type: "withdrawMeasure", data: { measure: "m1", reason: "r" } };
  expect(patchedCase(viewOf(begun), [withdrawal], 9)).toBeNull();
});
