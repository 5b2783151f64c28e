import type { Result } from "@napar/domain/result";
import type { Kysely } from "kysely";
import { momentNow } from "../plan-case/moment.js";
import type { Moment } from "../plan-case/plan-case.store.js";
import {
  type Database,
  openStorage as openEmptyStorage,
  type Storage,
  type StorageOptions,
  type StorageRefusal,
} from "../storage/index.js";
import { belgianContent } from "./belgian-content.js";
import { loadContent } from "./load-content.js";
import { refreshSummaries } from "./refresh-summaries.js";

/**
 * Opens the storage, with all the content that comes with this version of NAPAR.
 *
 * @param options.moment when what is not there yet is entered; now when missing
 */
export const openStorage = ({
  moment,
  ...options
}: Omit<StorageOptions, "prepare"> & { moment?: () => Moment } = {}): Promise<
  Result<Storage, StorageRefusal>
> =>
  openEmptyStorage({
    ...options,
    prepare: (db) => loadBelgianContent(db, moment),
  });

/** Adds what the storage does not have yet. */
export async function loadBelgianContent(
  db: Kysely<Database>,
  moment: () => Moment = momentNow,
): Promise<void> {
  for (const content of belgianContent()) await loadContent(db, content, moment);
  await refreshSummaries(db);
}
