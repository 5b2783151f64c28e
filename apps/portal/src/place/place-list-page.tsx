import type { Language } from "@napar/domain/text";
import { Field, inLanguage, PageHead, Section, SourceLine, Stamp } from "@napar/ui";
import { plural, wordDate } from "@napar/ui/wording";
import { hrefTo } from "../page/page.js";
import { finderAttributes } from "./finder-attributes.js";
import type { PlaceProblemView } from "./place-look-up.js";
import { PlaceProblem } from "./place-problem.js";

export type ProvinceList = {
  code: string;
  name: string;
  places: readonly { code: string; name: string }[];
};
export type RegionList = { code: string; name: string; count: number; provinces: readonly ProvinceList[] };

type Props = {
  language: Language;
  today: string;
  text: string;
  problem: PlaceProblemView | null;
  regions: readonly RegionList[];
  /** Day from which the list holds. */
  asOf: string;
};

/** Search first, then every municipality by region and province. */
export function PlaceListPage({ language, today, text, problem, regions, asOf }: Props) {
  const t = inLanguage(language);
  const total = regions.reduce((sum, region) => sum + region.count, 0);
  return (
    <>
      <PageHead title={t.placeTitle()} lead={t.placeListLead()}>
        <PlaceSearch language={language} text={text} />
        {problem ? (
          <PlaceProblem
            problem={problem}
            language={language}
            hrefOf={(code) => hrefTo(language, `/places/${code}`)}
          />
        ) : null}
      </PageHead>
      <Section id="all" title={t.placeByProvince()}>
        <p>{countWords(total, language)}</p>
        {regions.map((region) => (
          <section key={region.code} className="region" aria-labelledby={`region-${region.code}`}>
            <h3 id={`region-${region.code}`}>
              {region.name} <span className="soft">{countWords(region.count, language)}</span>
            </h3>
            {region.provinces.map((province) =>
              region.provinces.length === 1 ? (
                <PlaceNames key={province.code} language={language} places={province.places} />
              ) : (
                <details key={province.code}>
                  <summary>
                    {province.name}
                    <span className="tally"> {countWords(province.places.length, language)}</span>
                  </summary>
                  <PlaceNames language={language} places={province.places} />
                </details>
              ),
            )}
          </section>
        ))}
        <SourceLine>{t.placeListSource({ date: wordDate(asOf, language) })}</SourceLine>
      </Section>
      <Stamp>
        <span>{t.stampState({ date: wordDate(today, language) })}</span>
        <a href={hrefTo(language, "/places")}>{t.stampPermanent()}</a>
        <a href="/api/v1/places?pageSize=100">{t.stampJson()}</a>
      </Stamp>
    </>
  );
}

function PlaceNames({
  language,
  places,
}: {
  language: Language;
  places: readonly { code: string; name: string }[];
}) {
  return (
    <ul className="place-names">
      {places.map((place) => (
        <li key={place.code}>
          <a href={hrefTo(language, `/places/${place.code}`)}>{place.name}</a>
        </li>
      ))}
    </ul>
  );
}

const countWords = (count: number, language: Language): string => {
  const t = inLanguage(language);
  return plural(count, language, t.placeCountOne, t.placeCountMany)({ count });
};

/** The way to a municipality: name, postal code or NIS code. */
export function PlaceSearch({
  language,
  text,
  label = inLanguage(language).placeSearchLabel(),
}: {
  language: Language;
  text: string;
  label?: string;
}) {
  const t = inLanguage(language);
  return (
    <form method="get" action={hrefTo(language, "/places")}>
      <Field id="text" label={label} hint={t.placeSearchHint()}>
        {(tie) => (
          <span className="search">
            <input
              type="search"
              name="text"
              defaultValue={text}
              autoComplete="off"
              {...finderAttributes(language, true)}
              {...tie}
            />
            <button className="button" type="submit">
              {t.placeSearchButton()}
            </button>
          </span>
        )}
      </Field>
    </form>
  );
}
