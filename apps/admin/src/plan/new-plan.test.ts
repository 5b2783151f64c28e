import { planHead } from "@napar/domain/plan-case";
import { describe, expect, it } from "vitest";
import { headOf, ownerOf, proceduresFor, templatesFor } from "./new-plan.js";

const names = { nl: "Stad Gent", fr: "Ville de Gand", de: "Stadt Gent", en: "City of Ghent" };
const choice = {
  organisation: "municipality-44021",
  names,
  procedure: "city-eccar" as const,
  template: "eccar-commitments" as const,
  title: { nl: "Actieplan tegen racisme" },
  from: "2027",
  to: "2031",
};

describe("a new plan", () => {
  it("of a city is a city plan, ordered by the ten commitments", () => {
    const head = headOf(choice);
    expect(planHead.safeParse(head).success).toBe(true);
    expect(head).toMatchObject({
      kind: "city-plan",
      level: "municipality",
      places: ["44021"],
      eccarMember: true,
    });
    expect(head.structure?.[0]?.nodes?.map(({ eccarCommitments }) => eccarCommitments)).toEqual(
      [1, 2, 3, 4, 5, 6, 7, 8, 9, 10].map((number) => [number]),
    );
  });

  it("of all governments keeps its owner and has their level", () => {
    const head = headOf({ ...choice, organisation: "fed", procedure: "interfederal", template: "empty" });
    expect(planHead.safeParse(head).success).toBe(true);
    expect(head).toMatchObject({
      level: "interfederal",
      kind: "action-plan",
      authority: { type: "federal" },
    });
    expect(head.structure).toBeUndefined();
  });

  it("offers what is made for such a plan, the usual one first", () => {
    const ids = (organisation: string, procedure: string) =>
      templatesFor(organisation, procedure).map(({ id }) => id);
    expect(ids("municipality-44021", "city-eccar")).toEqual(["eccar-commitments", "own-plan"]);
    expect(ids("municipality-44021", "one-government")).toEqual(["own-plan", "eccar-commitments"]);
    expect(ids("vg", "one-government")).toEqual(["own-plan"]);
    expect(ids("fed", "interfederal")).toEqual(["interfederal-common-part"]);
  });

  it("refers to what its template follows, once", () => {
    expect(headOf(choice).references).toEqual(["eccar"]);
    const common = { ...choice, organisation: "fed", procedure: "interfederal" as const };
    const head = headOf({ ...common, template: "interfederal-common-part" });
    expect(planHead.safeParse(head).success).toBe(true);
    expect(head).toMatchObject({ references: ["eu"], structure: [{ axis: "theme", primary: true }] });
  });

  it("says nothing of a period that is not known", () => {
    expect(headOf({ ...choice, from: null, to: null }).period).toBeUndefined();
  });
});

it("knows what kind of author an organisation is", () => {
  expect(ownerOf("municipality-21004").places).toEqual(["21004"]);
  expect(["vg", "cf", "dg", "rw", "rbc", "cocom"].map((id) => ownerOf(id).type)).toEqual([
    "flemish",
    "french",
    "german",
    "walloon",
    "brussels",
    "cocom",
  ]);
  expect(proceduresFor("municipality-44021")).not.toContain("interfederal");
  expect(proceduresFor("fed")).not.toContain("city-eccar");
});
