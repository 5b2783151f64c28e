import type { PageRoute } from "../page/page.js";

export const competenceRoutes: PageRoute[] = [];
