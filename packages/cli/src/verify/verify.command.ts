/** `napar verify`: an export of the journal held against itself, and the plans of a database against their journal. */
import { existsSync, readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import type { StateDifference } from "@napar/api";
import { journalHashing, verifySignature } from "@napar/api/journal";
import {
  type JournalBreak,
  type JournalVerification,
  journalBreakTexts,
  verifyJournal,
} from "@napar/domain/journal";
import { err, ok, type Result } from "@napar/domain/result";
import { fillSentence, type Language } from "@napar/domain/text";
import { findings } from "../doctor/findings.data.js";
import { readSettings } from "../serve/settings.js";
import type { Terminal } from "../terminal/terminal.js";
import { type Facts, inLanguage } from "../text/text.js";
import { differenceTexts, verifyTexts } from "./verify-texts.data.js";

export type VerifyOptions = {
  /** Keys one trusts, from elsewhere than the export. */
  keys: readonly string[];
  /** Files with checkpoints one kept. */
  checkpoints: readonly string[];
  state: boolean;
  json: boolean;
  language: Language;
};

/** @returns 0 intact, 1 not, 2 when there is nothing that could be verified; the worst of both halves */
export async function verify(
  file: string | undefined,
  options: VerifyOptions,
  terminal: Terminal,
): Promise<number> {
  if (file === undefined && !options.state) {
    terminal.err(verifyTexts.nothingToVerify[options.language]);
    return 2;
  }
  const ofFile = file === undefined ? 0 : verifyExport(file, options, terminal);
  const ofState = options.state ? await verifyDatabase(options, terminal) : 0;
  return Math.max(ofFile, ofState);
}

function verifyExport(file: string, options: VerifyOptions, terminal: Terminal): number {
  const read = [file, ...options.checkpoints].map((each) => readText(each, terminal.cwd));
  const missing = read.flatMap((text) => (text.ok ? [] : [text.error]));
  if (missing.length > 0) {
    for (const { kind, ...facts } of missing) terminal.err(inLanguage(options.language)(kind, facts));
    return 2;
  }
  const [exported = "", ...keptCheckpoints] = read.flatMap((text) => (text.ok ? [text.value] : []));
  const found = verifyJournal(exported, {
    ...{ hashing: journalHashing, verifySignature, keptCheckpoints },
    trustedKeys: options.keys,
  });
  const verification = options.keys.length > 0 ? found : withoutKeys(found);
  if (options.json) terminal.out(JSON.stringify({ file, ...verification }, null, 2));
  else {
    for (const line of inWords(verification, options.language)) terminal.out(line);
    if (options.keys.length === 0) terminal.out(verifyTexts.unsigned[options.language]);
  }
  return verification.isIntact ? 0 : 1;
}

/** Without a key nobody's signature can be judged; all else in a checkpoint is. */
function withoutKeys(found: JournalVerification): JournalVerification {
  const breaks = found.breaks.filter(({ kind }) => kind !== "checkpointKeyUnknown");
  return { ...found, isIntact: breaks.length === 0, provenTo: 0, breaks };
}

async function verifyDatabase({ keys, json, language }: VerifyOptions, terminal: Terminal): Promise<number> {
  const settings = readSettings(terminal.environment, terminal.cwd);
  if (!settings.ok) {
    terminal.err(fillSentence(findings.portInvalid[language], { port: settings.error.value }));
    return 2;
  }
  const { dataFolder, databaseUrl, allowEmbedded, production } = settings.value;
  if (!databaseUrl && !existsSync(join(dataFolder, "database"))) {
    terminal.err(fillSentence(verifyTexts.noStorage[language], { folder: dataFolder }));
    return 2;
  }
  const { describeStorageRefusal, openStorageAsItIs, verifyStorage } = await import("@napar/api");
  const storage = await openStorageAsItIs({ dataFolder, databaseUrl, allowEmbedded, production });
  if (!storage.ok) {
    terminal.err(describeStorageRefusal(storage.error));
    return 2;
  }
  try {
    const verification = await verifyStorage(storage.value, { trustedKeys: keys });
    const { journal, plans, differences, isSound } = verification;
    if (json) terminal.out(JSON.stringify({ location: storage.value.location, ...verification }, null, 2));
    else {
      for (const line of inWords(journal, language)) terminal.out(line);
      const summary = differences.length === 0 ? verifyTexts.plansAgree : verifyTexts.plansDiffer;
      terminal.out(fillSentence(summary[language], { plans, differences: differences.length }));
      for (const line of differencesInWords(differences, language)) terminal.out(line);
    }
    return isSound ? 0 : 1;
  } finally {
    await storage.value.close();
  }
}

export const differencesInWords = (differences: readonly StateDifference[], language: Language): string[] =>
  differences.map(({ kind, ...facts }) => `  ${fillSentence(differenceTexts[kind][language], facts)}`);

export function inWords(
  { isIntact, breaks, entries, sealed, origin, provenTo }: JournalVerification,
  language: Language,
): string[] {
  if (isIntact) {
    const facts = { entries, provenTo, sealed, origin: origin ?? "?" };
    return [
      fillSentence(verifyTexts.intact[language], facts),
      ...(sealed > 0 ? [fillSentence(verifyTexts.sealed[language], facts)] : []),
    ];
  }
  return [
    fillSentence(verifyTexts.broken[language], { entries, breaks: breaks.length }),
    ...breaks.map((each) => `  ${fillSentence(journalBreakTexts[each.kind][language], factsOf(each))}`),
  ];
}

const factsOf = ({ kind: _, ...facts }: JournalBreak): Facts =>
  Object.fromEntries(
    Object.entries(facts).map(([name, fact]) => [
      name,
      Array.isArray(fact) ? fact.join(", ") : typeof fact === "number" ? fact : String(fact),
    ]),
  );

type FileRefusal =
  | { kind: "fileNotFound"; file: string }
  | { kind: "fileNotReadable"; file: string; code: string };

function readText(file: string, cwd: string): Result<string, FileRefusal> {
  try {
    return ok(readFileSync(resolve(cwd, file), "utf8"));
  } catch (cause) {
    const code = (cause as NodeJS.ErrnoException).code ?? String(cause);
    return err(code === "ENOENT" ? { kind: "fileNotFound", file } : { kind: "fileNotReadable", file, code });
  }
}
