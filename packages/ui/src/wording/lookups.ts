/** The names a wording needs. The words take ids and facts; who words an answer brings the names of its world. */
import type { Language } from "@napar/domain/text";

/** Every function answers `null` for an id it does not know; the id itself is then shown. */
export type WordingLookups = {
  authority: (id: string, language: Language) => string | null;
  languageArea?: (id: string, language: Language) => string | null;
  aspect?: (id: string, language: Language) => string | null;
  policyField?: (id: string, language: Language) => string | null;
  /** The citation of an article, the language it is in, and whether it is our translation. */
  legalBasis?: (id: string, language: Language) => ReadCitation | null;
  agreement?: (id: string, language: Language) => string | null;
  /** Name of the municipality the question is about. */
  place?: (language: Language) => string | null;
};

/** The name, or the id where nobody knows a name: an id on a page is a fault to see, not to hide. */
export const nameOr = (name: string | null | undefined, id: string): string => name ?? id;

/** What `lookupsFor` reads of a competence model: rows with names. */
export type NamedRows = {
  authorities: readonly { id: string; names: Record<Language, string> }[];
  languageAreas: readonly { id: string; names: Record<Language, string> }[];
  aspects: readonly { id: string; names: Record<Language, string> }[];
  policyFields: readonly { id: string; names: Record<Language, string> }[];
  legalBases: readonly { id: string; citation: Citation }[];
  agreements: readonly { id: string; legalBasis: string | readonly string[] | null }[];
};
type Citation = Partial<Record<Language, string | null>> & { courtesy?: readonly Language[] };
type ReadCitation = { text: string; language: Language; isCourtesy?: boolean };

/**
 * Lookups over the rows of a competence model, `belgianCompetences` for instance.
 *
 * @param here names of the place: its municipality, and its bodies instead of the generic ones
 */
export function lookupsFor(
  rows: NamedRows,
  here: {
    place?: (language: Language) => string | null;
    authority?: (id: string, language: Language) => string | null;
  } = {},
): WordingLookups {
  const byId = indexOf(rows);
  const citation = (id: string, language: Language) =>
    readCitation(byId.legalBases.get(id)?.citation, language);
  return {
    authority: (id, language) =>
      here.authority?.(id, language) ?? byId.authorities.get(id)?.names[language] ?? null,
    languageArea: (id, language) => byId.languageAreas.get(id)?.names[language] ?? null,
    aspect: (id, language) => byId.aspects.get(id)?.names[language] ?? null,
    policyField: (id, language) => byId.policyFields.get(id)?.names[language] ?? null,
    legalBasis: citation,
    agreement: (id, language) => {
      const bases = byId.agreements.get(id)?.legalBasis;
      const first = typeof bases === "string" ? bases : bases?.[0];
      return first ? (citation(first, language)?.text ?? null) : null;
    },
    place: here.place,
  };
}

type Index = { [K in keyof NamedRows]: ReadonlyMap<string, NamedRows[K][number]> };
const indexes = new WeakMap<NamedRows, Index>();

function indexOf(rows: NamedRows): Index {
  const known = indexes.get(rows);
  if (known) return known;
  const byId = <T extends { id: string }>(list: readonly T[]) => new Map(list.map((row) => [row.id, row]));
  const made: Index = {
    authorities: byId(rows.authorities),
    languageAreas: byId(rows.languageAreas),
    aspects: byId(rows.aspects),
    policyFields: byId(rows.policyFields),
    legalBases: byId(rows.legalBases),
    agreements: byId(rows.agreements),
  };
  indexes.set(rows, made);
  return made;
}

/** The reader’s language first, then English, in which every citation exists. */
const citationOrder: Record<Language, readonly Language[]> = {
  nl: ["nl", "en", "fr", "de"],
  fr: ["fr", "en", "nl", "de"],
  de: ["de", "en", "fr", "nl"],
  en: ["en", "nl", "fr", "de"],
};

export function readCitation(citation: Citation | undefined, language: Language): ReadCitation | null {
  const found = citationOrder[language].find((code) => citation?.[code]?.trim());
  if (!citation || !found) return null;
  const isCourtesy = citation.courtesy?.includes(found);
  return { text: citation[found] as string, language: found, ...(isCourtesy && { isCourtesy }) };
}
