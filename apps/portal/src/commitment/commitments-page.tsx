import { commitments } from "@napar/domain/framework";
import type { MembershipRegister } from "@napar/domain/membership";
import { type Language, readText } from "@napar/domain/text";
import { inLanguage, LocalizedText, PageHead, Section, SourceLine, Stamp } from "@napar/ui";
import { plural, wordDate, wordList } from "@napar/ui/wording";
import { hrefTo } from "../page/page.js";
import { asOfWords, statusName, uncapitalised } from "../plan/plan-words.js";
import { type CityRow, citiesPerCommitment, extremesOf } from "./city-coverage.js";
import { commitmentShortName } from "./commitment-names.js";
import { Members } from "./members-section.js";
import type { PeerCoverage } from "./peer-coverage.js";
import { ChoosePeers, PeersSection } from "./peers-section.js";

type Props = {
  language: Language;
  today: string;
  /** In the order of their names. */
  cities: readonly CityRow[];
  /** Name of a municipality by its NIS code. */
  nameOf: (code: string) => string;
  eccar: MembershipRegister;
  /** The city to be set beside its peers; without a coverage where no plan of it is known. */
  asked: { code: string; coverage: PeerCoverage | null } | null;
};

/** Cities × the ten commitments of ECCAR, and who is a member. No ranking: an open seat is "not stated". */
export function CommitmentsPage({ language, today, cities, nameOf, eccar, asked }: Props) {
  const t = inLanguage(language);
  return (
    <>
      <PageHead title={t.cityTitle()} lead={t.cityLead()} />
      {asked ? (
        <PeersSection language={language} code={asked.code} coverage={asked.coverage} nameOf={nameOf} />
      ) : null}
      <ChoosePeers language={language} cities={cities} chosen={asked?.code ?? null} nameOf={nameOf} />
      <Section
        id="cities"
        title={plural(cities.length, language, t.cityHeadingOne, t.cityHeadingMany)({ count: cities.length })}
      >
        <details className="key-small">
          <summary>{t.cityKey()}</summary>
          <ol className="key">
            {commitments.map(({ number }) => (
              <li key={number}>{commitmentShortName(number, language)}</li>
            ))}
          </ol>
        </details>
        <CityMatrix language={language} cities={cities} nameOf={nameOf} />
        <p className="soft">{t.cityNoRanking()}</p>
      </Section>
      <div className="section two">
        <StandsOut language={language} cities={cities} nameOf={nameOf} />
        <section aria-labelledby="ten-h" className="stack" id="ten">
          <h2 id="ten-h">{t.cityTenHeading()}</h2>
          <ol className="key full">
            {commitments.map((commitment) => (
              <li key={commitment.number}>
                <b className="words">{commitment.name[language]}</b>
                <span className="under soft">{readText(commitment.aim, language)?.text}</span>
              </li>
            ))}
          </ol>
          <SourceLine>{t.cityTenSource()}</SourceLine>
        </section>
      </div>
      <Members language={language} eccar={eccar} cities={cities} nameOf={nameOf} />
      <Stamp>
        <span>{t.stampState({ date: wordDate(today, language) })}</span>
        <a href={hrefTo(language, "/commitments")}>{t.stampPermanent()}</a>
        <a href="/api/v1/measures?pageSize=100">{t.stampJson()}</a>
      </Stamp>
    </>
  );
}

