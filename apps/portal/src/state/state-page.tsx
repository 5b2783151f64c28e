/** How one plan stands, the same for every plan. */
import type { PlanStateView } from "@napar/api/client";
import { belgianAuthorities } from "@napar/domain/belgium/authorities";
import { standingWords } from "@napar/domain/report";
import type { Language } from "@napar/domain/text";
import {
  Empty,
  inLanguage,
  LocalizedText,
  Mark,
  Note,
  PageHead,
  PartialDateText,
  plainText,
  Section,
  SourceLine,
  Stamp,
  Table,
  TextLanguageMark,
} from "@napar/ui";
import { wordDate, wordNumber } from "@napar/ui/wording";
import { hrefTo } from "../page/page.js";
import { documentTitles } from "../plan/plan-words.js";
import { LateSection } from "./late-section.js";
import { StateBoard } from "./state-board.js";
import { commonMark, nameIn, ownMark } from "./state-words.js";
import { UnansweredSection } from "./unanswered-section.js";

export type StateProps = { view: PlanStateView; language: Language };

const isKnownAuthority = (id: string): boolean => belgianAuthorities.some((authority) => authority.id === id);

/** The name of a government, with its page where it has one. */
export function AuthorityName({ id, view, language }: StateProps & { id: string }) {
  const name = nameIn(view.names, id, language);
  return isKnownAuthority(id) ? <a href={hrefTo(language, `/authorities/${id}`)}>{name}</a> : name;
}

export function StatePage({ view, language }: StateProps) {
  const t = inLanguage(language);
  const { state } = view;
  return (
    <>
      <PageHead kicker={plainText(state.title, language)} title={t.stateTitle()} lead={t.stateLead()}>
        <TextLanguageMark text={state.title} language={language} />
      </PageHead>
      <section aria-labelledby="figures-h" className="stack section">
        <h2 id="figures-h">{t.stateFigures()}</h2>
        <StateBoard state={state} language={language} />
        {state.knownFrom === "document" ? <Note kind="plain">{t.stateFromDocument()}</Note> : null}
      </section>
      <Governments view={view} language={language} />
      <LateSection view={view} language={language} />
      <UnansweredSection view={view} language={language} />
      <Measures view={view} language={language} />
      <Stamp>
        <span>{t.stampState({ date: wordDate(state.on, language) })}</span>
        <a href={hrefTo(language, `/plans/${view.id}`)}>{t.stateMeasuresTo()}</a>
        <a href={hrefTo(language, `/plans/${view.id}/gap-matrix`)}>{t.navGaps()}</a>
      </Stamp>
    </>
  );
}

function Governments({ view, language }: StateProps) {
  const t = inLanguage(language);
  const { governments, common, knownFrom } = view.state;
  if (knownFrom === "document") return null;
  const count = (value: number) =>
    value === 0 ? <span className="soft">0</span> : wordNumber(value, language);
  return (
    <Section id="governments" title={t.stateGovernments()}>
      <Table
        className="ledger"
        lines
        caption={t.stateGovernmentsCaption()}
        rows={governments}
        rowKey={({ authority }) => authority}
        rowClass={({ isSilent, common: said, own }) =>
          isSilent && said !== "adopted" && !own.isAdopted ? "quiet" : undefined
        }
        columns={[
          {
            head: t.stateColumnAuthority(),
            cell: ({ authority }) => <AuthorityName id={authority} view={view} language={language} />,
          },
          ...(common
            ? [
                {
                  head: t.stateColumnCommon(),
                  cell: (row: (typeof governments)[number]) => {
                    const { shape, words } = commonMark(row.common, language);
                    return (
                      <>
                        <Mark shape={shape}>{words}</Mark>
                        {row.commonOn ? (
                          <span className="under soft">
                            <PartialDateText date={row.commonOn} language={language} />
                          </span>
                        ) : null}
                      </>
                    );
                  },
                },
                {
                  head: t.stateColumnOwn(),
                  cell: (row: (typeof governments)[number]) => {
                    const { shape, words } = ownMark(row, language);
                    return (
                      <>
                        <Mark shape={shape}>{words}</Mark>
                        {row.own.adoptedOn ? (
                          <span className="under soft">
                            <PartialDateText date={row.own.adoptedOn} language={language} />
                          </span>
                        ) : null}
                        {row.own.source ? (
                          <span className="under source">
                            {t.source()}: {documentTitles([row.own.source.title], language).join("; ")}
                          </span>
                        ) : null}
                      </>
                    );
                  },
                },
              ]
            : []),
          // A zero would tell of measures and days that nobody knows.
          ...(view.state.measures.total > 0
            ? [
                {
                  head: t.stateColumnMeasures(),
                  kind: "num" as const,
                  cell: ({ measures }: (typeof governments)[number]) => count(measures),
                },
              ]
            : []),
          ...(view.state.daysSet > 0
            ? [
                {
                  head: t.stateColumnLate(),
                  kind: "num" as const,
                  cell: ({ late }: (typeof governments)[number]) => count(late),
                },
              ]
            : []),
          { head: t.stateColumnUnanswered(), kind: "num", cell: ({ unanswered }) => count(unanswered) },
        ]}
      />
    </Section>
  );
}

function Measures({ view, language }: StateProps) {
  const t = inLanguage(language);
  const { measures, openEnds } = view.state;
  const plan = hrefTo(language, `/plans/${view.id}`);
  const standings = Object.entries(measures.byStanding).filter(([, count]) => count > 0);
  return (
    <Section id="measures" title={t.stateMeasures()}>
      {measures.total === 0 ? (
        <Empty title={t.stateMeasuresNone()}>
          {t.stateMeasuresNoneWhy()} <a href={plan}>{t.stateMeasuresTo()}</a>
        </Empty>
      ) : (
        <>
          <Table
            className="narrow"
            caption={t.stateMeasures()}
            hideCaption
            rows={standings}
            rowKey={([standing]) => standing}
            columns={[
              {
                head: t.stateStandingHead(),
                cell: ([standing]) => standingWords[standing as keyof typeof standingWords][language],
              },
              { head: t.stateNumberHead(), kind: "num", cell: ([, count]) => wordNumber(count, language) },
            ]}
          />
          <SourceLine>{t.stateStandingNote()}</SourceLine>
          <p>
            <a href={`${plan}#measures`}>{t.stateMeasuresTo()}</a>
          </p>
        </>
      )}
      {openEnds.length > 0 ? (
        <>
          <h3>{t.stateOpenEnds()}</h3>
          <p>{t.stateOpenEndsLead()}</p>
          <ul className="plain">
            {openEnds.slice(0, 20).map(({ measure, title, end }) => (
              <li key={measure}>
                <a className="words" href={hrefTo(language, `/plans/${view.id}/measures/${measure}`)}>
                  <LocalizedText text={title} language={language} mark={false} />
                </a>{" "}
                <span className="soft">
                  <PartialDateText date={end} language={language} />
                </span>
              </li>
            ))}
          </ul>
          {openEnds.length > 20 ? (
            <SourceLine>{t.stateMore({ count: wordNumber(openEnds.length - 20, language) })}</SourceLine>
          ) : null}
        </>
      ) : null}
    </Section>
  );
}
