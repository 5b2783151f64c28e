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
  const beside = [
    ...(unconfirmed.length > 0 ? [sentence(ledgerTexts.unconfirmed, unconfirmed)] : []),
    ...(ownInForce.length > 0 ? [sentence(ledgerTexts.ownInForce, ownInForce)] : []),
  ];
  // Nobody can be silent on what was never put to them.
  if (ledger.part === "common" && ledger.round === null && ledger.of > 0)
    return [sentence(ledger.of === 1 ? ledgerTexts.noTextOfOne : ledgerTexts.noText), ...beside];
  // Own parts are nobody's to ask for: that none is known says nothing of the party.
  const textOf = (state: PartyState) =>
    ledger.part === "own" && state === "neverReacted" ? ledgerTexts.ownUnknown : partyStateTexts[state];
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
    ...told.flatMap((state) => (byState[state].length > 0 ? [sentence(textOf(state), byState[state])] : [])),
    ...beside,
  ];
}

const ownTexts: Readonly<Record<Ledger["state"], FullText>> = {
  noParties: ledgerTexts.noParties,
  none: ledgerTexts.ownNone,
  some: ledgerTexts.ownSome,
  all: ledgerTexts.ownAll,
};

function opening({ state, of, part }: Ledger): FullText {
  if (part === "own") return ownTexts[state];
  if (of === 1 && state === "all") return ledgerTexts.allOfOne;
  if (of === 1 && state === "none") return ledgerTexts.noneOfOne;
  return ledgerTexts[state];
}
