/** Every page of the site. A folder per concept brings its routes. */
import { aboutRoutes } from "./about/about.routes.js";
import { authorityRoutes } from "./authority/authority.routes.js";
import { bodyRoutes } from "./body/body.routes.js";
import { commitmentRoutes } from "./commitment/commitment.routes.js";
import { compareRoutes } from "./compare/compare.routes.js";
import { competenceRoutes } from "./competence/competence.routes.js";
import { contactPointRoutes } from "./contact-point/contact-point.routes.js";
import { correctionRoutes } from "./correction/correction.routes.js";
import { dataRootRoutes, dataRoutes } from "./data/data.routes.js";
import { embedRoutes } from "./embed/embed.routes.js";
import { eventRoutes } from "./event/event.routes.js";
import { feedRootRoutes, followRoutes } from "./follow/follow.routes.js";
import { gapRoutes } from "./gap/gap.routes.js";
import { goalRoutes } from "./goal/goal.routes.js";
import { homeRoutes } from "./home/home.routes.js";
import { indicatorRoutes } from "./indicator/indicator.routes.js";
import { mapRoutes } from "./map/map.routes.js";
import { measureRoutes } from "./measure/measure.routes.js";
import { organisationRoutes } from "./organisation/organisation.routes.js";
import type { PageRoute } from "./page/page.js";
import { placeRoutes } from "./place/place.routes.js";
import { planRoutes } from "./plan/plan.routes.js";
import { practiceRoutes } from "./practice/practice.routes.js";
import { reportRoutes } from "./report/report.routes.js";
import { searchRootRoutes, searchRoutes } from "./search/search.routes.js";
import { sitemapRoutes } from "./sitemap/sitemap.routes.js";
import { stateRoutes } from "./state/state.routes.js";

export const pageRoutes: readonly PageRoute[] = [
  ...homeRoutes,
  ...stateRoutes,
  ...reportRoutes,
  ...gapRoutes,
  ...compareRoutes,
  ...planRoutes,
  ...measureRoutes,
  ...goalRoutes,
  ...authorityRoutes,
  ...placeRoutes,
  ...mapRoutes,
  ...competenceRoutes,
  ...commitmentRoutes,
  ...contactPointRoutes,
  ...indicatorRoutes,
  ...organisationRoutes,
  ...bodyRoutes,
  ...practiceRoutes,
  ...eventRoutes,
  ...searchRoutes,
  ...correctionRoutes,
  ...followRoutes,
  ...dataRoutes,
  ...embedRoutes,
  ...aboutRoutes,
];

/** Addresses without a language: what machines fetch. */
export const rootRoutes: readonly PageRoute[] = [
  ...feedRootRoutes,
  ...dataRootRoutes,
  ...searchRootRoutes,
  ...sitemapRoutes(pageRoutes),
];
