/** The state of adoption in words, in four languages. Sentences claim what the ledger holds, and no more. */
import { type FullText, languages } from "../text/index.js";
import { ledgerTexts, partyStateTexts } from "./adoption-texts.data.js";
import type { Ledger, PartyState } from "./ledger.js";

/** In the order a reader asks: who is on the way, who said something else, who said nothing. */
const told: readonly PartyState[] = [
  "awaitingAssent",
  "assentNotGiven",
  "postponed",
  "takenNote",
  "rejected",
  "withdrawn",
  "missing",
  "neverReacted",
];

/**
 * "Adopted by 6 of 9 parties. With 2 reservations, by …. Rejected: …. Never reacted, as far as known: …."
 *
 * @param nameOf the name of a party in four languages
 * @param ownInForce parties whose own part is in force; told beside the state of the common text, never instead of it
 */
export function ledgerSentences(
  ledger: Ledger,
  nameOf: (authority: string) => FullText,
  ownInForce: readonly string[] = [],
): FullText[] {
  const names = (authorities: readonly string[], language: keyof FullText): string => {
    const all = authorities.map((authority) => nameOf(authority)[language]);
    const last = all.at(-1) ?? "";
    return all.length < 2 ? last : `${all.slice(0, -1).join(", ")} ${ledgerTexts.and[language]} ${last}`;
  };
  const sentence = (template: FullText, authorities: readonly string[] = []): FullText => {
    const filled = languages.map((language) => [
      language,
      template[language]
        .replace("{adopted}", String(ledger.adopted))
        .replace("{of}", String(ledger.of))
        .replace("{reservations}", String(ledger.reservations))
        .replace("{parties}", () => names(authorities, language)),
    ]);
    return Object.fromEntries(filled) as FullText;
  };
  const { withReservations, reservations, unconfirmed, byState } = ledger;
  return [
    sentence(opening(ledger)),
    ...(reservations > 0
      ? [
          sentence(
            reservations === 1 ? ledgerTexts.reservationsOne : ledgerTexts.reservationsMany,
            withReservations,
          ),
        ]
      : []),
    ...told.flatMap((state) =>
      byState[state].length > 0 ? [sentence(partyStateTexts[state], byState[state])] : [],
    ),
    ...(unconfirmed.length > 0 ? [sentence(ledgerTexts.unconfirmed, unconfirmed)] : []),
    ...(ownInForce.length > 0 ? [sentence(ledgerTexts.ownInForce, ownInForce)] : []),
  ];
}

function opening({ state, of }: Ledger): FullText {
  if (of === 1 && state === "all") return ledgerTexts.allOfOne;
  if (of === 1 && state === "none") return ledgerTexts.noneOfOne;
  return ledgerTexts[state];
}
