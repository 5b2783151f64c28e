/** The tables, as Kysely sees them. The SQL that makes them is in `migrations/`. */
import type { LocalizedText } from "@napar/domain/text";
import type { AskedAs, UpdateRequest } from "@napar/domain/update-request";
import type { ColumnType, Generated, JSONColumnType } from "kysely";

/** A `tsvector`, written as `array_to_tsvector(…)` and only ever compared. */
type SearchWords = ColumnType<never, unknown, unknown>;
type Document = JSONColumnType<Record<string, unknown>>;

export type PlanRow = {
  id: string;
  position: number;
  /** Without its measures: where it has any, an empty list stands in their place. */
  document: Document;
  /** The register's own plan, or a plan under way that is public. */
  origin: ColumnType<"register" | "case", "register" | "case" | undefined, "register" | "case">;
  /** What the register says, whole, while the plan under way of the same identifier is shown. */
  registerDocument: ColumnType<Record<string, unknown> | null, string | null | undefined, string | null>;
  /** The `PlanSummary` as JSON text, ready to be sent. */
  summary: string;
  /** The title as JSON text, for lists of measures. */
  title: string;
  titleFolded: string;
  level: string;
  kind: string;
  status: string;
  authorityType: string;
  measureCount: number;
  periodFrom: string | null;
  searchWords: SearchWords;
};

/** One row per value by which plans are found: a domain, a place, an authority. */
export type PlanFacetRow = { facet: string; value: string; planId: string; measures: number };
export type PlanRelationRow = { planId: string; relatedId: string; relation: string };

export type MeasureRow = {
  planId: string;
  position: number;
  id: string;
  document: Document;
  /** The `MeasureSummary` without the title of its plan, as JSON text. */
  summary: string;
  titleFolded: string;
  startsOn: string | null;
  endsOn: string | null;
  searchWords: SearchWords;
};

/** One row per value by which measures are found; its key is also the order of the list. */
export type MeasureFacetRow = { facet: string; value: string; planId: string; position: number };

export type RegisterRow = {
  id: string;
  position: number;
  document: Document;
  searchWords: SearchWords;
};

