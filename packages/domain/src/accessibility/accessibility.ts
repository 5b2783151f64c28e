/**
 * Accessibility statements: of an installation of this platform, and of each organisation that publishes with it. A statement
 * is its owner's; one that is missing is said to be missing, never filled in.
 *
 * @see Directive (EU) 2016/2102, art. 7 and 9; Implementing Decision (EU) 2018/1523, the model statement
 */
import * as z from "zod";
import { addYears, type IsoDate, isoDate } from "../calendar/index.js";
import type { Source } from "../legal-source/index.js";
import { type FullText, localizedText } from "../text/index.js";

/** By which law a public body makes its sites accessible, and to whom one turns in the end. */
export type ComplaintRegime = {
  id: string;
  /** Whose bodies it is about. */
  names: FullText;
  /** The law that asks for the statement, in its own languages. */
  law: FullText;
  ombuds: { names: FullText; website: string; email: string | null; phone: string | null };
  /** Identifiers of authorities that fall under it. */
  authorities: readonly string[];
  /** Municipalities and other local bodies of these language areas fall under it. */
  localIn: readonly string[];
  confidence: "high" | "medium";
  sources: readonly Pick<Source, "title" | "url">[];
};

export const statementStatuses = ["full", "partial", "none"] as const;
export const assessmentMethods = ["self", "third-party"] as const;

export const accessibilityStatement = z.strictObject({
  /** Which site or application it is about, where the organisation has one beside this platform. */
  site: z.url({ protocol: /^https?$/ }).nullish(),
  /** How far it meets WCAG 2.2, level AA. */
  status: z.enum(statementStatuses),
  method: z.enum(assessmentMethods),
  assessedOn: isoDate,
  /** What does not work yet, why, and what one can do instead. */
  limits: localizedText.strict().nullish(),
  /** Where one tells what does not work: an address of a service, never of a person. */
  contact: z.union([z.email(), z.url({ protocol: /^https?$/ })]),
  /** One of the complaint regimes of the country. */
  regime: z.string().min(1).max(100),
  preparedOn: isoDate,
});
export type AccessibilityStatement = z.infer<typeof accessibilityStatement>;

/**
 * - `missing`: there is none
 * - `old`: nobody looked at it again for a year, as the model statement asks
 */
export type StatementStanding = "missing" | "current" | "old";

export function statementStanding(
  statement: Pick<AccessibilityStatement, "assessedOn" | "preparedOn"> | null,
  on: IsoDate,
): StatementStanding {
  if (!statement) return "missing";
  const { assessedOn, preparedOn } = statement;
  const isOld = [assessedOn, preparedOn].every((looked) => addYears(looked, 1) < on);
  return isOld ? "old" : "current";
}

export type StatementRefusal =
  | { kind: "regimeUnknown"; path: "regime"; value: string; known: string[] }
  | { kind: "dayToCome"; path: "assessedOn" | "preparedOn"; value: string; today: IsoDate }
  /** What is partial or none says what does not work. */
  | { kind: "limitsMissing"; path: "limits" };

/** Everything that stands against a statement; none of it is a matter of its form. */
export function statementRefusals(
  statement: AccessibilityStatement,
  { regimes, on }: { regimes: readonly ComplaintRegime[]; on: IsoDate },
): StatementRefusal[] {
  const refusals: StatementRefusal[] = [];
  const known = regimes.map(({ id }) => id);
  if (!known.includes(statement.regime)) {
    refusals.push({ kind: "regimeUnknown", path: "regime", value: statement.regime, known });
  }
  for (const path of ["assessedOn", "preparedOn"] as const) {
    const value = statement[path];
    if (value > on) refusals.push({ kind: "dayToCome", path, value, today: on });
  }
  if (statement.status !== "full" && !statement.limits)
    refusals.push({ kind: "limitsMissing", path: "limits" });
  return refusals;
}

/** The regime an organisation falls under; `null`: it has to say so itself. */
export function regimeOf(
  regimes: readonly ComplaintRegime[],
  { id, localIn }: { id: string; localIn?: string | undefined },
): ComplaintRegime | null {
  return (
    regimes.find(({ authorities }) => authorities.includes(id)) ??
    regimes.find((regime) => localIn !== undefined && regime.localIn.includes(localIn)) ??
    null
  );
}
