import { belgianContactPoints } from "@napar/domain/belgium/contact-points";
import type { OpenCondition, RoutedPoint } from "@napar/domain/contact-point";
import type { Language } from "@napar/domain/text";
import { inLanguage, MarkShape, SourceLine, Tags } from "@napar/ui";
import { wordConfidence, wordList } from "@napar/ui/wording";
import { PointReach } from "./point-reach.js";
import { languageWords, telephoneHref } from "./report-words.js";

export const ownNames: Record<Language, string> = {
  nl: "Nederlands",
  fr: "français",
  de: "Deutsch",
  en: "English",
};

/** One door: who it is, how to reach it, what it does, how sure we are, and under which condition it is the right one. */
export function ContactDoor({
  routed,
  number,
  language,
  help = "",
}: {
  routed: RoutedPoint;
  /** Place in the order to try them; `null` for a point close by. */
  number: number | null;
  language: Language;
  /** The language the person wants help in; empty: no matter. */
  help?: string;
}) {
  const t = inLanguage(language);
  const { point, why } = routed;
  const { handles, kinds, doubts, sources } = belgianContactPoints;
  const named = (terms: typeof kinds, id: string) =>
    terms.find((term) => term.id === id)?.names[language] ?? id;
  const condition = conditionWords(why.onlyIf, language);
  const open = routed.doubts.flatMap((id) => doubts.find((doubt) => doubt.id === id)?.names[language] ?? []);
  return (
    <article className="contact" aria-labelledby={`door-${point.id}`}>
      <p className="first">
        {number === null
          ? named(kinds, point.kind)
          : number === 1
            ? t.contactFirst({ number })
            : t.contactNext({ number })}
      </p>
      <h3 id={`door-${point.id}`}>{point.names[language]}</h3>
      {point.fullNames ? <p>{point.fullNames[language]}</p> : null}
      {condition ? <p className="condition">{condition}</p> : null}
      <p className="phone">
        {point.phone ? <a href={telephoneHref(point.phone)}>{point.phone}</a> : t.contactNoPhone()}
      </p>
      <div className="soft reach">
        <p>
          {point.phone
            ? point.phoneNote?.[language]
            : point.id === "police-local"
              ? t.contactNoPhoneLocal()
              : (point.phoneNote?.[language] ?? t.contactNoPhoneWhy())}
        </p>
        {point.kind === "police" ? null : (
          <p>{point.hours ? t.contactHours({ hours: point.hours[language] }) : t.contactHoursUnknown()}</p>
        )}
      </div>
      <ul className="can">
        {point.handles.map((handle) => (
          <li key={handle}>
            <MarkShape shape="done" /> <span>{named(handles, handle)}</span>
          </li>
        ))}
      </ul>
      <Tags items={point.languages.map((code) => ownNames[code])} label={t.contactSpeaks()} />
      {help && routed.speaks !== null ? (
        <p className={routed.speaks ? "soft" : "condition"}>
          {routed.speaks
            ? t.contactSpeaksAsked({ language: languageWords(help, language) })
            : t.contactSpeaksNot({ language: languageWords(help, language) })}
        </p>
      ) : null}
      {routed.isUnverified ? <p className="condition">{t.contactUnverified()}</p> : null}
      <PointReach point={point} language={language} />
      {point.website ? (
        <p>
          <a className={number === 1 ? "button" : "button second"} href={point.website} rel="noreferrer">
            {t.contactGo({ domain: point.webDomain ?? new URL(point.website).hostname })}
          </a>
        </p>
      ) : null}
      {open.length ? (
        <details>
          <summary>{t.contactDoubts()}</summary>
          <ul className="plain">
            {open.map((doubt) => (
              <li key={doubt}>{doubt}</li>
            ))}
          </ul>
          {point.notes ? (
            <p className="soft">
              {language === "en" ? null : `${t.contactDoubtEnglish()} — `}
              <span lang="en">{point.notes}</span>
            </p>
          ) : null}
        </details>
      ) : null}
      <SourceLine>
        {t.contactSure({
          parts: wordList(
            Object.entries(point.confidence).flatMap(([aspect, level]) => sureWords(aspect, level, language)),
            language,
          ),
        })}
        .{" "}
        {point.sources.length
          ? t.contactSources({ sources: point.sources.map((id) => sources[id]?.title ?? id).join("; ") })
          : null}
      </SourceLine>
    </article>
  );
}

function sureWords(aspect: string, level: "high" | "medium" | "low", language: Language): string[] {
  const t = inLanguage(language);
  const word = wordConfidence(level, language);
  if (aspect === "competence") return [t.contactSureCompetence({ level: word })];
  if (aspect === "phone") return [t.contactSurePhone({ level: word })];
  if (aspect === "hours") return [t.contactSureHours({ level: word })];
  return [];
}

/** "Only for: Flemish matters", where the answers left it open. */
export function conditionWords(condition: OpenCondition, language: Language): string | null {
  const t = inLanguage(language);
  const { levels, groundFamilies, domains, situations } = belgianContactPoints;
  const parts = [
    ...names(levels, condition.levels, language),
    ...names(groundFamilies, condition.groundFamilies, language),
    ...names(domains, condition.domains, language),
    ...names(situations, condition.situations, language),
  ];
  return parts.length ? t.contactOnlyFor({ matters: parts.join(" · ") }) : null;
}

const names = (
  terms: readonly { id: string; names: Record<Language, string> }[],
  ids: readonly string[] | undefined,
  language: Language,
): string[] => {
  const found = terms.filter((term) => ids?.includes(term.id)).map((term) => term.names[language]);
  return found.length ? [wordList(found, language, "or")] : [];
};
