/** What organisations were asked by mail about a plan, and how that stands: no person, no office. */
import { askingStanding } from "@napar/domain/update-request";
import type { Kysely } from "kysely";
import type { AskedQuestion } from "../plan-case/follow-up.view.js";
import type { Database } from "../storage/index.js";
import { byQuestion, listRequests, requestOf } from "./update-request.store.js";

export async function questionsAsked(
  db: Kysely<Database>,
  plan: string,
  { organisations, on }: { organisations: readonly string[]; on: string },
): Promise<AskedQuestion[]> {
  if (organisations.length === 0) return [];
  const rows = (await listRequests(db, plan)).filter(({ organisation }) =>
    organisations.includes(organisation),
  );
  return [...byQuestion(rows).values()].flatMap((all) => {
    const standing = askingStanding(all.map(requestOf), on);
    return all
      .slice(0, 1)
      .flatMap(({ aboutKind: kind, aboutId: id, organisation, due }) =>
        standing ? [{ ...standing, about: { kind, id }, organisation, due }] : [],
      );
  });
}
