import { t } from "../language/language.js";

/** By the beginning of their type. */
export const kindNames: Readonly<Record<string, () => string>> = {
  case: () => t.adminJournalKindCase(),
  goals: () => t.adminJournalKindGoals(),
  measures: () => t.adminNavMeasures(),
  lifecycle: () => t.adminNavLifecycle(),
  mandates: () => t.adminJournalKindMandates(),
  negotiation: () => t.adminJournalKindNegotiation(),
  adoption: () => t.adminNavAdoption(),
  status: () => t.adminJournalKindStatus(),
  indicator: () => t.adminJournalKindIndicator(),
  budget: () => t.adminJournalKindBudget(),
  report: () => t.adminJournalKindReport(),
  terms: () => t.adminJournalKindTerms(),
};
