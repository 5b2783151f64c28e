import { belgianContactPoints } from "@napar/domain/belgium/contact-points";
import { belgianPlaces } from "@napar/domain/belgium/places";
import { nameOfPlace } from "@napar/domain/place";
import { languages } from "@napar/domain/text";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { openTestPortal } from "../testing/test-portal.js";
import { reportCases, routeOf } from "./report-case.js";

let opened: Awaited<ReturnType<typeof openTestPortal>>;
beforeAll(async () => {
  opened = await openTestPortal();
});
afterAll(async () => {
  await opened.close();
});

const send = (language: string, fields: Record<string, string>) =>
  opened.portal.request(`/${language}/contact-points`, {
    method: "POST",
    headers: { "content-type": "application/x-www-form-urlencoded", "sec-fetch-site": "same-origin" },
    body: new URLSearchParams(fields).toString(),
  });

describe("in every municipality", () => {
  it("every case leads to a door, in every language of help, with its rule and its doubts in four languages", () => {
    const doubts = new Map(belgianContactPoints.doubts.map(({ id, names }) => [id, names]));
    for (const municipality of belgianPlaces.municipalities) {
      for (const what of reportCases) {
        for (const ground of ["descent", "sex", "language", undefined]) {
          const { points, gaps } = routeOf(municipality, what, { ground, language: "de" });
          expect([municipality.code, what, points.length + gaps.length > 0]).toEqual([
            municipality.code,
            what,
            true,
          ]);
          for (const { why, speaks, doubts: open, point } of points) {
            expect(speaks).toBe(point.languages.includes("de"));
            if (why.kind === "rule")
              for (const language of languages) expect(why.names[language]).toBeTruthy();
            for (const id of open) expect(doubts.has(id)).toBe(true);
          }
        }
      }
    }
  }, 120_000);

  it("the page answers a form that is sent, and keeps nothing of it", async () => {
    for (const municipality of belgianPlaces.municipalities) {
      const answer = await send("nl", { place: municipality.code, situation: "housing", ground: "descent" });
      const html = await answer.text();
      expect([municipality.code, answer.status]).toEqual([municipality.code, 200]);
      expect(answer.headers.get("cache-control")).toBe("no-store");
      expect(answer.headers.get("set-cookie")).toBeNull();
      expect(html).toContain('id="doors"');
      expect(html).toContain(nameOfPlace(municipality, "nl").replaceAll("'", "&#x27;"));
    }
    expect(opened.errors).toEqual([]);
  }, 120_000);
});

it("no link of the answer, nor of a refused form, has the answers in its address", async () => {
  for (const fields of [
    { place: "44021", situation: "police", ground: "descent" },
    { place: "Saint-Nicolas", situation: "police", ground: "descent" },
    { place: "", situation: "police", ground: "descent" },
  ] as Record<string, string>[]) {
    const html = await (await send("fr", fields)).text();
    for (const [, href = ""] of html.matchAll(/(?:href|action)="([^"]*)"/g)) {
      expect(href).not.toMatch(/situation=|ground=|police(?!\.be)/);
    }
  }
});

it("asks for nothing but the form itself: no address of the API, no other server", async () => {
  opened.asked.length = 0;
  await send("de", { place: "63023", situation: "work", ground: "descent" });
  expect(opened.asked).toEqual([]);
});

it("lets a person choose among places of one name without losing the other answers", async () => {
  const refused = await send("fr", { place: "Saint-Nicolas", situation: "school", help: "de" });
  expect(refused.status).toBe(400);
  const html = await refused.text();
  const codes = [...html.matchAll(/<button[^>]* value="(\d+)"/g)].map(([, code]) => code);
  expect(codes.length).toBeGreaterThan(1);
  expect(html).toContain('<input type="hidden" name="situation" value="school"/>');
  const answer = await send("fr", {
    place: "Saint-Nicolas",
    situation: "school",
    help: "de",
    chosen: codes[0] ?? "",
  });
  expect(answer.status).toBe(200);
});

it("lets a person change the answers, which stand in the form again", async () => {
  const html = await (await send("en", { place: "44021", situation: "housing", edit: "1" })).text();
  expect(html).toContain('value="Ghent"');
  expect(html).toMatch(/<option[^>]*value="housing"[^>]*selected/);
  expect(html).not.toContain('role="alert"');
});

it("refuses a form that another site sent", async () => {
  const answer = await opened.portal.request("/nl/contact-points", {
    method: "POST",
    headers: { "content-type": "application/x-www-form-urlencoded", "sec-fetch-site": "cross-site" },
    body: "place=44021&situation=housing",
  });
  expect(answer.status).toBe(400);
});

it("says which doors work in the language asked for, who must run one, and where one has been", async () => {
  const ghent = await (await send("en", { place: "44021", situation: "housing", help: "fr" })).text();
  expect(ghent).toContain("Does not say that it works in French");
  expect(ghent).toContain("Inter-municipal housing cooperation");
  const eupen = await (await send("en", { place: "63023", situation: "housing", help: "de" })).text();
  expect(eupen).toContain("Works in German");
  expect(eupen).not.toContain("Inter-municipal housing cooperation");
  const mechelen = await (await send("en", { place: "12025", situation: "public" })).text();
  expect(mechelen).toContain("Social House of Mechelen");
});

it("the directory lists every point with its hours, languages and territory", async () => {
  const html = await (await opened.portal.request("/de/contact-points/directory")).text();
  for (const { names } of belgianContactPoints.points)
    expect(html).toContain(
      names.de.replaceAll("'", "&#x27;").replaceAll("&", "&amp;").replaceAll("&amp;#x27;", "&#x27;"),
    );
});
