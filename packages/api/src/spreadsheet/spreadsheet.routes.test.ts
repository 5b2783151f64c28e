import { type Cell, columnLetters } from "@napar/domain/spreadsheet";
import { languages } from "@napar/domain/text";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Answer } from "../testing/app.js";
import { type GoverningApp, openGoverningApp, personOf } from "../testing/governing.js";
import { testEngines } from "../testing/storage.js";
import { createWorkbookJobs, unpackWorkbook } from "./workbook-jobs.js";
import type { FileFormat } from "./write-workbook.js";
import { openArchive } from "./zip-archive.js";

const city = personOf("gent", ["coordinator", "editor"]);
const colleague = personOf("gent", ["editor"], "gent-2");
const reader = personOf("gent", ["reader"], "gent-reader");
const stranger = personOf("luik", ["coordinator", "editor"]);
const opening = {
  procedure: "one-government",
  origin: {
    kind: "new",
    plan: {
      ...{ title: { nl: "Stadsplan" }, level: "municipality", kind: "city-plan" },
      authority: { id: "gent", type: "municipality", name: "Stad Gent" },
    },
  },
};
const jobs = createWorkbookJobs({ milliseconds: 30_000, longestMilliseconds: 60_000 });

const header = ["Nr", "Maatregel", "Domein", "Startdatum", "Einddatum", "Stand", "Budget"];
const rows: Cell[][] = [
  header,
  ["001", "Praktijktests", "Huisvesting", 2026, "31/12/2027", "lopend", "1.500,00 €"],
  ["002", "Opleiding politie", "Politie", "01/2027", null, "gepland", null],
  ["003", "=HYPERLINK(1)", "Onderwijs", null, null, null, "80"],
];
const file = async (table: Cell[][], format: FileFormat = "xlsx"): Promise<Uint8Array> => {
  const written = await jobs.write([{ name: "Blad1", rows: table }], format);
  if (!written.ok) throw new Error(written.error.kind);
  return written.value;
};

