/** An export of the journal verified whole, beside reading each line and hashing it. */
import { hash } from "node:crypto";
import { journalHashing, verifySignature } from "@napar/api/journal";
import {
  appendEntry,
  emptyJournal,
  exportJournal,
  type JournalEntry,
  verifyJournal,
} from "@napar/domain/journal";
import { milliseconds, type Row, whole } from "./row.ts";

const entries = 100_000;

function madeExport(): string {
  const origin = "napar-bench";
  let head = emptyJournal(origin, journalHashing);
  const made: JournalEntry[] = [];
  for (let number = 0; number < entries; number += 1) {
    const appended = appendEntry(
      head,
      {
        at: "2026-03-02T09:00:00.000Z",
        actor: { office: "secretariat", organisation: "fed", person: `hmac-sha256:${"0".repeat(64)}` },
        subject: { kind: "plan", id: `plan-${number % 500}` },
        type: "measures.created",
        data: {
          id: `measure-${number}`,
          title: { nl: `Meldpunt ${number}`, fr: `Point de contact ${number}` },
          lead: { authority: "fed", service: "Justitie" },
          ...{
            domains: ["housing", "employment"],
            stated: null,
            shares: [],
            milestones: [],
            continues: null,
          },
        },
      },
      journalHashing,
    );
    if (!appended.ok) throw new Error(JSON.stringify(appended.error));
    made.push(appended.value);
    head = appended.value;
  }
  return [...exportJournal({ origin, entries: made, checkpoints: [] }, journalHashing)].join("");
}

export function verifyRow(): Row {
  const text = madeExport();
  const timed = (run: () => void) => {
    const began = performance.now();
    run();
    return performance.now() - began;
  };
  const figure = timed(() => {
    const { isIntact, entries: read } = verifyJournal(text, {
      ...{ hashing: journalHashing, verifySignature, trustedKeys: [] },
    });
    if (!isIntact || read !== entries) throw new Error("the made journal is not intact");
  });
  const reference = timed(() => {
    for (const line of text.split("\n"))
      if (line !== "") hash("sha256", JSON.stringify(JSON.parse(line)), "hex");
  });
  return {
    what: `verification of ${whole(entries)} journal entries`,
    figure: milliseconds(figure),
    reference: `JSON read, written and hashed ${milliseconds(reference)}, ${(text.length / 1e6).toFixed(0)} MB`,
    aim: "5 s",
    met: figure <= 5000,
  };
}
