import type { ApiClient } from "@napar/api/client";
import { belgianAuthorities } from "@napar/domain/belgium/authorities";
import { belgianPlaceIndex } from "@napar/domain/belgium/places";
import { nameOfPlace } from "@napar/domain/place";
import type { Language } from "@napar/domain/text";
import { inLanguage, plainText } from "@napar/ui";
import { hrefTo, notFound, type PageRoute, unwrap } from "../page/page.js";
import { lookUpPlace } from "../place/place-look-up.js";
import type { LivingHistory } from "./living-history.js";
import { planQueryOf, readPlanFilter } from "./plan-filter.js";
import { PlanListPage } from "./plan-list-page.js";
import { PlanPage } from "./plan-page.js";

export const planRoutes: PageRoute[] = [
  {
    path: "/plans",
    answer: async ({ language, query, client, today }) => {
      const t = inLanguage(language);
      const filter = readPlanFilter(query);
      const found = filter.place ? lookUpPlace(filter.place, language) : null;
      const municipality = found?.kind === "found" ? found.municipality : null;
      const plans = await client.listPlans(planQueryOf(filter, municipality?.code ?? null));
      return {
        kind: "page",
        title: t.planTitle(),
        description: t.planListLead(),
        section: "plans",
        islands: ["municipality-finder"],
        crumbs: [{ label: t.planTitle() }],
        body: (
          <PlanListPage
            language={language}
            today={today}
            filter={filter}
            plans={unwrap(plans)}
            place={
              municipality
                ? { code: municipality.code, name: nameOfPlace(municipality, language) }
                : found?.kind === "problem"
                  ? { problem: found.problem }
                  : null
            }
          />
        ),
      };
    },
  },
  {
    path: "/plans/:id",
    answer: async ({ language, params, client, today }) => {
      const id = params.id ?? "";
      const found = await client.findPlan(id);
      if (!found.ok && found.problem.status === 404) return notFound;
      const view = unwrap(found);
      const [checked, coverage, history] = await Promise.all([
        client.checkOfPlan(id, { date: today }),
        client.coverageOfPlan(id),
        historyOfCase(client, id),
      ]);
      const t = inLanguage(language);
      const title = plainText(view.title, language);
      return {
        kind: "page",
        title,
        description: `${title}. ${t.planStructureNav()}, ${t.planCheckHeading()}.`,
        section: "plans",
        crumbs: [{ label: t.planTitle(), href: hrefTo(language, "/plans") }, { label: title }],
        body: (
          <PlanPage
            language={language}
            today={today}
            view={view}
            checked={unwrap(checked)}
            coverage={unwrap(coverage).coverage}
            history={history}
            authorityId={registered(view.plan.authority.id)}
            place={placeOf(view.places, language)}
          />
        ),
      };
    },
  },
];

/** A plan and its case have one identifier; most plans of the register have no case. */
async function historyOfCase(client: ApiClient, id: string): Promise<LivingHistory | null> {
  const found = await client.findPlanCase(id);
  if (!found.ok && found.problem.status === 404) return null;
  const view = unwrap(found);
  const [common, own, negotiation] = await Promise.all([
    client.adoptionOfPlanCase(id),
    client.adoptionOfPlanCase(id, { part: "own" }),
    client.negotiationOfPlanCase(id),
  ]);
  const { disagreements } = unwrap(negotiation);
  return { view, common: unwrap(common), own: unwrap(own), disagreements };
}

/** The municipality a plan is about, when there is one. */
function placeOf(codes: readonly string[], language: Language): { code: string; name: string } | null {
  const [code] = codes;
  const municipality = code && codes.length === 1 ? belgianPlaceIndex().byCode.get(code) : undefined;
  return municipality ? { code: municipality.code, name: nameOfPlace(municipality, language) } : null;
}

/** The bodies of municipalities are not in the register of authorities and have no page there. */
const registered = (id: string): string | null =>
  belgianAuthorities.some((authority) => authority.id === id) ? id : null;
