import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { roles } from "./page-style.data.js";

const tokens = readFileSync(new URL("../../../ui/css/tokens.css", import.meta.url), "utf8");
/** In the order in which they stand there: light first, then dark. */
const valuesOf = (role: string) =>
  [...tokens.matchAll(new RegExp(`--${role}: (#\\w+);`, "g"))].map(([, hex]) => hex);

test.each(Object.entries(roles))(
  "%s has the colours of the product, light and dark",
  (role, [light, dark]) => {
    expect(valuesOf(role).slice(0, 2)).toEqual([light, dark]);
  },
);
