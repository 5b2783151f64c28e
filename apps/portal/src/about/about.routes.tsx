import type { PageRoute } from "../page/page.js";

export const aboutRoutes: PageRoute[] = [];
