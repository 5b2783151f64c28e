/** The areas of a map with their names and where each leads: what the picture, the tables and the list share. */
import type { MapArea, MapView } from "@napar/api/client";
import { belgianPlaces } from "@napar/domain/belgium/places";
import { findLifeDomain } from "@napar/domain/framework";
import { nameOfPlace } from "@napar/domain/place";
import type { Language } from "@napar/domain/text";
import { hrefTo } from "../page/page.js";

export type MapChoice = {
  subject: string;
  level: string;
  theme: string | null;
  area: string | null;
  /** The day of the past it shows. */
  asOf?: string | null;
};

export type NamedArea = Omit<MapArea, "code"> & {
  code: string;
  name: string;
  href: string;
  /** NIS code of the province, or of Brussels, which belongs to none; `null` for larger areas. */
  frame: string | null;
};

export const mapHref = (language: Language, { subject, level, theme, area, asOf }: MapChoice): string =>
  hrefTo(language, "/map", {
    subject: subject === "plan" ? undefined : subject,
    level: level === "municipality" ? undefined : level,
    theme,
    area,
    asOf,
  });

/** Provinces and Brussels, which the map and the lists treat alike. */
export function frames(language: Language): { code: string; name: string }[] {
  const brussels = belgianPlaces.regions.filter(
    ({ code }) => !belgianPlaces.provinces.some(({ region }) => region === code),
  );
  return [...belgianPlaces.provinces, ...brussels]
    .map(({ code, names }) => ({ code, name: names[language] }))
    .sort((a, b) => a.name.localeCompare(b.name, language));
}

export const themeName = (theme: string, language: Language): string =>
  findLifeDomain(theme)?.name[language] ?? theme;

/** Every area of the level, also those the answer leaves out because nothing was found. In the order of the alphabet. */
export function namedAreas(view: MapView, choice: MapChoice, language: Language): NamedArea[] {
  const known = new Map(view.areas.map((area) => [area.code, area]));
  const found = (code: string): MapArea =>
    known.get(code) ?? {
      ...{
        code,
        state: view.restState,
        measures: 0,
        covered: null,
        membership: null,
        plans: [],
        governments: [],
      },
    };
  const larger = (code: string, name: string, href: string) => ({ ...found(code), name, href, frame: null });
  const rows: NamedArea[] =
    view.level === "province"
      ? belgianPlaces.provinces.map(({ code, names }) =>
          larger(code, names[language], mapHref(language, { ...choice, level: "municipality", area: code })),
        )
      : view.level === "region"
        ? belgianPlaces.regions.map(({ code, names }) =>
            larger(code, names[language], governmentHref(found(code), language)),
          )
        : view.level === "community"
          ? belgianPlaces.languageAreas.map(({ id, names }) =>
              larger(id, names[language], governmentHref(found(id), language)),
            )
          : belgianPlaces.municipalities.map((place) => ({
              ...found(place.code),
              name: nameOfPlace(place, language),
              href: placeHref(place.code, view.theme, language),
              frame: place.province ?? place.region,
            }));
  return rows.sort((a, b) => a.name.localeCompare(b.name, language));
}

const placeHref = (code: string, theme: string | null, language: Language): string =>
  hrefTo(language, theme ? `/places/${code}/subjects/${theme}` : `/places/${code}`);

function governmentHref({ governments }: MapArea, language: Language): string {
  const [only, ...others] = governments;
  return hrefTo(language, only && others.length === 0 ? `/authorities/${only.id}` : "/authorities");
}

/** The municipalities of a province, or of Brussels. */
export const municipalitiesIn = (areas: readonly NamedArea[], frame: string): NamedArea[] =>
  areas.filter((area) => area.frame === frame);
