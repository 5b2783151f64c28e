/**
 * What a government that may act on a subject does about it, as far as its plans tell. `silent` is a finding about what
 * was found, never a proof that nothing is done.
 */
export const actionStates = [
  "acts",
  "declined",
  "off-subject",
  "decision-only",
  "not-established",
  "silent",
] as const;
export type ActionState = (typeof actionStates)[number];

/**
 * @param measures of it on the subject, in plans in the register
 * @param plans its running plans against racism; with one of them and no measure it is `off-subject`
 * @param hasDeclined it was asked for something on the subject and declined
 * @param standing what is known of a plan of its own that the register does not hold
 */
export function actionState({
  measures,
  plans,
  hasDeclined,
  standing,
}: {
  measures: number;
  plans: number;
  hasDeclined: boolean;
  standing: "adopted" | "not-found" | "not-established" | null;
}): ActionState {
  if (measures > 0) return "acts";
  if (hasDeclined) return "declined";
  if (plans > 0) return "off-subject";
  if (standing === "adopted") return "decision-only";
  return standing === "not-established" ? "not-established" : "silent";
}
