/**
 * Unpacks the parts of an archive that are needed, each measured while it is unpacked and not by what it declares, and
 * packs them again plainly: whatever else the archive held, the library that reads the spreadsheet never sees it.
 */
import { crc32, deflateRawSync, inflateRawSync } from "node:zlib";
import { fileLimits } from "./file-limits.js";
import type { FileRefusal } from "./file-refusal.js";

export type Archive = { names: string[]; read(name: string): Buffer | null };
type Entry = { name: string; method: number; packed: number; unpacked: number; offset: number };

export class RefusedFile extends Error {
  readonly refusal: FileRefusal;
  constructor(refusal: FileRefusal) {
    super(refusal.kind);
    this.refusal = refusal;
  }
}
const refuse = (refusal: FileRefusal): never => {
  throw new RefusedFile(refusal);
};
export const tooLargeUnpacked = (): never =>
  refuse({ kind: "fileUnpacksTooLarge", megabytes: fileLimits.unpackedBytes / 1024 / 1024 });
const damaged = (): never => refuse({ kind: "fileDamaged" });

const endSignature = 0x06054b50;
const entrySignature = 0x02014b50;
const localSignature = 0x04034b50;

/** @throws RefusedFile */
export function openArchive(file: Buffer): Archive {
  const entries = new Map(entriesOf(file).map((entry) => [entry.name, entry]));
  let left: number = fileLimits.unpackedBytes;
  return {
    names: [...entries.keys()],
    read(name) {
      const entry = entries.get(name);
      if (!entry) return null;
      const content = contentOf(file, entry, left);
      left -= content.length;
      return content;
    },
  };
}

function entriesOf(file: Buffer): Entry[] {
  const end = file.lastIndexOf(Buffer.from([0x50, 0x4b, 0x05, 0x06]));
  if (end < 0 || end + 22 > file.length || file.readUInt32LE(end) !== endSignature) return damaged();
  const count = file.readUInt16LE(end + 10);
  // Archives of more than 4 GB say 0xFFFF here: none of those is a table of measures.
  if (count > fileLimits.parts) return tooLargeUnpacked();
  let at = file.readUInt32LE(end + 16);
  const entries: Entry[] = [];
  const seen = new Set<string>();
  for (let index = 0; index < count; index += 1) {
    if (at + 46 > file.length || file.readUInt32LE(at) !== entrySignature) return damaged();
    const nameLength = file.readUInt16LE(at + 28);
    const name = file.toString("utf8", at + 46, at + 46 + nameLength).replaceAll("\\", "/");
    if ((file.readUInt16LE(at + 8) & 1) === 1) return refuse({ kind: "fileEncrypted" });
    // Two parts of one name are read differently by different programs.
    if (seen.has(name)) return damaged();
    seen.add(name);
    entries.push({
      name,
      method: file.readUInt16LE(at + 10),
      packed: file.readUInt32LE(at + 20),
      unpacked: file.readUInt32LE(at + 24),
      offset: file.readUInt32LE(at + 42),
    });
    at += 46 + nameLength + file.readUInt16LE(at + 30) + file.readUInt16LE(at + 32);
  }
  return entries;
}

function contentOf(file: Buffer, { method, packed, unpacked, offset }: Entry, left: number): Buffer {
  if (unpacked > left) return tooLargeUnpacked();
  if (offset + 30 > file.length || file.readUInt32LE(offset) !== localSignature) return damaged();
  const start = offset + 30 + file.readUInt16LE(offset + 26) + file.readUInt16LE(offset + 28);
  if (start + packed > file.length) return damaged();
  const bytes = file.subarray(start, start + packed);
  if (method === 0) return bytes;
  if (method !== 8) return damaged();
  try {
    return inflateRawSync(bytes, { maxOutputLength: Math.max(1, unpacked) });
  } catch (cause) {
    // More comes out than it says there is.
    if ((cause as NodeJS.ErrnoException).code === "ERR_BUFFER_TOO_LARGE") return tooLargeUnpacked();
    return damaged();
  }
}

type Part = { name: string; content: Buffer };

/** An archive of these parts, unpacked. */
export const packPlainly = (parts: readonly Part[]): Buffer => pack(parts, (content) => content, 0);

/** The same, squeezed. */
export const packTightly = (parts: readonly Part[]): Buffer =>
  pack(parts, (content) => deflateRawSync(content), 8);

function pack(parts: readonly Part[], squeeze: (content: Buffer) => Buffer, method: 0 | 8): Buffer {
  const archive = startArchive();
  const chunks = parts.flatMap(({ name, content }) => archive.add(name, content, squeeze(content), method));
  return Buffer.concat([...chunks, archive.end()]);
}

/** An archive that is written part by part: what `add` and `end` give, one after the other, is the file. */
export function startArchive() {
  const directory: Buffer[] = [];
  let parts = 0;
  let offset = 0;
  return {
    /** @param packed the content as `method` has it: 0 as it is, 8 deflated */
    add(name: string, content: Buffer, packed: Buffer, method: 0 | 8): Buffer[] {
      const encoded = Buffer.from(name, "utf8");
      const local = Buffer.alloc(30);
      local.writeUInt32LE(localSignature, 0);
      local.writeUInt16LE(20, 4);
      local.writeUInt16LE(0x800, 6);
      local.writeUInt16LE(method, 8);
      // 1 January 1980, the first day an archive can name.
      local.writeUInt16LE(0x21, 12);
      local.writeUInt32LE(crc32(content), 14);
      local.writeUInt32LE(packed.length, 18);
      local.writeUInt32LE(content.length, 22);
      local.writeUInt16LE(encoded.length, 26);
      const entry = Buffer.alloc(46);
      entry.writeUInt32LE(entrySignature, 0);
      entry.writeUInt16LE(20, 4);
      local.copy(entry, 6, 4, 30);
      entry.writeUInt32LE(offset, 42);
      directory.push(entry, encoded);
      parts += 1;
      offset += local.length + encoded.length + packed.length;
      return [local, encoded, packed];
    },
    end(): Buffer {
      const size = directory.reduce((sum, { length }) => sum + length, 0);
      const end = Buffer.alloc(22);
      end.writeUInt32LE(endSignature, 0);
      end.writeUInt16LE(parts, 8);
      end.writeUInt16LE(parts, 10);
      end.writeUInt32LE(size, 12);
      end.writeUInt32LE(offset, 16);
      return Buffer.concat([...directory, end]);
    },
  };
}
