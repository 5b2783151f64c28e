/**
 * Every kind of page, with content that shows its hard cases. Tests of routes and of the browser walk this list in four
 * languages: a new page is added here.
 */
import type { PlanUnderWay } from "@napar/api/scenario";

export type ListedPage = { path: string; why: string; status?: 200 | 400 | 404 };

export const pageList: readonly ListedPage[] = [
  { path: "/", why: "front page" },
  { path: "/competence", why: "blank question" },
  {
    path: "/competence?field=rent-law&instrument=legislate&place=Eupen&date=2020-01-01",
    why: "one holder, a transfer",
  },
  {
    path: "/competence?field=education&instrument=legislate&place=Brussel&date=2026-11-21",
    why: "conditional on the institution, after the state of the law",
  },
  {
    path: "/competence?field=public-order&instrument=enforce&place=Gent&date=2025-06-30",
    why: "several holders, generic local bodies",
  },
  {
    path: "/competence?field=equality-body-gender&instrument=legislate&place=Gent&date=2025-06-30",
    why: "nobody",
  },
  {
    path: "/competence?field=rent-lw&instrument=legislate&place=Gnt&day=31&month=2&year=2020",
    why: "three mistakes at once",
    status: 400,
  },
  { path: "/competence/matrix?field=education&date=2025-06-30", why: "matrix with differing groups" },
  { path: "/competence/matrix?field=nonsense", why: "matrix of an unknown subject", status: 400 },
  { path: "/places", why: "all municipalities" },
  { path: "/places?text=Saint-Nicolas", why: "a name of several municipalities" },
  { path: "/places/44021", why: "Ghent: plans of its own" },
  { path: "/places/21004", why: "Brussels: two languages" },
  { path: "/places/63023", why: "Eupen: German language area, facilities" },
  { path: "/places?text=Gnt", why: "a name that does not exist, with the nearest" },
  { path: "/places/46030?from=11056", why: "asked for by a code that ended" },
  { path: "/corrections", why: "log of corrections" },
  { path: "/corrections/new?about=plan&id=ghent-2020", why: "pointing out an error in a plan" },
  { path: "/corrections/new", why: "pointing out an error of the site" },
  { path: "/corrections/confirm?token=none", why: "behind the link in a mail" },
  { path: "/search", why: "search, nothing asked yet" },
  { path: "/search?text=racisme", why: "many kinds found, texts in other languages" },
  { path: "/search?text=politie&kind=publishedMeasure", why: "one kind, with pages" },
  { path: "/search?text=racsime", why: "nothing found, with what may be meant" },
  { path: "/search?text=logement&level=municipality&domain=housing", why: "with filters" },
  {
    path: "/places/31005/subjects/housing",
    why: "a subject in a place: the city's measures, silent governments",
  },
  { path: "/places/63023/subjects/housing", why: "a subject on which nothing was found" },
  { path: "/places/21004/subjects/education", why: "a subject in Brussels: governments by institution" },
  { path: "/map", why: "map of municipalities by their plans" },
  { path: "/map?subject=eccar", why: "map of member cities with what their plans cover" },
  { path: "/map?subject=measures&level=any&theme=housing", why: "map of measures on a theme" },
  { path: "/map?level=community", why: "map of language areas: governments that differ" },
  { path: "/map?subject=measures&theme=prison", why: "map on which nothing was found" },
  { path: "/map?area=04000&subject=information", why: "map of Brussels, numbered" },
  { path: "/plans", why: "all plans" },
  { path: "/plans?level=municipality", why: "filtered plans" },
  { path: "/plans?text=zzzz", why: "no plan found" },
  { path: "/plans?place=Gnt", why: "plans of a place that does not exist" },
  { path: "/plans/napar-be", why: "the Belgian plan: nine governments, facts" },
  { path: "/plans/leuven-lzr", why: "six domains and a chapter, goals" },
  { path: "/plans/dg-radicalism", why: "nested parts, terms; not a plan against racism" },
  { path: "/plans/bruges-eccar", why: "city plan with two axes" },
  { path: "/plans/brussels-2019", why: "inventory that calls itself a plan" },
  { path: "/plans/fr-platform-framework", why: "framework without operational plan" },
  { path: "/plans/brussels-city-2023", why: "known by its adoption only" },
  { path: "/plans/napar-be/state", why: "the state of the Belgian plan: no text, silences" },
  { path: "/plans/napar-be/state?asOf=2019-12-31", why: "the state of a plan on a day before its record" },
  { path: "/plans/bruges-eccar/state", why: "the state of a plan known by its document" },
  { path: "/measures", why: "measures of all plans" },
  { path: "/measures?domain=housing&sort=end", why: "filtered measures" },
  { path: "/measures?text=zzzz", why: "no measure found" },
  { path: "/plans/ghent-2020/measures", why: "measures of a plan known from a document" },
  { path: "/plans/ghent-2020/measures/gnt-w1", why: "a measure known from a document" },
  { path: "/plans/ghent-2020/measures/nowhere", why: "a measure that is not there", status: 404 },
  { path: "/plans/napar-be/history", why: "what the journal tells of a plan" },
  { path: "/commitments", why: "cities and the ten commitments" },
  { path: "/commitments?city=31005", why: "a city beside three of its size" },
  { path: "/commitments?city=63023", why: "a municipality without a plan we know" },
  { path: "/gap-matrix", why: "all plans: silences, and governments whose measures are not listed" },
  { path: "/plans/napar-be/gap-matrix", why: "the matrix of a plan without goals" },
  { path: "/plans/bruges-eccar/gap-matrix", why: "the matrix of a plan known by its document" },
  { path: "/compare", why: "what can be compared" },
  { path: "/compare/governments", why: "governments side by side, blank" },
  { path: "/compare/governments?domain=housing", why: "governments on a field of life, in all plans" },
  { path: "/compare/governments?plan=napar-be&goal=nowhere", why: "a goal that does not exist", status: 400 },
  { path: "/compare/plans", why: "two plans, blank" },
  { path: "/compare/plans?one=bruges-eccar&other=ghent-2020", why: "two city plans" },
  { path: "/compare/plans?one=bruges-eccar&other=wallonia-2023", why: "a plan whose measures are not known" },
  { path: "/compare/plans?one=bruges-eccar&other=nowhere", why: "a plan that does not exist", status: 400 },
  { path: "/contact-points", why: "where can I turn, blank" },
  { path: "/contact-points?place=44021", why: "where can I turn, without a situation", status: 400 },
  {
    path: "/contact-points?place=44021&situation=housing&help=fr",
    why: "where can I turn, Ghent: a duty, a door in another language",
  },
  {
    path: "/contact-points?place=12025&situation=public",
    why: "where can I turn, Mechelen: former addresses",
  },
  {
    path: "/contact-points?place=Saint-Nicolas&situation=housing",
    why: "where can I turn, a name of several municipalities",
    status: 400,
  },
  { path: "/contact-points/directory", why: "all reporting points" },
  {
    path: "/contact-points/directory?place=63023&language=en",
    why: "reporting points of a place, in a language",
  },
  { path: "/contact-points/directory?place=Gnt", why: "reporting points of a place that does not exist" },
  {
    path: "/contact-points?place=21004&situation=school&ground=descent",
    why: "where can I turn, Brussels: doubts and conditions",
  },
  {
    path: "/contact-points?place=Gnt&situation=housing",
    why: "where can I turn, unknown place",
    status: 400,
  },
  { path: "/authorities", why: "all authorities" },
  { path: "/authorities/cocom", why: "one authority" },
  { path: "/authorities/dg?date=2019-12-31", why: "an authority on another day" },
  {
    path: "/authorities/municipality?date=2021-02-30",
    why: "a kind of local body, a day that does not exist",
  },
  { path: "/indicators", why: "indicators of all public plans" },
  { path: "/indicators?text=zzzz", why: "no indicator found" },
  { path: "/organisations", why: "organisations of the register" },
  {
    path: "/organisations/org-acli-vlaanderen-vzw",
    why: "an organisation that has not said anything of itself",
  },
  { path: "/bodies", why: "bodies of the register" },
  { path: "/bodies/napar-coalition", why: "a body with members, tasks and a rhythm" },
  { path: "/practices", why: "practices of cities" },
  { path: "/practices/practice-antwerpen", why: "a practice with actions" },
  { path: "/events", why: "events from Durban on" },
  { path: "/events?text=zzzz", why: "nothing found in a register" },
  { path: "/events/2001-durban-promise", why: "one event, with those around it" },
  { path: "/data", why: "open data: tables, columns, examples" },
  { path: "/embed/map", why: "embedded: the map" },
  { path: "/embed/plans/ghent-2020", why: "embedded: a plan" },
  { path: "/embed/plans/ghent-2020/measures/gnt-w1", why: "embedded: a measure" },
  { path: "/about", why: "method" },
  { path: "/sources", why: "sources and licences" },
  { path: "/accessibility", why: "accessibility statement" },
  { path: "/accessibility/dg", why: "an organisation without an accessibility statement" },
  { path: "/glossary", why: "glossary" },
  { path: "/nowhere", why: "page not found", status: 404 },
];

