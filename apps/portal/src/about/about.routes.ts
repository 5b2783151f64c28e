import type { PageRoute } from "../page/page.js";
import { aboutRoute } from "./about-page.js";
import { accessibilityRoute, organisationAccessibilityRoute } from "./accessibility-page.js";
import { glossaryRoute } from "./glossary-page.js";
import { sourcesRoute } from "./sources-page.js";

export const aboutRoutes: PageRoute[] = [
  aboutRoute,
  sourcesRoute,
  accessibilityRoute,
  organisationAccessibilityRoute,
  glossaryRoute,
];
