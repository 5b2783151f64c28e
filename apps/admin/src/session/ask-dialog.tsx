/** What stands over a screen and asks who somebody is: a dialog, and a look at who is signed in in this browser now. */
import { type ReactNode, useLayoutEffect, useRef, useState } from "react";
import { ProblemNote } from "../client/problem-note.js";
import { readSession, type Session } from "./session.queries.js";

/** @param id of its heading; its lead has the same with `-lead` */
export function AskDialog({
  id,
  title,
  lead,
  onLeave,
  children,
}: {
  id: string;
  title: string;
  lead: string;
  onLeave: () => void;
  children: ReactNode;
}) {
  const dialog = useRef<HTMLDialogElement>(null);
  // Closed before it leaves the page, so that the browser gives the focus back to where it was.
  useLayoutEffect(() => {
    const shown = dialog.current;
    shown?.showModal();
    return () => shown?.close();
  }, []);
  return (
    <dialog
      ref={dialog}
      className="ask"
      aria-labelledby={id}
      aria-describedby={`${id}-lead`}
      onCancel={(event) => {
        event.preventDefault();
        onLeave();
      }}
    >
      <h2 id={id}>{title}</h2>
      <p id={`${id}-lead`}>{lead}</p>
      {children}
    </dialog>
  );
}

/**
 * Looks who is signed in in this browser now.
 *
 * @param wordsFor why one cannot go on with that session; `null`: one can
 * @returns what to press, and what came of it
 */
export function useLook(
  wordsFor: (now: Session | null) => string | null,
  goOn: () => unknown,
): { look: () => Promise<void>; said: ReactNode; fail: (cause: unknown) => void } {
  const [words, setWords] = useState<string | null>(null);
  const [error, setError] = useState<unknown>(null);
  const look = async () => {
    setWords(null);
    setError(null);
    try {
      const why = wordsFor(await readSession());
      if (why === null) await goOn();
      else setWords(why);
    } catch (cause) {
      setError(cause);
    }
  };
  const said = (
    <>
      {words ? (
        <p className="hint" role="alert">
          {words}
        </p>
      ) : null}
      {error ? <ProblemNote error={error} /> : null}
    </>
  );
  return { look, said, fail: setError };
}
