/** Whether the own part of a government is in force, and what its signatory can do about it. */
import type { PlanCaseView } from "@napar/api/client";
import { Mark } from "@napar/ui";
import { wordDate } from "@napar/ui/wording";
import { Link } from "react-router";
import { DateSpan } from "../language/dates.js";
import { language, t } from "../language/language.js";
import type { Acting } from "../permission/acting.js";
import type { ShownRow } from "./ledger-row.js";

/** Its government adopted it, and a second person published that. */
export const isDecided = ({ state, executive }: ShownRow): boolean =>
  state === "adopted" && executive?.publishedOn != null;

export function OwnPartState({ plan, acting, row }: { plan: PlanCaseView; acting: Acting; row: ShownRow }) {
  const { state = "none", from = null, to = null } = row.ownPart ?? {};
  const runs = state === "inForce" || state === "notYet" || state === "noLongerAdopted";
  const mayAct = acting.may("putOwnPartInForce", [row.authority]) && (runs || isDecided(row));
  return (
    <>
      {state === "none" && row.state === "adopted" ? (
        <Mark shape="unestablished">{t.adminOwnNone()}</Mark>
      ) : null}
      {state === "notYet" ? (
        <Mark shape="course">{t.adminOwnNotYet({ date: wordDate(from ?? "", language) })}</Mark>
      ) : null}
      {state === "inForce" ? <Mark shape="committed">{t.adminOwnInForce()}</Mark> : null}
      {state === "ended" ? <Mark shape="none">{t.adminOwnEnded()}</Mark> : null}
      {state === "noLongerAdopted" ? <Mark shape="declined">{t.adminOwnTakenBack()}</Mark> : null}
      {state === "inForce" || state === "ended" ? (
        <span className="hint">
          <DateSpan from={from} to={to} />
        </span>
      ) : null}
      {mayAct ? (
        <span className="quiets">
          <Link className="quiet" to={`/plans/${plan.id}/adoption/own-part`}>
            {runs ? t.adminOwnEnd() : t.adminOwnPut()}
          </Link>
        </span>
      ) : null}
    </>
  );
}
