/**
 * Areas of the whole country as paths of SVG, few bytes each: arcs are drawn on a grid of whole units and bends smaller
 * than the eye sees are left out, once per arc, so that neighbours keep one border.
 */
import { belgianBoundaries } from "@napar/domain/belgium/boundaries";
import { belgianProjection, bordersOf, landOf, once } from "./geometry.js";

export type AreaLayer = "municipalities" | "provinces" | "regions" | "languageAreas";
type Point = readonly [number, number];

/** A little finer than the map of pins: the smallest municipality of Brussels still has an area. */
export const areaMapSize = { width: 720, height: 600 } as const;

/** A bend whose triangle is smaller than this, in square units, is left out. */
const smallestBend = 5;

const projection = once(() =>
  belgianProjection().fitExtent(
    [
      [4, 4],
      [areaMapSize.width - 4, areaMapSize.height - 4],
    ],
    landOf("regions"),
  ),
);

const arcs = once((): readonly (readonly Point[])[] => {
  const { transform, arcs } = belgianBoundaries;
  return arcs.map((steps) => {
    let [x, y] = [0, 0];
    const drawn: Point[] = [];
    for (const [dx, dy] of steps) {
      [x, y] = [x + dx, y + dy];
      const point = projection()([
        x * transform.scale[0] + transform.translate[0],
        y * transform.scale[1] + transform.translate[1],
      ]);
      if (!point) continue;
      const rounded: Point = [Math.round(point[0]), Math.round(point[1])];
      const last = drawn.at(-1);
      if (!last || last[0] !== rounded[0] || last[1] !== rounded[1]) drawn.push(rounded);
    }
    return withoutSmallBends(drawn);
  });
});

/** Takes out the point with the smallest triangle, again and again; both ends of an arc stay where they are. */
function withoutSmallBends(points: readonly Point[]): readonly Point[] {
  const kept = [...points];
  while (kept.length > 2) {
    let smallest = Number.POSITIVE_INFINITY;
    let at = -1;
    for (let index = 1; index < kept.length - 1; index++) {
      const area = triangle(kept[index - 1] as Point, kept[index] as Point, kept[index + 1] as Point);
      if (area < smallest) [smallest, at] = [area, index];
    }
    // A ring of one arc must keep an area.
    if (smallest >= smallestBend || (isRing(kept) && kept.length <= 4)) break;
    kept.splice(at, 1);
  }
  return kept;
}

const isRing = (points: readonly Point[]): boolean => {
  const [first, last] = [points[0], points.at(-1)];
  return first !== undefined && last !== undefined && first[0] === last[0] && first[1] === last[1];
};
const triangle = (a: Point, b: Point, c: Point): number =>
  Math.abs((b[0] - a[0]) * (c[1] - a[1]) - (c[0] - a[0]) * (b[1] - a[1])) / 2;

const layers = new Map<AreaLayer, ReadonlyMap<string, string>>();

/** Every area of a layer by its code: a NIS code, or the id of a language area. */
export function areaPaths(layer: AreaLayer): ReadonlyMap<string, string> {
  const known = layers.get(layer);
  if (known) return known;
  const { objects } = belgianBoundaries;
  const paths = new Map(
    objects[layer].geometries.map((geometry) => {
      const rings = geometry.type === "Polygon" ? geometry.arcs : geometry.arcs.flat();
      return [geometry.id, rings.map(ringPath).join("")] as const;
    }),
  );
  layers.set(layer, paths);
  return paths;
}

const borders = new Map<AreaLayer, string>();

/** The borders between the areas of a layer, each drawn once; where the country ends its land shows it. */
export function borderPath(layer: AreaLayer): string {
  const known = borders.get(layer);
  if (known !== undefined) return known;
  const path = bordersOf(layer)
    .map((indexes) => linePath(pointsAlong(indexes)))
    .join("");
  borders.set(layer, path);
  return path;
}

/** An islet smaller than a unit is left out. */
function ringPath(indexes: readonly number[]): string {
  const points = pointsAlong(indexes);
  if (isRing(points)) points.pop();
  return points.length < 3 ? "" : `${linePath(points)}z`;
}

/** The points of arcs one after the other; one written as `~index` runs backwards. */
function pointsAlong(indexes: readonly number[]): Point[] {
  const points: Point[] = [];
  for (const index of indexes) {
    const arc = arcs()[index < 0 ? ~index : index] ?? [];
    const run = index < 0 ? [...arc].reverse() : arc;
    for (const point of run) {
      const last = points.at(-1);
      if (!last || last[0] !== point[0] || last[1] !== point[1]) points.push(point);
    }
  }
  return points;
}

function linePath([first, ...others]: readonly Point[]): string {
  if (!first || others.length === 0) return "";
  let [x, y] = first;
  const steps = others.map(([toX, toY]) => {
    const step = `${toX - x}${toY - y < 0 ? "" : " "}${toY - y}`;
    [x, y] = [toX, toY];
    return step;
  });
  // Signs separate numbers where they can.
  return `M${first[0]} ${first[1]}l${steps.reduce((text, step) => (step.startsWith("-") || text === "" ? text + step : `${text} ${step}`), "")}`;
}
