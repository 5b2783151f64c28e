export { type AppOptions, apiPath, createApp } from "./app/index.js";
export {
  type ArchiveHead,
  type BackupRefusal,
  type BackupVerification,
  type RestoreRefusal,
  restoreBackup,
  verifyBackup,
  writeBackup,
} from "./backup/index.js";
export { createApiClient } from "./client/index.js";
export { type Content, loadContent, openStorage, watchContent } from "./content/index.js";
export { belgium, type Country } from "./country/index.js";
export {
  type Exported,
  exportPlan,
  type Imported,
  type ImportProblem,
  type ImportTarget,
  importPlan,
} from "./exchange/index.js";
export { type StateDifference, type StorageVerification, verifyStorage } from "./journal/verify-storage.js";
export { type MeasurePage, measurePage } from "./measure/measure-list.js";
export { insertPlan } from "./plan/plan-rows.js";
export { momentNow } from "./plan-case/moment.js";
export {
  createLogger,
  createServer,
  describeStartRefusal,
  type NaparServer,
  type ServerOptions,
  type Settings,
  type StartedServer,
  type StartOptions,
  type StartRefusal,
  startServer,
  stopOnSignals,
} from "./server/index.js";
export {
  describeStorageRefusal,
  lockFolder,
  type Owned,
  /** Without the content that comes with NAPAR: what is there, as it is. */
  openStorage as openStorageAsItIs,
  ownedBySession,
  type Storage,
  type StorageOptions,
  type StorageRefusal,
} from "./storage/index.js";
