/**
 * Somebody points out an error in a published fact, and a person decides. What the sender wrote is theirs: it is shown to
 * whoever decides and to nobody else, and is taken away with the decision. What stays is what the decision says.
 *
 * | state | next | by |
 * | --- | --- | --- |
 * | unconfirmed | received, withdrawn | the sender, by the link in the mail |
 * | received | accepted, refused | a person of the platform |
 * | received | withdrawn | the sender |
 */
import * as z from "zod";
import type { IsoDate } from "../calendar/index.js";
import { err, ok, type Result } from "../result/index.js";
import { language, localizedText } from "../text/index.js";

/** What a fact can be about. `page`: none of the others; its path says which. */
export const correctionSubjects = [
  "plan",
  "measure",
  "goal",
  "indicator",
  "organisation",
  "body",
  "practice",
  "event",
  "place",
  "authority",
  "competence",
  "contactPoint",
  "page",
] as const;

/** What the fact is about; `plan` where it stands in one. */
export const correctionAbout = z.strictObject({
  kind: z.enum(correctionSubjects),
  id: z.string().min(1).max(300),
  plan: z.string().min(1).max(200).nullable(),
});
export type CorrectionAbout = z.infer<typeof correctionAbout>;

const words = (least: number, most: number) => z.string().trim().min(least).max(most);

export const correctionReport = z.strictObject({
  about: correctionAbout,
  /** In which language the sender writes. */
  language,
  /** What is wrong. */
  wrong: words(10, 3000),
  /** What it should be, where the sender knows. */
  right: words(1, 3000).nullable(),
  /** Where that can be read: an address, or the name of a document. */
  source: words(1, 1000).nullable(),
});
export type CorrectionReport = z.infer<typeof correctionReport>;

export const correctionDecision = z.strictObject({
  outcome: z.enum(["accepted", "refused"]),
  /** What was pointed out, in words that can be published: no names of persons, no insults. */
  pointedOut: localizedText,
  /** What was changed; of a refusal: why nothing was. */
  answer: localizedText,
});
export type CorrectionDecision = z.infer<typeof correctionDecision>;

export const correctionStates = ["unconfirmed", "received", "accepted", "refused", "withdrawn"] as const;
export type CorrectionState = (typeof correctionStates)[number];

export type Correction = {
  readonly id: string;
  readonly state: CorrectionState;
  readonly about: CorrectionAbout;
  readonly sentOn: IsoDate;
  /** `null` once it is decided or withdrawn. */
  readonly report: CorrectionReport | null;
  readonly decision: (CorrectionDecision & { readonly on: IsoDate }) | null;
};

export type CorrectionCommand =
  /** `isProven`: the gate knows that a browser did the work; without it the sender confirms by mail. */
  | { type: "send"; id: string; report: CorrectionReport; isProven: boolean; hasMail: boolean }
  | { type: "confirm" }
  | { type: "decide"; decision: CorrectionDecision }
  | { type: "withdraw" };

export type CorrectionRefusal =
  | { kind: "correctionNeedsMail" }
  | { kind: "correctionUnconfirmed" }
  | { kind: "correctionClosed"; state: CorrectionState };

/**
 * The correction as it stands after the command.
 *
 * @param before `null` for one that is sent
 * @param on the civil day
 * @returns `correctionNeedsMail`: without proof of work an address is needed to confirm it; `correctionUnconfirmed`: nobody
 *   decides on what its sender has not confirmed; `correctionClosed`: it was decided or withdrawn
 */
export function decideCorrection(
  before: Correction | null,
  command: CorrectionCommand,
  on: IsoDate,
): Result<Correction, CorrectionRefusal> {
  if (command.type === "send") {
    const { id, report, isProven, hasMail } = command;
    if (!isProven && !hasMail) return err({ kind: "correctionNeedsMail" });
    const state = isProven ? "received" : "unconfirmed";
    return ok({ id, state, about: report.about, sentOn: on, report, decision: null });
  }
  if (!before) throw new Error(`nothing to ${command.type}`);
  const { state } = before;
  if (state !== "unconfirmed" && state !== "received") return err({ kind: "correctionClosed", state });
  switch (command.type) {
    case "confirm":
      return ok({ ...before, state: "received" });
    case "withdraw":
      return ok({ ...before, state: "withdrawn", report: null });
    case "decide":
      if (state === "unconfirmed") return err({ kind: "correctionUnconfirmed" });
      return ok({
        ...before,
        state: command.decision.outcome,
        report: null,
        decision: { ...command.decision, on },
      });
  }
}
