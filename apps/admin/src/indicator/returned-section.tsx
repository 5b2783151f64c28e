/** Figures that a second person sent back: why, and the way to submit them again. */
import { Link } from "react-router";
import { DateText } from "../language/dates.js";
import { t } from "../language/language.js";
import { wordsOf } from "../organisation/words.js";
import { type FiguresOfPlan, unitOf, wordContent, wordPeriod } from "./figures.js";

export function ReturnedSection({ plan, acting, indicators }: FiguresOfPlan) {
  const rows = indicators.flatMap((indicator) => indicator.returned.map((value) => ({ indicator, value })));
  if (rows.length === 0) return null;
  return (
    <section className="section" aria-labelledby="returned-h">
      <h2 id="returned-h">{t.adminIndReturned({ count: rows.length })}</h2>
      <ul className="verdicts">
        {rows.map(({ indicator, value: { id, period, content, reason, on } }) => (
          <li key={id}>
            <p className="words">{wordsOf(indicator.label)}</p>
            <p>
              {wordPeriod(period)}: <b>{wordContent(content)}</b> {unitOf(indicator)}
            </p>
            <blockquote>{reason}</blockquote>
            <p className="source">
              <DateText date={on} />
            </p>
            {acting.may("submitValue", [indicator.owner]) ? (
              <p className="actions">
                <Link to={`/plans/${plan.id}/indicators/${indicator.id}/value`}>{t.adminIndAgain()}</Link>
              </p>
            ) : null}
          </li>
        ))}
      </ul>
    </section>
  );
}
