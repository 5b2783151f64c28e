/** Puts the content that comes with NAPAR into a storage, each part once. */
import { type CaseStory, commandsOf, identifiersOf, storyAuthor } from "@napar/domain/belgium/story";
import type { Plan } from "@napar/domain/plan";
import type { Kysely, Transaction } from "kysely";
import { belgium } from "../country/belgium.js";
import { insertPlan, nextPosition } from "../plan/plan-rows.js";
import { momentNow } from "../plan-case/moment.js";
import { changeCase, type Moment } from "../plan-case/plan-case.store.js";
import { insertEntries, type RegisterEntry } from "../register/register.store.js";
import type { Database, Register } from "../storage/index.js";

export type Content = {
  /** Remembered for ever: content of the same name is never loaded again, whatever happened to it since. */
  name: string;
  plans: readonly Plan[];
  registers: Partial<Record<Register, readonly RegisterEntry[]>>;
  /** What public sources tell of plans under way. */
  stories?: readonly CaseStory[];
};

/**
 * Loads all or nothing, in one transaction that begins by claiming the name: of processes that start together one loads
 * and the others wait for it and see that it is done.
 *
 * @returns whether this call loaded it
 */
export async function loadContent(
  db: Kysely<Database>,
  content: Content,
  moment: () => Moment = momentNow,
): Promise<boolean> {
  const { name, plans, registers, stories = [] } = content;
  const counts = {
    plans: plans.length,
    measures: plans.reduce((sum, plan) => sum + (plan.measures?.length ?? 0), 0),
    ...Object.fromEntries(Object.entries(registers).map(([register, entries]) => [register, entries.length])),
    ...(stories.length > 0 && { stories: stories.length }),
  };
  return db.transaction().execute(async (transaction) => {
    const claimed = await transaction
      .insertInto("contentLoads")
      .values({ name, contents: JSON.stringify(counts) })
      .onConflict((conflict) => conflict.column("name").doNothing())
      .returning("name")
      .executeTakeFirst();
    if (!claimed) return false;
    const first = await nextPosition(transaction);
    for (const [index, plan] of plans.entries()) await insertPlan(transaction, plan, first + index);
    for (const [register, entries] of Object.entries(registers)) {
      await insertEntries(transaction, register as Register, entries);
    }
    for (const story of stories) await tellStory(transaction, story, moment());
    return true;
  });
}

/**
 * Enters a story through the door every change goes through, by the office that read the sources. The journal says when it
 * was entered; the facts have their own days.
 */
async function tellStory(
  transaction: Transaction<Database>,
  story: CaseStory,
  moment: Moment,
): Promise<void> {
  const entered = await changeCase(transaction, null, commandsOf(story), {
    ...{ actor: { ...storyAuthor }, moment, country: belgium() },
    told: { newId: identifiersOf(story) },
  });
  // Somebody opened a case of this plan before the story came: it is theirs to tell.
  const isTaken = !entered.ok && entered.error.every(({ kind }) => kind === "caseAlreadyOpen");
  if (!entered.ok && !isTaken) {
    throw new Error(`the story of ${story.document.id} is refused: ${JSON.stringify(entered.error)}`);
  }
}
