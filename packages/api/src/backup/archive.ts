/**
 * An archive: lines of JSON in gzip, `napar-backup/1`. A head, then each part with its rows and the SHA-256 of their lines,
 * then the end. After it comes the seal, a second gzip member of fixed length with the SHA-256 of all bytes before: whatever
 * byte is changed or missing is found without unpacking anything, and `zcat` still reads the whole.
 */
import { createHash } from "node:crypto";
import { createReadStream } from "node:fs";
import { open } from "node:fs/promises";
import { crc32, createGunzip } from "node:zlib";
import { err, ok, type Result } from "@napar/domain/result";
import { z } from "zod";

export const archiveFormat = "napar-backup/1";

const head = z.object({
  format: z.string(),
  madeAt: z.string(),
  migrations: z.array(z.string()),
  journal: z.object({ origin: z.string(), entries: z.int() }),
});
export type ArchiveHead = z.infer<typeof head>;
const partHead = z.object({ part: z.string(), columns: z.array(z.string()).min(1) });
const partEnd = z.object({ end: z.string(), rows: z.int(), sha256: z.string() });
const archiveEnd = z.object({ end: z.literal("archive"), parts: z.int(), rows: z.int() });

export type ArchiveRefusal =
  | { kind: "archiveUnreadable"; code: string }
  /** Not a file that a backup wrote, or one that was cut off. */
  | { kind: "archiveUnsealed" }
  /** Not the bytes that the backup wrote. */
  | { kind: "archiveAltered"; part: string | null }
  | { kind: "archiveFormatUnknown"; format: string };

/** What an archive tells, line by line. */
export type ArchiveItem =
  | { kind: "head"; head: ArchiveHead }
  | { kind: "part"; part: string; columns: string[] }
  /** One row, as the JSON text of an array with a text or null for each column. */
  | { kind: "row"; part: string; line: string }
  | { kind: "partEnd"; part: string; rows: number }
  | { kind: "end"; rows: number };

/** Thrown while reading, since a stream has no other way out. */
export class ArchiveBroken extends Error {
  constructor(readonly refusal: ArchiveRefusal) {
    super(refusal.kind);
  }
}

/** The lines of an archive, from its content. @param parts each with its rows, asked for one after the other */
export async function* archiveLines(
  about: Omit<ArchiveHead, "format">,
  parts: AsyncIterable<{ part: string; columns: readonly string[]; rows: AsyncIterable<readonly string[]> }>,
): AsyncGenerator<string, void> {
  yield lineOf({ format: archiveFormat, ...about });
  let [count, total] = [0, 0];
  for await (const { part, columns, rows } of parts) {
    yield lineOf({ part, columns });
    const hash = createHash("sha256");
    let inPart = 0;
    for await (const lines of rows) {
      if (lines.length === 0) continue;
      const text = `${lines.join("\n")}\n`;
      hash.update(text);
      inPart += lines.length;
      yield text;
    }
    yield lineOf({ end: part, rows: inPart, sha256: hash.digest("hex") });
    count += 1;
    total += inPart;
  }
  yield lineOf({ end: "archive", parts: count, rows: total });
}

const lineOf = (value: unknown): string => `${JSON.stringify(value)}\n`;

/**
 * Reads an archive whose seal was checked, one line at a time.
 *
 * @throws ArchiveBroken when it is not what a backup writes
 */
