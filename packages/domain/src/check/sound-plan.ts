/**
 * A city plan that passes every criterion that applies to it, for tests: each test takes it and breaks one thing.
 * Fictional; no real city states all this.
 */
import type { Measure, Plan } from "../plan/index.js";

/** The day on which {@link soundPlan} is sound. */
export const soundDay = "2025-06-15";

const leadOfTheCity = [{ authority: "44021", type: "municipality" as const, service: "Diversity" }];

const measureOn = (id: string, changes: Partial<Measure>): Measure => ({
  id,
  title: { en: `Measure ${id}` },
  nature: "new",
  goal: "s1",
  nodes: ["n1"],
  lead: leadOfTheCity,
  racismLevel: ["structural"],
  start: "2024",
  end: "2027",
  budget: { amount: 10_000, currency: "EUR" },
  deliverable: "A report",
  ...changes,
});

const measures: Measure[] = [
  measureOn("m1", {
    domains: ["housing"],
    instruments: ["practice-tests"],
    forms: ["all"],
    eccarCommitments: [7, 1, 2],
    indicators: ["i1"],
    grounds: ["skin-colour", "sex"],
  }),
  measureOn("m2", {
    domains: ["employment", "public-employment"],
    instruments: ["training", "positive-action"],
    partners: [{ name: "A trade union", type: "trade-union" }],
    eccarCommitments: [5, 6],
  }),
  measureOn("m3", {
    domains: ["victim-support", "police"],
    instruments: ["reporting-point"],
    racismLevel: ["interpersonal"],
    partners: [{ name: "Unia", type: "equality-body" }],
    eccarCommitments: [3, 10],
  }),
  measureOn("m4", {
    domains: ["education", "culture"],
    instruments: ["campaign", "funding"],
    partners: [
      { name: "An association", type: "ngo" },
      { name: "Flemish Government", type: "authority" },
    ],
    agreement: { kind: "protocol", date: "2024-03" },
    eccarCommitments: [4, 8, 9],
  }),
  measureOn("m5", { kind: "advocacy", domains: ["justice"], instruments: ["legislation"], goal: "o1" }),
  measureOn("m6", { domains: ["goods-services"], instruments: ["local-regulation"] }),
];

const soundCityPlan: Plan = {
  id: "sound-city-plan",
  title: { nl: "Stadsplan", en: "City plan" },
  languages: ["nl"],
  languageRegion: "nl",
  authority: { id: "44021", type: "municipality", name: "Gent" },
  level: "municipality",
  kind: "city-plan",
  scope: "racism",
  status: "in-force",
  period: { from: "2024-01-01", to: "2027-12-31" },
  legislatureEnd: "2024-12",
  anchoring: "Decision of the council",
  parentPlan: "flemish-plan",
  previousPlan: "city-plan-2020",
  relatedPlans: ["plan-of-the-region"],
  eccarMember: true,
  adoption: { level: "council", body: "Council", date: "2023-12-18" },
  history: [
    { date: "2023-05", event: "Consultation" },
    { date: "2023-12-18", event: "Adopted" },
  ],
  coordination: { leadUnit: "Diversity", politicalLead: "Alderman for equal opportunities", fte: 1.5 },
  definitions: {
    racism: "Treating people worse because of origin or skin colour",
    structuralRacism: "Rules and habits that keep people of some origins behind",
  },
  formsOfRacism: ["anti-black", "antisemitism", "islamophobia"],
  grounds: ["nationality", "alleged-race", "skin-colour", "descent", "national-ethnic-origin"],
  analysis: {
    baseline: { date: "2023-02", title: "Analysis" },
    dataSources: [{ type: "survey" }, { type: "equality-body-reports" }],
    previousPlanEvaluation: { date: "2023-03" },
  },
  participation: {
    consultations: [
      {
        date: "2023-05",
        phase: "design",
        participants: [
          {
            name: "An association",
            type: "ngo",
            affected: true,
            racialisedLed: true,
            volunteer: true,
            grassroots: true,
          },
        ],
        response: { public: true, date: "2023-09" },
      },
    ],
    standingBody: { name: "Follow-up group", affectedRepresented: true },
  },
  structure: [{ axis: "track", nodes: [{ id: "n1", label: { en: "Track 1" }, children: [{ id: "n11" }] }] }],
  goals: [
    { id: "s1", level: "strategic", node: "n1" },
    { id: "o1", level: "operational", parent: "s1" },
  ],
  measures,
  indicators: [
    {
      id: "i1",
      type: "outcome",
      method: "qualitative",
      goal: "s1",
      baseline: { value: 20, date: "2023" },
      target: { value: 10, date: "2027" },
      source: "Practice tests of the university",
      frequencyMonths: 12,
      personalData: { legalBasis: "GDPR art. 6.1.e and 9.2.j", minCellSize: 5 },
    },
  ],
  budget: { total: 250_000, currency: "EUR", civilSocietySupport: 20_000 },
  monitoring: {
    body: "Follow-up group",
    frequencyMonths: 12,
    publicReports: true,
    midTerm: "2025-12",
    final: { date: "2027-10", independent: true },
  },
  communication: { published: true, negativeReactionProtocol: true },
  references: ["icerd", "eccar", "eu"],
};

/** The sound plan with some members replaced. */
export const soundPlan = (changes: Partial<Plan> = {}): Plan => ({ ...soundCityPlan, ...changes });

/** The sound plan with its only measures these: each a measure of the city that breaks nothing, plus the changes. */
export const planWithMeasures = (...changes: Partial<Measure>[]): Plan =>
  soundPlan({
    measures: changes.map((change, at) =>
      measureOn(`x${at + 1}`, { domains: ["housing"], instruments: ["practice-tests"], ...change }),
    ),
  });

/** A framework that has an operational plan below it: the other kind that criteria tell apart. */
export const soundFramework = (changes: Partial<Plan> = {}): Plan =>
  soundPlan({
    id: "sound-framework",
    kind: "framework",
    measures: null,
    childPlans: [{ id: "action-plan-2024", kind: "action-plan", adopted: "2024-06" }],
    ...changes,
  });
