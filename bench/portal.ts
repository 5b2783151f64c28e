/** A plan page of the portal, rendered anew and from its cache, each beside the same bytes ready in memory. */
import { belgianPlans } from "@napar/domain/belgium/plans";
import type { BenchDatabase } from "./database.ts";
import { load } from "./load.ts";
import { milliseconds, percent, perSecond, type Row } from "./row.ts";
import { start } from "./server-process.ts";

const plan = belgianPlans.reduce((most, one) =>
  (one.measures?.length ?? 0) > (most.measures?.length ?? 0) ? one : most,
);
const path = `/nl/plans/${plan.id}`;

async function loadOf(
  kind: "rendered" | "cached" | "ready",
  encoding: "br" | "identity",
  database: BenchDatabase | null,
) {
  const server = await start(
    [new URL("./portal-server.ts", import.meta.url).pathname, kind, path, encoding],
    {
      DATABASE_URL: database?.url ?? "",
    },
  );
  try {
    return await load(`${server.url}${path}`, { "accept-encoding": encoding });
  } finally {
    await server.stop();
  }
}

/** Rendered anew without compression, which a cache pays once; from the cache compressed, as a browser gets it. */
export async function portalRows(database: BenchDatabase | null): Promise<Row[]> {
  const row = async (
    kind: "rendered" | "cached",
    encoding: "br" | "identity",
    words: string,
    aim: number,
  ): Promise<Row> => {
    const ready = await loadOf("ready", encoding, database);
    const { perSecond: rate, p99 } = await loadOf(kind, encoding, database);
    return {
      what: `portal ${path}, ${words}`,
      figure: `${perSecond(rate)}, p99 ${milliseconds(p99)}`,
      reference: `node:http, the same bytes ready in memory ${perSecond(ready.perSecond)}`,
      share: percent(rate / ready.perSecond),
      aim: perSecond(aim),
      met: rate >= aim,
    };
  };
  return [
    await row("rendered", "identity", "rendered anew", 600),
    await row("cached", "br", "from its cache, compressed", 15_000),
  ];
}
