/** The journal worked out again by the browser, and what came out in words. */
import { journalBreakTexts } from "@napar/domain/journal";
import { fillSentence } from "@napar/domain/text";
import { Note } from "@napar/ui";
import { wordDate } from "@napar/ui/wording";
import { useState } from "react";
import { api, orThrow } from "../client/client.js";
import { ProblemNote } from "../client/problem-note.js";
import { watchedFetch } from "../client/watch.js";
import { today } from "../language/dates.js";
import { language, t } from "../language/language.js";
import type { Verified } from "./verify-journal.js";

type Standing =
  | { kind: "idle" }
  | { kind: "busy" }
  | { kind: "done"; verified: Verified }
  | { kind: "failed"; error: unknown };

export function VerifySection() {
  const [standing, setStanding] = useState<Standing>({ kind: "idle" });
  const verify = async () => {
    setStanding({ kind: "busy" });
    try {
      const [{ verifyInBrowser }, exported, { items }] = await Promise.all([
        import("./verify-journal.js"),
        readExport(),
        orThrow(api.listJournalCheckpoints({ pageSize: 100 })),
      ]);
      const key = items.at(-1)?.verifierKey ?? null;
      const verified = await verifyInBrowser(exported, { key, keep: localStorage, today: today() });
      setStanding({ kind: "done", verified });
    } catch (error) {
      setStanding({ kind: "failed", error });
    }
  };
  return (
    <section className="panel section" aria-labelledby="verify-h">
      <h2 id="verify-h">{t.adminVerifyTitle()}</h2>
      <p>{t.adminVerifyLead()}</p>
      <p className="actions">
        <button
          type="button"
          className="button second"
          aria-disabled={standing.kind === "busy" || undefined}
          onClick={() => (standing.kind === "busy" ? undefined : verify())}
        >
          {t.adminVerifyVerb()}
        </button>
        <a href="/api/v1/journal/export">{t.adminVerifyDownload()}</a>
      </p>
      <div role="status">
        {standing.kind === "busy" ? <p>{t.adminVerifyBusy()}</p> : null}
        {standing.kind === "done" ? <Outcome verified={standing.verified} /> : null}
      </div>
      {standing.kind === "failed" ? <ProblemNote error={standing.error} /> : null}
    </section>
  );
}

async function readExport(): Promise<string> {
  const response = await watchedFetch(new Request(new URL("/api/v1/journal/export", location.origin)));
  if (!response.ok) throw new Error(String(response.status));
  return response.text();
}

function Outcome({ verified }: { verified: Verified }) {
  const { isIntact, entries, sealed, breaks, kept } = verified;
  if (!isIntact) {
    return (
      <Note word={t.adminVerifyBroken()} kind="contest">
        <ul>
          {breaks.map((each) => (
            <li key={JSON.stringify(each)}>
              {fillSentence(journalBreakTexts[each.kind][language], factsOf(each))}
            </li>
          ))}
        </ul>
      </Note>
    );
  }
  return (
    <Note word={t.adminVerifyIntact({ count: entries })} kind="plain">
      {sealed > 0 ? `${t.adminVerifySealed({ count: sealed })} ` : ""}
      {kept
        ? t.adminVerifyKept({ day: wordDate(kept.day, language), number: kept.sequence })
        : t.adminVerifyKeptNow()}
    </Note>
  );
}

/** The facts of a break as a sentence takes them. */
const factsOf = (each: object): Record<string, string> =>
  Object.fromEntries(
    Object.entries(each).map(([name, fact]) => [name, Array.isArray(fact) ? fact.join(", ") : String(fact)]),
  );
