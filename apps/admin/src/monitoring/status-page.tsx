/** What was said of one measure, in three voices: side by side how it stands now, and below all of it in order. */
import type { PlanCaseView } from "@napar/api/client";
import { isShared, sharesOf } from "@napar/domain/measure";
import { presentStatus, type StatusEntry, type Voice, voices, voiceTexts } from "@napar/domain/status";
import { Empty } from "@napar/ui";
import { Link, useParams } from "react-router";
import { NotFound } from "../frame/failed.js";
import { Page } from "../frame/page.js";
import { DateText } from "../language/dates.js";
import { language, t } from "../language/language.js";
import { OrganisationName } from "../organisation/organisation-name.js";
import { wordsOf } from "../organisation/words.js";
import type { Acting } from "../permission/acting.js";
import { PlanScreen } from "../plan/plan-screen.js";
import { StatusMark } from "./marks.js";
import { speakingOn, threadOf } from "./plan-news.js";
import { StatementWords, StatusItem } from "./status-item.js";

export function StatusPage() {
  const { measure = "" } = useParams();
  return <PlanScreen>{(plan, acting) => <Status {...{ plan, acting, measure }} />}</PlanScreen>;
}

function Status({ plan, acting, measure }: { plan: PlanCaseView; acting: Acting; measure: string }) {
  const record = plan.measures.measures.find(({ id }) => id === measure);
  if (!record) return <NotFound />;
  const thread = threadOf(plan, measure);
  const maySpeak = speakingOn(plan, acting, measure).length > 0;
  const shares = isShared(record) ? sharesOf(record).map(({ authority }) => authority) : [];
  return (
    <Page
      title={wordsOf(record.title)}
      kicker={<Link to={`/plans/${plan.id}/monitoring`}>{t.adminMonTitle()}</Link>}
      lead={t.adminMonThreadLead()}
    >
      <p className="actions">
        {maySpeak ? (
          <Link className="button" to={`/plans/${plan.id}/monitoring/${measure}/status`}>
            {t.adminMonRecord()}
          </Link>
        ) : null}
        <Link to={`/plans/${plan.id}/measures/${measure}`}>{t.adminMonToMeasure()}</Link>
      </p>
      <section className="section" aria-labelledby="now-h">
        <h2 id="now-h">{t.adminMonNow()}</h2>
        <Voices plan={plan} measure={measure} share={null} />
      </section>
      {shares.map((share) => (
        <section className="section" key={share} aria-labelledby={`share-${share}`}>
          <h2 id={`share-${share}`}>
            {t.adminMonShareOf()} <OrganisationName id={share} />
          </h2>
          <Voices plan={plan} measure={measure} share={share} />
        </section>
      ))}
      <section className="section" aria-labelledby="thread-h">
        <h2 id="thread-h">{t.adminMonThread()}</h2>
        {thread.length === 0 ? (
          <Empty title={t.adminMonThreadNone()}>{maySpeak ? t.adminMonThreadNoneDo() : null}</Empty>
        ) : (
          <ol className="thread">
            {thread.map((entry) => (
              <StatusItem key={entry.id} {...{ plan, acting, entry }} showsShare={shares.length > 0} />
            ))}
          </ol>
        )}
      </section>
    </Page>
  );
}

function Voices({ plan, measure, share }: { plan: PlanCaseView; measure: string; share: string | null }) {
  const present = presentStatus(plan.status, { measure, share });
  return (
    <>
      <div className="voices">
        {voices.map((voice) => (
          <VoiceColumn key={voice} voice={voice} entry={present[voice]} />
        ))}
      </div>
      {present.disagree ? <p className="soft">{t.adminMonDisagree()}</p> : null}
    </>
  );
}

function VoiceColumn({ voice, entry }: { voice: Voice; entry: StatusEntry | null }) {
  return (
    <div className={`voice ${voice}`}>
      <h3>{voiceTexts[voice][language]}</h3>
      {entry ? (
        <>
          <p>
            <StatusMark state={entry.statement.state} />
          </p>
          <StatementWords statement={entry.statement} />
          <p className="source">
            <OrganisationName id={entry.by.organisation} />, <DateText date={entry.on} />. {entry.source}
          </p>
        </>
      ) : (
        <p className="soft">{t.adminMonSaysNothing()}</p>
      )}
    </div>
  );
}
