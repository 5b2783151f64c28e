/**
 * The typed door of the apps: one method per address of the API. The same client works in process (`fetch` is the
 * API's own) and over HTTP. A refusal is a value, never an exception.
 */
import type { JournalEntry } from "@napar/domain/journal";
import type { Plan } from "@napar/domain/plan";
import type { AuthorityView } from "../authority/authority.view.js";
import type { Collection, PageQuery } from "../collection/collection.js";
import type {
  CompetenceAnswerView,
  CompetenceMatrixView,
  CompetencePermissionView,
  CompetencePowersView,
  CompetenceTimelineView,
} from "../competence/competence.view.js";
import type { ContactPointsView, ContactPointView } from "../contact-point/contact-point.view.js";
import type { TriedDocumentView } from "../exchange/exchange.view.js";
import type { FrameworkId, FrameworkSummary, FrameworkView } from "../framework/framework.view.js";
import type { IndicatorSummary, IndicatorView } from "../indicator/indicator.view.js";
import type { HappenedListView } from "../journal/entries.routes.js";
import type { CheckpointView } from "../journal/journal.view.js";
import type { LegalBasisView, SourceView } from "../legal-source/legal-source.view.js";
import type { MapView } from "../map/map.view.js";
import type { MeasureSummary, MeasureView } from "../measure/measure.view.js";
import type { MessageView } from "../message/message.view.js";
import type { OpenDataView } from "../open-data/open-data.view.js";
import type { PlaceSummary, PlaceView } from "../place/place.view.js";
import type { PlaceSubjectsView, PlaceSubjectView } from "../place/place-subject.view.js";
import type { PlanSummary, PlanView } from "../plan/plan.view.js";
import type { CaseCheckView } from "../plan-case/case-check.view.js";
import type { BudgetTotalsView, FollowUpView } from "../plan-case/follow-up.view.js";
import type {
  CaseGoalView,
  CaseHistoryView,
  CaseMeasureView,
  CaseOverviewView,
  MeasureRowsView,
} from "../plan-case/measure-reading.view.js";
import type {
  AdoptionView,
  BatchChangeView,
  CaseSummaryView,
  ChangeView,
  GapMatrixView,
  GapOverviewView,
  NegotiationView,
  PlanCaseView,
  ReportDifferenceView,
  ReportView,
  TransitionsView,
} from "../plan-case/plan-case.view.js";
import type { CheckedPlanView, PlanCheckView, PlanCoverageView } from "../plan-check/plan-check.view.js";
import type { PolicyFieldView } from "../policy-field/policy-field.view.js";
import type {
  BodyView,
  EventView,
  OrganisationView,
  PracticeView,
  PracticeWithFicheView,
  ProposalView,
  ToolView,
} from "../register/register.view.js";
import type { FoundKind, NamesView, SearchView } from "../search/search.view.js";
import type { WorkloadView } from "../workload/workload.view.js";
import { accessibilityMethods } from "./accessibility-methods.js";
import { comparisonMethods } from "./comparison-methods.js";
import { correctionMethods } from "./correction-methods.js";
import { followMethods } from "./follow-methods.js";
import { mailMethods } from "./mail-methods.js";
import { publicFormMethods } from "./public-form-methods.js";
import { createRequester, type Fetch, type Reply } from "./request.js";
import { signInMethods } from "./sign-in-methods.js";
import { spreadsheetMethods } from "./spreadsheet-methods.js";

export type CompetenceQuery = {
  field: string;
  instrument: string;
  /** NIS code, postal code or name. */
  place: string;
  institutionLanguage?: string;
  aspect?: string;
  /** yyyy-mm-dd; today when absent. */
  date?: string;
};
export type PlanQuery = PageQuery & {
  level?: string;
  kind?: string;
  status?: string;
  domain?: string;
  place?: string;
  authority?: string;
  text?: string;
  sort?: "title" | "-title" | "start" | "-start" | "level" | "status";
};
export type AsOfQuery = {
  /** yyyy-mm-dd: what was known at the end of that day. */
  asOf?: string;
};
export type BudgetTotalsQuery = AsOfQuery & {
  stage?: "planned" | "committed" | "spent";
  by?: "government" | "goal" | "domain" | "year" | "measure" | "kind";
  year?: number;
};
export type CaseMeasureQuery = AsOfQuery &
  PageQuery & {
    text?: string;
    /** Measures of goals below it too; `none`: without a goal. */
    goal?: string;
    authority?: string;
    domain?: string;
    commitment?: number;
    standing?: string;
  };
