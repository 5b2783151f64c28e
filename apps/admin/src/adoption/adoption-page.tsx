/** The ledger of a plan: who adopted, with which reservations, who is missing; and what this person can do about it. */
import type { PlanCaseView } from "@napar/api/client";
import { outcomeTexts } from "@napar/domain/adoption";
import { Empty, Mark, Table } from "@napar/ui";
import { useState } from "react";
import { Link, useSearchParams } from "react-router";
import { ProblemError } from "../client/client.js";
import { ProblemNote } from "../client/problem-note.js";
import { useAddition, useAdoption } from "../command/plan-case.queries.js";
import { Page } from "../frame/page.js";
import { QueryView } from "../frame/query-view.js";
import { DateText } from "../language/dates.js";
import { language, t } from "../language/language.js";
import { OrganisationName } from "../organisation/organisation-name.js";
import { wordsOf } from "../organisation/words.js";
import type { Acting } from "../permission/acting.js";
import { PlanScreen } from "../plan/plan-screen.js";
import { ExportMenu } from "../spreadsheet/export-menu.js";
import { rowsOf, type ShownDecision, type ShownRow } from "./ledger-row.js";
import { OwnPartState } from "./own-part-state.js";
import { PartySection } from "./party-section.js";
import { PartyStrip, partyShapes, partyWords } from "./party-state.js";
import { ReservationSection } from "./reservation-section.js";
import { RoundSection } from "./round-section.js";

type Props = { plan: PlanCaseView; acting: Acting };

export function AdoptionPage() {
  return <PlanScreen>{(plan, acting) => <Adoption plan={plan} acting={acting} />}</PlanScreen>;
}

function Adoption({ plan, acting }: Props) {
  const [search, setSearch] = useSearchParams();
  const part = search.get("part") === "own" ? "own" : "common";
  const ledger = useAdoption(plan.id, part);
  const common = useAdoption(plan.id, "common");
  const round = (common.data?.ledger.round as number | null | undefined) ?? null;
  const signs = acting
    .forWhom("recordDecision", acting.organisations)
    .filter((organisation) =>
      plan.parties.some(
        ({ authority, standing }) =>
          authority === organisation && (standing === "confirmed" || standing === "added"),
      ),
    );
  return (
    <Page
      takeAlong={<ExportMenu plan={plan.id} view="ledger" />}
      title={t.adminNavAdoption()}
      kicker={wordsOf(plan.title)}
      lead={ledger.data?.sentences.map((sentence) => sentence[language]).join(" ")}
    >
      {signs.length > 0 && (part === "own" || round !== null) ? (
        <p className="actions">
          <Link className="button" to={`/plans/${plan.id}/adoption/decision?part=${part}`}>
            {t.adminRecordDecision()}
          </Link>
        </p>
      ) : null}
      {common.data ? <RoundSection plan={plan} acting={acting} round={round} /> : null}
      <section className="section" aria-labelledby="ledger-h">
        <h2 id="ledger-h">{t.adminLedger()}</h2>
        <fieldset className="switch">
          <legend className="hidden">{t.adminWhichPart()}</legend>
          {(["common", "own"] as const).map((one) => (
            <label key={one}>
              <input
                type="radio"
                name="part"
                checked={part === one}
                onChange={() => setSearch(one === "own" ? { part: "own" } : {}, { replace: true })}
              />
              <span>{one === "common" ? t.adminPartCommon() : t.adminPartOwn()}</span>
            </label>
          ))}
        </fieldset>
        <QueryView query={ledger}>
          {(view) => {
            const rows = rowsOf(view);
            return rows.length === 0 ? (
              <Empty title={t.adminLedgerNone()}>{t.adminLedgerNoneDo()}</Empty>
            ) : (
              <>
                <PartyStrip rows={rows} />
                <LedgerTable plan={plan} acting={acting} rows={rows} part={part} />
              </>
            );
          }}
        </QueryView>
      </section>
      {ledger.data ? <ReservationSection plan={plan} rows={rowsOf(ledger.data)} /> : null}
      <PartySection plan={plan} acting={acting} />
    </Page>
  );
}

