/** Reads what the gap matrix needs off a case: its measures, and the requests to governments with their answers. */
import { type IsoDate, lastDay } from "../calendar/index.js";
import { addresseeStanding, type MandateState } from "../mandate/index.js";
import type { MeasureBook } from "../measure/index.js";
import type { AnswerForGaps, MeasureForGaps } from "./gap-matrix.js";

/** @param plan identifier of the plan the measures belong to */
export const measuresForGaps = (plan: string, { measures }: MeasureBook): MeasureForGaps[] =>
  measures.map((measure) => {
    const carried = measure.shares.filter(({ withdrawn, status }) => !withdrawn && status !== "dropped");
    const lead = measure.lead && measure.shares.length === 0 ? [measure.lead.authority] : [];
    return {
      id: measure.id,
      plan,
      authorities: [...new Set([...lead, ...carried.map(({ authority }) => authority)])],
      goals: measure.goal ? [measure.goal] : [],
      domains: measure.domains ?? [],
      policyFields: measure.policyFields ?? [],
      isDropped: measure.withdrawn !== null,
    };
  });

/**
 * Every request to every addressee, as known on a day, each about the plan as a whole.
 *
 * Only who refuses to contribute or to take a position declines. A government that refuses an inventory or an opinion
 * has said nothing about acting; for the matrix it was asked, and is silent.
 */
export function answersForGaps({ requests }: Pick<MandateState, "requests">, on: IsoDate): AnswerForGaps[] {
  return requests.flatMap((request) =>
    request.addressees.flatMap((addressee): AnswerForGaps[] => {
      const { state, reaction } = addresseeStanding(request, addressee, on);
      if (state === "notYetSent" || state === "notApproached") return [];
      const head = {
        ...{ request: request.id, authority: addressee.authority, rows: null },
        askedOn: lastDay(request.sentOn),
      };
      if (state === "answered" || state === "answeredInPart")
        return [{ ...head, answer: { kind: "accepted" } }];
      const isAboutActing = request.subject === "contribution" || request.subject === "position";
      if (state === "refused" && reaction && isAboutActing) {
        return [{ ...head, answer: { kind: "declined", reason: reaction.reason ?? null, on: reaction.on } }];
      }
      return [{ ...head, answer: { kind: "none" } }];
    }),
  );
}
