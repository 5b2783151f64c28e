import { lifeDomains } from "@napar/domain/framework";
import { inLanguage, plainText } from "@napar/ui";
import { apiFormat, tableFormats } from "../data/formats.js";
import { hrefTo, notFound, type PageRoute, unwrap } from "../page/page.js";
import { GovernmentsPage } from "./governments-page.js";

/** Governments side by side; also where each cell of the gap matrix leads. */
export const governmentRoute: PageRoute = {
  path: "/compare/governments",
  answer: async ({ language, client, query, asOf }) => {
    const t = inLanguage(language);
    const plan = query.get("plan") || null;
    const goal = query.get("goal") || null;
    const asked = query.get("domain") || null;
    const domain = lifeDomains.some(({ id }) => id === asked) ? asked : null;
    const day = asOf && plan ? { asOf } : {};
    const matrix = plan ? await client.gapMatrixOfPublicPlans({ plan, by: "goal", ...day }) : null;
    if (matrix && !matrix.ok && matrix.problem.status === 404) return notFound;
    const goals = matrix ? unwrap(matrix).rows.map(({ row, title }) => ({ id: row, title })) : [];
    const isKnown = goal !== null && goals.some(({ id }) => id === goal);
    const row = isKnown ? { goal } : domain ? { domain } : null;
    const parameters = { ...row, ...(plan && { plan }), ...day };
    const view = row ? unwrap(await client.compareGovernments(parameters)) : null;
    const planTitle = plainText(matrix?.ok ? matrix.value.plan?.title : null, language);
    const title = view ? plainText(view.row.title, language) || view.row.id : t.govTitle();
    const problem = goal !== null && !isKnown ? t.govUnknownGoal() : null;
    return {
      kind: "page",
      ...(problem && { status: 400 as const }),
      title: view ? `${title}: ${t.govTitle()}` : t.govTitle(),
      description: t.govLead(),
      section: "compare",
      ...(plan && { asOfIsShown: true as const }),
      crumbs: [
        { label: t.compareTitle(), href: hrefTo(language, "/compare") },
        ...(view
          ? [
              {
                label: t.govTitle(),
                href: hrefTo(language, "/compare/governments", { plan, asOf: plan ? asOf : null }),
              },
            ]
          : []),
        { label: title },
      ],
      ...(view && {
        formats: [
          ...tableFormats("government-comparisons", {
            ...{ by: view.row.kind, row: view.row.id, plan, ...day },
          }),
          apiFormat("/government-comparisons", parameters),
        ],
      }),
      ...(plan && { follow: `plan=${encodeURIComponent(plan)}` }),
      body: (
        <GovernmentsPage
          language={language}
          choice={{ plan: plan ? { id: plan, title: planTitle } : null, goals, domain, goal, asOf }}
          view={view}
          problem={problem}
        />
      ),
    };
  },
};
