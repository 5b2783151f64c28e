/** What happened, in one short sentence a language. */
import type { IsoDate } from "../calendar/index.js";
import { eventTexts } from "../plan-case/index.js";
import { type FullText, type Language, type LocalizedText, languages, readText } from "../text/index.js";
import type { PublicChange } from "./public-change.js";

const registerTexts: Record<string, FullText> = {
  "register.planAdded": {
    nl: "Plan opgenomen in het register",
    fr: "Plan ajouté au registre",
    de: "Plan in das Register aufgenommen",
    en: "Plan added to the register",
  },
  "register.planChanged": {
    nl: "Gegevens van het plan in het register bijgewerkt",
    fr: "Données du plan mises à jour dans le registre",
    de: "Angaben zum Plan im Register aktualisiert",
    en: "Details of the plan brought up to date in the register",
  },
};
const unknownText: FullText = {
  nl: "Iets gewijzigd",
  fr: "Une modification",
  de: "Etwas geändert",
  en: "Something changed",
};

/** `Measure changed: Practice tests`; the titles in the language asked for, or in one they have. */
export function wordsOfChange(
  { type, about }: Pick<PublicChange, "type" | "about">,
  language: Language,
): string {
  const what = ((eventTexts as Record<string, FullText>)[type] ?? registerTexts[type] ?? unknownText)[
    language
  ];
  const titles = about.flatMap(({ title }) => (title ? [titleIn(title, language)] : []));
  if (titles.length === 0) return what;
  return `${what}${language === "fr" ? "\u00a0: " : ": "}${titles.join(", ")}`;
}

export const titleIn = (title: LocalizedText, language: Language): string =>
  readText(title, language)?.text ?? "";

export type ToldChange = { text: FullText; days: IsoDate[]; change: PublicChange };
export type ToldPlan = { plan: PublicChange["plan"]; changes: ToldChange[] };

/**
 * The changes as a digest tells them: by plan, and of the same kind about the same thing only once, the latest first.
 *
 * @param changes the latest first
 */
export function toldChanges(changes: readonly PublicChange[]): ToldPlan[] {
  const plans = new Map<string, { plan: PublicChange["plan"]; byKey: Map<string, ToldChange> }>();
  for (const change of changes) {
    const known = plans.get(change.plan.id) ?? { plan: change.plan, byKey: new Map<string, ToldChange>() };
    plans.set(change.plan.id, known);
    const key = JSON.stringify([change.type, change.about.map(({ kind, id }) => [kind, id])]);
    const told = known.byKey.get(key);
    if (!told) known.byKey.set(key, { text: inAll(change), days: [change.day], change });
    else if (!told.days.includes(change.day)) told.days.push(change.day);
  }
  return [...plans.values()].map(({ plan, byKey }) => ({ plan, changes: [...byKey.values()] }));
}

const inAll = (change: PublicChange): FullText =>
  Object.fromEntries(languages.map((language) => [language, wordsOfChange(change, language)])) as FullText;
