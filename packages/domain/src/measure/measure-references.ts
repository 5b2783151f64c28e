/** Does what a measure refers to exist, and do its dates and its place in the tree of measures make sense? */
import { comparePartialDates } from "../calendar/index.js";
import { findPolicyField } from "../competence/index.js";
import { nodesOf, type Plan } from "../plan/index.js";
import type { Context } from "../plan-case/part.js";
import { nearestTo } from "../suggestion/index.js";
import { findMeasure, type MeasureBook, type MeasureContent, type ShareContent } from "./measure.js";
import type { MeasureRefusal } from "./measure-commands.js";

/** What the measures look at beside themselves. */
export type MeasureView = {
  readonly plan: Plan;
  readonly measures: MeasureBook;
  readonly goals?: { readonly goals: readonly { readonly id: string; readonly withdrawn: unknown }[] };
};

/**
 * @param content the members to look at, those that stay as they are included where they bear on others
 * @param self identifier of the measure, `null` when it is new
 * @param path of the content within the command, with its dot
 */
export function referenceRefusals(
  content: Partial<MeasureContent>,
  self: string | null,
  view: MeasureView,
  { competence, places }: Context,
  path: "" | "change.",
): MeasureRefusal[] {
  const { measures, goals } = view;
  const refusals: MeasureRefusal[] = [];
  const { goal, nodes, policyFields, places: codes, start, end, parent } = content;
  if (goal) {
    const known = goals?.goals.flatMap((record) => (record.withdrawn ? [] : [record.id])) ?? [];
    if (!known.includes(goal)) {
      refusals.push({
        ...{ kind: "measureGoalUnknown", path: `${path}goal`, goal },
        nearest: nearestTo(goal, known),
      });
    }
  }
  // The plan is written when it is looked at: only where there is a node to find in it.
  const knownNodes = nodes?.length ? nodesOf(view.plan).map(({ node }) => node.id) : [];
  for (const [index, node] of (nodes ?? []).entries()) {
    if (knownNodes.includes(node)) continue;
    const nearest = nearestTo(node, knownNodes);
    refusals.push({ kind: "measureNodeUnknown", path: `${path}nodes[${index}]`, node, nearest });
  }
  for (const [index, field] of (policyFields ?? []).entries()) {
    const found = competence ? findPolicyField(competence, field) : null;
    if (!found || found.ok) continue;
    const nearest = [...found.error.nearest];
    refusals.push({ kind: "policyFieldUnknown", path: `${path}policyFields[${index}]`, field, nearest });
  }
  for (const [index, place] of (codes ?? []).entries()) {
    if (places && !places.byCode.has(place)) {
      refusals.push({ kind: "placeUnknown", path: `${path}places[${index}]`, place });
    }
  }
  refusals.push(...orderRefusals(start, end, `${path}end`));
  if (parent) refusals.push(...parentRefusals(parent, self, measures, `${path}parent`));
  return refusals;
}

const orderRefusals = (
  start: string | null | undefined,
  end: string | null | undefined,
  path: string,
): MeasureRefusal[] =>
  start && end && comparePartialDates(end, start) === "before"
    ? [{ kind: "endBeforeStart", path, start, end }]
    : [];

/** @param change what the share says newly; `was` what it says already */
export function contentRefusals(
  change: Partial<ShareContent>,
  was: ShareContent,
  today: string,
  path: "share" | "change",
): MeasureRefusal[] {
  const { statusOn } = change;
  const refusals = orderRefusals(
    change.start === undefined ? was.start : change.start,
    change.end === undefined ? was.end : change.end,
    `${path}.end`,
  );
  if (change.status && !statusOn) refusals.push({ kind: "statusDayMissing", path: `${path}.statusOn` });
  if (statusOn && statusOn > today) {
    refusals.push({ kind: "dateInFuture", path: `${path}.statusOn`, date: statusOn, today });
  }
  return refusals;
}

function parentRefusals(
  parent: string,
  self: string | null,
  measures: MeasureBook,
  path: string,
): MeasureRefusal[] {
  const above = findMeasure(measures, parent);
  if (!above) return [unknownMeasure(measures, parent, path)];
  if (above.withdrawn) {
    return [{ kind: "measureWithdrawn", path, measure: parent, on: above.withdrawn.on }];
  }
  const chain: string[] = [];
  for (let at: string | null | undefined = parent; at; at = findMeasure(measures, at)?.parent) {
    chain.push(at);
    if (at === self) return [{ kind: "parentMeasureCycle", path, measures: chain }];
  }
  return [];
}

export const unknownMeasure = (measures: MeasureBook, measure: string, path: string): MeasureRefusal => ({
  ...{ kind: "measureUnknown", path, measure },
  nearest: nearestTo(
    measure,
    measures.measures.map((record) => record.id),
  ),
});
