import { sql } from "kysely";
import type { Storage } from "../storage/index.js";

/** Milliseconds between two looks while nobody tells of changes. */
const lookEvery = 500;

/**
 * Names the content that is stored and how far the journal has come, for what keeps answers or pages made from them: it is
 * another one as soon as anything changed, on this process or on another. Changes are told by the database; while they are
 * not, it is looked at twice a second. Ends with the storage.
 */
export async function watchContent(
  storage: Pick<Storage, "db" | "listen">,
  { every = lookEvery } = {},
): Promise<() => string> {
  const look = async (): Promise<string> => {
    const { rows } = await sql<{ found: string }>`
      select concat_ws(' ', (select string_agg(name, ' ' order by name) from content_loads),
        'journal ' || (select max(sequence) from journal),
        'settings ' || (select sum(version) from organisation_settings)) as found`.execute(storage.db);
    return rows[0]?.found ?? "";
  };
  let found = await look();
  // Told of a change, what was made before it is dropped at once; what exactly changed nobody needs to know.
  let told = 0;
  let timer: NodeJS.Timeout | undefined;
  const lookAgain = () => {
    look().then(
      (now) => {
        found = now;
      },
      // A database that does not answer is told of by what needs it; the version stays as it was.
      () => {},
    );
  };
  await storage.listen({
    onChange: () => {
      told += 1;
    },
    onHearing: (isHearing) => {
      clearInterval(timer);
      timer = isHearing ? undefined : setInterval(lookAgain, every);
      timer?.unref();
    },
  });
  return () => `${found} told ${told}`;
}
