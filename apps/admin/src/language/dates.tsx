import type { PartialDate } from "@napar/domain/calendar";
import { PartialDateText, SpanText } from "@napar/ui";
import { language } from "./language.js";

export const DateText = ({ date }: { date: PartialDate | null | undefined }) => (
  <PartialDateText date={date} language={language} />
);

/** Without `to`: the one day. With `to`, even `null`: from then on, or until then. */
export const DateSpan = ({ from, to }: { from: PartialDate | null | undefined; to?: PartialDate | null }) =>
  to === undefined ? <DateText date={from} /> : <SpanText from={from} to={to} language={language} />;

const dayInBelgium = new Intl.DateTimeFormat("sv-SE", { timeZone: "Europe/Brussels" });

/** The civil day in Belgium, as the server counts it: where this device is does not matter to what was said by when. */
export const today = (): string => dayInBelgium.format(new Date());
