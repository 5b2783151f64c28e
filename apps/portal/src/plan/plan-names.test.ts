import { expect, it, test } from "vitest";
import { authorityName, ownWordsOf, participantsOf, wordsBehind } from "./plan-names.js";

test.each([
  [{ type: "federal", name: "Ministry of Justice" }, [], "Föderalstaat"],
  [{ type: "municipality", name: "City of Bruges" }, ["31005"], "Stadt Brügge"],
  [{ type: "municipality", name: "Cities of the north" }, ["31005", "44021"], "Cities of the north"],
  [{ type: "network", name: "ECCAR" }, [], "ECCAR"],
  [{ type: "unknown", name: "platform", names: { fr: "Plateforme", de: "Plattform" } }, [], "Plattform"],
])("%j in %j is called %s in German", (authority, places, name) => {
  expect(authorityName(authority, "de", places)).toBe(name);
});

it("finds the own words behind a translation, and none where the reader sees them already", () => {
  const title = {
    nl: "Huisvesting",
    fr: "Logement",
    de: "Wohnen",
    en: "Housing",
    courtesy: ["fr" as const, "de" as const],
  };
  expect(ownWordsOf(title)).toEqual([{ language: "nl", text: "Huisvesting" }]);
  expect(wordsBehind(title, "fr")).toEqual([{ language: "nl", text: "Huisvesting" }]);
  expect(wordsBehind(title, "en")).toEqual([{ language: "nl", text: "Huisvesting" }]);
  expect(wordsBehind(title, "nl")).toEqual([]);
  expect(wordsBehind({ nl: "Unia", en: "Unia" }, "en")).toEqual([]);
});

it("names each participant once", () => {
  const measure = {
    id: "m",
    title: { nl: "x" },
    services: ["Lokale politie"],
    partners: [{ name: "Lokale politie" }, { name: "Unia" }, { name: null }],
  };
  expect(participantsOf(measure)).toEqual(["Lokale politie", "Unia"]);
});
