/** What each party says of a clause as it stands, or of a proposal; silence has its own word. */
import type { PlanCaseView } from "@napar/api/client";
import { type NegotiationState, presentPosition, type Target } from "@napar/domain/negotiation";
import { Mark, Seat, Table } from "@napar/ui";
import { DateText } from "../language/dates.js";
import { t } from "../language/language.js";
import { OrganisationName, useOrganisationNames } from "../organisation/organisation-name.js";
import { wordsOf } from "../organisation/words.js";
import { partiesOf } from "../permission/acting.js";
import { positionShapes, positionWords, readerWords } from "./clause.js";

type Props = { plan: PlanCaseView; state: NegotiationState; about: Target };

const proposerOf = (state: NegotiationState, about: Target): string | null =>
  about.kind === "proposal" ? (state.proposals.find(({ id }) => id === about.id)?.party ?? null) : null;

export function PositionTable({ plan, state, about, caption }: Props & { caption: string }) {
  const proposer = proposerOf(state, about);
  const rows = partiesOf(plan).map((party) => ({ party, said: presentPosition(state, about, party) }));
  return (
    <Table
      caption={caption}
      hideCaption
      rows={rows}
      rowKey={({ party }) => party}
      rowClass={({ party, said }) => (said || party === proposer ? undefined : "silent")}
      columns={[
        { head: t.adminOrganisation(), cell: ({ party }) => <OrganisationName id={party} /> },
        {
          head: t.adminPosition(),
          cell: ({ party, said }) =>
            said ? (
              <Mark
                shape={positionShapes[said.position]}
                tone={said.position === "disagrees" ? "contested" : undefined}
              >
                {positionWords[said.position]()}
              </Mark>
            ) : party === proposer ? (
              <Mark shape="committed">{t.adminPositionProposes()}</Mark>
            ) : (
              <Mark shape="silent">{t.adminPositionNone()}</Mark>
            ),
        },
        { head: t.adminReason(), cell: ({ said }) => wordsOf(said?.reason) },
        { head: t.adminSince(), cell: ({ said }) => (said ? <DateText date={said.on} /> : null) },
        {
          head: t.adminReaders(),
          cell: ({ said }) => (said ? readerWords[said.access]() : null),
        },
      ]}
    />
  );
}

/** The same at a glance: a seat for each party. */
export function PositionStrip({ plan, state, about }: Props) {
  const parties = partiesOf(plan);
  const nameOf = useOrganisationNames(parties);
  return (
    <ol className="nine" aria-label={t.adminPositions()}>
      {parties.map((party) => {
        const said = presentPosition(state, about, party)?.position ?? null;
        const words = said ? positionWords[said]() : t.adminPositionNone();
        return (
          <li key={party}>
            <Seat
              state={
                said === "agrees"
                  ? "full"
                  : said === "agreesWithReservation"
                    ? "part"
                    : said === null
                      ? "silent"
                      : "open"
              }
              label={`${nameOf(party)}: ${words}`}
            >
              {said === "disagrees" ? "✕" : said === "abstains" ? "–" : said === null ? "" : "✓"}
            </Seat>
          </li>
        );
      })}
    </ol>
  );
}
