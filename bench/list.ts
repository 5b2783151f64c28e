/** The list of 50 of many measures with a filter and the title of their plan, beside bare Hono with the same SQL. */
import type { BenchDatabase } from "./database.ts";
import { type Load, load } from "./load.ts";
import { milliseconds, percent, perSecond, type Row, whole } from "./row.ts";
import { start } from "./server-process.ts";

async function loadOf(kind: "api" | "bare", measures: number, database: BenchDatabase | null) {
  const server = await start(
    [new URL("./list-server.ts", import.meta.url).pathname, kind, String(measures)],
    { DATABASE_URL: database?.url ?? "" },
  );
  try {
    const figures = await load(`${server.url}/api/v1/measures?domain=employment&pageSize=50`);
    return { ...figures, memory: server.memory() };
  } finally {
    await server.stop();
  }
}

export async function listRow(
  measures: number,
  database: BenchDatabase | null,
): Promise<{ row: Row; figures: Load & { memory: number } }> {
  const reference = await loadOf("bare", measures, database);
  const figures = await loadOf("api", measures, database);
  const share = figures.perSecond / reference.perSecond;
  const engine = database ? `PostgreSQL ${database.version}` : "PGlite";
  return {
    figures,
    row: {
      what: `API list, 50 of ${whole(measures)} measures with filter and plan title, ${engine}`,
      figure: `${perSecond(figures.perSecond)}, p99 ${milliseconds(figures.p99)}`,
      reference: `bare Hono, same SQL ${perSecond(reference.perSecond)}, p99 ${milliseconds(reference.p99)}`,
      share: percent(share),
      aim: database ? "65 %, p99 20 ms" : "",
      met: database ? share >= 0.65 && figures.p99 <= 20 : null,
    },
  };
}
