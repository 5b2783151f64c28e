/** Measures that are part of another one, where a row of the same table may make that other one, above or below. */
import type { MeasureBook } from "../measure/index.js";
import type { ColumnRefusal } from "./row-commands.js";
import { createVocabulary, type VocabularyTerm } from "./vocabulary.js";
import { measureTerms, type SpreadsheetWords } from "./words.js";

/** The words of a table, with the measures its own rows will make. */
export const wordsWithRows = (
  words: SpreadsheetWords,
  { measures }: MeasureBook,
  rows: readonly VocabularyTerm[],
): SpreadsheetWords => {
  const known = new Set(measures.flatMap(({ id, withdrawn }) => (withdrawn ? [] : [id])));
  const made = rows.filter(({ id }) => !known.has(id));
  const parent = createVocabulary([...measureTerms(measures), ...made]);
  return { ...words, terms: { ...words.terms, parent } };
};

/** What of a row bears on the tree of measures. */
export type ParentRow = {
  /** The code of the measure; `null`: it gets one when it is made. */
  measure: string | null;
  isNew: boolean;
  isWrong: boolean;
  /** What it says newly; `undefined`: nothing. */
  parent: string | null | undefined;
};

/**
 * What stands against the parents that rows name: a row that is wrong makes no measure, and no measure is part of itself.
 *
 * @returns by the place of the row
 */
export function parentRefusals(
  rows: readonly ParentRow[],
  { measures }: MeasureBook,
): ReadonlyMap<number, ColumnRefusal> {
  const refusals = new Map<number, ColumnRefusal>();
  const parents = new Map(measures.map(({ id, parent }) => [id, parent ?? null]));
  for (const { measure, parent } of rows) {
    if (measure !== null && parent !== undefined) parents.set(measure, parent);
  }
  const wrong = new Set(rows.flatMap(({ measure, isNew, isWrong }) => (isNew && isWrong && measure) || []));
  const refuse = (place: number, reason: ColumnRefusal["reason"]) => {
    refusals.set(place, { column: "parent", reason });
    const { measure, isNew } = rows[place] as ParentRow;
    if (isNew && measure !== null) wrong.add(measure);
  };
  for (const [place, { measure, parent }] of rows.entries()) {
    if (!parent || measure === null) continue;
    const chain = [measure];
    for (let at: string | null | undefined = parent; at && !chain.includes(at); at = parents.get(at))
      chain.push(at);
    const last = parents.get(chain.at(-1) as string);
    if (last === measure) refuse(place, { kind: "parentOfItself", measures: chain });
  }
  // A row that leans on a wrong one is wrong, and so is what leans on it.
  for (let before = -1; before < refusals.size; ) {
    before = refusals.size;
    for (const [place, { parent }] of rows.entries()) {
      if (parent && wrong.has(parent) && !refusals.has(place))
        refuse(place, { kind: "parentRowWrong", parent });
    }
  }
  return refusals;
}

/** The places of the rows in an order in which each measure is there before the measures that are part of it. */
export function parentsFirst(rows: readonly ParentRow[]): number[] {
  const makers = new Map(
    rows.flatMap(({ measure, isNew }, place) =>
      isNew && measure !== null ? [[measure, place] as const] : [],
    ),
  );
  const order = new Set<number>();
  const add = (place: number, above: ReadonlySet<number>) => {
    const { parent } = rows[place] as ParentRow;
    const maker = parent ? makers.get(parent) : undefined;
    if (maker !== undefined && !order.has(maker) && !above.has(maker)) add(maker, new Set([...above, place]));
    order.add(place);
  };
  for (const place of rows.keys()) add(place, new Set());
  return [...order];
}
