export type { Database, Register } from "./database.js";
export { lockFolder } from "./folder-lock.js";
export { executedMigrations, knownMigrations, migrateTo } from "./migrate.js";
export { describeStorageRefusal, type StorageRefusal } from "./refusal.js";
export { type Owned, ownedBySession } from "./roles.js";
export { lexemesOf, searchQueryOf, searchWordsOf } from "./search-words.js";
export { openStorage, type Storage, type StorageOptions, startLock } from "./storage.js";
