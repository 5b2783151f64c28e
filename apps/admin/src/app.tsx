/** The screens by address; each is loaded when it is opened first. */
import { QueryClientProvider } from "@tanstack/react-query";
import { StrictMode } from "react";
import { createRoot } from "react-dom/client";
import { createBrowserRouter, type RouteObject } from "react-router";
import { RouterProvider } from "react-router/dom";
import { queryClient } from "./client/client.js";
import { AppFailed, NotFound } from "./frame/failed.js";
import { Waiting } from "./frame/page.js";
import { AloneShell, Shell } from "./frame/shell.js";

const screens: RouteObject[] = [
  { index: true, lazy: async () => ({ Component: (await import("./today/today-page.js")).TodayPage }) },
  {
    path: "plans",
    lazy: async () => ({ Component: (await import("./plan/plan-list-page.js")).PlanListPage }),
  },
  {
    path: "plans/new",
    lazy: async () => ({ Component: (await import("./plan/new-plan-page.js")).NewPlanPage }),
  },
  {
    path: "plans/from-file",
    lazy: async () => ({ Component: (await import("./spreadsheet/document-page.js")).DocumentPage }),
  },
  {
    path: "plans/:plan",
    lazy: async () => ({ Component: (await import("./plan/overview-page.js")).OverviewPage }),
  },
  {
    path: "plans/:plan/lifecycle",
    lazy: async () => ({ Component: (await import("./lifecycle/lifecycle-page.js")).LifecyclePage }),
  },
  {
    path: "plans/:plan/lifecycle/:step/:subject?",
    lazy: async () => ({ Component: (await import("./lifecycle/step-page.js")).StepPage }),
  },
  {
    path: "plans/:plan/about",
    lazy: async () => ({ Component: (await import("./about/about-page.js")).AboutPage }),
  },
  {
    path: "plans/:plan/check",
    lazy: async () => ({ Component: (await import("./check/check-page.js")).CheckPage }),
  },
  {
    path: "plans/:plan/structure",
    lazy: async () => ({ Component: (await import("./structure/structure-page.js")).StructurePage }),
  },
  {
    path: "plans/:plan/goals",
    lazy: async () => ({ Component: (await import("./goal/goal-list-page.js")).GoalListPage }),
  },
  {
    path: "plans/:plan/goals/new",
    lazy: async () => ({ Component: (await import("./goal/new-goal-page.js")).NewGoalPage }),
  },
  {
    path: "plans/:plan/goals/:goal",
    lazy: async () => ({ Component: (await import("./goal/goal-page.js")).GoalPage }),
  },
  {
    path: "plans/:plan/measures",
    lazy: async () => ({ Component: (await import("./measure/measure-list-page.js")).MeasureListPage }),
  },
  {
    path: "plans/:plan/measures/new",
    lazy: async () => ({ Component: (await import("./measure/new-measure-page.js")).NewMeasurePage }),
  },
  {
    path: "plans/:plan/measures/:measure",
    lazy: async () => ({ Component: (await import("./measure/measure-page.js")).MeasurePage }),
  },
  {
    path: "plans/:plan/adoption",
    lazy: async () => ({ Component: (await import("./adoption/adoption-page.js")).AdoptionPage }),
  },
  {
    path: "plans/:plan/adoption/own-part",
    lazy: async () => ({ Component: (await import("./adoption/own-part-page.js")).OwnPartPage }),
  },
  {
    path: "plans/:plan/adoption/decision",
    lazy: async () => ({ Component: (await import("./adoption/decision-page.js")).DecisionPage }),
  },
  {
    path: "plans/:plan/mandates",
    lazy: async () => ({ Component: (await import("./mandate/mandates-page.js")).MandatesPage }),
  },
  {
    path: "plans/:plan/mandates/:step/:subject?",
    lazy: async () => ({ Component: (await import("./mandate/mandate-step-page.js")).MandateStepPage }),
  },
  {
    path: "plans/:plan/negotiation",
    lazy: async () => ({ Component: (await import("./negotiation/negotiation-page.js")).NegotiationPage }),
  },
  {
    path: "plans/:plan/negotiation/:step/:subject?",
    lazy: async () => ({
      Component: (await import("./negotiation/negotiation-step-page.js")).NegotiationStepPage,
    }),
  },
  {
    path: "plans/:plan/monitoring",
    lazy: async () => ({ Component: (await import("./monitoring/monitoring-page.js")).MonitoringPage }),
  },
  {
    path: "plans/:plan/monitoring/:measure",
    lazy: async () => ({ Component: (await import("./monitoring/status-page.js")).StatusPage }),
  },
  {
    path: "plans/:plan/monitoring/:measure/status",
    lazy: async () => ({ Component: (await import("./monitoring/record-status-page.js")).RecordStatusPage }),
  },
  {
    path: "plans/:plan/monitoring/:measure/reply/:entry",
    lazy: async () => ({ Component: (await import("./monitoring/reply-page.js")).ReplyPage }),
  },
  {
    path: "plans/:plan/milestones",
    lazy: async () => ({ Component: (await import("./monitoring/milestone-page.js")).MilestonePage }),
  },
  {
    path: "plans/:plan/milestones/new",
    lazy: async () => ({ Component: (await import("./monitoring/milestone-forms.js")).NewMilestonePage }),
  },
  {
    path: "plans/:plan/milestones/:measure/:milestone",
    lazy: async () => ({
      Component: (await import("./monitoring/milestone-forms.js")).CompleteMilestonePage,
    }),
  },
  {
    path: "plans/:plan/indicators",
    lazy: async () => ({ Component: (await import("./indicator/indicator-list-page.js")).IndicatorListPage }),
  },
  {
    path: "plans/:plan/indicators/new",
    lazy: async () => ({ Component: (await import("./indicator/new-indicator-page.js")).NewIndicatorPage }),
  },
  {
    path: "plans/:plan/indicators/values",
    lazy: async () => ({ Component: (await import("./indicator/value-grid-page.js")).ValueGridPage }),
  },
  {
    path: "plans/:plan/indicators/:indicator",
    lazy: async () => ({ Component: (await import("./indicator/indicator-page.js")).IndicatorPage }),
  },
  {
    path: "plans/:plan/indicators/:indicator/value",
    lazy: async () => ({ Component: (await import("./indicator/value-page.js")).ValuePage }),
  },
  {
    path: "plans/:plan/indicators/:indicator/target",
    lazy: async () => ({ Component: (await import("./indicator/target-page.js")).TargetPage }),
  },
  {
    path: "plans/:plan/money",
    lazy: async () => ({ Component: (await import("./budget/money-page.js")).MoneyPage }),
  },
  {
    path: "plans/:plan/money/new",
    lazy: async () => ({ Component: (await import("./budget/new-line-page.js")).NewLinePage }),
  },
  {
    path: "plans/:plan/money/:line",
    lazy: async () => ({ Component: (await import("./budget/line-page.js")).LinePage }),
  },
  {
    path: "plans/:plan/reports",
    lazy: async () => ({ Component: (await import("./report/report-list-page.js")).ReportListPage }),
  },
  {
    path: "plans/:plan/reports/new",
    lazy: async () => ({ Component: (await import("./report/prepare-page.js")).PreparePage }),
  },
  {
    path: "plans/:plan/reports/calendar",
    lazy: async () => ({ Component: (await import("./report/calendar-page.js")).CalendarPage }),
  },
  {
    path: "plans/:plan/reports/delivery",
    lazy: async () => ({ Component: (await import("./report/delivery-page.js")).DeliveryPage }),
  },
  {
    path: "plans/:plan/reports/compare",
    lazy: async () => ({ Component: (await import("./report/compare-page.js")).ComparePage }),
  },
  {
    path: "plans/:plan/reports/:report",
    lazy: async () => ({ Component: (await import("./report/report-page.js")).ReportPage }),
  },
  {
    path: "plans/:plan/document",
    lazy: async () => ({ Component: (await import("./report/plan-document-page.js")).PlanDocumentPage }),
  },
  {
    path: "plans/:plan/import/:draft?",
    lazy: async () => ({ Component: (await import("./spreadsheet/import-page.js")).ImportPage }),
  },
  {
    path: "people",
    lazy: async () => ({ Component: (await import("./appointment/people-page.js")).PeoplePage }),
  },
  {
    path: "people/new",
    lazy: async () => ({
      Component: (await import("./appointment/new-appointment-page.js")).NewAppointmentPage,
    }),
  },
  {
    path: "people/:appointment",
    lazy: async () => ({ Component: (await import("./appointment/appointment-page.js")).AppointmentPage }),
  },
  {
    path: "organisation/:organisation?",
    lazy: async () => ({ Component: (await import("./organisation/organisation-page.js")).OrganisationPage }),
  },
  {
    path: "settings",
    lazy: async () => ({ Component: (await import("./settings/settings-page.js")).SettingsPage }),
  },
  {
    path: "outbox",
    lazy: async () => ({ Component: (await import("./mail/outbox-page.js")).OutboxPage }),
  },
  {
    path: "corrections",
    lazy: async () => ({
      Component: (await import("./correction/corrections-page.js")).CorrectionsPage,
    }),
  },
  {
    path: "journal",
    lazy: async () => ({ Component: (await import("./journal/journal-page.js")).JournalPage }),
  },
  {
    path: "search",
    lazy: async () => ({ Component: (await import("./palette/search-page.js")).SearchPage }),
  },
  {
    path: "sessions",
    lazy: async () => ({ Component: (await import("./session/sessions-page.js")).SessionsPage }),
  },
  { path: "*", Component: NotFound },
];

const alone: RouteObject[] = [
  {
    path: "sign-in",
    lazy: async () => ({ Component: (await import("./session/sign-in-page.js")).SignInPage }),
  },
  {
    path: "installation",
    lazy: async () => ({ Component: (await import("./session/installation-page.js")).InstallationPage }),
  },
];

const routes: RouteObject[] = [
  { Component: AloneShell, ErrorBoundary: AppFailed, HydrateFallback: Waiting, children: alone },
  { path: "/", Component: Shell, ErrorBoundary: AppFailed, HydrateFallback: Waiting, children: screens },
];

export function startApp(element: HTMLElement): void {
  const router = createBrowserRouter(routes, { basename: "/admin" });
  createRoot(element).render(
    <StrictMode>
      <QueryClientProvider client={queryClient}>
        <RouterProvider router={router} />
      </QueryClientProvider>
    </StrictMode>,
  );
}
