/** What the lists of measures have in common: the pages and the tables. */

import type { MeasureRow, MeasureSummary } from "@napar/api/client";
import type { IsoDate } from "@napar/domain/calendar";
import { findLifeDomain, measureStatuses } from "@napar/domain/framework";
import type { Language } from "@napar/domain/text";
import { inLanguage, LocalizedText, Mark, Table, Tags } from "@napar/ui";
import { wordList } from "@napar/ui/wording";
import { TitleLink } from "../page/title-link.js";
import { livingName } from "../plan/living-names.js";
import { termName } from "../plan/plan-words.js";
import { stateWord } from "./measure-voices.js";
import {
  ActorLink,
  dateWords,
  measureStatusShape,
  planAddress,
  StandingMark,
  sumWords,
} from "./measure-words.js";

type RowsProps = { language: Language; plan: string; asOf: IsoDate | null; rows: readonly MeasureRow[] };

/** Measures of a plan under way: who, by when, how far, how much. */
export function MeasureRows({ language, plan, asOf, rows }: RowsProps) {
  const t = inLanguage(language);
  return (
    <Table
      caption={t.measuresTitle()}
      hideCaption
      className="measure-table"
      lines
      rows={rows}
      rowKey={({ id }) => id}
      columns={[
        {
          head: t.planMeasureColumn(),
          kind: "words",
          cell: ({ id, title }) => (
            <TitleLink
              href={planAddress(language, plan, `/measures/${encodeURIComponent(id)}`, asOf)}
              text={title}
              language={language}
            />
          ),
        },
        {
          head: t.planMeasureWho(),
          cell: ({ authorities }) =>
            authorities.length === 0 ? (
              <span className="soft">{t.measureNotStated()}</span>
            ) : (
              authorities.map((id, index) => (
                <span key={id}>
                  {index > 0 ? ", " : ""}
                  <ActorLink id={id} language={language} />
                </span>
              ))
            ),
        },
        {
          head: t.measureColumnEnd(),
          cell: ({ end }) =>
            end ? dateWords(end, language) : <span className="soft">{t.measureNotStated()}</span>,
        },
        { head: t.measureColumnState(), cell: (row) => <RowState row={row} language={language} /> },
        {
          head: t.measureColumnPlanned(),
          kind: "num",
          cell: ({ money: { planned } }) =>
            sumWords(planned, language) ?? <span className="soft">{t.measureNotStated()}</span>,
        },
      ]}
    />
  );
}

/** What the governments say, and under it what the two other voices say. */
function RowState({ row, language }: { row: MeasureRow; language: Language }) {
  const t = inLanguage(language);
  const { assessed, contested } = row.voices;
  return (
    <>
      <StandingMark standing={row.standing} language={language} />
      {assessed ? (
        <span className="under">
          <Mark shape="assessed">
            {t.measureAlsoAssessed({ state: stateWord(assessed.state, language) })}
          </Mark>
        </span>
      ) : null}
      {contested ? (
        <span className="under">
          <Mark shape="contested">
            {t.measureAlsoContested({ state: stateWord(contested.state, language) })}
          </Mark>
        </span>
      ) : null}
    </>
  );
}

/** Measures as their plans state them, of one plan or of all. */
export function MeasureSummaries({
  language,
  rows,
  namesPlan,
}: {
  language: Language;
  rows: readonly MeasureSummary[];
  namesPlan: boolean;
}) {
  const t = inLanguage(language);
  const domain = (id: string) => findLifeDomain(id)?.name[language] ?? id;
  return (
    <Table
      caption={t.measuresTitle()}
      hideCaption
      className="measure-table"
      lines
      rows={rows}
      rowKey={({ id }) => id}
      columns={[
        {
          head: t.planMeasureColumn(),
          kind: "words",
          cell: ({ planId, measureId, title }) => (
            <TitleLink
              href={planAddress(language, planId, `/measures/${encodeURIComponent(measureId)}`, null)}
              text={title}
              language={language}
            />
          ),
        },
        ...(namesPlan
          ? [
              {
                head: t.planColumnPlan(),
                cell: ({ planId, planTitle }: MeasureSummary) => (
                  <a href={planAddress(language, planId, "", null)}>
                    <LocalizedText text={planTitle} language={language} mark={false} />
                  </a>
                ),
              },
            ]
          : []),
        {
          head: t.planMeasureWho(),
          cell: ({ lead, partners }) => {
            const who = [
              ...lead.map(({ authority, service }) =>
                authority ? livingName(authority, language) : (service ?? ""),
              ),
              ...partners.map(({ name }) => name),
            ].filter(Boolean);
            return who.length > 0 ? (
              wordList([...new Set(who)].slice(0, 4), language)
            ) : (
              <span className="soft">{t.measureNotStated()}</span>
            );
          },
        },
        {
          head: t.planMeasureDomains(),
          cell: ({ domains }) => (domains.length > 0 ? wordList(domains.map(domain), language) : null),
        },
        {
          head: t.planMeasureCommitments(),
          cell: ({ eccarCommitments }) =>
            eccarCommitments.length > 0 ? (
              <Tags items={eccarCommitments.map(String)} label={t.planMeasureCommitments()} />
            ) : null,
        },
        {
          head: t.measureColumnEnd(),
          cell: ({ end }) => (end ? dateWords(end, language) : null),
        },
        {
          head: t.measureColumnState(),
          cell: ({ status }) =>
            status ? (
              <Mark shape={measureStatusShape(status)}>{termName(measureStatuses, status, language)}</Mark>
            ) : (
              <span className="soft">{t.planMeasureProgressNot()}</span>
            ),
        },
      ]}
    />
  );
}
