/** Opens the palette, by a button in the bar or by Ctrl+K; the palette itself is loaded when it is opened first. */
import { lazy, Suspense, useEffect, useState } from "react";
import { t } from "../language/language.js";

const Palette = lazy(async () => ({ default: (await import("./palette.js")).Palette }));

export function PaletteButton() {
  const [isOpen, setOpen] = useState(false);
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      const isOurs = (event.ctrlKey || event.metaKey) && !event.shiftKey && event.key.toLowerCase() === "k";
      // Over a question that waits for its answer nothing else is opened.
      if (!isOurs || event.defaultPrevented || document.querySelector("dialog[open]")) return;
      event.preventDefault();
      setOpen(true);
    };
    document.addEventListener("keydown", onKey);
    return () => document.removeEventListener("keydown", onKey);
  }, []);
  return (
    <>
      <button
        type="button"
        aria-haspopup="dialog"
        aria-keyshortcuts="Control+K"
        onClick={() => setOpen(true)}
      >
        {t.adminSearch()}
        <kbd>{t.adminSearchKeys()}</kbd>
      </button>
      {isOpen ? (
        <Suspense fallback={null}>
          <Palette onClose={() => setOpen(false)} />
        </Suspense>
      ) : null}
    </>
  );
}
