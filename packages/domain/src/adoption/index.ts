export { type AdoptedRound, adoptedRounds } from "./adopted-rounds.js";
export { type AdoptionEvent, type AdoptionView, adoptionCommands, adoptionPart } from "./adoption-part.js";
export {
  adoptionRefusalTexts,
  adoptionSummaries,
  ledgerTexts,
  outcomeTexts,
  partyStateTexts,
} from "./adoption-texts.data.js";
export {
  type AdoptionOutcome,
  type AdoptionRound,
  type AdoptionState,
  type DecisionData,
  decisionActs,
  decisionData,
  isAdopting,
  type LedgerDecision,
  type LedgerParty,
  outcomes,
  type PartyStanding,
  planParts,
  type Reservation,
  reservation,
} from "./decision.js";
export {
  currentRound,
  isSigning,
  type Ledger,
  type LedgerQuestion,
  type LedgerRow,
  type PartyState,
  partyState,
  readLedger,
} from "./ledger.js";
export { ledgerSentences } from "./ledger-sentences.js";
export { type OwnPartStanding, ownPartStanding } from "./own-part.js";
export {
  type Derivation,
  type DerivedParty,
  deriveParties,
  instrumentsOf,
  type PartyReason,
} from "./parties.js";
