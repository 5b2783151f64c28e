import { belgianPlaceIndex } from "@napar/domain/belgium/places";
import { findPlace } from "@napar/domain/place";
import { languages } from "@napar/domain/text";
import { Hono } from "hono";
import { describe, expect, it, test } from "vitest";
import { z } from "zod";
import { answerProblem } from "../endpoint/index.js";
import { type ApiError, inputIssues, problems, problemTexts } from "./index.js";
import { problemOf } from "./problem.js";
import type { Problem } from "./problem.view.js";
import { issueTexts, jsonReasonTexts, resourceTexts } from "./problem-texts.data.js";

const text = { nl: "Eerst dit.", fr: "D’abord ceci.", de: "Erst dies.", en: "This first." };
const value = "hosing";
const nearest = ["housing"];
const unknown = <const K extends string>(kind: K) => ({ kind, value, nearest });
const ambiguous = findPlace(belgianPlaceIndex(), "Saint-Nicolas");
if (ambiguous.ok || ambiguous.error.kind !== "ambiguousPlace") throw new Error("one Saint-Nicolas only");
const issues = inputIssues(
  z.strictObject({ page: z.int() }).safeParse({ page: "x" }).error as never,
  "query",
  [],
  {
    page: "x",
  },
);

/** One of each; a kind that is missing here does not compile. */
const examples: { [K in ApiError["kind"]]: ApiError & { kind: K } } = {
  badRequest: { kind: "badRequest", issues },
  invalidJson: { kind: "invalidJson", reason: "Unexpected token", line: 2, column: 3 },
  resourceNotFound: { kind: "resourceNotFound", resource: "legal basis", value, nearest },
  unknownPath: { kind: "unknownPath", value: "/plnas", nearest: ["/plans"] },
  methodNotAllowed: { kind: "methodNotAllowed", method: "PUT", allowed: ["GET", "HEAD"] },
  unsupportedMediaType: { kind: "unsupportedMediaType", value: null, accepted: ["application/json"] },
  payloadTooLarge: { kind: "payloadTooLarge", limitBytes: 100 },
  internalServerError: { kind: "internalServerError", reference: "r1" },
  serviceUnavailable: { kind: "serviceUnavailable", reason: text },
  unknownPlan: { kind: "unknownPlan", value, nearest },
  unknownLanguageArea: { kind: "unknownLanguageArea", value, nearest },
  notSignedIn: { kind: "notSignedIn" },
  linkNotValid: { kind: "linkNotValid" },
  codeNotValid: { kind: "codeNotValid" },
  passkeyNotValid: { kind: "passkeyNotValid" },
  freshSignInRequired: { kind: "freshSignInRequired", minutes: 5, text },
  tooManyRequests: { kind: "tooManyRequests", retryAfter: 30 },
  missingPermission: { kind: "missingPermission", action: "moveStage", reasons: [] },
  preconditionRequired: { kind: "preconditionRequired", header: "If-Match", value: "v1" },
  preconditionFailed: { kind: "preconditionFailed", expected: '"v1"', actual: '"v2"' },
  idempotencyKeyRequired: { kind: "idempotencyKeyRequired", value: null },
  idempotencyKeyReused: { kind: "idempotencyKeyReused", value: "key-1" },
  reportsInWrongOrder: { kind: "reportsInWrongOrder", value: "r2", days: ["2026-02-01", "2026-01-01"] },
  commandRefused: { kind: "commandRefused", command: "c", refusals: [{ kind: "k", text }] },
  publicFormRefused: { kind: "publicFormRefused", reason: "tooFast", text },
  spreadsheetRefused: { kind: "spreadsheetRefused", reason: "fileEmpty", text, remedy: text },
  unknownField: unknown("unknownField") as never,
  unknownInstrument: unknown("unknownInstrument") as never,
  unknownAspect: unknown("unknownAspect") as never,
  unknownInstitutionLanguage: unknown("unknownInstitutionLanguage") as never,
  unknownLanguage: unknown("unknownLanguage") as never,
  unknownAuthority: unknown("unknownAuthority") as never,
  invalidDate: { kind: "invalidDate", value: "2025-02-30", nearest: ["2025-02-28"] } as never,
  noHolder: {
    ...{ kind: "noHolder", reason: "gap", value: "2010-01-01", nearest: [], field: "housing" },
    ...{ instrument: "legislate", languageArea: "LA-DE", on: "2010-01-01", heldUntil: "2009-12-31" },
  } as never,
  unknownGround: unknown("unknownGround") as never,
  unknownGroundFamily: unknown("unknownGroundFamily") as never,
  unknownSituation: unknown("unknownSituation") as never,
  unknownLevel: unknown("unknownLevel") as never,
  unknownDomain: unknown("unknownDomain") as never,
  levelNotHere: { kind: "levelNotHere", value: "flemish", nearest: ["walloon"] as never },
  unknownPlace: { kind: "unknownPlace", value: "Gnt", nearest: ["Gent"] },
  ambiguousPlace: ambiguous.error as never,
  invalidPlan: { kind: "invalidPlan", problems: [], remarks: [] },
  newerFormat: { kind: "newerFormat", format: "napar-plan/2", supported: "napar-plan/1" },
  unknownFormat: { kind: "unknownFormat", format: "csv", supported: "napar-plan/1" },
};
const kinds = Object.keys(problems) as ApiError["kind"][];

