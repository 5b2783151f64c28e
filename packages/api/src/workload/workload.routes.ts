/** What waits for a person and their organisations, the deadlines ahead, and what changed since they were here. */
import { createRoute, type OpenAPIHono } from "@hono/zod-openapi";
import { eventTexts, type PlanCase } from "@napar/domain/plan-case";
import { ok } from "@napar/domain/result";
import type { LocalizedText } from "@napar/domain/text";
import { deadlinesAhead, groupOfWaiting, inOrder, type Waiting, whatWaits } from "@napar/domain/workload";
import { type Kysely, sql } from "kysely";
import { answerProblem, documentOf, refuse, safeHeaders } from "../endpoint/index.js";
import { commitmentOf } from "../journal/journal.store.js";
import { type ReadEntry, readEntries } from "../journal/read-entries.js";
import { permit } from "../plan-case/actor.js";
import { readPersonally } from "../plan-case/case-endpoint.js";
import { ownAffairsOf } from "../plan-case/case-finder.js";
import { subjectOf } from "../plan-case/command-subject.js";
import type { GoverningOptions } from "../plan-case/plan-case.commands.js";
import { findCase, visibleTo } from "../plan-case/plan-case.store.js";
import { readerOf } from "../plan-case/plan-case-access.js";
import type { Database } from "../storage/index.js";
import { markVisit, sinceVisit } from "./visit.store.js";
import { type WorkloadView, workloadView } from "./workload.view.js";

const tag = "Workload";
/** The plans of one's organisations that changed last; nobody has more under way. */
const mostPlans = 200;
const mostDeadlines = 20;
const mostChanges = 300;

export function addWorkloadRoutes(
  app: OpenAPIHono,
  { storage: { db }, actorOf, now }: Omit<GoverningOptions, "country">,
): void {
  readPersonally(
    app,
    {
      path: "/workload",
      name: "findWorkload",
      summary:
        "What waits for me and for my organisations, deadlines ahead, and what changed since I was here",
      ...{ tag, answer: workloadView, refusals: ["notSignedIn"] },
    },
    actorOf,
    async ({ actor }) => {
      if (!actor) return refuse({ kind: "notSignedIn" });
      const moment = now();
      const { on } = moment;
      const own = ownAffairsOf(actor, on);
      const reader = readerOf(actor, on);
      const ids = await concerning(db, own, visibleTo(reader, on));
      const states: PlanCase[] = [];
      for (const id of ids) {
        const state = await findCase(db, id);
        if (state) states.push(state);
      }
      const commitment = await commitmentOf(db, actor.person);
      const isSame = (person: string) => person === actor.person || person === commitment;
      const titles = new Map(states.map(({ head }) => [head?.id ?? "", head?.plan.title ?? {}]));
      const planOf = (id: string) => ({ id, title: titles.get(id) as LocalizedText });
      const waiting = states.flatMap((state) =>
        whatWaits(state, { organisations: own, on }).map((one) => ({ one, state })),
      );
      const order = inOrder(waiting.map(({ one }) => one));
      const stateOf = new Map(waiting.map(({ one, state }) => [one, state]));
      const isMine = ({ command: { name, data } }: Waiting, state: PlanCase) =>
        permit(actor, name, subjectOf(name, data, state, { actor, on, isSame }), on).ok;
      const since = await sinceVisit(db, actor.person, new Date(moment.at));
      const { items, next } = await readEntries(db, {
        ...{ reader, own, on, limit: mostChanges, range: { after: since.sequence } },
        filter: { plans: ids },
      });
      const value: WorkloadView = {
        on,
        waiting: order.map((one) => {
          const { command: _, plan, ...told } = one;
          const mine = isMine(one, stateOf.get(one) as PlanCase);
          return { ...told, plan: planOf(plan), group: groupOfWaiting[one.kind], isMine: mine };
        }),
        deadlines: states
          .flatMap((state) => deadlinesAhead(state, on))
          .sort((one, other) => one.days - other.days)
          .slice(0, mostDeadlines)
          .map(({ plan, ...deadline }) => ({ ...deadline, plan: planOf(plan) })),
        since: since.at?.toISOString() ?? null,
        changes: changesOf(items.filter(({ actor: { person } }) => !person || !isSame(person))).map(
          ({ plan, kinds }) => ({ plan: planOf(plan), kinds }),
        ),
        moreChanges: next !== null,
      };
      return ok({ value });
    },
  );

  const document = documentOf({
    ...{ path: "/workload/visit", name: "markVisit", tag, answer: workloadView },
    summary: "Says that one is here: what there is now is no longer new at the next visit",
    refusals: ["notSignedIn"],
  });
  const { 200: _, ...refusals } = document.responses;
  app.openAPIRegistry.registerPath(
    createRoute({
      ...document,
      method: "put",
      responses: { 204: { description: "It is kept" }, ...refusals },
    } as never),
  );
  app.put("/workload/visit", async (c) => {
    const actor = await actorOf(c.req.raw);
    if (!actor)
      return answerProblem(c, { kind: "notSignedIn" }, undefined, { "www-authenticate": "Session" });
    await markVisit(db, actor.person, new Date(now().at));
    return new Response(null, { status: 204, headers: safeHeaders });
  });
}

/** Plans that organisations own or are party to, and those of which they got a message; the last changed first. */
async function concerning(
  db: Kysely<Database>,
  organisations: readonly string[],
  visible: ReturnType<typeof visibleTo>,
): Promise<string[]> {
  if (organisations.length === 0) return [];
  const own = sql.val([...organisations]);
  const { rows } = await sql<{ id: string }>`
    select id from plan_cases c
    where ${visible} and (owners && ${own}::text[] or parties && ${own}::text[]
      or exists (select from messages m where m.plan = c.id and m.organisation = any(${own}::text[])))
    order by changed_at desc, id limit ${mostPlans}`.execute(db);
  return rows.map(({ id }) => id);
}

type Change = { plan: string; kinds: WorkloadView["changes"][number]["kinds"] };

/** By plan, and in a plan by what happened; the newest first. */
function changesOf(entries: readonly ReadEntry[]): Change[] {
  const plans = new Map<string, Map<string, Change["kinds"][number]>>();
  for (const { subject, type, day, actor } of entries) {
    const text = (eventTexts as Record<string, (typeof eventTexts)["case.opened"]>)[type];
    if (!text) continue;
    const kinds = plans.get(subject.id) ?? new Map();
    plans.set(subject.id, kinds);
    const kind = kinds.get(type) ?? { type, text, count: 0, on: day, organisations: [] };
    kinds.set(type, kind);
    kind.count += 1;
    if (!kind.organisations.includes(actor.organisation)) kind.organisations.push(actor.organisation);
  }
  return [...plans].map(([plan, kinds]) => ({ plan, kinds: [...kinds.values()] }));
}
