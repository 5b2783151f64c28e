/** Why a government is a party: what the rules of competence derived, and what a person said of it. */
import type { PlanCaseView } from "@napar/api/client";
import { useQuery } from "@tanstack/react-query";
import { api, everyPage } from "../client/client.js";
import { t } from "../language/language.js";
import { wordsOf } from "../organisation/words.js";

type Party = PlanCaseView["parties"][number];
type Reason = Party["reasons"][number];

/** Enough to see why; the measures themselves tell the rest. */
const most = 3;

export function PartyReasons({ plan, party }: { plan: PlanCaseView; party: Party }) {
  const said = wordsOf(party.record.at(-1)?.reason);
  const derived = useReasons(plan, party.reasons);
  const shown = derived.slice(0, most);
  if (!said && shown.length === 0) return null;
  return (
    <>
      {said ? <p>{said}</p> : null}
      {shown.length > 0 ? (
        <ul className="soft">
          {shown.map((words) => (
            <li key={words}>{words}</li>
          ))}
          {derived.length > most ? <li>{t.adminReasonsMore({ count: derived.length - most })}</li> : null}
        </ul>
      ) : null}
    </>
  );
}

function useReasons(plan: PlanCaseView, reasons: readonly Reason[]): string[] {
  const { data: fields } = useQuery({
    queryKey: ["policy-fields"],
    queryFn: () => everyPage((page) => api.listPolicyFields({ page, pageSize: 100 })),
    staleTime: Number.POSITIVE_INFINITY,
    enabled: reasons.some(({ kind }) => kind === "competent"),
  });
  const titleOf = (id: string) =>
    wordsOf(plan.measures.measures.find((measure) => measure.id === id)?.title) || id;
  const words = reasons.map((reason) => {
    if (reason.kind === "ownsPlan") return t.adminReasonOwns();
    const measure = titleOf(reason.measure);
    if (reason.kind === "leadsMeasure") return t.adminReasonLeads({ measure });
    const field = wordsOf(fields?.find(({ id }) => id === reason.field)?.names) || reason.field;
    return reason.assentBy === null
      ? t.adminReasonCompetent({ field, measure })
      : t.adminReasonAssent({ field, measure });
  });
  return [...new Set(words)];
}
