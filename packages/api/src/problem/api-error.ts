/** Everything the API may refuse, and how it is answered. A kind without a row does not compile. */
import type { CompetenceRefusal } from "@napar/domain/competence";
import type { ReportRefusal } from "@napar/domain/contact-point";
import type { PermissionDenial } from "@napar/domain/permission";
import type { PlaceRefusal } from "@napar/domain/place";
import type { PlanFileError } from "@napar/domain/plan";
import type { Refusal } from "@napar/domain/plan-case";
import type { FullText } from "@napar/domain/text";
import type { Issue } from "./problem.view.js";

export type ApiError =
  | { kind: "badRequest"; issues: Issue[] }
  | { kind: "invalidJson"; reason: string; position?: number; line?: number; column?: number }
  | { kind: "resourceNotFound"; resource: string; value: string; nearest: readonly string[] }
  | { kind: "unknownPath"; value: string; nearest: readonly string[] }
  | { kind: "methodNotAllowed"; method: string; allowed: readonly string[] }
  | { kind: "unsupportedMediaType"; value: string | null; accepted: readonly string[] }
  | { kind: "payloadTooLarge"; limitBytes: number }
  | { kind: "internalServerError"; reference: string }
  | { kind: "serviceUnavailable"; reason: string }
  | { kind: "unknownPlan" | "unknownLanguageArea"; value: string; nearest: readonly string[] }
  | { kind: "notSignedIn" }
  | { kind: "linkNotValid" }
  | { kind: "tooManyRequests"; retryAfter: number }
  | { kind: "missingPermission"; action: string; reasons: readonly WordedDenial[] }
  | { kind: "preconditionRequired"; header: string; value: string | null }
  | { kind: "preconditionFailed"; expected: string; actual: string }
  | { kind: "idempotencyKeyRequired"; value: string | null }
  | { kind: "idempotencyKeyReused"; value: string }
  | { kind: "reportsInWrongOrder"; value: string; days: readonly string[] }
  | { kind: "commandRefused"; command: string; refusals: readonly WordedRefusal[] }
  | CompetenceRefusal
  | PlaceRefusal
  | ReportRefusal
  | PlanFileError;

/** What stands in the way, with its words. */
export type WordedRefusal = Refusal & { text: FullText };
export type WordedDenial = PermissionDenial & { text: FullText };

type Row = {
  status: 400 | 401 | 403 | 404 | 405 | 409 | 412 | 413 | 415 | 422 | 428 | 429 | 500 | 503;
  title: string;
  /** `belgif`: a type every Belgian public API knows; `napar`: one of our own. */
  family: "belgif" | "napar";
};

export const problems: Record<ApiError["kind"], Row> = {
  badRequest: { status: 400, title: "Bad Request", family: "belgif" },
  invalidJson: { status: 400, title: "The body is not JSON", family: "napar" },
  resourceNotFound: { status: 404, title: "Resource Not Found", family: "belgif" },
  unknownPath: { status: 404, title: "Nothing lives at this address", family: "napar" },
  methodNotAllowed: { status: 405, title: "Method Not Allowed", family: "belgif" },
  unsupportedMediaType: { status: 415, title: "Unsupported Media Type", family: "belgif" },
  payloadTooLarge: { status: 413, title: "Payload Too Large", family: "belgif" },
  internalServerError: { status: 500, title: "Internal Server Error", family: "belgif" },
  serviceUnavailable: { status: 503, title: "Service Unavailable", family: "belgif" },

  notSignedIn: { status: 401, title: "Nobody is signed in", family: "napar" },
  linkNotValid: { status: 403, title: "The link is used, too old or unknown", family: "napar" },
  tooManyRequests: { status: 429, title: "Too Many Requests", family: "belgif" },
  missingPermission: { status: 403, title: "Missing Permission", family: "belgif" },
  preconditionRequired: { status: 428, title: "The version that is changed must be named", family: "napar" },
  preconditionFailed: { status: 412, title: "It was changed in the meantime", family: "napar" },
  idempotencyKeyRequired: { status: 400, title: "The request needs a key of its own", family: "napar" },
  idempotencyKeyReused: { status: 422, title: "The key was used for another request", family: "napar" },
  reportsInWrongOrder: { status: 400, title: "The first report is the later one", family: "napar" },
  commandRefused: { status: 409, title: "Something stands in the way", family: "napar" },

  unknownField: { status: 400, title: "No such policy field", family: "napar" },
  unknownInstrument: { status: 400, title: "No such instrument", family: "napar" },
  unknownAspect: { status: 400, title: "The field has no such aspect", family: "napar" },
  unknownInstitutionLanguage: { status: 400, title: "No such language of an institution", family: "napar" },
  unknownAuthority: { status: 400, title: "No such authority", family: "napar" },
  unknownLanguageArea: { status: 400, title: "No such language area", family: "napar" },
  unknownPlan: { status: 400, title: "No such plan", family: "napar" },
  invalidDate: { status: 400, title: "Not a day of the calendar", family: "napar" },
  // The question is sound; there is no answer to find.
  noHolder: { status: 404, title: "The data name nobody", family: "napar" },

  unknownGround: { status: 400, title: "No such ground", family: "napar" },
  unknownGroundFamily: { status: 400, title: "No such family of grounds", family: "napar" },
  unknownSituation: { status: 400, title: "No such situation", family: "napar" },
  unknownLevel: { status: 400, title: "No such level of government", family: "napar" },
  unknownDomain: { status: 400, title: "No such domain of reports", family: "napar" },
  levelNotHere: { status: 400, title: "The level has no say in this place", family: "napar" },

  unknownPlace: { status: 400, title: "No such municipality", family: "napar" },
  ambiguousPlace: { status: 400, title: "Several municipalities are meant", family: "napar" },

  invalidPlan: { status: 400, title: "The plan does not follow napar-plan/1", family: "napar" },
  newerFormat: { status: 400, title: "The file is of a newer format", family: "napar" },
  unknownFormat: { status: 400, title: "The file is of another format", family: "napar" },
};

