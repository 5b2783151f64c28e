import { describe, expect, it, test } from "vitest";
import { belgianCompetenceModel, belgianCompetences as data } from "../belgium/competences/index.js";
import { matrixOf2025 } from "../belgium/competences/matrix-2025.data.js";
import { dayAfter, dayBefore } from "../calendar/index.js";
import {
  answerCompetence,
  competenceMatrix,
  competenceTimeline,
  findAuthority,
  findPolicyField,
  holderIds,
  instruments,
  legalBasisOf,
  mayAct,
  type PermissionQuestion,
  powersOf,
  sourceOf,
} from "./index.js";

const model = belgianCompetenceModel();
const ghent = { languageArea: "LA-NL", placeGroups: [] };
const namur = { languageArea: "LA-FR", placeGroups: [] };
const eupen = { languageArea: "LA-DE", placeGroups: ["german-9", "facility-de"] };
const schaerbeek = { languageArea: "LA-BRU", placeGroups: ["brussels-19"] };

function value<T>(result: { ok: true; value: T } | { ok: false; error: unknown }): T {
  if (!result.ok) throw new Error(JSON.stringify(result.error));
  return result.value;
}

const nearestIn = (result: { ok: boolean; error?: { nearest: readonly string[] } }) =>
  result.error?.nearest ?? [];

describe("the timeline", () => {
  it("of rent law in Eupen", () => {
    const spans = value(
      competenceTimeline(model, { field: "rent-law", instrument: "legislate", place: eupen }),
    );
    expect(spans.map(({ from, to, holders }) => [from, to, holders])).toEqual([
      ["1980-10-01", "2014-06-30", ["fed"]],
      ["2014-07-01", "2019-12-31", ["rw"]],
      ["2020-01-01", null, ["dg"]],
    ]);
  });

  it("opens no span where only the agreement changes", () => {
    const spans = value(
      competenceTimeline(model, {
        field: "civic-integration",
        instrument: "legislate",
        place: schaerbeek,
        institutionLanguage: "nl",
      }),
    );
    expect(spans.map(({ holders, rules }) => [holders, rules])).toEqual([
      [["vg"], ["civic-integration-02", "civic-integration-12"]],
    ]);
  });

  it("shows a time without holder as such", () => {
    const spans = value(
      competenceTimeline(model, {
        field: "economic-migration",
        instrument: "implement",
        place: namur,
        aspect: "residence-based",
      }),
    );
    expect(spans.at(-1)).toMatchObject({ from: "2019-01-01", to: null, holders: [] });
  });

  it("refuses what no rule ever held", () => {
    expect(
      competenceTimeline(model, { field: "rent-law", instrument: "prosecute", place: ghent }),
    ).toMatchObject({ ok: false, error: { kind: "noHolder", reason: "noRule" } });
    expect(competenceTimeline(model, { field: "rent", instrument: "legislate", place: ghent })).toMatchObject(
      {
        ok: false,
        error: { kind: "unknownField", nearest: ["rent-law"] },
      },
    );
  });

  test.each(data.policyFields.map(({ id }) => id))(
    "of %s has no hole and agrees with the answers",
    (field) => {
      for (const instrument of instruments) {
        for (const place of [ghent, namur, eupen, schaerbeek]) {
          const timeline = competenceTimeline(model, { field, instrument, place });
          if (!timeline.ok) continue;
          timeline.value.forEach((span, index) => {
            const next = timeline.value[index + 1];
            expect(span.to).toBe(next ? dayBefore(next.from) : null);
            for (const on of [span.from, dayAfter(span.from), span.to ?? "2025-06-30"]) {
              if (on < span.from || (span.to && on > span.to)) continue;
              const answer = answerCompetence(model, { field, instrument, place, on });
              expect(answer.ok ? holderIds(answer.value.holders) : []).toEqual(span.holders);
            }
          });
        }
      }
    },
  );
});

describe("the matrix", () => {
  const rows = (field: string, instrument: string, on = "2025-06-30") =>
    value(competenceMatrix(model, { field, instrument, on })).map((cell) => cell.holders.join("+"));

  test.each(matrixOf2025)("of %s, %s", (field, instrument, ...expected) => {
    expect(rows(field, instrument)).toEqual(expected);
  });

  it("names the areas and kinds of institution, and where facilities change the holder", () => {
    const cells = value(
      competenceMatrix(model, { field: "language-use", instrument: "legislate", on: "2025-06-30" }),
    );
    expect(cells.map((cell) => [cell.languageArea, cell.institutionLanguage])).toEqual([
      ["LA-NL", null],
      ["LA-FR", null],
      ["LA-DE", null],
      ["LA-BRU", "nl"],
      ["LA-BRU", "fr"],
      ["LA-BRU", "bilingual"],
      ["LA-BRU", "persons"],
    ]);
    expect(cells[0]).toMatchObject({
      holders: ["vg"],
      differsIn: [
        { placeGroup: "facility-nl-periphery", holders: ["fed"] },
        { placeGroup: "facility-nl-border", holders: ["fed"] },
      ],
    });
  });

  it("leaves a cell empty where the data name nobody, and refuses a bad day", () => {
    expect(rows("equality-law-education", "finance")).toEqual(["vg", "cf", "dg", "vg", "cf", "", ""]);
    expect(
      competenceMatrix(model, { field: "police", instrument: "legislate", on: "2025-13-01" }),
    ).toMatchObject({ ok: false, error: { kind: "invalidDate" } });
  });
});

