import fc from "fast-check";
import { describe, expect, it, test } from "vitest";
import { belgianCompetenceModel, belgianCompetences as data } from "../belgium/competences/index.js";
import {
  answerCompetence,
  type CompetenceAnswer,
  type CompetenceQuestion,
  createCompetenceModel,
  holderIds,
  institutionLanguages,
  instruments,
  plainAnswer,
  type Step,
} from "./index.js";

const model = belgianCompetenceModel();
const ghent = { languageArea: "LA-NL", placeGroups: [] };
const namur = { languageArea: "LA-FR", placeGroups: [] };
const eupen = { languageArea: "LA-DE", placeGroups: ["german-9", "facility-de"] };
const schaerbeek = { languageArea: "LA-BRU", placeGroups: ["brussels-19"] };
const kraainem = { languageArea: "LA-NL", placeGroups: ["facility-nl-periphery"] };

function answered(question: CompetenceQuestion): CompetenceAnswer {
  const answer = answerCompetence(model, question);
  if (!answer.ok) throw new Error(JSON.stringify(answer.error));
  return answer.value;
}
const stepOf = <K extends Step["kind"]>(steps: readonly Step[], kind: K) =>
  steps.find((step): step is Extract<Step, { kind: K }> => step.kind === kind);

describe("every rule is reached", () => {
  test.each(data.rules.map((rule) => [rule.id, rule] as const))("%s", (_, rule) => {
    for (const instrument of rule.instruments) {
      for (const languageArea of rule.territory) {
        for (const institutionLanguage of rule.institutions ?? [undefined]) {
          const answer = answered({
            field: rule.field,
            instrument,
            place: { languageArea, placeGroups: rule.placeGroups?.slice(0, 1) ?? [] },
            institutionLanguage,
            aspect: rule.aspect,
            on: rule.validTo ?? rule.validFrom,
          });
          const holder = answer.holders.find(({ authority }) => authority === rule.holder);
          expect(holder?.rules.map(({ id }) => id)).toContain(rule.id);
        }
      }
    }
  });
});

describe("where the institution decides and was not given", () => {
  const question = { field: "education", instrument: "legislate", place: schaerbeek, on: "2025-03-01" };

  it("gives one answer per kind of institution, and the union beside it", () => {
    expect(plainAnswer(answered(question))).toEqual({
      holders: ["cf", "fed", "vg"],
      cooperation: "none",
      conditional: true,
      exclusivity: "shared",
      variants: [
        { institutionLanguages: ["nl"], holders: ["vg"], cooperation: "none" },
        { institutionLanguages: ["fr"], holders: ["cf"], cooperation: "none" },
        { institutionLanguages: ["bilingual", "persons"], holders: ["fed"], cooperation: "none" },
      ],
    });
  });

  it("is not conditional once the institution is given, or where the place alone decides", () => {
    expect(answered({ ...question, institutionLanguage: "fr" })).toMatchObject({
      conditional: false,
      exclusivity: "exclusive",
      variants: [{ institutionLanguages: ["fr"] }],
    });
    expect(answered({ ...question, place: ghent })).toMatchObject({
      conditional: false,
      variants: [{ institutionLanguages: [] }],
    });
    expect(answered({ ...question, field: "rent-law" }).conditional).toBe(false);
  });

  it("is conditional for an aspect only when a rule of that aspect depends on the institution", () => {
    const culture = { ...question, field: "culture", instrument: "implement" };
    expect(answered({ ...culture, aspect: "federal-institutions" }).conditional).toBe(false);
    expect(answered({ ...culture, aspect: "community" }).conditional).toBe(true);
  });

  it("keeps a kind of institution for which the data name nobody, with no holder", () => {
    const { variants } = answered({ ...question, field: "equality-law-education", instrument: "finance" });
    expect(variants.find(({ institutionLanguages: [first] }) => first === "bilingual")).toMatchObject({
      institutionLanguages: ["bilingual", "persons"],
      holders: [],
      exclusivity: null,
    });
  });

  it("tells French-language schools with facilities apart: their inspection is of the French Community", () => {
    const { variants } = answered({ ...question, instrument: "inspect", place: kraainem });
    expect(variants.map((variant) => [variant.institutionLanguages, holderIds(variant.holders)])).toEqual([
      [["nl", "bilingual", "persons"], ["vg"]],
      [["fr"], ["cf"]],
    ]);
  });
});

