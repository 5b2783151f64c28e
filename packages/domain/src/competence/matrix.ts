import type { IsoDate } from "../calendar/index.js";
import { ok, type Result } from "../result/index.js";
import type { Cooperation } from "./answer.js";
import { resolvedAnswer } from "./answer-competence.js";
import type { LanguageAreaFacts } from "./competence-data.js";
import type { CompetenceModel, FieldModel } from "./model.js";
import { holderIds } from "./plain-answer.js";
import { readDay, readWords } from "./question.js";
import type { CompetenceRefusal } from "./refusal.js";
import type { Exclusivity, InstitutionLanguage } from "./vocabulary.js";

export type MatrixQuestion = { field: string; instrument: string; aspect?: string | undefined; on: IsoDate };

export type MatrixCell = {
  readonly languageArea: string;
  /** `null` in areas where the place alone decides. */
  readonly institutionLanguage: InstitutionLanguage | null;
  /** Ids, sorted; empty when the data name nobody. */
  readonly holders: readonly string[];
  readonly rules: readonly string[];
  readonly cooperation: Cooperation | null;
  readonly exclusivity: Exclusivity | null;
  /** Groups of municipalities in this area with other holders than the rest of it. */
  readonly differsIn: readonly { readonly placeGroup: string; readonly holders: readonly string[] }[];
};

/**
 * Who holds an instrument in each area on a day: one cell per language area, and in Brussels one per kind of
 * institution.
 */
export function competenceMatrix(
  model: CompetenceModel,
  question: MatrixQuestion,
): Result<readonly MatrixCell[], CompetenceRefusal> {
  const field = readWords(model, question);
  if (!field.ok) return field;
  const on = readDay(question.on);
  if (!on.ok) return on;
  return ok(
    model.data.languageAreas.flatMap((area) => {
      const languages = area.institutionLanguages.length > 0 ? area.institutionLanguages : [undefined];
      return languages.map((language) => cellOf(model, field.value, question, area, language));
    }),
  );
}

function cellOf(
  model: CompetenceModel,
  field: FieldModel,
  { instrument, aspect, on }: MatrixQuestion,
  area: LanguageAreaFacts,
  institutionLanguage: InstitutionLanguage | undefined,
): MatrixCell {
  const answerIn = (placeGroups: readonly string[]) =>
    resolvedAnswer(model, field, {
      instrument,
      aspect,
      on,
      institutionLanguage,
      place: { languageArea: area.id, placeGroups },
    });
  const answer = answerIn([]);
  const holders = answer.ok ? holderIds(answer.holders) : [];
  const differsIn = groupsIn(field, area).flatMap((placeGroup) => {
    const there = answerIn([placeGroup]);
    const holdersThere = there.ok ? holderIds(there.holders) : [];
    return holdersThere.join() === holders.join() ? [] : [{ placeGroup, holders: holdersThere }];
  });
  return {
    languageArea: area.id,
    institutionLanguage: institutionLanguage ?? null,
    holders,
    rules: answer.ok ? answer.holders.flatMap((holder) => holder.rules.map(({ id }) => id)) : [],
    cooperation: answer.ok ? answer.cooperation : null,
    exclusivity: answer.ok ? answer.exclusivity : null,
    differsIn,
  };
}

/** Groups that a rule of this area names: a group lies in one area. */
const groupsIn = (field: FieldModel, area: LanguageAreaFacts): string[] => [
  ...new Set(
    field.rules
      .filter(({ territory }) => territory.includes(area.id))
      .flatMap((rule) => [
        ...(rule.placeGroups ?? []),
        ...(rule.exceptions ?? []).flatMap(({ placeGroups }) => placeGroups),
      ]),
  ),
];
