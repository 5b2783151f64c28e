/** Every page of the site. A folder per concept brings its routes. */
import { aboutRoutes } from "./about/about.routes.js";
import { authorityRoutes } from "./authority/authority.routes.js";
import { bodyRoutes } from "./body/body.routes.js";
import { commitmentRoutes } from "./commitment/commitment.routes.js";
import { competenceRoutes } from "./competence/competence.routes.js";
import { contactPointRoutes } from "./contact-point/contact-point.routes.js";
import { eventRoutes } from "./event/event.routes.js";
import { homeRoutes } from "./home/home.routes.js";
import { indicatorRoutes } from "./indicator/indicator.routes.js";
import { organisationRoutes } from "./organisation/organisation.routes.js";
import type { PageRoute } from "./page/page.js";
import { placeRoutes } from "./place/place.routes.js";
import { planRoutes } from "./plan/plan.routes.js";
import { practiceRoutes } from "./practice/practice.routes.js";
import { stateRoutes } from "./state/state.routes.js";
import { searchRoutes } from "./search/search.routes.js";

export const pageRoutes: readonly PageRoute[] = [
  ...homeRoutes,
  ...stateRoutes,
  ...planRoutes,
  ...authorityRoutes,
  ...placeRoutes,
  ...competenceRoutes,
  ...commitmentRoutes,
  ...contactPointRoutes,
  ...searchRoutes,
  ...indicatorRoutes,
  ...organisationRoutes,
  ...bodyRoutes,
  ...practiceRoutes,
  ...eventRoutes,
  ...aboutRoutes,
];

/** Addresses without a language: what machines fetch. */
export const rootRoutes: readonly PageRoute[] = [];
