/** One goal or field of life: what each government does, declined, was asked, or is not competent for, with the evidence. */
import type { IsoDate } from "@napar/domain/calendar";
import { type LifeDomainId, lifeDomains } from "@napar/domain/framework";
import { answersForGaps, type GapCell, type GapMatrix, gapMatrix, measuresForGaps } from "@napar/domain/gap";
import { type Request, requestStandings } from "@napar/domain/mandate";
import { findShare, type MeasureRecord } from "@napar/domain/measure";
import type { PlanCase } from "@napar/domain/plan-case";
import type { LocalizedText } from "@napar/domain/text";
import type { Kysely } from "kysely";
import type { Country } from "../country/index.js";
import { type NameOf, namesIn } from "../plan-case/names-in-case.js";
import { ownersOf, partiesOf } from "../plan-case/plan-case-model.js";
import type { Database } from "../storage/index.js";
import type { GovernmentComparisonView } from "./comparison.view.js";
import {
  type AskedInPlan,
  type ListedMeasure,
  matrixOfFacts,
  measuresInDomain,
  readGapFacts,
} from "./gap-overview.store.js";

export type Row = { kind: "domain" | "goal"; id: string };
type Government = GovernmentComparisonView["governments"][number];

/** How many measures of a government are listed; the rest are counted. */
const listed = 8;

export const domainTitle = (id: string): LocalizedText | null =>
  lifeDomains.find((domain) => domain.id === id)?.name ?? null;

/** Over all public plans, today. */
export async function compareInAllPlans(
  db: Kysely<Database>,
  { domain, on, country }: { domain: LifeDomainId; on: IsoDate; country: Country },
): Promise<GovernmentComparisonView> {
  const facts = await readGapFacts(db, { on, country, domain });
  const matrix = matrixOfFacts(facts, { on, country, rows: [domain] });
  const measures = await measuresInDomain(db, { domain, on, governments: facts.governments, each: listed });
  return viewOf(matrix, {
    ...{ plan: null, row: { kind: "domain", id: domain }, title: domainTitle(domain), on },
    ...{ measures, requests: facts.requests, nameOf: namesIn(null, country) },
    totalOf: (authority) =>
      facts.commitments.find((one) => one.authority === authority && one.domain === domain)?.measures ?? 0,
  });
}

/** In one plan, now or as it was. */
export function compareInPlan(
  state: PlanCase,
  { row, on, country }: { row: Row; on: IsoDate; country: Country },
): GovernmentComparisonView {
  const matrix = matrixOfPlan(state, { by: row.kind, rows: [row.id], on, country });
  const plan = state.head?.id ?? "";
  const planTitle = state.head?.plan.title ?? {};
  const [found] = matrix.rows;
  const measures = matrix.governments.flatMap((authority, index) =>
    (found?.cells[index]?.measures ?? []).flatMap(({ id }): ListedMeasure[] => {
      const measure = state.measures.measures.find((one) => one.id === id);
      return measure ? [listedOf(measure, { authority, plan, planTitle })] : [];
    }),
  );
  const goal = state.goals.goals.find((one) => one.id === row.id);
  return viewOf(matrix, {
    ...{ plan: { id: plan, title: planTitle }, row, on, measures, nameOf: namesIn(state, country) },
    title: row.kind === "goal" ? (goal?.label ?? null) : domainTitle(row.id),
    requests: state.mandates.requests.map((request) => ({ plan, request })),
    totalOf: (authority) => measures.filter((one) => one.authority === authority).length,
  });
}

/** The matrix of a plan under way: its parties, or its owners where it has none. */
export function matrixOfPlan(
  state: PlanCase,
  {
    by,
    rows,
    on,
    country: { competence, planAuthorities },
  }: { by: "domain" | "goal"; rows: readonly string[]; on: IsoDate; country: Country },
): GapMatrix {
  const parties = partiesOf(state);
  const owners = state.head ? [state.head.plan.authority, ...(state.head.plan.coAuthorities ?? [])] : [];
  const holdersOf = (id: string) => {
    if (competence.authorities.has(id)) return undefined;
    return planAuthorities[owners.find((owner) => owner.id === id)?.type ?? ""];
  };
  return gapMatrix({
    ...{ by, on, rows, model: competence },
    governments: (parties.length > 0 ? parties : ownersOf(state)).map((id) => ({
      ...{ id, authorities: [id], holders: holdersOf(id) },
    })),
    measures: measuresForGaps(state.head?.id ?? "", state.measures).map((measure) => ({
      ...measure,
      goals: withGoalsAbove(state, measure.goals),
    })),
    answers: answersForGaps(state.mandates, on),
  });
}

/** What serves an operational goal serves the strategic one above it. */
function withGoalsAbove({ goals: { goals } }: PlanCase, served: readonly string[]): string[] {
  const all = new Set(served);
  for (const id of all) {
    const parent = goals.find((goal) => goal.id === id)?.parent;
    if (parent) all.add(parent);
  }
  return [...all];
}

function listedOf(
  measure: MeasureRecord,
  { authority, plan, planTitle }: { authority: string; plan: string; planTitle: LocalizedText },
): ListedMeasure {
  const share = findShare(measure, authority);
  return {
    ...{ authority, plan, planTitle, id: measure.id, title: measure.title },
    isLead: measure.lead?.authority === authority,
    status: share?.status ?? null,
    start: share?.start ?? measure.start ?? null,
    end: share?.end ?? measure.end ?? null,
  };
}

function viewOf(
  { governments, rows }: GapMatrix,
  {
    plan,
    row,
    title,
    on,
    measures,
    requests,
    totalOf,
    nameOf,
  }: {
    plan: GovernmentComparisonView["plan"];
    row: Row;
    title: LocalizedText | null;
    on: IsoDate;
    measures: readonly ListedMeasure[];
    requests: readonly AskedInPlan[];
    totalOf: (authority: string) => number;
    nameOf: NameOf;
  },
): GovernmentComparisonView {
  const asked = new Map(requests.map((one) => [one.request.id, one]));
  const [found] = rows as [GapMatrix["rows"][number]];
  return {
    ...{ on, plan, row: { ...row, title, fields: found.fields } },
    governments: governments.map((id, index): Government => {
      const { state, competence, fields, because, ...cell } = found.cells[index] as GapCell;
      return {
        ...{ id, name: nameOf(id), state, competence, fields: [...fields], because },
        measures: measures
          .filter(({ authority }) => authority === id)
          .map(({ authority: _, ...measure }) => measure),
        total: totalOf(id),
        asked: askedOf(cell.asked, asked, { authority: id, on, nameOf }),
        declined: cell.declined && {
          ...(askedOf(cell.declined, asked, { authority: id, on, nameOf }) as NonNullable<
            Government["asked"]
          >),
          ...{ reason: cell.declined.reason, on: cell.declined.on },
        },
      };
    }),
  };
}

function askedOf(
  found: { request: string; on: IsoDate } | null,
  requests: ReadonlyMap<string, { plan: string; request: Request }>,
  { authority, on, nameOf }: { authority: string; on: IsoDate; nameOf: NameOf },
): Government["asked"] {
  const known = found && requests.get(found.request);
  if (!known) return null;
  const { plan, request } = known;
  const { from, text } = request;
  // Who refused an inventory is asked and silent on acting, and yet answered: the standing says which.
  const standing = requestStandings(request, on).find((one) => one.authority === authority);
  return {
    // As precise as the record has it: a year stays a year.
    ...{ plan, request: request.id, on: request.sentOn, from, fromName: nameOf(from), text },
    ...{ standing: standing?.state ?? "silent", days: standing?.days ?? null },
  };
}
