import type { ApiClient } from "@napar/api/client";
import type { Language } from "@napar/domain/text";
import { inLanguage, plainText } from "@napar/ui";
import { wordDate } from "@napar/ui/wording";
import { apiFormat, tableFormats } from "../data/formats.js";
import { hrefTo, notFound, type PageRoute, unwrap } from "../page/page.js";
import { type Change, DifferencePage } from "./difference-page.js";
import { ReportPage } from "./report-page.js";

async function planOf(client: ApiClient, plan: string, language: Language) {
  const found = await client.overviewOfPlanCase(plan);
  if (!found.ok && found.problem.status === 404) return null;
  const { plan: of, reports } = unwrap(found);
  return { title: plainText(of.title, language), reports };
}

const crumbsOf = (language: Language, plan: string, title: string) => [
  { label: inLanguage(language).planTitle(), href: hrefTo(language, "/plans") },
  { label: title, href: hrefTo(language, `/plans/${plan}`) },
];

export const reportRoutes: PageRoute[] = [
  {
    path: "/plans/:id/reports/:report",
    answer: async ({ language, client, params }) => {
      const t = inLanguage(language);
      const { id: plan = "", report: id = "" } = params;
      const [found, of] = await Promise.all([
        client.reportOfPlanCase(plan, id),
        planOf(client, plan, language),
      ]);
      if (!of || (!found.ok && found.problem.status === 404)) return notFound;
      const report = unwrap(found);
      const heading = t.reportTitle({ date: wordDate(report.on, language) });
      return {
        kind: "page",
        title: `${heading}: ${of.title}`,
        description: `${heading}. ${of.title}.`,
        section: "plans",
        crumbs: [...crumbsOf(language, plan, of.title), { label: heading }],
        formats: [
          ...tableFormats("reports", { plan, report: id }),
          apiFormat(`/plan-cases/${encodeURIComponent(plan)}/reports/${encodeURIComponent(id)}`),
        ],
        follow: `plan=${encodeURIComponent(plan)}`,
        body: (
          <ReportPage report={report} plan={plan} title={of.title} others={of.reports} language={language} />
        ),
      };
    },
  },
  {
    path: "/plans/:id/report-differences",
    answer: async ({ language, client, params, query }) => {
      const t = inLanguage(language);
      const plan = params.id ?? "";
      const of = await planOf(client, plan, language);
      if (!of) return notFound;
      // Without a choice the last report beside the one before it.
      const [before, last] = of.reports.toSorted((a, b) => (a.on < b.on ? -1 : 1)).slice(-2);
      const from = query.get("from") || before?.id || null;
      const to = query.get("to") || last?.id || null;
      const isChosen = from !== null && to !== null && from !== to;
      const found = isChosen ? await client.differenceOfReports(plan, { from, to }) : null;
      if (found && !found.ok && found.problem.status === 404) return notFound;
      const isWrongOrder = found !== null && !found.ok && found.problem.kind === "reportsInWrongOrder";
      const changes = found && !isWrongOrder ? (unwrap(found).changes as unknown as Change[]) : null;
      return {
        kind: "page",
        ...(isWrongOrder && { status: 400 as const }),
        title: `${t.differenceTitle()}: ${of.title}`,
        description: `${t.differenceTitle()}. ${of.title}.`,
        section: "compare",
        crumbs: [...crumbsOf(language, plan, of.title), { label: t.differenceTitle() }],
        ...(changes && {
          formats: [
            ...tableFormats("report-differences", { plan, from, to }),
            apiFormat(`/plan-cases/${encodeURIComponent(plan)}/report-differences`, { from, to }),
          ],
        }),
        follow: `plan=${encodeURIComponent(plan)}`,
        body: (
          <DifferencePage
            language={language}
            plan={plan}
            title={of.title}
            reports={of.reports}
            from={from}
            to={to}
            changes={changes}
            problem={isWrongOrder ? t.differenceWrongOrder() : null}
          />
        ),
      };
    },
  },
];
