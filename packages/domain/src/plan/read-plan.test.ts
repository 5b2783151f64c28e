import fc from "fast-check";
import { describe, expect, it, test } from "vitest";
import publishedSchema from "../../schema/napar-plan-1.schema.json" with { type: "json" };
import { type Plan, planJsonSchema, readPlan, readPlanText } from "./index.js";

const smallest = {
  id: "example",
  title: { nl: "Voorbeeld" },
  authority: { id: "municipality-44021", type: "municipality", name: "Gent" },
  level: "municipality",
  kind: "city-plan",
  status: "preparing",
};

const byPath = (a: { path: string }, b: { path: string }) => (a.path < b.path ? -1 : 1);

const problemsOf = (value: unknown) => {
  const read = readPlan(value);
  if (read.ok || read.error.kind !== "invalidPlan") throw new Error("expected an invalid plan");
  return read.error.problems;
};

describe("a plan that can be read", () => {
  it("needs six members", () => {
    expect(readPlan(smallest)).toEqual({ ok: true, value: { plan: smallest, remarks: [] } });
    for (const member of Object.keys(smallest)) {
      const { [member as keyof typeof smallest]: _, ...rest } = smallest;
      expect(problemsOf(rest)).toMatchObject([{ path: member, value: undefined }]);
      expect(problemsOf(rest)[0]?.expected).toMatch(/ \(required\)$/);
    }
  });

  it("may say null for every other member, and for members of members", () => {
    const optional = Object.keys(publishedSchema.properties).filter((name) => !(name in smallest));
    const nulls = Object.fromEntries(optional.map((name) => [name, null]));
    expect(readPlan({ ...smallest, ...nulls }).ok).toBe(true);
    const measure = publishedSchema.properties.measures.anyOf[0]?.items?.properties ?? {};
    const empty = Object.fromEntries(Object.keys(measure).map((name) => [name, null]));
    expect(readPlan({ ...smallest, measures: [{ ...empty, id: "m1", title: { fr: "Mesure" } }] }).ok).toBe(
      true,
    );
  });

  it("may order its measures by several axes with nodes inside nodes", () => {
    const plan = {
      ...smallest,
      format: "napar-plan/1",
      structure: [
        { axis: "track", nodes: [{ id: "t1" }] },
        {
          axis: "commitment",
          primary: true,
          nodes: [{ id: "c1", children: [{ id: "c1a", children: [{ id: "c1b" }] }] }],
        },
      ],
      goals: [
        { id: "g1", level: "strategic", node: "c1" },
        { id: "g2", level: "operational", parent: "g1" },
      ],
      measures: [
        {
          id: "m1",
          title: { nl: "Maatregel" },
          nodes: ["t1", "c1b"],
          goal: "g2",
          start: "2024-02-29",
          end: "2025",
        },
      ],
    };
    expect(readPlan(plan)).toMatchObject({ ok: true, value: { plan, remarks: [] } });
  });
});

describe("a plan with problems", () => {
  it("gets all of them at once, each with path, value, expectation and the nearest allowed value", () => {
    const problems = problemsOf({
      ...smallest,
      title: {},
      kind: "actionplan",
      period: { from: "2023-02-29", to: 2025 },
      languages: ["nl", 3],
      measures: [
        { id: "m1", title: { nl: "a" }, domains: ["hosing"], eccarCommitments: [11, 1.5] },
        { title: { nl: "b" }, start: "spring", instruments: "training", intersectional: "yes" },
      ],
      history: [{ event: 3 }],
    });
    expect(problems.sort(byPath)).toMatchObject(
      [
        { path: "title", value: {}, expected: "a text in at least one of nl, fr, de, en" },
        {
          path: "kind",
          value: "actionplan",
          expected: "one of framework, action-plan, inventory, city-plan",
          nearest: "action-plan",
        },
        {
          path: "period.from",
          value: "2023-02-29",
          expected: "a date as yyyy, yyyy-mm or yyyy-mm-dd that exists",
        },
        { path: "period.to", value: 2025, expected: "a text" },
        { path: "languages[1]", value: 3, expected: "a text" },
        { path: "history[0].event", value: 3, expected: "a text, or texts by language (nl, fr, de, en)" },
        {
          path: "measures[0].domains[0]",
          value: "hosing",
          expected: expect.stringMatching(/^one of employment, public-employment, housing, /),
          nearest: "housing",
        },
        { path: "measures[0].eccarCommitments[0]", value: 11, expected: "a number of at most 10" },
        { path: "measures[0].eccarCommitments[1]", value: 1.5, expected: "a whole number" },
        { path: "measures[1].id", value: undefined, expected: "a text (required)" },
        { path: "measures[1].instruments", value: "training", expected: "a list" },
        {
          path: "measures[1].start",
          value: "spring",
          expected: "a date as yyyy, yyyy-mm or yyyy-mm-dd that exists",
        },
        { path: "measures[1].intersectional", value: "yes", expected: "true or false" },
      ].sort(byPath),
    );
  });

  it("inside nodes of nodes gets the full path", () => {
    expect(
      problemsOf({
        ...smallest,
        structure: [{ axis: "theme", nodes: [{ id: "a", children: [{ id: "" }] }] }],
      }),
    ).toMatchObject([
      { path: "structure[0].nodes[0].children[0].id", value: "", expected: "a text that is not empty" },
    ]);
  });

  test.each([[null], [[]], ["plan"], [3]])("%j is no plan", (value) => {
    expect(problemsOf(value)).toMatchObject([
      { path: "", value, expected: "a plan: an object", expectation: { nl: "een plan: een object" } },
    ]);
  });

  it("keeps its remarks, so that a slip in a required member can be seen", () => {
    const { title, ...rest } = smallest;
    expect(readPlan({ ...rest, tilte: title })).toMatchObject({
      ok: false,
      error: {
        problems: [{ path: "title", expected: "an object (required)" }],
        remarks: [{ path: "tilte", nearest: "title" }],
      },
    });
  });
});

