/**
 * The part of a case that keeps the money. A correction keeps what stood there before, with its reason.
 */
import { z } from "zod";
import { measuresOf, type Plan } from "../plan/index.js";
import type { CaseView, CommandOf, Context, DomainEvent, Part, Refusal } from "../plan-case/part.js";
import { err, ok, type Result } from "../result/index.js";
import { nearestTo } from "../suggestion/index.js";
import { type BudgetAmount, type BudgetLine, budgetAmount, budgetLine } from "./budget-line.js";
import { type BudgetRefusalKind, budgetRefusalTexts } from "./budget-texts.data.js";
import { unitsOf } from "./counted-lines.js";

/** Its words in four languages are in `budget-texts.data.ts`. */
export type BudgetRefusal = Refusal & { kind: BudgetRefusalKind };

const words = z.string().trim().min(1).max(5000);
const id = z.string().trim().min(1);

/** A line without its identifier, which the case gives. */
const newLine = z.strictObject(budgetLine.shape).omit({ id: true });
const amountFits = ({ kind, amount }: { kind: string; amount: BudgetAmount }): boolean =>
  amount.kind === "no-budget-named" || (kind === "staff") === (amount.kind === "staff");

export const recordBudgetLine = newLine.refine(amountFits, {
  error: "full-time equivalents for staff, euro cents for the rest",
  path: ["amount"],
});
export const correctBudgetLine = z.strictObject({
  line: id,
  amount: budgetAmount,
  source: words,
  reason: words,
});
export const withdrawBudgetLine = z.strictObject({ line: id, reason: words });

export type BudgetCommands = {
  recordBudgetLine: z.infer<typeof recordBudgetLine>;
  correctBudgetLine: z.infer<typeof correctBudgetLine>;
  withdrawBudgetLine: z.infer<typeof withdrawBudgetLine>;
};

type Trace = { on: string; by: { office: string; organisation: string }; reason: string };
export type BudgetEvent =
  | DomainEvent<"budget.lineRecorded", { line: BudgetLine; on: string }>
  | DomainEvent<"budget.lineCorrected", Trace & { line: string; amount: BudgetAmount; source: string }>
  | DomainEvent<"budget.lineWithdrawn", Trace & { line: string }>;

export type BudgetBook = {
  /** The lines that hold now. */
  lines: BudgetLine[];
  /** What stood there before, oldest first. */
  earlier: (Trace & { was: BudgetLine; change: "corrected" | "withdrawn" })[];
};
export type BudgetView = CaseView & {
  readonly plan: Plan;
  readonly budget: BudgetBook;
  readonly measures?: { readonly measures: readonly { readonly id: string }[] };
};

export const budgetPart: Part<BudgetBook, BudgetCommands, BudgetEvent, BudgetView, BudgetRefusalKind> = {
  name: "budget",
  initial: { lines: [], earlier: [] },
  commands: { recordBudgetLine, correctBudgetLine, withdrawBudgetLine },
  summaries: {
    recordBudgetLine: {
      nl: "Noteert geld of personeel voor een maatregel, of dat er geen budget genoemd is.",
      fr: "Consigne de l’argent ou du personnel pour une mesure, ou qu’aucun budget n’est mentionné.",
      de: "Hält Geld oder Personal für eine Maßnahme fest, oder dass kein Budget genannt ist.",
      en: "Records money or staff for a measure, or that no budget is named.",
    },
    correctBudgetLine: {
      nl: "Verbetert een bedrag, met reden; het vorige blijft leesbaar.",
      fr: "Corrige un montant, avec motif ; le précédent reste lisible.",
      de: "Berichtigt einen Betrag, mit Begründung; der frühere bleibt lesbar.",
      en: "Corrects an amount, with a reason; the earlier one stays readable.",
    },
    withdrawBudgetLine: {
      nl: "Trekt een budgetlijn in, met reden.",
      fr: "Retire une ligne budgétaire, avec motif.",
      de: "Zieht eine Budgetzeile zurück, mit Begründung.",
      en: "Withdraws a budget line, with a reason.",
    },
  },
  refusalTexts: budgetRefusalTexts,
  decide: (command, whole, context) => {
    if (command.type === "recordBudgetLine") return decideRecord(command.data, whole, context);
    if (command.type === "correctBudgetLine") return decideCorrect(command.data, whole, context);
    return decideWithdraw(command.data, whole, context);
  },
  evolve,
};
export type BudgetCommand = CommandOf<BudgetCommands>;

type Decision = Result<BudgetEvent[], BudgetRefusal[]>;

function decideRecord(
  data: BudgetCommands["recordBudgetLine"],
  whole: BudgetView,
  context: Context,
): Decision {
  const { lines } = whole.budget;
  const refusals: BudgetRefusal[] = [];
  const measures = new Set([
    ...measuresOf(whole.plan).map((measure) => measure.id),
    ...(whole.measures?.measures ?? []).map((measure) => measure.id),
  ]);
  if (!measures.has(data.measure)) {
    const nearest = nearestTo(data.measure, [...measures]);
    refusals.push({ kind: "unknownMeasure", path: "measure", value: data.measure, nearest });
  }
  const alike = lines.filter((line) => isAlike(line, data) && line.reportedBy === data.reportedBy);
  const again = alike.find(({ source, amount }) => source === data.source && sameAmount(amount, data.amount));
  if (again) refusals.push({ kind: "sameLineAgain", line: again.id });
  const contrary = alike.filter(
    ({ amount }) => (amount.kind === "no-budget-named") !== (data.amount.kind === "no-budget-named"),
  );
  if (contrary.length > 0) {
    refusals.push({ kind: "namedAndNotNamed", path: "amount", lines: contrary.map((line) => line.id) });
  }
  refusals.push(...booksOfAnother(data.reportedBy, context, "reportedBy"));
  if (data.partOf) refusals.push(...refusalsOfPart(data.partOf, data, lines));
  if (refusals.length > 0) return err(refusals);
  const line: BudgetLine = { id: context.newId("budget-line"), ...data };
  return ok([{ type: "budget.lineRecorded", data: { line, on: context.on } }]);
}

