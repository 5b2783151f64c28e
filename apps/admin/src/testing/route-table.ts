/** The addresses of the screens as `app.tsx` has them: read as text, as the table itself runs in a browser only. */
import { readFileSync } from "node:fs";

export function routeTable(): string[] {
  const source = readFileSync(new URL("../app.tsx", import.meta.url), "utf8");
  const paths = [...source.matchAll(/\bpath: "([^"]+)"/g)].map(([, path]) => path as string);
  // The one around all screens, and the first screen, which has none.
  return ["", ...paths.filter((path) => path !== "/")];
}
