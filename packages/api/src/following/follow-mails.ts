/** What the mails to readers say: the one that asks to confirm, and the digest. */
import { type FollowFrequency, type PublicChange, titleIn, toldChanges } from "@napar/domain/following";
import { type FullText, fillSentence, type Language, type LocalizedText } from "@napar/domain/text";
import type { NamedFollowed } from "../feed/followed-title.js";
import type { MailContentInput } from "../mail/mail-content.js";
import { dayInWords } from "../message/day-in-words.js";
import { inEach } from "../message/message-words.js";
import { everythingText, followMailTexts, frequencyTexts } from "./follow-texts.data.js";

const mostItems = 40;

export const nameOf = (title: LocalizedText | null): FullText =>
  inEach((language) => (title ? titleIn(title, language) : everythingText[language]));

export function confirmationContent(
  { title }: NamedFollowed,
  {
    frequency,
    token,
    language,
    until,
  }: { frequency: FollowFrequency; token: string; language: Language; until: Date },
): MailContentInput {
  const facts = (of: Language) => ({ what: nameOf(title)[of], often: frequencyTexts[frequency][of] });
  const { on } = { on: until.toISOString().slice(0, 10) };
  return {
    subject: followMailTexts.confirmSubject,
    opening: inEach((of) => fillSentence(followMailTexts.confirmOpening[of], facts(of))),
    groups: [
      {
        items: [
          {
            text: followMailTexts.confirmPress,
            url: `/${language}/follow/confirm?token=${encodeURIComponent(token)}`,
          },
        ],
      },
    ],
    closing: inEach((of) => fillSentence(followMailTexts.confirmUntil[of], { day: dayInWords(on, of) })),
  };
}

/** @param changes the latest first */
export function digestContent(changes: readonly PublicChange[], language: Language): MailContentInput {
  const plans = toldChanges(changes);
  const count = plans.reduce((sum, { changes: of }) => sum + of.length, 0);
  let room = mostItems;
  const groups = plans.flatMap(({ plan, changes: told }) => {
    const shown = told.slice(0, Math.max(0, room));
    room -= shown.length;
    if (shown.length === 0) return [];
    return [
      {
        heading: inEach((of) => titleIn(plan.title, of)),
        items: shown.map(({ text, days, change }) => ({
          text: inEach((of) => `${text[of]} (${days.map((day) => dayInWords(day, of)).join("; ")})`),
          url: addressOf(change, language),
        })),
      },
    ];
  });
  const more = count - mostItems;
  return {
    subject:
      count === 1
        ? followMailTexts.digestSubjectOne
        : inEach((of) => fillSentence(followMailTexts.digestSubject[of], { count: String(count) })),
    opening: followMailTexts.digestOpening,
    groups,
    closing:
      more > 0 ? inEach((of) => fillSentence(followMailTexts.more[of], { count: String(more) })) : null,
  };
}

/** The page of what changed: the measure where it is one and still there, else the plan. */
function addressOf({ plan, about }: PublicChange, language: Language): string {
  const [first, ...others] = about;
  const plans = `/${language}/plans/${encodeURIComponent(plan.id)}`;
  if (first?.kind !== "measure" || first.title === null || others.length > 0) return plans;
  return `${plans}/measures/${encodeURIComponent(first.id)}`;
}
