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
    path: "plans/:plan/structure",
    lazy: async () => ({ Component: (await import("./structure/structure-page.js")).StructurePage }),
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
    path: "plans/:plan/adoption/decision",
    lazy: async () => ({ Component: (await import("./adoption/decision-page.js")).DecisionPage }),
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
