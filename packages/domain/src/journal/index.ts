export {
  type Checkpoint,
  checkpointText,
  keyIdOf,
  readSignedCheckpoint,
  readVerifierKey,
  type SignedCheckpoint,
  type VerifierKey,
  verifierKeyText,
  writeSignedCheckpoint,
} from "./checkpoint.js";
export {
  appendEntry,
  commitment,
  commitPersons,
  emptyJournal,
  type Hashing,
  hashOfEntry,
  type JournalDraft,
  type JournalEntry,
  type JournalHead,
  type JournalRefusal,
  journalEntry,
  journalFormat,
  sealedType,
} from "./journal-entry.js";
export { exportJournal } from "./journal-export.js";
export { journalBreakTexts, journalRefusalTexts } from "./journal-texts.data.js";
export {
  type JournalBreak,
  type JournalVerification,
  type VerifyOptions,
  verifyJournal,
} from "./verify-journal.js";
