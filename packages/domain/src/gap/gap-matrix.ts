/**
 * Who has committed to what, and who stays silent: one row per goal or field of life, one column per government.
 *
 * Silence is a finding, not an empty cell: a government that could act, has no measure and has said nothing. What the
 * model of competences does not tell stays unknown; it is never read as "not competent".
 */
import type { IsoDate } from "../calendar/index.js";
import type { CompetenceModel } from "../competence/index.js";
import { type LifeDomainId, policyFieldsOf } from "../framework/index.js";
import type { LocalizedText } from "../text/index.js";
import {
  type CompetenceOfColumn,
  createCompetenceLookup,
  type Government,
} from "./competence-of-government.js";

export const gapStates = [
  "committed",
  "declined",
  "competent-but-silent",
  "not-competent",
  "unknown",
] as const;
export type GapState = (typeof gapStates)[number];

/** What the matrix needs to know of a measure. A share of a measure counts for the government that holds it. */
export type MeasureForGaps = {
  id: string;
  plan: string;
  /** Authorities that hold a share or the lead, by identifier. */
  authorities: readonly string[];
  goals: readonly string[];
  domains: readonly LifeDomainId[];
  /** Policy fields, where stated: they say more exactly than `domains` whose competence it is. */
  policyFields: readonly string[];
  /** A dropped measure commits nobody. */
  isDropped: boolean;
};

/** A request to a government and what came of it. Never more than was said: no answer is no refusal. */
export type AnswerForGaps = {
  request: string;
  authority: string;
  /** The goals or fields of life it was about; `null`: the plan as a whole. */
  rows: readonly string[] | null;
  askedOn: IsoDate;
  /** `reason: null`: the government declined and gave none. */
  answer:
    | { kind: "none" }
    | { kind: "accepted" }
    | { kind: "declined"; reason: LocalizedText | null; on: IsoDate };
};

export type GapCell = {
  state: GapState;
  /** The measures that commit the government; an identifier is unique within its plan only. */
  measures: { plan: string; id: string }[];
  /** Is it competent? Shown beside a commitment too: one may promise what is not one's to do. */
  competence: CompetenceOfColumn["competence"];
  /** Policy fields in which the rules name it, or would have to. */
  fields: readonly string[];
  declined: { request: string; reason: LocalizedText | null; on: IsoDate } | null;
  /** Asked without an answer so far; the earliest such request. */
  asked: { request: string; on: IsoDate } | null;
  /** Why the state is unknown. */
  because: "noPolicyField" | "noRule" | "noDomain" | "measuresNotListed" | "planNotKnownThen" | null;
};

export type GapMatrix = {
  on: IsoDate;
  by: "domain" | "goal";
  governments: readonly string[];
  /** `fields`: the policy fields in which the rules are asked who is competent for the row. */
  rows: { row: string; fields: string[]; cells: GapCell[] }[];
  counts: Record<GapState, number>;
};

/**
 * Fills the matrix in one pass over the measures; the rules are asked once per field and government.
 *
 * @param rows identifiers of goals or fields of life, in the order to show
 * @param governments the columns; one government can hold several capacities, as the Flemish does with region and
 *   community
 */