/** One table: rows of seats; below 1024 px each row is a strip under the name of its city. */
function CityMatrix({ language, cities, nameOf }: Pick<Props, "language" | "cities" | "nameOf">) {
  const t = inLanguage(language);
  const sums = citiesPerCommitment(cities);
  const dates = [...new Set(cities.map((city) => city.statusAsOf).filter((date) => date !== null))];
  return (
    // biome-ignore lint/a11y/noRedundantRoles: the roles return what a changed `display` takes away
    <table className="table matrix ten" role="table">
      <caption>
        {t.cityCaption()}
        <span className="soft">
          {t.cityCaptionNote({
            date: wordList(
              dates.map((date) => wordDate(date, language)),
              language,
            ),
          })}
        </span>
      </caption>
      {/* biome-ignore lint/a11y/noRedundantRoles: see above */}
      <thead role="rowgroup">
        {/* biome-ignore lint/a11y/noRedundantRoles: see above */}
        <tr role="row">
          {/* biome-ignore lint/a11y/noRedundantRoles: see above */}
          <th scope="col" role="columnheader">
            {t.cityColumn()}
          </th>
          {commitments.map(({ number }) => (
            // biome-ignore lint/a11y/noRedundantRoles: see above
            <th key={number} scope="col" role="columnheader">
              <b>{number}</b> {commitmentShortName(number, language)}
            </th>
          ))}
        </tr>
      </thead>
      {/* biome-ignore lint/a11y/noRedundantRoles: see above */}
      <tbody role="rowgroup">
        {cities.map((city) => (
          // biome-ignore lint/a11y/noRedundantRoles: see above
          <tr key={city.planId} role="row">
            {/* biome-ignore lint/a11y/noRedundantRoles: see above */}
            <th scope="row" role="rowheader">
              <a href={hrefTo(language, `/plans/${city.planId}`)}>{nameOf(city.place)}</a>
              <small>
                {t.cityOf({ count: city.covered })} ·{" "}
                {city.isOver ? t.homeStateOver() : statusName(city.status, language)}
              </small>
            </th>
            {city.counts.map((count, index) => (
              // biome-ignore lint/a11y/noRedundantRoles: see above
              // biome-ignore lint/suspicious/noArrayIndexKey: the ten commitments in their order
              <td key={index} role="cell" data-no={index + 1}>
                <CommitmentSeat
                  count={count}
                  href={hrefTo(language, `/plans/${city.planId}`)}
                  number={index + 1}
                  language={language}
                />
              </td>
            ))}
          </tr>
        ))}
      </tbody>
      {/* biome-ignore lint/a11y/noRedundantRoles: see above */}
      <tfoot role="rowgroup">
        {/* biome-ignore lint/a11y/noRedundantRoles: see above */}
        <tr role="row">
          {/* biome-ignore lint/a11y/noRedundantRoles: see above */}
          <th scope="row" role="rowheader">
            {t.citySum()}
          </th>
          {sums.map((count, index) => (
            // biome-ignore lint/a11y/noRedundantRoles: see above
            // biome-ignore lint/suspicious/noArrayIndexKey: the ten commitments in their order
            <td key={index} role="cell">
              {t.citySumOf({ count, total: cities.length })}
            </td>
          ))}
        </tr>
      </tfoot>
    </table>
  );
}

/** A filled seat leads to the measures it counts. */
function CommitmentSeat({
  count,
  href,
  number,
  language,
}: {
  count: number;
  href: string;
  number: number;
  language: Language;
}) {
  const t = inLanguage(language);
  if (count === 0)
    return (
      <span className="seat open">
        <span aria-hidden="true">–</span>
        <span className="hidden">{t.cityNone()}</span>
      </span>
    );
  return (
    <a className="seat" href={`${href}#commitment-${number}`}>
      <span aria-hidden="true">{count}</span>
      <span className="hidden">
        {plural(count, language, t.planSeatMeasuresOne, t.planSeatMeasuresMany)({ number, count })}
      </span>
    </a>
  );
}

/** Sentences counted from the table; nobody types them. */
function StandsOut({ language, cities, nameOf }: Pick<Props, "language" | "cities" | "nameOf">) {
  const t = inLanguage(language);
  const extremes = extremesOf(cities);
  const none = cities.filter((city) => city.covered === 0);
  const words = (found: { numbers: number[]; cities: number }) => ({
    number: wordList(found.numbers.map(String), language),
    name: wordList(
      found.numbers.map((number) => commitmentShortName(number, language)),
      language,
    ),
    count: found.cities,
    total: cities.length,
  });
  return (
    <section aria-labelledby="out-h" className="stack" id="stands-out">
      <h2 id="out-h">{t.cityStandsOut()}</h2>
      <ul className="plain">
        {extremes ? (
          <>
            <li>{sentence(extremes.most.numbers, t.cityMostOne, t.cityMostMany, words(extremes.most))}</li>
            <li>
              {sentence(extremes.least.numbers, t.cityLeastOne, t.cityLeastMany, words(extremes.least))}
            </li>
          </>
        ) : null}
        {none.map((city) => (
          <li key={city.planId}>
            {t.cityWriting({
              city: nameOf(city.place),
              status: uncapitalised(statusName(city.status, language)),
            })}
          </li>
        ))}
      </ul>
      <ul className="plain evidence">
        {cities.map((city) => (
          <li key={city.planId}>
            <a href={`${hrefTo(language, `/plans/${city.planId}`)}#measures`}>
              {t.cityEvidence({ city: nameOf(city.place) })}
            </a>{" "}
            <span className="soft">
              <LocalizedText text={city.planTitle} language={language} mark={false} />,{" "}
              {asOfWords(city.statusAsOf, language) ?? t.planAsOfUnknown()}
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}

type Words = { number: string; name: string; count: number; total: number };
const sentence = (
  numbers: readonly number[],
  one: (words: Words) => string,
  many: (words: Words) => string,
  words: Words,
): string => (numbers.length === 1 ? one(words) : many(words));
