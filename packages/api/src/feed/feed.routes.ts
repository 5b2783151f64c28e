/** What happened in public and which days are to come, of anything that can be followed. */
import { type OpenAPIHono, z } from "@hono/zod-openapi";
import type { Followed } from "@napar/domain/following";
import { planDateKinds, publicChange, readFollowed } from "@napar/domain/following";
import { lifeDomainIds } from "@napar/domain/framework";
import { ok, type Result } from "@napar/domain/result";
import type { Country } from "../country/index.js";
import type { Refused } from "../endpoint/index.js";
import {
  choiceParameter,
  idParameter,
  integerParameter,
  presetIntegerParameter,
  read,
  refuse,
} from "../endpoint/index.js";
import { localizedTextView } from "../openapi/part.js";
import type { Moment } from "../plan-case/plan-case.store.js";
import type { Storage } from "../storage/index.js";
import { listChanges } from "./changes.store.js";
import { listDates } from "./dates.store.js";
import { resolveFollowed } from "./followed-title.js";
import { reachOf } from "./reach.js";

const tag = "Following";
const lastNumber = 999_999_999;

export const followedQuery = {
  plan: idParameter("Id of a plan").optional(),
  measure: idParameter("Id of a measure of that plan").optional(),
  place: idParameter("NIS code of a municipality", "44021").optional(),
  domain: choiceParameter(lifeDomainIds, "A field of life").optional(),
  authority: idParameter("Id of a government").optional(),
};

const title = localizedTextView.openapi({ description: "What is followed, by its name" });

export const changesView = z
  .object({
    title: title.nullable().openapi({ description: "What is followed, by its name; null: everything" }),
    items: z.array(publicChange),
    next: z.int().nullable().openapi({ description: "The older ones: ask for those before this number" }),
  })
  .openapi("PublicChanges");
export type ChangesView = z.infer<typeof changesView>;

export const datesView = z
  .object({
    title: title.nullable(),
    items: z.array(
      z.object({
        id: z.string(),
        kind: z.enum(planDateKinds),
        day: z.iso.date(),
        measure: z.string().nullable(),
        measureTitle: localizedTextView.nullable(),
        plan: z.object({ id: z.string(), title: localizedTextView }),
      }),
    ),
  })
  .openapi("PlanDates");
export type DatesView = z.infer<typeof datesView>;

export function addFeedRoutes(
  app: OpenAPIHono,
  { storage, country, now }: { storage: Storage; country: Country; now: () => Moment },
): void {
  const { db } = storage;
  const reach = reachOf(country);
  const asked = async (query: Record<string, unknown>) => {
    const found = followedOf(query);
    return found.ok ? resolveFollowed(db, country, found.value, now().on) : found;
  };

  read(
    app,
    {
      ...{ path: "/changes", name: "listChanges", tag, answer: changesView, freshness: "stored" },
      summary:
        "What happened in public, newest first: everything, or what concerns one thing that is followed",
      query: {
        ...followedQuery,
        before: integerParameter(1, lastNumber, "Those before this entry of the journal").optional(),
        limit: presetIntegerParameter(1, 100, 50, "At most this many entries of the journal"),
      },
      refusals: ["resourceNotFound"],
    },
    async ({ query: { before, limit, ...of } }) => {
      const found = await asked(of);
      if (!found.ok) return found;
      const { followed, title: name } = found.value;
      const { on } = now();
      const { items, next } = await listChanges(db, { followed, reach, on, before, limit });
      return ok({ title: name, items, next });
    },
  );

  read(
    app,
    {
      ...{ path: "/plan-dates", name: "listPlanDates", tag, answer: datesView, freshness: "stored" },
      summary: "Days of public plans: beginnings and ends, milestones, answers and reports that are awaited",
      ...{ query: followedQuery, refusals: ["resourceNotFound"] },
    },
    async ({ query }) => {
      const found = await asked(query);
      if (!found.ok) return found;
      const { followed, title: name } = found.value;
      return ok({ title: name, items: await listDates(db, { followed, reach, on: now().on }) });
    },
  );
}

/** The members of a query as what they name; two at once that do not belong together are refused. */
function followedOf(query: Record<string, unknown>): Result<Followed, Refused> {
  const get = (name: string) => (query[name] as string | undefined) ?? null;
  const found = readFollowed({ get });
  if (found.ok) return found;
  const { error } = found;
  const name = error.kind === "followedTwice" ? (error.names[1] as string) : error.name;
  const value = get(name) ?? "";
  return refuse({
    kind: "badRequest",
    issues: [
      {
        type: "urn:problem-type:belgif:input-validation:schemaViolation",
        ...{ in: "query", name, value, title: "Input is not valid", text: onlyOneText },
      },
    ],
  });
}

const onlyOneText = {
  nl: "Noem één ding: een plan, een maatregel met zijn plan, een plaats, een levensdomein of een overheid.",
  fr: "Nommez une seule chose\u00a0: un plan, une mesure avec son plan, un lieu, un domaine de vie ou une autorité.",
  de: "Nennen Sie eines: einen Plan, eine Maßnahme mit ihrem Plan, einen Ort, einen Lebensbereich oder eine Behörde.",
  en: "Name one thing: a plan, a measure with its plan, a place, a field of life or a government.",
};
