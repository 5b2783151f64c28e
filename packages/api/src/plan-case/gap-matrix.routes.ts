/** Who has committed to what in all plans together, and who stays silent. */
import type { OpenAPIHono } from "@hono/zod-openapi";
import { ok } from "@napar/domain/result";
import { choiceParameter } from "../endpoint/index.js";
import { readPersonally } from "./case-endpoint.js";
import { tag } from "./change-description.js";
import { gapsOfAll } from "./gap-matrix.store.js";
import type { GoverningOptions } from "./plan-case.commands.js";
import { gapOverviewView } from "./plan-case.view.js";
import { readerOf } from "./plan-case-access.js";

export function addGapMatrixRoutes(
  app: OpenAPIHono,
  { storage, country, actorOf, now }: GoverningOptions,
): void {
  readPersonally(
    app,
    {
      path: "/plan-cases/gap-matrix",
      name: "gapMatrixOfPlanCases",
      summary: "Which government committed to what in all plans one may read, declined, or is silent",
      // A goal is of one plan: over all plans there are fields of life only.
      query: { by: choiceParameter(["domain"], "Rows").default("domain") },
      ...{ tag, answer: gapOverviewView },
    },
    actorOf,
    async ({ actor }) => {
      const { on } = now();
      return ok({ value: await gapsOfAll(storage.db, { reader: readerOf(actor, on), on, country }) });
    },
  );
}