describe("the powers of an authority", () => {
  it("are exactly the rules it holds in force on the day", () => {
    const powers = value(powersOf(model, { authority: "dg", on: "2025-06-30" }));
    const rules = data.rules.filter((rule) => rule.holder === "dg" && rule.validTo === null);
    expect(powers.map(({ id }) => id)).toEqual(rules.map(({ id }) => id));
    expect(powers.every((power) => power.as === "holder" && power.territory.includes("LA-DE"))).toBe(true);
  });

  it("can be asked per area, and name the services of a holder", () => {
    const inBrussels = value(powersOf(model, { authority: "vg", on: "2025-06-30", area: "LA-BRU" }));
    expect(inBrussels.length).toBeGreaterThan(10);
    expect(inBrussels.every(({ territory }) => territory.includes("LA-BRU"))).toBe(true);
    expect(value(powersOf(model, { authority: "fed-labour-inspection", on: "2025-06-30" }))).toMatchObject([
      { field: "equality-law-employment", holder: "fed", as: "agency" },
      { field: "labour-law", holder: "fed", as: "agency" },
    ]);
  });

  it("lead back to answers that name it", () => {
    for (const { id } of data.authorities) {
      for (const power of value(powersOf(model, { authority: id, on: "2025-06-30" }))) {
        if (power.as !== "holder") continue;
        const answer = answerCompetence(model, {
          field: power.field,
          instrument: power.instruments[0] as string,
          place: { languageArea: power.territory[0] as string, placeGroups: power.placeGroups ?? [] },
          institutionLanguage: power.institutions?.[0],
          aspect: power.aspect,
          on: "2025-06-30",
        });
        expect(answer.ok && holderIds(answer.value.holders)).toContain(id);
      }
    }
  });

  it("of an unknown authority are refused with the nearest one, by id or name", () => {
    expect(powersOf(model, { authority: "unja", on: "2025-06-30" })).toMatchObject({
      ok: false,
      error: { kind: "unknownAuthority", value: "unja", nearest: ["unia"] },
    });
    expect(nearestIn(findAuthority(model, "Walloon Regio"))[0]).toBe("rw");
  });
});

