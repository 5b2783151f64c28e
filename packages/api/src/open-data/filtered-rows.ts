/** Which rows a filter leaves, by the same lists that the pages show. */
import {
  lifeDomainIds,
  planKindIds,
  planLevelIds,
  planStatusIds,
  protectedGroundIds,
} from "@napar/domain/framework";
import type { PlaceRefusal } from "@napar/domain/place";
import { ok, type Result } from "@napar/domain/result";
import { nearestTo } from "@napar/domain/suggestion";
import type { Country } from "../country/index.js";
import { choiceParameter, integerParameter, textParameter } from "../endpoint/index.js";
import type { MeasureStore } from "../measure/measure.store.js";
import { placeParameter, readPlaceCode } from "../place/place-parameter.js";
import type { PlanStore } from "../plan/plan.store.js";
import { searchQueryOf } from "../storage/index.js";
import { type DataFilter, dataTables, keysOf } from "./table/index.js";

const text = textParameter("Words; parts of words are found").optional();
const authority = textParameter("Id of an authority").optional();
const domain = choiceParameter(lifeDomainIds, "Life domain").optional();
const place = placeParameter.optional();

export const planFilters = {
  ...{ authority, domain, place, text },
  level: choiceParameter(planLevelIds, "Level of government").optional(),
  kind: choiceParameter(planKindIds, "Kind of plan").optional(),
  status: choiceParameter(planStatusIds, "Status of the plan").optional(),
};
export const measureFilters = {
  ...{ authority, domain, place, text },
  ground: choiceParameter(protectedGroundIds, "Protected ground").optional(),
  commitment: integerParameter(1, 10, "Number of an ECCAR commitment").optional(),
};

export type AskedFilters = Partial<
  Record<"plan" | "authority" | "domain" | "place" | "text" | "level" | "kind" | "status" | "ground", string>
> & { commitment?: number | undefined };

/** Parameters by which a table gives the rows of one thing, beside the filters of its list. */
export const keyFilters = (table: string): Record<string, typeof text> => {
  const known = dataTables.get(table);
  return Object.fromEntries((known ? keysOf(known) : []).map((key) => [key, text]));
};

type Stores = { plans: PlanStore; measures: MeasureStore; country: Country };
type UnknownPlan = { kind: "unknownPlan"; value: string; nearest: string[] };

/** Identifiers asked for at once. */
const atOnce = 1000;

export async function readDataFilter(
  table: string,
  { plan, place, text, commitment, ...asked }: AskedFilters,
  known: readonly string[],
  { plans, measures, country }: Stores,
): Promise<Result<DataFilter, PlaceRefusal | UnknownPlan>> {
  if (plan !== undefined && !known.includes(plan)) {
    return { ok: false, error: { kind: "unknownPlan", value: plan, nearest: nearestTo(plan, known) } };
  }
  const code = readPlaceCode(country.places, place);
  if (!code.ok) return code;
  const filter = {
    ...asked,
    place: code.value,
    words: text === undefined ? undefined : searchQueryOf(text),
    commitment: commitment === undefined ? undefined : String(commitment),
  };
  if (Object.values(filter).every((value) => value === undefined)) return ok({ plan });
  const list = (offset: number) =>
    table === "plans"
      ? plans.list({ ...filter, sort: "title", limit: atOnce, offset })
      : measures.list({ ...filter, plan, sort: "plan", limit: atOnce, offset });
  const ids: string[] = [];
  for (;;) {
    const { items, total } = await list(ids.length);
    ids.push(...items.map((item) => (JSON.parse(item) as { id: string }).id));
    if (items.length === 0 || ids.length >= total) return ok({ ids });
  }
}
