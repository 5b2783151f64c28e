/** What happened, as far as the reader may read it: with the names of things, and of persons where one may know them. */
import { type OpenAPIHono, z } from "@hono/zod-openapi";
import { isoDate } from "@napar/domain/calendar";
import { sealedType } from "@napar/domain/journal";
import { eventTexts } from "@napar/domain/plan-case";
import { ok } from "@napar/domain/result";
import type { FullText, LocalizedText } from "@napar/domain/text";
import { type Kysely, sql } from "kysely";
import {
  dayParameter,
  idParameter,
  integerParameter,
  presetIntegerParameter,
  refuse,
  textParameter,
} from "../endpoint/index.js";
import { fullTextView, localizedTextView } from "../openapi/part.js";
import { type Actor, permit } from "../plan-case/actor.js";
import { readPersonally } from "../plan-case/case-endpoint.js";
import { ownAffairsOf } from "../plan-case/case-finder.js";
import type { GoverningOptions } from "../plan-case/plan-case.commands.js";
import { visibleTo } from "../plan-case/plan-case.store.js";
import { readerOf } from "../plan-case/plan-case-access.js";
import type { Database } from "../storage/index.js";
import { commitmentOf } from "./journal.store.js";
import { type ReadEntry, readEntries, textsIn } from "./read-entries.js";

const object = z.object({ kind: z.string(), id: z.string(), title: localizedTextView });
const person = z.object({
  id: z.string().openapi({ description: "What the record holds in place of the person" }),
  name: z.string().nullable().openapi({ description: "`null`: one may not know it, or it is forgotten" }),
  isMe: z.boolean(),
});

export const happenedView = z
  .object({
    sequence: z.int(),
    at: z.string(),
    day: z.iso.date(),
    type: z.string(),
    text: fullTextView.nullable().openapi({ description: "What happened in a few words" }),
    actor: z.object({ office: z.string(), organisation: z.string(), person: person.nullable() }),
    subject: z.object({ kind: z.string(), id: z.string() }),
    plan: z.object({ id: z.string(), title: localizedTextView }).nullable(),
    about: z.array(object).openapi({ description: "Measures, goals and indicators that it names" }),
    data: z.unknown(),
    isSealed: z.boolean().openapi({ description: "It is not for everybody" }),
  })
  .openapi("Happened");

export const happenedListView = z
  .object({
    items: z.array(happenedView),
    next: z.int().nullable().openapi({ description: "The older ones: ask for those before this number" }),
  })
  .openapi("HappenedList");
export type HappenedView = z.infer<typeof happenedView>;
export type HappenedListView = z.infer<typeof happenedListView>;

/** No filter has as many values as there are entries. */
const lastNumber = 999_999_999;

export function addEntryRoutes(app: OpenAPIHono, options: Omit<GoverningOptions, "country">): void {
  const { storage, actorOf, now } = options;
  const { db } = storage;
  readPersonally(
    app,
    {
      path: "/journal/entries",
      name: "listEntries",
      summary: "What happened, newest first, as far as one may read it; what one may not is left out",
      tag: "Record",
      query: {
        plan: idParameter("Id of a plan under way").optional(),
        organisation: idParameter("Who acted: an organisation").optional(),
        person: idParameter("Who acted: what the record holds in place of a person, or `me`").optional(),
        type: textParameter("A type of event, or the beginning of several: `measures`").optional(),
        from: dayParameter("From this day on").optional(),
        to: dayParameter("Up to this day").optional(),
        object: idParameter("Id of a measure, a goal or anything else it is about").optional(),
        before: integerParameter(1, lastNumber, "Those before this entry").optional(),
        limit: presetIntegerParameter(1, 100, 50, "At most this many"),
      },
      ...{ answer: happenedListView, refusals: ["notSignedIn", "invalidDate"] },
    },
    actorOf,
    async ({ query: { before, limit, ...filter }, actor }) => {
      if (!actor) return refuse({ kind: "notSignedIn" });
      const { on } = now();
      for (const name of ["from", "to"] as const) {
        const day = filter[name];
        if (day !== undefined && !isoDate.safeParse(day).success) {
          return refuse({ kind: "invalidDate", value: day, nearest: [on] }, { in: "query", name });
        }
      }
      const me = await commitmentOf(db, actor.person);
      const asked = filter.person === "me" ? { ...filter, person: me ?? actor.person } : filter;
      const { items, next } = await readEntries(db, {
        ...{ reader: readerOf(actor, on), own: ownAffairsOf(actor, on), on },
        ...{ filter: asked, range: { before }, limit },
      });
      return ok({ value: { items: await wordEntries(db, items, { actor, on, me }), next } });
    },
  );
}