it("unites exactly the rules of its variants", () => {
  const question = fc.record({
    field: fc.constantFrom(...data.policyFields.map(({ id }) => id)),
    instrument: fc.constantFrom(...instruments),
    place: fc.constantFrom(ghent, namur, eupen, schaerbeek, kraainem),
    on: fc
      .date({ min: new Date("1975-01-01"), max: new Date("2030-12-31"), noInvalidDate: true })
      .map((day) => day.toISOString().slice(0, 10)),
  });
  fc.assert(
    fc.property(question, (asked) => {
      const answer = answerCompetence(model, asked);
      const rulesOf = ({ holders }: Pick<CompetenceAnswer, "holders">) =>
        holders.flatMap(({ rules }) => rules.map(({ id }) => id));
      const variants = institutionLanguages.map((institutionLanguage) =>
        answerCompetence(model, { ...asked, institutionLanguage }),
      );
      const union = new Set(variants.flatMap((variant) => (variant.ok ? rulesOf(variant.value) : [])));
      expect(new Set(answer.ok ? rulesOf(answer.value) : [])).toEqual(union);
      if (answer.ok) {
        expect(new Set(answer.value.variants.flatMap(rulesOf))).toEqual(union);
      }
      // A fresh model remembers nothing: the answer is the same.
      expect(answerCompetence(createCompetenceModel(data), asked)).toEqual(answer);
    }),
    { numRuns: 300 },
  );
});

describe("the explanation", () => {
  const order = [
    "place",
    "institution",
    "constitution",
    "specialAct",
    "transfer",
    "limits",
    "cooperation",
    "confidence",
  ];

  it.each(data.policyFields.map(({ id }) => id))("goes from the place to the confidence in %s", (field) => {
    for (const instrument of instruments) {
      for (const place of [ghent, namur, eupen, schaerbeek]) {
        const answer = answerCompetence(model, { field, instrument, place, on: "2025-03-01" });
        if (!answer.ok) continue;
        for (const steps of [
          answer.value.explanation,
          ...answer.value.variants.map((one) => one.explanation),
        ]) {
          const kinds = steps.map(({ kind }) => kind);
          expect(kinds).toEqual(order.filter((kind) => kinds.includes(kind as Step["kind"])));
          expect(kinds).toEqual(expect.arrayContaining(["place", "cooperation", "confidence"]));
        }
      }
    }
  });

  it("leads from integration in Namur back through the French Community to the State", () => {
    const { explanation } = answered({
      field: "civic-integration",
      instrument: "legislate",
      place: namur,
      on: "2025-03-01",
    });
    expect(stepOf(explanation, "place")).toMatchObject({
      languageArea: "LA-FR",
      region: "rw",
      communities: ["cf"],
    });
    expect(stepOf(explanation, "institution")).toBeUndefined();
    expect(stepOf(explanation, "constitution")?.legalBases).toEqual(["const-138"]);
    expect(stepOf(explanation, "specialAct")?.legalBases[0]).toBe("bwhi-5-II-3");
    expect(stepOf(explanation, "transfer")?.transfers.map(({ id }) => id)).toEqual(["t-1980", "t-1994-138"]);
  });

  it.each([
    ["1993-12-31", ["t-1980"]],
    ["1994-01-01", ["t-1980", "t-1994-138"]],
  ])("knows on %s the transfers %s", (on, ids) => {
    const { explanation } = answered({
      field: "civic-integration",
      instrument: "legislate",
      place: namur,
      on,
    });
    expect(stepOf(explanation, "transfer")?.transfers.map(({ id }) => id)).toEqual(ids);
  });

  it("hands on within one day: tourism became regional and went to the German-speaking Community", () => {
    const { explanation } = answered({
      field: "tourism",
      instrument: "legislate",
      place: eupen,
      on: "2014-07-01",
    });
    expect(stepOf(explanation, "transfer")?.transfers.map(({ id }) => id)).toEqual([
      "t-2014-tourism",
      "t-2014-dg-tourism",
    ]);
  });

  it("names the criterion: activities of a school, organisation of a crèche", () => {
    const question = { instrument: "legislate", place: schaerbeek, on: "2025-03-01" };
    const school = answered({ ...question, field: "education", institutionLanguage: "nl" });
    expect(stepOf(school.explanation, "institution")).toMatchObject({
      given: "nl",
      criteria: ["activities"],
      legalBases: ["const-127"],
    });
    const creche = answered({ ...question, field: "family-policy-childcare" });
    expect(stepOf(creche.explanation, "institution")).toMatchObject({
      given: null,
      criteria: ["organisation"],
    });
  });

  it("sorts legal bases: constitution, special acts, the rest", () => {
    const rank = { constitution: 0, "special-act": 1 } as Record<string, number>;
    for (const { id } of data.policyFields) {
      const answer = answerCompetence(model, {
        field: id,
        instrument: "legislate",
        place: schaerbeek,
        on: "2025-03-01",
      });
      for (const step of answer.ok ? answer.value.explanation : []) {
        const ranks = step.legalBases.map((basis) => rank[model.legalBases.get(basis)?.kind as string] ?? 2);
        expect(ranks).toEqual([...ranks].sort());
      }
    }
  });

  it("says which exception and which group of municipalities decide", () => {
    const { explanation } = answered({
      field: "language-use",
      instrument: "legislate",
      place: kraainem,
      on: "2025-03-01",
    });
    expect(stepOf(explanation, "limits")).toMatchObject({
      placeGroups: ["facility-nl-periphery"],
      exceptions: [{ rule: "language-use-01", authority: "vg" }],
    });
  });

  it.each([
    ["2015-12-31", []],
    ["2016-01-01", [{ authority: "rw", agencies: ["aviq"] }]],
  ])("names on %s only the services that exist: %j", (on, agencies) => {
    const { explanation } = answered({
      field: "elderly-care",
      instrument: "implement",
      place: namur,
      aspect: "care-insurance",
      on,
    });
    expect(stepOf(explanation, "limits")?.agencies ?? []).toEqual(agencies);
  });

  it("is as sure as its weakest rule", () => {
    const { explanation } = answered({
      field: "data-protection",
      instrument: "inspect",
      place: schaerbeek,
      institutionLanguage: "nl",
      on: "2025-03-01",
    });
    expect(stepOf(explanation, "confidence")).toMatchObject({ confidence: "low", asOf: "2025-06-30" });
  });
});

