/** The plan itself, beside its goals and measures: what its document says of the whole. How it is opened: `plan-opening.ts`. */
import * as z from "zod";
import type { IsoDate, isoDate } from "../calendar/index.js";
import type { GoalBook, GoalEvent, GoalRecord } from "../goal/index.js";
import type { MeasureBook, MeasureEvent, MeasureRecord } from "../measure/index.js";
import { type Plan, planSchema } from "../plan/index.js";
import { err, ok, type Result } from "../result/index.js";
import {
  decideStructure,
  evolveStructure,
  isStructureCommand,
  isStructureEvent,
  replacementRefusals,
  type StructureEvent,
  type StructureRefusal,
  structureCommands,
} from "../structure/index.js";
import { type PlainSummary, summaryText } from "../summary/index.js";
import { editedText, type FullText, type LocalizedText, withEditedTexts } from "../text/index.js";
import type { CommandOf, Context, DomainEvent, Part } from "./part.js";
import { headCommandSummaries, headRefusalTexts } from "./plan-case-texts.data.js";
import { decideOpening, ownerRefusals } from "./plan-opening.js";

const id = z.string().trim().min(1).max(200);

export const procedures = ["interfederal", "one-government", "city-eccar"] as const;
export type ProcedureId = (typeof procedures)[number];

/** What a document says of the plan as a whole. Status, goals and measures follow from what happens. */
export const planHead = planSchema
  .omit({
    ...{ format: true, id: true, status: true, statusAsOf: true, goals: true, measures: true },
    // The authority's own words have a command of their own, and a day.
    plainSummary: true,
  })
  .strict();
export type PlanHead = z.infer<typeof planHead>;

const origin = z.discriminatedUnion("kind", [
  z.strictObject({ kind: z.literal("new"), plan: planHead }),
  /** A plan that exists as a document, `napar-plan/1`, with its goals and measures as they stand there. */
  z.strictObject({ kind: z.literal("document"), document: planSchema.strict() }),
  /** The next cycle, started from an earlier one (F28). Lists what is carried over; nothing is by itself. */
  z.strictObject({
    kind: z.literal("renewal"),
    of: id,
    plan: planHead,
    goals: z.array(id).max(5000),
    measures: z.array(id).max(20_000),
  }),
]);

export const headCommands = {
  openCase: z.strictObject({ procedure: z.enum(procedures), origin }),
  /** Members that are left out stay as they are; `null` empties one. Who owns the plan never changes. */
  changeHead: z.strictObject({ change: planHead.omit({ authority: true, coAuthorities: true }).partial() }),
  /** In the authority's own words and languages; `null` takes it away. */
  statePlainSummary: z.strictObject({ text: summaryText.nullable() }),
  /** Written on the earlier case, so that readers find the next one. */
  linkRenewal: z.strictObject({ case: id }),
  ...structureCommands,
};
export type HeadCommands = { [K in keyof typeof headCommands]: z.output<(typeof headCommands)[K]> };

/** Where a case comes from. */
export type CaseOrigin =
  | { kind: "new" }
  | { kind: "document"; statedStatus: Plan["status"]; statusAsOf: string | null }
  | { kind: "renewal"; of: string; atVersion: number };

export type CaseHead = {
  id: string;
  procedure: ProcedureId;
  openedOn: IsoDate;
  origin: CaseOrigin;
  plan: PlanHead;
  /** What the authority says of it in plain language; missing: nothing yet. */
  summary?: PlainSummary | null;
  /** Cases that renew this one. */
  renewedBy: string[];
};

export type HeadEvent =
  | DomainEvent<"case.opened", Omit<CaseHead, "renewedBy" | "summary">>
  | DomainEvent<"case.headChanged", { change: Partial<PlanHead> }>
  | DomainEvent<"case.summaryStated", { summary: PlainSummary | null }>
  | DomainEvent<"case.renewalLinked", { case: string; on: z.infer<typeof isoDate> }>
  | StructureEvent;

