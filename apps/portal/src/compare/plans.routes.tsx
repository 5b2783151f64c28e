import type { ApiClient, PlanSummary } from "@napar/api/client";
import { inLanguage } from "@napar/ui";
import { apiFormat, tableFormats } from "../data/formats.js";
import { hrefTo, type PageRoute, unwrap } from "../page/page.js";
import { PlansPage } from "./plans-page.js";

/** Two plans side by side. */
export const planRoute: PageRoute = {
  path: "/compare/plans",
  answer: async ({ language, client, query, asOf }) => {
    const t = inLanguage(language);
    const one = query.get("one") || null;
    const other = query.get("other") || null;
    const isChosen = one !== null && other !== null && one !== other;
    const day: Record<string, string> = asOf ? { asOf } : {};
    const [plans, then] = await Promise.all([
      choicesOf(client),
      isChosen ? client.comparePlans({ one, other, ...day }) : null,
    ]);
    // A plan of the register has no past here: both are then told of today.
    const found = then && !then.ok && asOf && isChosen ? await client.comparePlans({ one, other }) : then;
    const isUnknown = found !== null && !found.ok && found.problem.status === 404;
    const view = found && !isUnknown ? unwrap(found) : null;
    const problem = isUnknown ? t.plansMissing() : one && one === other ? t.plansSame() : null;
    return {
      kind: "page",
      ...(problem && { status: 400 as const }),
      title: t.plansTitle(),
      description: t.plansLead(),
      section: "compare",
      ...(then?.ok && then.value.keepsDays && { asOfIsShown: true as const }),
      crumbs: [{ label: t.compareTitle(), href: hrefTo(language, "/compare") }, { label: t.plansTitle() }],
      ...(view && {
        formats: [
          ...tableFormats("plan-comparisons", { one, other, ...(then?.ok ? day : {}) }),
          apiFormat("/plan-comparisons", { one, other, ...(then?.ok ? day : {}) }),
        ],
      }),
      body: (
        <PlansPage language={language} plans={plans} one={one} other={other} view={view} problem={problem} />
      ),
    };
  },
};

/** As many plans as one can choose from in a list; beyond them, a plan's own page leads here. */
const mostPlans = 500;

async function choicesOf(client: ApiClient): Promise<PlanSummary[]> {
  const first = unwrap(await client.listPlans({ pageSize: 100 }));
  const pages = Math.min(Math.ceil(first.total / 100), mostPlans / 100);
  const others = await Promise.all(
    Array.from({ length: Math.max(0, pages - 1) }, (_, index) =>
      client.listPlans({ pageSize: 100, page: index + 2 }),
    ),
  );
  return [first, ...others.map((page) => unwrap(page))].flatMap(({ items }) => items);
}