const isAlike = (a: Omit<BudgetLine, "id">, b: Omit<BudgetLine, "id">): boolean =>
  a.measure === b.measure &&
  a.year === b.year &&
  a.kind === b.kind &&
  a.stage === b.stage &&
  a.funder === b.funder;

const sameAmount = (a: BudgetAmount, b: BudgetAmount): boolean =>
  a.kind === b.kind && unitsOf(a) === unitsOf(b);

/** A part stands in the same books, year, kind and stage as the wider line, and all parts fit into it. */
function refusalsOfPart(
  wider: string,
  part: Omit<BudgetLine, "id"> & { id?: string },
  lines: readonly BudgetLine[],
): BudgetRefusal[] {
  const whole = lines.find((line) => line.id === wider);
  if (!whole) {
    const nearest = nearestTo(
      wider,
      lines.map((line) => line.id),
    );
    return [{ kind: "unknownWiderLine", path: "partOf", value: wider, nearest }];
  }
  const differs = (["reportedBy", "funder", "year", "kind", "stage"] as const).filter(
    (member) => whole[member] !== part[member],
  );
  if (differs.length > 0)
    return [{ kind: "widerLineDiffers", path: "partOf", line: wider, members: differs }];
  const others = lines.filter((line) => line.partOf === wider && line.id !== part.id);
  const parts = [...others, part].reduce((sum, { amount }) => sum + (unitsOf(amount) ?? 0), 0);
  const available = unitsOf(whole.amount) ?? 0;
  return parts > available
    ? [{ kind: "partsExceedWhole", path: "amount", line: wider, available, parts }]
    : [];
}

function decideCorrect(
  data: BudgetCommands["correctBudgetLine"],
  whole: BudgetView,
  context: Context,
): Decision {
  const { lines } = whole.budget;
  const line = lines.find(({ id: known }) => known === data.line);
  if (!line) return err([unknownLine(data.line, lines)]);
  const refusals = booksOfAnother(line.reportedBy, context, "line");
  const corrected = { ...line, amount: data.amount };
  if (!amountFits(corrected)) {
    refusals.push({
      kind: "amountOfOtherKind",
      path: "amount",
      expected: line.kind,
      value: data.amount.kind,
    });
  }
  if (line.partOf) refusals.push(...refusalsOfPart(line.partOf, corrected, lines));
  const parts = lines.filter(({ partOf }) => partOf === line.id);
  const inParts = parts.reduce((sum, { amount }) => sum + (unitsOf(amount) ?? 0), 0);
  const available = unitsOf(data.amount) ?? 0;
  if (inParts > available) {
    refusals.push({ kind: "partsExceedWhole", path: "amount", line: line.id, available, parts: inParts });
  }
  if (refusals.length > 0) return err(refusals);
  return ok([{ type: "budget.lineCorrected", data: { ...data, ...traceOf(context, data.reason) } }]);
}

function decideWithdraw(
  data: BudgetCommands["withdrawBudgetLine"],
  whole: BudgetView,
  context: Context,
): Decision {
  const { lines } = whole.budget;
  const line = lines.find(({ id: known }) => known === data.line);
  if (!line) return err([unknownLine(data.line, lines)]);
  const refusals = booksOfAnother(line.reportedBy, context, "line");
  const parts = lines.filter(({ partOf }) => partOf === data.line).map((other) => other.id);
  if (parts.length > 0) refusals.push({ kind: "lineHasParts", path: "line", lines: parts });
  if (refusals.length > 0) return err(refusals);
  return ok([{ type: "budget.lineWithdrawn", data: { line: data.line, ...traceOf(context, data.reason) } }]);
}

/** Each authority keeps its own books: what another wrote down is not corrected for it. */
const booksOfAnother = (
  reportedBy: string,
  { actor: { organisation } }: Context,
  path: "reportedBy" | "line",
): BudgetRefusal[] =>
  reportedBy === organisation ? [] : [{ kind: "booksOfAnother", path, reportedBy, organisation }];

const unknownLine = (value: string, lines: readonly BudgetLine[]): BudgetRefusal => ({
  kind: "unknownLine",
  path: "line",
  value,
  nearest: nearestTo(
    value,
    lines.map((line) => line.id),
  ),
});

const traceOf = ({ on, actor: { office, organisation } }: Context, reason: string): Trace => ({
  on,
  by: { office, organisation },
  reason,
});

function evolve(book: BudgetBook, event: BudgetEvent): BudgetBook {
  if (event.type === "budget.lineRecorded") return { ...book, lines: [...book.lines, event.data.line] };
  if (event.type !== "budget.lineCorrected" && event.type !== "budget.lineWithdrawn") return book;
  const { on, by, reason } = event.data;
  const was = book.lines.find((line) => line.id === event.data.line);
  if (!was) return book;
  if (event.type === "budget.lineWithdrawn") {
    return {
      lines: book.lines.filter((line) => line !== was),
      earlier: [...book.earlier, { was, change: "withdrawn", on, by, reason }],
    };
  }
  const { amount, source } = event.data;
  return {
    lines: book.lines.map((line) => (line === was ? { ...line, amount, source } : line)),
    earlier: [...book.earlier, { was, change: "corrected", on, by, reason }],
  };
}
