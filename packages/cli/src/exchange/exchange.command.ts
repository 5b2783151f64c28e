/** `napar import` and `napar export`: plans as documents, `napar-plan/1`, in and out of the storage. */
import { existsSync } from "node:fs";
import { join } from "node:path";
import type { Exported, ImportProblem, ImportTarget, Storage } from "@napar/api";
import { fillSentence, type Language } from "@napar/domain/text";
import { findings } from "../doctor/findings.data.js";
import { readPlanFile, wordPlanFileRefusal } from "../plan-file/plan-file.js";
import { withNearest } from "../question/refusal.js";
import { readSettings } from "../serve/settings.js";
import type { Terminal } from "../terminal/terminal.js";
import { inLanguage } from "../text/text.js";
import { verifyTexts } from "../verify/verify-texts.data.js";
import { exchangeTexts } from "./exchange-texts.data.js";

type Common = { language: Language };
export type ImportOptions = Common & {
  as?: string | undefined;
  procedure?: Extract<ImportTarget, { kind: "case" }>["procedure"] | undefined;
  content: boolean;
  dryRun: boolean;
  json: boolean;
};

/** @returns 0 brought in, 1 something stands against it, 2 the file is no plan; only 0 without `--dry-run` changes anything */
export async function importFile(file: string, options: ImportOptions, terminal: Terminal): Promise<number> {
  const { language, json, dryRun } = options;
  const target = targetOf(options);
  if (!target) {
    terminal.err(exchangeTexts.choose[language]);
    return 2;
  }
  const read = readPlanFile(file, terminal.cwd);
  if (!read.ok) {
    if (json) terminal.out(JSON.stringify({ file, error: read.error }, null, 2));
    terminal.err(wordPlanFileRefusal(read.error, language));
    return 2;
  }
  const { plan, remarks } = read.value;
  const say = inLanguage(language);
  const imported = await withStorage(options, terminal, async (storage) => {
    const { belgium, importPlan, momentNow } = await import("@napar/api");
    const how = { target, moment: momentNow(), country: belgium(), isDryRun: dryRun };
    return importPlan(storage.db, plan, how);
  });
  if (imported === null) return 2;
  if (json) {
    const outcome = imported.ok ? { imported: imported.value } : { problems: imported.error };
    terminal.out(JSON.stringify({ file, dryRun, remarks, ...outcome }, null, 2));
  }
  for (const { path } of remarks) terminal.err(say("planRemark", { path }));
  if (!imported.ok) {
    terminal.err(fillSentence(exchangeTexts.notImported[language], { file, count: imported.error.length }));
    for (const problem of imported.error) terminal.err(`  ${wordProblem(problem, language)}`);
    return 1;
  }
  const done = imported.value.target === "case" ? exchangeTexts.importedCase : exchangeTexts.importedContent;
  if (!json) terminal.out(fillSentence((dryRun ? exchangeTexts.dryRun : done)[language], imported.value));
  return 0;
}

/** Content is not told by whom it was brought in, and has no procedure: both at once is a mistake. */
function targetOf({ as, procedure, content }: ImportOptions): ImportTarget | null {
  if (content) return as === undefined && procedure === undefined ? { kind: "content" } : null;
  return as !== undefined && procedure !== undefined ? { kind: "case", email: as, procedure } : null;
}

function wordProblem(problem: ImportProblem, language: Language): string {
  switch (problem.kind) {
    case "textNotStorable":
      return `${problem.path}: ${problem.text[language]}`;
    case "refused": {
      const { path, text } = problem.refusal;
      // In the document, not in the command that carries it.
      const where = path?.replace(/^origin\.document\.?/, "");
      return where ? `${where}: ${text[language]}` : text[language];
    }
    case "notPermitted": {
      const why = problem.reasons.map(({ text }) => text[language]);
      return [fillSentence(exchangeTexts.notPermitted[language], problem as never), ...new Set(why)].join(
        " ",
      );
    }
    default:
      return fillSentence(exchangeTexts[problem.kind][language], problem);
  }
}

export type ExportOptions = Common & { from?: Exported["from"] | undefined };

/** @returns 0 with the document on standard output; 1 no such plan; 2 no storage */
export async function exportFile(id: string, options: ExportOptions, terminal: Terminal): Promise<number> {
  const { from, language } = options;
  const exported = await withStorage(options, terminal, async (storage) => {
    const { exportPlan } = await import("@napar/api");
    return exportPlan(storage.db, id, { from, on: terminal.today() });
  });
  if (exported === null) return 2;
  if (!exported.ok) {
    const sentence = fillSentence(exchangeTexts.unknownPlan[language], { value: id });
    terminal.err(withNearest(inLanguage(language), sentence, exported.error.nearest));
    return 1;
  }
  terminal.out(JSON.stringify(exported.value.plan, null, 2));
  return 0;
}

/** Opens what is there, and never makes a database only to find it empty. @returns `null` after saying why not */
async function withStorage<T>(
  { language }: Common,
  terminal: Terminal,
  work: (storage: Storage) => Promise<T>,
): Promise<T | null> {
  const settings = readSettings(terminal.environment, terminal.cwd);
  if (!settings.ok) {
    terminal.err(fillSentence(findings.portInvalid[language], { port: settings.error.value }));
    return null;
  }
  const { dataFolder, databaseUrl, ownerDatabaseUrl, allowEmbedded, production } = settings.value;
  if (!databaseUrl && !existsSync(join(dataFolder, "database"))) {
    terminal.err(fillSentence(verifyTexts.noStorage[language], { folder: dataFolder }));
    return null;
  }
  const { openStorageAsItIs } = await import("@napar/api");
  const where = { dataFolder, databaseUrl, ownerDatabaseUrl, allowEmbedded, production };
  const storage = await openStorageAsItIs(where);
  if (!storage.ok) {
    const { wordStartRefusal } = await import("../serve/start-refusal.js");
    terminal.err(wordStartRefusal(storage.error, language));
    return null;
  }
  try {
    return await work(storage.value);
  } finally {
    await storage.value.close();
  }
}
