/** The negotiation on a plan, as far as this person may see it, and for whom they may speak in it. */
import type { PlanCaseView } from "@napar/api/client";
import { isTextOpen } from "@napar/domain/negotiation";
import { useQuery } from "@tanstack/react-query";
import { api, orThrow } from "../client/client.js";
import { caseKey } from "../command/plan-case.queries.js";
import { type Acting, partiesOf } from "../permission/acting.js";

export const useNegotiation = (id: string) =>
  useQuery({
    queryKey: [...caseKey(id), "negotiation"],
    queryFn: () => orThrow(api.negotiationOfPlanCase(id)),
  });

/** The parties for which the person may speak now; none while the text is not open. */
export const speakersOf = (plan: PlanCaseView, acting: Acting): string[] =>
  isTextOpen(plan.stage)
    ? acting
        .forWhom("takePosition", acting.organisations)
        .filter((organisation) => partiesOf(plan).includes(organisation))
    : [];
