import type { Kysely } from "kysely";
import type { Database } from "../storage/index.js";

/** How old the answer may be, in milliseconds: another process on the same database may add content. */
const lookEvery = 2000;

/**
 * Names the content that is stored, for what keeps answers or pages made from it. Stored plans and registers change by
 * loads of content alone. The function answers at once with what it knows and looks again behind the answer.
 *
 * @param now milliseconds of a clock
 */
export async function watchContent(
  db: Kysely<Database>,
  now: () => number = () => performance.now(),
): Promise<() => string> {
  const look = async () => {
    const rows = await db.selectFrom("contentLoads").select("name").orderBy("name").execute();
    return rows.map(({ name }) => name).join(" ");
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
