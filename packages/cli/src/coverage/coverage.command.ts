/** `napar coverage`: which of the ten commitments of cities a plan's measures serve. */
import { coverageOf } from "@napar/domain/coverage";
import { commitments } from "@napar/domain/framework";
import type { Language } from "@napar/domain/text";
import { titleOf } from "../check/check.command.js";
import { readPlanFile, wordPlanFileRefusal } from "../plan-file/plan-file.js";
import type { Terminal } from "../terminal/terminal.js";
import { inLanguage, type TextKey } from "../text/text.js";

export function coverFile(
  file: string,
  { json, language }: { json: boolean; language: Language },
  terminal: Terminal,
): number {
  const say = inLanguage(language);
  const read = readPlanFile(file, terminal.cwd);
  if (!read.ok) {
    if (json) terminal.out(JSON.stringify({ file, error: read.error }, null, 2));
    terminal.err(wordPlanFileRefusal(read.error, language));
    return 2;
  }
  const { plan } = read.value;
  const coverage = coverageOf(plan);
  if (json) {
    terminal.out(JSON.stringify({ file, id: plan.id, ...coverage }, null, 2));
    return 0;
  }
  terminal.out(say("coverageHead", { title: titleOf(plan, language), covered: coverage.covered.length }));
  for (const { number, state, measures } of coverage.commitments) {
    const name = commitments.find((commitment) => commitment.number === number)?.name[language] ?? "";
    const word = say(`coverage${state.slice(0, 1).toUpperCase()}${state.slice(1)}` as TextKey);
    const ids = measures.length > 0 ? `: ${measures.map(({ id }) => id).join(", ")}` : "";
    terminal.out(`  ${String(number).padStart(2)} ${name} [${word}]${ids}`);
  }
  return 0;
}
