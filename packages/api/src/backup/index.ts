export type { ArchiveHead } from "./archive.js";
export { type RestoreRefusal, restoreBackup } from "./restore-backup.js";
export { type BackupVerification, verifyBackup } from "./verify-backup.js";
export { type BackupRefusal, writeBackup } from "./write-backup.js";
