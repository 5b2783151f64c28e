/** Requests to other authorities: asked, answered, or silent with the days counted. */
import type { PlanCaseView } from "@napar/api/client";
import { Empty, Mark, Table } from "@napar/ui";
import { Link } from "react-router";
import { DateText } from "../language/dates.js";
import { t } from "../language/language.js";
import { OrganisationName, useOrganisationNames } from "../organisation/organisation-name.js";
import { wordsOf } from "../organisation/words.js";
import { type Acting, partiesOf } from "../permission/acting.js";
import { reactionShapes, reactionWords, requestSubjects } from "./request-words.js";

type Props = { plan: PlanCaseView; acting: Acting };
type Request = PlanCaseView["requests"][number];

export function RequestSections({ plan, acting }: Props) {
  return (
    <section className="section" aria-labelledby="requests-h">
      <h2 id="requests-h">{t.adminRequests()}</h2>
      {plan.requests.length === 0 ? (
        <Empty title={t.adminRequestsNone()}>{t.adminRequestsNoneDo()}</Empty>
      ) : null}
      {acting.may("sendRequest") ? (
        <p className="actions">
          <Link className="button" to={`/plans/${plan.id}/lifecycle/request`}>
            {t.adminNewRequest()}
          </Link>
        </p>
      ) : null}
      <NotAsked plan={plan} />
      {plan.requests.map((request) => (
        <RequestTable key={request.id} plan={plan} acting={acting} request={request} />
      ))}
    </section>
  );
}

/** Parties nobody asked for an inventory: they cannot be silent. */
function NotAsked({ plan }: { plan: PlanCaseView }) {
  const inventories = plan.requests.filter(({ subject }) => subject === "inventory");
  const asked = inventories.flatMap(({ from, addressees }) => [
    from,
    ...addressees.map((one) => one.authority),
  ]);
  const missing = inventories.length === 0 ? [] : partiesOf(plan).filter((party) => !asked.includes(party));
  const nameOf = useOrganisationNames(missing);
  if (missing.length === 0) return null;
  return (
    <p>
      <Mark shape="unestablished">
        {t.adminRequestsNotAsked({ parties: missing.map(nameOf).join(", ") })}
      </Mark>
    </p>
  );
}

function RequestTable({ plan, acting, request }: Props & { request: Request }) {
  const { id, subject, from, text, sentOn, deadline, addressees } = request;
  return (
    <Table
      className="asked"
      caption={wordsOf(text)}
      captionNote={
        <>
          {requestSubjects[subject]()} · <OrganisationName id={from} />, <DateText date={sentOn} />
          {deadline ? (
            <>
              {" · "}
              {t.adminDue()} <DateText date={deadline.due} />
            </>
          ) : null}
        </>
      }
      rows={addressees}
      rowKey={({ authority }) => authority}
      rowClass={({ state }) => (state === "silent" ? "silent" : undefined)}
      columns={[
        { head: t.adminOrganisation(), cell: ({ authority }) => <OrganisationName id={authority} /> },
        {
          head: t.adminState(),
          cell: ({ state }) => <Mark shape={reactionShapes[state]}>{reactionWords[state]()}</Mark>,
        },
        {
          head: t.adminDays(),
          kind: "num",
          cell: ({ days, daysAtLeast }) =>
            days === null ? "" : daysAtLeast ? t.adminAtLeast({ days }) : String(days),
        },
        {
          head: t.adminReaction(),
          cell: ({ reaction }) => (reaction ? <ReactionWords reaction={reaction} /> : null),
        },
        {
          head: t.adminChange(),
          cell: ({ authority }) =>
            acting.may("recordReaction", [authority, from]) ? (
              <Link to={`/plans/${plan.id}/lifecycle/reaction?request=${id}&authority=${authority}`}>
                {t.adminRecordReaction()}
              </Link>
            ) : null,
        },
      ]}
    />
  );
}

/** Of an inventory what is done and what is needed, apart. */
function ReactionWords({
  reaction: { on, taken, needed, text, reason, evidence },
}: {
  reaction: NonNullable<Request["addressees"][number]["reaction"]>;
}) {
  return (
    <>
      {taken ? (
        <p>
          <b>{t.adminLabelColon({ label: t.adminReactionTakenShort() })}</b> {wordsOf(taken)}
        </p>
      ) : null}
      {needed ? (
        <p>
          <b>{t.adminLabelColon({ label: t.adminReactionNeededShort() })}</b> {wordsOf(needed)}
        </p>
      ) : null}
      {text || reason ? <p>{wordsOf(text ?? reason)}</p> : null}
      <p className="source">
        <DateText date={on} />
        {evidence ? (
          <>
            {" · "}
            {evidence.url ? <a href={evidence.url}>{evidence.title}</a> : evidence.title}
          </>
        ) : null}
      </p>
    </>
  );
}
