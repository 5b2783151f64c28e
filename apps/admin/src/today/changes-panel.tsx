/** What others did since one was here: by plan, in a few words each, with the way to the journal. */
import type { WorkloadView } from "@napar/api/client";
import { Link } from "react-router";
import { DateText } from "../language/dates.js";
import { language, t } from "../language/language.js";
import { OrganisationName } from "../organisation/organisation-name.js";
import { wordsOf } from "../organisation/words.js";
import { momentText } from "../session/moment-text.js";

export function ChangesPanel({ workload }: { workload: WorkloadView }) {
  const { since, changes, moreChanges } = workload;
  return (
    <section className="panel changes" aria-labelledby="changes-h">
      <h2 id="changes-h">{t.adminChangesTitle()}</h2>
      <p className="soft">
        {since === null ? t.adminChangesFirst() : t.adminChangesSince({ moment: momentText(since) })}
      </p>
      {since !== null && changes.length === 0 ? <p>{t.adminChangesNone()}</p> : null}
      {changes.map(({ plan, kinds }) => (
        <div key={plan.id}>
          <h3>
            <Link to={`/plans/${plan.id}`}>{wordsOf(plan.title)}</Link>
          </h3>
          <ul>
            {kinds.map(({ type, text, count, on, organisations }) => (
              <li key={type}>
                {count > 1 ? t.adminChangeTimes({ text: text[language], count }) : text[language]}
                <small>
                  <DateText date={on} />
                  {organisations.slice(0, 3).map((id) => (
                    <span key={id}>
                      {" · "}
                      <OrganisationName id={id} />
                    </span>
                  ))}
                </small>
              </li>
            ))}
          </ul>
          <p>
            <Link to={`/journal?plan=${plan.id}${since ? `&from=${since.slice(0, 10)}` : ""}`}>
              {t.adminChangesAll()}
              <span className="hidden">: {wordsOf(plan.title)}</span>
            </Link>
          </p>
        </div>
      ))}
      {moreChanges ? (
        <p>
          <Link to="/journal">{t.adminChangesMore()}</Link>
        </p>
      ) : null}
    </section>
  );
}
