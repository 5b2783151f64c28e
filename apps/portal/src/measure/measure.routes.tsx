import type { ApiClient, Reply } from "@napar/api/client";
import type { IsoDate } from "@napar/domain/calendar";
import { linkedMeasure } from "@napar/domain/linked-data";
import { planMeasureOf } from "@napar/domain/measure";
import { type Language, type LocalizedText, readText } from "@napar/domain/text";
import { inLanguage, plainText } from "@napar/ui";
import { measureFormat, tableFormats } from "../data/formats.js";
import {
  hrefTo,
  notFound,
  type Page,
  type PageAnswer,
  type PageRequest,
  type PageRoute,
  redirectTo,
  unwrap,
} from "../page/page.js";
import { lookUpPlace } from "../place/place-look-up.js";
import { livingName } from "../plan/living-names.js";
import {
  caseMeasureQueryOf,
  filterParameters,
  type MeasureFilter,
  measureQueryOf,
  readMeasureFilter,
} from "./measure-filter.js";
import { MeasureListPage, PlanMeasureListPage } from "./measure-list-page.js";
import { MeasurePage } from "./measure-page.js";
import { type MeasureStory, storyOfDocument } from "./measure-story.js";
import { notThenPage } from "./not-then-page.js";

export const measureRoutes: PageRoute[] = [
  { path: "/measures", answer: answerMeasures },
  { path: "/plans/:id/measures", answer: answerMeasuresOfPlan },
  { path: "/plans/:id/measures/:measure", answer: answerMeasure },
];

async function answerMeasures({ language, query, client, today, path }: PageRequest): Promise<PageAnswer> {
  const t = inLanguage(language);
  const filter = readMeasureFilter(query);
  const found = filter.place ? lookUpPlace(filter.place, language) : null;
  const place = found?.kind === "found" ? found.municipality.code : undefined;
  const measures = unwrap(await client.listMeasures(measureQueryOf(filter, { place })));
  const last = lastPage(language, path, filter, measures);
  if (last) return last;
  return {
    kind: "page",
    title: t.measuresTitle(),
    description: t.measuresLead(),
    section: "measures",
    islands: ["municipality-finder"],
    crumbs: [{ label: t.measuresTitle() }],
    formats: tableFormats("measures", fileFilterOf(filter, { place })),
    body: (
      <MeasureListPage
        {...{ language, today, filter, measures, asOf: null }}
        problem={found?.kind === "problem" ? found.problem : null}
      />
    ),
  };
}

/** A plan under way is read as it is or was; of one that is known from a document its register tells. */
async function answerMeasuresOfPlan(request: PageRequest): Promise<PageAnswer> {
  const { language, params, query, client, today, asOf } = request;
  const id = params.id ?? "";
  const filter = readMeasureFilter(query);
  const overview = await client.overviewOfPlanCase(id, day(asOf));
  if (isMissing(overview)) {
    if (asOf && (await client.overviewOfPlanCase(id)).ok) return notThenPage(language, request.path, asOf);
    const found = await client.findPlan(id);
    if (isMissing(found)) return notFound;
    const { title } = unwrap(found);
    const rows = unwrap(await client.listMeasures(measureQueryOf(filter, { plan: id })));
    const last = lastPage(language, request.path, filter, rows);
    if (last) return last;
    return planPage(language, id, title, {
      body: (
        <PlanMeasureListPage
          {...{ language, today, filter, asOf: null, authorities: [], goals: [] }}
          plan={{ id, title }}
          measures={{ kind: "document", rows }}
        />
      ),
    });
  }
  const { plan, measures, goals } = unwrap(overview);
  const rows = unwrap(await client.listPlanCaseMeasures(id, caseMeasureQueryOf(filter, asOf)));
  const last = lastPage(language, request.path, filter, rows, asOf);
  if (last) return last;
  return planPage(language, id, plan.title, {
    asOfIsShown: true,
    body: (
      <PlanMeasureListPage
        {...{ language, today, filter, asOf }}
        plan={{ id, title: plan.title }}
        measures={{ kind: "case", rows }}
        authorities={measures.byAuthority.map(({ authority }) => ({
          value: authority,
          label: livingName(authority, language),
        }))}
        goals={[
          ...goals.map((goal) => ({
            value: goal.id,
            label: readText(goal.label, language)?.text ?? inLanguage(language).goalUntitled(),
          })),
          ...(goals.length > 0 && measures.withoutGoal > 0
            ? [{ value: "none", label: inLanguage(language).planStoryNoGoal() }]
            : []),
        ]}
      />
    ),
  });
}