/** One sentence in English: the value and what would do. */
export function detailOf(error: ApiError): string {
  switch (error.kind) {
    case "badRequest":
      return error.issues.map(({ detail }) => detail).join(" ");
    case "invalidJson": {
      const where = error.line === undefined ? "" : ` at line ${error.line}, column ${error.column}`;
      return `The body cannot be read as JSON${where}: ${error.reason}.`;
    }
    case "resourceNotFound":
      return `There is no ${error.resource} "${error.value}".${nearestSentence(error.nearest)}`;
    case "unknownPath":
      return `There is nothing at ${error.value}.${nearestSentence(error.nearest)}`;
    case "methodNotAllowed":
      return `${error.method} is not possible here; possible: ${error.allowed.join(", ")}.`;
    case "unsupportedMediaType":
      return `The content type is ${error.value ? `"${error.value}"` : "missing"}; accepted: ${error.accepted.join(", ")}.`;
    case "payloadTooLarge":
      return `The body is larger than ${error.limitBytes} bytes.`;
    case "internalServerError":
      return `Something went wrong on our side. Mention ${error.reference} when you report it.`;
    case "serviceUnavailable":
      return error.reason;
    case "notSignedIn":
      return "Sign in to do this.";
    case "linkNotValid":
      return "Each link works once and for a short time: ask for a new one.";
    case "tooManyRequests":
      return `Try again in ${error.retryAfter} seconds.`;
    case "missingPermission":
      return error.reasons.length > 0
        ? error.reasons.map(({ text }) => text.en).join(" ")
        : `No appointment gives the right to ${error.action}.`;
    case "preconditionRequired":
      return `Send ${error.header} with the ETag of what you change${error.value === null ? "" : `; "${error.value}" is none`}.`;
    case "preconditionFailed":
      return `You have seen version ${error.expected}; it is ${error.actual} now.`;
    case "idempotencyKeyRequired":
      return error.value === null
        ? "Send Idempotency-Key, a text of your own for each request, such as a UUID."
        : `"${error.value}" is no Idempotency-Key: 1 to 200 visible characters of ASCII.`;
    case "idempotencyKeyReused":
      return `The key "${error.value}" was sent with another request in the last 24 hours.`;
    case "reportsInWrongOrder":
      return `The first report is of ${error.days[0]}, the second of ${error.days[1]}: ask for them the other way round.`;
    case "commandRefused":
      return error.refusals.map(({ text }) => text.en).join(" ");
    case "noHolder":
      return noHolderSentence(error);
    case "ambiguousPlace": {
      const names = error.candidates.map(({ names, code }) => `${names.nl} / ${names.fr} (${code})`);
      return `"${error.value}" may be ${names.join(" or ")}; ask with the NIS code.`;
    }
    case "invalidPlan":
      return `${error.problems.length} problem${error.problems.length === 1 ? "" : "s"} in the plan; see issues.`;
    case "newerFormat":
      return `The file says "${error.format}"; this version reads ${error.supported}.`;
    case "unknownFormat":
      return `The file says "${String(error.format)}"; this version reads napar-plan/1.`;
    case "levelNotHere":
      return `"${error.value}" has no say in this place; those that have: ${error.nearest.join(", ")}.`;
    case "invalidDate":
      return `"${error.value}" is not a day written as yyyy-mm-dd.${nearestSentence(error.nearest)}`;
    default:
      return `"${error.value}" is not known.${nearestSentence(error.nearest)}`;
  }
}

function noHolderSentence(error: Extract<ApiError, { kind: "noHolder" }>): string {
  const what = `field "${error.field}", instrument "${error.instrument}", area ${error.languageArea}`;
  switch (error.reason) {
    case "beforeFirstRule":
      return `The first rule for ${what} begins on ${error.firstRule}; ${error.on} lies before it.`;
    case "gap":
      return `No rule for ${what} holds on ${error.on}${error.heldUntil ? `; until ${error.heldUntil} one did` : ""}${error.heldAgainFrom ? `; from ${error.heldAgainFrom} one does` : ""}.`;
    case "noRule":
      return `No rule exists for ${what}.${nearestSentence(error.nearest, "Instruments with a holder")}`;
  }
}

const nearestSentence = (nearest: readonly string[], lead = "Nearest"): string =>
  nearest.length === 0 ? "" : ` ${lead}: ${nearest.join(", ")}.`;