export type CaseHistoryQuery = AsOfQuery & { object?: string; before?: number; limit?: number };
export type MeasureQuery = PageQuery & {
  plan?: string;
  authority?: string;
  domain?: string;
  ground?: string;
  /** 1 to 10. */
  commitment?: number;
  place?: string;
  text?: string;
  sort?: "plan" | "title" | "-title" | "start" | "-start" | "end" | "-end";
};
export type IndicatorQuery = PageQuery & {
  text?: string;
  plan?: string;
  /** Who answers for the figures. */
  authority?: string;
  kind?: string;
};
export type PlaceQuery = PageQuery & { text?: string };
export type ContactPointQuery = {
  ground?: string;
  groundFamily?: string;
  situation?: string;
  level?: string;
  domain?: string;
  institutionLanguage?: string;
  language?: string;
};
export type EntryQuery = {
  plan?: string;
  organisation?: string;
  /** What the record holds in place of a person, or `me`. */
  person?: string;
  type?: string;
  from?: string;
  to?: string;
  object?: string;
  before?: number;
  limit?: number;
};
export type CaseQuery = PageQuery & {
  /** Words in the title. */
  text?: string;
  stage?: string;
  /** `own`: plans one's organisations own or are party to. */
  whose?: "all" | "own";
};
export type SearchQuery = PageQuery & { text: string; kind?: FoundKind; level?: string; domain?: string };
export type RegisterQuery = PageQuery & { text?: string };

export type ClientOptions = {
  /** `globalThis.fetch`, or `app.fetch` of an API in the same process. */
  fetch: Fetch;
  /** Address under which `/api/v1` lives: `http://127.0.0.1:4000`. In process any origin will do. */
  baseUrl?: string;
  /**
   * Names the state of everything the API answers from: the content and the day. An answer is used again without asking
   * while this text stays the same. Without it every answer is asked for, with the ETag of the last one.
   */
  generation?: () => string;
};

