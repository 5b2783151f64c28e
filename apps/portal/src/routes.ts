/** Every page of the site. A folder per concept brings its routes. */
import { aboutRoutes } from "./about/about.routes.js";
import { competenceRoutes } from "./competence/competence.routes.js";
import { homeRoutes } from "./home/home.routes.js";
import type { PageRoute } from "./page/page.js";

export const pageRoutes: readonly PageRoute[] = [...homeRoutes, ...competenceRoutes, ...aboutRoutes];
