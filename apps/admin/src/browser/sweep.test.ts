/**
 * Every screen there is, in four languages, at 1280, 768 and 320 px: it is there, axe finds nothing, nothing reaches beyond
 * the window. The screens are those of the route table: one that is added without an entry here makes this fail. What is
 * drawn does not depend on the engine, so one is enough; the journeys run on both.
 */
import { languages } from "@napar/domain/text";
import { ofWords, overflowOf, violationsOf } from "@napar/ui/testing";
import type { Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { visit } from "../testing/looking.js";
import { city, cityPeople, type MonitoredPlan, openMonitoredPlan } from "../testing/monitored-plan.js";
import { routeTable } from "../testing/route-table.js";
import { done, openWorkplace, type Workplace } from "../testing/workplace.js";

const today = new Date().toISOString().slice(0, 10);

let workplace: Workplace;
let plan: MonitoredPlan;
/** Identifiers of what was made for the sweep. */
const made: Record<
  | "goal"
  | "due"
  | "milestone"
  | "line"
  | "report"
  | "entry"
  | "request"
  | "mandate"
  | "draft"
  | "appointment",
  string
> = {
  ...{ goal: "", due: "", milestone: "", line: "", report: "", entry: "", request: "", mandate: "" },
  ...{ draft: "", appointment: "" },
};

/** For each route where to look; a route with steps has several. */
const addresses: Record<string, () => string[]> = {
  "": () => [""],
  plans: () => ["plans"],
  "plans/new": () => ["plans/new"],
  "plans/from-file": () => ["plans/from-file"],
  "plans/:plan": () => [of("")],
  "plans/:plan/lifecycle": () => [of("lifecycle")],
  "plans/:plan/lifecycle/:step/:subject?": () => [
    ...["mandate", "consultation", "answer", "analysis", "period", "evaluation", "deadline"].map((step) =>
      of(`lifecycle/${step}`),
    ),
    of("lifecycle/request/inventory"),
    of(`lifecycle/reaction?request=${made.request}&authority=vlg`),
  ],
  "plans/:plan/about": () => [of("about")],
  "plans/:plan/check": () => [of("check")],
  "plans/:plan/structure": () => [of("structure")],
  "plans/:plan/goals": () => [of("goals")],
  "plans/:plan/goals/new": () => [of("goals/new")],
  "plans/:plan/goals/:goal": () => [of(`goals/${made.goal}`)],
  "plans/:plan/measures": () => [of("measures")],
  "plans/:plan/measures/new": () => [of("measures/new")],
  "plans/:plan/measures/:measure": () => [of(`measures/${plan.measures.rent}`)],
  "plans/:plan/adoption": () => [of("adoption")],
  "plans/:plan/adoption/own-part": () => [of("adoption/own-part")],
  "plans/:plan/adoption/decision": () => [of("adoption/decision")],
  "plans/:plan/mandates": () => [of("mandates")],
  "plans/:plan/mandates/:step/:subject?": () => [
    of(`mandates/result/${made.mandate}`),
    of(`mandates/withdraw/${made.mandate}`),
  ],
  "plans/:plan/negotiation": () => [of("negotiation")],
  "plans/:plan/negotiation/:step/:subject?": () => [
    of("negotiation/new-clause"),
    of("negotiation/rule"),
    of("negotiation/disagreement"),
  ],
  "plans/:plan/monitoring": () => [of("monitoring")],
  "plans/:plan/monitoring/:measure": () => [of(`monitoring/${plan.measures.rent}`)],
  "plans/:plan/monitoring/:measure/status": () => [of(`monitoring/${plan.measures.rent}/status`)],
  "plans/:plan/monitoring/:measure/reply/:entry": () => [
    of(`monitoring/${plan.measures.school}/reply/${made.entry}`),
  ],
  "plans/:plan/milestones": () => [of("milestones")],
  "plans/:plan/milestones/new": () => [of("milestones/new")],
  "plans/:plan/milestones/:measure/:milestone": () => [
    of(`milestones/${plan.measures.staff}/${made.milestone}`),
  ],
  "plans/:plan/indicators": () => [of("indicators")],
  "plans/:plan/indicators/new": () => [of("indicators/new")],
  "plans/:plan/indicators/values": () => [of("indicators/values")],
  "plans/:plan/indicators/:indicator": () =>
    Object.values(plan.indicators).map((id) => of(`indicators/${id}`)),
  "plans/:plan/indicators/:indicator/value": () => [of(`indicators/${plan.indicators.reports}/value`)],
  "plans/:plan/indicators/:indicator/target": () => [of(`indicators/${plan.indicators.reports}/target`)],
  "plans/:plan/money": () => [of("money")],
  "plans/:plan/money/new": () => [of("money/new")],
  "plans/:plan/money/:line": () => [of(`money/${made.line}`)],
  "plans/:plan/reports": () => [of("reports")],
  "plans/:plan/reports/new": () => [of("reports/new")],
  "plans/:plan/reports/calendar": () => [of("reports/calendar")],
  "plans/:plan/reports/delivery": () => [of(`reports/delivery?due=${made.due}`)],
  "plans/:plan/reports/compare": () => [of("reports/compare")],
  "plans/:plan/reports/:report": () => [of(`reports/${made.report}`)],
  "plans/:plan/document": () => [of("document")],
  "plans/:plan/import/:draft?": () => [of("import"), of(`import/${made.draft}`)],
  people: () => ["people"],
  "people/new": () => ["people/new"],
  "people/:appointment": () => [`people/${made.appointment}`],
  "organisation/:organisation?": () => ["organisation"],
  settings: () => ["settings"],
  outbox: () => ["outbox"],
  corrections: () => ["corrections"],
  journal: () => ["journal"],
  search: () => ["search", "search?text=gent"],
  sessions: () => ["sessions"],
  "*": () => ["nowhere"],
  "sign-in": () => ["sign-in"],
  installation: () => ["installation?token=used"],
};
const of = (path: string) => `plans/${plan.id}${path && `/${path}`}`;

beforeAll(async () => {
  workplace = await openWorkplace({ engine: "embedded" });
  await workplace.appoint(cityPeople);
  plan = await openMonitoredPlan(workplace, today);
  const { officer } = city;
  const client = await workplace.as(officer.email);
  const writes = (command: string, data: object) => plan.does(officer, command, data);
  const ghent = officer.organisation;
  const text = { nl: "Gelijke kansen op werk", fr: "Égalité des chances au travail" };
  made.goal = (await writes("createGoal", { level: "strategic", label: text, sources: [] })).id;
  made.mandate = (
    await writes("giveMandate", {
      giver: "interfederal",
      holder: ghent,
      object: text,
      givenOn: `${today.slice(0, 4)}-01-01`,
    })
  ).id;
  made.request = (
    await writes("sendRequest", {
      ...{ subject: "inventory", from: ghent, addressees: ["vlg"], text, sentOn: today },
    })
  ).id;
  const period = { from: today.slice(0, 4), to: today.slice(0, 4) };
  made.report = (await writes("freezeReport", { period })).id;
  const contested = await plan.does(cityPeople[3] as (typeof cityPeople)[0], "recordStatus", {
    ...{ voice: "contested", subject: { measure: plan.measures.school, share: null }, evidence: [] },
    ...{ statement: { state: "not-started" }, period, source: "Brief" },
  });
  made.entry = contested.id;
  const view = await done(client.findPlanCase(plan.id));
  made.line = view.budget.lines[0]?.id ?? "";
  made.due = view.reports.dues.find(({ kind }) => kind === "progress")?.id ?? "";
  made.milestone =
    view.measures.measures.find(({ id }) => id === plan.measures.staff)?.milestones[0]?.id ?? "";
  const file = new Blob(["Nr;Actie\nA1;Mystery calls op de huurmarkt\n"]);
  made.draft = (await done(client.sendSpreadsheet(plan.id, file, { name: "acties.csv" }))).id;
  made.appointment = (await done(client.listAppointments())).appointments[0]?.id ?? "";
}, 240_000);
afterAll(() => workplace?.close());

it("has an entry for every route there is, and for none there is not", () => {
  expect(Object.keys(addresses).sort()).toEqual(routeTable().sort());
});

it("has what each address points at", () => {
  expect(Object.entries(made).filter(([, id]) => !id)).toEqual([]);
});

describe.each(languages)("in %s", (language) => {
  let page: Page;
  beforeAll(async () => {
    page = await workplace.open(city.officer.email, { language });
  });
  afterAll(() => page?.context().close());

  it.each(Object.keys(addresses))("/%s is there, is accessible and fits", async (route) => {
    // What is drawn is the same in every language; what is said is not.
    const rules = language === "nl" ? undefined : ofWords;
    const found: Record<string, string[]> = {};
    for (const address of addresses[route]?.() ?? []) {
      await page.setViewportSize({ width: 1280, height: 900 });
      await visit(page, `/${address}`);
      const wide = [...(await overflowOf(page)), ...(await violationsOf(page, rules))];
      await page.setViewportSize({ width: 768, height: 900 });
      const middle = await overflowOf(page);
      await page.setViewportSize({ width: 320, height: 800 });
      const narrow = [...(await overflowOf(page)), ...(await violationsOf(page, rules))];
      const problems = [
        ...wide,
        ...middle.map((one) => `768: ${one}`),
        ...narrow.map((one) => `320: ${one}`),
      ];
      const title = await page.title();
      const isMissing = title.startsWith(missing[language]) !== (route === "*");
      found[address] = isMissing ? [`another screen than was asked for: ${title}`, ...problems] : problems;
    }
    expect(await page.locator("html").getAttribute("lang")).toBe(language);
    expect(Object.entries(found).filter(([, problems]) => problems.length > 0)).toEqual([]);
  });
});

it("met no error of a script and no refusal of the policy", () => {
  expect(workplace.errors).toEqual([]);
});

/** The title of the screen for an address there is not. */
const missing: Record<(typeof languages)[number], string> = {
  nl: "Deze pagina bestaat niet",
  fr: "Cette page n’existe pas",
  de: "Diese Seite gibt es nicht",
  en: "This page does not exist",
};
