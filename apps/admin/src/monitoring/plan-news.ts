/** What the screens of monitoring ask of a plan as it was read. */
import type { PlanCaseView } from "@napar/api/client";
import { sharesOf } from "@napar/domain/measure";
import { type StatusSubject, type Voice, voices, voicesOpenTo } from "@napar/domain/status";
import type { Acting } from "../permission/acting.js";

const wholeOf = (plan: PlanCaseView) => ({
  ...{ plan: plan.document, measures: plan.measures },
  adoption: { parties: plan.parties },
});

export type Speaking = { organisation: string; voice: Voice; share: string | null };

/** In which voices, and for which organisation, the person who is signed in may speak of a measure or a share of it. */
export function speakingOn(plan: PlanCaseView, acting: Acting, measure: string): Speaking[] {
  const record = plan.measures.measures.find(({ id }) => id === measure);
  const shares = record ? sharesOf(record).map(({ authority }) => authority) : [];
  const subjects: StatusSubject[] = [null, ...(shares.length > 1 ? shares : [])].map((share) => ({
    measure,
    share,
  }));
  return acting.forWhom("recordStatus", acting.organisations).flatMap((organisation) =>
    subjects.flatMap((subject) =>
      voicesOpenTo(organisation, subject, wholeOf(plan)).map((voice) => ({
        ...{ organisation, voice, share: subject.share },
      })),
    ),
  );
}

export const inVoiceOrder = (one: Voice, other: Voice): number => voices.indexOf(one) - voices.indexOf(other);

/** All that was said of a measure and its shares, the latest first; of one day, the one written down last. */
export function threadOf(plan: Pick<PlanCaseView, "status">, measure: string) {
  return plan.status.entries
    .map((entry, index) => ({ entry, index }))
    .filter(({ entry }) => entry.subject.measure === measure)
    .sort((a, b) => (a.entry.on === b.entry.on ? b.index - a.index : a.entry.on < b.entry.on ? 1 : -1))
    .map(({ entry }) => entry);
}
