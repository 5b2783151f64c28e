/** What an authority may do on a day, field by field. */
import type { AuthorityView, CompetencePowersView } from "@napar/api/client";
import type { Language } from "@napar/domain/text";
import { Empty, inLanguage, Section, SourceLine, Table } from "@napar/ui";
import {
  plural,
  wordConfidence,
  wordDate,
  wordExclusivity,
  wordInstrument,
  wordList,
} from "@napar/ui/wording";
import { type AskedDay, DayFields, dayProblem } from "../page/day-fields.js";
import { hrefTo } from "../page/page.js";
import { fieldGroupWords, territoryWords } from "./authority-words.js";
import { type PowerRow, powerGroups } from "./power-rows.js";

type Props = {
  language: Language;
  view: AuthorityView;
  /** The day the powers are shown for. */
  date: string;
  /** As it was asked; `date` is today where it does not exist. */
  day: AskedDay;
  powers: CompetencePowersView | null;
};

export function Powers({ language, view, date, day, powers }: Props) {
  const t = inLanguage(language);
  const groups = powers ? powerGroups(powers) : [];
  const count = groups.reduce((sum, group) => sum + group.rows.length, 0);
  const words = { date: wordDate(date, language), count };
  return (
    <Section id="powers" title={t.authorityPowersHeading()}>
      <form
        className="ask on-date"
        method="get"
        action={`${hrefTo(language, `/authorities/${view.id}`)}#powers`}
      >
        <DayFields
          parts={day.parts}
          problem={day.date ? undefined : `${dayProblem(day, language)} ${t.authorityPowersToday()}`}
          language={language}
        />
        <button className="button" type="submit">
          {t.authorityPowersShow()}
        </button>
      </form>
      {count === 0 ? (
        <Empty title={t.authorityPowersNone({ date: words.date })} />
      ) : (
        <p>{plural(count, language, t.authorityPowersLeadOne, t.authorityPowersLeadMany)(words)}</p>
      )}
      <div className="dimensions">
        {groups.map(({ group, rows }) => (
          <details key={group} open={groups.length === 1}>
            <summary>
              {fieldGroupWords(group, language)}
              <span className="tally"> {rows.length}</span>
            </summary>
            <PowerTable
              language={language}
              rows={rows}
              caption={fieldGroupWords(group, language)}
              date={date}
            />
          </details>
        ))}
      </div>
      {powers ? (
        <SourceLine>{t.placeDecidesLawOf({ date: wordDate(powers.legal.asOf, language) })}</SourceLine>
      ) : null}
    </Section>
  );
}

function PowerTable({
  language,
  rows,
  caption,
  date,
}: {
  language: Language;
  rows: readonly PowerRow[];
  caption: string;
  date: string;
}) {
  const t = inLanguage(language);
  type Instrument = Parameters<typeof wordInstrument>[0];
  type Exclusivity = Parameters<typeof wordExclusivity>[0];
  return (
    <Table
      caption={caption}
      hideCaption
      rows={rows}
      rowKey={(row) => row.field}
      columns={[
        {
          head: t.authorityPowersField(),
          cell: (row) => (
            <a
              href={hrefTo(language, "/competence/matrix", {
                field: row.field,
                instrument: row.instruments[0],
                date,
              })}
            >
              {row.names?.[language] ?? row.field}
            </a>
          ),
        },
        {
          head: t.authorityPowersMay(),
          cell: (row) =>
            wordList(
              row.instruments.map((one) => wordInstrument(one as Instrument, language)),
              language,
            ),
        },
        { head: t.authorityPowersWhere(), cell: (row) => territoryWords(row.territory, language) },
        {
          head: t.authorityPowersHow(),
          cell: (row) =>
            wordList(
              row.exclusivities.map((one) => wordExclusivity(one as Exclusivity, language)),
              language,
              "or",
            ),
        },
        { head: t.planSourceConfidence(), cell: (row) => wordConfidence(row.confidence, language) },
      ]}
    />
  );
}
