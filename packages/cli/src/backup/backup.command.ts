/** `napar backup`, `napar backup verify` and `napar restore`. */
import { existsSync } from "node:fs";
import { join, resolve } from "node:path";
import type { BackupRefusal, RestoreRefusal, Settings, StorageRefusal } from "@napar/api";
import { fillSentence, type Language } from "@napar/domain/text";
import { findings } from "../doctor/findings.data.js";
import { readSettings } from "../serve/settings.js";
import type { Terminal } from "../terminal/terminal.js";
import type { Facts } from "../text/text.js";
import { differencesInWords, inWords } from "../verify/verify.command.js";
import { backupRefusalTexts, backupTexts } from "./backup-texts.data.js";

export type BackupOptions = { withKeys: boolean; json: boolean; language: Language };

const sum = (parts: readonly { rows: number }[]): number =>
  parts.reduce((total, { rows }) => total + rows, 0);

/** @returns 1 when it was refused, and then nothing was written */
export async function backUp(
  file: string,
  { withKeys, json, language }: BackupOptions,
  terminal: Terminal,
): Promise<number> {
  const settings = settingsOf(terminal, language);
  if (!settings) return 1;
  const { dataFolder, databaseUrl } = settings;
  if (!databaseUrl && !existsSync(join(dataFolder, "database"))) {
    return refused({ kind: "nothingStored", location: dataFolder }, { file, language }, terminal);
  }
  const { openStorageAsItIs, writeBackup } = await import("@napar/api");
  // A backup before an update finds the tables of the version before: they stay as they are.
  const storage = await openStorageAsItIs({ dataFolder, databaseUrl, untouched: true });
  if (!storage.ok) {
    const code = await refused(storage.error, { file, language }, terminal);
    if (storage.error.kind === "folderInUse") terminal.err(backupTexts.stopServer[language]);
    return code;
  }
  try {
    const written = await writeBackup(storage.value, {
      file: resolve(terminal.cwd, file),
      keysFrom: withKeys ? dataFolder : null,
      madeAt: new Date().toISOString(),
    });
    if (!written.ok) return refused(written.error, { file, language }, terminal);
    const { parts, keys, entries } = written.value;
    if (json) terminal.out(JSON.stringify({ file, ...written.value }, null, 2));
    else {
      const facts = { file, entries, rows: sum(parts), parts: parts.length };
      terminal.out(fillSentence(backupTexts.written[language], facts));
    }
    terminal.err(backupTexts.holdsPersons[language]);
    const words = keys.length > 0 ? backupTexts.holdsKeys : backupTexts.withoutKeys;
    terminal.err(fillSentence(words[language], { keys: keys.join(", ") }));
    return 0;
  } finally {
    await storage.value.close();
  }
}

/** @returns 0 good, 1 not, 2 when the file is not an archive this version reads */
export async function verifyArchive(
  file: string,
  { keys, json, language }: { keys: readonly string[]; json: boolean; language: Language },
  terminal: Terminal,
): Promise<number> {
  const { verifyBackup } = await import("@napar/api");
  const verified = await verifyBackup(resolve(terminal.cwd, file), { trustedKeys: keys });
  if (!verified.ok) {
    await refused(verified.error, { file, language }, terminal);
    return 2;
  }
  const { isSound, head, parts, difference, storage } = verified.value;
  if (json) terminal.out(JSON.stringify({ file, ...verified.value }, null, 2));
  else if (isSound) {
    const facts = {
      madeAt: head.madeAt,
      rows: sum(parts),
      entries: storage.journal.entries,
      plans: storage.plans,
    };
    terminal.out(fillSentence(backupTexts.sound[language], facts));
  } else {
    terminal.out(backupTexts.unsound[language]);
    if (difference) terminal.out(`  ${fillSentence(backupTexts.differs[language], difference)}`);
    if (!storage.journal.isIntact) for (const line of inWords(storage.journal, language)) terminal.out(line);
    for (const line of differencesInWords(storage.differences, language)) terminal.out(line);
  }
  return isSound ? 0 : 1;
}

/** @returns 1 when it was refused, and then the database is as it was */
export async function restore(
  file: string,
  { json, language }: { json: boolean; language: Language },
  terminal: Terminal,
): Promise<number> {
  const settings = settingsOf(terminal, language);
  if (!settings) return 1;
  const { dataFolder, databaseUrl, ownerDatabaseUrl, allowEmbedded, production } = settings;
  const { openStorageAsItIs, restoreBackup } = await import("@napar/api");
  const where = { dataFolder, allowEmbedded, production };
  const restored = await restoreBackup(resolve(terminal.cwd, file), {
    keysTo: dataFolder,
    open: () =>
      openStorageAsItIs({ ...where, databaseUrl: ownerDatabaseUrl ?? databaseUrl, untouched: true }),
  });
  if (!restored.ok) return refused(restored.error, { file, language }, terminal);
  // As the server will open it: protected, and with the rights of its role.
  const opened = await openStorageAsItIs({ ...where, databaseUrl, ownerDatabaseUrl });
  if (!opened.ok) return refused(opened.error, { file, language }, terminal);
  const { location } = opened.value;
  await opened.value.close();
  const { head, parts, keys, added } = restored.value;
  if (json) terminal.out(JSON.stringify({ file, location, ...restored.value }, null, 2));
  else {
    const facts = { location, madeAt: head.madeAt, rows: sum(parts), parts: parts.length };
    terminal.out(fillSentence(backupTexts.restored[language], facts));
    if (keys.length > 0) {
      terminal.out(
        fillSentence(backupTexts.keysRestored[language], { folder: dataFolder, keys: keys.join(", ") }),
      );
    }
  }
  if (added.length > 0)
    terminal.err(fillSentence(backupTexts.brought[language], { added: added.join(", ") }));
  return 0;
}

function settingsOf(terminal: Terminal, language: Language): Settings | null {
  const settings = readSettings(terminal.environment, terminal.cwd);
  if (settings.ok) return settings.value;
  terminal.err(fillSentence(findings.portInvalid[language], { port: settings.error.value }));
  return null;
}

type Refusal = BackupRefusal | RestoreRefusal | StorageRefusal;

/** Says why not, and gives the exit code. */
async function refused(
  refusal: Refusal,
  { file, language }: { file: string; language: Language },
  terminal: Terminal,
): Promise<number> {
  const { kind, ...facts } = refusal;
  if (Object.hasOwn(backupRefusalTexts, kind)) {
    const sentence = backupRefusalTexts[kind as keyof typeof backupRefusalTexts][language];
    const key = "file" in facts ? facts.file : "";
    const part = "part" in facts && facts.part ? ` (${facts.part})` : "";
    terminal.err(fillSentence(sentence, { ...(facts as Facts), file, key, part }));
    return 1;
  }
  const { wordStartRefusal } = await import("../serve/start-refusal.js");
  terminal.err(wordStartRefusal(refusal as StorageRefusal, language));
  return 1;
}
