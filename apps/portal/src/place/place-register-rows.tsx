import { languages } from "@napar/domain/text";
import { inLanguage, Rows, Section, SourceLine } from "@napar/ui";
import { wordDate, wordList, wordNumber, wordPlaceGroup } from "@napar/ui/wording";
import { hrefTo } from "../page/page.js";
import type { PlacePageProps } from "./place-page.js";
import { areaName, spokenLanguage } from "./place-words.js";

/** What the register of municipalities says: codes, names, areas, facilities, what was merged into it. */
export function PlaceRegisterRows({ language, view, predecessors, populationDate, beganOn }: PlacePageProps) {
  const t = inLanguage(language);
  const { municipality } = view;
  const names = [...new Set(languages.flatMap((code) => municipality.names[code] ?? []))];
  const officialNames = new Set(municipality.officialLanguages.map((code) => municipality.names[code]));
  return (
    <Section id="register" title={t.placeAboutHeading()}>
      <Rows
        rows={[
          [t.placeCode(), municipality.code],
          [t.placePostalCodes(), municipality.postalCodes.join(", ")],
          [
            t.placeNames(),
            names
              .map((name) => (officialNames.has(name) ? `${name} (${t.placeOfficialName()})` : name))
              .join(", "),
          ],
          [t.placeRegion(), view.regionNames?.[language]],
          [t.placeProvince(), view.provinceNames?.[language] ?? t.placeNoProvince()],
          [t.placeArrondissement(), view.arrondissementNames?.[language]],
          [t.placeLanguageArea(), areaName(municipality.languageArea, language)],
          [
            t.placeFacilities(),
            municipality.facilities ? (
              <>
                {t.placeFacilitiesFor({
                  languages: wordList(
                    municipality.facilities.languages.map((code) => spokenLanguage(code, language)),
                    language,
                    "or",
                  ),
                })}
                <span className="under soft">
                  {wordPlaceGroup(municipality.facilities.group, language)}. {t.placeFacilitiesSource()}
                </span>
              </>
            ) : (
              t.placeFacilitiesNone()
            ),
          ],
          [
            t.placeArea(),
            <>
              {wordNumber(municipality.areaKm2, language, 1)} km²{" "}
              <span className="under soft">{t.placeAreaSource()}</span>
            </>,
          ],
          [
            t.placeValidFrom(),
            municipality.validFrom === beganOn
              ? t.placeValidFromStart()
              : wordDate(municipality.validFrom, language),
          ],
          [
            t.placeMergedFrom(),
            predecessors.length ? (
              <ul key="merged">
                {predecessors.map((ended) => (
                  <li key={ended.code}>
                    <a href={hrefTo(language, `/places/${ended.code}`)}>
                      {ended.names[language] ?? ended.names.nl}
                    </a>{" "}
                    <span className="soft">
                      {ended.code}, {wordDate(ended.validTo, language)}
                    </span>
                  </li>
                ))}
              </ul>
            ) : null,
          ],
        ]}
      />
      <SourceLine>{t.placeRegisterSource({ date: wordDate(populationDate, language) })}</SourceLine>
    </Section>
  );
}
