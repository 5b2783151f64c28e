import type { Language } from "@napar/domain/text";
import { Empty, inLanguage, linkTo, PageHead, plainText, Rich } from "@napar/ui";
import { apiFormat, tableFormats } from "../data/formats.js";
import { hrefTo, notFound, type PageRoute, unwrap } from "../page/page.js";
import { GapPage } from "./gap-page.js";

export const gapRoutes: PageRoute[] = [
  {
    path: "/gap-matrix",
    answer: async ({ language, client, asOf }) => {
      const t = inLanguage(language);
      const day: Record<string, string> = asOf ? { asOf } : {};
      const view = unwrap(await client.gapMatrixOfPublicPlans(day));
      return {
        kind: "page",
        title: t.gapTitle(),
        description: t.gapLeadDomain(),
        section: "gaps",
        crumbs: [{ label: t.compareTitle(), href: hrefTo(language, "/compare") }, { label: t.gapTitle() }],
        asOfIsShown: true,
        formats: gapFormats(language, day),
        body: <GapPage view={view} language={language} asOf={asOf} />,
      };
    },
  },
  {
    path: "/plans/:id/gap-matrix",
    answer: async ({ language, client, params, query, asOf }) => {
      const t = inLanguage(language);
      const plan = params.id ?? "";
      const by = query.get("by") === "domain" ? ("domain" as const) : ("goal" as const);
      const day: Record<string, string> = asOf ? { asOf } : {};
      const found = await client.gapMatrixOfPublicPlans({ plan, by, ...day });
      const crumbsOf = (title: string) => [
        { label: t.planTitle(), href: hrefTo(language, "/plans") },
        { label: title, href: hrefTo(language, `/plans/${plan}`) },
        { label: t.navGaps() },
      ];
      if (!found.ok && found.problem.status === 404) {
        const document = await client.findPlan(plan);
        if (!document.ok || asOf) return notFound;
        const title = plainText(document.value.title, language);
        return {
          kind: "page",
          title: `${t.gapTitle()}: ${title}`,
          description: t.gapLeadGoal(),
          section: "gaps",
          crumbs: crumbsOf(title),
          formats: tableFormats("measures", { plan }),
          body: (
            <>
              <PageHead kicker={title} title={t.gapTitle()} />
              <div className="section">
                <Empty title={t.gapNoRecord()}>
                  <Rich
                    text={t.gapEmptyWhy()}
                    parts={[
                      linkTo(hrefTo(language, "/gap-matrix")),
                      linkTo(hrefTo(language, `/plans/${plan}/state`)),
                    ]}
                  />
                </Empty>
              </div>
            </>
          ),
        };
      }
      const view = unwrap(found);
      const title = plainText(view.plan?.title, language);
      return {
        kind: "page",
        title: `${t.gapTitle()}: ${title}`,
        description: t.gapLeadGoal(),
        section: "gaps",
        asOfIsShown: true,
        crumbs: crumbsOf(title),
        formats: gapFormats(language, { plan, by, ...day }),
        follow: `plan=${encodeURIComponent(plan)}`,
        correct: `about=plan&id=${encodeURIComponent(plan)}`,
        body: <GapPage view={view} language={language} asOf={asOf} />,
      };
    },
  },
];

/** The matrix, and the measures it is made of. */
const gapFormats = (language: Language, asked: { plan?: string; by?: string; asOf?: string }) => [
  ...tableFormats("gap-matrix", asked),
  ...tableFormats("measures", { plan: asked.plan }, inLanguage(language).measuresTitle()),
  apiFormat("/gap-matrix", asked),
];
