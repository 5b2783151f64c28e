/** Two reports, each frozen on its day; what changed between them, in words, in four languages. */
import { expect } from "vitest";
import type { Answer } from "../testing/app.js";
import { cabinetOf, nobody, secretariat } from "./cast.js";
import type { Story } from "./story.js";

export async function twoReports(story: Story): Promise<void> {
  story.on("2028-04-17");
  const first = await story.does(
    secretariat,
    "freezeReport",
    { period: { from: "2027", to: "2027" } },
    "first",
  );
  // Fed and Wallonia both wrote down the same 50,000 euro: with Wallonia's own 30,000 it is 80,000, and not 130,000.
  expect(first.content.totals.planned).toMatchObject({
    euroCents: 80_000_00,
    state: "partial",
    noBudgetNamed: 1,
  });
  const rent = first.content.measures.find(({ id }: Answer) => id === story.id("rent"));
  // The whole is never green because one part is: Brussels is late.
  expect(rent.standing).toBe("late");
  const { dues } = (await story.sees(nobody)).reports;
  const due = dues.find(({ kind, from }: Answer) => kind === "progress" && from === "fed");
  await story.does(cabinetOf("fed"), "deliverReport", { due: due.id, source: "letter of 17 April 2028" });
  const { dues: standing, withoutNews } = await story.sees(nobody, "/follow-up?days=180");
  const progressOf = (from: string) =>
    standing.find(
      (each: Answer) => each.kind === "progress" && each.from === from && each.period.to === "2027-12-31",
    );
  expect(progressOf("fed").standing).toEqual({ state: "delivered", on: "2028-04-17", daysLate: 48 });
  expect(progressOf("vlg").standing).toEqual({ state: "overdue", daysOver: 48 });
  expect(withoutNews.map(({ measure, days }: Answer) => [measure, days])).toEqual([
    [story.id("hate crime"), null],
    [story.id("care"), null],
    [story.id("rent"), 259],
  ]);
  await story.remember();
  await aYear(story);

  story.on("2029-02-01");
  const second = await story.does(
    secretariat,
    "freezeReport",
    { period: { from: "2028", to: "2028" } },
    "second",
  );
  expect(second.hash).not.toBe(first.hash);
  const address = `/report-differences?from=${story.id("first")}&to=${story.id("second")}`;
  const { changes } = await story.sees(nobody, address);
  expect(changes.map(({ kind }: Answer) => kind).sort()).toEqual([
    ...["droppedInPart", "finished", "laterThanPromised", "moneyChanged", "newMeasure", "targetChanged"],
  ]);
  for (const { text } of changes) {
    const sentences = ["nl", "fr", "de", "en"].map((language) => text[language]);
    expect(new Set(sentences).size).toBe(4);
    for (const sentence of sentences) expect(sentence).not.toMatch(/\{\w+\}|undefined|null/);
  }
  const words = (kind: string) => changes.find((change: Answer) => change.kind === kind).text;
  expect(words("finished").nl).toContain("Haatmisdrijven beter registreren");
  expect(words("droppedInPart").de).toMatch(/^Aufgegeben von 1 der 3 Behörden/);
  expect(words("laterThanPromised").fr).toContain("Tests de situation sur le marché locatif");
  // The first report is what it was.
  expect((await story.sees(nobody, `/reports/${story.id("first")}`)).content).toEqual(first.content);
  await story.remember();
}

/** What happens between the two. */
async function aYear(story: Story): Promise<void> {
  story.on("2028-05-03");
  const measure = {
    title: { de: "Meldestelle Ostbelgien", nl: "Meldpunt Oost-België" },
    lead: { authority: "dg" },
  };
  await story.does(cabinetOf("dg"), "createMeasure", { ...measure, nature: "new" });
  const later = { measure: story.id("rent"), change: { end: "2030-06-30" } };
  await story.does(cabinetOf("rw"), "changeMeasure", later);
  const correction = {
    ...{ line: story.id("own money"), amount: { kind: "money", euroCents: 45_000_00 } },
    ...{ source: "budget control 2028", reason: "first adjustment" },
  };
  await story.does(cabinetOf("rw"), "correctBudgetLine", correction);
  const target = { indicator: "complaints", direction: { kind: "up", target: { value: 1800, on: "2030" } } };
  await story.does(cabinetOf("fed"), "changeTarget", {
    ...target,
    reason: "More police districts take part.",
  });
  story.on("2028-12-20");
  const done = {
    ...{ voice: "reported", statement: { state: "done" }, period: { from: "2028", to: "2028" } },
    ...{ subject: { measure: story.id("hate crime"), share: "fed" }, source: "circular", evidence: [] },
  };
  await story.does(cabinetOf("fed"), "recordStatus", done);
  const dropped = {
    ...{
      voice: "reported",
      statement: { state: "dropped", because: "the new government does not take it over" },
    },
    ...{ period: { from: "2028", to: "2028" }, subject: { measure: story.id("rent"), share: "vlg" } },
    ...{ source: "policy note 2028", evidence: [] },
  };
  await story.does(cabinetOf("vlg"), "recordStatus", dropped);
}
