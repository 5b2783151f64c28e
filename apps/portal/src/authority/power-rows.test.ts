import { belgianCompetences } from "@napar/domain/belgium/competences";
import { createCompetenceModel, powersOf } from "@napar/domain/competence";
import { expect, it } from "vitest";
import { powerGroups } from "./power-rows.js";

const model = createCompetenceModel(belgianCompetences);

it.each(["vg", "fed", "rbc", "municipality"])(
  "has one row for each subject of %s, and loses no action",
  (authority) => {
    const found = powersOf(model, { authority, on: "2025-06-30" });
    if (!found.ok) throw new Error(found.error.kind);
    const powers = [...found.value];
    const fields = belgianCompetences.policyFields.map(({ id, group, names }) => ({ id, group, names }));
    const rows = powerGroups({ powers, fields }).flatMap((group) => group.rows);
    expect(rows.map((row) => row.field).sort()).toEqual(
      [...new Set(powers.map((power) => power.field))].sort(),
    );
    for (const row of rows) {
      const rules = powers.filter((power) => power.field === row.field);
      expect(row.rules).toBe(rules.length);
      expect(new Set(row.instruments)).toEqual(new Set(rules.flatMap((rule) => rule.instruments)));
      expect(row.names).not.toBeNull();
    }
  },
);

it("shows the weakest confidence of a subject", () => {
  const power = (confidence: string) => ({
    field: "housing",
    instruments: ["inform"],
    territory: ["LA-NL"],
    exclusivity: "shared",
    confidence,
  });
  const [group] = powerGroups({
    powers: [power("high"), power("low"), power("medium")] as never,
    fields: [],
  });
  expect(group?.rows[0]).toMatchObject({ confidence: "low", rules: 3, names: null });
});