/** Makes the client. It holds no connection; make one per API and keep it. */
export function createApiClient({ fetch, baseUrl = "http://napar.internal", generation }: ClientOptions) {
  const { get, post, put, remove } = createRequester(
    fetch,
    `${baseUrl.replace(/\/+$/, "")}/api/v1`,
    generation,
  );
  const at = (id: string) => encodeURIComponent(id);
  return {
    answerCompetence: (query: CompetenceQuery) => get<CompetenceAnswerView>("/competence-answers", query),
    competenceTimeline: (query: Omit<CompetenceQuery, "date">) =>
      get<CompetenceTimelineView>("/competence-timelines", query),
    competenceMatrix: (query: { field: string; instrument: string; date?: string }) =>
      get<CompetenceMatrixView>("/competence-matrices", query),
    competencePowers: (query: { authority: string; date?: string; languageArea?: string }) =>
      get<CompetencePowersView>("/competence-powers", query),
    competencePermission: (query: CompetenceQuery & { authority: string }) =>
      get<CompetencePermissionView>("/competence-permissions", query),

    listPolicyFields: (query: RegisterQuery = {}) =>
      get<Collection<PolicyFieldView>>("/policy-fields", query),
    findPolicyField: (id: string) => get<PolicyFieldView>(`/policy-fields/${at(id)}`),
    listAuthorities: (query: RegisterQuery = {}) => get<Collection<AuthorityView>>("/authorities", query),
    findAuthority: (id: string) => get<AuthorityView>(`/authorities/${at(id)}`),
    findLegalBasis: (id: string) => get<LegalBasisView>(`/legal-bases/${at(id)}`),
    findSource: (id: string) => get<SourceView>(`/sources/${at(id)}`),

    listPlaces: (query: PlaceQuery = {}) => get<Collection<PlaceSummary>>("/places", query),
    /** @param code NIS code, current or ended; a name or postal code is found by `listPlaces({ text })` */
    findPlace: (code: string) => get<PlaceView>(`/places/${at(code)}`),
    /** Plans that apply in a municipality, its own first, then those of the levels above. */
    plansOfPlace: (code: string, query: PageQuery = {}) =>
      get<Collection<PlanSummary>>(`/places/${at(code)}/plans`, query),
    /** The whole directory, or what of it takes in a municipality. */
    listContactPoints: (query: PageQuery & { place?: string; language?: string } = {}) =>
      get<Collection<ContactPointView>>("/contact-points", query),
    contactPointsOf: (code: string, query: ContactPointQuery = {}) =>
      get<ContactPointsView>(`/places/${at(code)}/contact-points`, query),
    findContactPoint: (id: string) => get<ContactPointView>(`/contact-points/${at(id)}`),

    /** How many measures on each subject apply in a municipality. */
    subjectsOfPlace: (code: string) => get<PlaceSubjectsView>(`/places/${at(code)}/subjects`),
    /** What is done on a subject there, and which governments could act and are silent. */
    subjectOfPlace: (code: string, subject: string, query: PageQuery = {}) =>
      get<PlaceSubjectView>(`/places/${at(code)}/subjects/${at(subject)}`, query),
    /** Areas of the country with the state each is in. */
    findMap: (query: { subject?: string; level?: string; theme?: string } = {}) =>
      get<MapView>("/map", query),

    listFrameworks: () => get<Collection<FrameworkSummary>>("/frameworks"),
    findFramework: <Id extends FrameworkId>(id: Id) => get<FrameworkView<Id>>(`/frameworks/${at(id)}`),

    listPlans: (query: PlanQuery = {}) => get<Collection<PlanSummary>>("/plans", query),
    /** @param query.measures `none`: without its measures, of which there can be thousands */
    findPlan: (id: string, query: { measures?: "all" | "none" } = {}) =>
      get<PlanView>(`/plans/${at(id)}`, query),
    /** @param query.details `none`: without what is behind each result, which can be thousands of identifiers */
    checkOfPlan: (id: string, query: { date?: string; details?: "all" | "none" } = {}) =>
      get<PlanCheckView>(`/plans/${at(id)}/check`, query),
    coverageOfPlan: (id: string) => get<PlanCoverageView>(`/plans/${at(id)}/coverage`),
    documentOfPlan: (id: string) => get<Plan>(`/plans/${at(id)}/document`),
    /** Checks a plan that is not stored; nothing is kept. */
    checkPlan: (plan: unknown, query: { date?: string } = {}) =>
      post<CheckedPlanView>("/plan-checks", plan, query),

    listJournal: (query: PageQuery = {}) => get<Collection<JournalEntry>>("/journal", query),
    listJournalCheckpoints: (query: PageQuery = {}) =>
      get<Collection<CheckpointView> & { origin: string }>("/journal/checkpoints", query),

    /** What happened, newest first, as far as the person who is signed in may read it. */
    listEntries: (query: EntryQuery = {}) => get<HappenedListView>("/journal/entries", query),
    /** What waits for the person and their organisations, and what changed since they were here. */
    findWorkload: () => get<WorkloadView>("/workload"),
    markVisit: () => put<undefined>("/workload/visit", undefined),
    /** Everything the person may see that has these words. */
    search: (query: SearchQuery) => get<SearchView>("/search", query),
    /** Names that begin as what was typed so far. */
    searchNames: (query: { text: string }) => get<NamesView>("/search/names", query),

    listPlanCases: (query: CaseQuery = {}) => get<Collection<CaseSummaryView>>("/plan-cases", query),
    ...spreadsheetMethods({ get, post }),
    findPlanCase: (id: string, query: AsOfQuery = {}) => get<PlanCaseView>(`/plan-cases/${at(id)}`, query),
    transitionsOfPlanCase: (id: string) => get<TransitionsView>(`/plan-cases/${at(id)}/transitions`),
    adoptionOfPlanCase: (id: string, query: AsOfQuery & { part?: "common" | "own" } = {}) =>
      get<AdoptionView>(`/plan-cases/${at(id)}/adoption`, query),
    gapMatrixOfPlanCase: (id: string, query: AsOfQuery & { by?: "domain" | "goal" } = {}) =>
      get<GapMatrixView>(`/plan-cases/${at(id)}/gap-matrix`, query),
    gapMatrixOfPlanCases: (query: { by?: "domain" } = {}) =>
      get<GapOverviewView>("/plan-cases/gap-matrix", query),
    /** @param query.since yyyy-mm-dd: also which results changed since the end of that day */
    checkOfPlanCase: (id: string, query: AsOfQuery & { since?: string } = {}) =>
      get<CaseCheckView>(`/plan-cases/${at(id)}/check`, query),
    followUpOfPlanCase: (id: string, query: AsOfQuery & { days?: number } = {}) =>
      get<FollowUpView>(`/plan-cases/${at(id)}/follow-up`, query),
    budgetTotalsOfPlanCase: (id: string, query: BudgetTotalsQuery = {}) =>
      get<BudgetTotalsView>(`/plan-cases/${at(id)}/budget-totals`, query),
    /** A plan in short: what its first page tells, without its measures one by one. */
    overviewOfPlanCase: (id: string, query: AsOfQuery = {}) =>
      get<CaseOverviewView>(`/plan-cases/${at(id)}/overview`, query),
    listPlanCaseMeasures: (id: string, query: CaseMeasureQuery = {}) =>
      get<MeasureRowsView>(`/plan-cases/${at(id)}/measures`, query),
    findPlanCaseMeasure: (id: string, measure: string, query: AsOfQuery = {}) =>
      get<CaseMeasureView>(`/plan-cases/${at(id)}/measures/${at(measure)}`, query),
    findPlanCaseGoal: (id: string, goal: string, query: AsOfQuery = {}) =>
      get<CaseGoalView>(`/plan-cases/${at(id)}/goals/${at(goal)}`, query),
    /** What happened, newest first, as far as the public journal tells it. */
    historyOfPlanCase: (id: string, query: CaseHistoryQuery = {}) =>
      get<CaseHistoryView>(`/plan-cases/${at(id)}/history`, query),
    negotiationOfPlanCase: (id: string, query: AsOfQuery = {}) =>
      get<NegotiationView>(`/plan-cases/${at(id)}/negotiation`, query),
    reportOfPlanCase: (id: string, report: string) =>
      get<ReportView>(`/plan-cases/${at(id)}/reports/${at(report)}`),
    differenceOfReports: (id: string, query: { from: string; to: string }) =>
      get<ReportDifferenceView>(`/plan-cases/${at(id)}/report-differences`, query),
    /** @param key one text for each request: sent again with the same, it has no second effect */
    openCase: (data: unknown, key: string) =>
      post<ChangeView>("/plan-cases", data, {}, { "idempotency-key": key }),
    /** What stands against opening a plan from a document; nothing is opened. */
    tryPlanDocument: (body: { procedure: string; document: unknown }) =>
      post<TriedDocumentView>("/plan-documents/dry-run", body),
    /**
     * Any command on a plan under way.
     *
     * @param command its name as in the domain, `recordDecision`
     * @param version the one that was read: the change is refused when there is a later one
     * @param as the appointment one acts under, where one holds several that permit it
     */
    changePlanCase: (
      {
        id,
        command,
        version,
        key,
        as,
      }: { id: string; command: string; version: number; key: string; as?: string | undefined },
      data: unknown,
    ) =>
      post<ChangeView>(
        `/plan-cases/${at(id)}/${command.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)}`,
        data,
        { as },
        { "idempotency-key": key, "if-match": `"v${version}"` },
      ),
    /**
     * Several commands on one version of a plan, in order: all of them or none. A refusal names the command it is about by
     * its index, in its path.
     */
    changePlanCaseAtOnce: (
      { id, version, key }: { id: string; version: number; key: string },
      commands: readonly { command: string; data: unknown }[],
    ) =>
      post<BatchChangeView>(
        `/plan-cases/${at(id)}/batch`,
        { commands },
        {},
        { "idempotency-key": key, "if-match": `"v${version}"` },
      ),

    /** Messages to the organisations and offices of whoever is signed in. */
    listMessages: (query: PageQuery = {}) =>
      get<Collection<MessageView> & { unread: number }>("/messages", query),
    readMessage: (id: string) => put<undefined>(`/messages/${at(id)}/reading`, undefined),

    ...signInMethods({ get, post, put, remove }),
    ...mailMethods({ get, post, put }),
    ...accessibilityMethods({ get, put }),
    ...comparisonMethods({ get }),
    ...correctionMethods({ get, post, put }),
    ...publicFormMethods({ get }),
    ...followMethods({ get, put }),

    listMeasures: (query: MeasureQuery = {}) => get<Collection<MeasureSummary>>("/measures", query),
    findMeasure: (id: string) => get<MeasureView>(`/measures/${at(id)}`),

    listIndicators: (query: IndicatorQuery = {}) => get<Collection<IndicatorSummary>>("/indicators", query),
    findIndicator: (plan: string, indicator: string, query: AsOfQuery = {}) =>
      get<IndicatorView>(`/plans/${at(plan)}/indicators/${at(indicator)}`, query),

    /** Every table of open data, with what its columns hold. */
    describeOpenData: () => get<OpenDataView>("/open-data"),

    listOrganisations: (query: RegisterQuery = {}) =>
      get<Collection<OrganisationView>>("/organisations", query),
    findOrganisation: (id: string) => get<OrganisationView>(`/organisations/${at(id)}`),
    listBodies: (query: RegisterQuery = {}) => get<Collection<BodyView>>("/bodies", query),
    findBody: (id: string) => get<BodyView>(`/bodies/${at(id)}`),
    listPractices: (query: RegisterQuery = {}) => get<Collection<PracticeView>>("/practices", query),
    findPractice: (id: string) => get<PracticeWithFicheView>(`/practices/${at(id)}`),
    listProposals: (query: RegisterQuery = {}) => get<Collection<ProposalView>>("/proposals", query),
    findProposal: (id: string) => get<ProposalView>(`/proposals/${at(id)}`),
    listEvents: (query: RegisterQuery = {}) => get<Collection<EventView>>("/events", query),
    findEvent: (id: string) => get<EventView>(`/events/${at(id)}`),
    findTool: (id: string) => get<ToolView>(`/tools/${at(id)}`),
    listTools: (query: RegisterQuery = {}) => get<Collection<ToolView>>("/tools", query),
  } satisfies Record<string, (...parameters: never[]) => Promise<Reply<unknown>>>;
}
export type ApiClient = ReturnType<typeof createApiClient>;
