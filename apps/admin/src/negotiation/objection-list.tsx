/** Objections to a clause or to a proposal: those that stand first, those that were lifted below. */
import type { PlanCaseView } from "@napar/api/client";
import {
  type NegotiationState,
  type Objection,
  openObjections,
  type Target,
} from "@napar/domain/negotiation";
import { Mark } from "@napar/ui";
import { Link } from "react-router";
import { DateText } from "../language/dates.js";
import { t } from "../language/language.js";
import { wordsOf } from "../organisation/words.js";
import type { Acting } from "../permission/acting.js";
import { SaidBy } from "./statement.js";

type Props = { plan: PlanCaseView; acting: Acting; state: NegotiationState; about: Target };

export function ObjectionList({ plan, acting, state, about }: Props) {
  const standing = new Set(openObjections(state));
  const of = state.objections.filter(({ target }) => target.kind === about.kind && target.id === about.id);
  if (of.length === 0) return <p className="soft">{t.adminObjectionsNone()}</p>;
  const isOpen = (objection: Objection) => standing.has(objection);
  const ordered = [...of].sort((one, other) => Number(isOpen(other)) - Number(isOpen(one)));
  return (
    <ul className="gaps">
      {ordered.map((objection) => (
        <li key={objection.id} id={objection.id}>
          {isOpen(objection) ? (
            <Mark shape={objection.kind === "blocking" ? "blocked" : "info"}>
              {objection.kind === "blocking" ? t.adminObjectionBlocking() : t.adminObjectionRemark()}
            </Mark>
          ) : (
            <Mark shape="done">{objection.lifted ? t.adminObjectionLifted() : t.adminObjectionFallen()}</Mark>
          )}
          <p>{wordsOf(objection.reason)}</p>
          <SaidBy statement={objection} />
          {objection.lifted ? (
            <p className="source">
              {t.adminObjectionLifted()}, <DateText date={objection.lifted.on} /> ·{" "}
              {wordsOf(objection.lifted.reason)}
            </p>
          ) : null}
          {isOpen(objection) && acting.may("liftObjection", [objection.party]) ? (
            <p>
              <Link to={`/plans/${plan.id}/negotiation/lift/${objection.id}`}>{t.adminLiftObjection()}</Link>
            </p>
          ) : null}
        </li>
      ))}
    </ul>
  );
}