describe("a problem", () => {
  test.each(kinds)("%s is told in four languages, its title in stable English", (kind) => {
    expect(examples[kind].kind).toBe(kind);
    const { title } = problemTexts[kind];
    const told = languages.map((language) => problemOf(examples[kind], { instance: "/x", language }));
    for (const [index, language] of languages.entries()) {
      const { text: full, ...problem } = told[index] as Required<(typeof told)[number]>;
      expect(problem).toMatchObject({ kind, title: title.en, titleText: title, instance: "/x" });
      expect(problem.detail).toBe(full[language]);
      expect(full[language]).toMatch(/[.?]$/);
      expect(full[language]).not.toMatch(/\{\w+\}|[[\]]|undefined|null|\[object/);
    }
    expect(new Set(told.map(({ detail }) => detail)).size).toBe(4);
    expect(new Set(Object.values(title)).size).toBeGreaterThan(1);
  });

  it("says nothing of facts that are not known", () => {
    const detailOf = (error: ApiError) => problemOf(error, { instance: "/x" }).detail;
    expect(detailOf({ kind: "unknownPlace", value: "Gnt", nearest: [] })).toBe('"Gnt" is not known.');
    expect(detailOf({ kind: "invalidJson", reason: "it is empty" })).toBe(
      "The body cannot be read as JSON: it is empty.",
    );
    expect(
      problemOf({ kind: "invalidJson", reason: "it is empty" }, { instance: "/", language: "fr" }).detail,
    ).toBe("Le contenu ne se lit pas comme du JSON : il est vide.");
    expect(detailOf({ kind: "preconditionRequired", header: "If-Match", value: null })).toBe(
      "Send If-Match with the ETag of what you change.",
    );
  });

  it("has words for everything that may be missing or wrong inside", () => {
    for (const texts of [resourceTexts, jsonReasonTexts, issueTexts]) {
      for (const each of Object.values(texts))
        expect(Object.keys(each).sort()).toEqual([...languages].sort());
    }
  });
});

describe("the language of a problem", () => {
  const app = new Hono().get("/", (c) => answerProblem(c, { kind: "notSignedIn" }));
  test.each([
    [undefined, "en"],
    ["*", "en"],
    ["fr", "fr"],
    ["nl-BE,nl;q=0.9,en;q=0.8", "nl"],
    ["it, de-AT;q=0.4, FR-be;q=0.7", "fr"],
    ["nl;q=0, de;q=0.1", "de"],
    ["pt", "en"],
    [";;;q=", "en"],
  ])("asked for as %s: %s", async (asked, language) => {
    const response = await app.request("/", {
      headers: asked === undefined ? {} : { "accept-language": asked },
    });
    expect(response.headers.get("content-language")).toBe(language);
    expect(response.headers.get("vary")).toBe("Accept-Language");
    const problem = (await response.json()) as Problem & { text: Record<string, string> };
    expect(problem.detail).toBe(problem.text[language]);
    expect(problem.title).toBe("Nobody is signed in");
  });
});