describe("may it act?", () => {
  const ask = (
    question: Partial<PermissionQuestion> & Pick<PermissionQuestion, "authority" | "field" | "instrument">,
  ) => value(mayAct(model, { place: ghent, on: "2025-03-01", ...question }));

  it.each([
    [
      "a region on rent",
      { authority: "vlg", field: "rent-law", instrument: "legislate" },
      "yes",
      { kind: "holder" },
    ],
    [
      "worship under an agreement",
      { authority: "vlg", field: "religion-material", instrument: "implement" },
      "yes-with-cooperation",
      { kind: "holder" },
    ],
    [
      "cooperation that is only recommended",
      { authority: "vlg", field: "statistics", instrument: "inform" },
      "yes",
      { kind: "holder" },
    ],
    [
      "a city that wants to fine employers (edge case 9)",
      { authority: "municipality", field: "equality-law-employment", instrument: "enforce" },
      "no",
      { kind: "otherInstruments", instruments: ["inform"] },
    ],
    [
      "the labour inspectorate, a service of the State",
      { authority: "fed-labour-inspection", field: "equality-law-employment", instrument: "inspect" },
      "yes",
      { kind: "namedAgency", holder: "fed" },
    ],
    [
      "a federal service where the State acts through another",
      { authority: "fedasil", field: "equality-law-employment", instrument: "inspect" },
      "no",
      { kind: "otherAgencies", holder: "fed", agencies: ["fed-labour-inspection"] },
    ],
    [
      "a service whose parent holds the power",
      { authority: "opgroeien", field: "youth-policy", instrument: "implement" },
      "yes",
      { kind: "throughParent", holder: "vg" },
    ],
    [
      "a service that wants to legislate",
      { authority: "vdab", field: "employment-services", instrument: "legislate" },
      "no",
      { kind: "agencyDoesNotLegislate", holder: "vlg" },
    ],
    [
      "the Walloon Region on rent in Eupen since 2020",
      { authority: "rw", field: "rent-law", instrument: "legislate", place: eupen },
      "no",
      { kind: "otherTime", spans: [{ validFrom: "2014-07-01", validTo: "2019-12-31" }] },
    ],
    [
      "the Flemish Region in Namur",
      { authority: "vlg", field: "rent-law", instrument: "legislate", place: namur },
      "no",
      { kind: "otherAreas", languageAreas: ["LA-NL"] },
    ],
    [
      "a duty of the Flemish Community on persons (edge case 4)",
      {
        authority: "vg",
        field: "civic-integration",
        instrument: "legislate",
        place: schaerbeek,
        institutionLanguage: "persons",
      },
      "no",
      { kind: "otherInstitutions", institutionLanguages: ["nl"] },
    ],
    [
      "federal door rules asked of the mayor's side of the field",
      {
        authority: "municipality",
        field: "nightlife-hospitality",
        instrument: "implement",
        aspect: "doormen",
      },
      "no",
      { kind: "otherAspects", aspects: ["licence"] },
    ],
    [
      "VGC has no decree power (edge case 33)",
      {
        authority: "vgc",
        field: "education",
        instrument: "legislate",
        place: schaerbeek,
        institutionLanguage: "nl",
      },
      "no",
      { kind: "otherInstruments", instruments: ["implement"] },
    ],
    [
      "a service that does not exist yet",
      { authority: "aviq", field: "elderly-care", instrument: "implement", place: namur, on: "2015-12-31" },
      "no",
      { kind: "otherTime", spans: [{ validFrom: "2016-01-01", validTo: null }] },
    ],
    [
      "a body that has nothing to do with it",
      { authority: "csa", field: "rent-law", instrument: "implement" },
      "no",
      { kind: "notHolder" },
    ],
  ] as const)("%s", (_, question, may, reason) => {
    const permission = ask(question as Parameters<typeof ask>[0]);
    expect(permission).toMatchObject({ may, reason });
    expect(permission.rules.length > 0).toBe(may !== "no");
    expect(permission.whoMay.length).toBeGreaterThan(0);
  });

  it("tells for which institutions, where they decide", () => {
    const school = { authority: "vg", field: "education", instrument: "legislate", place: schaerbeek };
    expect(ask(school)).toMatchObject({ may: "yes", conditional: true, institutionLanguages: ["nl"] });
    expect(ask({ ...school, institutionLanguage: "nl" })).toMatchObject({ may: "yes", conditional: false });
    expect(ask({ ...school, authority: "rbc", field: "rent-law" })).toMatchObject({
      may: "yes",
      conditional: false,
    });
  });

  it("answers no where the data name nobody, and refuses unknown words", () => {
    expect(
      ask({ authority: "fed", field: "rent-law", instrument: "legislate", on: "1970-01-01" }),
    ).toMatchObject({
      may: "no",
      reason: { kind: "noHolder", refusal: { reason: "beforeFirstRule" } },
      whoMay: [],
    });
    expect(
      mayAct(model, {
        authority: "fed",
        field: "rents",
        instrument: "legislate",
        place: ghent,
        on: "2025-03-01",
      }),
    ).toMatchObject({ ok: false, error: { kind: "unknownField" } });
    expect(
      mayAct(model, {
        authority: "fedd",
        field: "rent-law",
        instrument: "legislate",
        place: ghent,
        on: "2025-03-01",
      }),
    ).toMatchObject({ ok: false, error: { kind: "unknownAuthority", nearest: ["fed", "fedasil"] } });
  });

  test.each(data.rules.map((rule) => [rule.id, rule] as const))("the holder of %s may", (_, rule) => {
    const permission = value(
      mayAct(model, {
        authority: rule.holder,
        field: rule.field,
        instrument: rule.instruments[0] as string,
        place: { languageArea: rule.territory[0] as string, placeGroups: rule.placeGroups ?? [] },
        institutionLanguage: rule.institutions?.[0],
        aspect: rule.aspect,
        on: rule.validFrom,
      }),
    );
    expect(permission.may).not.toBe("no");
    expect(permission.rules.map(({ id }) => id)).toContain(rule.id);
  });
});

it("looks up fields, legal bases and sources", () => {
  expect(findPolicyField(model, "rent-law")).toMatchObject({
    ok: true,
    value: { group: "housing-territory" },
  });
  expect(nearestIn(findPolicyField(model, "Politie"))[0]).toBe("police");
  expect(legalBasisOf(model, "const-138")?.kind).toBe("constitution");
  expect(legalBasisOf(model, "const-999")).toBeUndefined();
  expect(sourceOf(model, "mystery")?.id).toBe("mystery");
});
