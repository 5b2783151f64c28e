/** Reads a JSON body within limits, and says where it goes wrong. */
import { err, ok, type Result } from "@napar/domain/result";
import type { Context } from "hono";
import type { ApiError } from "../problem/index.js";

export type BodyLimits = { maxBytes: number; accepted: readonly string[] };

export async function readJsonBody(c: Context, limits: BodyLimits): Promise<Result<unknown, ApiError>> {
  const type = c.req.header("content-type") ?? null;
  const mediaType = type?.split(";")[0]?.trim().toLowerCase();
  if (!mediaType || !limits.accepted.includes(mediaType)) {
    return err({ kind: "unsupportedMediaType", value: type, accepted: limits.accepted });
  }
  const tooLarge = err({ kind: "payloadTooLarge" as const, limitBytes: limits.maxBytes });
  if (Number(c.req.header("content-length") ?? 0) > limits.maxBytes) return tooLarge;
  const bytes = await readUpTo(c.req.raw.body, limits.maxBytes);
  if (bytes === null) return tooLarge;
  let text: string;
  try {
    text = new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    return err({ kind: "invalidJson", reason: "it is not UTF-8 text" });
  }
  if (text.trim() === "") return err({ kind: "invalidJson", reason: "it is empty" });
  try {
    return ok(JSON.parse(text));
  } catch (cause) {
    return err({ kind: "invalidJson", ...whereItFails(cause, text) });
  }
}

/** @returns `null` when there is more than `maxBytes`; a sender that hides the length is cut off there */
export async function readUpTo(
  body: ReadableStream<Uint8Array> | null,
  maxBytes: number,
): Promise<Uint8Array | null> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of body ?? []) {
    size += chunk.byteLength;
    if (size > maxBytes) return null;
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}

/** The engine tells a position for some errors only; people need line and column for all. */
function whereItFails(cause: unknown, text: string) {
  const message = cause instanceof Error ? cause.message : String(cause);
  const reason = message.replace(/(?: in JSON)? at position \d+.*$|, (?:\.\.\.)?".*is not valid JSON$/s, "");
  const stated = /position (\d+)/.exec(message)?.[1];
  const position = stated === undefined ? positionByHalving(text) : Number(stated);
  if (position === undefined) return { reason };
  const before = text.slice(0, position);
  const line = before.split("\n").length;
  return { reason, position, line, column: position - before.lastIndexOf("\n") };
}

/** Each step reads half of the text again: longer ones are not worth it. */
const longestHalved = 256 * 1024;

/** Up to the error the text is only unfinished; from there on it is wrong. */
function positionByHalving(text: string): number | undefined {
  if (text.length > longestHalved) return undefined;
  let unfinished = 0;
  let wrong = text.length + 1;
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
    return /end of JSON input|Unterminated/.test(message) || message.includes(`position ${text.length} `);
  }
}
