import type { Kysely } from "kysely";
import type { Database } from "../storage/index.js";

/** How old the answer may be, in milliseconds: another process on the same database may add content. */
const lookEvery = 2000;

/**
 * Names the content that is stored and how far the journal has come, for what keeps answers or pages made from them: stored
 * plans and registers change by loads of content alone, plans under way with an entry in the journal. The function answers at once with what it knows and looks again behind the answer.
 *
 * @param now milliseconds of a clock
 */
export async function watchContent(
  db: Kysely<Database>,
  now: () => number = () => performance.now(),
): Promise<() => string> {
  const look = async () => {
    const rows = await db.selectFrom("contentLoads").select("name").orderBy("name").execute();
    const last = await db
      .selectFrom("journal")
      .select("sequence")
      .orderBy("sequence", "desc")
      .limit(1)
      .executeTakeFirst();
    return [...rows.map(({ name }) => name), ...(last ? [`journal ${last.sequence}`] : [])].join(" ");
  };
  let version = await look();
  let lookedAt = now();
  return () => {
    if (now() - lookedAt >= lookEvery) {
      lookedAt = now();
      // A database that does not answer is told of by what needs it; the version stays as it was.
      look().then(
        (found) => {
          version = found;
        },
        () => {},
      );
    }
    return version;
  };
}
