/** Tables of persons and of those who write or are written to: how they sign in, what they saw, their mails. */
import type { AskedAs, UpdateRequest } from "@napar/domain/update-request";
import type { ColumnType, Generated } from "kysely";
import type { Document } from "./document.js";

/** Until where somebody has seen what happened. @see ../workload/visit.store.ts */
export type VisitRow = {
  person: string;
  sinceSequence: ColumnType<string | number, number, number>;
  sinceAt: Date | null;
  seenSequence: ColumnType<string | number, number, number>;
  seenAt: Date;
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
