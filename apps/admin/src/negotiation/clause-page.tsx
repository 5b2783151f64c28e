/** One clause: the text as it stands, what each party says of it, objections, and proposals to change it. */
import type { PlanCaseView } from "@napar/api/client";
import {
  isTextOpen,
  type NegotiationState,
  type Target,
  type TextUnit,
  textOf,
} from "@napar/domain/negotiation";
import { Note } from "@napar/ui";
import { Link } from "react-router";
import { Page } from "../frame/page.js";
import { DateText } from "../language/dates.js";
import { t } from "../language/language.js";
import { wordsOf } from "../organisation/words.js";
import type { Acting } from "../permission/acting.js";
import { clauseKinds, nameOfClause } from "./clause.js";
import { speakersOf } from "./negotiation.queries.js";
import { TextClosed } from "./negotiation-page.js";
import { ObjectionList } from "./objection-list.js";
import { PositionTable } from "./position-table.js";
import { ClosedProposals, ProposalSection } from "./proposal-section.js";
import { ChangedText, ClauseText } from "./statement.js";

type Props = { plan: PlanCaseView; acting: Acting; state: NegotiationState };

export function Clause({ unit, ...props }: Props & { unit: TextUnit }) {
  const { plan, acting, state } = props;
  const about: Target = { kind: "unit", id: unit.id };
  const at = (step: string) => `/plans/${plan.id}/negotiation/${step}/${unit.id}`;
  const proposals = state.proposals.filter((proposal) => proposal.unit === unit.id);
  const open = proposals.filter((proposal) => proposal.state === "open");
  const speakers = speakersOf(plan, acting);
  const canSpeak = speakers.length > 0 && unit.removed === null;
  return (
    <Page
      title={nameOfClause(plan, state.units, unit)}
      kicker={
        <>
          {wordsOf(plan.title)} · <Link to={`/plans/${plan.id}/negotiation`}>{t.adminNavNegotiation()}</Link>{" "}
          · {clauseKinds[unit.kind]()}
        </>
      }
    >
      {isTextOpen(plan.stage) ? null : <TextClosed plan={plan} />}
      <section className="section" aria-labelledby="text-h">
        <h2 id="text-h">{t.adminClauseText()}</h2>
        {unit.removed ? (
          <Note word={t.adminClauseRemoved()}>
            <DateText date={unit.removed.on} />
          </Note>
        ) : null}
        <div className="panel">
          <ClauseText text={textOf(unit) ?? unit.versions.at(-1)?.text ?? null} />
          <p className="source">
            {t.adminSince()} <DateText date={unit.versions.at(-1)?.on} />
          </p>
        </div>
        <Versions unit={unit} />
        {canSpeak ? (
          <p className="actions">
            <Link className="button" to={at("position")}>
              {t.adminTakePosition()}
            </Link>
            <Link className="button second" to={at("change")}>
              {t.adminProposeChange()}
            </Link>
            <Link className="button second" to={at("object")}>
              {t.adminRaiseObjection()}
            </Link>
          </p>
        ) : null}
      </section>
      <section className="section" aria-labelledby="proposals-h">
        <h2 id="proposals-h">{t.adminProposals()}</h2>
        {open.length === 0 ? <p className="soft">{t.adminClauseProposalsNone()}</p> : null}
        <div className="proposals">
          {open.map((proposal) => (
            <ProposalSection key={proposal.id} {...props} unit={unit} proposal={proposal} />
          ))}
        </div>
        <ClosedProposals proposals={proposals} />
      </section>
      <section className="section" aria-labelledby="positions-h">
        <h2 id="positions-h">{t.adminPositionsOnText()}</h2>
        <PositionTable plan={plan} state={state} about={about} caption={t.adminPositionsOnText()} />
      </section>
      <section className="section" aria-labelledby="objections-h">
        <h2 id="objections-h">{t.adminObjectionsOnText()}</h2>
        <ObjectionList {...props} about={about} />
      </section>
    </Page>
  );
}

/** How the text came to what it is. */
function Versions({ unit: { versions } }: { unit: TextUnit }) {
  if (versions.length < 2) return null;
  const steps = versions.map((version, index) => ({ ...version, before: versions[index - 1]?.text ?? null }));
  return (
    <details>
      <summary>{t.adminClauseVersions({ count: versions.length })}</summary>
      <ol className="gaps">
        {steps.map(({ text, on, before, by }) => (
          <li key={by ?? "first"}>
            <p className="source">
              <DateText date={on} />
            </p>
            {before ? <ChangedText before={before} after={text} /> : <ClauseText text={text} />}
          </li>
        ))}
      </ol>
    </details>
  );
}
