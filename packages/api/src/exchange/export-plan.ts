/** A plan as a document, `napar-plan/1`, for another installation or another program. */
import { type Plan, planFormat } from "@napar/domain/plan";
import { planDocumentOf } from "@napar/domain/plan-case";
import { err, ok, type Result } from "@napar/domain/result";
import { nearestTo } from "@napar/domain/suggestion";
import type { Kysely } from "kysely";
import { isOfRegister, registerDocument } from "../plan/plan-rows.js";
import { findCaseAsOf } from "../plan-case/plan-case.store.js";
import type { Database } from "../storage/index.js";

export type Exported = { plan: Plan; from: "case" | "content" };

/**
 * @param from where to look; a plan under way goes before content of the same identifier
 * @param on the day a plan under way is told as of
 * @returns also what is not public: whoever can open the database can read it
 */
export async function exportPlan(
  db: Kysely<Database>,
  id: string,
  { from, on }: { from?: Exported["from"] | undefined; on: string },
): Promise<Result<Exported, { kind: "unknownPlan"; value: string; nearest: string[] }>> {
  const state = from === "content" ? null : await findCaseAsOf(db, id, on);
  if (state) return ok({ plan: planDocumentOf(state, on), from: "case" });
  const row =
    from === "case"
      ? undefined
      : await db.selectFrom("plans").select(registerDocument).where("id", "=", id).executeTakeFirst();
  if (row?.registerDocument) {
    const plan = JSON.parse(row.registerDocument) as Plan;
    return ok({ plan: { ...plan, format: planFormat }, from: "content" });
  }
  const known = [
    ...(from === "content" ? [] : await db.selectFrom("planCases").select("id").execute()),
    ...(from === "case" ? [] : await db.selectFrom("plans").select("id").where(isOfRegister).execute()),
  ].map((plan) => plan.id);
  return err({ kind: "unknownPlan", value: id, nearest: nearestTo(id, [...new Set(known)]) });
}
