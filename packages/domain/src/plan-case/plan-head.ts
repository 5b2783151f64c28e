/** The plan itself, beside its goals and measures: how a case is opened, and what its document says of the whole. */
import * as z from "zod";
import { type IsoDate, isIsoDate, type isoDate } from "../calendar/index.js";
import type { GoalBook, GoalEvent, GoalRecord } from "../goal/index.js";
import {
  createdFromPlan,
  type MeasureBook,
  type MeasureEvent,
  type MeasureRecord,
} from "../measure/index.js";
import { type Plan, planSchema, readPlan } from "../plan/index.js";
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
import { nearestTo } from "../suggestion/index.js";
import { type PlainSummary, summaryText } from "../summary/index.js";
import { editedText, type FullText, type LocalizedText, withEditedTexts } from "../text/index.js";
import type { CommandOf, Context, DomainEvent, Part } from "./part.js";
import { headCommandSummaries, headRefusalTexts } from "./plan-case-texts.data.js";

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

type OpeningEvent = HeadEvent | GoalEvent | MeasureEvent;
type Decision = Result<OpeningEvent[], HeadRefusal[]>;

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
): Result<OpeningEvent[], HeadRefusal[]> {
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
): Decision {
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

function ownerRefusals(
  plan: Pick<PlanHead, "authority" | "coAuthorities">,
  organisation: string,
): HeadRefusal[] {
  const owners = [plan.authority, ...(plan.coAuthorities ?? [])].map((owner) => owner.id);
  return owners.includes(organisation) ? [] : [{ kind: "planOfAnother", owners, organisation }];
}

function decideOpening({ procedure, origin }: HeadCommands["openCase"], context: CaseContext): Decision {
  const opened = (id: string, plan: PlanHead, from: CaseOrigin): HeadEvent => ({
    type: "case.opened",
    data: { id, procedure, openedOn: context.on, origin: from, plan },
  });
  switch (origin.kind) {
    case "new": {
      const refusals = ownerRefusals(origin.plan, context.actor.organisation);
      if (refusals.length > 0) return err(refusals);
      return ok([opened(context.newId("case"), origin.plan, { kind: "new" })]);
    }
    case "document": {
      const refusals = documentRefusals(origin.document);
      if (refusals.length > 0) return err(refusals);
      const {
        format: _,
        id,
        status,
        statusAsOf = null,
        goals,
        measures,
        plainSummary,
        ...plan
      } = origin.document;
      const from: CaseOrigin = { kind: "document", statedStatus: status, statusAsOf };
      return ok([
        opened(id, plan, from),
        ...summaryOfDocument(plainSummary, plan, context),
        ...(goals ?? []).map((goal) => goalOfDocument(goal, plan)),
        ...(measures ?? []).map((measure): MeasureEvent => {
          return {
            type: "measures.created",
            data: createdFromPlan(measure, { id: measure.id, continues: null }),
          };
        }),
      ]);
    }
    case "renewal":
      return decideRenewal(origin, context, opened);
  }
}

/** A document that was read before can still name two things alike. */
function documentRefusals(document: Plan): HeadRefusal[] {
  const read = readPlan(document);
  const unreadable =
    !read.ok && read.error.kind === "invalidPlan"
      ? read.error.problems.map(({ path, value, expectation }): HeadRefusal => {
          return {
            kind: "documentUnreadable",
            path: `origin.document.${path}`,
            value,
            expected: expectation,
          };
        })
      : [];
  const twice = (["goals", "measures"] as const).flatMap((list) => {
    const seen = new Set<string>();
    return (document[list] ?? []).flatMap(({ id }, index): HeadRefusal[] => {
      const path = `origin.document.${list}[${index}].id`;
      const refusals: HeadRefusal[] = seen.has(id) ? [{ kind: "identifierTwice", path, id }] : [];
      seen.add(id);
      return refusals;
    });
  });
  return [...unreadable, ...twice];
}

function summaryOfDocument(
  stated: Plan["plainSummary"],
  { authority }: PlanHead,
  { on }: CaseContext,
): HeadEvent[] {
  if (!stated) return [];
  const day = stated.on && isIsoDate(stated.on) && stated.on <= on ? stated.on : on;
  return [
    { type: "case.summaryStated", data: { summary: { text: stated.text, on: day, by: authority.id } } },
  ];
}

function goalOfDocument(goal: NonNullable<Plan["goals"]>[number], plan: PlanHead): GoalEvent {
  const { id, level = null, label = null, node, parent } = goal;
  // The format does not say who made an operational goal.
  const owner = level === "strategic" ? plan.authority.id : null;
  return {
    type: "goals.created",
    data: { id, level, label, node, parent, sources: [], owner, continues: null },
  };
}

type Renewal = Extract<HeadCommands["openCase"]["origin"], { kind: "renewal" }>;

function decideRenewal(
  { of, plan, goals, measures }: Renewal,
  { earlier, actor, newId }: CaseContext,
  opened: (id: string, plan: PlanHead, from: CaseOrigin) => HeadEvent,
): Decision {
  const refusals = ownerRefusals(plan, actor.organisation);
  if (earlier?.head?.id !== of) {
    return err([...refusals, { kind: "earlierCaseMissing", path: "origin.of", case: of }]);
  }
  const goalsThere = earlier.goals.goals.filter(({ withdrawn }) => !withdrawn);
  const measuresThere = earlier.measures.measures.filter(({ withdrawn }) => !withdrawn);
  const missing = (wanted: string, there: readonly { id: string }[]) => ({
    nearest: nearestTo(
      wanted,
      there.map((record) => record.id),
    ),
  });
  for (const [index, goal] of goals.entries()) {
    const path = `origin.goals[${index}]`;
    if (!goalsThere.some((record) => record.id === goal)) {
      refusals.push({ kind: "earlierGoalUnknown", path, goal, ...missing(goal, goalsThere) });
    }
  }
  for (const [index, measure] of measures.entries()) {
    const path = `origin.measures[${index}]`;
    if (!measuresThere.some((record) => record.id === measure)) {
      refusals.push({ kind: "earlierMeasureUnknown", path, measure, ...missing(measure, measuresThere) });
    }
  }
  if (refusals.length > 0) return err(refusals);
  const goalIds = new Map(goals.map((goal) => [goal, newId("goal")]));
  const measureIds = new Map(measures.map((measure) => [measure, newId("measure")]));
  const from: CaseOrigin = { kind: "renewal", of, atVersion: earlier.version };
  return ok([
    opened(newId("case"), plan, from),
    ...goalsThere.flatMap((goal): GoalEvent[] => {
      const next = goalIds.get(goal.id);
      if (!next) return [];
      const { withdrawn: _, parent, node: __, ...content } = goal;
      const above = parent ? goalIds.get(parent) : null;
      return [{ type: "goals.created", data: { ...content, id: next, parent: above, continues: goal.id } }];
    }),
    ...measuresThere.flatMap((measure): MeasureEvent[] => {
      const next = measureIds.get(measure.id);
      if (!next) return [];
      const own = measure.lead?.authority === actor.organisation;
      const goal = measure.goal ? goalIds.get(measure.goal) : null;
      const parent = measure.parent ? measureIds.get(measure.parent) : null;
      const data = { ...carriedOver(measure, own), id: next, goal, parent, continues: measure.id };
      return [{ type: "measures.created", data }];
    }),
  ]);
}

/**
 * What of a measure goes into the next plan: what it says, not how it went. A measure that another government leads
 * comes without a lead, until that government takes it on again: nobody commits another to a new plan.
 */
function carriedOver(measure: MeasureRecord, own: boolean): Omit<MeasureRecord, "withdrawn" | "leadOffer"> {
  const {
    withdrawn: _,
    leadOffer: __,
    nodes: ___,
    start: ____,
    end: _____,
    indicators: ______,
    ...rest
  } = measure;
  const share = own
    ? measure.shares.find(({ authority }) => authority === measure.lead?.authority)
    : undefined;
  const kept = share && { ...share, status: null, statusOn: null, budget: null, start: null, end: null };
  return {
    ...rest,
    nature: "continued",
    lead: own ? measure.lead : null,
    stated: own ? null : { lead: measure.lead ? [measure.lead] : (measure.stated?.lead ?? []) },
    shares: kept ? [{ ...kept, note: null, withdrawn: null }] : [],
    milestones: [],
  };
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
