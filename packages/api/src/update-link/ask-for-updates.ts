/**
 * Asks whoever looks after a measure or an indicator how it stands when a report is due, reminds, goes on to deputies and
 * to whoever validates. Run as often as one likes: what was asked is written down with its mail, and not asked again.
 */
import type { Appointment } from "@napar/domain/permission";
import type { PlanCase } from "@napar/domain/plan-case";
import {
  keyOfUpdate,
  nextUpdateSteps,
  type UpdateStep,
  type WantedUpdate,
  wantedUpdates,
} from "@napar/domain/update-request";
import { type Kysely, sql, type Transaction } from "kysely";
import { contentHash } from "../journal/hashing.js";
import { queueMail } from "../mail/index.js";
import { findOrganisationSettings } from "../organisation-settings/index.js";
import { findRegister } from "../permission/appointment.store.js";
import { momentOf } from "../plan-case/moment.js";
import { findCase } from "../plan-case/plan-case.store.js";
import type { Secrets } from "../sign-in/secrets.js";
import type { Database } from "../storage/index.js";
import { reachablePersons } from "./reachable.js";
import { indicatorIn, inFull, measureTitle } from "./titles.js";
import { linkOf, newRequestId } from "./update-link.js";
import { type AskedItem, mailOfQuestions, mailOfSilence, type SilentItem } from "./update-mail.js";
import {
  addRequest,
  byQuestion,
  closeRequest,
  listRequests,
  markReminded,
  requestOf,
  type StoredRequest,
} from "./update-request.store.js";

export type AskingResult = { asked: number; reminded: number; escalated: number; withdrawn: number };
type Asking = { db: Kysely<Database>; secrets: Secrets };
/** A step that ends in a mail, with what the mail tells of it. */
type Telling = {
  step: Exclude<UpdateStep, { kind: "withdraw" }>;
  request: StoredRequest | null;
  wanted: WantedUpdate;
  about: { plan: string; planTitle: AskedItem["planTitle"]; title: AskedItem["title"]; due: string };
};

export async function askForUpdates({ db, secrets }: Asking, now: Date): Promise<AskingResult> {
  const { on } = momentOf(now);
  const reachable = await reachablePersons(db);
  const appointments = withReachable((await findRegister(db)).appointments, reachable);
  const timesOf = rememberedTimes(db);
  const result: AskingResult = { asked: 0, reminded: 0, escalated: 0, withdrawn: 0 };
  const tellings = new Map<string, Telling[]>();
  for (const plan of await plansThatWait(db)) {
    const state = await findCase(db, plan);
    if (!state) continue;
    const wanted = new Map(wantedUpdates(state, on).map((one) => [keyOfUpdate(one), one]));
    const stored = byQuestion(await listRequests(db, plan));
    for (const key of new Set([...wanted.keys(), ...stored.keys()])) {
      const one = wanted.get(key) ?? null;
      const rows = stored.get(key) ?? [];
      const steps = nextUpdateSteps(one, {
        ...{ requests: rows.map(requestOf), appointments, on },
        times: await timesOf(one?.organisation ?? rows[0]?.organisation ?? ""),
      });
      for (const step of steps) {
        if (step.kind === "withdraw") {
          await db.transaction().execute((transaction) =>
            closeRequest(transaction, step.request, {
              state: "withdrawn",
              withdrawnBecause: step.because,
              on,
            }),
          );
          result.withdrawn += 1;
        } else if (one) {
          const request =
            step.kind === "remind" ? (rows.find(({ id }) => id === step.request) ?? null) : null;
          const person = step.kind === "remind" ? (request?.person ?? "") : step.whom.person;
          const telling = { step, request, wanted: one, about: aboutOf(plan, state, one, on) };
          tellings.set(person, [...(tellings.get(person) ?? []), telling]);
        }
      }
    }
  }
  for (const [commitment, all] of tellings) {
    const person = reachable.get(commitment);
    if (person === undefined) continue;
    await db
      .transaction()
      .execute((transaction) => tell(transaction, { all, person, secrets, now, on, result }));
  }
  return result;
}

