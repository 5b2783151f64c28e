/** What the page of a link shows: the last value, the question, and what the link can do. Nothing of a person. */

import { daysBetween } from "@napar/domain/calendar";
import { countingValues, gapReasonTexts, numberOf, type ValueContent } from "@napar/domain/indicator";
import { planDocumentOf } from "@napar/domain/plan-case";
import { type StatusStatement, statusStateTexts } from "@napar/domain/status";
import { type FullText, fillSentence, type Language, type LocalizedText, readText } from "@napar/domain/text";
import { latestOf, toldBy } from "@napar/domain/update-request";
import { html } from "hono/html";
import { dayInWords } from "../message/day-in-words.js";
import type { Html } from "../page/page.js";
import type { NameOf } from "../plan-case/names-in-case.js";
import type { FoundUpdate } from "./find-update.js";
import { indicatorIn, measureTitle } from "./titles.js";
import { type UpdateText, updateTexts } from "./update-texts.data.js";

export type Say = (key: UpdateText, facts?: Record<string, string | number>) => string;
export const sayIn =
  (language: Language): Say =>
  (key, facts = {}) =>
    fillSentence((updateTexts[key] as FullText)[language], facts);

export type PageView = { found: FoundUpdate; language: Language; say: Say; nameOf: NameOf; on: string };

/** Words of the plan keep their own language where they are not there in the one of the page. */
function wordsIn(text: LocalizedText, language: Language): Html {
  const read = readText(text, language);
  if (!read) return html``;
  return read.language === language
    ? html`<span class="words">${read.text}</span>`
    : html`<span class="words" lang="${read.language}">${read.text}</span>`;
}

/** A day, a month or a year, as it is known. */
function timeInWords(time: string, language: Language): string {
  if (time.length === 10) return dayInWords(time, language);
  if (time.length === 4) return time;
  const options = { year: "numeric", month: "long", timeZone: "UTC" } as const;
  return new Intl.DateTimeFormat(`${language}-BE`, options).format(new Date(`${time}-01T00:00:00Z`));
}

const spanInWords = ({ from, to }: { from: string; to: string }, language: Language): string =>
  from === to ? timeInWords(from, language) : `${timeInWords(from, language)} – ${timeInWords(to, language)}`;

export const organisationIn = (
  { found, language, nameOf }: PageView,
  id = found.wanted.organisation,
): string => nameOf(id)?.[language] ?? id;

/** Of which plan, about what, for whom, by when. */
export function factsOf(view: PageView): Html {
  const { found, language, say, on } = view;
  const { state, wanted, appointment } = found;
  const plan = planDocumentOf(state, on);
  const { about, due } = wanted;
  const organisation = organisationIn(view);
  const measure = about.measure && measureTitle(state, about.measure, on);
  const indicator = indicatorOf(found);
  const { from, to } = due.period;
  const rows: (readonly [string, Html | string])[] = [
    ...(indicator ? [[say("indicator"), wordsIn(indicator.label, language)] as const] : []),
    ...(measure ? [[say("measure"), wordsIn(measure, language)] as const] : []),
    ...(about.kind === "measure" && about.share ? [[say("share"), organisation] as const] : []),
    [say("plan"), wordsIn(plan.title, language)],
    [say("forOffice"), say("office", { office: appointment.office, organisation })],
    [say("period"), say("fromTo", { from: timeInWords(from, language), to: timeInWords(to, language) })],
    [say("due"), dayInWords(due.due, language)],
  ];
  return html`<div class="panel"><dl>${rows.map(([name, value]) => html`<dt>${name}</dt><dd>${value}</dd>`)}</dl></div>`;
}

export const indicatorOf = ({ state, wanted: { about } }: FoundUpdate) =>
  about.kind === "indicator" ? indicatorIn(state, about.indicator) : null;

/** What was told last, and how long ago. */
export function lastOf(view: PageView): Html {
  const { found, say } = view;
  const told = found.wanted.about.kind === "measure" ? lastStatus(view) : lastValue(view);
  return html`<h2>${say("last")}</h2>${told}`;
}

function lastStatus({ found, language, say, nameOf, on }: PageView): Html {
  const { state, wanted } = found;
  if (wanted.about.kind !== "measure") return html``;
  const told = toldBy(state, wanted.about, wanted.organisation);
  const reported = latestOf(told);
  if (!reported) return html`<p>${say("neverTold")}</p>`;
  const days = daysBetween(
    told
      .map(({ recordedOn }) => recordedOn)
      .sort()
      .at(-1) ?? on,
    on,
  );
  const { statement, by, on: day, evidence } = reported;
  const facts = {
    state: statusStateTexts[statement.state][language],
    day: dayInWords(day, language),
    office: by.office,
    organisation: nameOf(by.organisation)?.[language] ?? by.organisation,
  };
  const reason = "because" in statement ? html`<p>${statement.because}</p>` : "";
  const news = evidence.map(({ title }) => html`<p>${title}</p>`);
  return html`<p><strong>${say("lastOn", facts)}</strong></p>${reason}${news}
<p class="soft">${say("noNewsSince", { days })}</p>`;
}

function lastValue(view: PageView): Html {
  const { found, language, say } = view;
  const indicator = indicatorOf(found);
  if (!indicator) return html``;
  const { period } = found.wanted.due;
  const last = countingValues(found.state.indicators, indicator.id).at(-1);
  const returned = found.state.indicators.values.findLast(
    (value) =>
      value.indicator === indicator.id &&
      value.state === "returned" &&
      value.period.from === period.from &&
      value.period.to === period.to,
  );
  const shown = last
    ? html`<p><strong>${valueInWords(last.content, view)}</strong> (${spanInWords(last.period, language)})</p>`
    : html`<p>${say("noValueYet")}</p>`;
  const back = returned?.decided?.reason;
  return html`${shown}${
    back
      ? html`<p>${say("returned", { day: dayInWords(returned.submittedOn, language), reason: back })}</p>`
      : ""
  }`;
}

export function valueInWords(content: ValueContent, { found, language, say }: PageView): string {
  if (content.kind === "narrative") return readText(content.text, language)?.text ?? "";
  if (content.kind === "data-gap") return gapReasonTexts[content.gap.reason][language];
  const number = numberOf(content);
  if (number === null) return say("breakdownValue");
  const indicator = indicatorOf(found);
  const unit = indicator?.kind === "quantitative" ? (readText(indicator.unit, language)?.text ?? "") : "";
  return `${new Intl.NumberFormat(`${language}-BE`, { maximumFractionDigits: 20 }).format(number)} ${unit}`.trim();
}

/** For whom the link is and what it can do: also for whoever it was passed on to. */
export function aboutLink(view: PageView): Html {
  const { found, language, say } = view;
  const facts = {
    until: dayInWords(found.request.validUntil, language),
    office: found.appointment.office,
    organisation: organisationIn(view),
  };
  return html`<div class="small"><h2>${say("aboutLink")}</h2><p class="soft">${say("linkWorks", facts)}</p>
<p class="soft">${say("notYours")}</p></div>`;
}

export const stateInWords = ({ state }: StatusStatement, language: Language): string =>
  statusStateTexts[state][language];
