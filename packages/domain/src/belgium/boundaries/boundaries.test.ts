import { expect, it, test } from "vitest";
import { belgianPlaces } from "../places/index.js";
import { belgianBoundaries } from "./index.js";

const { objects, arcs, transform } = belgianBoundaries;
const idsOf = (name: keyof typeof objects) => objects[name].geometries.map((area) => area.id).sort();

test.each([
  ["municipalities", belgianPlaces.municipalities.map((place) => place.code)],
  ["provinces", [...belgianPlaces.provinces.map((province) => province.code), "04000"]],
  ["regions", belgianPlaces.regions.map((region) => region.code)],
  ["languageAreas", belgianPlaces.languageAreas.map((area) => area.id)],
] as const)("draws the %s of the register, all and no other", (name, ids) => {
  expect(idsOf(name)).toEqual([...ids].sort());
});

it("points only to arcs that exist, and uses each", () => {
  const used = new Set<number>();
  for (const { geometries } of Object.values(objects)) {
    for (const { arcs: rings } of geometries) {
      for (const arc of rings.flat(2)) used.add(arc < 0 ? ~arc : arc);
    }
  }
  expect(used.size).toBe(arcs.length);
  expect(Math.max(...used)).toBe(arcs.length - 1);
});

it("lies within Belgium", () => {
  const points = arcs.flatMap((arc) => {
    let [x, y] = [0, 0];
    return arc.map(([dx, dy]) => {
      x += dx;
      y += dy;
      return [
        x * transform.scale[0] + transform.translate[0],
        y * transform.scale[1] + transform.translate[1],
      ];
    });
  });
  const [lons, lats] = [points.map(([lon]) => lon as number), points.map(([, lat]) => lat as number)];
  expect(
    [Math.min(...lons), Math.min(...lats), Math.max(...lons), Math.max(...lats)].map((n) => n.toFixed(1)),
  ).toEqual(["2.5", "49.5", "6.4", "51.5"]);
});
