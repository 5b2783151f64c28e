/** Reservations beside the text they are about: what stands there, and what each party says of it. */
import type { PlanCaseView } from "@napar/api/client";
import { textOf } from "@napar/domain/negotiation";
import { DateText } from "../language/dates.js";
import { t } from "../language/language.js";
import { useNegotiation } from "../negotiation/negotiation.queries.js";
import { ClauseText } from "../negotiation/statement.js";
import { OrganisationName } from "../organisation/organisation-name.js";
import { wordsOf } from "../organisation/words.js";
import type { ShownDecision, ShownRow } from "./ledger-row.js";

type Subject = ShownDecision["reservations"][number]["subject"];
type Made = { party: string; entry: ShownDecision; words: string };

const keyOf = (subject: Subject): string =>
  subject.kind === "whole" ? "whole" : `${subject.kind} ${subject.id}`;

export function ReservationSection({ plan, rows }: { plan: PlanCaseView; rows: readonly ShownRow[] }) {
  const subjects = new Map<string, { subject: Subject; made: Made[] }>();
  for (const { authority: party, executive, assent } of rows) {
    for (const entry of [executive, assent]) {
      for (const { subject, text } of entry?.reservations ?? []) {
        const known = subjects.get(keyOf(subject)) ?? { subject, made: [] };
        known.made.push({ party, entry: entry as ShownDecision, words: wordsOf(text) });
        subjects.set(keyOf(subject), known);
      }
    }
  }
  return (
    <section className="section" aria-labelledby="reservations-h">
      <h2 id="reservations-h">{t.adminReservationsBeside()}</h2>
      {subjects.size === 0 ? <p className="soft">{t.adminReservationsNone()}</p> : null}
      {[...subjects].map(([key, { subject, made }]) => (
        <div className="beside" key={key}>
          <div className="panel">
            <h3 className="words">{nameOfSubject(plan, subject)}</h3>
            <Concerned plan={plan} subject={subject} />
          </div>
          <ul className="gaps">
            {made.map(({ party, entry, words }) => (
              <li key={`${party} ${words}`}>
                <b>
                  <OrganisationName id={party} />
                </b>
                <p>{words}</p>
                <p className="source">
                  {entry.reference ? `${entry.reference} · ` : null}
                  <DateText date={entry.on} />
                </p>
              </li>
            ))}
          </ul>
        </div>
      ))}
    </section>
  );
}

function nameOfSubject(plan: PlanCaseView, subject: Subject): string {
  if (subject.kind === "whole") return t.adminWholeText();
  const { id } = subject;
  if (subject.kind === "goal") return wordsOf(plan.goals.goals.find((goal) => goal.id === id)?.label) || id;
  return wordsOf(plan.measures.measures.find((measure) => measure.id === id)?.title) || id;
}

/** The clause that words it, as far as this reader sees the text. */
function Concerned({ plan, subject }: { plan: PlanCaseView; subject: Subject }) {
  const { data, isPending } = useNegotiation(plan.id);
  if (subject.kind === "whole") return <p className="words">{wordsOf(plan.title)}</p>;
  if (isPending) return null;
  const unit = data?.units.find(({ refersTo, removed }) => refersTo === subject.id && removed === null);
  const text = unit ? textOf(unit) : null;
  return text ? <ClauseText text={text} /> : <p className="soft">{t.adminReservationsNoText()}</p>;
}
