/**
 * What a backup holds, table by table. Every table of the database stands in one of the two lists: a test compares them with
 * the tables that are there.
 */

/** In the order they are restored: what a row points at comes before it. */
export const backupParts: readonly string[] = [
  "plans",
  "plan_facets",
  "plan_relations",
  "measures",
  "measure_facets",
  "organisations",
  "bodies",
  "practices",
  "practice_fiches",
  "proposals",
  "events",
  "tools",
  "content_loads",
  "persons",
  "sign_in_accounts",
  "code_apps",
  "recovery_codes",
  "passkeys",
  "identities",
  "appointment_registers",
  "plan_cases",
  "plan_case_parts",
  "plan_case_records",
  "plan_case_commitments",
  "plan_case_words",
  "journal_origins",
  "journal",
  "sealed_parts",
  "personal_parts",
  "journal_checkpoints",
  "messages",
  "message_readings",
  "visits",
  "update_requests",
  "mail_preferences",
  "organisation_settings",
  "corrections",
  "accessibility_statements",
  "spreadsheet_mappings",
  // A request that is sent again after a restore still has one effect.
  "idempotency_keys",
];

/** Left out, and why. */
export const leftOut: Readonly<Record<string, string>> = {
  kysely_migration: "which migrations there were stands in the head of the archive",
  kysely_migration_lock: "a lock says nothing once its holder is gone",
  reading_days: "the lists are brought to the day of the first question after a restore",
  measure_totals: "kept by triggers while plan_facets is restored",
  search_entries: "kept by triggers while plans, measures and registers are restored",
  search_terms: "kept by triggers while plans, measures and registers are restored",
  sessions: "everybody signs in again after a restore",
  sign_in_links: "valid for minutes; a new one is asked for",
  attempt_counts: "limits of the last minutes",
  passkey_challenges: "valid for minutes",
  mails: "what waited when the backup was made may have been sent since; nobody is told twice",
  spreadsheet_drafts: "gone after a day, as whoever sent them was told; a backup is kept for longer",
  proposed_code_apps: "what was not confirmed yet is set up anew",
  provider_visits: "valid for minutes; who is on the way to a provider begins again",
  installer_links: "valid for a day; a start without appointments makes a new one",
};