/** Plans with a calendar of reports, and those of which somebody was asked something. */
async function plansThatWait(db: Kysely<Database>): Promise<string[]> {
  const { rows } = await sql<{ id: string }>`
    select distinct plan_id as id from plan_case_records where part = 'reports' and list = 'dues'
    union select plan from update_requests where state = 'open' order by id`.execute(db);
  return rows.map(({ id }) => id);
}

/** Whoever no mail can reach is not there to be asked: those who come next are. */
function withReachable(
  appointments: readonly Appointment[],
  reachable: ReadonlyMap<string, string>,
): Appointment[] {
  return appointments.flatMap((one) => {
    const substitutes = one.substitutes.filter((person) => reachable.has(person));
    return reachable.has(one.person) ? [{ ...one, substitutes }] : [];
  });
}

function rememberedTimes(db: Kysely<Database>) {
  const known = new Map<string, ReturnType<typeof findOrganisationSettings>>();
  return async (organisation: string) => {
    const found = known.get(organisation) ?? findOrganisationSettings(db, organisation);
    known.set(organisation, found);
    return (await found).settings.updateTimes;
  };
}

function aboutOf(plan: string, state: PlanCase, { about, due }: WantedUpdate, on: string): Telling["about"] {
  const title =
    about.kind === "measure"
      ? inFull(measureTitle(state, about.measure, on), about.measure)
      : inFull(indicatorIn(state, about.indicator)?.label ?? null, about.indicator);
  return { plan, planTitle: inFull(state.head?.plan.title ?? null, plan), title, due: due.due };
}

/** Writes down what one person is asked and told, and the mails that say it: both, or neither. */
async function tell(
  transaction: Transaction<Database>,
  {
    all,
    person,
    secrets,
    now,
    on,
    result,
  }: {
    all: readonly Telling[];
    person: string;
    secrets: Secrets;
    now: Date;
    on: string;
    result: AskingResult;
  },
): Promise<void> {
  const questions: (AskedItem & { id: string })[] = [];
  const silent: (SilentItem & { id: string })[] = [];
  for (const { step, request, wanted, about } of all) {
    const kind = wanted.about.kind;
    if (step.kind === "remind") {
      if (!request || !(await markReminded(transaction, request.id, on))) continue;
      result.reminded += 1;
      questions.push({
        ...about,
        id: `${request.id} again`,
        kind,
        how: "reminder",
        url: linkOf(secrets, request.id),
      });
      continue;
    }
    const id = newRequestId();
    const isQuestion = step.kind === "ask";
    const added = await addRequest(transaction, {
      ...{ id, plan: about.plan, aboutKind: kind, aboutId: idOf(wanted), due: wanted.due.id },
      ...{ organisation: wanted.organisation, ...step.whom, askedAs: isQuestion ? step.as : "validator" },
      ...{ askedOn: on, validUntil: isQuestion ? step.until : on },
    });
    if (!added) continue;
    if (isQuestion) {
      result.asked += 1;
      const how = step.as === "deputy" ? "asDeputy" : "asked";
      questions.push({ ...about, id, kind, how, url: linkOf(secrets, id) });
    } else {
      result.escalated += 1;
      silent.push({
        ...about,
        id,
        since: step.since,
        url: `/admin/plans/${encodeURIComponent(about.plan)}/monitoring`,
      });
    }
  }
  const queue = async (
    items: readonly { id: string }[],
    content: Parameters<typeof queueMail>[2]["content"],
  ) => {
    if (items.length === 0) return;
    const dedupeKey = `updates ${contentHash(items.map(({ id }) => id))}`;
    await queueMail(transaction, secrets, { to: person, topic: "updates", content, dedupeKey }, now);
  };
  await queue(questions, mailOfQuestions(questions));
  await queue(silent, mailOfSilence(silent));
}

const idOf = ({ about }: WantedUpdate): string =>
  about.kind === "measure" ? about.measure : about.indicator;
