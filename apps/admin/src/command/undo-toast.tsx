/** What was saved last, with the way back. It stays until it is closed, so that nobody has to be quick. */
import { useEffect } from "react";
import { sentencesOf } from "../client/problem-sentences.js";
import { language, t } from "../language/language.js";
import { closeUndoOffer, type UndoOffer, undoLast, useUndoOffer } from "./undo.js";

/** @param plan the plan on the screen: what was done in another one is not offered here */
export function UndoToast({ plan }: { plan: string | undefined }) {
  const offer = useUndoOffer();
  const isHere = offer !== null && offer.plan === plan;
  useEffect(() => {
    if (!plan) return;
    const undo = (event: KeyboardEvent) => {
      const isUndo = (event.ctrlKey || event.metaKey) && !event.shiftKey && event.key.toLowerCase() === "z";
      // In a field the browser takes back what was typed.
      if (!isUndo || event.defaultPrevented || (event.target as Element | null)?.closest(typing)) return;
      event.preventDefault();
      void undoLast(plan);
    };
    document.addEventListener("keydown", undo);
    return () => document.removeEventListener("keydown", undo);
  }, [plan]);
  return (
    <section className="toast" aria-label={t.adminUndoRegion()}>
      <div role="status">{isHere ? <p>{wordsOf(offer)}</p> : null}</div>
      {isHere ? (
        <p className="quiets">
          {offer.kind === "saved" ? (
            <button type="button" className="quiet" onClick={() => undoLast(offer.plan)}>
              {t.adminUndo()}
            </button>
          ) : null}
          <button type="button" className="close" aria-label={t.adminUndoClose()} onClick={closeUndoOffer}>
            ×
          </button>
        </p>
      ) : null}
    </section>
  );
}

const typing = "input, textarea, select, [contenteditable]";

function wordsOf(offer: UndoOffer): string {
  switch (offer.kind) {
    case "saved":
      return offer.count === 1 ? t.adminUndoSavedOne() : t.adminUndoSaved({ count: offer.count });
    case "undone":
      return t.adminUndoDone();
    case "wentOn":
      return t.adminUndoWentOn();
    default:
      return sentencesOf(offer.problem, t, language)
        .map(({ text }) => text)
        .join(" ");
  }
}
