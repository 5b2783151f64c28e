import { Ajv2020 } from "ajv/dist/2020.js";
import { describe, expect, it, test } from "vitest";
import publishedSchema from "../../schema/napar-plan-1.schema.json" with { type: "json" };
import publishedVectors from "../../schema/napar-plan-1.vectors.json" with { type: "json" };
import { belgianPlans } from "../belgium/plans/index.js";
import { readPlan } from "../plan/index.js";
import { planTestVectors } from "./index.js";

const { vectors } = planTestVectors();
const bySchema = new Ajv2020({ strict: false, allErrors: true }).compile({
  ...publishedSchema,
  $id: undefined,
});

describe("napar-plan/1 test vectors", () => {
  test.each(vectors)("$id: $title", ({ document, expected }) => {
    const read = readPlan(document);
    if (read.ok) {
      expect({ result: "valid", unknownMembers: read.value.remarks.map(({ path }) => path) }).toEqual(
        expected,
      );
      const again = readPlan(JSON.parse(JSON.stringify(read.value.plan)));
      expect(again).toEqual({ ok: true, value: { plan: read.value.plan, remarks: [] } });
    } else if (read.error.kind === "invalidPlan") {
      const paths = read.error.problems.map(({ path }) => path);
      expect({ result: "invalid", paths }).toEqual(expected);
    } else expect({ result: read.error.kind }).toEqual(expected);
  });

  test.each(vectors)("$id, by the published schema and a validator of others", (vector) => {
    const isTaken = vector.expected.result === "valid" || vector.isBeyondSchema === true;
    expect([bySchema(vector.document), vector.id]).toEqual([isTaken, vector.id]);
  });

  it("are published beside the schema", () => {
    expect(publishedVectors).toEqual(planTestVectors());
  });

  it.each(belgianPlans)("the plan $id conforms to the published schema", (plan) => {
    expect([bySchema(JSON.parse(JSON.stringify(plan))), bySchema.errors]).toEqual([true, null]);
  });
});
