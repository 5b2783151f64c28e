/** The gap matrix of all public plans, or of one. */
import type { GapMatrixTableView } from "@napar/api/client";
import { gapBecauseTexts } from "@napar/domain/gap";
import type { Language } from "@napar/domain/text";
import {
  Empty,
  inLanguage,
  LocalizedText,
  linkTo,
  PageHead,
  plainText,
  Rich,
  Section,
  SourceLine,
  Stamp,
} from "@napar/ui";
import { plural, wordDate, wordNumber } from "@napar/ui/wording";
import { hrefTo } from "../page/page.js";
import { GapLegend, GapMatrix } from "./gap-matrix.js";
import { governmentName } from "./gap-words.js";

type Props = { view: GapMatrixTableView; language: Language; asOf: string | null };

/** Where governments are set side by side on a row. */
export const comparisonHref = ({ view, language, asOf }: Props, row: string): string =>
  hrefTo(language, "/compare/governments", {
    plan: view.plan?.id,
    [view.by]: row,
    asOf: view.plan ? asOf : null,
  });

export function GapPage(props: Props) {
  const { view, language, asOf } = props;
  const t = inLanguage(language);
  const hasMeasures = view.counts.committed > 0;
  const isEmpty = view.rows.length === 0 || (view.plan !== null && !hasMeasures);
  return (
    <>
      <PageHead
        kicker={view.plan ? plainText(view.plan.title, language) : t.gapAll()}
        title={t.gapTitle()}
        lead={view.by === "goal" ? t.gapLeadGoal() : t.gapLeadDomain()}
      />
      {view.plan ? <Views {...props} /> : asOf ? <SourceLine>{t.gapPastNote()}</SourceLine> : null}
      {isEmpty && view.plan ? (
        <Section id="matrix" title={view.rows.length === 0 ? t.gapEmptyGoals() : t.gapEmptyMeasures()}>
          <Empty title={view.rows.length === 0 ? t.gapEmptyGoals() : t.gapEmptyMeasures()}>
            <Rich
              text={t.gapEmptyWhy()}
              parts={[
                linkTo(hrefTo(language, "/gap-matrix")),
                linkTo(hrefTo(language, `/plans/${view.plan.id}/state`)),
              ]}
            />
          </Empty>
        </Section>
      ) : (
        <>
          <div className="section">
            <GapLegend language={language} />
          </div>
          <div className="section" id="matrix">
            <GapMatrix view={view} language={language} hrefOf={(row) => comparisonHref(props, row)} />
          </div>
          <div className="section two">
            <Reasons {...props} />
            <NotKnown {...props} />
          </div>
        </>
      )}
      <Stamp>
        <span>{t.stampState({ date: wordDate(view.on, language) })}</span>
        {view.plan ? (
          <>
            <a href={hrefTo(language, `/plans/${view.plan.id}`, { asOf })}>{t.stateMeasuresTo()}</a>
            <a href={hrefTo(language, "/gap-matrix")}>{t.gapAll()}</a>
          </>
        ) : null}
      </Stamp>
    </>
  );
}

function Views({ view, language, asOf }: Props) {
  const t = inLanguage(language);
  const path = `/plans/${view.plan?.id}/gap-matrix`;
  const views = [
    { by: "goal", label: t.gapByGoal() },
    { by: "domain", label: t.gapByDomain() },
  ] as const;
  return (
    <nav aria-label={t.gapView()} className="views section">
      <ul>
        {views.map(({ by, label }) => (
          <li key={by}>
            <a href={hrefTo(language, path, { by, asOf })} aria-current={view.by === by ? "true" : undefined}>
              {label}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}

function Reasons(props: Props) {
  const { view, language } = props;
  const t = inLanguage(language);
  const declined = view.rows.flatMap(({ row, title, cells }) =>
    cells.flatMap((cell, index) => {
      const government = view.governments[index];
      return cell.state === "declined" && cell.declined && government
        ? [{ row, title, government, ...cell.declined }]
        : [];
    }),
  );
  // Who declines the whole plan declines in every row, with one reason.
  const once = [...new Map(declined.map((one) => [`${one.government.id} ${one.request}`, one])).values()];
  return (
    <section aria-labelledby="reasons-h" className="stack">
      <h2 id="reasons-h">{t.gapReasons()}</h2>
      {once.length === 0 ? <p>{t.gapReasonNone()}</p> : null}
      <ul className="plain">
        {once.map(({ government, request, on, reason, row }) => (
          <li key={`${government.id} ${request}`}>
            <a href={`${comparisonHref(props, row)}#${government.id}`}>
              {governmentName(government, language)}
            </a>
            {": "}
            <LocalizedText text={reason} language={language} otherwise={t.gapReasonMissing()} />{" "}
            <span className="soft">{wordDate(on, language)}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}

/** What is not known, and why: counted by reason. */
function NotKnown({ view, language }: Props) {
  const t = inLanguage(language);
  const cells = view.rows.flatMap((row) => row.cells.filter(({ state }) => state === "unknown"));
  const reasons = Map.groupBy(cells, ({ because }) => because ?? "noRule");
  if (cells.length === 0) return <div />;
  return (
    <section aria-labelledby="unknown-h" className="stack">
      <h2 id="unknown-h">{t.gapUnknownTitle()}</h2>
      <div className="empty">
        <p>
          <b>
            {plural(
              cells.length,
              language,
              t.gapUnknownCountOne,
              t.gapUnknownCountMany,
            )({
              count: wordNumber(cells.length, language),
            })}
          </b>
        </p>
        <ul className="plain">
          {[...reasons].map(([because, all]) => (
            <li key={because}>
              {gapBecauseTexts[because][language]}{" "}
              <span className="soft">({wordNumber(all.length, language)})</span>
            </li>
          ))}
        </ul>
        <p>
          <Rich text={t.gapUnknownSend()} parts={[linkTo(hrefTo(language, "/corrections/new"))]} />
        </p>
      </div>
    </section>
  );
}
