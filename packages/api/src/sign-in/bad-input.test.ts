/** Bad input of every address for persons, made from its description: all its problems in four languages, nothing written. */
import { languages } from "@napar/domain/text";
import { afterAll, beforeAll, expect, it } from "vitest";
import type { Answer } from "../testing/app.js";
import { ada, openSigningIn } from "../testing/signing-in.js";

let server: Awaited<ReturnType<typeof openSigningIn>>;
let cookie: string;
let document: Answer;
beforeAll(async () => {
  server = await openSigningIn("embedded");
  await server.install();
  cookie = await server.signInAs(ada.email);
  document = (await server.send("GET", "/openapi.json")).body;
}, 60_000);
afterAll(() => server.close());

/** Plans are judged by what they are: a whole one, or none. */
const isForPersons = (path: string) => !/^\/(plan-cases|plan-checks|plan-documents)/.test(path);
const schemaOf = (operation: Answer): Answer => {
  const schema = operation.requestBody?.content["application/json"]?.schema;
  const name = schema?.$ref?.split("/").at(-1);
  return name ? document.components.schemas[name] : schema;
};
const written = async () => {
  const { db } = server.storage;
  const tables = ["journal", "persons", "idempotencyKeys", "personalParts"] as const;
  const counts = [];
  for (const table of tables) counts.push((await db.selectFrom(table).selectAll().execute()).length);
  return counts;
};

it("is told with all its problems, and changes nothing", async () => {
  const before = await written();
  const asked: string[] = [];
  for (const [path, methods] of Object.entries<Answer>(document.paths)) {
    for (const [method, operation] of Object.entries<Answer>(methods)) {
      const schema = schemaOf(operation);
      if (!schema || !isForPersons(path)) continue;
      asked.push(operation.operationId);
      const members = Object.keys(schema.properties ?? {});
      const needed: string[] = schema.required ?? [];
      const strangers = { ...Object.fromEntries(members.map((name) => [name, 5])), stranger: 1 };
      const ways: [string, unknown, string[] | null][] = [
        ["missing", {}, needed],
        ["another type, and a stranger", strangers, [...members, "stranger"]],
        ["no object", [], null],
      ];
      for (const [way, body, names] of ways) {
        const answer = await server.send(method.toUpperCase(), path.replace(/\{\w+\}/g, "none"), {
          body,
          cookie,
        });
        if (names?.length === 0) continue;
        const { operationId } = operation;
        expect([operationId, way, answer.status, answer.body.kind]).toEqual([
          operationId,
          way,
          400,
          "badRequest",
        ]);
        const told = answer.body.issues.map(({ name }: { name: string }) => name);
        if (names && schema.properties)
          expect([operationId, way, told.sort()]).toEqual([operationId, way, [...names].sort()]);
        for (const { text } of answer.body.issues) {
          expect(new Set(languages.map((language) => text[language])).size).toBe(4);
          for (const language of languages) expect(text[language]).not.toMatch(/\{\w+\}|undefined/);
        }
      }
    }
  }
  expect(asked.length).toBeGreaterThan(9);
  expect(await written()).toEqual(before);
}, 60_000);

it("takes no character that no database takes", async () => {
  const before = await written();
  const proposed = {
    ...{ email: "new@example.be", name: "a\u0000b", office: "o\u0000", organisation: "fed", role: "reader" },
    ...{ from: "2026-01-01", to: null, measures: ["m\ud800"] },
  };
  const sent = { body: proposed, cookie };
  const { status, body } = await server.send("POST", "/appointments/propose-appointment", sent);
  expect([status, body.kind]).toEqual([400, "badRequest"]);
  expect(body.issues.map(({ name }: { name: string }) => name)).toEqual(["name", "office", "measures[0]"]);
  for (const link of ["a\u0000b", "\ud800"]) {
    expect((await server.send("PUT", "/session", { body: { link } })).status).toBe(400);
  }
  expect(await written()).toEqual(before);
  expect(server.failures).toEqual([]);
});
