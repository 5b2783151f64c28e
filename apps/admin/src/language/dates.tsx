import type { PartialDate } from "@napar/domain/calendar";
import { PartialDateText, SpanText } from "@napar/ui";
import { language } from "./language.js";

export const DateText = ({ date }: { date: PartialDate | null | undefined }) => (
  <PartialDateText date={date} language={language} />
);

/** Without `to`: the one day. With `to`, even `null`: from then on, or until then. */
export const DateSpan = ({ from, to }: { from: PartialDate | null | undefined; to?: PartialDate | null }) =>
  to === undefined ? <DateText date={from} /> : <SpanText from={from} to={to} language={language} />;

/** The civil day on this device. */
export const today = (): string => {
  const now = new Date();
  return [now.getFullYear(), now.getMonth() + 1, now.getDate()]
    .map((part) => String(part).padStart(2, "0"))
    .join("-");
};
