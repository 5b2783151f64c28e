import type { OpenAPIHono } from "@hono/zod-openapi";
import { ok } from "@napar/domain/result";
import { nearestTo } from "@napar/domain/suggestion";
import { collectionOf, pageOf, pageParameters } from "../collection/index.js";
import { idParameter, read, refuse } from "../endpoint/index.js";
import { type FrameworkId, frameworkSummaryView, frameworkView } from "./framework.view.js";
import { frameworks } from "./frameworks.data.js";

const ids = Object.keys(frameworks) as FrameworkId[];
const summaryOf = (id: FrameworkId) => ({
  id,
  title: frameworks[id].title,
  count: frameworks[id].items.length,
});

/** The reference lists that plans are written and checked with. */
export function addFrameworkRoutes(app: OpenAPIHono): void {
  read(
    app,
    {
      path: "/frameworks",
      name: "listFrameworks",
      summary: "Reference lists",
      tag: "Frameworks",
      query: pageParameters,
      answer: collectionOf(frameworkSummaryView),
      freshness: "reference",
    },
    ({ query: { page, pageSize }, url }) => ok(pageOf(ids.map(summaryOf), { url, page, pageSize })),
  );
  read(
    app,
    {
      path: "/frameworks/{id}",
      name: "findFramework",
      summary: "A reference list with all its items",
      tag: "Frameworks",
      params: { id: idParameter("Id of a reference list", "commitments") },
      answer: frameworkView,
      freshness: "reference",
      refusals: ["resourceNotFound"],
    },
    ({ params }) => {
      const id = ids.find((known) => known === params.id);
      if (id) return ok({ ...summaryOf(id), items: frameworks[id].items });
      const nearest = nearestTo(params.id, ids);
      return refuse({ kind: "resourceNotFound", resource: "framework", value: params.id, nearest });
    },
  );
}
