import { competenceCases } from "@napar/domain/competence";
import { describe, expect, it, test } from "vitest";
import { folderWith, napar } from "../testing/napar.js";

const housing = ["--field", "equality-law-housing", "--instrument", "legislate", "--place", "Eupen"];

describe("who --from", () => {
  using folder = folderWith({
    "cases.json": JSON.stringify(
      competenceCases.map(({ id, field, instrument, place, institutionLanguage, aspect, on }) => ({
        id,
        field,
        instrument,
        place,
        institutionLanguage,
        aspect,
        date: on,
      })),
    ),
  });
  const { code, out, err } = napar(["who", "--from", "cases.json", "--json"], { cwd: folder.path });
  const answers = JSON.parse(out);

  it("answers every question in its place and prints nothing else", () => {
    expect(code).toBe(0);
    expect(err).toBe("");
    expect(answers).toHaveLength(competenceCases.length);
    expect(competenceCases).toHaveLength(40);
  });

  test.each(competenceCases.map((row, index) => ({ ...row, index })))(
    "$id: $holders, $cooperation ($article)",
    ({ index, holders, cooperation }) => {
      expect(answers[index]).toMatchObject({ holders: [...holders].sort(), cooperation });
    },
  );

  it("puts the refusal of one question in its place and answers the others", () => {
    const question = {
      field: "equality-law-housing",
      instrument: "legislate",
      place: "Eupen",
      date: "2019-06-01",
    };
    using mixed = folderWith({
      "mixed.json": JSON.stringify([
        question,
        { ...question, field: "equality-law-housng" },
        { ...question, place: 4700 },
        { ...question, place: { municipality: "Saint-Nicolas", languageArea: "LA-FR" } },
        { ...question, place: { municipality: "Eupen", languageArea: "LA-FR" } },
        { ...question, date: undefined },
        { ...question, date: "1 June 2019" },
        "who?",
      ]),
    });
    const run = napar(["who", "--from", "mixed.json", "--json"], { cwd: mixed.path });
    expect(run.code).toBe(0);
    expect(JSON.parse(run.out)).toMatchObject([
      { holders: ["rw"], conditional: false },
      {
        error: {
          kind: "unknownField",
          value: "equality-law-housng",
          nearest: expect.arrayContaining(["equality-law-housing"]),
        },
      },
      { holders: ["rw"], place: { code: "63023" } },
      { holders: ["rw"], place: { code: "62093" } },
      { error: { kind: "otherLanguageArea", value: "Eupen", found: "LA-DE", given: "LA-FR" } },
      { error: { kind: "missingMember", member: "date" } },
      { error: { kind: "invalidDate", value: "1 June 2019" } },
      { error: { kind: "missingMember", member: "field" } },
    ]);
  });

  it.each([
    ["nothing.json", undefined, "nothing.json: there is no such file. Check the path."],
    ["broken.json", '[{"field": ]', "broken.json: not valid JSON at line 1, column 12"],
    ["object.json", "{}", "object.json: expected an array of questions, [ {…}, {…} ]; found object."],
  ])("refuses %s", (name, content, message) => {
    using files = folderWith(content === undefined ? {} : { [name]: content });
    const run = napar(["who", "--from", name, "--json"], { cwd: files.path });
    expect(run.code).toBe(2);
    expect(run.out).toBe("");
    expect(run.err).toContain(message);
  });
});

describe("who", () => {
  it("answers in plain words with articles and sources", () => {
    const { code, out } = napar(["who", ...housing, "--on", "2020-01-01"]);
    expect(code).toBe(0);
    expect(out).toContain("German-speaking Community (dg)");
    expect(out).toContain("§ Constitution, art. 139");
    expect(out).toMatch(/Sources\n {2}- \S/);
  });

  it.each([
    ["nl", "Duitstalige Gemeenschap"],
    ["fr", "Communauté germanophone"],
    ["de", "Deutschsprachige Gemeinschaft"],
    ["en", "German-speaking Community"],
  ])("speaks %s", (language, name) => {
    expect(napar(["who", ...housing, "--on", "2020-01-01", "--lang", language]).out).toContain(name);
    expect(
      napar(["who", ...housing, "--on", "2020-01-01"], { env: { LANG: `${language}_BE.UTF-8` } }).out,
    ).toContain(name);
  });

  it("gives one answer per side where the language of the institution decides", () => {
    const question = ["--field", "equality-law-education", "--instrument", "legislate", "--place", "1030"];
    const open = JSON.parse(napar(["who", ...question, "--on", "2024-09-02", "--json"]).out);
    expect(open).toMatchObject({ conditional: true, holders: ["cf", "fed", "vg"] });
    const dutch = JSON.parse(
      napar(["who", ...question, "--on", "2024-09-02", "--institution", "nl", "--json"]).out,
    );
    expect(dutch).toMatchObject({ conditional: false, holders: ["vg"] });
    expect(dutch.details.explanation.map((step: { kind: string }) => step.kind)).toContain("institution");
    expect(dutch.details.legalBases.every((basis: { citation: unknown }) => basis.citation)).toBe(true);
  });

  it.each([
    [["--field", "equality-law-housng"], "equality-law-housng", "Did you mean equality-law-housing"],
    [["--instrument", "legislat"], "legislat", "Did you mean legislate"],
    [["--place", "Bruselles"], "Bruselles", "Did you mean Bruxelles"],
    [["--place", "Saint-Nicolas"], "Saint-Nicolas", "Saint-Nicolas (62093)"],
    [["--on", "2019-02-30"], "2019-02-30", "Did you mean 2019-02-28 or 2019-03-01"],
    [["--on", "1950-01-01"], "1950", "1980"],
    [["--aspect", "schools"], "schools", "schools"],
    [["--institution", "de"], "“de”", "nl"],
    [["--plaec", "Gent"], "--plaec", "Did you mean --place"],
    [["--lang", "es"], "“es”", "nl, fr, de, en"],
  ])("refuses %j: names the value and what would do", (wrong, value, remedy) => {
    const { code, out, err } = napar(["who", ...housing, "--on", "2019-06-01", ...wrong]);
    expect(code).toBe(2);
    expect(out).toBe("");
    expect(err).toContain(value);
    expect(err).toContain(remedy);
  });

  it("names the option that is missing", () => {
    const { code, err } = napar(["who", "--field", "equality-law-housing", "--place", "Gent"]);
    expect(code).toBe(2);
    expect(err).toContain("--instrument is missing.");
    expect(err).toContain("napar who --help");
  });

  it("gives a refusal as JSON too", () => {
    const { code, out } = napar(["who", ...housing, "--field", "nothing", "--json"]);
    expect(code).toBe(2);
    expect(JSON.parse(out)).toMatchObject({ error: { kind: "unknownField", value: "nothing" } });
  });
});

describe("help", () => {
  it.each([
    ["nl", "Gebruik:", "Opties:"],
    ["fr", "Utilisation :", "Options :"],
    ["de", "Verwendung:", "Optionen:"],
    ["en", "Usage:", "Options:"],
  ])("speaks %s", (language, usage, options) => {
    const { code, out } = napar(["who", "--help", "--lang", language]);
    expect(code).toBe(0);
    expect(out).toContain(usage);
    expect(out).toContain(options);
  });

  it("is shown when no command is given", () => {
    const { code, err } = napar([]);
    expect(code).toBe(2);
    expect(err).toContain("Commands:");
  });

  it("knows a mistyped command", () => {
    expect(napar(["chekc"])).toMatchObject({ code: 2, err: expect.stringContaining("Did you mean check?") });
  });
});