describe("cooperation", () => {
  it.each([
    ["work permits before the agreement", "economic-migration", namur, "2018-12-23", [], ["ca-single"]],
    ["work permits under the agreement", "economic-migration", namur, "2018-12-24", ["ca-single"], []],
    ["statistics, first day not seen", "statistics", namur, "2025-03-01", ["ca-stat"], []],
  ])("%s", (_, field, place, on, agreements, laterAgreements) => {
    const { cooperation } = answered({ field, instrument: "legislate", place, on });
    expect(cooperation).toMatchObject({ agreements, laterAgreements });
  });

  it.each([
    ["the injunction has its own procedure", "prosecution", "enforce", ghent, ["p-imc", "p-injunction"]],
    ["an agreement", "religion-material", "implement", ghent, ["p-cooperation-agreement"]],
    ["nothing", "rent-law", "legislate", ghent, []],
  ])("is reached by a procedure: %s", (_, field, instrument, place, procedures) => {
    expect(answered({ field, instrument, place, on: "2025-03-01" }).cooperation.procedures).toEqual(
      procedures,
    );
  });
});

describe("exclusivity", () => {
  it.each([
    ["one holder, exclusive rule", "rent-law", "legislate", "exclusive"],
    ["one holder, delegated rule", "nationality", "inform", "exclusive"],
    ["each its own theme", "radicalisation-prevention", "implement", "parallel"],
    ["several on one case", "police", "inspect", "concurrent"],
    ["cut in parts", "online-platforms", "legislate", "shared"],
  ])("%s: %s, %s is %s", (_, field, instrument, expected) => {
    expect(answered({ field, instrument, place: ghent, on: "2025-03-01" }).exclusivity).toBe(expected);
  });
});

it("warns from the day after the law was modelled", () => {
  const question = { field: "rent-law", instrument: "legislate", place: ghent };
  expect(answered({ ...question, on: "2025-06-30" }).afterAsOf).toBe(false);
  expect(answered({ ...question, on: "2025-07-01" })).toMatchObject({ afterAsOf: true, asOf: "2025-06-30" });
});

