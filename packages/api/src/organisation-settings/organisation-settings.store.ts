/** What an organisation has settled for those who act for it. */

import { z } from "@hono/zod-openapi";
import { digests } from "@napar/domain/message";
import { usualUpdateTimes } from "@napar/domain/update-request";
import type { Kysely, Transaction } from "kysely";
import type { Database } from "../storage/index.js";

const days = (most: number) => z.int().min(1).max(most);

export const organisationSettings = z
  .strictObject({
    digest: z.enum(digests).openapi({
      description: "How often the news of its plans go out by mail, to those who chose nothing themselves",
    }),
    updateTimes: z
      .strictObject({ remindAfterDays: days(90), escalateAfterDays: days(180), linkDays: days(180) })
      .refine(({ remindAfterDays, escalateAfterDays }) => remindAfterDays < escalateAfterDays, {
        path: ["escalateAfterDays"],
        params: { expected: "more days than until the reminder" },
      })
      .refine(({ escalateAfterDays, linkDays }) => escalateAfterDays <= linkDays, {
        path: ["linkDays"],
        params: { expected: "as many days as until the escalation, or more" },
      })
      .openapi({
        description: "When an owner who was asked for an update is reminded, and whoever validates is told",
      }),
  })
  .openapi("OrganisationSettings");
export type OrganisationSettings = z.infer<typeof organisationSettings>;

const usual: OrganisationSettings = { digest: "daily", updateTimes: usualUpdateTimes };

/** @returns version 0 and the usual settings where an organisation has settled nothing */
export async function findOrganisationSettings(
  db: Kysely<Database>,
  organisation: string,
): Promise<{ version: number; settings: OrganisationSettings }> {
  const row = await db
    .selectFrom("organisationSettings")
    .select(["version", "settings"])
    .where("organisation", "=", organisation)
    .executeTakeFirst();
  return row
    ? { version: row.version, settings: organisationSettings.parse(row.settings) }
    : { version: 0, settings: usual };
}

/** @returns `false` when somebody else changed them since `version` */
export async function changeOrganisationSettings(
  transaction: Transaction<Database> | Kysely<Database>,
  organisation: string,
  settings: OrganisationSettings,
  version: number,
): Promise<boolean> {
  const values = { organisation, settings: JSON.stringify(settings), version: version + 1 };
  if (version === 0) {
    const added = await transaction
      .insertInto("organisationSettings")
      .values(values)
      .onConflict((conflict) => conflict.column("organisation").doNothing())
      .executeTakeFirst();
    return (added.numInsertedOrUpdatedRows ?? 0n) > 0n;
  }
  const changed = await transaction
    .updateTable("organisationSettings")
    .set(values)
    .where("organisation", "=", organisation)
    .where("version", "=", version)
    .executeTakeFirst();
  return changed.numUpdatedRows > 0n;
}