export type HeadRefusal =
  | StructureRefusal
  | { kind: "caseAlreadyOpen"; case: string }
  | { kind: "caseNotOpen" }
  | { kind: "planOfAnother"; owners: string[]; organisation: string }
  | { kind: "documentUnreadable"; path: string; value: unknown; expected: FullText }
  | { kind: "identifierTwice"; path: string; id: string }
  | { kind: "earlierCaseMissing"; path: string; case: string }
  | { kind: "earlierGoalUnknown"; path: string; goal: string; nearest: string[] }
  | { kind: "earlierMeasureUnknown"; path: string; measure: string; nearest: string[] }
  | { kind: "renewalLinked"; path: string; case: string }
  | { kind: "nothingToChange"; path: string };

/** What a renewal reads of the case it starts from. */
export type EarlierCase = {
  readonly version: number;
  readonly head: CaseHead | null;
  readonly goals: { readonly goals: readonly GoalRecord[] };
  readonly measures: { readonly measures: readonly MeasureRecord[] };
};
export type CaseContext = Context & { earlier?: EarlierCase };
export type HeadView = {
  readonly head: CaseHead | null;
  readonly goals: GoalBook;
  readonly measures: MeasureBook;
};

export type OpeningEvent = HeadEvent | GoalEvent | MeasureEvent;
export type HeadDecision = Result<OpeningEvent[], HeadRefusal[]>;

export const headPart: Part<CaseHead | null, HeadCommands, OpeningEvent, HeadView, HeadRefusal["kind"]> = {
  name: "head",
  initial: null,
  commands: headCommands,
  summaries: headCommandSummaries,
  refusalTexts: headRefusalTexts,
  decide: decideHead,
  evolve: evolveHead,
};

function decideHead(
  command: CommandOf<HeadCommands>,
  { head, goals, measures }: HeadView,
  context: CaseContext,
): HeadDecision {
  if (command.type === "openCase") {
    if (head) return err([{ kind: "caseAlreadyOpen", case: head.id }]);
    return decideOpening(command.data, context);
  }
  if (!head) return err([{ kind: "caseNotOpen" }]);
  const refusals = ownerRefusals(head.plan, context.actor.organisation);
  const view = { structure: head.plan.structure ?? [], goals, measures };
  if (isStructureCommand(command)) {
    const decision = decideStructure(command, view, context);
    if (refusals.length === 0) return decision;
    return err(decision.ok ? refusals : [...refusals, ...decision.error]);
  }
  if (command.type === "changeHead") {
    const { change } = command.data;
    if (change.structure !== undefined) refusals.push(...replacementRefusals(change.structure ?? [], view));
    if (Object.keys(change).length === 0) refusals.push({ kind: "nothingToChange", path: "change" });
    return refusals.length > 0
      ? err(refusals)
      : ok([{ type: "case.headChanged", data: { change: withEditedTexts(head.plan, change) } }]);
  }
  if (command.type === "statePlainSummary") return decideSummary(command.data.text, head, refusals, context);
  const next = command.data.case;
  if (head.renewedBy.includes(next)) refusals.push({ kind: "renewalLinked", path: "case", case: next });
  if (refusals.length > 0) return err(refusals);
  return ok([{ type: "case.renewalLinked", data: { case: next, on: context.on } }]);
}

function decideSummary(
  text: LocalizedText | null,
  { summary }: CaseHead,
  refusals: readonly HeadRefusal[],
  { on, actor }: CaseContext,
): HeadDecision {
  const kept = text && editedText(summary?.text, text);
  // Said anew in the same words, it would only change its day.
  const isSame = JSON.stringify(kept) === JSON.stringify(summary?.text ?? null);
  const all: HeadRefusal[] = isSame
    ? [...refusals, { kind: "nothingToChange", path: "text" }]
    : [...refusals];
  if (all.length > 0) return err(all);
  const stated = kept && { text: kept, on, by: actor.organisation };
  return ok([{ type: "case.summaryStated", data: { summary: stated } }]);
}

function evolveHead(head: CaseHead | null, event: OpeningEvent): CaseHead | null {
  if (event.type === "case.opened") return { ...event.data, renewedBy: [] };
  if (!head) return head;
  if (isStructureEvent(event)) {
    return { ...head, plan: { ...head.plan, structure: evolveStructure(head.plan.structure ?? [], event) } };
  }
  if (event.type === "case.headChanged") return { ...head, plan: { ...head.plan, ...event.data.change } };
  if (event.type === "case.summaryStated") return { ...head, summary: event.data.summary };
  if (event.type === "case.renewalLinked") {
    return { ...head, renewedBy: [...head.renewedBy, event.data.case] };
  }
  return head;
}
