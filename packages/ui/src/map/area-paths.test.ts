import { belgianPlaces } from "@napar/domain/belgium/places";
import { expect, it } from "vitest";
import { areaMapSize, areaPaths } from "./area-paths.js";

/** Every point of a path, from its steps. */
function pointsOf(path: string): [number, number][] {
  const points: [number, number][] = [];
  for (const ring of path.split("z").filter(Boolean)) {
    const [, start = "", steps = ""] = /^M(\S+ \S+?)l(.*)$/.exec(ring) ?? [];
    let [x, y] = start.split(" ").map(Number) as [number, number];
    points.push([x, y]);
    const numbers = (steps.match(/-?\d+/g) ?? []).map(Number);
    expect(numbers.length % 2).toBe(0);
    for (let index = 0; index < numbers.length; index += 2) {
      [x, y] = [x + (numbers[index] as number), y + (numbers[index + 1] as number)];
      points.push([x, y]);
    }
  }
  return points;
}

it("draws every municipality, within the picture, with at least a triangle", () => {
  const paths = areaPaths("municipalities");
  for (const { code } of belgianPlaces.municipalities) {
    const points = pointsOf(paths.get(code) ?? "");
    expect([code, points.length >= 3]).toEqual([code, true]);
    for (const [x, y] of points) {
      expect(x >= 0 && x <= areaMapSize.width && y >= 0 && y <= areaMapSize.height).toBe(true);
    }
  }
});

it("leaves room for the page: all municipalities in less than 80 kB before compression", () => {
  const bytes = [...areaPaths("municipalities").values()].reduce((sum, path) => sum + path.length, 0);
  expect(bytes).toBeLessThan(80_000);
});

it("keeps one border between neighbours: no point of a province's outline is missing in its municipalities", () => {
  const drawn = new Set([...areaPaths("municipalities").values()].flatMap(pointsOf).map(String));
  for (const path of areaPaths("provinces").values())
    for (const point of pointsOf(path)) expect(drawn).toContain(String(point));
});

it.each([
  ["provinces", 11],
  ["regions", 3],
  ["languageAreas", 4],
] as const)("draws the %s", (layer, count) => {
  expect(areaPaths(layer).size).toBe(count);
});
