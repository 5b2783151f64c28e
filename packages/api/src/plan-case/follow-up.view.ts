/** What the API tells of what is expected of whom, and of money added up. */
import { z } from "@hono/zod-openapi";
import type { BudgetTotals } from "@napar/domain/budget";
import type { OpenPoint } from "@napar/domain/negotiation";
import type { listDues, ReportBook, StaleMeasure } from "@napar/domain/report";
import type { OpenReply } from "@napar/domain/status";
import type { AskingStanding } from "@napar/domain/update-request";
import { untouched } from "../openapi/part.js";

export type AskedQuestion = AskingStanding & {
  about: { kind: "measure" | "indicator"; id: string };
  organisation: string;
  /** Identifier in the calendar of reports. */
  due: string;
};

const head = { id: z.string(), version: z.int(), asOf: z.iso.date() };

export const followUpView = z
  .object({
    ...head,
    dues: z.array(
      untouched<ReturnType<typeof listDues>[number]>(
        "A report expected from a government, and where it stands",
      ),
    ),
    notStated: untouched<ReportBook["notStated"]>(
      "What the plan does not state, so that nothing is due",
    ).openapi({
      type: "array",
      items: {},
    }),
    withoutNews: z.array(
      untouched<StaleMeasure>("A measure on which nobody said anything for long, or ever"),
    ),
    openReplies: z.array(untouched<OpenReply>("Who may still reply to what, or never did")),
    asked: z.array(
      untouched<AskedQuestion>("What the reader's own organisations were asked by mail, and how that stands"),
    ),
    openPoints: z.array(untouched<OpenPoint>("What stays open in the text; for the parties")),
  })
  .openapi("PlanCaseFollowUp");
export type FollowUpView = z.infer<typeof followUpView>;

export const budgetTotalsView = z
  .object({
    ...head,
    by: z.string(),
    totals: untouched<BudgetTotals>("Rows and total of one stage; where nothing is known the total is null"),
  })
  .openapi("PlanCaseBudgetTotals");
export type BudgetTotalsView = z.infer<typeof budgetTotalsView>;
