import type { PartialDate } from "@napar/domain/calendar";
import type { Language } from "@napar/domain/text";
import { inLanguage } from "../messages/index.js";
import { wordDate, wordSpan } from "../wording/index.js";

type Props = { date: PartialDate | null | undefined; language: Language; about?: boolean };

/** A date with the precision of the source: a year stays a year. No date: the words "no date". */
export function PartialDateText({ date, language, about = false }: Props) {
  const t = inLanguage(language);
  if (!date) return <span className="is-unknown">{t.dateNone()}</span>;
  const words = wordDate(date, language);
  return <time dateTime={date}>{about ? t.dateAbout({ date: words }) : words}</time>;
}

/** "1 July 2014 to 31 December 2019", "since 2020", "not stated". */
export function SpanText({
  from,
  to,
  language,
}: {
  from: PartialDate | null | undefined;
  to: PartialDate | null | undefined;
  language: Language;
}) {
  return <span>{wordSpan(from, to, language)}</span>;
}
