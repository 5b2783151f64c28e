/** Words of the file that the platform does not know: said once, they hold for every row and for the next file. */
import type { DraftView, DryRunView, PlanCaseView } from "@napar/api/client";
import { type Choice, Field } from "@napar/ui";
import { ComboField } from "../form/combo-field.js";
import { language, t } from "../language/language.js";
import { useOrganisationNames } from "../organisation/organisation-name.js";
import { wordsOf } from "../organisation/words.js";
import { ownersOf, partiesOf } from "../permission/acting.js";
import { type ImportChoice, type UnknownWord, unknownWords, withWord } from "./import-choice.js";
import { usePolicyFields } from "./spreadsheet.queries.js";

const nothing = "-";
const mostShown = 50;

export function WordSection({
  plan,
  organisation,
  meanings,
  choice,
  run,
  onChange,
}: {
  plan: PlanCaseView;
  organisation: string;
  meanings: DraftView["meanings"];
  choice: ImportChoice;
  run: DryRunView;
  onChange: (choice: ImportChoice) => void;
}) {
  const words = unknownWords(run.problems);
  const isBody = ({ meaning }: UnknownWord) => meaning === "lead" || meaning === "lineReportedBy";
  const leads = plan.measures.measures.flatMap(({ lead }) => (lead ? [lead.authority] : []));
  const bodies = [...new Set([organisation, ...ownersOf(plan), ...partiesOf(plan), ...leads])];
  const nameOf = useOrganisationNames(words.some(isBody) ? bodies : []);
  const { data: fields = [] } = usePolicyFields(words.some(({ meaning }) => meaning === "policyFields"));
  if (words.length === 0) return null;
  const choicesOf = (meaning: UnknownWord["meaning"]): Choice[] => {
    if (meaning === "lead" || meaning === "lineReportedBy")
      return bodies.map((id) => ({ value: id, label: nameOf(id) }));
    const terms = meanings.find(({ id }) => id === meaning)?.terms;
    if (!terms && (meaning === "parent" || meaning === "lineMeasure")) {
      return plan.measures.measures
        .filter(({ withdrawn }) => !withdrawn)
        .map(({ id, title }) => ({ value: id, label: `${id} ${wordsOf(title)}` }));
    }
    const named = terms ?? fields.map(({ id, names }) => ({ id, name: names[language] }));
    return named.map(({ id, name }) => ({ value: id, label: name }));
  };
  return (
    <section className="section" aria-labelledby="words-h">
      <h3 id="words-h">{t.adminImportWordsTitle()}</h3>
      <p className="soft">{t.adminImportWordsLead()}</p>
      <div className="words-asked">
        {words.slice(0, mostShown).map((word, index) => {
          const title = meanings.find(({ id }) => id === word.meaning)?.title[language] ?? word.meaning;
          const said = choice.values[word.meaning]?.[word.word];
          return (
            <WordField
              key={`${word.meaning} ${word.word}`}
              id={`word-${index}`}
              label={t.adminImportWord({ name: title, word: word.word })}
              hint={t.adminImportWordRows({ count: word.rows })}
              value={said === null ? nothing : (said ?? "")}
              choices={choicesOf(word.meaning)}
              onChange={(chosen) =>
                onChange({
                  ...choice,
                  values: withWord(
                    choice.values,
                    word,
                    chosen === "" ? undefined : chosen === nothing ? null : chosen,
                  ),
                })
              }
            />
          );
        })}
      </div>
      {words.length > mostShown ? (
        <p className="soft">{t.adminElsewhereMore({ count: words.length - mostShown })}</p>
      ) : null}
    </section>
  );
}

/** Lists longer than this are searched by typing. */
const longList = 60;

function WordField({
  id,
  label,
  hint,
  value,
  choices,
  onChange,
}: {
  id: string;
  label: string;
  hint: string;
  value: string;
  choices: readonly Choice[];
  onChange: (value: string) => void;
}) {
  const withNothing = [{ value: nothing, label: t.adminImportSaysNothing() }, ...choices];
  if (choices.length > longList) {
    return <ComboField {...{ id, label, hint, value, onChange }} choices={withNothing} />;
  }
  return (
    <Field id={id} label={label} hint={hint}>
      {(tie) => (
        <select {...tie} value={value} onChange={({ target }) => onChange(target.value)}>
          <option value="">{t.adminChoose()}</option>
          {withNothing.map((one) => (
            <option key={one.value} value={one.value}>
              {one.label}
            </option>
          ))}
        </select>
      )}
    </Field>
  );
}