it("shares answers that nobody can change", () => {
  const answer = answered({ field: "rent-law", instrument: "legislate", place: ghent, on: "2025-03-01" });
  expect(() => (answer.holders as unknown[]).push("x")).toThrow(TypeError);
  expect(Object.isFrozen(answer.holders[0]?.rules[0]?.legalBases)).toBe(true);
});

describe("refusals name the value and the nearest ones", () => {
  const question: CompetenceQuestion = {
    field: "rent-law",
    instrument: "legislate",
    place: ghent,
    on: "2025-03-01",
  };
  it.each([
    ["a field", { field: "rentlaw" }, "unknownField", "rentlaw", ["rent-law"]],
    ["a field by its Dutch name", { field: "Politie" }, "unknownField", "Politie", ["police"]],
    ["a field by its German name", { field: "Gefängnise" }, "unknownField", "Gefängnise", ["prisons"]],
    ["an instrument", { instrument: "legislat" }, "unknownInstrument", "legislat", ["legislate"]],
    ["an instrument unlike any", { instrument: "zzz" }, "unknownInstrument", "zzz", [...instruments]],
    ["an aspect", { field: "police", aspect: "locl" }, "unknownAspect", "locl", ["local"]],
    ["an aspect of another field", { field: "police", aspect: "rail" }, "unknownAspect", "rail", ["local"]],
    ["an aspect of a field without any", { aspect: "rail" }, "unknownAspect", "rail", []],
    ["an institution", { institutionLanguage: "french" }, "unknownInstitutionLanguage", "french", ["fr"]],
    [
      "a day that does not exist",
      { on: "2023-02-29" },
      "invalidDate",
      "2023-02-29",
      ["2023-02-28", "2023-03-01"],
    ],
    ["a month", { on: "2024-05" }, "invalidDate", "2024-05", ["2024-05-01", "2024-05-31"]],
    ["a day written the Belgian way", { on: "21/03/2025" }, "invalidDate", "21/03/2025", ["2025-03-21"]],
    ["a day in words", { on: "yesterday" }, "invalidDate", "yesterday", []],
  ])("%s", (_, change, kind, value, nearest) => {
    const answer = answerCompetence(model, { ...question, ...change } as CompetenceQuestion);
    expect(answer).toMatchObject({ ok: false, error: { kind, value } });
    if (!answer.ok) expect(answer.error.nearest).toEqual(expect.arrayContaining(nearest));
  });

  it("an empty word, also after the question without it was answered", () => {
    expect(answerCompetence(model, question).ok).toBe(true);
    for (const word of ["institutionLanguage", "aspect", "instrument", "field", "on"]) {
      expect(answerCompetence(model, { ...question, [word]: "" })).toMatchObject({
        ok: false,
        error: { value: "" },
      });
    }
  });

  it("a day before the first rule", () => {
    expect(answerCompetence(model, { ...question, on: "1975-05-01" })).toMatchObject({
      ok: false,
      error: {
        kind: "noHolder",
        reason: "beforeFirstRule",
        value: "1975-05-01",
        firstRule: "1980-10-01",
        nearest: ["1980-10-01"],
      },
    });
  });

  it("a gap between two rules, or after the last one", () => {
    expect(
      answerCompetence(model, {
        field: "tourism",
        instrument: "inform",
        place: schaerbeek,
        institutionLanguage: "fr",
        aspect: "promotion",
        on: "1975-01-01",
      }),
    ).toMatchObject({ ok: false, error: { reason: "beforeFirstRule" } });
    expect(
      answerCompetence(model, {
        field: "economic-migration",
        instrument: "implement",
        place: namur,
        aspect: "residence-based",
        on: "2024-01-01",
      }),
    ).toMatchObject({
      ok: false,
      error: { reason: "gap", heldUntil: "2018-12-31", nearest: ["2018-12-31"], value: "2024-01-01" },
    });
  });

  it("no rule at all: the instruments that do have a holder", () => {
    expect(answerCompetence(model, { ...question, instrument: "prosecute" })).toMatchObject({
      ok: false,
      error: {
        kind: "noHolder",
        reason: "noRule",
        value: "prosecute",
        nearest: ["legislate", "implement", "enforce", "inform"],
      },
    });
  });
});
