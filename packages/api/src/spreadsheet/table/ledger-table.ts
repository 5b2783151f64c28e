/** The ledger as a table of governments: who decided what, when, by which act, with which reservations. */
import { outcomeTexts, partyStateTexts } from "@napar/domain/adoption";
import { readText } from "@napar/domain/text";
import { authorityName, type TableColumn, type TableSource, tableOf, withoutNames } from "./table.js";
import { partNames, tableNames, titles } from "./table-texts.data.js";

/** As `adoptionOf` leaves a decision for this reader; `null` where it is not theirs to see. */
type ShownDecision = {
  on: string;
  outcome: keyof typeof outcomeTexts;
  body?: Record<string, string>;
  reference?: string;
  reservations: readonly { text: Record<string, string> }[];
};
type LedgerLine = {
  part: keyof typeof partNames;
  authority: string;
  state: keyof typeof partyStateTexts;
  executive: ShownDecision | null;
  assent: ShownDecision | null;
  reservations: number;
};

const linesOf = ({ ledgers }: TableSource): LedgerLine[] =>
  ledgers.flatMap(({ part, rows }) => rows.map((row) => ({ ...row, part }) as unknown as LedgerLine));

const columns: readonly TableColumn<LedgerLine>[] = [
  { title: titles.part, says: ({ part }) => partNames[part] },
  { title: titles.authority, says: ({ authority }, source) => authorityName(authority, source) },
  { title: titles.state, says: ({ state }) => withoutNames(partyStateTexts[state]) },
  { title: titles.decidedOn, says: ({ executive }) => executive?.on },
  { title: titles.body, says: ({ executive }) => executive?.body },
  { title: titles.outcome, says: ({ executive }) => executive && outcomeTexts[executive.outcome] },
  { title: titles.reference, says: ({ executive }) => executive?.reference },
  { title: titles.assentOn, says: ({ assent }) => assent?.on },
  { title: titles.assentOutcome, says: ({ assent }) => assent && outcomeTexts[assent.outcome] },
  { title: titles.reservations, says: ({ reservations }) => reservations },
  {
    title: titles.reservationTexts,
    says: ({ executive, assent }, { language }) =>
      [executive, assent].flatMap((decision) =>
        (decision?.reservations ?? []).flatMap(({ text }) => readText(text, language)?.text ?? []),
      ),
  },
];
export const ledgerTable = tableOf(tableNames.ledger, columns, linesOf);
