import { geoIdentity } from "d3-geo";
import { expect, it } from "vitest";
import { relativePath } from "./relative-path.js";

it("draws steps between rounded points: what rounding leaves out comes back with the next step", () => {
  const line = {
    type: "LineString" as const,
    coordinates: [
      [1.04, 2],
      [1.08, 2.5],
      [1.08, 2.51],
      [1.12, 2.46],
      [0, 0],
    ],
  };
  expect(relativePath(geoIdentity() as never, line)).toBe("m1 2l.1 .5l-1.1-2.5");
});

it("begins every ring where the last one began", () => {
  const rings = {
    type: "Polygon" as const,
    coordinates: [
      [
        [0, 0],
        [4, 0],
        [4, 4],
        [0, 0],
      ],
      [
        [1, 1],
        [2, 1],
        [2, 2],
        [1, 1],
      ],
    ],
  };
  const path = relativePath(geoIdentity() as never, rings);
  expect(path).toBe("m0 0l4 0l0 4zm1 1l1 0l0 1z");
});
