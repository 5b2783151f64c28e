/** Copying, cutting and pasting as spreadsheets do it, while the grid has the focus. */
import { type RefObject, useEffect, useRef } from "react";

export type ClipboardActions = { copy: () => string; paste: (text: string) => void; clear: () => void };

export function useClipboard(grid: RefObject<HTMLElement | null>, actions: ClipboardActions): void {
  const latest = useRef(actions);
  useEffect(() => {
    latest.current = actions;
  });
  useEffect(() => {
    // A field inside the grid has a clipboard of its own.
    const isHere = () => document.activeElement === grid.current;
    const take = (event: ClipboardEvent) => {
      if (!isHere()) return;
      event.clipboardData?.setData("text/plain", latest.current.copy());
      event.preventDefault();
      if (event.type === "cut") latest.current.clear();
    };
    const paste = (event: ClipboardEvent) => {
      if (!isHere()) return;
      event.preventDefault();
      latest.current.paste(event.clipboardData?.getData("text/plain") ?? "");
    };
    document.addEventListener("copy", take);
    document.addEventListener("cut", take);
    document.addEventListener("paste", paste);
    return () => {
      document.removeEventListener("copy", take);
      document.removeEventListener("cut", take);
      document.removeEventListener("paste", paste);
    };
  }, [grid]);
}
