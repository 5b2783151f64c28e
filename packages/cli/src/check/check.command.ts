/** `napar check`: the fifty criteria over plan files. Exit code 0 sound, 1 not sound, 2 unreadable. */
import { belgianCompetenceModel } from "@napar/domain/belgium/competences";
import { checkPlan, type PlanCheck } from "@napar/domain/check";
import { type Plan, type PlanReading, readPlanText } from "@napar/domain/plan";
import type { Language } from "@napar/domain/text";
import { wordCheckResult, wordSeverity, wordVerdict } from "@napar/ui/wording";
import { type PlanFileRefusal, readPlanFile, wordPlanFileRefusal } from "../plan-file/plan-file.js";
import type { Terminal } from "../terminal/terminal.js";
import { inLanguage } from "../text/text.js";

type CheckedFile =
  | { file: string; ok: true; reading: PlanReading; check: PlanCheck }
  | { file: string; ok: false; error: PlanFileRefusal };

/** @returns the exit code: that of the worst file */
export function checkFiles(
  files: readonly string[],
  { on, json, language }: { on: string | undefined; json: boolean; language: Language },
  terminal: Terminal,
): number {
  const checked = files.map((file): CheckedFile => {
    const read = readPlanFile(file, terminal.cwd);
    if (!read.ok) return { file, ok: false, error: read.error };
    const day = on ? { on } : { today: terminal.today() };
    const check = checkPlan(read.value.plan, { ...day, competence: belgianCompetenceModel() });
    return { file, ok: true, reading: read.value, check };
  });
  if (json) {
    const reports = checked.map(asJson);
    terminal.out(JSON.stringify(reports.length === 1 ? reports[0] : reports, null, 2));
  }
  for (const file of checked) {
    if (!file.ok) terminal.err(wordPlanFileRefusal(file.error, language));
    else if (!json) terminal.out(inWords(file.reading, file.check, language));
  }
  return Math.max(...checked.map((file) => (file.ok ? (file.check.verdict === "sound" ? 0 : 1) : 2)));
}

const asJson = (checked: CheckedFile) =>
  checked.ok
    ? { file: checked.file, id: checked.reading.plan.id, ...checked.check, remarks: checked.reading.remarks }
    : { file: checked.file, error: checked.error };

function inWords({ plan, remarks }: PlanReading, check: PlanCheck, language: Language): string {
  const say = inLanguage(language);
  const count = (result: string) => check.results.filter((each) => each.result === result).length;
  const head = say("checkHead", {
    title: titleOf(plan, language),
    verdict: wordVerdict(check.verdict, language),
    on: check.on,
    pass: count("pass"),
    fail: count("fail"),
    unknown: count("unknown"),
    notApplicable: count("not-applicable"),
  });
  const open = check.results.filter(({ result }) => result === "fail" || result === "unknown");
  const lines = open.flatMap((each) => {
    const marks = [wordCheckResult(each.result, language), wordSeverity(each.severity, language)];
    const person = each.judgement === "person" ? ` ${say("checkByPerson")}` : "";
    return [
      `  ${each.criterion} ${each.title[language]} [${marks.join(", ")}]${person}`,
      `      ${each.reason[language]}`,
      ...(each.remedy ? [`      ${say("remedy", { text: each.remedy[language] })}`] : []),
    ];
  });
  return [head, ...remarks.map(({ path }) => say("planRemark", { path })), ...lines, ""].join("\n");
}

export const titleOf = (plan: Plan, language: Language): string =>
  readPlanText(plan.title, language)?.text ?? plan.id;