type Entry = { row: ShownRow; entry: ShownDecision | null; key: string };

function LedgerTable({
  plan,
  acting,
  rows,
  part,
}: Props & { rows: readonly ShownRow[]; part: "common" | "own" }) {
  const entries = rows.flatMap((row): Entry[] => {
    const own = [row.executive, row.assent].filter((entry): entry is ShownDecision => entry !== null);
    return own.length === 0
      ? [{ row, entry: null, key: row.authority }]
      : own.map((entry) => ({ row, entry, key: entry.id }));
  });
  return (
    <Table
      caption={t.adminLedger()}
      hideCaption
      className="ledger"
      rows={entries}
      rowKey={({ key }) => key}
      rowClass={({ entry }) => (entry ? undefined : "silent")}
      columns={[
        {
          head: t.adminOrganisation(),
          cell: ({ row, entry }) => (
            <>
              <OrganisationName id={row.authority} />
              {entry?.act === "assent" ? <span className="hint">{t.adminActAssent()}</span> : null}
            </>
          ),
        },
        {
          head: t.adminOutcome(),
          cell: ({ row, entry }) => (
            <>
              <Mark shape={partyShapes[row.state]} tone={row.state === "adopted" ? "committed" : undefined}>
                {entry ? outcomeTexts[entry.outcome][language] : partyWords(row.state)}
              </Mark>
              {entry?.body ? <span className="hint">{wordsOf(entry.body)}</span> : null}
            </>
          ),
        },
        { head: t.adminDate(), cell: ({ entry }) => (entry ? <DateText date={entry.on} /> : null) },
        {
          head: t.adminReference(),
          cell: ({ entry }) =>
            entry?.link ? <a href={entry.link}>{entry.reference ?? t.adminLink()}</a> : entry?.reference,
        },
        {
          head: t.adminReservations(),
          cell: ({ entry }) => (entry ? <Remarks entry={entry} /> : null),
        },
        {
          head: t.adminPublished(),
          cell: ({ row, entry }) =>
            entry === null ? null : entry.publishedOn ? (
              <DateText date={entry.publishedOn} />
            ) : (
              <Publish
                plan={plan}
                decision={entry.id}
                mayPublish={acting.may("publishDecision", [row.authority], "submitted")}
              />
            ),
        },
        ...(part === "own"
          ? [
              {
                head: t.adminOwnForce(),
                cell: ({ row }: Entry) => <OwnPartState plan={plan} acting={acting} row={row} />,
              },
            ]
          : []),
      ]}
    />
  );
}

/** What a party says with its approval; the reservations stand below, beside their texts. */
function Remarks({ entry }: { entry: ShownDecision }) {
  const remark = wordsOf(entry.remark);
  return (
    <>
      {remark ? <span className="soft">{remark}</span> : null}
      {entry.reservations.length > 0 ? (
        <a href="#reservations-h">{t.adminReservationsCount({ count: entry.reservations.length })}</a>
      ) : null}
    </>
  );
}

function Publish({
  plan,
  decision,
  mayPublish,
}: {
  plan: PlanCaseView;
  decision: string;
  mayPublish: boolean;
}) {
  const add = useAddition(plan.id);
  const [error, setError] = useState<unknown>(null);
  if (!mayPublish) return <span className="soft">{t.adminWaitsForSecond()}</span>;
  const publish = async () => {
    setError(null);
    const reply = await add("publishDecision", { decision }, plan.version);
    if (!reply.ok) setError(new ProblemError(reply.problem));
  };
  return (
    <>
      <button type="button" className="button second" onClick={publish}>
        {t.adminPublishDecision()}
      </button>
      {error ? <ProblemNote error={error} /> : null}
    </>
  );
}
