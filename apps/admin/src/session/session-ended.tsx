/** Over the screen one was working on when the session ended: nothing typed is lost, and the way back leads here. */
import { Note } from "@napar/ui";
import { useLayoutEffect, useRef, useState, useSyncExternalStore } from "react";
import { useLocation, useNavigate } from "react-router";
import { queryClient } from "../client/client.js";
import { ProblemNote } from "../client/problem-note.js";
import { endedSession } from "../client/watch.js";
import { t } from "../language/language.js";
import { forgetSession, readSession, type Session } from "./session.queries.js";

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
  const dialog = useRef<HTMLDialogElement>(null);
  const navigate = useNavigate();
  const { pathname, search } = useLocation();
  const [words, setWords] = useState<string | null>(null);
  const [error, setError] = useState<unknown>(null);
  useLayoutEffect(() => {
    const shown = dialog.current;
    shown?.showModal();
    return () => shown?.close();
  }, []);
  const again = () => {
    endedSession.set(false);
    queryClient.clear();
    navigate(`/sign-in?next=${encodeURIComponent(pathname + search)}`);
  };
  const look = async () => {
    setWords(null);
    setError(null);
    try {
      const now = await readSession();
      if (!now) return setWords(t.adminSessionEndedNotYet());
      if (now.person !== session.person) return setWords(t.adminSessionEndedOther());
      endedSession.set(false);
      await forgetSession();
    } catch (cause) {
      setError(cause);
    }
  };
  return (
    <dialog
      ref={dialog}
      className="ask"
      aria-labelledby="ended-h"
      aria-describedby="ended-lead"
      onCancel={(event) => {
        event.preventDefault();
        onStay();
      }}
    >
      <h2 id="ended-h">{t.adminSessionEndedTitle()}</h2>
      <p id="ended-lead">{t.adminSessionEndedLead()}</p>
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
      {words ? (
        <p className="hint" role="alert">
          {words}
        </p>
      ) : null}
      {error ? <ProblemNote error={error} /> : null}
    </dialog>
  );
}