/** To the last page, where the one that is asked for lies behind it: a list can have become shorter. */
function lastPage(
  language: Language,
  path: string,
  filter: MeasureFilter,
  { items, total, pageSize }: { items: readonly unknown[]; total: number; pageSize: number },
  asOf: IsoDate | null = null,
): PageAnswer | null {
  if (items.length > 0 || total === 0) return null;
  const page = Math.ceil(total / pageSize);
  return redirectTo(hrefTo(language, path, { ...filterParameters({ ...filter, page }), asOf }));
}

/** A list below a plan, with the way back to it. */
function planPage(
  language: Language,
  id: string,
  title: LocalizedText,
  page: Pick<Page, "body" | "asOfIsShown">,
): Page {
  const t = inLanguage(language);
  const plan = plainText(title, language);
  return {
    kind: "page",
    title: t.measuresOfPlan({ plan }),
    description: t.measuresOfPlanLead(),
    section: "plans",
    crumbs: [...crumbsTo(language, id, title), { label: t.measuresTitle() }],
    follow: `plan=${encodeURIComponent(id)}`,
    correct: `about=plan&id=${encodeURIComponent(id)}`,
    formats: tableFormats("measures", { plan: id }),
    ...page,
  };
}

export const crumbsTo = (language: Language, id: string, title: LocalizedText) => [
  { label: inLanguage(language).planTitle(), href: hrefTo(language, "/plans") },
  { label: plainText(title, language), href: hrefTo(language, `/plans/${encodeURIComponent(id)}`) },
];

async function answerMeasure(request: PageRequest): Promise<PageAnswer> {
  const { language, params, client, today, asOf, path } = request;
  const [id, measure] = [params.id ?? "", params.measure ?? ""];
  const found = await client.findPlanCaseMeasure(id, measure, day(asOf));
  if (!isMissing(found)) {
    const history = await client.historyOfPlanCase(id, { object: measure, ...day(asOf) });
    const story: MeasureStory = { view: unwrap(found), from: { kind: "case" } };
    return measurePage(request, story, {
      asOfIsShown: true,
      body: <MeasurePage {...{ language, today, asOf, story }} history={unwrap(history)} />,
    });
  }
  if ((await client.overviewOfPlanCase(id)).ok) return asOf ? notThenPage(language, path, asOf) : notFound;
  const story = await storyOfRegister(client, { id, measure, today });
  if (!story) return notFound;
  return measurePage(request, story, {
    body: <MeasurePage {...{ language, today, story }} asOf={null} history={null} />,
  });
}

async function storyOfRegister(
  client: ApiClient,
  { id, measure, today }: { id: string; measure: string; today: IsoDate },
): Promise<MeasureStory | null> {
  const [found, plan] = await Promise.all([
    client.findMeasure(`${id}:${measure}`),
    client.findPlan(id, { measures: "none" }),
  ]);
  if (isMissing(found) || isMissing(plan)) return null;
  return storyOfDocument(unwrap(found), unwrap(plan), today);
}

function measurePage(
  { language, publicUrl }: PageRequest,
  { view: { plan, measure } }: MeasureStory,
  page: Pick<Page, "body" | "asOfIsShown">,
): Page {
  const t = inLanguage(language);
  const title = plainText(measure.title, language);
  const ids = `plan=${encodeURIComponent(plan.id)}&measure=${encodeURIComponent(measure.id)}`;
  return {
    kind: "page",
    title,
    description: `${title}. ${t.measureKicker({ plan: plainText(plan.title, language) })}.`,
    section: "plans",
    crumbs: [
      ...crumbsTo(language, plan.id, plan.title),
      {
        label: t.measuresTitle(),
        href: hrefTo(language, `/plans/${encodeURIComponent(plan.id)}/measures`),
      },
      { label: title },
    ],
    follow: ids,
    formats: [
      ...tableFormats("measures", { plan: plan.id, id: measure.id }),
      ...tableFormats("shares", { plan: plan.id, measure: measure.id }, t.measureSharesHeading()),
      measureFormat(plan.id, measure.id),
    ],
    jsonLd: linkedMeasure({ plan, measure: planMeasureOf(measure) }, { publicUrl, language }),
    correct: `about=measure&id=${encodeURIComponent(`${plan.id}:${measure.id}`)}`,
    ...page,
  };
}

export const day = (asOf: IsoDate | null): { asOf?: string } => (asOf ? { asOf } : {});
export const isMissing = (reply: Reply<unknown>): boolean => !reply.ok && reply.problem.status === 404;

/** The filter of the list, as its files take it. */
const fileFilterOf = (
  { text, domain, ground, authority, commitment }: ReturnType<typeof readMeasureFilter>,
  { place }: { place: string | undefined },
) => ({ text, domain, ground, authority, commitment, place });
