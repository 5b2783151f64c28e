/** `napar doctor`: a list of what is well and what is not on this machine, each with its remedy. */
import { fillSentence, type Language } from "@napar/domain/text";
import type { Terminal } from "../terminal/terminal.js";
import { examinations, type Finding } from "./examinations.js";
import { findings } from "./findings.data.js";

const marks = {
  fine: { sign: "✔", colour: 32 },
  warning: { sign: "!", colour: 33 },
  problem: { sign: "✘", colour: 31 },
} as const;

/** @returns 1 when something is wrong that keeps the server from running, or from running safely */
export async function doctor(
  { json, language }: { json: boolean; language: Language },
  terminal: Terminal,
): Promise<number> {
  const found = await Promise.all(examinations.map((examine) => examine(terminal)));
  if (json) {
    const list = found.map((finding) => ({ ...finding, text: word(finding, language) }));
    terminal.out(JSON.stringify(list, null, 2));
  } else {
    const coloured = process.stdout.isTTY === true && !terminal.environment.NO_COLOR;
    for (const finding of found) {
      const { sign, colour } = marks[finding.state];
      const mark = coloured ? `\u001b[${colour}m${sign}\u001b[0m` : sign;
      terminal.out(`${mark} ${word(finding, language)}`);
    }
  }
  return found.some(({ state }) => state === "problem") ? 1 : 0;
}

const word = ({ id, facts }: Finding, language: Language): string =>
  fillSentence(findings[id][language], facts);
