/**
 * Bad input of every command, made from its schema and sent over HTTP: each answer tells all that is wrong, with its place,
 * in four languages, and nothing is written.
 */
import { readCommandData } from "@napar/domain/plan-case";
import { languages } from "@napar/domain/text";
import { afterAll, beforeAll, describe, expect, it, test } from "vitest";
import type { z } from "zod";
import { type GoverningApp, openGoverningApp, personOf } from "../testing/governing.js";
import { leavesOf, nameOf, objectsIn, sampleOf, valueAt, without, withValue } from "../testing/sample.js";
import { testEngines } from "../testing/storage.js";
import { mostCommandBytes } from "./plan-case.commands.js";
import { commands, pathOfCommand } from "./plan-case-model.js";

type Path = readonly (string | number)[];
type Bad = { body: unknown; names: string[] };

/** Somebody who may do everything there is to do in their organisation. */
const anybody = personOf("fed", ["coordinator", "editor", "signatory", "validator", "auditor"]);
const head = {
  title: { nl: "Plan", fr: "Plan" },
  authority: { id: "fed", type: "federal", name: "Federal government" },
  level: "interfederal",
  kind: "action-plan",
};
const opening = { procedure: "interfederal", origin: { kind: "new", plan: head } };

/** What is wrong with a body by itself, as the schema says it. */
const issuesOf = (schema: z.ZodType, body: unknown) => schema.safeParse(body).error?.issues ?? [];
const isRefused = (schema: z.ZodType, body: unknown) => issuesOf(schema, body).length > 0;
/** Where a wrong value hides all that stands beside it: which form is meant can no longer be told. */
const choosesForm = (schema: z.ZodType, body: unknown) =>
  issuesOf(schema, body).some(({ code }) => code === "invalid_union");

/** The sample with a wrong value in every place for which the schema refuses it, and those places. */
function spoilt(schema: z.ZodType, wrong: (value: unknown) => unknown): Bad {
  const sample = sampleOf(schema, "fed");
  const places = leavesOf(sample).filter((path) => {
    const value = wrong(valueAt(sample, path));
    if (value === undefined) return false;
    const body = withValue(sample, path, value);
    return isRefused(schema, body) && !choosesForm(schema, body);
  });
  const body = places.reduce(
    (value: unknown, path) => withValue(value, path, wrong(valueAt(sample, path))),
    sample,
  );
  return { body, names: places.map(nameOf) };
}

const ways: Record<string, (schema: z.ZodType) => Bad> = {
  "members that are missing": (schema) => {
    const sample = sampleOf(schema, "fed");
    const needed = Object.keys(sample as object).filter((name) => isRefused(schema, without(sample, [name])));
    return { body: needed.reduce((body: unknown, name) => without(body, [name]), sample), names: needed };
  },
  "members that are not known": (schema) => {
    const sample = sampleOf(schema, "fed");
    // A table of words takes any word.
    const places = objectsIn(sample)
      .map((path): Path => [...path, "stranger"])
      .filter((path) => !readCommandData(schema, withValue(sample, path, 1)).ok);
    const body = places.reduce((value: unknown, path) => withValue(value, path, 1), sample);
    return { body, names: places.map(nameOf) };
  },
  "values of another type": (schema) => spoilt(schema, () => [["wrong"]]),
  "texts that are empty": (schema) => spoilt(schema, (value) => (typeof value === "string" ? "" : undefined)),
  "days that do not exist": (schema) =>
    spoilt(schema, (value) => (value === "2025-01-15" ? "2025-02-30" : undefined)),
  "texts that are too long": (schema) =>
    spoilt(schema, (value) => (typeof value === "string" ? "x".repeat(20_001) : undefined)),
  "the character U+0000": (schema) => {
    const sample = sampleOf(schema, "fed");
    const places = leavesOf(sample).filter((path) => typeof valueAt(sample, path) === "string");
    const body = places.reduce((value: unknown, path) => withValue(value, path, "a\u0000b"), sample);
    return { body, names: places.map(nameOf) };
  },
};

describe.each(testEngines())("bad input, on %s", (engine) => {
  let api: GoverningApp;
  let id: string;
  beforeAll(async () => {
    api = await openGoverningApp(engine);
    id = (await api.open(opening, anybody)).body.id;
  });
  afterAll(async () => {
    await api.close();
    expect(api.errors).toEqual([]);
  });
  const written = async () => {
    const rows = await api.storage.db.selectFrom("journal").select("sequence").execute();
    const cases = await api.storage.db.selectFrom("planCases").select(["id", "version"]).execute();
    const keys = await api.storage.db.selectFrom("idempotencyKeys").select("key").execute();
    return [rows.length, cases, keys.length];
  };
  const send = (name: string, body: unknown) =>
    name === "openCase" ? api.open(body, anybody) : api.run(id, pathOfCommand(name), body, anybody);

  test.each(commands)(
    "of $name is answered with all its problems, and changes nothing",
    async ({ name, schema }) => {
      const before = await written();
      for (const [way, make] of Object.entries(ways)) {
        const { body, names } = make(schema);
        if (names.length === 0) continue;
        const answer = await send(name, body);
        const told = (answer.body.issues ?? []).map((issue: { name: string }) => issue.name);
        expect([way, answer.status, answer.body.kind]).toEqual([way, 400, "badRequest"]);
        expect([way, [...new Set(told)].sort()]).toEqual([way, [...new Set(names)].sort()]);
        for (const { text, title, in: where } of answer.body.issues) {
          expect([where, title]).toEqual(["body", expect.stringMatching(/^\p{Lu}/u)]);
          for (const language of languages) expect(text[language]).not.toMatch(/\{\w+\}|[^\w]\[|undefined/);
          expect(new Set(languages.map((language) => text[language])).size).toBe(4);
        }
      }
      for (const body of [null, 5, '"text"', [], [[]]]) {
        const answer = await send(name, body);
        expect([body, answer.status, answer.body.kind]).toEqual([body, 400, "badRequest"]);
      }
      expect(await written()).toEqual(before);
    },
  );

  test.each(commands)("of $name that is too long is not read", async ({ name }) => {
    const answer = await send(name, { text: "x".repeat(mostCommandBytes) });
    expect([answer.status, answer.body.kind]).toEqual([413, "payloadTooLarge"]);
  });

  it("is told with what was perhaps meant", async () => {
    const { body } = await send("withdrawGoal", { goal: "g", reason: "r", gaol: 1 });
    expect(body.issues).toMatchObject([
      {
        name: "gaol",
        title: "Member is unknown",
        nearest: ["goal"],
        detail: expect.stringContaining("Did you mean goal?"),
      },
    ]);
  });
});
