/** The list and the gap matrix of many plans, beside reading all that they are made from. */
import type { BenchDatabase } from "./database.ts";
import { openCases, openGoverning } from "./made-cases.ts";
import { milliseconds, type Row, whole } from "./row.ts";

const plans = 500;
const measures = 200;

/** @returns milliseconds, the median of some rounds */
async function median(rounds: number, run: () => Promise<unknown>): Promise<number> {
  const times: number[] = [];
  for (let round = 0; round < rounds; round += 1) {
    const began = performance.now();
    await run();
    times.push(performance.now() - began);
  }
  return times.sort((one, other) => one - other)[Math.floor(rounds / 2)] as number;
}

export async function overviewRows(database: BenchDatabase | null): Promise<Row[]> {
  const governing = await openGoverning(database?.url);
  const { get, storage } = governing;
  try {
    await openCases(governing, { plans, measures });
    const answered = async (path: string) => {
      const response = await get(path);
      if (!response.ok) throw new Error(`${path}: ${response.status}`);
      return response.json();
    };
    const list = await median(31, () => answered("/plan-cases?page=3&pageSize=50"));
    const gaps = await median(31, () => answered("/plan-cases/gap-matrix"));
    const [content] = await Promise.all([
      median(1, () => storage.db.selectFrom("planCaseRecords").select("content").execute()),
    ]);
    const engine = database ? `PostgreSQL ${database.version}` : "PGlite";
    const of = `of ${plans} plans with ${whole(plans * measures)} measures`;
    const reference = `reading all of their records once ${milliseconds(content)}`;
    return [
      {
        ...{ what: `list of 50 ${of}, ${engine} (median of 31)`, figure: milliseconds(list), reference },
        ...{ aim: "50 ms", met: list <= 50 },
      },
      {
        ...{ what: `gap matrix ${of}, ${engine} (median of 31)`, figure: milliseconds(gaps), reference },
        ...{ aim: "250 ms", met: gaps <= 250 },
      },
    ];
  } finally {
    await storage.close();
  }
}
