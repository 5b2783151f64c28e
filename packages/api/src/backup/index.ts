export type { ArchiveHead, ArchiveRefusal } from "./archive.js";
export { type RestoreRefusal, type RestoreSummary, restoreBackup } from "./restore-backup.js";
export { type BackupVerification, verifyBackup } from "./verify-backup.js";
export { type BackupRefusal, type BackupSummary, writeBackup } from "./write-backup.js";
