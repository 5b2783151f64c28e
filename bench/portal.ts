/**
 * Pages of the portal over 500 plans under way with 100,000 measures: from the cache, rendered anew from answers that are
 * kept, and all of it anew from the storage, each beside bare Hono with the same bytes ready in memory.
 */

import { sql } from "kysely";
import type { BenchDatabase } from "./database.ts";
import { type Latency, type Load, latencies, load } from "./load.ts";
import { idOf, openCases, openGoverning } from "./made-cases.ts";
import { milliseconds, percent, perSecond, type Row, whole } from "./row.ts";
import { type Server, start } from "./server-process.ts";

const plans = 500;
const measures = 200;
const bigMeasures = 10_000;
const bigPlan = idOf(plans);

/** Fills a database once with public plans, the last one with very many measures. */
export async function fillWithCases(database: BenchDatabase): Promise<void> {
  const governing = await openGoverning(database.url);
  try {
    await openCases(governing, { plans, measures });
    await openCases(governing, { plans: 1, measures: bigMeasures, first: plans });
    await sql`analyze`.execute(governing.storage.db);
  } finally {
    await governing.storage.close();
  }
}

const plan = idOf(6);
const pages = [
  { name: "plan", path: `/nl/plans/${plan}` },
  { name: `plan of ${whole(bigMeasures)} measures`, path: `/nl/plans/${bigPlan}` },
  { name: "measure", path: `/nl/plans/${plan}/measures/m7` },
  { name: "measures of all plans", path: "/nl/measures?domain=housing" },
  { name: "state of a plan", path: `/nl/plans/${plan}/state` },
];

/** Words that stand in many measures, in few, and in none. */
const words = ["racisme", "police", "huur", "discriminatie", "onderwijs", "emploi", "logement", "zorg"];
const second = ["", " plan", " 2020", " opleiding", " charte", " stad", " xyz"];
const searchesOf = (first: readonly string[]) =>
  first.flatMap((word) => second.map((more) => `/nl/search?text=${encodeURIComponent(word + more)}`));
const searches = searchesOf(words);
const others = searchesOf(["sport", "media"]);

type Kind = "ready" | "cached" | "rendered" | "fresh";
const startPortal = (kind: Kind, path: string, encoding: string, database: BenchDatabase): Promise<Server> =>
  start([new URL("./portal-server.ts", import.meta.url).pathname, kind, path, encoding], {
    DATABASE_URL: database.url,
  });

async function loadOf(kind: Kind, path: string, encoding: string, database: BenchDatabase): Promise<Load> {
  const server = await startPortal(kind, path, encoding, database);
  try {
    return await load(`${server.url}${path}`, { "accept-encoding": encoding });
  } finally {
    await server.stop();
  }
}

/** Rendered anew without compression, which a cache pays once; from the cache compressed, as a browser gets it. */
async function pageRow(
  { name, path }: (typeof pages)[number],
  { kind, words, aim }: { kind: Kind; words: string; aim: number | null },
  database: BenchDatabase,
): Promise<Row> {
  const encoding = kind === "cached" ? "br" : "identity";
  const ready = await loadOf("ready", path, encoding, database);
  const { perSecond: rate, p99 } = await loadOf(kind, path, encoding, database);
  return {
    what: `portal, ${name}, ${words}`,
    figure: `${perSecond(rate)}, p99 ${milliseconds(p99)}`,
    reference: `bare Hono, the same bytes ready in memory ${perSecond(ready.perSecond)}`,
    share: percent(rate / ready.perSecond),
    aim: aim === null ? "" : perSecond(aim),
    met: aim === null ? null : rate >= aim,
  };
}

/** What a reader waits for an answer that nothing is kept of, from a server that has answered other searches before. */
async function searchRow(readers: number, aim: number | null, database: BenchDatabase): Promise<Row> {
  const times = async (kind: Kind): Promise<Latency> => {
    const server = await startPortal(kind, searches[0] as string, "identity", database);
    try {
      await latencies(
        others.map((path) => `${server.url}${path}`),
        readers,
      );
      return await latencies(
        searches.map((path) => `${server.url}${path}`),
        readers,
      );
    } finally {
      await server.stop();
    }
  };
  const ready = await times("ready");
  const { p50, p95 } = await times("fresh");
  const asked = readers === 1 ? "one after the other" : `${readers} at a time`;
  return {
    what: `portal, ${searches.length} different searches among ${whole(plans * measures + bigMeasures)} measures, each for the first time, ${asked}`,
    figure: `p95 ${milliseconds(p95)}, half of them ${milliseconds(p50)}`,
    reference: `bare Hono, one page ready in memory p95 ${milliseconds(ready.p95)}`,
    aim: aim === null ? "" : `p95 ${milliseconds(aim)}`,
    met: aim === null ? null : p95 < aim,
  };
}

/** What a reader waits who searches alone, and with three others on the cores that the server shares with the database. */
const searchRows = async (database: BenchDatabase): Promise<Row[]> => [
  await searchRow(1, 100, database),
  await searchRow(4, null, database),
];

export async function portalRows(database: BenchDatabase | null): Promise<Row[]> {
  if (!database) return [];
  const rows: Row[] = [];
  const ways = [
    { kind: "cached", words: "from its cache, compressed", aim: 15_000 },
    { kind: "rendered", words: "rendered anew", aim: 600 },
    { kind: "fresh", words: "rendered anew, all of it asked of the storage", aim: null },
  ] as const;
  for (const page of pages) for (const way of ways) rows.push(await pageRow(page, way, database));
  rows.push(...(await searchRows(database)));
  return rows;
}
