import { instrumentLabels } from "@napar/domain/competence";
import type { Language } from "@napar/domain/text";
import { inLanguage, Section, SourceLine } from "@napar/ui";
import { wordDate, wordInstitutionLanguage, wordList } from "@napar/ui/wording";
import { hrefTo } from "../page/page.js";
import { type Matter, type MattersHere, matterGroups } from "./core-questions.js";
import { groupWords } from "./place-words.js";

/** Who decides here on what a resident meets every day; each line leads to the full answer. */
export function PlaceMatters({
  language,
  code,
  date,
  here,
}: {
  language: Language;
  code: string;
  date: string;
  here: MattersHere;
}) {
  const t = inLanguage(language);
  return (
    <Section id="who-decides" title={t.placeDecidesHeading()}>
      <p className="caption">{t.placeDecidesCaption({ date: wordDate(date, language) })}</p>
      <div className="two matters">
        {matterGroups.map((group) => (
          <section key={group} aria-labelledby={`matter-${group}`}>
            <h3 id={`matter-${group}`}>{groupWords(group, language)}</h3>
            <dl className="rows">
              {here.matters
                .filter((matter) => matter.group === group)
                .map((matter) => (
                  <div key={matter.field}>
                    <dt>
                      <a
                        href={hrefTo(language, "/competence", {
                          field: matter.field,
                          instrument: matter.instrument,
                          place: code,
                          date,
                        })}
                      >
                        {matter.names?.[language] ?? matter.field}
                      </a>
                      <span className="under">{instrumentWord(matter.instrument, language)}</span>
                    </dt>
                    <dd>
                      <Holders matter={matter} language={language} />
                    </dd>
                  </div>
                ))}
            </dl>
          </section>
        ))}
      </div>
      <SourceLine>
        {here.lawOf ? t.placeDecidesLawOf({ date: wordDate(here.lawOf, language) }) : null}
      </SourceLine>
      <p>
        <a href={hrefTo(language, "/competence", { place: code })}>{t.placeDecidesAll()}</a>
      </p>
    </Section>
  );
}

const instrumentWord = (instrument: string, language: Language): string =>
  instrumentLabels[instrument as keyof typeof instrumentLabels]?.name[language] ?? instrument;

function Holders({ matter, language }: { matter: Matter; language: Language }) {
  const t = inLanguage(language);
  if (matter.variants.length === 0) return <span className="is-unknown">{t.placeDecidesUnknown()}</span>;
  const [only] = matter.variants;
  if (only && matter.variants.length === 1 && only.institutions.length === 0)
    return (
      <b>
        {wordList(
          only.holders.map((names) => names[language]),
          language,
        )}
      </b>
    );
  return (
    <ul className="by-institution">
      {matter.variants.map((variant) => (
        <li key={variant.institutions.join()}>
          <b>
            {wordList(
              variant.holders.map((names) => names[language]),
              language,
            )}
          </b>{" "}
          <span className="soft">
            {wordList(
              variant.institutions.map((institution) =>
                wordInstitutionLanguage(
                  institution as Parameters<typeof wordInstitutionLanguage>[0],
                  language,
                ),
              ),
              language,
              "or",
            )}
          </span>
        </li>
      ))}
    </ul>
  );
}