export async function* readArchive(file: string, length: number): AsyncGenerator<ArchiveItem, void> {
  const altered = (part: string | null) => new ArchiveBroken({ kind: "archiveAltered", part });
  let state: { part: string; rows: number; hash: ReturnType<typeof createHash> } | null = null;
  let isHeadRead = false;
  let isEnded = false;
  let [parts, total] = [0, 0];
  for await (const line of linesOf(file, length)) {
    if (isEnded) throw altered(null);
    if (line.startsWith("[")) {
      if (!state) throw altered(null);
      state.hash.update(`${line}\n`);
      state.rows += 1;
      yield { kind: "row", part: state.part, line };
      continue;
    }
    const value = jsonOf(line);
    if (!isHeadRead) {
      const format = (value as { format?: unknown } | null)?.format;
      if (format !== archiveFormat) {
        throw new ArchiveBroken({ kind: "archiveFormatUnknown", format: String(format ?? "") });
      }
      const read = head.safeParse(value);
      if (!read.success) throw altered(null);
      isHeadRead = true;
      yield { kind: "head", head: read.data };
      continue;
    }
    if (state) {
      const read = partEnd.safeParse(value);
      const { part, rows, hash } = state;
      if (!read.success || read.data.end !== part || read.data.rows !== rows) throw altered(part);
      if (hash.digest("hex") !== read.data.sha256) throw altered(part);
      parts += 1;
      total += rows;
      state = null;
      yield { kind: "partEnd", part, rows };
      continue;
    }
    const begun = partHead.safeParse(value);
    if (begun.success) {
      state = { part: begun.data.part, rows: 0, hash: createHash("sha256") };
      yield { kind: "part", ...begun.data };
      continue;
    }
    const ended = archiveEnd.safeParse(value);
    if (!ended.success || ended.data.parts !== parts || ended.data.rows !== total) throw altered(null);
    isEnded = true;
    yield { kind: "end", rows: total };
  }
  if (!isEnded) throw altered(state?.part ?? null);
}

const jsonOf = (line: string): unknown => {
  try {
    return JSON.parse(line);
  } catch {
    return null;
  }
};

/** Only a line feed ends a line: the separators of Unicode may stand in a text. */
async function* linesOf(file: string, length: number): AsyncGenerator<string, void> {
  const unpacked = createReadStream(file, { end: length - 1 }).pipe(createGunzip());
  let rest: Buffer[] = [];
  try {
    for await (const chunk of unpacked as AsyncIterable<Buffer>) {
      let from = 0;
      for (let at = chunk.indexOf(10); at >= 0; at = chunk.indexOf(10, from)) {
        rest.push(chunk.subarray(from, at));
        yield Buffer.concat(rest).toString("utf8");
        rest = [];
        from = at + 1;
      }
      if (from < chunk.length) rest.push(chunk.subarray(from));
    }
  } catch (cause) {
    if ((cause as { code?: string }).code?.startsWith("Z_")) {
      throw new ArchiveBroken({ kind: "archiveAltered", part: null });
    }
    throw cause;
  }
  if (rest.length > 0) throw new ArchiveBroken({ kind: "archiveAltered", part: null });
}

/** @returns the length of what the seal stands for; nothing of it was unpacked */
export async function checkSeal(file: string): Promise<Result<number, ArchiveRefusal>> {
  try {
    const handle = await open(file, "r");
    try {
      const { size } = await handle.stat();
      const length = size - sealLength;
      if (length <= 0) return err({ kind: "archiveUnsealed" });
      const { buffer: found } = await handle.read(Buffer.alloc(sealLength), 0, sealLength, length);
      if (!found.subarray(0, sealStart.length).equals(sealStart)) return err({ kind: "archiveUnsealed" });
      const hash = createHash("sha256");
      for await (const chunk of createReadStream(file, { end: length - 1 })) hash.update(chunk);
      return found.equals(sealOf(hash.digest("hex")))
        ? ok(length)
        : err({ kind: "archiveAltered", part: null });
    } finally {
      await handle.close();
    }
  } catch (cause) {
    return err({ kind: "archiveUnreadable", code: (cause as NodeJS.ErrnoException).code ?? String(cause) });
  }
}

/** A gzip member (RFC 1952) with one stored block: the same bytes for the same hash, wherever it is made. */
export function sealOf(sha256: string): Buffer {
  const line = Buffer.from(lineOf({ sealed: sha256 }));
  const seal = Buffer.alloc(gzipHead.length + 5 + line.length + 8);
  let at = gzipHead.copy(seal);
  at = seal.writeUInt8(1, at);
  at = seal.writeUInt16LE(line.length, at);
  at = seal.writeUInt16LE(~line.length & 0xffff, at);
  at += line.copy(seal, at);
  at = seal.writeUInt32LE(crc32(line), at);
  seal.writeUInt32LE(line.length, at);
  return seal;
}

/** Deflate, no flags, no time, system unknown. */
const gzipHead = Buffer.from("1f8b08000000000000ff", "hex");
const sealLength = sealOf("0".repeat(64)).length;
const sealStart = sealOf("0".repeat(64)).subarray(0, sealLength - 8 - 64 - 3);
