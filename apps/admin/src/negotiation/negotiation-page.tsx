/** The negotiation on a plan: the text clause by clause with open points first, the rule on publicity, disagreements. */
import type { NegotiationView, PlanCaseView } from "@napar/api/client";
import { stageTexts } from "@napar/domain/lifecycle";
import { isTextOpen, type OpenPoint, type TextUnit, textOf, unitsOpenFirst } from "@napar/domain/negotiation";
import { Empty, Mark, Note, Table } from "@napar/ui";
import { Link } from "react-router";
import { Page } from "../frame/page.js";
import { QueryView } from "../frame/query-view.js";
import { language, t } from "../language/language.js";
import { useOrganisationNames } from "../organisation/organisation-name.js";
import { wordsOf } from "../organisation/words.js";
import { type Acting, partiesOf } from "../permission/acting.js";
import { PlanScreen } from "../plan/plan-screen.js";
import { clauseKinds, nameOfClause } from "./clause.js";
import { Disagreements } from "./disagreements.js";
import { useNegotiation } from "./negotiation.queries.js";
import { PositionStrip } from "./position-table.js";
import { RulePanel } from "./publication-rule.js";

type Props = { plan: PlanCaseView; acting: Acting; state: NegotiationView };
type Row = { unit: TextUnit; open: OpenPoint | null };

export function NegotiationPage() {
  return <PlanScreen>{(plan, acting) => <Loaded plan={plan} acting={acting} />}</PlanScreen>;
}

function Loaded({ plan, acting }: Omit<Props, "state">) {
  return (
    <QueryView query={useNegotiation(plan.id)}>
      {(state) => <Negotiation plan={plan} acting={acting} state={state} />}
    </QueryView>
  );
}

function Negotiation(props: Props) {
  const { plan, acting, state } = props;
  const rows = unitsOpenFirst(state, partiesOf(plan));
  const open = rows.filter((row) => row.open !== null);
  const blocked = open.filter((row) => (row.open?.blocking.length ?? 0) > 0);
  const mayAdd = isTextOpen(plan.stage) && acting.may("addTextUnit");
  return (
    <Page
      title={t.adminNavNegotiation()}
      kicker={wordsOf(plan.title)}
      lead={
        rows.length > 0
          ? t.adminNegotiationSum({ count: rows.length, open: open.length, blocked: blocked.length })
          : t.adminNegotiationLead()
      }
    >
      {isTextOpen(plan.stage) ? null : <TextClosed plan={plan} />}
      <section className="section" aria-labelledby="draft-h">
        <h2 id="draft-h">{t.adminDraftText()}</h2>
        {mayAdd ? (
          <p className="actions">
            <Link className="button" to={`/plans/${plan.id}/negotiation/new-clause`}>
              {t.adminNewClause()}
            </Link>
          </p>
        ) : null}
        {rows.length === 0 ? (
          <Empty title={t.adminNegotiationNone()}>
            {mayAdd ? t.adminNegotiationNoneDo() : t.adminNegotiationNoneWait()}
          </Empty>
        ) : (
          <ClauseTable {...props} rows={rows} />
        )}
      </section>
      <RulePanel {...props} />
      <Disagreements {...props} />
    </Page>
  );
}

/** What was said stays to be read; the next step of the plan, or its revision, opens the text again. */
export function TextClosed({ plan }: { plan: PlanCaseView }) {
  return (
    <div className="section">
      <Note kind="plain" word={t.adminTextClosedWord()}>
        {t.adminTextClosed({ stage: stageTexts[plan.stage][language] })}
      </Note>
    </div>
  );
}

function ClauseTable({ plan, state, rows }: Props & { rows: readonly Row[] }) {
  return (
    <Table
      caption={t.adminDraftText()}
      hideCaption
      className="clauses"
      rows={rows}
      rowKey={({ unit }) => unit.id}
      columns={[
        {
          head: t.adminClause(),
          cell: ({ unit }) => (
            <>
              <Link to={`/plans/${plan.id}/negotiation/clause/${unit.id}`}>
                {nameOfClause(plan, state.units, unit)}
              </Link>
              <span className="hint">{clauseKinds[unit.kind]()}</span>
            </>
          ),
        },
        { head: t.adminClauseText(), kind: "words", cell: ({ unit }) => excerpt(wordsOf(textOf(unit))) },
        { head: t.adminClauseOpen(), cell: ({ open }) => <OpenMarks plan={plan} open={open} /> },
        {
          head: t.adminPositions(),
          cell: ({ unit }) => (
            <PositionStrip plan={plan} state={state} about={{ kind: "unit", id: unit.id }} />
          ),
        },
      ]}
    />
  );
}

const excerpt = (text: string): string => (text.length > 180 ? `${text.slice(0, 179).trimEnd()}…` : text);

function OpenMarks({ plan, open }: { plan: PlanCaseView; open: OpenPoint | null }) {
  const parties = partiesOf(plan);
  const nameOf = useOrganisationNames(parties);
  if (!open) return <Mark shape="done">{t.adminOpenNothing()}</Mark>;
  const named = (some: readonly string[]) => [...new Set(some)].map(nameOf).join(", ");
  const { blocking, disagreeing, proposals, remarks, withoutPosition } = open;
  return (
    <ul className="marks">
      {blocking.length > 0 ? (
        <li>
          <Mark shape="blocked">
            {t.adminOpenBlocked({ parties: named(blocking.map(({ party }) => party)) })}
          </Mark>
        </li>
      ) : null}
      {disagreeing.length > 0 ? (
        <li>
          <Mark shape="declined" tone="contested">
            {t.adminOpenDisagree({ parties: named(disagreeing) })}
          </Mark>
        </li>
      ) : null}
      {proposals.length > 0 ? (
        <li>
          <Mark shape="course">{t.adminOpenProposals({ count: proposals.length })}</Mark>
        </li>
      ) : null}
      {remarks.length > 0 ? (
        <li>
          <Mark shape="info">{t.adminOpenRemarks({ count: remarks.length })}</Mark>
        </li>
      ) : null}
      {withoutPosition.length > 0 ? (
        <li>
          <Mark shape="silent">
            {t.adminOpenSilent({ count: withoutPosition.length, of: parties.length })}
          </Mark>
        </li>
      ) : null}
    </ul>
  );
}
