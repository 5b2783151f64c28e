import type { ApiClient, CaseOverviewView, PlanCheckView, PlanView } from "@napar/api/client";
import { belgianAuthorities } from "@napar/domain/belgium/authorities";
import { belgianPlaceIndex } from "@napar/domain/belgium/places";
import type { IsoDate } from "@napar/domain/calendar";
import { linkedPlan } from "@napar/domain/linked-data";
import { nameOfPlace } from "@napar/domain/place";
import type { Language } from "@napar/domain/text";
import { inLanguage, plainText } from "@napar/ui";
import { planDocumentFormat, tableFormats } from "../data/formats.js";
import { crumbsTo, day, isMissing } from "../measure/measure.routes.js";
import { notThenPage } from "../measure/not-then-page.js";
import { hrefTo, notFound, type PageAnswer, type PageRequest, type PageRoute, unwrap } from "../page/page.js";
import { lookUpPlace } from "../place/place-look-up.js";
import type { LivingHistory } from "./living-history.js";
import { planQueryOf, readPlanFilter } from "./plan-filter.js";
import { PlanJournalPage } from "./plan-journal-page.js";
import { PlanListPage } from "./plan-list-page.js";
import { PlanPage, type PlanPageProps } from "./plan-page.js";

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
        formats: tableFormats("plans", fileFilterOf(filter, municipality?.code ?? null)),
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
  { path: "/plans/:id", answer: answerPlan },
  { path: "/plans/:id/history", answer: answerHistory },
];

/** More measures than this have a page of their own, and the page of the plan shows the first. */
const mostOnPage = 200;
const firstMeasures = 25;

async function answerPlan(request: PageRequest): Promise<PageAnswer> {
  const { language, params, client, today, asOf, path, publicUrl } = request;
  const id = params.id ?? "";
  const head = await client.findPlan(id, { measures: "none" });
  if (isMissing(head)) return notFound;
  const summary = unwrap(head);
  const asked = day(asOf);
  const isUnderWay = summary.origin === "case";
  const found = isUnderWay ? await client.overviewOfPlanCase(id, asked) : null;
  if (found && isMissing(found)) return asOf ? notThenPage(language, path, asOf) : notFound;
  const overview = found && unwrap(found);
  const count = overview?.measures.total ?? summary.measureCount;
  const isWhole = count <= mostOnPage;
  const [view, checked, coverage, history, first] = await Promise.all([
    viewOf(client, summary, { overview, isWhole, asOf }),
    checkOf(client, id, { isUnderWay, asOf, today }),
    asOf || !isWhole ? null : client.coverageOfPlan(id),
    overview && historyOf(client, overview, asked),
    firstOf(client, id, { isUnderWay, isWhole, asOf }),
  ]);
  const t = inLanguage(language);
  const title = plainText(view.title, language);
  return {
    kind: "page",
    title,
    description: `${title}. ${t.planStructureNav()}, ${t.planCheckHeading()}.`,
    section: "plans",
    crumbs: [{ label: t.planTitle(), href: hrefTo(language, "/plans") }, { label: title }],
    ...(isUnderWay && { asOfIsShown: true }),
    follow: `plan=${encodeURIComponent(id)}`,
    correct: `about=plan&id=${encodeURIComponent(id)}`,
    formats: [planDocumentFormat(id), ...tableFormats("measures", { plan: id }, t.measuresTitle())],
    jsonLd: linkedPlan(view.plan, { publicUrl, language }),
    body: (
      <PlanPage
        {...{ language, today, view, checked, history, overview, first }}
        asOf={isUnderWay ? asOf : null}
        coverage={coverage && unwrap(coverage).coverage}
        authorityId={registered(view.plan.authority.id)}
        place={placeOf(view.places, language)}
      />
    ),
  };
}

