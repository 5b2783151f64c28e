/** Money that two governments write down is counted once; counts of people are shown only so that nobody is recognised. */
import { expect } from "vitest";
import type { Answer } from "../testing/app.js";
import { cabinetOf, nobody, seated, secretariat, statisticianOf } from "./cast.js";
import type { Story } from "./story.js";

export async function moneyAndFigures(story: Story): Promise<void> {
  story.on("2028-04-10");
  await money(story);
  await totals(story);
  await figures(story);
  await moreFigures(story);
  await inPlainWords(story);
  await story.remember();
}

async function money(story: Story): Promise<void> {
  const line = {
    ...{ measure: story.id("rent"), funder: "fed", year: 2027, kind: "operating", stage: "planned" },
    ...{ amount: { kind: "money", euroCents: 50_000_00 }, source: "budget 2027" },
  };
  await story.does(cabinetOf("fed"), "recordBudgetLine", { ...line, reportedBy: "fed" });
  // The same euros, in the books of the one who receives them.
  await story.does(cabinetOf("rw"), "recordBudgetLine", { ...line, reportedBy: "rw" });
  const own = { ...line, reportedBy: "rw", funder: "rw", amount: { kind: "money", euroCents: 30_000_00 } };
  await story.does(cabinetOf("rw"), "recordBudgetLine", own, "own money");
  const none = { ...line, reportedBy: "vlg", funder: "vlg", amount: { kind: "no-budget-named" } };
  await story.does(cabinetOf("vlg"), "recordBudgetLine", none);
  expect(await story.isRefused(cabinetOf("rw"), "recordBudgetLine", { ...own, reportedBy: "rbc" })).toEqual([
    "roleNotAllowed",
  ]);
}

/** The same lines, added up as one likes: the sum stays what it is. */
async function totals(story: Story): Promise<void> {
  const by = async (rows: string) => (await story.sees(nobody, `/budget-totals?by=${rows}`)).totals;
  const governments = await by("government");
  expect(governments.total).toMatchObject({
    euroCents: 80_000_00,
    state: "partial",
    noBudgetNamed: [story.id("rent")],
  });
  expect(governments.rows.map(({ key, own }: Answer) => [key, own.euroCents])).toEqual([
    ["fed", 50_000_00],
    ["rw", 30_000_00],
  ]);
  for (const rows of ["goal", "domain", "year", "measure", "kind"]) {
    expect([rows, (await by(rows)).total.euroCents]).toEqual([rows, 80_000_00]);
  }
  expect((await by("goal")).rows).toMatchObject([{ key: story.id("testing") }]);
  expect((await story.sees(nobody, "/budget-totals?stage=spent")).totals.total).toMatchObject({
    ...{ euroCents: null, state: "nothing-known" },
  });
}

async function figures(story: Story): Promise<void> {
  const definition = {
    ...{
      id: "complaints",
      kind: "quantitative",
      measure: story.id("hate crime"),
      owner: "fed",
      frequencyMonths: 12,
    },
    ...{
      label: { nl: "Aangiften van haatmisdrijven", fr: "Plaintes pour délits de haine" },
      unit: { nl: "aangiften" },
    },
    ...{
      baseline: { value: 900, on: "2026" },
      direction: { kind: "up", target: { value: 1500, on: "2030" } },
    },
    source: { name: "Police statistics", licence: null, method: "register" },
    disclosure: { method: "suppression", minCell: 5, protection: 4, zeros: "suppressed" },
  };
  await story.does(cabinetOf("fed"), "defineIndicator", { definition });
  const table = {
    dimensions: [
      { id: "ground", categories: ["origin", "belief", "skin colour"] },
      { id: "place", categories: ["flanders", "wallonia", "brussels", "german-speaking"] },
    ],
    counts: [212, 180, 160, 3, 95, 70, 88, 6, 101, 64, 72, 2],
  };
  const value = {
    indicator: "complaints",
    period: { from: "2027", to: "2027" },
    content: { kind: "breakdown", table },
  };
  await story.does(cabinetOf("fed"), "submitValue", value, "figure");
  // Submitted is nothing yet: nobody may read it, with a seat or without.
  for (const reader of [nobody, seated]) {
    const { indicators } = await story.sees(reader);
    expect(indicators).toMatchObject([{ id: "complaints", values: [], waiting: [] }]);
    expect(JSON.stringify(await story.sees(reader))).not.toContain("german-speaking");
  }
  expect(await (await story.api.fetch("/journal/export")).text()).not.toContain("german-speaking");
  // Whoever has to approve it sees what it says, already without the cells that nobody may see.
  const [waiting] = (await story.sees(statisticianOf("fed"))).indicators[0].waiting;
  expect(waiting).toMatchObject({ id: story.id("figure"), submittedBy: { organisation: "fed" } });
  expect(waiting.content.table.cells[3]).toBeNull();
  const verdict = { value: story.id("figure") };
  expect(await story.isRefused(statisticianOf("rw"), "approveValue", verdict)).toEqual(["roleNotAllowed"]);
  await story.does(statisticianOf("fed"), "approveValue", verdict);
  const [shown] = (await story.sees(nobody)).indicators[0].values;
  const { cells } = shown.content.table;
  // The total is shown; the two small counts are not, nor as many others as would give them back.
  expect(cells.at(-1)).toBe(1053);
  expect([cells[3], cells[13]]).toEqual([null, null]);
  expect(cells.filter((cell: number | null) => cell === null).length).toBeGreaterThan(3);
  for (const small of [2, 3]) expect(cells).not.toContain(small);
  const exported = await (await story.api.fetch("/journal/export")).text();
  // What became public stands in the public journal, in the words of the approval.
  expect(exported).toContain("german-speaking");
  const unseen: Answer = await story.isRefused(secretariat, "approveValue", verdict);
  expect(unseen).not.toEqual([]);
}

