/** Time: what happened, with marks as wide as the dates are precise; and who held a power when. */
import { type PartialDate, precisionOf } from "@napar/domain/calendar";
import type { Language } from "@napar/domain/text";
import type { ReactNode } from "react";
import { inLanguage } from "../messages/index.js";
import { wordDate, wordSpan } from "../wording/index.js";

export type TimelineEvent = {
  id: string;
  date: PartialDate | null;
  /** How the date is said, where it is no single one: "between 2018 and 2019". */
  when?: string;
  /** The source gives an approximate date. */
  about?: boolean;
  /** We derived the date; the source does not state it. */
  inferred?: boolean;
  what: ReactNode;
  source?: ReactNode;
};

export function Timeline({ events, language }: { events: readonly TimelineEvent[]; language: Language }) {
  const t = inLanguage(language);
  return (
    <ol className="timeline">
      {events.map((event) => (
        <li key={event.id}>
          <span className={`dot ${dotOf(event)}`.trim()} aria-hidden="true" />
          <p className="when">
            {event.when ? (
              event.when
            ) : event.date ? (
              <time dateTime={event.date}>
                {event.about
                  ? t.dateAbout({ date: wordDate(event.date, language) })
                  : wordDate(event.date, language)}
              </time>
            ) : (
              t.dateNone()
            )}
            {event.inferred ? <small>{t.dateInferred()}</small> : null}
          </p>
          <div className="what">{event.what}</div>
          {event.source ? <div className="source">{event.source}</div> : null}
        </li>
      ))}
    </ol>
  );
}

function dotOf({ date, about }: TimelineEvent): string {
  if (!date) return "nodate";
  if (about) return "about";
  const precision = precisionOf(date);
  return precision === "day" ? "" : precision;
}

export type HolderSpan = {
  from: PartialDate | null;
  to: PartialDate | null;
  holders: ReactNode;
  now: boolean;
  /** The answer on the first day of the span. */
  href?: string;
};

/** Who held it when: spans side by side on the table. Their width does not follow their length in time. */
export function HolderSpans({ spans, language }: { spans: readonly HolderSpan[]; language: Language }) {
  return (
    <ol className="spans">
      {spans.map((span) => (
        <li key={span.from ?? "start"} className={span.now ? "now" : undefined}>
          {span.href ? <a href={span.href}>{span.holders}</a> : span.holders}{" "}
          <small>{wordSpan(span.from, span.to, language)}</small>
        </li>
      ))}
    </ol>
  );
}