describe("the format", () => {
  test.each([
    ["napar-plan/2", "newerFormat"],
    ["napar-plan/10", "newerFormat"],
    ["napar-plan/1.1", "newerFormat"],
    ["napar-plan/0", "unknownFormat"],
    ["napar", "unknownFormat"],
    ["oscal/1", "unknownFormat"],
  ])("%s is refused by name: %s", (format, kind) => {
    expect(readPlan({ ...smallest, format })).toEqual({
      ok: false,
      error: { kind, format, supported: "napar-plan/1" },
    });
  });

  it("that is no text is a problem of its own", () => {
    expect(problemsOf({ ...smallest, format: 1 })).toMatchObject([
      { path: "format", expected: '"napar-plan/1"' },
    ]);
  });
});

describe("members the format does not know", () => {
  it("are remarked on, with the member perhaps meant, and left out", () => {
    const read = readPlan({
      ...smallest,
      $schema: "napar-plan-1.schema.json",
      mesures: [],
      authority: { ...smallest.authority, logo: "x.svg" },
      structure: [{ axis: "theme", nodes: [{ id: "a", children: [{ id: "b", colour: "red" }] }] }],
      history: [{ event: { nl: "begin", es: "inicio" }, when: "2020" }],
    });
    expect(read).toMatchObject({
      ok: true,
      value: {
        remarks: [
          { kind: "unknownMember", path: "authority.logo" },
          { kind: "unknownMember", path: "mesures", nearest: "measures" },
          { kind: "unknownMember", path: "structure[0].nodes[0].children[0].colour" },
          { kind: "unknownMember", path: "history[0].event.es" },
          { kind: "unknownMember", path: "history[0].when" },
        ],
      },
    });
    expect(read.ok && "mesures" in read.value.plan).toBe(false);
  });

  it("never throw, whatever the value", () => {
    fc.assert(
      fc.property(fc.jsonValue(), fc.jsonValue(), (value, measures) => {
        expect(() => readPlan(value)).not.toThrow();
        expect(() => readPlan({ ...smallest, measures, structure: [{ nodes: measures }] })).not.toThrow();
      }),
    );
  });
});

it("publishes the schema it reads by; after a change, write the output of planJsonSchema() to the file", () => {
  expect(publishedSchema).toEqual(planJsonSchema());
  expect(publishedSchema.$id).toBe("napar-plan/1");
  expect(publishedSchema.required).toEqual(["id", "title", "authority", "level", "kind", "status"]);
});

it("reads a text by language or as it stands", () => {
  const event: NonNullable<Plan["history"]>[number]["event"] = "begin";
  expect(readPlanText(event, "fr")).toEqual({
    text: "begin",
    language: null,
    isFallback: false,
    state: "stated",
  });
  expect(readPlanText({ nl: "begin", fr: "début", courtesy: ["fr"] }, "fr")).toMatchObject({
    text: "début",
    state: "courtesy",
  });
  expect(readPlanText(" ", "fr")).toBeNull();
});
