/**
 * A plan as it is after a change that is known in full: a grid of thousands of measures shows what was saved without
 * reading the whole plan again.
 */
import type { PlanCaseView } from "@napar/api/client";
import type { MeasureContent, MeasureRecord, ShareContent } from "@napar/domain/measure";

export type Requested = { type: string; data: unknown };

type ContentChange = { measure: string; change: Partial<MeasureContent> };
type ShareChange = { measure: string; authority: string; change: Partial<ShareContent> };

/** @returns `null` where a command does more than write the content of a measure or of a share */
export function patchedCase(
  plan: PlanCaseView,
  commands: readonly Requested[],
  version: number,
): PlanCaseView | null {
  const changed = new Map<string, MeasureRecord>();
  const known = new Map(plan.measures.measures.map((record) => [record.id, record]));
  for (const { type, data } of commands) {
    const { measure } = data as { measure: string };
    const record = changed.get(measure) ?? known.get(measure);
    if (!record) return null;
    if (type === "changeMeasure") changed.set(measure, { ...record, ...(data as ContentChange).change });
    else if (type === "changeShare") changed.set(measure, withShare(record, data as ShareChange));
    else return null;
  }
  const measures = plan.measures.measures.map((record) => changed.get(record.id) ?? record);
  return { ...plan, version, measures: { measures } };
}

const withShare = (record: MeasureRecord, { authority, change }: ShareChange): MeasureRecord => ({
  ...record,
  shares: record.shares.map((share) =>
    share.authority === authority && !share.withdrawn ? { ...share, ...change } : share,
  ),
});
