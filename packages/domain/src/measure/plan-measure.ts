/** A measure under way and the measure of a `napar-plan/1` document: there and back. */
import type { Plan } from "../plan/index.js";
import {
  type MeasureContent,
  type MeasureRecord,
  type Share,
  sharesOf,
  unknownShare,
  worstStateOf,
} from "./measure.js";

type PlanMeasure = NonNullable<Plan["measures"]>[number];

/**
 * Writes a measure as the format knows it: the status of the whole is its worst share's, and its money the sum of all
 * shares, stated only when every share states its own.
 *
 * Recommendations, the parent measure, shares and milestones have no place in the format and are left out.
 */
export function planMeasureOf(measure: MeasureRecord): PlanMeasure {
  const known = written.get(measure);
  if (known) return known;
  const made = writeMeasure(measure);
  written.set(measure, made);
  return made;
}

/** A record is never changed, only followed by another: of thousands, a command makes one or two anew. */
const written = new WeakMap<MeasureRecord, PlanMeasure>();

function writeMeasure(measure: MeasureRecord): PlanMeasure {
  const content: Partial<MeasureRecord> = { ...measure };
  for (const member of beyondTheFormat) delete content[member];
  const { id, title, lead, stated, partners } = measure;
  const { state } = worstStateOf(measure);
  const shares = sharesOf(measure);
  const budget = shares.length > 0 ? budgetOf(shares) : stated?.budget;
  const leads = lead ? [lead] : stated?.lead;
  return {
    ...(content as Omit<MeasureContent, "title" | "partners">),
    ...{ id, title },
    ...(leads ? { lead: leads } : {}),
    ...(partners ? { partners: partners.map(({ organisation: _, ...partner }) => partner) } : {}),
    ...(state === "unknown" ? {} : { status: state }),
    ...(budget ? { budget } : {}),
  };
}

const beyondTheFormat = [
  ...(["lead", "stated", "leadOffer", "shares", "milestones", "continues", "withdrawn"] as const),
  ...(["recommendations", "parent", "partners"] as const),
];

function budgetOf(shares: readonly Share[]): PlanMeasure["budget"] {
  const budgets = shares.map(({ budget }) => budget);
  if (budgets.length === 0 || budgets.some((budget) => budget === null)) return null;
  const cents = budgets.map((budget) => budget?.euroCents ?? null);
  const amounts = cents.filter((amount) => amount !== null);
  const inKind = budgets.every((budget) => budget?.inKind === true);
  // Means that exist need no figure; any other share without one leaves the sum unknown.
  const isComplete = budgets.every((budget) => budget?.euroCents !== null || budget?.inKind === true);
  if (!isComplete) return null;
  if (amounts.length === 0) return { inKind: true };
  const amount = amounts.reduce((sum, each) => sum + each, 0) / 100;
  return { amount, currency: "EUR", ...(inKind ? { inKind } : {}) };
}

/** A measure of a document, as the first event of a measure under way says it. */
export function createdFromPlan(
  measure: PlanMeasure,
  { id, continues }: { id: string; continues: string | null },
): Omit<MeasureRecord, "withdrawn" | "leadOffer"> {
  const { lead: leads, status, budget, ...content } = measure;
  const [only, ...others] = leads ?? [];
  const lead = only?.authority && others.length === 0 ? { ...only, authority: only.authority } : null;
  const { start = null, end = null } = content;
  const share = lead && {
    ...{ ...unknownShare, authority: lead.authority, owner: lead.service ?? null, withdrawn: null },
    ...{ status: status ?? null, budget: shareBudgetOf(budget), start, end },
  };
  const stated = lead ? null : { lead: leads, status, budget };
  return {
    ...content,
    ...{ id, lead, stated, shares: share ? [share] : [], milestones: [], continues },
  };
}

/** What a document says of the money of a measure, as the share of the only one who carries it. */
export function shareBudgetOf(budget: PlanMeasure["budget"]): Share["budget"] {
  if (!budget) return null;
  const isEuro = !budget.currency || budget.currency === "EUR";
  const euroCents = isEuro && typeof budget.amount === "number" ? Math.round(budget.amount * 100) : null;
  return { euroCents, inKind: budget.inKind ?? null };
}
