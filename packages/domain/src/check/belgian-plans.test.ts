import { expect, it } from "vitest";
import { belgianCompetences } from "../belgium/competences/index.js";
import { belgianPlans } from "../belgium/plans/index.js";
import { createCompetenceModel } from "../competence/index.js";
import { criteria } from "../framework/index.js";
import { checkPlan, type PlanCheck } from "./index.js";
import { markdownTable } from "./markdown-table.js";

/** A fixed day, so that the table below changes only when a plan or a criterion does. */
const on = "2026-01-01";
const checks = belgianPlans.map((plan) => ({ plan, check: checkPlan(plan, { on }) }));

const marks = { pass: "+", fail: "F", "not-applicable": "·", unknown: "?" };
const count = (check: PlanCheck, wanted: keyof typeof marks) =>
  check.results.filter(({ result }) => result === wanted).length;

const table = `# The fifty criteria on the Belgian plans

Results on ${on} of what our sources state about each plan, reviewed before it was kept. Most of these records are
short notes on a plan, not the plan: "F" mostly means that the note does not state it. + pass, F fail, ? unknown, · not
applicable. Blockers that fail are named.

${markdownTable(
  [
    "Plan",
    "Kind",
    "Verdict",
    "+",
    "F",
    "?",
    "·",
    "Failed blockers",
    ...criteria.map(({ id }) => id.slice(1)),
  ],
  checks.map(({ plan, check }) => [
    plan.id,
    plan.kind,
    check.verdict,
    ...(["pass", "fail", "unknown", "not-applicable"] as const).map((word) => String(count(check, word))),
    check.failedBlockers.join(" ") || "none",
    ...check.results.map(({ result }) => marks[result]),
  ]),
)}
`;

it("gives every Belgian plan the results that were reviewed", async () => {
  expect(checks).toHaveLength(26);
  await expect(table).toMatchFileSnapshot("belgian-plans.results.md");
});

it.each(checks)("answers all fifty for $plan.id, in four languages", ({ check }) => {
  expect(check.results).toHaveLength(50);
  for (const { reason, remedy } of check.results) {
    for (const text of [reason, remedy]) {
      if (text) for (const words of Object.values(text)) expect(words).not.toMatch(/[{}]|undefined|null/);
    }
  }
});

it("says of the Brussels document of 2019, an inventory, only what applies to an inventory", () => {
  const inventory = checks.find(({ plan }) => plan.id === "brussels-2019");
  const asked = inventory?.check.results.filter(({ result }) => result !== "not-applicable");
  expect(asked?.map(({ criterion }) => criterion)).toEqual(["Q01", "Q02", "Q07", "Q45", "Q47", "Q50"]);
});

it("says of the platform of 2013-2017 that its framework ended without an operational plan", () => {
  const framework = checks.find(({ plan }) => plan.id === "fr-platform-framework");
  expect(framework?.check.failedBlockers).toContain("Q08");
});

it("gives the same results with the detailed rules at hand, since these plans name no policy fields", () => {
  const competence = createCompetenceModel(belgianCompetences);
  for (const { plan, check } of checks) {
    const detailed = checkPlan(plan, { on, competence });
    expect(detailed.results.map(({ result }) => result)).toEqual(check.results.map(({ result }) => result));
  }
});