async function wordEntries(
  db: Kysely<Database>,
  entries: readonly ReadEntry[],
  { actor, on, me }: { actor: Actor; on: string; me: string | null },
): Promise<HappenedView[]> {
  const plans = await plansOf(db, entries, actor, on);
  const objects = await objectsOf(db, entries, plans);
  const names = await namesOf(db, entries, actor, on);
  return entries.map((entry) => {
    const { actor: author, subject } = entry;
    const title = subject.kind === "plan" ? plans.get(subject.id) : undefined;
    const texts = new Set(textsIn(entry.data));
    const of = objects.get(subject.id) ?? [];
    return {
      ...entry,
      text: entry.type === sealedType ? null : ((eventTexts as Record<string, FullText>)[entry.type] ?? null),
      plan: title ? { id: subject.id, title } : null,
      about: of.filter(({ id }) => texts.has(id)),
      actor: {
        office: author.office,
        organisation: author.organisation,
        person: author.person
          ? {
              id: author.person,
              name: names.get(author.person) ?? null,
              isMe: author.person === me,
            }
          : null,
      },
    };
  });
}

async function plansOf(
  db: Kysely<Database>,
  entries: readonly ReadEntry[],
  actor: Actor,
  on: string,
): Promise<Map<string, LocalizedText>> {
  const ids = new Set(entries.flatMap(({ subject: { kind, id } }) => (kind === "plan" ? id : [])));
  const { rows } = await sql<{ id: string; title: LocalizedText }>`
    select id, title from plan_cases
    where id = any(${sql.val([...ids])}::text[]) and ${visibleTo(readerOf(actor, on), on)}`.execute(db);
  return new Map(rows.map(({ id, title }) => [id, title]));
}

type Titled = { kind: string; id: string; title: LocalizedText };

async function objectsOf(
  db: Kysely<Database>,
  entries: readonly ReadEntry[],
  plans: ReadonlyMap<string, unknown>,
): Promise<Map<string, Titled[]>> {
  const texts = [...new Set(entries.flatMap(({ data }) => textsIn(data)))].filter(
    (text) => text.length <= 200,
  );
  const { rows } = await sql<Titled & { planId: string }>`
    select plan_id, kind, id, title from plan_case_words
    where plan_id = any(${sql.val([...plans.keys()])}::text[]) and kind <> 'plan'
      and id = any(${sql.val(texts)}::text[])`.execute(db);
  const found = new Map<string, Titled[]>();
  for (const { planId, ...titled } of rows) found.set(planId, [...(found.get(planId) ?? []), titled]);
  return found;
}

/** Names of those who acted for organisations whose register of appointments one may read. */
async function namesOf(
  db: Kysely<Database>,
  entries: readonly ReadEntry[],
  actor: Actor,
  on: string,
): Promise<Map<string, string>> {
  const mayKnow = (organisation: string) =>
    permit(
      actor,
      "readAppointments",
      { organisations: [organisation], parties: [], partners: [], state: "published" },
      on,
    ).ok;
  const asked = entries.flatMap(({ actor: { person: of, organisation } }) =>
    of && mayKnow(organisation) ? of : [],
  );
  const { rows } = await sql<{ commitment: string; name: string }>`
    select p.commitment, n.name from personal_parts p join persons n on n.id = p.person
    where p.commitment = any(${sql.val([...new Set(asked)])}::text[])
      or p.person = ${actor.person}`.execute(db);
  return new Map(rows.map(({ commitment, name }) => [commitment, name]));
}
