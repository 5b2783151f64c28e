import type { MapView } from "@napar/api/client";
import { belgianEccar } from "@napar/domain/belgium/eccar";
import { lifeDomainIds } from "@napar/domain/framework";
import { mapLevels, mapSubjects } from "@napar/domain/map";
import type { Language } from "@napar/domain/text";
import { inLanguage, PageHead, Section, SourceLine, Stamp } from "@napar/ui";
import { wordDate } from "@napar/ui/wording";
import { apiFormat, tableFormats } from "../data/formats.js";
import { type PageRoute, unwrap } from "../page/page.js";
import { frames, type MapChoice, mapHref, municipalitiesIn, namedAreas, themeName } from "./map-areas.js";
import { MapFigure, MapLegend } from "./map-figure.js";
import { MapForm } from "./map-form.js";
import { FoundTable, PlaceLists, ProvinceList, ProvinceTable } from "./map-tables.js";
import { levelWords, subjectWords } from "./map-words.js";

export const mapRoutes: PageRoute[] = [
  {
    path: "/map",
    answer: async ({ language, query, client, today, asOf }) => {
      const asked = readChoice(query, asOf);
      const { subject, level, theme } = asked;
      const view = unwrap(
        await client.findMap({ subject, level, ...(theme && { theme }), ...(asOf && { asOf }) }),
      );
      // What is shown is what the answer is about: membership is asked of municipalities only, and without a theme.
      const choice = { ...asked, level: view.level, theme: view.theme };
      const t = inLanguage(language);
      const frame = frames(language).find(({ code }) => code === choice.area) ?? null;
      const title = t.mapTitle();
      const asking = { subject, level: view.level, theme: view.theme, asOf };
      return {
        kind: "page",
        section: "map",
        asOfIsShown: true,
        title: frame ? t.mapZoom({ where: frame.name }) : title,
        description: t.mapLead(),
        crumbs: frame
          ? [{ label: title, href: mapHref(language, { ...choice, area: null }) }, { label: frame.name }]
          : [{ label: title }],
        formats: [...tableFormats("map", asking), apiFormat("/map", asking)],
        body: (
          <>
            <PageHead
              kicker={kickerOf(choice, language)}
              title={frame ? t.mapZoom({ where: frame.name }) : title}
              lead={frame ? undefined : t.mapLead()}
            />
            <MapForm choice={choice} language={language} />
            {asOf ? <SourceLine>{t.mapPastNote()}</SourceLine> : null}
            <MapBody view={view} choice={choice} frame={frame} language={language} />
            <Stamp>
              <span>{t.stampState({ date: wordDate(asOf ?? today, language) })}</span>
              <a href={mapHref(language, choice)}>{t.stampPermanent()}</a>
            </Stamp>
          </>
        ),
      };
    },
  },
];

function MapBody({
  view,
  choice,
  frame,
  language,
}: {
  view: MapView;
  choice: MapChoice;
  frame: { code: string; name: string } | null;
  language: Language;
}) {
  const t = inLanguage(language);
  const areas = namedAreas(view, choice, language);
  const isOfMunicipalities = view.level === "municipality" || view.level === "any";
  const inFrame = frame && isOfMunicipalities ? municipalitiesIn(areas, frame.code) : null;
  const shown = inFrame ?? areas;
  return (
    <>
      <Section id="map" title={subjectWords(view.subject, language)} hideTitle className="flush-top">
        <div className="two map-beside">
          <div className="stack">
            <MapFigure
              view={view}
              areas={shown}
              frame={inFrame && frame ? frame.code : null}
              where={inFrame && frame ? frame.name : t.mapCountry()}
              language={language}
            />
            <Sources view={view} language={language} />
          </div>
          <div className="stack">
            <MapLegend view={view} areas={shown} language={language} />
            {view.level === "province" ? <p>{t.mapBrusselsNoProvince()}</p> : null}
            {view.subject === "eccar" ? <p className="soft">{t.mapEccarOnlyCities()}</p> : null}
          </div>
        </div>
      </Section>
      {inFrame && frame ? (
        <Section id="places" title={t.mapInProvince({ where: frame.name })}>
          <ProvinceList view={view} areas={inFrame} where={frame.name} language={language} />
          <p>
            <a href={mapHref(language, { ...choice, area: null })}>{t.mapWholeCountry()}</a>
          </p>
        </Section>
      ) : (
        <>
          <FoundTable view={view} areas={areas} language={language} />
          {isOfMunicipalities ? (
            <>
              <ProvinceTable view={view} areas={areas} choice={choice} language={language} />
              <PlaceLists view={view} areas={areas} language={language} />
            </>
          ) : null}
        </>
      )}
    </>
  );
}

function Sources({ view, language }: { view: MapView; language: Language }) {
  const t = inLanguage(language);
  const isEccar = view.subject === "eccar" || view.subject === "information";
  return (
    <SourceLine>
      {t.mapSourcePlans({ date: wordDate(view.on, language) })}{" "}
      {isEccar ? `${t.mapSourceEccar({ date: wordDate(belgianEccar.compiledOn, language) })} ` : ""}
      {t.mapSourceBorders()}
    </SourceLine>
  );
}

const kickerOf = ({ subject, level, theme }: MapChoice, language: Language): string =>
  [
    subjectWords(subject, language),
    levelWords(level, language),
    ...(theme ? [themeName(theme, language)] : []),
  ].join(" · ");

/** Only what the lists offer is taken over; anything else is as if it was not asked. */
function readChoice(query: URLSearchParams, asOf: string | null): MapChoice {
  const one = <T extends string>(name: string, allowed: readonly T[]): T | null =>
    allowed.find((value) => value === query.get(name)) ?? null;
  return {
    subject: one("subject", mapSubjects) ?? "plan",
    level: one("level", mapLevels) ?? "municipality",
    theme: one("theme", lifeDomainIds),
    area: query.get("area")?.slice(0, 5) || null,
    asOf,
  };
}
