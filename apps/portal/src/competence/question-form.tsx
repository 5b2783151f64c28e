import { institutionLanguages } from "@napar/domain/competence";
import type { Language } from "@napar/domain/text";
import { Field, type FieldProblem, inLanguage, Select } from "@napar/ui";
import { wordInstitutionLanguage } from "@napar/ui/wording";
import { DayFields } from "../page/day-fields.js";
import { hrefTo } from "../page/page.js";
import { PlaceField } from "../place/place-field.js";
import { aspectChoices, capital, fieldChoices, instrumentChoices } from "./names.js";
import type { AskedQuestion } from "./question.js";

/** The question as a plain form. It stays on the page of the answer, so that one part can be changed. */
export function QuestionForm({
  asked,
  problems,
  language,
}: {
  asked: AskedQuestion;
  problems: readonly FieldProblem[];
  language: Language;
}) {
  const t = inLanguage(language);
  const problemOf = (id: string) => problems.find((problem) => problem.fieldId === id)?.message;
  const aspects = aspectChoices(asked.field, language);
  return (
    <form
      className="ask"
      method="get"
      action={hrefTo(language, "/competence")}
      aria-label={t.competenceFormLabel()}
      noValidate
    >
      <Field id="field" label={t.competenceField()} problem={problemOf("field")}>
        {(tie) => (
          <Select
            {...tie}
            name="field"
            value={asked.field}
            empty={t.competenceFieldChoose()}
            groups={fieldChoices(language)}
          />
        )}
      </Field>
      <Field id="instrument" label={t.competenceInstrument()} problem={problemOf("instrument")}>
        {(tie) => (
          <Select {...tie} name="instrument" value={asked.instrument} choices={instrumentChoices(language)} />
        )}
      </Field>
      <PlaceField
        id="place"
        name="place"
        value={asked.place}
        label={t.competencePlace()}
        hint={t.competencePlaceHint()}
        problem={problemOf("place")}
        language={language}
      />
      <Field
        id="institutionLanguage"
        label={t.competenceInstitution()}
        hint={t.competenceInstitutionHint()}
        problem={problemOf("institutionLanguage")}
      >
        {(tie) => (
          <Select
            {...tie}
            name="institutionLanguage"
            value={asked.institutionLanguage}
            empty={capital(t.competenceInstitutionAny())}
            choices={institutionLanguages.map((value) => ({
              value,
              label: capital(wordInstitutionLanguage(value, language)),
            }))}
          />
        )}
      </Field>
      {aspects.length > 0 ? (
        <Field id="aspect" label={t.competenceAspect()} problem={problemOf("aspect")}>
          {(tie) => (
            <Select
              {...tie}
              name="aspect"
              value={asked.aspect}
              empty={capital(t.competenceAspectAny())}
              choices={aspects}
            />
          )}
        </Field>
      ) : null}
      <DayFields parts={asked} problem={problemOf("day")} language={language} />
      <button className="button" type="submit">
        {t.competenceAsk()}
      </button>
    </form>
  );
}
