/** One thing that was said of a measure, with the replies to it. */
import type { PlanCaseView } from "@napar/api/client";
import type { Evidence, StatusEntry, StatusReply, StatusStatement } from "@napar/domain/status";
import { Mark, Tag } from "@napar/ui";
import { wordSpan } from "@napar/ui/wording";
import { Link } from "react-router";
import { DateText } from "../language/dates.js";
import { language, t } from "../language/language.js";
import { OrganisationName } from "../organisation/organisation-name.js";
import type { Acting } from "../permission/acting.js";
import { StatusMark, VoiceMark } from "./marks.js";

export function StatusItem({
  plan,
  acting,
  entry,
  showsShare,
}: {
  plan: PlanCaseView;
  acting: Acting;
  entry: StatusEntry;
  showsShare: boolean;
}) {
  const { id, voice, statement, subject, period, by, on, recordedOn, source, rightOfReply, replies } = entry;
  const open = (rightOfReply?.from ?? []).filter(
    (authority) => !replies.some(({ by: speaker }) => speaker.organisation === authority),
  );
  const replying = acting.forWhom("replyToStatus", open);
  return (
    <li className={`said ${voice}`}>
      <p>
        <VoiceMark voice={voice} /> <StatusMark state={statement.state} />
      </p>
      {showsShare ? (
        <p className="soft">
          {subject.share ? (
            <>
              {t.adminMonShareOf()} <OrganisationName id={subject.share} />
            </>
          ) : (
            t.adminMonWhole()
          )}
        </p>
      ) : null}
      <StatementWords statement={statement} />
      <EvidenceList evidence={entry.evidence} />
      <p className="source">
        <OrganisationName id={by.organisation} /> ({by.office}), <DateText date={on} />
        {recordedOn !== on ? (
          <>
            {", "}
            {t.adminMonWrittenOn()} <DateText date={recordedOn} />
          </>
        ) : null}
        . {t.adminMonAbout()}:{" "}
        {period.from === period.to ? (
          <DateText date={period.to} />
        ) : (
          wordSpan(period.from, period.to, language)
        )}
        . {source}
      </p>
      {replies.length > 0 ? (
        <ul className="replies">
          {replies.map((reply) => (
            <Reply key={`${reply.by.organisation} ${reply.on} ${reply.text}`} reply={reply} />
          ))}
        </ul>
      ) : null}
      {rightOfReply && open.length > 0 ? (
        <p className="soft">
          {t.adminMonMayReply()}{" "}
          {open.map((authority, index) => (
            <span key={authority}>
              {index > 0 ? ", " : ""}
              <OrganisationName id={authority} />
            </span>
          ))}
          , {t.adminMonUntil()} <DateText date={rightOfReply.deadline.due} />
        </p>
      ) : null}
      {replying.length > 0 ? (
        <p>
          <Link to={`/plans/${plan.id}/monitoring/${subject.measure}/reply/${id}`}>{t.adminMonReply()}</Link>
        </p>
      ) : null}
    </li>
  );
}

const positions = {
  agrees: () => t.adminMonAgrees(),
  disagrees: () => t.adminMonDisagrees(),
  corrects: () => t.adminMonCorrects(),
} as const;

const Reply = ({ reply: { position, text, evidence, by, on, isLate } }: { reply: StatusReply }) => (
  <li>
    <p>
      <b>{positions[position]()}</b> {isLate ? <Tag>{t.adminMonReplyLate()}</Tag> : null}
    </p>
    <blockquote>{text}</blockquote>
    <EvidenceList evidence={evidence} />
    <p className="source">
      <OrganisationName id={by.organisation} /> ({by.office}), <DateText date={on} />
    </p>
  </li>
);

const EvidenceList = ({ evidence }: { evidence: readonly Evidence[] }) =>
  evidence.length === 0 ? null : (
    <ul className="evidence">
      {evidence.map(({ title, url, date }) => (
        <li key={title + (url ?? "")}>
          <Mark shape="authentic">
            {url ? <a href={url}>{title}</a> : title}
            {date ? (
              <>
                {" "}
                (<DateText date={date} />)
              </>
            ) : null}
          </Mark>
        </li>
      ))}
    </ul>
  );

/** What was said beside the state itself. */
export function StatementWords({ statement }: { statement: StatusStatement }) {
  switch (statement.state) {
    case "late":
      return statement.expectedEnd ? (
        <p>
          {t.adminMonExpectedEnd()}: <DateText date={statement.expectedEnd} />
        </p>
      ) : null;
    case "done":
      return statement.doneOn ? (
        <p>
          {t.adminMonDoneOn()}: <DateText date={statement.doneOn} />
        </p>
      ) : null;
    case "blocked":
      return (
        <>
          <blockquote>{statement.because}</blockquote>
          <p>
            {t.adminMonNeeds()}: {statement.needs}
            {statement.needsFrom ? (
              <>
                {" ("}
                <OrganisationName id={statement.needsFrom} />)
              </>
            ) : null}
          </p>
        </>
      );
    case "dropped":
      return <blockquote>{statement.because}</blockquote>;
    case "no-evidence":
      return (
        <p>
          {t.adminMonLookedFor()}: {statement.lookedFor}
        </p>
      );
    default:
      return null;
  }
}
