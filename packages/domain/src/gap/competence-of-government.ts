/**
 * Whether a government may do anything at all in some policy fields, anywhere it governs.
 */
import type { IsoDate } from "../calendar/index.js";
import {
  answerCompetence,
  type CompetenceModel,
  type CompetencePlace,
  instruments,
} from "../competence/index.js";

/** A column: one government with the capacities it holds. */
export type Government = {
  id: string;
  /** Identifiers in plans, and in the rules where they differ (a city in plans is `municipality` in the rules). */
  authorities: readonly string[];
  /** Identifiers in the rules of competence; nothing means: the same as `authorities`. */
  holders?: readonly string[] | undefined;
  /** Where it governs; nothing means: every language area in which the rules place its capacities. */
  places?: readonly CompetencePlace[] | undefined;
  /** It adopted a plan whose measures are not known here: that none is found says nothing of it. */
  hasUnlistedMeasures?: boolean | undefined;
  /** Of a day in the past: it may have had a plan in force then; no source says whether. */
  hasUncertainPlan?: boolean | undefined;
};

export type CompetenceOfColumn = {
  /**
   * - `competent`: a rule in force names it for at least one instrument in one of its places
   * - `not-competent`: rules name others for each of the fields there, and never it
   * - `cannot-say`: for some field the rules name nobody there, or there is no field to ask about
   */
  competence: "competent" | "not-competent" | "cannot-say";
  /** The fields in which it is competent; for `cannot-say` those without a rule. */
  fields: readonly string[];
};

type FieldAnswer = "competent" | "others" | "nobody";

/** Asks the rules once per field and government, and remembers. */
export function createCompetenceLookup(
  model: CompetenceModel,
  governments: readonly Government[],
  on: IsoDate,
): (fields: readonly string[], government: number) => CompetenceOfColumn {
  const places = governments.map((government) => government.places ?? areasOf(model, government));
  // Governments that the rules know by one name in one place get one answer: three hundred cities are asked about once.
  const known = new Map<string, Map<string, FieldAnswer>>();
  const answers = governments.map((government, index) => {
    const key = JSON.stringify([holdersOf(government), places[index]]);
    const shared = known.get(key) ?? new Map<string, FieldAnswer>();
    known.set(key, shared);
    return shared;
  });
  const answerFor = (field: string, index: number): FieldAnswer => {
    const known = answers[index]?.get(field);
    if (known) return known;
    const government = governments[index] as Government;
    const answer = askRules(model, field, holdersOf(government), places[index] ?? [], on);
    answers[index]?.set(field, answer);
    return answer;
  };
  return (fields, index) => {
    const found = fields.map((field) => ({ field, answer: answerFor(field, index) }));
    const ofKind = (kind: FieldAnswer) =>
      found.flatMap(({ field, answer }) => (answer === kind ? [field] : []));
    const competent = ofKind("competent");
    if (competent.length > 0) return { competence: "competent", fields: competent };
    const open = ofKind("nobody");
    if (open.length > 0 || fields.length === 0) return { competence: "cannot-say", fields: open };
    return { competence: "not-competent", fields: [] };
  };
}

const holdersOf = ({ holders, authorities }: Government): readonly string[] => holders ?? authorities;

/** The language areas of its capacities; a government the rules do not know is asked about nowhere. */
const areasOf = (model: CompetenceModel, government: Government): CompetencePlace[] => {
  const areas = holdersOf(government).flatMap((id) => model.authorities.get(id)?.territory ?? []);
  return [...new Set(areas)].map((languageArea) => ({ languageArea, placeGroups: [] }));
};

function askRules(
  model: CompetenceModel,
  field: string,
  holders: readonly string[],
  places: readonly CompetencePlace[],
  on: IsoDate,
): FieldAnswer {
  let isHeld = false;
  for (const place of places) {
    for (const instrument of instruments) {
      const answer = answerCompetence(model, { field, instrument, place, on });
      if (!answer.ok) continue;
      isHeld = true;
      if (answer.value.holders.some(({ authority }) => actsFor(model, authority, holders)))
        return "competent";
    }
  }
  return isHeld ? "others" : "nobody";
}

/** A government acts itself or through an office or service of its own. */
const actsFor = (model: CompetenceModel, holder: string, government: readonly string[]): boolean => {
  if (government.includes(holder)) return true;
  const authority = model.authorities.get(holder);
  const isOwnService = authority?.kind === "agency" || authority?.kind === "office";
  return isOwnService && authority.parent !== undefined && government.includes(authority.parent);
};
