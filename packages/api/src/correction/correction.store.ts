/** Corrections in the database: each step with its entry in the journal, in one transaction. */
import type { Correction, CorrectionAbout } from "@napar/domain/correction";
import { type Kysely, sql, type Transaction } from "kysely";
import type { Database } from "../storage/index.js";
import type { CorrectionView, WaitingCorrectionView } from "./correction.view.js";

type Db = Kysely<Database> | Transaction<Database>;
/** Beside what the domain knows: how the sender is reached, and by which secret they come back. */
export type Stored = Correction & { address: string | null; addressConfirmed: boolean };

const membersOf = ({ state, report, decision }: Correction) => ({
  state,
  report: report && JSON.stringify(report),
  decision: decision && JSON.stringify(decision),
  decidedOn: decision?.on ?? null,
});

export async function insertCorrection(
  db: Transaction<Database>,
  correction: Correction,
  more: { tokenHash: string; address: string | null; keptUntil: Date | null },
): Promise<void> {
  const { id, about, sentOn } = correction;
  await db
    .insertInto("corrections")
    .values({ id, about: JSON.stringify(about), sentOn, ...membersOf(correction), ...more })
    .execute();
}

/** The correction, held against other writers until the transaction ends. */
export async function holdCorrection(
  db: Transaction<Database>,
  by: { id: string } | { tokenHash: string },
): Promise<Stored | null> {
  let query = db.selectFrom("corrections").selectAll().forUpdate();
  query = "id" in by ? query.where("id", "=", by.id) : query.where("tokenHash", "=", by.tokenHash);
  const row = await query.executeTakeFirst();
  if (!row) return null;
  const { id, state, about, sentOn, report, decision, address, addressConfirmed } = row;
  return { id, state, about, sentOn, report, decision, address, addressConfirmed } as unknown as Stored;
}

/** Writes a step. What is decided or withdrawn keeps neither words nor address nor secret of its sender. */
export async function updateCorrection(
  db: Transaction<Database>,
  correction: Correction,
  addressConfirmed: boolean,
): Promise<void> {
  const isOver = correction.report === null;
  await db
    .updateTable("corrections")
    .set({
      ...membersOf(correction),
      addressConfirmed,
      keptUntil: null,
      ...(isOver && { address: null, tokenHash: null }),
    })
    .where("id", "=", correction.id)
    .execute();
}

/** Those that were decided, the latest first. @param about only those about it */
export async function listDecided(
  db: Db,
  {
    about,
    outcome,
    limit,
    offset,
  }: {
    about: Partial<CorrectionAbout>;
    outcome: "accepted" | "refused" | undefined;
    limit: number;
    offset: number;
  },
): Promise<{ items: CorrectionView[]; total: number }> {
  let query = db
    .selectFrom("corrections")
    .where("state", "in", outcome ? [outcome] : ["accepted", "refused"]);
  for (const [name, value] of Object.entries(about)) {
    if (value) query = query.where(sql<boolean>`about ->> ${name} = ${value}`);
  }
  const { total } = await query
    .select(({ fn }) => fn.countAll<string>().as("total"))
    .executeTakeFirstOrThrow();
  const rows = await query
    .selectAll()
    .orderBy("decidedOn", "desc")
    .orderBy("id")
    .limit(limit)
    .offset(offset)
    .execute();
  const items = rows.map(({ id, about: of, sentOn, decision }) => {
    const { on, ...decided } = decision as unknown as NonNullable<Correction["decision"]>;
    return { id, about: of as unknown as CorrectionAbout, sentOn, ...decided, decidedOn: on };
  });
  return { items, total: Number(total) };
}

/** Those that wait for a decision, the oldest first. */
export async function listWaiting(db: Db): Promise<WaitingCorrectionView[]> {
  const rows = await db
    .selectFrom("corrections")
    .selectAll()
    .where("state", "=", "received")
    .orderBy("sentOn")
    .orderBy("id")
    .limit(200)
    .execute();
  return rows.map(({ id, about, sentOn, report, addressConfirmed }) => {
    const { about: _about, ...words } = report as unknown as NonNullable<Correction["report"]>;
    return {
      ...{ id, sentOn, report: words, isAnswered: addressConfirmed },
      about: about as unknown as CorrectionAbout,
    };
  });
}

export async function countWaiting(db: Db): Promise<number> {
  const { waiting } = await db
    .selectFrom("corrections")
    .select(({ fn }) => fn.countAll<string>().as("waiting"))
    .where("state", "=", "received")
    .executeTakeFirstOrThrow();
  return Number(waiting);
}
