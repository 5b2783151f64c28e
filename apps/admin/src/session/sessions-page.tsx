/** Where this person is signed in, and ending it. */
import { Table } from "@napar/ui";
import { useState } from "react";
import { useNavigate } from "react-router";
import { ProblemError } from "../client/client.js";
import { ProblemNote } from "../client/problem-note.js";
import { Page } from "../frame/page.js";
import { QueryView } from "../frame/query-view.js";
import { language, localeTag, t } from "../language/language.js";
import { endSession, type OwnSession, signOut, useOwnSession, useSessions } from "./session.queries.js";

const moment = new Intl.DateTimeFormat(localeTag[language], { dateStyle: "long", timeStyle: "short" });

export function SessionsPage() {
  const session = useOwnSession();
  const sessions = useSessions();
  const navigate = useNavigate();
  const [error, setError] = useState<unknown>(null);
  const end = async (one: OwnSession) => {
    const reply = one.isThis ? await signOut(session) : await endSession(one.id);
    if (!reply.ok) return setError(new ProblemError(reply.problem));
    if (one.isThis) navigate("/sign-in", { replace: true });
  };
  return (
    <Page title={t.adminNavSessions()} lead={t.adminSessionsLead({ email: session.email })}>
      {error ? <ProblemNote error={error} /> : null}
      <div className="section">
        <QueryView query={sessions}>
          {(items) => (
            <Table
              caption={t.adminSessionsCaption()}
              rows={items}
              rowKey={({ id }) => id}
              columns={[
                {
                  head: t.adminSessionBegun(),
                  cell: (one) => (
                    <>
                      {moment.format(new Date(one.begunAt))}
                      {one.isThis ? <span className="hint">{t.adminSessionThis()}</span> : null}
                    </>
                  ),
                },
                { head: t.adminSessionUsed(), cell: ({ usedAt }) => moment.format(new Date(usedAt)) },
                { head: t.adminSessionEnds(), cell: ({ endsAt }) => moment.format(new Date(endsAt)) },
                {
                  head: t.adminSessionEnd(),
                  cell: (one) => (
                    <button type="button" className="button second" onClick={() => end(one)}>
                      {one.isThis ? t.adminSignOut() : t.adminSessionEndThis()}
                    </button>
                  ),
                },
              ]}
            />
          )}
        </QueryView>
      </div>
    </Page>
  );
}