export function gapMatrix({
  by,
  rows,
  governments,
  measures,
  answers,
  model,
  on,
}: {
  by: "domain" | "goal";
  rows: readonly string[];
  governments: readonly Government[];
  measures: Iterable<MeasureForGaps>;
  answers: Iterable<AnswerForGaps>;
  model: CompetenceModel;
  on: IsoDate;
}): GapMatrix {
  const columns = new Map<string, number[]>();
  governments.forEach(({ authorities }, index) => {
    for (const authority of authorities) columns.set(authority, [...(columns.get(authority) ?? []), index]);
  });
  const collected = new Map(
    rows.map((row) => [row, { cells: governments.map(() => emptyCell()), fields: new Set<string>() }]),
  );
  if (by === "domain") {
    for (const [row, { fields }] of collected) {
      for (const field of policyFieldsOf(row as LifeDomainId)) fields.add(field);
    }
  }
  for (const measure of measures) addMeasure(collected, columns, measure, by);
  for (const answer of answers) addAnswer(collected, columns, answer);

  const lookup = createCompetenceLookup(model, governments, on);
  const counts = Object.fromEntries(gapStates.map((state) => [state, 0])) as Record<GapState, number>;
  const filled = rows.map((row) => {
    const { cells, fields } = collected.get(row) as Collected;
    const done = cells.map((cell, index) =>
      decideCell(cell, lookup([...fields], index), {
        ...{ by, fieldCount: fields.size },
        hasUnlisted: governments[index]?.hasUnlistedMeasures === true,
        hasUncertain: governments[index]?.hasUncertainPlan === true,
      }),
    );
    for (const { state } of done) counts[state] += 1;
    return { row, fields: [...fields], cells: done };
  });
  return { on, by, governments: governments.map(({ id }) => id), rows: filled, counts };
}

type Cell = Pick<GapCell, "measures" | "declined" | "asked">;
type Collected = { cells: Cell[]; fields: Set<string> };

const emptyCell = (): Cell => ({ measures: [], declined: null, asked: null });

function addMeasure(
  collected: ReadonlyMap<string, Collected>,
  columns: ReadonlyMap<string, number[]>,
  measure: MeasureForGaps,
  by: "domain" | "goal",
): void {
  for (const row of by === "goal" ? measure.goals : measure.domains) {
    const found = collected.get(row);
    if (!found) continue;
    // A goal is the business of whoever may act in the fields of its measures, also of those given up.
    if (by === "goal") {
      if (measure.policyFields.length > 0) for (const field of measure.policyFields) found.fields.add(field);
      else {
        for (const domain of measure.domains) {
          for (const field of policyFieldsOf(domain)) found.fields.add(field);
        }
      }
    }
    if (measure.isDropped) continue;
    for (const authority of measure.authorities) {
      for (const index of columns.get(authority) ?? []) {
        const { measures } = found.cells[index] as Cell;
        // Two capacities of one government on one measure are one commitment.
        const last = measures.at(-1);
        if (last?.id !== measure.id || last.plan !== measure.plan) {
          measures.push({ plan: measure.plan, id: measure.id });
        }
      }
    }
  }
}

function addAnswer(
  collected: ReadonlyMap<string, Collected>,
  columns: ReadonlyMap<string, number[]>,
  { request, authority, rows, askedOn, answer }: AnswerForGaps,
): void {
  for (const row of rows ?? collected.keys()) {
    for (const index of columns.get(authority) ?? []) {
      const cell = collected.get(row)?.cells[index];
      if (!cell || answer.kind === "accepted") continue;
      if (answer.kind === "declined") {
        const { reason, on } = answer;
        // The latest word stands.
        if (!cell.declined || cell.declined.on <= on) cell.declined = { request, reason, on };
      } else if (!cell.asked || askedOn < cell.asked.on) cell.asked = { request, on: askedOn };
    }
  }
}

function decideCell(
  cell: Cell,
  { competence, fields }: CompetenceOfColumn,
  {
    by,
    fieldCount,
    hasUnlisted,
    hasUncertain,
  }: { by: "domain" | "goal"; fieldCount: number; hasUnlisted: boolean; hasUncertain: boolean },
): GapCell {
  const facts = { ...cell, competence, fields, because: null };
  if (cell.measures.length > 0) return { state: "committed", ...facts };
  if (cell.declined) return { state: "declined", ...facts };
  if (competence === "competent" && hasUnlisted)
    return { state: "unknown", ...facts, because: "measuresNotListed" };
  if (competence === "competent" && hasUncertain)
    return { state: "unknown", ...facts, because: "planNotKnownThen" };
  if (competence === "competent") return { state: "competent-but-silent", ...facts };
  if (competence === "not-competent") return { state: "not-competent", ...facts };
  const because = fieldCount > 0 ? "noRule" : by === "domain" ? "noPolicyField" : "noDomain";
  return { state: "unknown", ...facts, because };
}
