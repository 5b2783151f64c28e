/** Belgium as paths of SVG: computed once from the boundaries, on the server. */
import { belgianBoundaries } from "@napar/domain/belgium/boundaries";
import { type GeoProjection, geoCentroid, geoConicConformal, geoPath } from "d3-geo";
import { feature, merge, mesh, meshArcs } from "topojson-client";
import type { GeometryCollection, MultiPolygon, Polygon, Topology } from "topojson-specification";
import { relativePath } from "./relative-path.js";

type Layer = "municipalities" | "provinces" | "regions" | "languageAreas";
type Areas = GeometryCollection<Record<string, never>>;
const topology = belgianBoundaries as unknown as Topology<Record<Layer, Areas>>;

/** The way Belgian maps are drawn: conic conformal with the parallels of Lambert 72. */
export const belgianProjection = () => geoConicConformal().parallels([49.83, 51.17]).rotate([-4.37, 0]);

/** Coordinates of a map are whole units of this box, with one decimal. */
export const mapSize = { width: 640, height: 540 } as const;

export const once = <T>(make: () => T): (() => T) => {
  let made: T | undefined;
  return () => {
    made ??= make();
    return made;
  };
};

const objectsOf = (layer: Layer) => topology.objects[layer].geometries as (Polygon | MultiPolygon)[];
export const landOf = (layer: Layer) => merge(topology, objectsOf(layer));
/** Lines between neighbours, as indexes of arcs joined end to end. */
export const bordersOf = (layer: Layer): number[][] =>
  meshArcs(topology, topology.objects[layer], (a, b) => a !== b).arcs;

const country = once(() => {
  const projection = belgianProjection().fitExtent(
    [
      [4, 4],
      [mapSize.width - 4, mapSize.height - 4],
    ],
    landOf("regions"),
  );
  return {
    projection,
    land: relativePath(projection, landOf("regions")),
    provinces: relativePath(
      projection,
      mesh(topology, topology.objects.provinces, (a, b) => a !== b),
    ),
    languageBorder: relativePath(
      projection,
      mesh(topology, topology.objects.languageAreas, (a, b) => a !== b),
    ),
  };
});

/** Land, inner borders of the provinces and the language border of the whole country. */
export const countryPaths = () => country();

const centroids = once(() => {
  const areas = feature(topology, topology.objects.municipalities);
  return new Map(areas.features.map((area) => [String(area.id), geoCentroid(area)] as const));
});

/** Where a municipality lies on the map of the country; `null` for a code without boundary. */
export function pointOf(code: string): [number, number] | null {
  const centre = centroids().get(code);
  return centre ? (country().projection(centre) ?? null) : null;
}

export type LocatorPaths = { land: string; here: string; width: number; height: number };

/**
 * A municipality within its province, or within Brussels.
 *
 * @param frame code of the province, `04000` for Brussels
 * @returns `null` when one of the codes has no boundary
 */
export function locatorPaths(code: string, frame: string): LocatorPaths | null {
  const areaOf = (layer: Layer, id: string) => {
    const found = topology.objects[layer].geometries.find((geometry) => geometry.id === id);
    return found ? feature(topology, found) : null;
  };
  const land = areaOf("provinces", frame);
  const here = areaOf("municipalities", code);
  if (!land || !here) return null;
  const projection: GeoProjection = belgianProjection().fitWidth(400, land);
  const [, [, height]] = geoPath(projection).bounds(land);
  // A tall province must not push the text of its page away.
  const scaled = height > 380 ? belgianProjection().fitSize([400, 380], land) : projection;
  return {
    land: relativePath(scaled, land),
    here: relativePath(scaled, here),
    width: 400,
    height: Math.ceil(Math.min(height, 380)),
  };
}

export type ProvincePaths = {
  width: number;
  height: number;
  /** Every municipality of the province with its outline and the middle of it. */
  areas: readonly { code: string; path: string; x: number; y: number }[];
};

const provinces = new Map<string, ProvincePaths>();

/**
 * A province, or Brussels (`04000`), with its municipalities.
 *
 * @param codes NIS codes of the municipalities that lie in it
 * @returns `null` when there is no such boundary
 */
export function provincePaths(frame: string, codes: readonly string[]): ProvincePaths | null {
  const known = provinces.get(frame);
  if (known) return known;
  const found = topology.objects.provinces.geometries.find((geometry) => geometry.id === frame);
  if (!found) return null;
  const land = feature(topology, found);
  const wide = belgianProjection().fitWidth(mapSize.width, land);
  const [, [, height]] = geoPath(wide).bounds(land);
  const size = { width: mapSize.width, height: Math.min(Math.ceil(height), mapSize.width) };
  const projection = belgianProjection().fitSize([size.width, size.height], land);
  const here = new Set(codes);
  const areas = topology.objects.municipalities.geometries
    .filter(({ id }) => here.has(String(id)))
    .map((geometry) => {
      const area = feature(topology, geometry);
      const [x, y] = geoPath(projection).centroid(area);
      return {
        code: String(geometry.id),
        path: relativePath(projection, area),
        ...{ x: Math.round(x), y: Math.round(y) },
      };
    });
  const drawn = { ...size, areas };
  provinces.set(frame, drawn);
  return drawn;
}