/** Figures over years, one of which nobody measured; and what people say, which nobody computes. */
async function moreFigures(story: Story): Promise<void> {
  const source = {
    ...{ name: "Brussels observatory for housing", url: "https://observatory.example/housing" },
    ...{ licence: "CC BY 4.0", method: "practice tests by post" },
  };
  const refusals = {
    ...{ id: "refused-tenants", kind: "quantitative", owner: "rbc", frequencyMonths: 12, source },
    measure: story.id("rent"),
    label: {
      ...{ nl: "Huurders met een vreemd klinkende naam die geen antwoord krijgen" },
      ...{ fr: "Locataires au nom à consonance étrangère qui ne reçoivent pas de réponse" },
    },
    unit: { nl: "procent", fr: "pour cent" },
    ...{
      baseline: { value: 32, on: "2023" },
      direction: { kind: "down", target: { value: 20, on: "2030" } },
    },
  };
  await story.does(cabinetOf("rbc"), "defineIndicator", { definition: refusals });
  const values = [
    { period: "2024", content: { kind: "number", number: 30.5 } },
    { period: "2025", content: { kind: "data-gap", gap: { reason: "not-measured", note: "geen budget" } } },
    { period: "2026", content: { kind: "number", number: 29 } },
    { period: "2027", content: { kind: "number", number: 27.5 } },
  ];
  for (const { period, content } of values) {
    const value = { indicator: refusals.id, period: { from: period, to: period }, content };
    const { id } = await story.does(cabinetOf("rbc"), "submitValue", value);
    await story.does(statisticianOf("rbc"), "approveValue", { value: id });
  }
  const trust = {
    ...{ id: "trust-in-reporting", kind: "qualitative", owner: "dg", frequencyMonths: null },
    ...{ source: { ...source, licence: null, method: "conversations in five municipalities" } },
    label: { de: "Vertrauen in Meldestellen", nl: "Vertrouwen in meldpunten" },
    question: { de: "Würden Sie Rassismus melden, und wo?" },
  };
  await story.does(cabinetOf("dg"), "defineIndicator", { definition: trust });
  const text = {
    de: "Viele wissen nicht, wo sie melden können. Wer meldete, wartete lange auf eine Antwort.",
  };
  const said = {
    indicator: trust.id,
    period: { from: "2027", to: "2027" },
    content: { kind: "narrative", text },
  };
  const { id } = await story.does(cabinetOf("dg"), "submitValue", said);
  await story.does(statisticianOf("dg"), "approveValue", { value: id });
}

/** What the plan is about, in the words of those who lead it; one translation did not follow. */
async function inPlainWords(story: Story): Promise<void> {
  const text = {
    nl: "Iedereen moet gelijke kansen krijgen. Negen overheden werken daarvoor samen, tot eind 2030. Zij doen praktijktesten op de huurmarkt en noteren haatmisdrijven beter.",
    fr: "Tout le monde doit avoir les mêmes chances. Neuf autorités y travaillent ensemble.",
    de: "Alle sollen die gleichen Chancen haben. Neun Behörden arbeiten dafür zusammen.",
  };
  await story.does(secretariat, "statePlainSummary", { text });
  const longer = `${text.fr} Elles font des tests de situation sur le marché locatif, jusqu’à la fin de 2030.`;
  await story.does(secretariat, "statePlainSummary", {
    text: { ...text, fr: longer, nl: `${text.nl} Elk jaar zeggen zij hoe ver ze staan.` },
  });
}