describe.each(testEngines())("spreadsheets into a plan under way, on %s", (engine) => {
  let api: GoverningApp;
  beforeAll(async () => {
    api = await openGoverningApp(engine);
  });
  afterAll(async () => {
    await api.close();
    expect(api.errors).toEqual([]);
  });
  const opened = async () => (await api.open(opening, city)).body.id as string;
  const send = (id: string, bytes: Uint8Array, actor: typeof city | null = city, name = "acties.xlsx") =>
    api.post(`/plan-cases/${id}/spreadsheets?name=${name}`, bytes, actor, {
      "content-type": "application/octet-stream",
    });
  /** The mapping a person would agree to without a change. */
  const mappingOf = (draft: Answer) => ({
    sheet: draft.sheets[0].name,
    headerRows: draft.sheets[0].headerRows,
    columns: draft.sheets[0].columns.flatMap(({ column, meaning }: Answer) =>
      meaning ? [{ column, meaning }] : [],
    ),
    language: draft.sheets[0].language,
  });
  const tryIt = (id: string, draft: string, mapping: unknown, actor = city) =>
    api.post(`/plan-cases/${id}/spreadsheets/${draft}/dry-run`, mapping, actor);
  const run = (
    id: string,
    draft: string,
    step: "import" | "undo",
    body: unknown,
    version: number,
    actor = city,
  ) =>
    api.post(`/plan-cases/${id}/spreadsheets/${draft}/${step}`, body, actor, { "if-match": `"v${version}"` });
  const cells = async (path: string, actor = city) => {
    const response = await api.fetch(path, actor);
    expect([path, response.status]).toEqual([path, 200]);
    const bytes = new Uint8Array(await response.arrayBuffer());
    const read = await jobs.read(bytes, "file.csv");
    if (!read.ok) throw new Error(read.error.kind);
    return { bytes, response, sheets: unpackWorkbook(read.value).sheets };
  };

  it("are sent, tried, imported as one change and taken back", async () => {
    const id = await opened();
    const sent = await send(id, await file(rows));
    expect(sent.status).toBe(201);
    expect(sent.body).toMatchObject({
      planCase: id,
      name: "acties.xlsx",
      organisation: "gent",
      mapping: null,
    });
    const [sheet] = sent.body.sheets;
    expect(sheet).toMatchObject({ name: "Blad1", rowCount: 4, headerRows: [0], language: "nl" });
    expect(sheet.columns.map(({ meaning }: Answer) => meaning)).toEqual([
      ...["id", "titleNl", "domains", "start", "end", "status", "budget"],
    ]);
    expect(sheet.firstRows[1]).toEqual([
      ...["001", "Praktijktests", "Huisvesting", "2026"],
      "31/12/2027",
      "lopend",
      "1.500,00 €",
    ]);
    expect(sent.body.meanings.find((each: Answer) => each.id === "status").terms).toHaveLength(5);

    const mapping = mappingOf(sent.body);
    const draft = sent.body.id;
    const tried = await tryIt(id, draft, mapping);
    expect([tried.status, tried.headers.get("etag")]).toEqual([200, '"v1"']);
    expect(tried.body).toMatchObject({
      ...{ version: 1, counts: { new: 3, changed: 0, unchanged: 0, wrong: 0 }, problemCount: 0 },
      rows: [{ row: 2, state: "new", measure: "001" }, { row: 3 }, { row: 4, title: "=HYPERLINK(1)" }],
    });
    expect((await api.get(`/plan-cases/${id}`, city)).body.version).toBe(1);

    const imported = await run(id, draft, "import", { mapping }, 1);
    expect([imported.status, imported.body.version, imported.headers.get("etag")]).toEqual([200, 4, '"v4"']);
    expect(imported.body).toMatchObject({ events: 3, counts: { new: 3 } });
    const [first, last] = imported.body.sequences;
    expect(last - first).toBe(2);
    const { measures } = (await api.get(`/plan-cases/${id}`, city)).body.measures;
    expect(measures).toMatchObject([
      {
        ...{
          id: "001",
          title: { nl: "Praktijktests" },
          domains: ["housing"],
          start: "2026",
          end: "2027-12-31",
        },
        shares: [{ status: "running", statusOn: "2026-03-02", budget: { euroCents: 150_000 } }],
      },
      { id: "002", start: "2027-01" },
      { id: "003", title: { nl: "=HYPERLINK(1)" }, shares: [{ budget: { euroCents: 8000 } }] },
    ]);
    expect((await run(id, draft, "import", { mapping }, 4)).body).toMatchObject({
      reason: "importedAlready",
    });

    const changedRows = [
      header,
      ["001", "Praktijktests huur", "Huisvesting; Sport", 2026, "31/12/2027", "afgerond", 1500],
      ["009", "Nieuw"],
    ];
    const again = (await send(id, await file(changedRows as Cell[][], "ods"), city, "acties.ods")).body;
    const second = await run(id, again.id, "import", { mapping: mappingOf(again) }, 4);
    expect(second.body).toMatchObject({ counts: { new: 1, changed: 1, unchanged: 0, wrong: 0 }, version: 7 });

    const undone = await run(id, again.id, "undo", { reason: "Het verkeerde bestand" }, 7);
    expect(undone.status).toBe(200);
    const after = (await api.get(`/plan-cases/${id}`, city)).body.measures.measures;
    expect(after[0]).toEqual(measures[0]);
    expect(after[3]).toMatchObject({
      id: "009",
      withdrawn: { on: "2026-03-02", reason: "Het verkeerde bestand" },
    });
    const { version } = undone.body;
    expect((await run(id, again.id, "undo", {}, version)).body).toMatchObject({ reason: "undoneAlready" });

    const change = { measure: "002", change: { deliverable: "x" } };
    const { body } = await api.run(id, "change-measure", change, city);
    expect((await run(id, draft, "undo", {}, body.version)).body).toMatchObject({ reason: "changedSince" });
  });

  it("come in again under their codes after they were taken back, and are taken back again", async () => {
    const id = await opened();
    let version = 1;
    for (const round of [1, 2]) {
      const { body: draft } = await send(id, await file(rows));
      const mapping = mappingOf(draft);
      expect([round, (await tryIt(id, draft.id, mapping)).body.counts]).toEqual([
        ...[round, { new: 3, changed: 0, unchanged: 0, wrong: 0 }],
      ]);
      const imported = await run(id, draft.id, "import", { mapping }, version);
      expect(imported.status).toBe(200);
      const { measures } = (await api.get(`/plan-cases/${id}`, city)).body.measures;
      expect(measures.map((measure: Answer) => [measure.id, measure.withdrawn])).toEqual([
        ...["001", "002", "003"].map((code) => [code, null]),
      ]);
      const undone = await run(id, draft.id, "undo", {}, imported.body.version);
      expect(undone.status).toBe(200);
      version = undone.body.version;
    }
    const { measures } = (await api.get(`/plan-cases/${id}`, city)).body.measures;
    expect(measures.every(({ withdrawn }: Answer) => withdrawn.isUndo)).toBe(true);
    // What somebody withdrew with a reason of their own stays withdrawn, whatever an old file says.
    const { body: draft } = await send(id, await file(rows));
    const imported = await run(id, draft.id, "import", { mapping: mappingOf(draft) }, version);
    const data = { measure: "002", reason: "Niet meer nodig" };
    await api.run(id, "withdraw-measure", data, city);
    const { body: old } = await send(id, await file(rows));
    expect((await tryIt(id, old.id, mappingOf(old))).body.problems).toMatchObject([
      { row: 3, kind: "measureWithdrawn" },
    ]);
    expect(imported.status).toBe(200);
  });

  it("name every wrong cell in four languages, give the file back with it, and import nothing until asked to", async () => {
    const id = await opened();
    const wrong = [
      header,
      ["1", "Een", "Huisvestng", "binnenkort", null, null, "-5"],
      ["2", "Twee"],
      ["3", null, "Sport"],
    ];
    const { body: draft } = await send(id, await file(wrong as Cell[][]));
    const mapping = mappingOf(draft);
    const { body } = await tryIt(id, draft.id, mapping);
    expect(body).toMatchObject({ counts: { new: 1, wrong: 2 }, problemCount: 4 });
    expect(body.problems.map(({ row, column, value, kind }: Answer) => [row, column, value, kind])).toEqual([
      [2, "C", "Huisvestng", "wordUnknown"],
      [2, "D", "binnenkort", "dateUnreadable"],
      [2, "G", "-5", "moneyNegative"],
      [4, null, "", "titleMissing"],
    ]);
    for (const { reason, remedy } of body.problems) {
      for (const text of [reason, remedy]) expect(Object.keys(text)).toEqual([...languages]);
    }
    expect(body.problems[0].nearest).toContain("Huisvesting");

    const back = await cells(`/plan-cases/${id}/spreadsheets/${draft.id}/errors.xlsx?language=fr`);
    expect(back.response.headers.get("content-disposition")).toBe('attachment; filename="acties.xlsx"');
    const column = back.sheets[0]?.rows.map((row) => row[7] ?? null);
    expect(column?.[0]).toBe("À corriger");
    expect(column?.[1]).toContain("C2: « Huisvestng » n’est pas connu ici.");
    expect(column?.[2]).toBeNull();
    // The error column is no column of a measure: the file that comes back mended is read as before.
    const { body: resent } = await send(id, back.bytes);
    expect(resent.sheets[0].columns.map(({ meaning }: Answer) => meaning)).toEqual([
      ...mapping.columns.map(({ meaning }: Answer) => meaning),
      null,
    ]);

    const refused = await run(id, draft.id, "import", { mapping }, 1);
    expect([refused.status, refused.body.reason]).toEqual([422, "rowsWrong"]);
    expect((await api.get(`/plan-cases/${id}`, city)).body.version).toBe(1);
    const partly = await run(id, draft.id, "import", { mapping, leaveOutWrong: true }, 1);
    expect([partly.status, partly.body.version]).toEqual([200, 2]);
  });

  it("have their head where somebody says it is", async () => {
    const id = await opened();
    const table = [["Overzicht 2026"], ["Code intern", "Omschrijving"], ["Nr", "Maatregel"], ["1", "Een"]];
    const { body: draft } = await send(id, await file(table));
    expect(draft.sheets[0].headerRows).toEqual([2]);
    const path = `/plan-cases/${id}/spreadsheets/${draft.id}`;
    const chosen = (await api.get(`${path}?sheet=Blad1&headerRows=1`, city)).body.sheets[0];
    expect([chosen.headerRows, chosen.columns.map(({ header }: Answer) => header)]).toEqual([[1], table[1]]);
    const both = (await api.get(`${path}?sheet=Blad1&headerRows=1,2`, city)).body.sheets[0];
    expect(both.columns[0].header).toBe("Code intern / Nr");
    const { status, body } = await api.get(`${path}?sheet=Blad1&headerRows=last`, city);
    expect([status, body.kind]).toEqual([400, "badRequest"]);
  });

  it("are read as the organisation said before", async () => {
    const id = await opened();
    const odd = [
      ["Ref. intern", "Maatregel", "Fase"],
      ["7", "Zeven", "op de rails"],
    ];
    const { body: first } = await send(id, await file(odd));
    const columns = ["id", "titleNl", "status"].map((meaning, column) => ({ column, meaning }));
    const mapping = { sheet: "Blad1", headerRows: [0], columns };
    expect((await tryIt(id, first.id, mapping)).body.problems).toMatchObject([
      { kind: "wordUnknown", value: "op de rails" },
    ]);
    const said = { ...mapping, values: { status: { "op de rails": "running" } } };
    // Whoever mends a file and sends it again does not explain its words again; others wait until it is imported.
    api.setTime("2026-03-02T09:00:01.000Z");
    await tryIt(id, first.id, said);
    expect((await send(id, await file(odd))).body.values).toMatchObject({
      status: { "op de rails": "running" },
    });
    expect((await send(id, await file(odd), colleague)).body.values).toEqual({});
    expect((await run(id, first.id, "import", { mapping: said }, 1)).status).toBe(200);
    const { body: next } = await send(
      id,
      await file([
        ["Fase", "Ref. intern", "Maatregel"],
        ["OP DE RAILS", "8", "Acht"],
      ]),
      colleague,
    );
    expect(next.sheets[0].columns.map(({ meaning }: Answer) => meaning)).toEqual(["status", "id", "titleNl"]);
    expect(next.values).toMatchObject({ status: { "op de rails": "running" } });
    expect((await api.get(`/plan-cases/${id}/spreadsheets/${next.id}`, colleague)).body).toEqual(next);
  });

  it.each(["xlsx", "ods", "csv"] as const)(
    "go out as .%s and come back unchanged, in each language",
    async (format) => {
      const id = await opened();
      const awkward: Cell[][] = [
        [
          "Nr",
          "Maatregel",
          "Titre",
          "Domein",
          "Begin",
          "Stand",
          "Budget",
          "Partners",
          "Opmerkingen",
          "Intersectioneel",
        ],
        [
          "001",
          "'=1+1",
          'L’été à Liège; "oui", non',
          "Data, monitoring en onderzoek; Sport",
          "2026-05",
          "lopend",
          "1.234,56",
          "A & B; C, D",
          "een\ntwee",
          "ja",
        ],
        ["'=x", "'+32 9 000", null, null, "2026", null, "0", null, "'- streepje", "nee"],
        ["1e5", "31/12/2026", "WAAR", null, "2026-12-31", "afgerond", null, "007", null, null],
      ];
      const { body: draft } = await send(id, await file(awkward));
      const imported = await run(id, draft.id, "import", { mapping: mappingOf(draft) }, 1);
      expect([imported.status, imported.body.counts]).toEqual([
        200,
        { new: 3, changed: 0, unchanged: 0, wrong: 0 },
      ]);
      for (const language of languages) {
        const out = await cells(`/plan-cases/${id}/tables/measures?format=${format}&language=${language}`);
        for (const cell of out.sheets[0]?.rows.flat() ?? []) {
          if (typeof cell === "string") expect(cell).not.toMatch(/^[=+\-@\t\r]/);
        }
        const { body: again } = await send(id, out.bytes, city, `uit.${format}`);
        const tried = await tryIt(id, again.id, mappingOf(again));
        expect([language, tried.body.problems, tried.body.counts]).toEqual([
          ...[language, []],
          { new: 0, changed: 0, unchanged: 3, wrong: 0 },
        ]);
        const none = await run(id, again.id, "import", { mapping: mappingOf(again) }, imported.body.version);
        expect([none.status, none.body.reason]).toEqual([422, "nothingToImport"]);
      }
    },
  );

  it.each(["xlsx", "ods", "csv"] as const)(
    "bring parts of measures, money and values, and go out as .%s and come back unchanged",
    async (format) => {
      const id = await opened();
      let version = 1;
      const bring = async (name: string, table: Cell[][], expected: object) => {
        const { body: draft } = await send(id, await file(table), city, name);
        const mapping = { ...mappingOf(draft), table: draft.sheets[0].table };
        const done = await run(id, draft.id, "import", { mapping }, version);
        expect([name, done.status, done.body.counts]).toMatchObject([name, 200, expected]);
        version = done.body.version;
        return draft.id as string;
      };
      await bring(
        "acties.xlsx",
        [
          ["Nr", "Maatregel", "Deel van maatregel", "Budget 2026", "2027"],
          ["1.1", "Deel", "1", "1.000 €", null],
          ["1", "Geheel", null, null, 250.5],
        ],
        { new: 2, wrong: 0 },
      );
      const definition = {
        ...{ kind: "quantitative", id: "I1", label: { nl: "Klachten", fr: "Plaintes" }, owner: "gent" },
        ...{ frequencyMonths: null, source: { name: "Stad", licence: null, method: "telling" } },
        ...{ unit: { nl: "aantal" }, baseline: { value: 1, on: "2024" } },
        direction: { kind: "up", target: null },
      };
      version = (await api.run(id, "define-indicator", { definition }, city)).body.version;
      await bring(
        "waarden.xlsx",
        [
          ["Indicator", "Jaar", "Waarde"],
          ["Klachten", 2024, 1.234],
          ["Klachten", 2025, "8,5"],
        ],
        { new: 2, wrong: 0 },
      );
      const last = await bring(
        "budget.xlsx",
        [
          ["Maatregel", "Jaar", "Bedrag (euro)", "VTE", "Wie betaalt", "Bron"],
          ["1", 2028, 90.1, null, "Koning Boudewijnstichting", "=besluit"],
          ["1", 2028, null, 1.5, null, null],
        ],
        { new: 2, wrong: 0 },
      );
      for (const [table, rows] of [
        ["measures", 2],
        ["values", 2],
        ["budget", 4],
      ] as const) {
        for (const language of ["nl", "fr"] as const) {
          const out = await cells(`/plan-cases/${id}/tables/${table}?format=${format}&language=${language}`);
          const { body: again } = await send(id, out.bytes, city, `uit.${format}`);
          expect([table, again.sheets[0].table]).toEqual([table, table]);
          const tried = await tryIt(id, again.id, { ...mappingOf(again), table });
          expect([table, language, tried.body.problems, tried.body.counts]).toEqual([
            ...[table, language, [], { new: 0, changed: 0, unchanged: rows, wrong: 0 }],
          ]);
        }
      }
      const undone = await run(id, last, "undo", {}, version);
      expect(undone.status).toBe(200);
      const { budget } = (await api.get(`/plan-cases/${id}`, city)).body;
      const years = budget.lines.map(({ year, measure }: Answer) => [measure, year]);
      expect(years.toSorted()).toEqual([
        ["1", 2027],
        ["1.1", 2026],
      ]);
    },
  );

  it("start from a template that knows the plan", async () => {
    const id = await opened();
    const { sheets, bytes } = await cells(`/plan-cases/${id}/tables/template?language=fr`);
    expect(sheets.map(({ name }) => name)).toEqual(["Mesures", "Mots"]);
    expect(sheets[0]?.rows[0]?.slice(0, 2)).toEqual(["Code", "Titre (fr)"]);
    expect(sheets[1]?.rows.flat()).toContain("Logement");
    const sheet = openArchive(Buffer.from(bytes)).read("xl/worksheets/sheet1.xml")?.toString() ?? "";
    // Where the format wants them: behind the cells and their filter, before the margins.
    expect(sheet).toMatch(/<\/sheetData>(<autoFilter[^>]*>(<\/autoFilter>)?)?<dataValidations count="4">/);
    const status = sheets[1]?.rows[0]?.indexOf("État") ?? -1;
    expect(status).toBeGreaterThanOrEqual(0);
    const letters = columnLetters(status);
    expect(sheet).toContain(`<formula1>'Mots'!$${letters}$2:$${letters}$6</formula1>`);
    expect(sheets[1]?.rows.slice(1, 6).map((row) => row[status])).toContain("En cours");
    const { body: draft } = await send(id, bytes, city, "modele.xlsx");
    expect(draft.sheets[0].columns.every(({ meaning }: Answer) => meaning !== null)).toBe(true);
    expect((await api.get(`/plan-cases/${id}/tables/template`, stranger)).status).toBe(404);
  });

  it("are for those who may write measures, and each draft for who sent it", async () => {
    const id = await opened();
    const bytes = await file(rows);
    expect((await send(id, bytes, null)).status).toBe(401);
    expect((await send(id, bytes, stranger)).status).toBe(404);
    const denied = await send(id, bytes, reader);
    expect([denied.status, denied.body.kind]).toEqual([403, "missingPermission"]);
    const elsewhere = await api.post(`/plan-cases/${id}/spreadsheets?organisation=luik`, bytes, city, {
      "content-type": "application/octet-stream",
    });
    expect(elsewhere.status).toBe(403);
    const { body: draft } = await send(id, bytes);
    const mapping = mappingOf(draft);
    expect((await tryIt(id, draft.id, mapping, colleague)).status).toBe(404);
    expect((await run(id, draft.id, "import", { mapping }, 1, colleague)).status).toBe(404);
    expect((await api.get(`/plan-cases/${id}/spreadsheets/${draft.id}`, colleague)).status).toBe(404);
    const other = await opened();
    expect((await tryIt(other, draft.id, mapping)).status).toBe(404);
    api.setTime("2026-03-03T09:00:01.000Z");
    expect((await tryIt(id, draft.id, mapping)).status).toBe(404);
    api.setTime("2026-03-02T09:00:00.000Z");
  });

  it("are imported once, on the version that was tried", async () => {
    const id = await opened();
    const { body: draft } = await send(id, await file(rows));
    const mapping = mappingOf(draft);
    const path = `/plan-cases/${id}/spreadsheets/${draft.id}/import`;
    expect((await api.post(path, { mapping }, city)).status).toBe(428);
    expect((await run(id, draft.id, "import", { mapping }, 9)).status).toBe(412);
    const key = { "if-match": '"v1"', "idempotency-key": crypto.randomUUID() };
    const first = await api.post(path, { mapping }, city, key);
    const second = await api.post(path, { mapping }, city, key);
    expect([first.status, second.status, second.body]).toEqual([200, 200, first.body]);
    expect((await api.get(`/plan-cases/${id}`, city)).body.version).toBe(4);
  });

  it("tell what is wrong with a mapping, a sheet and a type of content", async () => {
    const id = await opened();
    const { body: draft } = await send(id, await file(rows));
    const mapping = mappingOf(draft);
    const twice = { ...mapping, columns: [...mapping.columns, mapping.columns[0]] };
    for (const bad of [
      {},
      { ...mapping, sheat: 1 },
      twice,
      { ...mapping, columns: [{ column: 0, meaning: "titel" }] },
    ]) {
      const { status, body } = await tryIt(id, draft.id, bad);
      expect([status, body.kind]).toEqual([400, "badRequest"]);
      expect(body.issues.length).toBeGreaterThan(0);
    }
    const missing = await tryIt(id, draft.id, { ...mapping, sheet: "Blad2" });
    expect([missing.status, missing.body.reason]).toEqual([422, "sheetMissing"]);
    expect(missing.body.detail).toContain("Blad1");
    expect((await api.post(`/plan-cases/${id}/spreadsheets`, {}, city)).status).toBe(415);
    const large = await send(id, new Uint8Array(10 * 1024 * 1024 + 1));
    expect(large.status).toBe(413);
    const web = await send(
      id,
      Buffer.from("<html><table><tr><td>1</td></tr></table></html>"),
      city,
      "acties.xls",
    );
    expect([web.status, web.body.reason]).toEqual([422, "fileIsWebPage"]);
    expect(Object.keys(web.body.text)).toEqual([...languages]);
  });

  it("come as a form, too", async () => {
    const id = await opened();
    const form = new FormData();
    form.set("file", new File([(await file(rows)) as Uint8Array<ArrayBuffer>], 'map/acties "2026".xlsx'));
    const request = new Response(form);
    const sent = await api.post(
      `/plan-cases/${id}/spreadsheets`,
      new Uint8Array(await request.arrayBuffer()),
      city,
      {
        "content-type": request.headers.get("content-type") as string,
      },
    );
    expect([sent.status, sent.body.name]).toEqual([201, "acties 2026.xlsx"]);
  });
});
