/** Everything the API may refuse, and how it is answered. A kind without a row, here or in the texts, does not compile. */
import type { CompetenceRefusal } from "@napar/domain/competence";
import type { ReportRefusal } from "@napar/domain/contact-point";
import type { PermissionDenial } from "@napar/domain/permission";
import type { PlaceRefusal } from "@napar/domain/place";
import type { PlanFileError } from "@napar/domain/plan";
import type { Refusal } from "@napar/domain/plan-case";
import type { FullText } from "@napar/domain/text";
import type { Issue } from "./problem.view.js";
import type { ResourceName } from "./problem-texts.data.js";

export type ApiError =
  | { kind: "badRequest"; issues: Issue[] }
  | { kind: "invalidJson"; reason: string; position?: number; line?: number; column?: number }
  | { kind: "resourceNotFound"; resource: ResourceName; value: string; nearest: readonly string[] }
  | { kind: "unknownPath"; value: string; nearest: readonly string[] }
  | { kind: "methodNotAllowed"; method: string; allowed: readonly string[] }
  | { kind: "unsupportedMediaType"; value: string | null; accepted: readonly string[] }
  | { kind: "payloadTooLarge"; limitBytes: number }
  | { kind: "internalServerError"; reference: string }
  | { kind: "serviceUnavailable"; reason: FullText }
  | { kind: "unknownPlan" | "unknownLanguageArea"; value: string; nearest: readonly string[] }
  | { kind: "notSignedIn" }
  | { kind: "linkNotValid" | "codeNotValid" | "passkeyNotValid" }
  | { kind: "freshSignInRequired"; minutes: number; text: FullText }
  | { kind: "tooManyRequests"; retryAfter: number }
  | { kind: "missingPermission"; action: string; reasons: readonly WordedDenial[] }
  | { kind: "preconditionRequired"; header: string; value: string | null }
  | { kind: "preconditionFailed"; expected: string; actual: string }
  | { kind: "idempotencyKeyRequired"; value: string | null }
  | { kind: "idempotencyKeyReused"; value: string }
  | { kind: "reportsInWrongOrder"; value: string; days: readonly string[] }
  | { kind: "commandRefused"; command: string; refusals: readonly WordedRefusal[] }
  | { kind: "publicFormRefused"; reason: string; text: FullText }
  | { kind: "spreadsheetRefused"; reason: string; text: FullText; remedy: FullText }
  | CompetenceRefusal
  | PlaceRefusal
  | ReportRefusal
  | PlanFileError;

/** What stands in the way, with its words. */
export type WordedRefusal = Refusal & { text: FullText };
export type WordedDenial = PermissionDenial & { text: FullText };

type Row = {
  status: 400 | 401 | 403 | 404 | 405 | 409 | 412 | 413 | 415 | 422 | 428 | 429 | 500 | 503;
  /** `belgif`: a type every Belgian public API knows; `napar`: one of our own. */
  family: "belgif" | "napar";
};

export const problems: Record<ApiError["kind"], Row> = {
  badRequest: { status: 400, family: "belgif" },
  invalidJson: { status: 400, family: "napar" },
  resourceNotFound: { status: 404, family: "belgif" },
  unknownPath: { status: 404, family: "napar" },
  methodNotAllowed: { status: 405, family: "belgif" },
  unsupportedMediaType: { status: 415, family: "belgif" },
  payloadTooLarge: { status: 413, family: "belgif" },
  internalServerError: { status: 500, family: "belgif" },
  serviceUnavailable: { status: 503, family: "belgif" },

  notSignedIn: { status: 401, family: "napar" },
  linkNotValid: { status: 403, family: "napar" },
  codeNotValid: { status: 403, family: "napar" },
  passkeyNotValid: { status: 403, family: "napar" },
  freshSignInRequired: { status: 403, family: "napar" },
  tooManyRequests: { status: 429, family: "belgif" },
  missingPermission: { status: 403, family: "belgif" },
  preconditionRequired: { status: 428, family: "napar" },
  preconditionFailed: { status: 412, family: "napar" },
  idempotencyKeyRequired: { status: 400, family: "napar" },
  idempotencyKeyReused: { status: 422, family: "napar" },
  reportsInWrongOrder: { status: 400, family: "napar" },
  commandRefused: { status: 409, family: "napar" },
  publicFormRefused: { status: 422, family: "napar" },
  spreadsheetRefused: { status: 422, family: "napar" },

  unknownField: { status: 400, family: "napar" },
  unknownInstrument: { status: 400, family: "napar" },
  unknownAspect: { status: 400, family: "napar" },
  unknownInstitutionLanguage: { status: 400, family: "napar" },
  unknownLanguage: { status: 400, family: "napar" },
  unknownAuthority: { status: 400, family: "napar" },
  unknownLanguageArea: { status: 400, family: "napar" },
  unknownPlan: { status: 400, family: "napar" },
  invalidDate: { status: 400, family: "napar" },
  // The question is sound; there is no answer to find.
  noHolder: { status: 404, family: "napar" },

  unknownGround: { status: 400, family: "napar" },
  unknownGroundFamily: { status: 400, family: "napar" },
  unknownSituation: { status: 400, family: "napar" },
  unknownLevel: { status: 400, family: "napar" },
  unknownDomain: { status: 400, family: "napar" },
  levelNotHere: { status: 400, family: "napar" },

  unknownPlace: { status: 400, family: "napar" },
  ambiguousPlace: { status: 400, family: "napar" },

  invalidPlan: { status: 400, family: "napar" },
  newerFormat: { status: 400, family: "napar" },
  unknownFormat: { status: 400, family: "napar" },
};
