/** The days of plans as a calendar (RFC 5545) that a program reads again by itself. */
import type { DatesView } from "@napar/api/client";
import { type Followed, planDateTexts, titleIn } from "@napar/domain/following";
import { fillSentence, type Language } from "@napar/domain/text";
import { inLanguage } from "@napar/ui";
import ical, { ICalCalendarMethod } from "ical-generator";
import { hrefTo } from "../page/page.js";
import { feedQuery, followedName } from "./followed-words.js";

export function calendarOf({
  dates,
  followed,
  language,
  publicUrl,
  today,
}: {
  dates: DatesView;
  followed: Followed;
  language: Language;
  publicUrl: string;
  today: string;
}): string {
  const t = inLanguage(language);
  const host = publicUrl === "" ? "localhost" : new URL(publicUrl).hostname;
  const calendar = ical({
    name: oneLine(t.followCalendarTitle({ what: followedName(dates.title, language) })),
    prodId: { company: "NAPAR", product: "portal", language: language.toUpperCase() },
    method: ICalCalendarMethod.PUBLISH,
    // Asked again once a day.
    ttl: 86_400,
    ...(publicUrl && { source: `${publicUrl}${hrefTo(language, "/calendar.ics", feedQuery(followed))}` }),
  });
  for (const { id, kind, day, plan, measure, measureTitle } of dates.items) {
    const planTitle = titleIn(plan.title, language);
    const facts = { plan: planTitle, measure: measureTitle ? titleIn(measureTitle, language) : planTitle };
    const path = measure === null ? "" : `/measures/${encodeURIComponent(measure)}`;
    const url = `${publicUrl}${hrefTo(language, `/plans/${encodeURIComponent(plan.id)}${path}`)}`;
    calendar.createEvent({
      id: `${encodeURIComponent(plan.id)}-${encodeURIComponent(id)}@${host}`,
      ...{ start: new Date(`${day}T00:00:00Z`), allDay: true, timezone: "UTC" },
      // The same all day, so that what did not change is the same file.
      stamp: new Date(`${today}T00:00:00Z`),
      summary: oneLine(fillSentence(planDateTexts[kind][language], facts)),
      description: { plain: measure === null ? url : `${oneLine(planTitle)}\n${url}` },
      ...(publicUrl && { url }),
    });
  }
  return calendar.toString();
}

/** Titles are what others wrote: no line of theirs becomes a line of the calendar. */
const oneLine = (text: string): string => text.replace(/[\p{Cc}\u2028\u2029]+/gu, " ");
