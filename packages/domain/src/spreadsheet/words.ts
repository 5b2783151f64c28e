/** The vocabularies that the cells of a spreadsheet are read with: ours, and those of the plan and its country. */
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
import type { PlaceIndex } from "../place/index.js";
import { nodesOf, type Plan } from "../plan/index.js";
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
] as const satisfies readonly ColumnId[];
export type TermColumn = (typeof termColumns)[number];

export type SpreadsheetWords = {
  readonly terms: Readonly<Record<TermColumn, Vocabulary>>;
  readonly places: PlaceIndex | null;
};

export const isTermColumn = (column: ColumnId): column is TermColumn =>
  (termColumns as readonly string[]).includes(column);

/**
 * @param plan its structure and owners are words too
 * @param authorities of the country, with their names
 * @param policyFields of the rules of competence, with their names
 */
export function spreadsheetWords({
  plan,
  goals,
  authorities,
  policyFields,
  places,
}: {
  plan: Plan;
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
      lead: createVocabulary([...owners, ...authorities.filter(({ id }) => !known.has(id))]),
      domains: createVocabulary(lifeDomains),
      policyFields: createVocabulary(policyFields),
      grounds: createVocabulary(protectedGrounds),
      forms: createVocabulary([...formsOfRacism, { id: "all", name: allForms }]),
      racismLevel: createVocabulary(racismLevels),
      instruments: createVocabulary(measureInstruments),
      status: createVocabulary(
        measureStatuses.map((term) => ({ ...term, words: statusWords[term.id] ?? [] })),
      ),
    },
  };
}
