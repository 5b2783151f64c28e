/** Feeds and calendars, by the judgement of others: libxml2 with the schema of Atom, and the parser of ical.js. */
import { readFile } from "node:fs/promises";
import { type PublicChange, queryOfFollowed } from "@napar/domain/following";
import ICAL from "ical.js";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { validateXML } from "xmllint-wasm";
import { openTestPortal } from "../testing/test-portal.js";
import { atomOf } from "./atom.js";
import { calendarOf } from "./calendar.js";

const publicUrl = "https://napar.test";
let portal: Awaited<ReturnType<typeof openTestPortal>>;
let schema: string;
beforeAll(async () => {
  schema = await readFile(new URL("atom.rng", import.meta.url), "utf8");
  portal = await openTestPortal({ content: "scenario", publicUrl });
}, 240_000);
afterAll(() => portal?.close());

const get = async (path: string) => {
  const response = await portal.site.request(path);
  return { status: response.status, type: response.headers.get("content-type"), text: await response.text() };
};
const errorsOf = async (xml: string) =>
  (
    await validateXML({
      xml: { fileName: "feed.xml", contents: xml },
      schema: { fileName: "atom.rng", contents: schema },
      extension: "relaxng",
    })
  ).errors;
const followed = () => {
  const plan = portal.story?.plan ?? "";
  const queries: Record<string, string>[] = [
    {},
    { plan },
    { plan, measure: portal.story?.id("rent") ?? "" },
    { place: "44021" },
    { domain: "housing" },
    { authority: "vg" },
    { plan: "ghent-2020" },
  ];
  return queries.map((query) => String(new URLSearchParams(query)));
};

describe("Atom", () => {
  it("is valid for everything that can be followed, in each language", async () => {
    const languages = ["nl", "fr", "de", "en"];
    for (const [index, query] of followed().entries()) {
      const language = languages[index % 4] as string;
      const { status, type, text } = await get(`/${language}/feed.atom?${query}`);
      expect([query, status, type]).toEqual([query, 200, "application/atom+xml; charset=utf-8"]);
      expect([query, await errorsOf(text)]).toEqual([query, []]);
      expect(text).toContain(`xml:lang="${language}"`);
    }
  });
  it("has every change once, from page to page", async () => {
    const plan = portal.story?.plan ?? "";
    const ids: string[] = [];
    let path: string | undefined = `/fr/feed.atom?plan=${plan}`;
    let pages = 0;
    while (path && pages < 20) {
      const { text } = await get(path);
      ids.push(...[...text.matchAll(/<entry><id>([^<]+)<\/id>/g)].map(([, id]) => id as string));
      path = /rel="next" href="https:\/\/napar.test([^"]+)"/.exec(text)?.[1]?.replaceAll("&amp;", "&");
      pages += 1;
    }
    expect(pages).toBeGreaterThan(1);
    expect(new Set(ids).size).toBe(ids.length);
    const all = new Set<string>();
    for (let before: number | undefined; ; ) {
      const page = await portal.client.listChanges(
        { kind: "plan", plan },
        { limit: 100, ...(before !== undefined && { before }) },
      );
      if (!page.ok) throw new Error(page.problem.title);
      for (const { id } of page.value.items) all.add(id);
      if (page.value.next === null) break;
      before = page.value.next;
    }
    expect(ids.length).toBe(all.size);
  });
  it("is refused for what is not there", async () => {
    expect((await get("/nl/feed.atom?plan=nothing")).status).toBe(404);
    expect((await get("/nl/feed.atom?plan=a&place=44021")).status).toBe(404);
  });
  it("escapes what it carries", async () => {
    const change: PublicChange = {
      ...{ id: "journal-1", at: "2026-03-02T10:00:00.000Z", day: "2026-03-02", type: "measures.changed" },
      plan: { id: "a b&c", title: { nl: '</title><script>alert("1")</script>\u0000 & "plan"' } },
      ...{ about: [], organisation: null },
      facts: { domains: [], authorities: [], places: [], authorityType: "federal" },
    };
    const xml = atomOf({
      changes: { title: change.plan.title, items: [change], next: 7 },
      followed: { kind: "plan", plan: change.plan.id },
      ...{ language: "nl", publicUrl, today: "2026-03-02", before: null },
    });
    expect(await errorsOf(xml)).toEqual([]);
    expect(xml).not.toContain("<script>");
    expect(xml).not.toContain("\u0000");
    expect(xml).toContain(
      `/nl/feed.atom?${new URLSearchParams(queryOfFollowed({ kind: "plan", plan: "a b&c" }))}`,
    );
  });
  it("is found wanting where it is not valid: the schema judges", async () => {
    const { text } = await get("/nl/feed.atom");
    expect(await errorsOf(text.replace(/<updated>[^<]+<\/updated>/, ""))).not.toEqual([]);
    expect(await errorsOf(text.replace(/<updated>[^<]+/, "<updated>today"))).not.toEqual([]);
  });
});

describe("iCal", () => {
  const eventsOf = (text: string) => {
    const calendar = new ICAL.Component(ICAL.parse(text) as never);
    return calendar.getAllSubcomponents("vevent").map((one) => new ICAL.Event(one));
  };
  it("is read by another parser: whole days, each known again, in the language of the reader", async () => {
    for (const query of followed()) {
      const { status, type, text } = await get(`/de/calendar.ics?${query}`);
      expect([query, status, type]).toEqual([query, 200, "text/calendar; charset=utf-8"]);
      expect(text.split("\r\n").every((line) => Buffer.byteLength(line) <= 75)).toBe(true);
      const events = eventsOf(text);
      expect(new Set(events.map(({ uid }) => uid)).size).toBe(events.length);
      for (const event of events) {
        expect(event.startDate.isDate).toBe(true);
        expect(event.component.getFirstPropertyValue("dtstamp")).not.toBeNull();
      }
    }
  });
  it("says the days that the plan states", async () => {
    const plan = portal.story?.plan ?? "";
    const dates = await portal.client.listPlanDates({ kind: "plan", plan });
    if (!dates.ok) throw new Error(dates.problem.title);
    expect(dates.value.items.length).toBeGreaterThan(3);
    const events = eventsOf((await get(`/fr/calendar.ics?plan=${plan}`)).text);
    expect(events.map(({ startDate }) => startDate.toString())).toEqual(
      dates.value.items.map(({ day }) => day),
    );
    expect(events.some(({ summary }) => summary.startsWith("Fin du plan"))).toBe(true);
  });
  it("carries any title as text", () => {
    const title = { nl: "Plan; met, tekens\nBEGIN:VALARM \\ é" };
    const text = calendarOf({
      dates: {
        title,
        items: [
          {
            id: "planEnds",
            kind: "planEnds",
            day: "2030-12-31",
            measure: null,
            measureTitle: null,
            plan: { id: "p", title },
          },
        ],
      },
      followed: { kind: "plan", plan: "p" },
      ...{ language: "nl", publicUrl, today: "2026-03-02" },
    });
    const [event] = eventsOf(text);
    expect(event?.summary).toContain("BEGIN:VALARM \\ é");
    expect(text).not.toMatch(/^BEGIN:VALARM/m);
    expect(event?.startDate.toString()).toBe("2030-12-31");
  });
});
