/** `napar who --from FILE --json`: an array of questions in, an array of the same length out. */
import type { Language } from "@napar/domain/text";
import { readJsonFile } from "../plan-file/json-file.js";
import { answerQuestion, plainAnswerOf, plainRefusal } from "../question/question.js";
import { wordRefusal } from "../question/refusal.js";
import type { Terminal } from "../terminal/terminal.js";
import { inLanguage } from "../text/text.js";

/** @returns 0 when the file could be read; a question without an answer has its `error` in its place */
export function whoFrom(file: string, language: Language, terminal: Terminal): number {
  const say = inLanguage(language);
  const read = readJsonFile(file, terminal.cwd);
  if (!read.ok) {
    terminal.err(say(read.error.kind, read.error));
    return 2;
  }
  if (!Array.isArray(read.value)) {
    const found = read.value === null ? "null" : typeof read.value;
    terminal.err(say("fileNotAnArray", { file, found }));
    return 2;
  }
  const answers = read.value.map((question: unknown, index) => {
    const answered = answerQuestion(question);
    if (answered.ok) return plainAnswerOf(answered.value);
    const message = wordRefusal(answered.error, language, `[${index}]`);
    return { error: { ...plainRefusal(answered.error), message } };
  });
  terminal.out(JSON.stringify(answers, null, 2));
  return 0;
}
