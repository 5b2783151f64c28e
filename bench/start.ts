/** From nothing running to the first page, and the memory of the whole server, beside a bare `node:http`. */
import { mkdtempSync, rmSync } from "node:fs";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { BenchDatabase } from "./database.ts";
import { load } from "./load.ts";
import { milliseconds, type Row, whole } from "./row.ts";
import { type Server, start } from "./server-process.ts";

const napar = new URL("../packages/cli/dist/main.js", import.meta.url).pathname;
const bareServer = `
  const server = require("node:http").createServer((_, response) => response.end("ok"));
  server.listen(0, "127.0.0.1", () => console.log("http://127.0.0.1:" + server.address().port));
  process.once("SIGTERM", () => process.exit(0));`;

const freePort = (): Promise<number> =>
  new Promise((found) => {
    const probe = createServer().listen(0, "127.0.0.1", () => {
      const address = probe.address();
      probe.close(() => found(typeof address === "object" ? (address?.port ?? 0) : 0));
    });
  });

async function timed(begin: () => Promise<Server>): Promise<{ ms: number; server: Server }> {
  const began = performance.now();
  const server = await begin();
  const { status } = await fetch(`${server.url}/nl/`);
  if (status !== 200) throw new Error(`first page: ${status}`);
  return { ms: performance.now() - began, server };
}

const serve = async (env: Record<string, string>) =>
  start([napar, "serve"], { PORT: String(await freePort()), ...env });

export async function startRows(database: BenchDatabase | null): Promise<Row[]> {
  const folder = mkdtempSync(join(tmpdir(), "napar-bench-"));
  try {
    const bare = await timed(() => start(["--eval", bareServer]));
    const bareMemory = bare.server.memory();
    await bare.server.stop();
    const environments = { NAPAR_DATA: join(folder, "data"), DATABASE_URL: "" };
    const first = await timed(() => serve(environments));
    const embeddedMemory = first.server.memory();
    await first.server.stop();
    const second = await timed(() => serve(environments));
    await second.server.stop();
    const reference = `bare node:http ${milliseconds(bare.ms)}`;
    const rows: Row[] = [
      {
        what: "installed copy to first page, empty data folder (embedded)",
        figure: milliseconds(first.ms),
        reference,
        aim: "5 s",
        met: first.ms <= 5000,
      },
      {
        what: "installed copy to first page, second start (embedded)",
        figure: milliseconds(second.ms),
        reference,
        aim: "5 s",
        met: second.ms <= 5000,
      },
      {
        what: "memory of the whole server after its first page, embedded",
        figure: `${whole(embeddedMemory)} MB`,
        reference: `bare node:http ${whole(bareMemory)} MB`,
        aim: "",
        met: null,
      },
    ];
    if (!database) return rows;
    const postgres = await timed(() => serve({ DATABASE_URL: database.url }));
    for (const path of ["/api/v1/measures?pageSize=50", "/nl/plans"]) await load(postgres.server.url + path);
    const memory = postgres.server.memory();
    await postgres.server.stop();
    return [
      ...rows,
      {
        what: "memory of the whole server after 16 s of load, PostgreSQL",
        figure: `${whole(memory)} MB`,
        reference: `bare node:http ${whole(bareMemory)} MB`,
        aim: "250 MB",
        met: memory <= 250,
      },
    ];
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
