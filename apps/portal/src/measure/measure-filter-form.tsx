/** The form that chooses measures: plain, and complete without script. */
import type { IsoDate } from "@napar/domain/calendar";
import { commitments, lifeDomains, protectedGrounds } from "@napar/domain/framework";
import { standingWords } from "@napar/domain/report";
import type { Language } from "@napar/domain/text";
import { type Choice, Field, inLanguage, Select } from "@napar/ui";
import { hrefTo } from "../page/page.js";
import { PlaceFilterField } from "../place/place-filter-field.js";
import { PlaceProblem, type PlaceProblemView } from "../place/place-problem.js";
import { filterParameters, isFiltered, type MeasureFilter, measureSorts } from "./measure-filter.js";
import { standings } from "./measure-words.js";

type FormProps = {
  language: Language;
  filter: MeasureFilter;
  /** Where the form leads, without its fields. */
  path: string;
  asOf?: IsoDate | null;
  /** Which fields it has, beside the words of the title. */
  fields: readonly ("place" | "domain" | "ground" | "commitment" | "standing" | "sort")[];
  /** Governments and goals to choose from. */
  authorities?: readonly Choice[];
  goals?: readonly Choice[];
  problem?: PlaceProblemView | null;
};

export function MeasureFilterForm(props: FormProps) {
  const { language, filter, path, asOf, fields, problem } = props;
  const t = inLanguage(language);
  const asked = { asOf: asOf ?? undefined };
  return (
    <form className="filters panel" method="get" action={hrefTo(language, path)}>
      <div className="wide">
        <Field id="text" label={t.measureFilterText()}>
          {(tie) => <input type="search" name="text" defaultValue={filter.text} {...tie} />}
        </Field>
        {fields.includes("place") ? (
          <PlaceFilterField language={language} value={filter.place} isUnknown={Boolean(problem)} />
        ) : null}
        {problem ? (
          <PlaceProblem
            problem={problem}
            language={language}
            hrefOf={(code) => hrefTo(language, path, filterParameters({ ...filter, place: code, page: 1 }))}
          />
        ) : null}
      </div>
      {choicesOf(props).map(({ name, label, choices }) => (
        <Field key={name} id={name} label={label}>
          {(tie) => (
            <Select name={name} value={filter[name]} empty={t.planFilterAny()} choices={choices} {...tie} />
          )}
        </Field>
      ))}
      {fields.includes("sort") ? (
        <Field id="sort" label={t.planSort()}>
          {(tie) => <Select name="sort" value={filter.sort} choices={sortChoices(language)} {...tie} />}
        </Field>
      ) : null}
      {asOf ? <input type="hidden" name="asOf" value={asOf} /> : null}
      <p className="buttons">
        <button className="button" type="submit">
          {t.planFilterApply()}
        </button>
        {isFiltered(filter) ? <a href={hrefTo(language, path, asked)}>{t.planFilterClear()}</a> : null}
      </p>
    </form>
  );
}

type ChoiceField = {
  name: Exclude<keyof MeasureFilter, "page" | "sort">;
  label: string;
  choices: readonly Choice[];
};

function choicesOf({ language, fields, authorities, goals }: FormProps): ChoiceField[] {
  const t = inLanguage(language);
  const all: (ChoiceField & { isShown: boolean })[] = [
    { name: "goal", label: t.measureGoal(), choices: goals ?? [], isShown: (goals ?? []).length > 0 },
    {
      ...{ name: "authority", label: t.measureFilterAuthority(), choices: authorities ?? [] },
      isShown: (authorities ?? []).length > 0,
    },
    {
      ...{ name: "domain", label: t.planFilterDomain(), isShown: fields.includes("domain") },
      choices: lifeDomains.map(({ id, name }) => ({ value: id, label: name[language] })),
    },
    {
      ...{ name: "ground", label: t.measureFilterGround(), isShown: fields.includes("ground") },
      choices: protectedGrounds.map(({ id, name }) => ({ value: id, label: name[language] })),
    },
    {
      ...{ name: "commitment", label: t.measureFilterCommitment(), isShown: fields.includes("commitment") },
      choices: commitments.map(({ number, name }) => ({
        value: String(number),
        label: `${number}. ${name[language]}`,
      })),
    },
    {
      ...{ name: "standing", label: t.measureFilterState(), isShown: fields.includes("standing") },
      choices: standings.map((id) => ({ value: id, label: standingWords[id][language] })),
    },
  ];
  return all.filter(({ isShown }) => isShown);
}

function sortChoices(language: Language): Choice[] {
  const t = inLanguage(language);
  const labels = {
    plan: t.measureSortPlan(),
    title: t.measureSortTitle(),
    start: t.measureSortStart(),
    end: t.measureSortEnd(),
  };
  return measureSorts.map((value) => ({ value, label: labels[value] }));
}
