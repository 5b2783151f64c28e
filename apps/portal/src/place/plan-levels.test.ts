import type { PlanSummary } from "@napar/api/client";
import { authorityStandings } from "@napar/domain/belgium/plans";
import { expect, it } from "vitest";
import { besidePlanRows, racismPlanRows } from "./plan-levels.js";

const plan = (id: string, level: string, scope = "racism", status = "in-force") =>
  ({ id, level, scope, status }) as PlanSummary;
const shown = (rows: ReturnType<typeof racismPlanRows>) =>
  rows.map((row) =>
    row.kind === "plan"
      ? row.plan.id
      : row.kind === "standing"
        ? row.standing.authority
        : `none ${row.level}`,
  );
const flemish = [
  { id: "fed", level: "federal" },
  { id: "vg", level: "community" },
  { id: "vlg", level: "region" },
  { id: "vdab", level: "community" },
];

it("goes from the municipality up, running plans first, and says what is known of each government", () => {
  const plans = [
    plan("napar", "interfederal"),
    plan("old", "municipality", "racism", "replaced"),
    plan("new", "municipality", "integrated"),
    plan("radicalisation", "region", "polarisation"),
  ];
  expect(shown(racismPlanRows(plans, flemish, authorityStandings))).toEqual([
    "new",
    "old",
    "vlg",
    "vg",
    "fed",
    "napar",
  ]);
  expect(shown(besidePlanRows(plans))).toEqual(["radicalisation"]);
});

it("says that a municipality has none, and does not repeat a government whose plan is in the register", () => {
  const own = authorityStandings.find((standing) => standing.authority === "fed")?.planId as string;
  expect(shown(racismPlanRows([plan(own, "federal")], flemish, authorityStandings))).toEqual([
    "none municipality",
    "vlg",
    "vg",
    own,
  ]);
});