/** A page about the plan of the story that `openTestPortal({ content: "scenario" })` tells. */
export type StoryPage = {
  path: (story: Pick<PlanUnderWay, "plan" | "id">) => string;
  why: string;
  status?: 200 | 400 | 404;
};

/** Pages of a plan that is carried out, with shares, voices, money, figures and reports. */
export const storyPageList: readonly StoryPage[] = [
  {
    path: ({ plan }) => `/embed/plans/${plan}/indicators/complaints`,
    why: "story: embedded: an indicator with its chart and table",
  },
  {
    path: ({ plan }) => `/plans/${plan}/indicators/refused-tenants`,
    why: "story: an indicator over years, with a gap",
  },
  {
    path: ({ plan }) => `/plans/${plan}/indicators/complaints`,
    why: "story: an indicator with a protected breakdown, whose target changed",
  },
  {
    path: ({ plan }) => `/plans/${plan}/indicators/trust-in-reporting`,
    why: "story: an indicator in words of one language",
  },
  {
    path: ({ plan }) => `/plans/${plan}/indicators/complaints?asOf=2028-04-30`,
    why: "story: an indicator before its target changed",
  },
  { path: ({ plan }) => `/indicators?plan=${plan}`, why: "story: indicators of one plan" },
  { path: ({ plan }) => `/plans/${plan}/measures`, why: "story: measures of a plan that is carried out" },
  {
    path: ({ plan, id }) => `/plans/${plan}/measures/${id("rent")}`,
    why: "story: a measure with three shares, voices, milestones and money",
  },
  {
    path: ({ plan, id }) => `/plans/${plan}/measures/${id("hate crime")}`,
    why: "story: a measure with an indicator",
  },
  {
    path: ({ plan, id }) => `/plans/${plan}/measures/${id("rent")}?asOf=2027-06-30`,
    why: "story: a measure on a day when answers were due",
  },
  {
    path: ({ plan, id }) => `/plans/${plan}/measures/${id("rent")}?asOf=2026-07-01`,
    why: "story: a measure on a day before it was there",
    status: 404,
  },
  { path: ({ plan, id }) => `/plans/${plan}/goals/${id("renting")}`, why: "story: a goal without a source" },
  { path: ({ plan, id }) => `/plans/${plan}/goals/${id("testing")}`, why: "story: a goal with a finding" },
  { path: ({ plan }) => `/plans/${plan}/history`, why: "story: everything that happened to a plan" },
  { path: ({ plan }) => `/plans/${plan}/state`, why: "story: the state of a plan that is carried out" },
  { path: ({ plan }) => `/plans/${plan}/gap-matrix`, why: "story: goals and governments" },
  { path: ({ plan }) => `/plans/${plan}/gap-matrix?by=domain`, why: "story: fields of life and governments" },
  {
    path: ({ plan, id }) => `/compare/governments?plan=${plan}&goal=${id("testing")}`,
    why: "story: governments side by side on a goal",
  },
  { path: ({ plan, id }) => `/plans/${plan}/reports/${id("second")}`, why: "story: a frozen report" },
  { path: ({ plan }) => `/plans/${plan}/report-differences`, why: "story: what changed between two reports" },
  { path: ({ plan }) => `/plans/${plan}`, why: "story: a plan that is carried out" },
  { path: ({ plan }) => `/plans/${plan}?asOf=2027-01-31`, why: "story: the plan on a day in the past" },
];
