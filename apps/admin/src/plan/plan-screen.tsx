import type { PlanCaseView } from "@napar/api/client";
import type { ReactNode } from "react";
import { useParams } from "react-router";
import { usePlanCase } from "../command/plan-case.queries.js";
import { QueryView } from "../frame/query-view.js";
import { today } from "../language/dates.js";
import { type Acting, actingOn } from "../permission/acting.js";
import { useOwnSession } from "../session/session.queries.js";

/** A screen about the plan of the address: the plan as it is, and what this person may do to it. */
export function PlanScreen({ children }: { children: (plan: PlanCaseView, acting: Acting) => ReactNode }) {
  const { plan: id = "" } = useParams();
  const session = useOwnSession();
  const query = usePlanCase(id);
  return <QueryView query={query}>{(plan) => children(plan, actingOn(plan, session, today()))}</QueryView>;
}
