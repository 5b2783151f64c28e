import { type GeoPermissibleObjects, type GeoProjection, geoPath } from "d3-geo";

/**
 * Draws an object as a path of SVG in steps from point to point, in tenths of a unit: the same line as with absolute
 * points, in half the text.
 */
export function relativePath(projection: GeoProjection, object: GeoPermissibleObjects): string {
  let text = "";
  /** Where the pen is, in tenths; steps are taken between rounded points, so that no rounding adds up. */
  let x = 0;
  let y = 0;
  let start: [number, number] = [0, 0];
  const step = (letter: "m" | "l", toX: number, toY: number) => {
    const [nextX, nextY] = [Math.round(toX * 10), Math.round(toY * 10)];
    if (letter === "m") start = [nextX, nextY];
    else if (nextX === x && nextY === y) return;
    const dy = tenths(nextY - y);
    text += `${letter}${tenths(nextX - x)}${dy.startsWith("-") ? "" : " "}${dy}`;
    [x, y] = [nextX, nextY];
  };
  geoPath(projection, {
    beginPath: () => {},
    moveTo: (toX, toY) => step("m", toX, toY),
    lineTo: (toX, toY) => step("l", toX, toY),
    arc: () => {},
    closePath: () => {
      text += "z";
      [x, y] = start;
    },
  })(object);
  return text;
}

const tenths = (value: number): string => String(value / 10).replace(/^(-?)0\./, "$1.");
