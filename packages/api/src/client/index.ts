export type { StatementListView, StatementView } from "../accessibility/accessibility.view.js";
export type { AuthorityView } from "../authority/authority.view.js";
export type { Collection, PageQuery } from "../collection/collection.js";
export type {
  GapMatrixTableView,
  GovernmentComparisonView,
  PlanComparisonView,
} from "../comparison/comparison.view.js";
export type {
  CompetenceAnswerView,
  CompetenceMatrixView,
  CompetencePermissionView,
  CompetencePowersView,
  CompetenceTimelineView,
} from "../competence/competence.view.js";
export type { ContactPointsView, ContactPointView } from "../contact-point/contact-point.view.js";
export type {
  CorrectionListView,
  CorrectionSentView,
  CorrectionView,
  SentCorrection,
  WaitingCorrectionView,
} from "../correction/correction.view.js";
export type { TriedDocumentView } from "../exchange/exchange.view.js";
export type { ChangesView, DatesView } from "../feed/index.js";
export type { FollowerView, FollowRequestView } from "../following/index.js";
export type {
  FrameworkId,
  FrameworkItems,
  FrameworkSummary,
  FrameworkView,
} from "../framework/framework.view.js";
export type { IndicatorSummary, IndicatorView } from "../indicator/indicator.view.js";
export type { HappenedListView, HappenedView } from "../journal/entries.routes.js";
export type { LegalBasisView, LegalContext, SourceView } from "../legal-source/legal-source.view.js";
export type { MapArea, MapView } from "../map/map.view.js";
export type { MeasureSummary, MeasureView } from "../measure/measure.view.js";
export type { OpenDataView } from "../open-data/open-data.view.js";
export type { HolderNameView, PlaceSummary, PlaceView } from "../place/place.view.js";
export type { PlaceSubjectsView, PlaceSubjectView } from "../place/place-subject.view.js";
export type { PlanSummary, PlanView } from "../plan/plan.view.js";
export type { CaseCheckView } from "../plan-case/case-check.view.js";
export type { FollowUpView } from "../plan-case/follow-up.view.js";
export type {
  CaseGoalView,
  CaseHistoryView,
  CaseMeasureView,
  CaseOverviewView,
  GoalInShort,
  MeasureRow,
  MeasureRowsView,
  NextMilestone,
  ReadIndicator,
  ReadShare,
  SinceReport,
  StageMoney,
} from "../plan-case/measure-reading.view.js";
export type {
  AdoptionView,
  BatchChangeView,
  CaseSummaryView,
  ChangeView,
  NegotiationView,
  PlanCaseView,
  TransitionsView,
} from "../plan-case/plan-case.view.js";
export type { CheckedPlanView, PlanCheckView, PlanCoverageView } from "../plan-check/plan-check.view.js";
export type { PlanStateView } from "../plan-state/plan-state.view.js";
export type { PolicyFieldView } from "../policy-field/policy-field.view.js";
export type { Issue, Problem } from "../problem/problem.view.js";
export type { PublicFormView } from "../public-form/index.js";
export type {
  BodyView,
  EventView,
  OrganisationView,
  PracticeView,
  PracticeWithFicheView,
  ProposalView,
  ToolView,
} from "../register/register.view.js";
export type { FoundGroup, FoundKind, NamesView, SearchView } from "../search/search.view.js";
export type { DraftView, DryRunView, ImportedView } from "../spreadsheet/spreadsheet.view.js";
export type { PlanTable } from "../spreadsheet/table/plan-tables.js";
export type { WorkloadView } from "../workload/workload.view.js";
export {
  type ApiClient,
  type CaseHistoryQuery,
  type CaseMeasureQuery,
  type CaseQuery,
  type ClientOptions,
  type CompetenceQuery,
  type ContactPointQuery,
  createApiClient,
  type EntryQuery,
  type IndicatorQuery,
  type MeasureQuery,
  type PlaceQuery,
  type PlanQuery,
  type RegisterQuery,
} from "./client.js";
export type { Fetch, Reply } from "./request.js";
