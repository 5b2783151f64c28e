import { z } from "@hono/zod-openapi";
import { localizedTextView } from "../openapi/part.js";
import { placeSummaryView } from "../place/place.view.js";

export const contactPointView = z
  .looseObject({
    id: z.string(),
    names: localizedTextView,
    kind: z.string(),
  })
  .openapi("ContactPoint");
export type ContactPointView = z.infer<typeof contactPointView>;

export const contactPointsView = z
  .object({
    place: placeSummaryView,
    /** In the order in which to try them, with why. */
    points: z.array(z.object({ point: contactPointView, why: z.looseObject({}) })),
    /** Day on which the sources were looked up. */
    compiledOn: z.string().nullable(),
    note: z.string().nullable(),
  })
  .openapi("ContactPoints");
export type ContactPointsView = z.infer<typeof contactPointsView>;
