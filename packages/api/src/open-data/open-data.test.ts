import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { read as readWorkbook, utils } from "@e965/xlsx";
import { belgianPlans } from "@napar/domain/belgium/plans";
import { readPlan } from "@napar/domain/plan";
import { parse } from "csv-parse/sync";
import { afterAll, beforeAll, describe, expect, it, test } from "vitest";
import { openTestApp, type TestApp } from "../testing/app.js";
import { testEngines } from "../testing/storage.js";
import { dataTableNames, dataTables, wholeTables } from "./table/index.js";

const workbooks: readonly string[] = ["measures", "places"];

describe.each(testEngines())("open data on %s", (engine) => {
  let api: TestApp;
  beforeAll(async () => {
    api = await openTestApp(engine);
  });
  afterAll(async () => {
    await api.close();
    expect(api.errors).toEqual([]);
  });
  const file = (path: string, headers: Record<string, string> = {}) =>
    Promise.resolve(api.app.request(`/api/v1/open-data${path}`, { headers }));
  const bytes = async (path: string) => Buffer.from(await (await file(path)).arrayBuffer());
  const csv = async (path: string) => parse(await bytes(path), { columns: true }) as Record<string, string>[];

  it("has the tables it looks into", () => {
    expect(dataTableNames).toEqual(expect.arrayContaining([...workbooks]));
  });

  it("tells what there is, column by column, in four languages", async () => {
    const { body } = await api.get("/open-data");
    expect(body.tables.map(({ name }: { name: string }) => name)).toEqual(dataTableNames);
    expect(wholeTables.length).toBeLessThan(dataTableNames.length);
    for (const { name, columns } of body.tables) {
      const ids = columns.map(({ id }: { id: string }) => id);
      expect([name, new Set(ids).size]).toEqual([name, ids.length]);
      for (const { means } of columns) expect(Object.values(means).every((text) => text !== "")).toBe(true);
    }
  });

  /** What a table that holds an answer is asked, so that it has rows. */
  const questions: Record<string, string> = {
    "plan-states": "&plan=napar-be",
    "plan-history": "&plan=napar-be",
    "plan-comparisons": "&one=bruges-eccar&other=ghent-2020",
    "competence-answers": "&field=education&instrument=legislate&place=Brussel",
    "competence-matrices": "&field=education",
    powers: "&authority=cf",
    "place-subjects": "&place=44021",
    "place-governments": "&place=31005&subject=housing",
    "government-comparisons": "&row=housing",
  };
  // Reports are there once a plan is carried out: the pages of the story show them.
  const asked = dataTableNames.filter((name) => !name.startsWith("report"));
  test.each(asked)("%s says the same in four formats", async (name) => {
    const question = questions[name] ?? "";
    const json = JSON.parse((await bytes(`/tables/${name}?format=json${question}`)).toString("utf8"));
    const rows = await csv(`/tables/${name}?format=csv${question}`);
    expect(rows).toHaveLength(json.items.length);
    const ids = dataTables.get(name)?.columns.map(({ id }) => id);
    const shown = (value: unknown): string =>
      value === null ? "" : Array.isArray(value) ? value.join("; ") : String(value);
    const bare = (text: string) => text.replace(/^'(?=['=+\-@\t\r\n])/, "");
    for (const [index, row] of rows.entries()) {
      expect(Object.keys(row)).toEqual(ids);
      const texts = Object.fromEntries(Object.entries(row).map(([id, text]) => [id, bare(text)]));
      const expected = Object.entries(json.items[index]).map(([id, value]) => [id, shown(value)]);
      expect(texts).toEqual(Object.fromEntries(expected));
    }
    // Each is made in a thread of its own: the same code for every table.
    for (const format of workbooks.includes(name) ? (["xlsx", "ods"] as const) : []) {
      const workbook = readWorkbook(await bytes(`/tables/${name}?format=${format}&language=fr`));
      const [first = "", second = ""] = workbook.SheetNames;
      const sheet = utils.sheet_to_json<unknown[]>(workbook.Sheets[first] ?? {}, {
        header: 1,
        blankrows: true,
      });
      expect(sheet[0]).toEqual(ids);
      expect(sheet).toHaveLength(rows.length + 1);
      expect(utils.sheet_to_json(workbook.Sheets[second] ?? {})).toHaveLength(ids?.length ?? 0);
    }
  });

  it("takes the filters of the lists, and names what it does not know", async () => {
    const all = await csv("/tables/measures?format=csv");
    const some = await csv("/tables/measures?format=csv&domain=housing");
    const { body } = await api.get("/measures?domain=housing&pageSize=100");
    expect(some.map(({ plan, id }) => `${plan}:${id}`)).toEqual(
      body.items.map(({ id }: { id: string }) => id),
    );
    expect(some.length).toBeGreaterThan(0);
    expect(all.length).toBeGreaterThan(some.length);
    const plans = await csv("/tables/plans?format=csv&level=municipality");
    expect(new Set(plans.map(({ level }) => level))).toEqual(new Set(["municipality"]));
    const one = await csv("/tables/goals?format=csv&plan=leuven-lzr");
    expect(new Set(one.map(({ plan }) => plan))).toEqual(new Set(["leuven-lzr"]));
    for (const [path, status, kind] of [
      ["/open-data/tables/measure", 404, "resourceNotFound"],
      ["/open-data/tables/measures?plan=gent-2020", 400, "unknownPlan"],
      ["/open-data/tables/places?plan=ghent-2020", 400, "badRequest"],
      ["/open-data/tables/plans?place=Gnt", 400, "unknownPlace"],
    ] as const) {
      const answer = await api.get(path);
      expect([path, answer.status, answer.body.kind]).toEqual([path, status, kind]);
    }
  });

  it("answers what a page asks with the rows of its answer, and refuses as the page's address does", async () => {
    const { body: matrix } = await api.get("/gap-matrix");
    const cells = await csv("/tables/gap-matrix?format=csv");
    const shown = matrix.rows.flatMap(({ row, cells }: { row: string; cells: { state: string }[] }) =>
      cells.map(({ state }, index) => [row, matrix.governments[index].id, state]),
    );
    expect(cells.map(({ row, authority, state }) => [row, authority, state])).toEqual(shown);
    expect(shown.length).toBeGreaterThan(100);
    const nobody = "field=equality-body-gender&instrument=legislate&place=Gent&date=2025-06-30";
    expect(await csv(`/tables/competence-answers?format=csv&${nobody}`)).toEqual([]);
    for (const [path, status, kind] of [
      ["/open-data/tables/plan-states", 400, "badRequest"],
      ["/open-data/tables/plan-states?plan=nowhere", 404, "resourceNotFound"],
      ["/open-data/tables/gap-matrix?plan=napar-be&by=weather", 400, "badRequest"],
      ["/open-data/tables/gap-matrix?domain=housing", 400, "badRequest"],
      [
        "/open-data/tables/competence-answers?field=rent-lw&instrument=legislate&place=Gent",
        400,
        "unknownField",
      ],
    ] as const) {
      const answer = await api.get(path);
      expect([path, answer.status, answer.body.kind]).toEqual([path, status, kind]);
    }
  });

  it("gives the rows of one thing by its code", async () => {
    const [one, ...others] = await csv("/tables/events?format=csv&id=2001-durban-promise");
    expect([one?.id, others]).toEqual(["2001-durban-promise", []]);
    const measures = await csv("/tables/measures?format=csv&plan=ghent-2020&id=gnt-w1");
    expect(measures.map(({ plan, id }) => [plan, id])).toEqual([["ghent-2020", "gnt-w1"]]);
  });

  it("is not sent again while nothing has changed", async () => {
    const first = await file("/tables/measures?format=csv");
    const etag = first.headers.get("etag") ?? "";
    expect(first.headers.get("content-disposition")).toBe(
      'attachment; filename="napar-measures-2025-06-30.csv"',
    );
    expect((await file("/tables/measures?format=csv", { "if-none-match": etag })).status).toBe(304);
    expect((await file("/tables/measures?format=json", { "if-none-match": etag })).status).toBe(200);
    const plan = { ...belgianPlans[0], id: "another" };
    await api.storage.db
      .insertInto("contentLoads")
      .values({ name: `test ${plan.id}`, contents: "{}" })
      .execute();
    expect((await file("/tables/measures?format=csv", { "if-none-match": etag })).status).toBe(200);
  });

  it("gives the whole as an archive that others open, whose checksums hold, with every plan as it is", async () => {
    const folder = mkdtempSync(join(tmpdir(), "napar-archive-"));
    try {
      writeFileSync(join(folder, "archive.zip"), await bytes("/archive"));
      // Unpacked and summed by programs of others.
      execFileSync("python3", ["-m", "zipfile", "-e", "archive.zip", "."], { cwd: folder });
      const inside = join(folder, "napar-open-data-2025-06-30");
      const checked = execFileSync("sha256sum", ["-c", "SHA256SUMS"], { cwd: inside, encoding: "utf8" });
      expect(
        checked
          .trim()
          .split("\n")
          .every((line) => line.endsWith(": OK")),
      ).toBe(true);
      expect(checked).toContain("LICENCES.md: OK");
      for (const { id } of belgianPlans) {
        const text = readFileSync(join(inside, "plans", `${id}.json`), "utf8");
        const { body } = await api.get(`/plans/${id}/document`);
        expect(JSON.parse(text)).toEqual({ format: "napar-plan/1", ...body });
        expect(readPlan(JSON.parse(text))).toMatchObject({ ok: true, value: { remarks: [] } });
      }
      const described = JSON.parse(readFileSync(join(inside, "datapackage.json"), "utf8"));
      for (const { path, schema } of described.resources) {
        const [header = []] = parse(readFileSync(join(inside, path)), { to: 1 }) as string[][];
        expect(schema.fields.map(({ name }: { name: string }) => name)).toEqual(header);
      }
      expect((await bytes("/archive")).equals(readFileSync(join(folder, "archive.zip")))).toBe(true);
    } finally {
      rmSync(folder, { recursive: true });
    }
  }, 60_000);
});
