/** Over the screen one was working on when the session ended: nothing typed is lost, and the way back leads here. */
import { Note } from "@napar/ui";
import { useState, useSyncExternalStore } from "react";
import { useLocation, useNavigate } from "react-router";
import { queryClient } from "../client/client.js";
import { endedSession } from "../client/watch.js";
import { t } from "../language/language.js";
import { AskDialog, useLook } from "./ask-dialog.js";
import { forgetSession, type Session } from "./session.queries.js";

export function SessionEnded({ session }: { session: Session }) {
  const isOver = useSyncExternalStore(endedSession.subscribe, endedSession.isOn);
  const [stays, setStays] = useState(false);
  if (!isOver) return null;
  return stays ? (
    <div className="offline" role="status">
      <Note word={t.adminSessionEndedTitle()}>
        {t.adminSessionEndedStill()}{" "}
        <button type="button" className="quiet" onClick={() => setStays(false)}>
          {t.adminSignInAgain()}
        </button>
      </Note>
    </div>
  ) : (
    <EndedDialog session={session} onStay={() => setStays(true)} />
  );
}

function EndedDialog({ session, onStay }: { session: Session; onStay: () => void }) {
  const navigate = useNavigate();
  const { pathname, search } = useLocation();
  const { look, said } = useLook(
    (now) => {
      if (!now) return t.adminSessionEndedNotYet();
      return now.person === session.person ? null : t.adminSessionEndedOther();
    },
    () => {
      endedSession.set(false);
      return forgetSession();
    },
  );
  const again = () => {
    endedSession.set(false);
    queryClient.clear();
    navigate(`/sign-in?next=${encodeURIComponent(pathname + search)}`);
  };
  return (
    <AskDialog
      id="ended"
      title={t.adminSessionEndedTitle()}
      lead={t.adminSessionEndedLead()}
      onLeave={onStay}
    >
      <p className="actions">
        <button type="button" className="button" onClick={again}>
          {t.adminSessionEndedHere()}
        </button>
        <button type="button" className="button second" onClick={look}>
          {t.adminSessionEndedDone()}
        </button>
        <button type="button" className="quiet" onClick={onStay}>
          {t.adminSessionEndedStay()}
        </button>
      </p>
      {said}
    </AskDialog>
  );
}
