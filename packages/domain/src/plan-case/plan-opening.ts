/** How a case is opened: with a new plan, from a plan that exists as a document, or as the next cycle of an earlier one. */
import { isIsoDate } from "../calendar/index.js";
import type { GoalEvent } from "../goal/index.js";
import { createdFromPlan, type MeasureEvent, type MeasureRecord } from "../measure/index.js";
import { type Plan, readPlan } from "../plan/index.js";
import { err, ok } from "../result/index.js";
import { nearestTo } from "../suggestion/index.js";
import type {
  CaseContext,
  CaseOrigin,
  HeadCommands,
  HeadDecision,
  HeadEvent,
  HeadRefusal,
  PlanHead,
} from "./plan-head.js";

/** The plan as a whole is its owners' affair. */
export function ownerRefusals(
  plan: Pick<PlanHead, "authority" | "coAuthorities">,
  organisation: string,
): HeadRefusal[] {
  const owners = [plan.authority, ...(plan.coAuthorities ?? [])].map((owner) => owner.id);
  return owners.includes(organisation) ? [] : [{ kind: "planOfAnother", owners, organisation }];
}

export function decideOpening(
  { procedure, origin }: HeadCommands["openCase"],
  context: CaseContext,
): HeadDecision {
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
): HeadDecision {
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
