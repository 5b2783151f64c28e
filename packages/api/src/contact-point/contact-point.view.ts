/** Where a person can turn in a municipality. */
import { z } from "@hono/zod-openapi";
import type {
  ContactPoint,
  MatterLevel,
  ReportingDuty,
  RoutedPoint,
  RouteGap,
} from "@napar/domain/contact-point";
import { fullTextView, untouched } from "../openapi/part.js";
import { placeSummaryView } from "../place/place.view.js";

export type ContactPointView = ContactPoint;

/** One point of the directory. */
export const contactPointView = untouched<ContactPoint>(
  "A point with its territory, languages, hours, addresses, confidence and sources",
);

export const contactPointsView = z
  .object({
    place: placeSummaryView,
    /** Levels of government whose matter it can be. */
    levels: z.array(z.custom<MatterLevel>().openapi({ type: "string" })),
    /** In the order in which to try them, each with why and with what is not sure about it. */
    points: z.array(
      untouched<RoutedPoint>("A point, the rule that leads to it, the conditions left open, its doubts"),
    ),
    /** Matters for which no body is known. */
    gaps: z.array(untouched<RouteGap>("A rule that applies and names no point")),
    /** Who must run a reporting point here, whether or not one was found. */
    duties: z.array(untouched<ReportingDuty>("A duty, with its territory, matters, confidence and sources")),
    doubts: z.array(z.object({ id: z.string(), names: fullTextView })),
    sources: z.array(z.object({ id: z.string(), title: z.string(), url: z.string().optional() })),
    /** Day on which the sources were looked up. */
    compiledOn: z.string(),
    /** What kind of sources were read, in English. */
    sourcesAre: z.string(),
  })
  .openapi("ContactPoints");
export type ContactPointsView = z.infer<typeof contactPointsView>;
