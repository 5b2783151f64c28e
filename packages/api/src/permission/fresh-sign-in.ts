/** Signing for a government asks for a proof, a short time before, of who does it. */
import { isSigning } from "@napar/domain/permission";
import { type FullText, filledText } from "@napar/domain/text";
import type { Actor } from "../plan-case/actor.js";
import type { Moment } from "../plan-case/plan-case.store.js";
import type { ApiError } from "../problem/index.js";

/** A proof of who somebody is counts as fresh for this long. */
export const minutesFresh = 5;

export const isFresh = (confirmedAt: string | Date | undefined, { at }: Moment): boolean =>
  confirmedAt !== undefined &&
  new Date(at).getTime() - new Date(confirmedAt).getTime() <= minutesFresh * 60_000;

/** @returns the refusal, when one of the actions is one of signing and the actor has not proved lately who they are */
export const missingFreshSignIn = (
  actions: readonly string[],
  { confirmedAt }: Actor,
  moment: Moment,
): ApiError | null =>
  actions.some(isSigning) && !isFresh(confirmedAt, moment) ? freshSignInRequired() : null;

export const freshSignInRequired = (): ApiError => ({
  kind: "freshSignInRequired",
  minutes: minutesFresh,
  text: filledText(freshSignInText, { minutes: minutesFresh }),
});

const freshSignInText: FullText = {
  nl: "Hiervoor toont u opnieuw wie u bent: dat mag hoogstens {minutes} minuten geleden zijn. Bevestig met een code, een passkey of een nieuwe link.",
  fr: "Ceci demande une nouvelle preuve de votre identité, vieille d'au plus {minutes} minutes. Confirmez avec un code, une clé d'accès ou un nouveau lien.",
  de: "Hierfür weisen Sie sich erneut aus: höchstens {minutes} Minuten vorher. Bestätigen Sie mit einem Code, einem Passkey oder einem neuen Link.",
  en: "This asks you to prove again who you are, at most {minutes} minutes before. Confirm with a code, a passkey or a new link.",
};
