/** Says that there is no connection, and that it is back; what is typed meanwhile is kept. */
import { Note } from "@napar/ui";
import { useEffect, useRef, useSyncExternalStore } from "react";
import { queryClient } from "../client/client.js";
import { lostConnection } from "../client/watch.js";
import { t } from "../language/language.js";

const subscribe = (listener: () => void) => {
  const leave = lostConnection.subscribe(listener);
  addEventListener("online", listener);
  addEventListener("offline", listener);
  return () => {
    leave();
    removeEventListener("online", listener);
    removeEventListener("offline", listener);
  };
};
const isLost = () => !navigator.onLine || lostConnection.isOn();

/** How often the server is looked for while nobody does anything. */
const everyMs = 5000;

export function ConnectionNotice() {
  const lost = useSyncExternalStore(subscribe, isLost);
  const wasLost = useRef(false);
  useEffect(() => {
    if (!lost) {
      // What could not be read is asked for again; forms hold what was typed.
      if (wasLost.current)
        void queryClient.invalidateQueries({ predicate: ({ state }) => state.error !== null });
      return;
    }
    wasLost.current = true;
    const timer = setInterval(async () => {
      const answer = await fetch("/livez").catch(() => null);
      if (answer) lostConnection.set(false);
    }, everyMs);
    return () => clearInterval(timer);
  }, [lost]);
  return (
    <div className={lost ? "offline" : "hidden"} role="status">
      {lost ? <Note word={t.adminOfflineWord()}>{t.adminOfflineText()}</Note> : null}
      {!lost && wasLost.current ? t.adminOnlineAgain() : null}
    </div>
  );
}
