import { belgianPlans } from "@napar/domain/belgium/plans";
import { lifeDomainIds } from "@napar/domain/framework";
import { languages } from "@napar/domain/text";
import { afterAll, beforeAll, expect, it, test } from "vitest";
import { openTestPortal } from "../testing/test-portal.js";

let opened: Awaited<ReturnType<typeof openTestPortal>>;
beforeAll(async () => {
  opened = await openTestPortal();
});
afterAll(async () => {
  await opened.close();
});
const read = async (path: string) => {
  const answer = await opened.portal.request(path);
  return { status: answer.status, html: await answer.text() };
};

test.each(lifeDomainIds)(
  "%s has a page in a city with a plan and in one without, in every language",
  async (subject) => {
    for (const language of languages) {
      for (const code of ["31005", "63023", "21004"]) {
        const { status, html } = await read(`/${language}/places/${code}/subjects/${subject}`);
        expect([language, code, status]).toEqual([language, code, 200]);
        expect(html).toContain('id="turn"');
        expect(html).not.toContain("undefined");
      }
    }
    expect(opened.errors).toEqual([]);
  },
);

it("names the city's measures on the subject, and who could act and is silent", async () => {
  const { html } = await read("/nl/places/31005/subjects/housing");
  const bruges = belgianPlans.find(({ id }) => id === "bruges-eccar");
  const housing = (bruges?.measures ?? []).filter(({ domains }) => domains?.includes("housing"));
  expect(housing.length).toBeGreaterThan(0);
  for (const { id } of housing)
    expect(html).toContain(`/nl/plans/bruges-eccar/measures/${encodeURIComponent(id)}`);
  expect(html).toContain("Vlaams Gewest");
  expect(html).toMatch(/stil: niets gevonden|plan, zonder iets over dit thema/);
});

it("where nothing was found it says so, and what that does not mean", async () => {
  const { html } = await read("/de/places/63023/subjects/housing");
  expect(html).toContain("Keine Maßnahme gefunden");
  expect(html).toContain("Deutschsprachige Gemeinschaft");
  expect(html).toContain("Das heißt nicht, dass nichts geschieht.");
});

it("the place leads to every subject, the competence answer to that of its field, on that place", async () => {
  const { html: place } = await read("/fr/places/31005");
  for (const subject of lifeDomainIds) expect(place).toContain(`/fr/places/31005/subjects/${subject}`);
  const { html: answer } = await read(
    "/fr/competence?field=rent-law&instrument=legislate&place=31005&date=2026-11-21",
  );
  expect(answer).toContain('id="done"');
  expect(answer).toContain("/fr/places/31005/subjects/housing");
  const { html: own } = await read(
    "/fr/competence?field=anti-racism-plan-own&instrument=implement&place=31005&date=2025-06-30",
  );
  expect(own).toContain('id="done"');
  expect(own).not.toContain("/subjects/housing");
});

it("leads an ended code to the municipality it became, and does not know a subject that does not exist", async () => {
  const ended = await opened.portal.request("/nl/places/11056/subjects/housing");
  expect(ended.headers.get("location")).toBe("/nl/places/46030/subjects/housing");
  expect((await read("/nl/places/31005/subjects/huisvesting")).status).toBe(404);
  expect((await read("/nl/places/31005/subjects/housing?page=-3")).status).toBe(200);
});
