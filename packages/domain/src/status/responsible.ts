import { measuresOf, type Plan } from "../plan/index.js";

/** What status reads of the whole: the document, and the measures under way with their shares. */
export type WithMeasures = {
  readonly plan: Plan;
  readonly measures?: { readonly measures: readonly MeasureWithShares[] };
};
export type MeasureWithShares = {
  readonly id: string;
  readonly lead?: { readonly authority: string } | null;
  /** What a document says of its leads, where it names several. */
  readonly stated?: { readonly lead?: readonly { readonly authority?: string | null }[] | null } | null;
  /** A share that was withdrawn stays readable, and nobody answers for it any more. */
  readonly shares?: readonly { readonly authority: string; readonly withdrawn?: unknown }[];
};

/**
 * The authorities that answer for each measure: its lead, and whoever holds a share. A measure that names no lead is
 * answered for by the owner of the plan.
 */
export function responsibleFor({ plan, measures }: WithMeasures): Map<string, string[]> {
  const responsible = new Map<string, string[]>();
  for (const measure of measuresOf(plan)) {
    const leads = (measure.lead ?? []).flatMap(({ authority }) => (authority ? [authority] : []));
    responsible.set(measure.id, leads.length > 0 ? [...new Set(leads)] : [plan.authority.id]);
  }
  for (const { id, lead, stated, shares } of measures?.measures ?? []) {
    const carried = (shares ?? []).filter(({ withdrawn }) => !withdrawn).map(({ authority }) => authority);
    const leads = lead ? [lead.authority] : (stated?.lead ?? []).flatMap(({ authority }) => authority ?? []);
    const authorities = [...leads, ...carried];
    const known = authorities.length > 0 ? authorities : (responsible.get(id) ?? [plan.authority.id]);
    responsible.set(id, [...new Set(known)]);
  }
  return responsible;
}
