/** The journal for everybody: by pages, as one file, and the checkpoints to hold it against. */
import { createRoute, type OpenAPIHono, z } from "@hono/zod-openapi";
import { exportJournal } from "@napar/domain/journal";
import { ok } from "@napar/domain/result";
import type { Kysely } from "kysely";
import { collectionOf, pageOf, pageParameters, pageText } from "../collection/index.js";
import { jsonText, read, safeHeaders } from "../endpoint/index.js";
import type { Database, Storage } from "../storage/index.js";
import { checkpointsOf, makeCheckpoint } from "./checkpoint.js";
import { journalHashing } from "./hashing.js";
import { headOf, linesOf, originOf } from "./journal.store.js";
import { checkpointsView, journalEntryView } from "./journal.view.js";
import type { SigningKey } from "./signing-key.js";

export type JournalOptions = {
  storage: Storage;
  /** Signs checkpoints; without it none are made. */
  signingKey: SigningKey | null;
  /** The civil day in Belgium. */
  today: () => string;
};

const tag = "Journal";
/** Lines that are in memory at one time. */
const batch = 1000;

export function addJournalRoutes(app: OpenAPIHono, { storage, signingKey, today }: JournalOptions): void {
  const { db } = storage;

  read(
    app,
    {
      path: "/journal",
      name: "listJournal",
      summary: "Everything that happened, in order",
      ...{ tag, query: pageParameters, answer: collectionOf(journalEntryView), freshness: "stored" },
    },
    async ({ query: { page, pageSize }, url }) => {
      const { sequence: total } = await headOf(db);
      const after = (page - 1) * pageSize;
      const lines = await linesOf(db, { after, upTo: total, limit: pageSize });
      return ok(jsonText(pageText(lines, { url, page, pageSize, total })));
    },
  );

  read(
    app,
    {
      path: "/journal/checkpoints",
      name: "listJournalCheckpoints",
      summary:
        "How long the journal was and what its last hash was, signed: keep one to hold the journal against",
      ...{ tag, query: pageParameters, answer: checkpointsView, freshness: "stored" },
    },
    async ({ query: { page, pageSize }, url }) => {
      const origin = await originOf(db);
      return ok({ origin, ...pageOf(await checkpointsOf(db), { url, page, pageSize }) });
    },
  );

  const mediaType = "application/x-ndjson";
  app.openAPIRegistry.registerPath(
    createRoute({
      method: "get",
      path: "/journal/export",
      operationId: "exportJournal",
      summary: "The whole journal as one file, to be verified without this server",
      description:
        "Lines of canonical JSON (RFC 8785), `napar-journal/1`: the origin, each entry, each checkpoint. The last checkpoint is of the last entry. `napar verify FILE` checks it.",
      tags: [tag],
      responses: {
        200: { description: "The file", content: { [mediaType]: { schema: z.string() } } },
      },
    }),
  );
  app.get("/journal/export", async () => {
    // Whoever holds the file can then also tell when its own end was cut off.
    if (signingKey) await makeCheckpoint(db, signingKey, today());
    const origin = await originOf(db);
    const { sequence: upTo } = await headOf(db);
    const lines = exportLines(db, origin, upTo);
    const encoder = new TextEncoder();
    const stream = new ReadableStream<Uint8Array>({
      async pull(controller) {
        const { value, done } = await lines.next();
        if (done) controller.close();
        else controller.enqueue(encoder.encode(value));
      },
      async cancel() {
        await lines.return();
      },
    });
    return new Response(stream, {
      headers: {
        ...safeHeaders,
        "content-type": `${mediaType}; charset=utf-8`,
        "content-disposition": `attachment; filename="${origin}.journal"`,
        "cache-control": "no-store",
      },
    });
  });
}

/** The export, some thousand lines at a time; what is written meanwhile is not in it. */
export async function* exportLines(
  db: Kysely<Database>,
  origin: string,
  upTo: number,
): AsyncGenerator<string, void> {
  yield [...exportJournal({ origin, entries: [], checkpoints: [] }, journalHashing)].join("");
  for (let after = 0; after < upTo; after += batch) {
    const lines = await linesOf(db, { after, upTo, limit: batch });
    // A chain with a hole is exported as it is: whoever verifies it is to find the hole.
    if (lines.length > 0) yield `${lines.join("\n")}\n`;
  }
  const notes = (await checkpointsOf(db, upTo)).map(({ note }) => note);
  const [, ...checkpoints] = exportJournal({ origin, entries: [], checkpoints: notes }, journalHashing);
  if (checkpoints.length > 0) yield checkpoints.join("");
}
