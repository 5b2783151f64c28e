/** Any view of a plan under way as a file: what its reader may see, and no more. */
import type { OpenAPIHono } from "@hono/zod-openapi";
import type { PlanCase } from "@napar/domain/plan-case";
import { answerProblem } from "../endpoint/index.js";
import type { Actor } from "../plan-case/actor.js";
import { createCaseFinder, type FoundCase, ownAffairsOf } from "../plan-case/case-finder.js";
import { adoptionOf, viewOfCase } from "../plan-case/case-reading.js";
import { followUpOf } from "../plan-case/follow-up.routes.js";
import { inputIssues } from "../problem/index.js";
import type { SpreadsheetOptions } from "./spreadsheet.routes.js";
import { wordsOf } from "./spreadsheet-case.js";
import { tableParams, tableQuery } from "./spreadsheet-description.js";
import { answerFile } from "./spreadsheet-file.js";
import { refusedFile } from "./spreadsheet-refusal.js";
import { planTables } from "./table/plan-tables.js";
import type { TableSource } from "./table/table.js";
import type { WorkbookJobs } from "./workbook-jobs.js";

const daysWithoutNews = 365;

export function addSpreadsheetExports(
  app: OpenAPIHono,
  options: SpreadsheetOptions & { jobs: WorkbookJobs },
): void {
  const { country, actorOf, now, jobs } = options;
  const findFor = createCaseFinder(options);

  app.get("/plan-cases/:id/tables/:table", async (c) => {
    const query = tableQuery.safeParse(c.req.query());
    if (!query.success) {
      const issues = inputIssues(query.error, "query", ["format", "language", "asOf"], c.req.query());
      return answerProblem(c, { kind: "badRequest", issues });
    }
    const asked = c.req.param("table");
    const table = tableParams.table.safeParse(asked);
    if (!table.success) {
      const nearest = [...tableParams.table.options];
      return answerProblem(c, { kind: "resourceNotFound", resource: "table", value: asked, nearest });
    }
    const actor = await actorOf(c.req.raw);
    const found = await findFor(c.req.param("id"), actor, query.data.asOf);
    if (!found.ok) return answerProblem(c, found.error.error, found.error.input);
    const { language = "nl", format = "xlsx" } = query.data;
    const source = sourceOf(found.value, actor, language);
    const written = await jobs.write(planTables[table.data](source), format);
    return written.ok
      ? answerFile(written.value, `napar-${table.data}`, format)
      : answerProblem(c, refusedFile(written.error));
  });

  function sourceOf(found: FoundCase, actor: Actor | null, language: TableSource["language"]): TableSource {
    const { state, on, knownOn, isSeated } = found;
    const own = ownAffairsOf(actor, now().on);
    const reader = isSeated ? own : [];
    return {
      ...{ state, country, language, words: wordsOf(state, on, country) },
      view: viewOfCase(state, { on, knownOn, own }),
      ledgers: (["common", "own"] as const)
        .map((part) => adoptionOf(state, { on, knownOn, part, reader, country }).ledger)
        .filter(({ part }) => part === "common" || state.adoption.ownParts.length > 0),
      followUp: followUpOf(found, { days: daysWithoutNews, reader }),
      organisation: ownIn(state, actor?.appointments.map(({ organisation }) => organisation) ?? []),
    };
  }
}

/** One's own organisation, where it leads or carries a measure of the plan. */
const ownIn = ({ measures }: PlanCase, organisations: readonly string[]): string | null =>
  organisations.find((organisation) =>
    measures.measures.some(({ shares }) => shares.some(({ authority }) => authority === organisation)),
  ) ?? null;
