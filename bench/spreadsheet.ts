/** The dry run of a spreadsheet, sent as a file: how long it takes, what it takes in memory, and what others notice. */
import { createHistogram } from "node:perf_hooks";
import type { BenchDatabase } from "./database.ts";
import { milliseconds, type Row, whole } from "./row.ts";
import { start } from "./server-process.ts";

const columns = [
  ...[
    "Nr",
    "Maatregel",
    "Titre",
    "Dienst",
    "Partners",
    "Domein",
    "Gronden",
    "Verbintenissen",
    "Instrumenten",
  ],
  ...["Begin", "Einde", "Stand", "Stand op", "Budget", "Eigen middelen", "Resultaat", "Opmerkingen"],
];
const domains = [
  "Huisvesting",
  "Onderwijs",
  "Politie",
  "Arbeidsmarkt; Sport",
  "Data, monitoring en onderzoek",
];
const states = ["gepland", "lopend", "afgerond", "80 %", "vertraagd"];

/** Rows as a city might have them; one in five hundred has a date that nobody can read. */
function tableOf(rows: number): string {
  const line = (number: number) => [
    ...[String(number).padStart(6, "0"), `Praktijktests op de woningmarkt, deel ${number}`],
    ...[`Tests de situation sur le marché du logement, partie ${number}`, `Dienst Wonen ${number % 40}`],
    ...["Unia; Huurdersbond", domains[number % 5], "Zogenaamd ras; Huidskleur", `${1 + (number % 10)}; 7`],
    ...["Praktijktesten", `0${1 + (number % 9)}/2026`, number % 500 === 0 ? "later" : "31/12/2027"],
    ...[
      states[number % 5],
      "15/01/2026",
      `${1 + (number % 90)}.${100 + (number % 900)},50 €`,
      number % 2 ? "ja" : "nee",
    ],
    ...[`Verslag met bevindingen en aanbevelingen ${number}`, "Overleg met de sector in het voorjaar"],
  ];
  return [columns, ...Array.from({ length: rows }, (_, index) => line(index + 1))]
    .map((cells) => cells.map((cell) => `"${cell}"`).join("\t"))
    .join("\n");
}

type Open = Awaited<ReturnType<typeof openServer>>;

async function openServer(database: BenchDatabase | null) {
  const env: Record<string, string> = database ? { DATABASE_URL: database.url } : {};
  const server = await start([new URL("spreadsheet-server.ts", import.meta.url).pathname], env);
  const send = async (path: string, body?: string | Uint8Array<ArrayBuffer>, type = "application/json") => {
    const response = await fetch(`${server.url}/api/v1${path}`, {
      ...(body !== undefined && { method: "POST", body }),
      headers: { "content-type": type, "idempotency-key": crypto.randomUUID() },
    });
    if (!response.ok) throw new Error(`${path}: ${response.status} ${await response.text()}`);
    return response;
  };
  const plan = {
    ...{ title: { nl: "Plan" }, level: "federal", kind: "action-plan" },
    authority: { id: "fed", type: "federal", name: "Federal" },
  };
  const opening = { procedure: "one-government", origin: { kind: "new", plan } };
  const { id } = (await (await send("/plan-cases", JSON.stringify(opening))).json()) as { id: string };
  return { ...server, send, id };
}

type Draft = {
  id: string;
  sheets: { name: string; headerRows: number[]; columns: { column: number; meaning: string | null }[] }[];
};
type Tried = { counts: Record<string, number> };

/** Sends a file and tries it with the columns as they are guessed. */
async function tryFile({ send, id }: Open, file: Uint8Array<ArrayBuffer>, name: string) {
  const began = performance.now();
  const sent = await send(`/plan-cases/${id}/spreadsheets?name=${name}`, file, "application/octet-stream");
  const draft = (await sent.json()) as Draft;
  const [sheet] = draft.sheets;
  if (!sheet) throw new Error("the file has no sheet");
  const mapping = {
    ...{ sheet: sheet.name, headerRows: sheet.headerRows },
    columns: sheet.columns.flatMap(({ column, meaning }) => (meaning ? [{ column, meaning }] : [])),
  };
  const path = `/plan-cases/${id}/spreadsheets/${draft.id}`;
  const tried = (await (await send(`${path}/dry-run`, JSON.stringify(mapping))).json()) as Tried;
  return { ms: performance.now() - began, path, tried, columns: mapping.columns.length };
}

/** What somebody else waits for an answer meanwhile. */
function askMeanwhile({ url }: Open) {
  const times = createHistogram();
  let isOver = false;
  const asking = (async () => {
    while (!isOver) {
      const asked = performance.now();
      await (await fetch(`${url}/api/v1/policy-fields/police`)).arrayBuffer();
      times.record(Math.max(1, Math.round((performance.now() - asked) * 1000)));
      await new Promise((resolve) => setTimeout(resolve, 10));
    }
  })();
  return async () => {
    isOver = true;
    await asking;
    return { p99: times.percentile(99) / 1000, longest: times.max / 1000 };
  };
}

export async function spreadsheetRow(rows: number, database: BenchDatabase | null): Promise<Row> {
  const text = new TextEncoder().encode(tableOf(rows)) as Uint8Array<ArrayBuffer>;
  // Another process makes the Excel file, and tells what the same rows take as plain text.
  const maker = await openServer(database);
  const plain = await tryFile(maker, text, "acties.csv");
  const back = await maker.send(`${plain.path}/errors.xlsx`);
  const file = new Uint8Array(await back.arrayBuffer());
  await maker.stop();

  const server = await openServer(database);
  const before = server.forgetPeak();
  const stopAsking = askMeanwhile(server);
  const { ms, tried, columns: read } = await tryFile(server, file, "acties.xlsx");
  const { p99, longest } = await stopAsking();
  const peak = server.peak();
  await server.stop();
  if (tried.counts.new !== rows - Math.floor(rows / 500)) throw new Error(JSON.stringify(tried.counts));
  const engine = database ? `PostgreSQL ${database.version}` : "PGlite";
  return {
    what: `dry run of ${whole(rows)} rows and ${read} columns of .xlsx, sent as a file, ${engine}`,
    figure: `${milliseconds(ms)}, ${whole(peak - before)} MB more (whole server ${whole(peak)} MB); others wait ${milliseconds(p99)} p99, ${milliseconds(longest)} at most`,
    reference: `the same rows as text ${milliseconds(plain.ms)}`,
    aim: rows === 5000 ? "10 s, 300 MB" : "works",
    met: rows === 5000 ? ms <= 10_000 && !(peak - before > 300) : true,
  };
}
