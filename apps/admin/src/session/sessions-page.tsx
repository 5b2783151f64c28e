/** Where this person is signed in, and by what means they can prove who they are. */
import { Table } from "@napar/ui";
import { useState } from "react";
import { useNavigate } from "react-router";
import { ProblemError } from "../client/client.js";
import { ProblemNote } from "../client/problem-note.js";
import { Page } from "../frame/page.js";
import { QueryView } from "../frame/query-view.js";
import { t } from "../language/language.js";
import { CodeAppSection } from "./code-app-section.js";
import { IdentitySection } from "./identity-section.js";
import { momentText } from "./moment-text.js";
import { PasskeySection } from "./passkey-section.js";
import {
  endOtherSessions,
  endSession,
  type OwnSession,
  signOut,
  useOwnSession,
  useSessions,
} from "./session.queries.js";

export function SessionsPage() {
  const session = useOwnSession();
  return (
    <Page title={t.adminNavSessions()} lead={t.adminSessionsLead({ email: session.email })}>
      <Sessions />
      <PasskeySection />
      <CodeAppSection />
      <IdentitySection />
    </Page>
  );
}

function Sessions() {
  const session = useOwnSession();
  const sessions = useSessions();
  const navigate = useNavigate();
  const [error, setError] = useState<unknown>(null);
  const end = async (one: OwnSession) => {
    const reply = one.isThis ? await signOut(session) : await endSession(one.id);
    if (!reply.ok) return setError(new ProblemError(reply.problem));
    if (one.isThis) navigate("/sign-in", { replace: true });
  };
  const endOthers = async () => {
    const reply = await endOtherSessions();
    setError(reply.ok ? null : new ProblemError(reply.problem));
  };
  return (
    <div className="section">
      {error ? <ProblemNote error={error} /> : null}
      <QueryView query={sessions}>
        {(items) => (
          <>
            <Table
              caption={t.adminSessionsCaption()}
              rows={items}
              rowKey={({ id }) => id}
              columns={[
                {
                  head: t.adminSessionBegun(),
                  cell: (one) => (
                    <>
                      {momentText(one.begunAt)}
                      {one.isThis ? <span className="hint">{t.adminSessionThis()}</span> : null}
                    </>
                  ),
                },
                { head: t.adminSessionUsed(), cell: ({ usedAt }) => momentText(usedAt) },
                { head: t.adminSessionEnds(), cell: ({ endsAt }) => momentText(endsAt) },
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
            {items.length > 1 ? (
              <p className="actions">
                <button type="button" className="button second" onClick={endOthers}>
                  {t.adminSessionEndOthers()}
                </button>
              </p>
            ) : null}
          </>
        )}
      </QueryView>
    </div>
  );
}
