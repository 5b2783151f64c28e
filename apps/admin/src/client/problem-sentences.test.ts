import type { Problem } from "@napar/api/client";
import { inLanguage } from "@napar/ui";
import { expect, it } from "vitest";
import { sentencesOf } from "./problem-sentences.js";

const text = (words: string) => ({ nl: `${words} nl`, fr: `${words} fr`, de: `${words} de`, en: words });
const problem = (kind: string, more: object = {}): Problem => ({
  ...{ type: `urn:problem-type:napar:${kind}`, kind, title: "Title", status: 400, ...more },
});
const said = (one: Problem, language: "nl" | "fr" | "en" = "nl") =>
  sentencesOf(one, inLanguage(language), language);

it("words every refusal in the reader's language, with the place it is about", () => {
  const refusals = [
    { kind: "dateInFuture", path: "on", text: text("later") },
    { kind: "noReference", text: text("reference") },
  ];
  expect(said(problem("commandRefused", { refusals }), "fr")).toEqual([
    { text: "later fr", path: "on" },
    { text: "reference fr", path: "" },
  ]);
});

it("says of several roles that are denied only that a second person is needed, where that is all", () => {
  const reasons = [
    { kind: "roleNotAllowed", text: text("as reader") },
    { kind: "secondPersonNeeded", text: text("second") },
  ];
  expect(said(problem("missingPermission", { reasons }))).toEqual([{ text: "second nl", path: "" }]);
  expect(said(problem("missingPermission", { reasons: reasons.slice(0, 1) }))).toEqual([
    { text: "as reader nl", path: "" },
  ]);
});

it("says what to do when the session is over or nothing answers, and never nothing", () => {
  expect(said(problem("notSignedIn", { text: text("Sign in") }))[0]?.text).toContain("blijft hier staan");
  expect(said(problem("unreachable"))[0]?.text).toContain("bewaard op dit toestel");
  expect(said(problem("freshSignInRequired", { text: text("prove") }))[0]?.text).toBe("prove nl");
  expect(said(problem("somethingNew", { detail: "A detail." }), "en")[0]?.text).toContain("A detail.");
});
