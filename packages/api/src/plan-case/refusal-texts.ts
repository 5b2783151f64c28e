/** The words of every refusal a plan can answer with, from the tables of its parts. */
import { adoptionRefusalTexts } from "@napar/domain/adoption";
import { budgetRefusalTexts } from "@napar/domain/budget";
import { goalRefusalTexts } from "@napar/domain/goal";
import { indicatorRefusalTexts } from "@napar/domain/indicator";
import { guardTexts, lifecycleRefusalTexts } from "@napar/domain/lifecycle";
import { mandateRefusalTexts } from "@napar/domain/mandate";
import { measureRefusalTexts } from "@napar/domain/measure";
import { negotiationRefusalTexts } from "@napar/domain/negotiation";
import { appointmentRefusalTexts } from "@napar/domain/permission";
import { caseRefusalTexts, headRefusalTexts, type Refusal } from "@napar/domain/plan-case";
import { reportRefusalTexts } from "@napar/domain/report";
import { statusRefusalTexts } from "@napar/domain/status";
import { termRefusalTexts } from "@napar/domain/term";
import { type FullText, languages } from "@napar/domain/text";
import type { WordedRefusal } from "../problem/index.js";

type Texts = Readonly<Record<string, FullText>>;

/** By the name of the part: two parts may refuse with the same word and say it in their own way. */
const textsOfPart: Readonly<Record<string, Texts>> = {
  head: headRefusalTexts,
  lifecycle: lifecycleRefusalTexts,
  goals: goalRefusalTexts,
  measures: measureRefusalTexts,
  mandates: mandateRefusalTexts,
  adoption: adoptionRefusalTexts,
  negotiation: negotiationRefusalTexts,
  status: statusRefusalTexts,
  budget: budgetRefusalTexts,
  indicators: indicatorRefusalTexts,
  reports: reportRefusalTexts,
  terms: termRefusalTexts,
  appointments: appointmentRefusalTexts,
};

/** @param part name of the part that decided the command */
export function wordRefusal(refusal: Refusal, part: string): WordedRefusal {
  const shared: Texts = { ...headRefusalTexts, ...caseRefusalTexts };
  const text = textsOfPart[part]?.[refusal.kind] ?? shared[refusal.kind] ?? unworded(refusal.kind);
  const worded = languages.map((language) => [language, fill(text[language], refusal, language)]);
  return { ...refusal, text: Object.fromEntries(worded) as FullText };
}

/** The word itself is better than nothing; a test holds that every refusal has its sentence. */
const unworded = (kind: string): FullText => ({ nl: kind, fr: kind, de: kind, en: kind });

function fill(sentence: string, refusal: Refusal, language: keyof FullText): string {
  const { guard } = refusal;
  // What a guard says has facts of its own in it.
  const whole =
    typeof guard === "string"
      ? sentence.replace("{guard}", () =>
          ((guardTexts as Texts)[guard]?.[language] ?? guard).replace(/\.$/, ""),
        )
      : sentence;
  return whole.replace(/\{(\w+)\}/g, (placeholder, name: string) => {
    const fact = refusal[name];
    if (fact === undefined || fact === null) return placeholder;
    if (Array.isArray(fact)) return fact.map(String).join(", ");
    return typeof fact === "object" ? JSON.stringify(fact) : String(fact);
  });
}
