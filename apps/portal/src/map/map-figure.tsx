import type { MapView } from "@napar/api/client";
import type { Language } from "@napar/domain/text";
import { inLanguage, Table } from "@napar/ui";
import { AreaMap, FillingSample } from "@napar/ui/map";
import { wordNumber } from "@napar/ui/wording";
import { labelled } from "../measure/measure-words.js";
import type { NamedArea } from "./map-areas.js";
import { fillingOf, stateWords, subjectWords } from "./map-words.js";

const layers = {
  municipality: "municipalities",
  any: "municipalities",
  province: "provinces",
  region: "regions",
  community: "languageAreas",
} as const;

/** The picture. @param frame a province with its municipalities numbered; `null`: the whole country */
export function MapFigure({
  view,
  areas,
  frame,
  where,
  language,
}: {
  view: MapView;
  areas: readonly NamedArea[];
  frame: string | null;
  where: string;
  language: Language;
}) {
  const t = inLanguage(language);
  const { subject } = view;
  return (
    <AreaMap
      title={t.mapPicture({ where, subject: subjectWords(subject, language) })}
      of={frame ? { province: frame } : { layer: layers[view.level] }}
      areas={areas.map(({ code, name, state, href }, index) => ({
        code,
        href,
        filling: fillingOf(subject, state),
        words: labelled(name, stateWords(subject, state, language), language),
        ...(frame && { number: index + 1 }),
      }))}
    >
      {frame || layers[view.level] !== "municipalities" ? null : (
        <p className="source">
          <span className="dashes" aria-hidden="true" /> {t.mapLanguageBorder()}
        </p>
      )}
    </AreaMap>
  );
}

/** Legend and counts in one table: how an area in a state looks, what it means, and how many there are. */
export function MapLegend({
  view,
  areas,
  language,
}: {
  view: MapView;
  areas: readonly NamedArea[];
  language: Language;
}) {
  const t = inLanguage(language);
  const { subject } = view;
  const rows = view.states
    .map(({ state }) => ({ state, count: areas.filter((area) => area.state === state).length }))
    .filter(({ count }) => count > 0);
  return (
    <Table
      className="map-legend lines"
      caption={t.mapCounts()}
      captionNote={view.restState === "not-stated" || subject === "plan" ? t.mapNotAsked() : undefined}
      rows={rows}
      rowKey={({ state }) => state}
      columns={[
        {
          head: t.mapColumnState(),
          cell: ({ state }) => (
            <span className="legend-state">
              <FillingSample filling={fillingOf(subject, state)} /> {stateWords(subject, state, language)}
            </span>
          ),
        },
        {
          head: areas[0]?.frame ? t.mapColumnMunicipalities() : t.mapColumnAreas(),
          kind: "num",
          cell: ({ count }) => wordNumber(count, language),
        },
      ]}
    />
  );
}
