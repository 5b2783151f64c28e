/** The vocabularies that the cells of a spreadsheet are read with: ours, and those of the plan and its country. */
import { budgetKindTexts, budgetStageTexts } from "../budget/index.js";
import {
  formsOfRacism,
  lifeDomains,
  measureInstruments,
  measureKinds,
  measureNatures,
  measureStatuses,
  protectedGrounds,
  racismLevels,
} from "../framework/index.js";
import { gapReasonTexts } from "../indicator/index.js";
import type { MeasureBook } from "../measure/index.js";
import type { PlaceIndex } from "../place/index.js";
import { nodesOf, type Plan } from "../plan/index.js";
import type { FullText } from "../text/index.js";
import { allForms, type ColumnId, statusWords } from "./columns.data.js";
import { createVocabulary, type Vocabulary, type VocabularyTerm } from "./vocabulary.js";

/** Columns whose cells hold words for something known. */
export const termColumns = [
  "kind",
  "nature",
  "goal",
  "nodes",
  "lead",
  "domains",
  "policyFields",
  "grounds",
  "forms",
  "racismLevel",
  "instruments",
  "status",
  "parent",
  "indicators",
  "valueIndicator",
  "valueGap",
  "lineMeasure",
  "lineKind",
  "lineStage",
  "lineFunder",
  "lineReportedBy",
] as const satisfies readonly ColumnId[];
export type TermColumn = (typeof termColumns)[number];

export type SpreadsheetWords = {
  readonly terms: Readonly<Record<TermColumn, Vocabulary>>;
  readonly places: PlaceIndex | null;
};

export const isTermColumn = (column: ColumnId): column is TermColumn =>
  (termColumns as readonly string[]).includes(column);

/** Written by their code: names are long, and two may be alike. */
const writtenAsCode: ReadonlySet<ColumnId> = new Set(["parent", "indicators", "lineMeasure"]);
export const isWrittenAsCode = (column: ColumnId): boolean => writtenAsCode.has(column);

export const measureTerms = (measures: MeasureBook["measures"]): VocabularyTerm[] =>
  measures.flatMap(({ id, title, withdrawn }) => (withdrawn ? [] : [{ id, name: title }]));

/**
 * @param plan its structure and owners are words too
 * @param authorities of the country, with their names
 * @param policyFields of the rules of competence, with their names
 */
export function spreadsheetWords({
  plan,
  goals,
  measures,
  indicators,
  authorities,
  policyFields,
  places,
}: {
  plan: Plan;
  measures: MeasureBook["measures"];
  indicators: readonly { id: string; label: VocabularyTerm["name"] }[];
  goals: readonly { id: string; label: VocabularyTerm["name"] | null; withdrawn: unknown }[];
  authorities: readonly VocabularyTerm[];
  policyFields: readonly VocabularyTerm[];
  places: PlaceIndex | null;
}): SpreadsheetWords {
  const owners = [plan.authority, ...(plan.coAuthorities ?? [])].map(
    ({ id, name, names }): VocabularyTerm => ({
      id,
      name: names ?? { nl: name, fr: name, de: name, en: name },
    }),
  );
  const known = new Set(owners.map(({ id }) => id));
  const withNoName = { nl: null };
  const governments = createVocabulary([...owners, ...authorities.filter(({ id }) => !known.has(id))]);
  const ofMeasures = createVocabulary(measureTerms(measures));
  const ofIndicators = createVocabulary(indicators.map(({ id, label }) => ({ id, name: label })));
  const named = (texts: Readonly<Record<string, FullText>>) =>
    createVocabulary(Object.entries(texts).map(([id, name]) => ({ id, name })));
  return {
    places,
    terms: {
      kind: createVocabulary(measureKinds),
      nature: createVocabulary(measureNatures),
      goal: createVocabulary(
        goals.flatMap(({ id, label, withdrawn }) => (withdrawn ? [] : [{ id, name: label ?? withNoName }])),
      ),
      nodes: createVocabulary(
        nodesOf(plan).map(({ node }) => ({ id: node.id, name: node.label ?? withNoName })),
      ),
      lead: governments,
      domains: createVocabulary(lifeDomains),
      policyFields: createVocabulary(policyFields),
      grounds: createVocabulary(protectedGrounds),
      forms: createVocabulary([...formsOfRacism, { id: "all", name: allForms }]),
      racismLevel: createVocabulary(racismLevels),
      instruments: createVocabulary(measureInstruments),
      status: createVocabulary(
        measureStatuses.map((term) => ({ ...term, words: statusWords[term.id] ?? [] })),
      ),
      ...{ parent: ofMeasures, lineMeasure: ofMeasures },
      ...{ indicators: ofIndicators, valueIndicator: ofIndicators },
      ...{ lineFunder: governments, lineReportedBy: governments },
      valueGap: named(gapReasonTexts),
      lineKind: named(budgetKindTexts),
      lineStage: named(budgetStageTexts),
    },
  };
}
