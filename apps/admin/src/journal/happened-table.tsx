/** What happened, line by line: in a few words, about what, by whom, and what was written when one asks for it. */
import type { HappenedView } from "@napar/api/client";
import { Table, Tag } from "@napar/ui";
import { Link } from "react-router";
import { language, t } from "../language/language.js";
import { OrganisationName } from "../organisation/organisation-name.js";
import { wordsOf } from "../organisation/words.js";
import { placeOfFound } from "../palette/found-place.js";
import { momentText } from "../session/moment-text.js";
import { type Filter, withFilter } from "./journal-filter.js";

export function HappenedTable({ items, filter }: { items: readonly HappenedView[]; filter: Filter }) {
  const to = (change: Partial<Filter>) => `/journal?${new URLSearchParams(withFilter(filter, change))}`;
  return (
    <Table
      caption={t.adminJournalCaption()}
      hideCaption
      rows={items}
      rowKey={({ sequence }) => String(sequence)}
      columns={[
        {
          head: t.adminJournalWhen(),
          cell: ({ at, sequence }) => (
            <>
              {momentText(at)}
              <br />
              <small className="soft">{t.adminJournalNumber({ number: sequence })}</small>
            </>
          ),
        },
        { head: t.adminWhat(), cell: (entry) => <What entry={entry} to={to} /> },
        { head: t.adminJournalWho(), cell: (entry) => <Who entry={entry} to={to} /> },
        {
          head: t.adminPlan(),
          cell: ({ plan }) =>
            plan ? <Link to={`/plans/${plan.id}`}>{wordsOf(plan.title) || plan.id}</Link> : null,
        },
      ]}
    />
  );
}

type ToFilter = (change: Partial<Filter>) => string;

function What({ entry: { text, about, plan, data, isSealed }, to }: { entry: HappenedView; to: ToFilter }) {
  return (
    <div className="happened">
      <p>
        <b>{text ? text[language] : t.adminJournalOtherKind()}</b>{" "}
        {isSealed ? <Tag>{t.adminJournalSealed()}</Tag> : null}
      </p>
      {about.map((object) => {
        const name = wordsOf(object.title) || object.id;
        const place = placeOfFound(object.kind as "measure", { id: object.id, plan });
        return (
          <p key={object.id} className="about">
            <Link to={"to" in place ? place.to : "/plans"}>{name}</Link>
            <Link to={to({ object: object.id, plan: plan?.id ?? "" })}>
              {t.adminJournalFollow()}
              <span className="hidden">: {name}</span>
            </Link>
          </p>
        );
      })}
      <details>
        <summary>{t.adminJournalDetail()}</summary>
        {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a long record scrolls, and the keyboard has to reach it */}
        <pre tabIndex={0}>{JSON.stringify(data, null, 2)}</pre>
      </details>
    </div>
  );
}

function Who({ entry: { actor }, to }: { entry: HappenedView; to: ToFilter }) {
  const { person, office, organisation } = actor;
  const name = person?.isMe ? t.adminYourself() : person?.name;
  return (
    <>
      {person && name ? (
        <>
          <Link to={to({ who: person.isMe ? "me" : person.id })}>{name}</Link>
          <br />
        </>
      ) : null}
      {office}
      <br />
      <Link to={to({ who: organisation })}>
        <OrganisationName id={organisation} />
      </Link>
    </>
  );
}
