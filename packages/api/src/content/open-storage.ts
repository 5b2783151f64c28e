import type { Result } from "@napar/domain/result";
import {
  openStorage as openEmptyStorage,
  type Storage,
  type StorageOptions,
  type StorageRefusal,
} from "../storage/index.js";
import { belgianContent } from "./belgian-content.js";
import { loadContent } from "./load-content.js";

/** Opens the storage, with the content that comes with NAPAR when it is new. */
export const openStorage = (
  options: Omit<StorageOptions, "prepare"> = {},
): Promise<Result<Storage, StorageRefusal>> =>
  openEmptyStorage({
    ...options,
    prepare: async (db) => {
      await loadContent(db, belgianContent());
    },
  });
