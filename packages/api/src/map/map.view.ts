/** What the API tells for a map: a state per area, and what it rests on. */
import { z } from "@hono/zod-openapi";
import {
  countStates,
  knowledgeStates,
  mapLevels,
  mapSubjects,
  memberStates,
  planStates,
} from "@napar/domain/map";
import { fullTextView, localizedTextView } from "../openapi/part.js";

/** The states of a subject, in the order of a legend; the last one is that of every area the answer does not list. */
export const statesOf = {
  plan: planStates,
  eccar: memberStates,
  measures: countStates,
  information: knowledgeStates,
} as const;

const anyState = z.enum([...new Set(Object.values(statesOf).flat())] as [string, ...string[]]);

export const mapView = z
  .object({
    subject: z.enum(mapSubjects),
    level: z.enum(mapLevels),
    /** Life domain that plans and measures are counted for; `null`: all. */
    theme: z.string().nullable(),
    on: z.iso.date(),
    /** Every state with the number of areas in it; states no area is in are left out. */
    states: z.array(z.object({ state: anyState, areas: z.int() })),
    /** State of every area of the level that `areas` does not list. */
    restState: anyState,
    areas: z.array(
      z.object({
        /** NIS code of a municipality, province or region; id of a language area for communities. */
        code: z.string(),
        state: anyState,
        /** Measures that count here: of the area's own plans, or of all that apply where the level is `any`. */
        measures: z.int(),
        /** How many of the ten commitments of ECCAR the city's own plan has a measure for; `null`: not asked or not known. */
        covered: z.int().nullable(),
        /** What sources say of ECCAR membership; `null`: not asked. */
        membership: z.string().nullable(),
        /** Ids of the plans against racism of whoever the area stands for. */
        plans: z.array(z.string()),
        /** Of a region or language area: its governments, each with its own state. */
        governments: z.array(z.object({ id: z.string(), state: anyState, names: fullTextView })),
      }),
    ),
    plans: z.array(
      z.object({
        id: z.string(),
        title: localizedTextView,
        status: z.string(),
        statusAsOf: z.string().nullable(),
        period: z.object({ from: z.string().nullable(), to: z.string().nullable() }),
      }),
    ),
  })
  .openapi("Map");
export type MapView = z.infer<typeof mapView>;
export type MapArea = MapView["areas"][number];