/** The plan as it is read: with its measures where the page shows them all, and as it was on a day. */
async function viewOf(
  client: ApiClient,
  summary: PlanView,
  { overview, isWhole, asOf }: { overview: CaseOverviewView | null; isWhole: boolean; asOf: IsoDate | null },
): Promise<PlanView> {
  const { id } = summary;
  if (!asOf || !overview) return isWhole ? unwrap(await client.findPlan(id)) : summary;
  const plan = isWhole ? unwrap(await client.findPlanCase(id, { asOf })).document : overview.document;
  const { title, level, kind, status, statusAsOf = null, period, scope } = plan;
  return {
    ...summary,
    ...{ title, level, kind, status, statusAsOf: statusAsOf ?? null, scope: scope ?? null, plan },
    period: { from: period?.from ?? null, to: period?.to ?? null },
    measureCount: overview.measures.total,
  };
}

async function checkOf(
  client: ApiClient,
  id: string,
  { isUnderWay, asOf, today }: { isUnderWay: boolean; asOf: IsoDate | null; today: IsoDate },
): Promise<PlanCheckView> {
  if (!isUnderWay || !asOf) return unwrap(await client.checkOfPlan(id, { date: today, details: "none" }));
  const { check, ...rest } = unwrap(await client.checkOfPlanCase(id, { asOf }));
  return { ...rest, planId: id, check };
}

/** The first measures, where the page does not show them all as the document states them. */
async function firstOf(
  client: ApiClient,
  id: string,
  { isUnderWay, isWhole, asOf }: { isUnderWay: boolean; isWhole: boolean; asOf: IsoDate | null },
): Promise<PlanPageProps["first"]> {
  const pageSize = firstMeasures;
  if (isUnderWay) {
    const rows = unwrap(await client.listPlanCaseMeasures(id, { ...day(asOf), pageSize }));
    return rows.total > 0 ? { kind: "case", rows } : null;
  }
  if (isWhole) return null;
  return { kind: "document", rows: unwrap(await client.listMeasures({ plan: id, pageSize })) };
}

async function historyOf(
  client: ApiClient,
  overview: CaseOverviewView,
  asked: { asOf?: string },
): Promise<LivingHistory> {
  const { id, openedOn } = overview.plan;
  const [common, own, negotiation] = await Promise.all([
    client.adoptionOfPlanCase(id, asked),
    client.adoptionOfPlanCase(id, { part: "own", ...asked }),
    client.negotiationOfPlanCase(id, asked),
  ]);
  const { disagreements } = unwrap(negotiation);
  return { view: { ...overview, id, openedOn }, common: unwrap(common), own: unwrap(own), disagreements };
}

/** Everything that happened to a plan, page by page. */
async function answerHistory(request: PageRequest): Promise<PageAnswer> {
  const { language, params, query, client, asOf, path } = request;
  const id = params.id ?? "";
  const found = await client.overviewOfPlanCase(id, day(asOf));
  if (isMissing(found)) return asOf ? notThenPage(language, path, asOf) : notFound;
  const { plan } = unwrap(found);
  const before = Number(query.get("before"));
  const isPage = Number.isInteger(before) && before > 0 && before <= 999_999_999;
  const history = await client.historyOfPlanCase(id, { ...day(asOf), ...(isPage && { before }), limit: 100 });
  const t = inLanguage(language);
  const title = t.journalTitle({ plan: plainText(plan.title, language) });
  return {
    kind: "page",
    title,
    description: `${title}. ${t.journalLead()}`,
    section: "plans",
    crumbs: [...crumbsTo(language, id, plan.title), { label: t.journalHeading() }],
    asOfIsShown: true,
    formats: tableFormats("plan-history", { plan: id, asOf }),
    follow: `plan=${encodeURIComponent(id)}`,
    body: <PlanJournalPage {...{ language, asOf, plan }} history={unwrap(history)} />,
  };
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

/** The filter of the list, as its files take it. */
const fileFilterOf = (
  { text, level, kind, status, domain, authority }: ReturnType<typeof readPlanFilter>,
  place: string | null,
) => ({ text, level, kind, status, domain, authority, place });
