/** The mails: all that one person is asked at one moment in one of them, by plan. */
import { type FullText, filledText, languages } from "@napar/domain/text";
import type { queueMail } from "../mail/index.js";
import { dayInWords } from "../message/day-in-words.js";
import { updateMailTexts } from "./update-mail-texts.data.js";

type MailContent = Parameters<typeof queueMail>[2]["content"];

type About = { plan: string; planTitle: FullText; title: FullText; due: string };
export type AskedItem = About & {
  kind: "measure" | "indicator";
  how: "asked" | "asDeputy" | "reminder";
  url: string;
};
export type SilentItem = About & { url: string; since: string | null };

export function mailOfQuestions(items: readonly AskedItem[]): MailContent {
  const [first] = items;
  const subject =
    items.length === 1 && first
      ? filledText(updateMailTexts.subjectOfOne, { title: first.title })
      : filledText(updateMailTexts.subjectOfMany, { count: items.length });
  return {
    ...{ subject, opening: updateMailTexts.opening, closing: updateMailTexts.closing },
    groups: byPlan(items, ({ kind, how, title, url, due }) => {
      const text = filledText(updateMailTexts[kind], { title });
      return { text: how === "asked" ? text : filledText(updateMailTexts[how], { text }), url, due };
    }),
  };
}

export function mailOfSilence(items: readonly SilentItem[]): MailContent {
  return {
    subject: filledText(updateMailTexts.subjectOfSilence, { count: items.length }),
    ...{ opening: updateMailTexts.openingOfSilence, closing: updateMailTexts.closingOfSilence },
    groups: byPlan(items, ({ title, since, url, due }) => {
      const text = since === null ? updateMailTexts.nobodyInCharge : updateMailTexts.silentSince;
      return { text: filledText(text, { title, day: since === null ? null : dayOf(since) }), url, due };
    }),
  };
}

const dayOf = (day: string): FullText =>
  Object.fromEntries(languages.map((language) => [language, dayInWords(day, language)])) as FullText;

function byPlan<T extends About>(
  items: readonly T[],
  itemOf: (item: T) => MailContent["groups"][number]["items"][number],
) {
  const groups = new Map<string, MailContent["groups"][number]>();
  for (const item of items) {
    const group = groups.get(item.plan) ?? { heading: item.planTitle, items: [] };
    group.items.push(itemOf(item));
    groups.set(item.plan, group);
  }
  return [...groups.values()];
}
