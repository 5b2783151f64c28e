/** The journal of a storage held against what is kept beside it: plans, what lists read of them, and appointments. */
import { type JournalVerification, verifyJournal } from "@napar/domain/journal";
import { type AppointmentEvent, appointmentPart } from "@napar/domain/permission";
import type { PlanCase } from "@napar/domain/plan-case";
import { subject as appointments, findRegister } from "../permission/appointment.store.js";
import { columnsFollow, readCases } from "../plan-case/case-state.store.js";
import { planCaseModel } from "../plan-case/plan-case-model.js";
import { readingFollows } from "../plan-case/public-reading.js";
import type { Storage } from "../storage/index.js";
import { checkpointsOf } from "./checkpoint.js";
import { contentHash, journalHashing, verifySignature } from "./hashing.js";
import { exportLines } from "./journal.routes.js";
import { BrokenSeal, eventsOf, headOf, originOf } from "./journal.store.js";

export type StateDifference =
  /** The stored state is not the fold of what the journal says happened. */
  | { kind: "stateDiffers"; plan: string; version: number; journalVersion: number }
  | { kind: "planMissing"; plan: string }
  | { kind: "planWithoutJournal"; plan: string }
  /** A sealed record was lost or changed, or an entry is filed under another plan than it speaks of. */
  | { kind: "recordBroken"; plan: string; sequence: number }
  /** What lists, filters and sums read of a plan is not what its state says. */
  | { kind: "columnsDiffer"; plan: string }
  /** The register of who holds which office is not the fold of what the journal says happened. */
  | { kind: "appointmentsDiffer"; appointments: number; journalAppointments: number }
  | { kind: "appointmentBroken"; sequence: number };

export type StorageVerification = {
  isSound: boolean;
  journal: JournalVerification;
  plans: number;
  differences: StateDifference[];
};

/** @param trustedKeys keys of checkpoints, from elsewhere than this storage; none: those the checkpoints name themselves */
export async function verifyStorage(
  { db }: Pick<Storage, "db">,
  { trustedKeys = [] }: { trustedKeys?: readonly string[] } = {},
): Promise<StorageVerification> {
  let exported = "";
  const { sequence } = await headOf(db);
  for await (const lines of exportLines(db, await originOf(db), sequence)) exported += lines;
  const named = (await checkpointsOf(db)).map(({ verifierKey }) => verifierKey);
  const journal = verifyJournal(exported, {
    ...{ hashing: journalHashing, verifySignature },
    trustedKeys: trustedKeys.length > 0 ? trustedKeys : [...new Set(named)],
  });
  const told = await db
    .selectFrom("journal")
    .select("subjectId")
    .distinct()
    .where("subjectKind", "=", "plan")
    .execute();
  const stored = await db.selectFrom("planCases").select("id").execute();
  const plans = [...new Set([...stored.map(({ id }) => id), ...told.map(({ subjectId }) => subjectId)])];
  const differences: StateDifference[] = [];
  for (const plan of plans.sort()) {
    // As it is stored, whatever this process remembers of it.
    const found = await differenceOf(db, plan, (await readCases(db, [plan])).get(plan)?.state);
    if (found) differences.push(found);
  }
  const ofRegister = await differenceOfRegister(db);
  if (ofRegister) differences.push(ofRegister);
  return { isSound: journal.isIntact && differences.length === 0, journal, plans: plans.length, differences };
}

async function differenceOf(
  db: Storage["db"],
  plan: string,
  stored: PlanCase | undefined,
): Promise<StateDifference | null> {
  try {
    const events = await eventsOf(db, { kind: "plan", id: plan });
    if (events.length === 0) return { kind: "planWithoutJournal", plan };
    if (!stored) return { kind: "planMissing", plan };
    const folded = planCaseModel.foldCase(events);
    if (contentHash(folded) === contentHash(stored)) {
      const isFollowed = (await columnsFollow(db, stored)) && (await readingFollows(db, stored));
      return isFollowed ? null : { kind: "columnsDiffer", plan };
    }
    return { kind: "stateDiffers", plan, version: stored.version, journalVersion: folded.version };
  } catch (cause) {
    if (cause instanceof BrokenSeal) return { kind: "recordBroken", plan, sequence: cause.sequence };
    throw cause;
  }
}

async function differenceOfRegister(db: Storage["db"]): Promise<StateDifference | null> {
  try {
    const events = (await eventsOf(db, appointments)) as unknown as AppointmentEvent[];
    const folded = events.reduce(appointmentPart.evolve, appointmentPart.initial);
    const stored = await findRegister(db);
    if (contentHash(folded) === contentHash(stored)) return null;
    return {
      kind: "appointmentsDiffer",
      appointments: stored.appointments.length,
      journalAppointments: folded.appointments.length,
    };
  } catch (cause) {
    if (cause instanceof BrokenSeal) return { kind: "appointmentBroken", sequence: cause.sequence };
    throw cause;
  }
}
