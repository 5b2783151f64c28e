import { languages } from "@napar/domain/text";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type GoverningApp, openGoverningApp, personOf } from "../../testing/governing.js";
import { testEngines } from "../../testing/storage.js";
import { createWorkbookJobs, unpackWorkbook } from "../workbook-jobs.js";
import { fileFormats } from "../write-workbook.js";
import { planTableNames } from "./plan-tables.js";

const city = personOf("gent", ["coordinator", "editor", "validator"]);
const reader = personOf("gent", ["reader"], "gent-reader");
const stranger = personOf("luik", ["coordinator", "editor"]);
const jobs = createWorkbookJobs({ milliseconds: 30_000, longestMilliseconds: 60_000 });
const text = (nl: string, fr: string) => ({ nl, fr });

describe.each(testEngines())("views of a plan as files, on %s", (engine) => {
  let api: GoverningApp;
  let id = "";
  beforeAll(async () => {
    api = await openGoverningApp(engine);
    const opening = {
      procedure: "one-government",
      origin: {
        kind: "new",
        plan: {
          ...{ title: text("Stadsplan", "Plan de la ville"), level: "municipality", kind: "city-plan" },
          authority: { id: "gent", type: "municipality", name: "Stad Gent" },
          ...{ period: { from: "2025-01-01", to: "2029-12-31" }, monitoring: { frequencyMonths: 12 } },
        },
      },
    };
    id = (await api.open(opening, city)).body.id;
    const does = async (command: string, data: unknown) => {
      const { status, body } = await api.run(id, command, data, city);
      expect([command, status, body]).toMatchObject([command, 200, {}]);
      return body;
    };
    await does("create-goal", {
      ...{ level: "strategic", label: text("Gelijke kansen", "Égalité des chances") },
      sources: [{ kind: "finding", text: text("Praktijktests", "Tests de situation"), reference: "p. 12" }],
    });
    await does("create-measure", {
      ...{ id: "A1", title: text("Opleiding", "Formation"), lead: { authority: "gent" } },
    });
    await does("add-milestone", { measure: "A1", title: text("=Start", "=Début"), due: "2025-12" });
    await does("send-request", {
      ...{ subject: "inventory", from: "gent", addressees: ["fl"], sentOn: "2026-01-15" },
      text: text("Welke maatregelen?", "Quelles mesures ?"),
    });
    await does("add-party", { authority: "gent", reason: text("eigenaar", "propriétaire") });
    await does("define-indicator", {
      definition: {
        ...{ kind: "quantitative", id: "I1", label: text("Klachten", "Plaintes"), owner: "gent" },
        ...{ frequencyMonths: 12, measure: "A1", source: { name: "Stad", licence: null, method: "telling" } },
        ...{ unit: text("aantal", "nombre"), baseline: { value: 10, on: "2024" } },
        direction: { kind: "down", target: { value: 5, on: "2028" } },
      },
    });
    await does("set-reporting-calendar", { authorities: ["gent"], daysToReport: 30 });
    await does("submit-value", {
      ...{ indicator: "I1", period: { from: "2025", to: "2025" }, content: { kind: "number", number: 8.5 } },
    });
  });
  afterAll(async () => {
    await api.close();
    expect(api.errors).toEqual([]);
  });

  const rowsOf = async (table: string, query: string, actor: typeof city | null = city) => {
    const response = await api.fetch(`/plan-cases/${id}/tables/${table}${query}`, actor);
    expect([table, query, response.status]).toEqual([table, query, 200]);
    const read = await jobs.read(new Uint8Array(await response.arrayBuffer()), "file.csv");
    if (!read.ok) throw new Error(read.error.kind);
    return unpackWorkbook(read.value).sheets[0]?.rows ?? [];
  };

  it.each(planTableNames)(
    "%s has the same columns in each format, and its own words in each language",
    async (table) => {
      const heads = new Set<string>();
      for (const language of languages) {
        const [first, ...others] = await Promise.all(
          (language === "nl" ? fileFormats : (["csv"] as const)).map((format) =>
            rowsOf(table, `?format=${format}&language=${language}`),
          ),
        );
        for (const other of others) {
          expect(other[0]).toEqual(first?.[0]);
          expect(other.length).toBe(first?.length);
        }
        for (const cell of first?.flat() ?? []) {
          if (typeof cell === "string") expect(cell).not.toMatch(/^[=+\-@\t\r]|\{|undefined|\[object/);
        }
        heads.add(JSON.stringify(first?.[0]));
      }
      expect(heads.size).toBe(languages.length);
    },
  );

  it("say what the plan says", async () => {
    expect((await rowsOf("goals", "?language=fr"))[1]).toEqual([
      ...[expect.any(String), "Objectif stratégique", "Égalité des chances", null, null, "Stad Gent"],
      ...["Tests de situation, p. 12", 0],
    ]);
    expect((await rowsOf("milestones", "?language=nl"))[1]).toEqual([
      ...["A1", "Opleiding", "'=Start", "Stad Gent", "2025-12", null, "Te laat", 61],
    ]);
    expect((await rowsOf("requests", ""))[1]?.slice(1, 6)).toEqual([
      ...["Inventaris van maatregelen", "Welke maatregelen?", "Stad Gent", "Vlaanderen"].slice(0, 3),
      expect.any(String),
      "2026-01-15",
    ]);
    expect((await rowsOf("ledger", "?language=en"))[1]?.slice(0, 3)).toEqual([
      ...["Common text", "Stad Gent", "Never reacted, as far as known"],
    ]);
    expect(await rowsOf("check", "")).toHaveLength(51);
    expect((await rowsOf("indicators", ""))[1]?.slice(0, 6)).toEqual([
      ...["I1", "Klachten", null, "Opleiding", "Stad Gent", "aantal"],
    ]);
    const followUp = await rowsOf("follow-up", "");
    expect(followUp.slice(1).map((row) => row[0])).toContain("Waarde van een indicator");
  });

  it("tell nobody more than the screen does", async () => {
    for (const table of planTableNames) {
      const statusOf = async (actor: typeof city | null) =>
        (await api.fetch(`/plan-cases/${id}/tables/${table}?format=csv`, actor)).status;
      expect([table, await statusOf(stranger), await statusOf(null)]).toEqual([table, 404, 404]);
      expect([table, await statusOf(reader)]).toEqual([table, 200]);
    }
    // A value that waits for a second person counts nowhere yet.
    expect((await rowsOf("indicators", "", reader))[1]?.[13] ?? null).toBeNull();
  });

  it("name the views there are, and the formats", async () => {
    const unknown = await api.get(`/plan-cases/${id}/tables/persons`, city);
    expect([unknown.status, unknown.body.nearest]).toEqual([404, [...planTableNames]]);
    const format = await api.get(`/plan-cases/${id}/tables/goals?format=pdf`, city);
    expect([format.status, format.body.kind]).toEqual([400, "badRequest"]);
  });
});
