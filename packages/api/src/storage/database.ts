/** The tables, as Kysely sees them. The SQL that makes them is in `migrations/`. */
import type { ColumnType, Generated } from "kysely";
import type { Document } from "./document.js";
import type {
  CodeAppRow,
  CorrectionRow,
  FollowerRow,
  FollowRequestRow,
  FollowRow,
  IdentityRow,
  MailPreferenceRow,
  MailRow,
  PasskeyRow,
  PersonRow,
  ProviderVisitRow,
  SessionRow,
  SpreadsheetDraftRow,
  UpdateRequestRow,
  VisitRow,
} from "./person-tables.js";
import type {
  MeasureFacetRow,
  MeasureRow,
  PlanCaseCommitmentRow,
  PlanCasePartRow,
  PlanCaseRecordRow,
  PlanCaseRow,
  PlanCaseWordsRow,
  PlanFacetRow,
  PlanRelationRow,
  PlanRow,
  RegisterRow,
} from "./plan-tables.js";

/** `bigint` comes back as text from one engine and as a number from the other. */
type Sequence = ColumnType<string | number, number, never>;
export type JournalRow = {
  sequence: Sequence;
  subjectKind: string;
  subjectId: string;
  type: string;
  day: string;
  hash: string;
  line: string;
};
/** Content that the journal only holds a commitment to. */
export type SealedPartRow = { sequence: Sequence; key: string; content: string };
export type PersonalPartRow = { person: string; key: string; commitment: string };
export type CheckpointRow = { sequence: Sequence; day: string; verifierKey: string; note: string };
/** Outgoing: that there is something, to whom, until when. */
export type MessageRow = {
  id: Generated<string | number>;
  sequence: Sequence;
  kind: string;
  organisation: string;
  office: string | null;
  plan: string;
  aboutKind: string;
  aboutId: string;
  due: string | null;
  sentAt: ColumnType<Date | null, string | undefined, string>;
};
export type IdempotencyKeyRow = {
  scope: string;
  key: string;
  requestHash: string;
  keptUntil: ColumnType<Date, string, string>;
  /** `null` only inside the transaction that claimed the key. */
  status: number | null;
  headers: ColumnType<Record<string, string> | null, string | undefined, string>;
  body: string | null;
};

export const registers = [
  "organisations",
  "bodies",
  "practices",
  "practiceFiches",
  "proposals",
  "events",
  "tools",
] as const;
export type Register = (typeof registers)[number];

export type Database = {
  planCases: PlanCaseRow;
  planCaseParts: PlanCasePartRow;
  planCaseRecords: PlanCaseRecordRow;
  planCaseCommitments: PlanCaseCommitmentRow;
  planCaseWords: PlanCaseWordsRow;
  journalOrigins: { origin: string };
  journal: JournalRow;
  sealedParts: SealedPartRow;
  personalParts: PersonalPartRow;
  journalCheckpoints: CheckpointRow;
  messages: MessageRow;
  visits: VisitRow;
  messageReadings: { message: string | number; person: string };
  idempotencyKeys: IdempotencyKeyRow;
  persons: PersonRow;
  sessions: SessionRow;
  signInLinks: { identifier: string; value: string };
  installerLinks: { hash: string; expiresAt: Date };
  attemptCounts: { key: string; count: number; until: Date };
  codeApps: CodeAppRow;
  proposedCodeApps: { person: string; secret: string };
  recoveryCodes: { hash: string; person: string };
  passkeys: PasskeyRow;
  passkeyChallenges: { hash: string; person: string | null; expiresAt: Date };
  providerVisits: ProviderVisitRow;
  identities: IdentityRow;
  appointmentRegisters: { state: Document };
  mails: MailRow;
  mailPreferences: MailPreferenceRow;
  followers: FollowerRow;
  follows: FollowRow;
  followRequests: FollowRequestRow;
  corrections: CorrectionRow;
  registerPlans: { planId: string; hash: string; addedAt: Date; changedAt: Date | null };
  /** `organisation` is empty for the installation itself. */
  accessibilityStatements: { organisation: string; version: number; statement: Document; changedOn: string };
  organisationSettings: { organisation: string; version: number; settings: Document };
  updateRequests: UpdateRequestRow;
  spreadsheetDrafts: SpreadsheetDraftRow;
  spreadsheetMappings: { organisation: string; mapping: ColumnType<unknown, string, string> };
  plans: PlanRow;
  /** The day whose knowledge the lists show. */
  readingDays: { day: string };
  planFacets: PlanFacetRow;
  planRelations: PlanRelationRow;
  measures: MeasureRow;
  measureFacets: MeasureFacetRow;
  contentLoads: {
    name: string;
    loadedAt: Generated<Date>;
    /** How many rows of each kind, and from which documents. */
    contents: Document;
  };
} & Record<Register, RegisterRow>;
