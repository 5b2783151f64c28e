import { belgianPlans } from "@napar/domain/belgium/plans";
import { firstDay } from "@napar/domain/calendar";
import type { Measure, Plan } from "@napar/domain/plan";
import { foldText } from "@napar/domain/suggestion";
import { readText } from "@napar/domain/text";
import fc from "fast-check";
import { afterAll, beforeAll, describe, expect, it, test } from "vitest";
import { openTestApp, type TestApp } from "../testing/app.js";
import { testEngines } from "../testing/storage.js";
import { measureSorts } from "./measure-list.js";

type Entry = { plan: Plan; measure: Measure; position: number };
const entries: Entry[] = belgianPlans.flatMap((plan) =>
  (plan.measures ?? []).map((measure, position) => ({ plan, measure, position })),
);
const idOf = ({ plan, measure }: Entry) => `${plan.id}:${measure.id}`;
const valuesOf = (pick: (entry: Entry) => readonly (string | number)[]) => [
  ...new Set(entries.flatMap(pick).map(String)),
];

/** The same list by the plainest means: every measure is looked at. */
const filters: Record<string, (entry: Entry) => readonly (string | number)[]> = {
  plan: ({ plan }) => [plan.id],
  authority: ({ plan, measure }) => {
    const leads = (measure.lead ?? []).flatMap(({ authority }) => authority ?? []);
    return leads.length > 0 ? leads : [plan.authority.id];
  },
  domain: ({ measure }) => measure.domains ?? [],
  ground: ({ measure }) => measure.grounds ?? [],
  commitment: ({ measure }) => measure.eccarCommitments ?? [],
  place: ({ plan, measure }) => measure.places ?? plan.places ?? [],
};
const keys: Record<string, (entry: Entry) => string | null> = {
  title: ({ measure }) => foldText(readText(measure.title, "nl")?.text ?? ""),
  start: ({ measure }) => (measure.start ? firstDay(measure.start) : null),
  end: ({ measure }) => (measure.end ? firstDay(measure.end) : null),
};
const byBytes = (a: string, b: string) => Buffer.compare(Buffer.from(a), Buffer.from(b));
function plainList(query: Record<string, string>, sort: string): string[] {
  const key = keys[sort.replace("-", "")] ?? (() => null);
  const direction = sort.startsWith("-") ? -1 : 1;
  // Turned around by title, the order of plans turns around too; undated measures come last in both directions.
  const ties = sort === "-title" ? -1 : 1;
  const compare = (a: Entry, b: Entry) => {
    const [first, second] = [key(a), key(b)];
    if (first !== second && (first === null || second === null)) return first === null ? 1 : -1;
    const byKey = direction * byBytes(first ?? "", second ?? "");
    return byKey || ties * (byBytes(a.plan.id, b.plan.id) || a.position - b.position);
  };
  return entries
    .filter((entry) =>
      Object.entries(query).every(([name, value]) => filters[name]?.(entry).map(String).includes(value)),
    )
    .sort(compare)
    .map(idOf);
}

describe.each(testEngines())("measures on %s", (engine) => {
  let api: TestApp;
  beforeAll(async () => {
    api = await openTestApp(engine);
  });
  afterAll(() => api.close());

  it("lists exactly what a plain look at every measure finds, in the same order, page by page", async () => {
    const choice = (name: string) =>
      fc.option(fc.constantFrom(...valuesOf(filters[name] as never)), { nil: undefined });
    const query = fc.record(Object.fromEntries(Object.keys(filters).map((name) => [name, choice(name)])));
    await fc.assert(
      fc.asyncProperty(
        query,
        fc.constantFrom(...measureSorts),
        fc.integer({ min: 1, max: 100 }),
        async (some, sort, pageSize) => {
          const wanted = Object.fromEntries(
            Object.entries(some).filter((pair): pair is [string, string] => pair[1] !== undefined),
          );
          const expected = plainList(wanted, sort);
          const found: string[] = [];
          let path: string | undefined =
            `/measures?${new URLSearchParams({ ...wanted, sort, pageSize: String(pageSize) })}`;
          while (path) {
            const { body } = await api.get(path);
            expect(body.total).toBe(expected.length);
            found.push(...body.items.map(({ id }: { id: string }) => id));
            path = body.next?.replace("/api/v1", "");
          }
          expect(found).toEqual(expected);
        },
      ),
      { numRuns: 120 },
    );
  });

  it("tells the total beyond the last page too", async () => {
    const { body } = await api.get("/measures?page=50&pageSize=100");
    expect(body).toEqual({ items: [], page: 50, pageSize: 100, total: entries.length });
  });

  it("gives a measure its plan's title, and empty lists where nothing is stated", async () => {
    const [entry] = entries as [Entry, ...Entry[]];
    const { body } = await api.get(`/measures/${idOf(entry)}`);
    expect(body).toMatchObject({
      id: idOf(entry),
      planId: entry.plan.id,
      measureId: entry.measure.id,
      planTitle: entry.plan.title,
      title: entry.measure.title,
      measure: JSON.parse(JSON.stringify(entry.measure)),
      planSource: { confidence: entry.plan.source?.confidence },
    });
    expect(Array.isArray(body.partners)).toBe(true);
  });

  it.each([
    ["HUURMARKT", /huurmarkt/i],
    ["markt", /markt/i],
    ["huurmarkt privé", /priv/i],
  ])("finds %s without accents, case or the beginning of a word", async (text, pattern) => {
    const { body } = await api.get(`/measures?text=${encodeURIComponent(text)}`);
    expect(body.total).toBeGreaterThan(0);
    for (const { title } of body.items) expect(JSON.stringify(title)).toMatch(pattern);
  });

  it("finds nothing for signs, and takes them for no operator", async () => {
    const totalOf = async (text: string) =>
      (await api.get(`/measures?text=${encodeURIComponent(text)}`)).body.total;
    for (const text of ["'", "& | !", "%", "\\", ":*"]) expect(await totalOf(text)).toBe(0);
    expect(await totalOf("stad' | 'huur")).toBe(await totalOf("stad huur"));
    expect(await totalOf("!stad")).toBe(await totalOf("stad"));
  });

  test.each([
    ["plan=gent-2020", "unknownPlan", "ghent-2020"],
    ["authority=city-of-gent", "unknownAuthority", null],
    ["place=Gand%20Ouest", "unknownPlace", null],
    ["place=Sint-Niklaas-Waas", "unknownPlace", "Sint-Niklaas"],
  ])("refuses %s by name: %s", async (query, kind, near) => {
    const { status, body } = await api.get(`/measures?${query}`);
    expect(status).toBe(400);
    expect(body).toMatchObject({
      type: `urn:problem-type:napar:${kind}`,
      issues: [{ in: "query", name: query.split("=")[0] }],
    });
    if (near) expect(body.nearest).toContain(near);
  });

  it("knows a place by any of its names", async () => {
    const totals = [];
    for (const place of ["44021", "9000", "Gent", "gand"])
      totals.push((await api.get(`/measures?place=${place}`)).body.total);
    expect(new Set(totals).size).toBe(1);
    expect(totals[0]).toBeGreaterThan(0);
  });
});