/** A plan under way, as lists need it; its parts stand beside it. */
export type PlanCaseRow = {
  id: string;
  version: number;
  /** Another text at each change: whoever holds a state with this stamp holds the present one. */
  stamp: string;
  stage: string;
  /** Status of `napar-plan/1`; `null` where it depends on the day that is asked about. */
  status: string | null;
  procedure: string;
  title: JSONColumnType<LocalizedText>;
  authority: JSONColumnType<{ id: string; name: string }>;
  titleFolded: string;
  owners: string[];
  /** The kind of each owner, in the same order. */
  ownerTypes: (string | null)[];
  parties: string[];
  /** A `datemultirange`: the days on which everybody may read it. */
  published: ColumnType<string, string, string>;
  openedOn: string;
  changedAt: ColumnType<Date, string, string>;
  /** The civil day in Belgium of the last change. */
  changedOn: string;
};
/** The members of a part that are no lists, and the names of those that are. */
export type PlanCasePartRow = { planId: string; part: string; content: Document; lists: string[] };
/** One element of a list of a part. */
export type PlanCaseRecordRow = {
  planId: string;
  part: string;
  list: string;
  position: number;
  content: ColumnType<unknown, string, string>;
};
/** How many measures of a plan commit an authority in a field of life. */
export type PlanCaseCommitmentRow = { planId: string; domain: string; authority: string; measures: number };
/** By which words something in a plan is found. @see ../plan-case/case-words.store.ts */
export type PlanCaseWordsRow = {
  planId: string;
  kind: string;
  id: string;
  title: JSONColumnType<LocalizedText>;
  words: SearchWords;
};
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
/** Until where somebody has seen what happened. @see ../workload/visit.store.ts */
export type VisitRow = {
  person: string;
  sinceSequence: ColumnType<string | number, number, number>;
  sinceAt: Date | null;
  seenSequence: ColumnType<string | number, number, number>;
  seenAt: Date;
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

/** Somebody who can sign in; what they may do is in the register of appointments alone. */
export type PersonRow = {
  id: string;
  name: string;
  email: string;
  emailVerified: boolean;
  image: string | null;
  /** In which letters and mails are written; `null`: not known. */
  language: string | null;
  createdAt: Date;
  updatedAt: Date;
};
export type SessionRow = {
  id: string;
  token: string;
  userId: string;
  expiresAt: Date;
  ipAddress: string | null;
  userAgent: string | null;
  createdAt: Date;
  updatedAt: Date;
  /** When the person last proved who they are. */
  confirmedAt: ColumnType<Date, Date | undefined, Date>;
  /** A second proof is still to come: until then the session admits nobody. */
  awaitsCode: Generated<boolean>;
};
export type CodeAppRow = {
  person: string;
  secret: string;
  confirmedAt: Date;
  lastStep: ColumnType<string | number, number, number>;
};
export type PasskeyRow = {
  id: string;
  person: string;
  name: string;
  publicKey: string;
  counter: ColumnType<string | number, number, number>;
  transports: string[];
  createdAt: Date;
  usedAt: Date | null;
};
export type ProviderVisitRow = {
  hash: string;
  provider: string;
  nonce: string;
  codeVerifier: string;
  browser: string;
  session: string | null;
  expiresAt: Date;
};
export type IdentityRow = {
  id: string;
  provider: string;
  subject: string;
  person: string;
  linkedAt: Date;
};

/** A mail that waits or that went out; see `../mail/outbox.ts`. */
export type MailRow = {
  id: Generated<string | number>;
  /** One of these three says for whom it is. */
  person: string | null;
  follower: string | null;
  address: string | null;
  language: string | null;
  keptUntil: Date | null;
  topic: string;
  dedupeKey: string;
  content: string;
  queuedAt: Date;
  attempts: Generated<number>;
  nextAttemptAt: Date | null;
  sentAt: Date | null;
  failure: string | null;
};
/** A reader who follows something; see `../following`. */
export type FollowerRow = {
  id: string;
  addressHash: string;
  address: string;
  language: string;
  frequency: string;
  toldUntil: ColumnType<string | number, number | string, number | string>;
  toldAt: Date;
};
export type FollowRow = { follower: string; key: string; followed: ColumnType<unknown, string, string> };
export type FollowRequestRow = {
  id: string;
  address: string;
  followed: ColumnType<unknown, string, string>;
  language: string;
  frequency: string;
  expiresAt: Date;
};
/** An error that somebody pointed out. @see ../correction/correction.store.ts */
export type CorrectionRow = {
  id: string;
  state: string;
  about: Document;
  sentOn: string;
  report: ColumnType<unknown, string | null, string | null>;
  decision: ColumnType<unknown, string | null, string | null>;
  decidedOn: string | null;
  tokenHash: string | null;
  /** Sealed. */
  address: string | null;
  addressConfirmed: Generated<boolean>;
  keptUntil: Date | null;
};
export type MailPreferenceRow = {
  person: string;
  digest: string | null;
  updates: boolean;
  toldUntil: ColumnType<string | number, number | string | undefined, number | string>;
  toldAt: Date | null;
};

/** Somebody who was asked by mail to tell something, see `../update-link`. */
export type UpdateRequestRow = {
  id: string;
  plan: string;
  aboutKind: "measure" | "indicator";
  aboutId: string;
  organisation: string;
  due: string;
  appointment: string;
  person: string;
  askedAs: AskedAs;
  askedOn: string;
  remindedOn: string | null;
  validUntil: string;
  state: UpdateRequest["state"];
  closedOn: string | null;
  withdrawnBecause: string | null;
};

/** A spreadsheet that waits to be imported. */
export type SpreadsheetDraftRow = {
  id: string;
  planCase: string;
  person: string;
  organisation: string;
  name: string;
  /** The cells as JSON, packed with gzip. */
  workbook: Uint8Array;
  mapping: ColumnType<unknown, string | null, string>;
  imported: ColumnType<unknown, string | null, string>;
  keptUntil: ColumnType<Date, string, string>;
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
