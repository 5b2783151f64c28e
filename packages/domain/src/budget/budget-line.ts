/**
 * Money and staff of a measure, line by line: who pays, for which year, planned, committed or spent.
 *
 * "No budget named" is a line too. It says that somebody looked and found no figure; it is neither zero nor the absence
 * of a line, which means that nobody told us.
 */
import { z } from "zod";

export const budgetKinds = ["operating", "investment", "staff"] as const;
export const budgetKind = z.enum(budgetKinds);
export type BudgetKind = z.infer<typeof budgetKind>;

export const budgetStages = ["planned", "committed", "spent"] as const;
export const budgetStage = z.enum(budgetStages);
export type BudgetStage = z.infer<typeof budgetStage>;

const id = z.string().trim().min(1);

/** Ten billion euro: more than any measure, and far from where whole numbers stop being exact. */
export const maxEuroCents = 1_000_000_000_000;

export const budgetAmount = z.discriminatedUnion("kind", [
  z.strictObject({ kind: z.literal("money"), euroCents: z.int().min(0).max(maxEuroCents) }),
  /** Full-time equivalents over the year, in hundredths, so that sums stay exact: 150 is one and a half. */
  z.strictObject({ kind: z.literal("staff"), fteHundredths: z.int().min(0).max(100_000_000) }),
  z.strictObject({ kind: z.literal("no-budget-named") }),
]);
export type BudgetAmount = z.infer<typeof budgetAmount>;

export const budgetLine = z
  .strictObject({
    id,
    measure: id,
    /** The authority that reports the line: whose books it stands in. */
    reportedBy: id,
    /** Who pays in the end: an authority, a fund, an organisation. */
    funder: id,
    year: z.int().min(1990).max(2100),
    kind: budgetKind,
    stage: budgetStage,
    amount: budgetAmount,
    /**
     * A wider line of the same books that already contains this amount (a share of a programme). Each euro then counts
     * here, and no longer there.
     */
    partOf: id.nullish(),
    /** Where the figure was read: decision, budget article, annual account. */
    source: id,
  })
  .refine(
    ({ kind, amount }) =>
      amount.kind === "no-budget-named" || (kind === "staff") === (amount.kind === "staff"),
    {
      error: "full-time equivalents for staff, euro cents for the rest",
      path: ["amount"],
    },
  );
export type BudgetLine = z.infer<typeof budgetLine>;
