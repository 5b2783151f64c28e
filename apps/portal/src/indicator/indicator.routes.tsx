import { linkedIndicator } from "@napar/domain/linked-data";
import { inLanguage, plainText } from "@napar/ui";
import { apiFormat, tableFormats } from "../data/formats.js";
import { hrefTo, notFound, type PageRoute, unwrap } from "../page/page.js";
import { pageNumber } from "../page/paging.js";
import { type IndicatorFilter, IndicatorListPage, indicatorPath } from "./indicator-list-page.js";
import { IndicatorPage } from "./indicator-page.js";
import { leadOf } from "./indicator-words.js";

export const indicatorRoutes: PageRoute[] = [
  {
    path: "/indicators",
    answer: async ({ language, client, today, query }) => {
      const t = inLanguage(language);
      const filter = readFilter(query);
      const { text, kind, plan, authority, page } = filter;
      const asked = {
        ...(text && { text }),
        ...(kind && { kind }),
        ...(plan && { plan }),
        ...(authority && { authority }),
      };
      const found = await client.listIndicators({ ...asked, page });
      const indicators =
        !found.ok && found.problem.kind === "unknownAuthority"
          ? { items: [], page, pageSize: 50, total: 0 }
          : unwrap(found);
      return {
        kind: "page",
        title: t.indicatorTitle(),
        description: t.indicatorListLead(),
        section: "indicators",
        crumbs: [{ label: t.indicatorTitle() }],
        formats: [
          ...tableFormats("indicators", { plan: asked.plan }),
          apiFormat("/indicators", { ...asked, pageSize: 100 }),
        ],
        body: <IndicatorListPage {...{ language, today, filter, indicators }} />,
      };
    },
  },
  {
    path: "/plans/:id/indicators/:indicator",
    answer: async ({ language, client, params, asOf, publicUrl }) => {
      const t = inLanguage(language);
      const { id = "", indicator = "" } = params;
      const found = await client.findIndicator(id, indicator, asOf ? { asOf } : {});
      if (!found.ok && found.problem.status === 404) return notFound;
      const view = unwrap(found);
      const name = plainText(view.label, language) || view.id;
      const plan = plainText(view.plan.title, language);
      return {
        kind: "page",
        asOfIsShown: true,
        title: name,
        description: `${t.indicatorOfPlan({ plan })}. ${leadOf(view, language)}`,
        section: "indicators",
        crumbs: [
          { label: t.navPlans(), href: hrefTo(language, "/plans") },
          { label: plan, href: hrefTo(language, `/plans/${encodeURIComponent(id)}`) },
          { label: name },
        ],
        formats: [
          ...tableFormats("indicator-values", { plan: id, indicator }),
          apiFormat(indicatorPath(id, indicator), { asOf }),
        ],
        jsonLd: linkedIndicator(
          {
            plan: id,
            indicator: { id: view.id, label: view.label, source: view.source?.name ?? null },
            ...{ unit: plainText(view.unit, language) || null, owner: view.owner },
            ...{ licence: view.source?.licence ?? null, values: view.values.map(({ period }) => period) },
          },
          { publicUrl, language },
        ),
        follow: `plan=${encodeURIComponent(id)}`,
        correct: `about=indicator&id=${encodeURIComponent(`${id}:${indicator}`)}`,
        body: <IndicatorPage indicator={view} language={language} />,
      };
    },
  },
];

function readFilter(query: URLSearchParams): IndicatorFilter {
  const read = (name: string) => (query.get(name) ?? "").trim().slice(0, 200);
  const kind = read("kind");
  return {
    ...{ text: read("text"), plan: read("plan"), authority: read("authority") },
    kind: kind === "quantitative" || kind === "qualitative" ? kind : "",
    page: pageNumber(query),
  };
}
