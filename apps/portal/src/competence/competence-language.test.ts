import { belgianCompetences } from "@napar/domain/belgium/competences";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { openTestPortal } from "../testing/test-portal.js";

let opened: Awaited<ReturnType<typeof openTestPortal>>;
beforeAll(async () => {
  opened = await openTestPortal();
});
afterAll(async () => {
  await opened.close();
});

/** French puts a space that does not break before a colon; for a comparison every space is the same. */
const spaced = (text: string | null | undefined): string => (text ?? "").replace(/\s+/g, " ");

/** What a page says, with and without the parts marked as English. */
async function read(path: string) {
  const html = await (await opened.portal.request(path)).text();
  const main = html.slice(html.indexOf("<main"));
  const words = (part: string) => spaced(part.replace(/<[^>]*>/g, " "));
  return {
    all: words(main),
    own: words(main.replace(/<(\w+)[^>]*lang="en"[^>]*>.*?<\/\1>/gs, " ")),
  };
}

const question = "field=equality-law-employment&instrument=inspect&place=44021&date=2025-03-01";
const rule = belgianCompetences.rules.find(({ id }) => id === "equality-law-employment-02");
const vg = belgianCompetences.authorities.find(({ id }) => id === "vg");
const code = belgianCompetences.legalBases.find(({ id }) => id === "c-social");

it("asks about rows that exist", () => {
  expect([rule?.note?.fr, code?.citation.fr, vg?.note?.fr, vg?.institutionScope?.fr]).not.toContain(
    undefined,
  );
});

describe.each([
  ["nl", "onze vertaling, niet officieel"],
  ["fr", "notre traduction, non officielle"],
  ["de", "unsere Übersetzung, nicht amtlich"],
] as const)("in %s", (language, mark) => {
  it("an answer gives notes and articles in the reader's language, marked as ours", async () => {
    const { all, own } = await read(`/${language}/competence?${question}`);
    expect(own).toContain(spaced(rule?.note?.[language]));
    expect(own).toContain(spaced(code?.citation[language]));
    expect(own).toContain(mark);
    expect(all).not.toContain(spaced(rule?.note?.en));
    expect(all).not.toContain(spaced(code?.citation.en));
  });

  it("an authority gives its note in the reader's language, its sources marked as English", async () => {
    const { all, own } = await read(`/${language}/authorities/vg`);
    expect(own).toContain(spaced(vg?.note?.[language]));
    expect(own).toContain(spaced(vg?.institutionScope?.[language]));
    expect(all).toContain("CRISP vocabulary");
    expect(own).not.toContain("CRISP vocabulary");
  });
});

it("in English nothing is a translation of ours, and areas have names", async () => {
  const answer = await read(`/en/competence?${question}`);
  expect(answer.all).toContain(spaced(rule?.note?.en));
  expect(answer.all).not.toContain("our translation");
  expect((await read("/en/authorities/vg")).all).toMatch(/In the bilingual area[^.]* only institutions/);
});
