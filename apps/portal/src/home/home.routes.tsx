import { inLanguage, PageHead } from "@napar/ui";
import type { PageRoute } from "../page/page.js";

export const homeRoutes: PageRoute[] = [
  {
    path: "/",
    answer: ({ language }) => {
      const t = inLanguage(language);
      return {
        kind: "page",
        title: t.siteName(),
        description: t.siteTagline(),
        body: <PageHead title={t.homeTitle()} lead={t.siteTagline()} />,
      };
    },
  },
];
