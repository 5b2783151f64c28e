import { belgianCompetences } from "@napar/domain/belgium/competences";
import type { PermissionReason } from "@napar/domain/competence";
import { languages } from "@napar/domain/text";
import { describe, expect, it, test } from "vitest";
import { lookupsFor, type WordableRefusal, wordPermissionReason, wordRefusal } from "./index.js";

const lookups = lookupsFor(belgianCompetences);
const question = { field: "rent-law", instrument: "legislate", languageArea: "LA-NL", on: "1970-01-01" };

const refusals: (WordableRefusal & { kind: string })[] = [
  { kind: "unknownField", value: "rent-lw", nearest: ["rent-law"] },
  { kind: "unknownField", value: "x", nearest: [] },
  { kind: "unknownInstrument", value: "legislat", nearest: ["legislate"] },
  { kind: "unknownAspect", value: "locl", nearest: ["local"] },
  { kind: "unknownInstitutionLanguage", value: "de", nearest: ["nl", "fr"] },
  { kind: "unknownAuthority", value: "fedd", nearest: ["fed"] },
  { kind: "invalidDate", value: "2020-02-31", nearest: [] },
  { kind: "unknownPlace", value: "Gnt", nearest: ["Gent"] },
  {
    kind: "ambiguousPlace",
    value: "Sint",
    candidates: [{ names: { nl: "Sint-Niklaas", fr: "Saint-Nicolas" } }, "Saint-Nicolas (4420)"],
  },
  {
    kind: "noHolder",
    reason: "beforeFirstRule",
    value: "1970-01-01",
    nearest: [],
    firstRule: "1980-10-01",
    ...question,
  },
  {
    kind: "noHolder",
    reason: "gap",
    value: "1970-01-01",
    nearest: [],
    heldUntil: "1969-12-31",
    heldAgainFrom: "1971-01-01",
    ...question,
  },
  { kind: "noHolder", reason: "noRule", value: "legislate", nearest: ["implement", "inform"], ...question },
  { kind: "somethingNew", value: 7 },
];

const reasons: PermissionReason[] = [
  { kind: "holder" },
  { kind: "namedAgency", holder: "vg" },
  { kind: "throughParent", holder: "vg" },
  { kind: "agencyDoesNotLegislate", holder: "vg" },
  { kind: "otherAgencies", holder: "vg", agencies: ["fed"] },
  { kind: "otherInstitutions", institutionLanguages: ["nl", "fr"] },
  { kind: "otherInstruments", instruments: ["inform"] },
  { kind: "otherAspects", aspects: ["local"] },
  { kind: "otherTime", spans: [{ validFrom: "2014-07-01", validTo: null }] },
  { kind: "otherAreas", languageAreas: ["LA-DE"] },
  { kind: "notHolder" },
  {
    kind: "noHolder",
    refusal: { kind: "noHolder", reason: "noRule", value: "legislate", nearest: [], ...question },
  },
];

const isSound = (text: string) => {
  expect(text.length).toBeGreaterThan(5);
  expect(text).not.toMatch(/undefined|\bnull\b|\[object|NaN|[{}]/);
};

describe.each(languages)("in %s", (language) => {
  it.each(refusals)("words the refusal $kind of $value", (refusal) => {
    const text = wordRefusal(refusal, language, lookups);
    isSound(text);
    if (refusal.kind.startsWith("unknown") || refusal.kind === "invalidDate")
      expect(text).toContain(String(refusal.value));
  });

  it.each(reasons)("words the reason $kind", (reason) => {
    isSound(wordPermissionReason(reason, language, lookups));
  });
});

test("the nearest values come as names", () => {
  expect(wordRefusal(refusals[0] as WordableRefusal, "nl", lookups)).toMatch(/Bedoelde u Woninghuur/);
  expect(wordRefusal(refusals[5] as WordableRefusal, "fr", lookups)).toContain("État fédéral");
});
