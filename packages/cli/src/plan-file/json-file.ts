/** A JSON file from disk, or the reason it cannot be read as a value. */
import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import { err, ok, type Result } from "@napar/domain/result";

export type JsonFileRefusal =
  | { kind: "fileNotFound"; file: string }
  | { kind: "fileNotReadable"; file: string; code: string }
  | { kind: "fileNotJson"; file: string; line: number; column: number; reason: string };

/** @param cwd the folder a relative path starts from */
export function readJsonFile(file: string, cwd: string): Result<unknown, JsonFileRefusal> {
  let text: string;
  try {
    text = readFileSync(resolve(cwd, file), "utf8");
  } catch (cause) {
    const code = (cause as NodeJS.ErrnoException).code ?? String(cause);
    return err(code === "ENOENT" ? { kind: "fileNotFound", file } : { kind: "fileNotReadable", file, code });
  }
  try {
    // Some editors begin a file with a byte order mark, which JSON does not know.
    return ok(JSON.parse(text.replace(/^\uFEFF/, "")));
  } catch (cause) {
    const message = (cause as Error).message;
    return err({ kind: "fileNotJson", file, ...positionOf(message, text), reason: reasonOf(message) });
  }
}

function positionOf(message: string, text: string): { line: number; column: number } {
  const stated = /position (\d+)/.exec(message)?.[1];
  const offset = stated === undefined ? offsetOfError(text) : Number(stated);
  const before = text.slice(0, offset).split("\n");
  return { line: before.length, column: (before.at(-1)?.length ?? 0) + 1 };
}

/**
 * For some errors the engine does not say where. Up to the error, the text is only unfinished; from there on it is wrong:
 * the border is found by halving.
 */
function offsetOfError(text: string): number {
  let unfinished = 0;
  let wrong = text.length;
  while (wrong - unfinished > 1) {
    const middle = Math.floor((unfinished + wrong) / 2);
    if (isUnfinished(text.slice(0, middle))) unfinished = middle;
    else wrong = middle;
  }
  return unfinished;
}

function isUnfinished(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch (cause) {
    const { message } = cause as Error;
    const position = /position (\d+)/.exec(message)?.[1];
    return /end of JSON input|Unterminated/.test(message) || Number(position) === text.length;
  }
}

const reasonOf = (message: string): string =>
  message.replace(/(?: in JSON)? at position \d+.*$|, (?:\.\.\.)?".*is not valid JSON$/s, "");
