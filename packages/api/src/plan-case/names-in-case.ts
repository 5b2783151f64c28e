/** What stands for identifiers in a sentence about a plan: authorities, what the plan itself holds, and days as people say them. */
import { isoDate } from "@napar/domain/calendar";
import { resolveHolder } from "@napar/domain/government";
import { findPlace } from "@napar/domain/place";
import type { PlanCase } from "@napar/domain/plan-case";
import { type FullText, type LocalizedText, languages, readText } from "@napar/domain/text";
import type { Country } from "../country/index.js";

export type NameOf = (id: string) => FullText | null;

/** @returns the name in four languages; `null` where it is the name of nothing that the plan or the country knows */
export function namesIn(state: PlanCase | null, country: Country): NameOf {
  // Made when the first word is looked for: most changes are not refused.
  let things: ReadonlyMap<string, LocalizedText> | null = null;
  return (id) => {
    const known = dayInWords(id) ?? nameOfAuthority(id, country) ?? (state && nameOfOwner(state, id));
    if (known || !state) return known;
    things ??= thingsOf(state);
    const text = things.get(id);
    return text ? inFull(text, id) : null;
  };
}

const dayFormats = languages.map(
  (language) =>
    [
      language,
      new Intl.DateTimeFormat(language === "en" ? "en-GB" : `${language}-BE`, {
        ...{ day: "numeric", month: "long", year: "numeric", timeZone: "UTC" },
      }),
    ] as const,
);

function dayInWords(fact: string): FullText | null {
  if (!isoDate.safeParse(fact).success) return null;
  const day = new Date(`${fact}T00:00:00Z`);
  return Object.fromEntries(
    dayFormats.map(([language, format]) => {
      const words = format.format(day);
      return [language, language === "fr" ? words.replace(/^1 /, "1er ") : words];
    }),
  ) as FullText;
}

/** Local bodies are named by their municipality: `municipality-44021`. */
function nameOfAuthority(id: string, { competence, places }: Country): FullText | null {
  const known = competence.authorities.get(id);
  if (known) return known.names;
  const [, kind, code] = /^([a-z-]+)-(\d{5})$/.exec(id) ?? [];
  const body = kind && competence.authorities.get(kind);
  if (!body || !code) return null;
  const found = findPlace(places, code);
  return found.ok ? resolveHolder(body, found.value.municipality).names : null;
}

function nameOfOwner({ head }: PlanCase, id: string): FullText | null {
  const owner =
    head && [head.plan.authority, ...(head.plan.coAuthorities ?? [])].find((one) => one.id === id);
  return owner ? inFull(owner.names ?? {}, owner.name) : null;
}

function thingsOf({ measures, goals, lifecycle, mandates }: PlanCase): Map<string, LocalizedText> {
  const worded = [
    ...mandates.mandates.map(({ id, object }) => [id, object] as const),
    ...lifecycle.consultations.map(({ id, method }) => [id, method] as const),
    ...goals.goals.map(({ id, label }) => [id, label] as const),
    ...measures.measures.map(({ id, title }) => [id, title] as const),
  ];
  return new Map(worded.flatMap(([id, text]) => (text ? [[id, text] as const] : [])));
}

/** Where a language has no words, those it would be read in. */
const inFull = (text: LocalizedText, otherwise: string): FullText =>
  Object.fromEntries(
    languages.map((language) => [language, readText(text, language)?.text ?? otherwise]),
  ) as FullText;
