/** The thread in which files of strangers are read, and our own are written: one job, then it ends. */
import { parentPort, workerData } from "node:worker_threads";
import { gzipSync } from "node:zlib";
import type { FileRefusal } from "./file-refusal.js";
import { readWorkbook } from "./read-workbook.js";
import { type FileFormat, type WrittenSheet, writeWorkbook } from "./write-workbook.js";
import { RefusedFile } from "./zip-archive.js";

export type WorkbookJob =
  | { do: "read"; file: Uint8Array; name: string }
  | { do: "write"; sheets: readonly WrittenSheet[]; format: FileFormat };

export type WorkbookDone =
  /** The workbook as JSON, packed; or the file. */
  { ok: true; bytes: Uint8Array } | { ok: false; refusal: FileRefusal };

function done(job: WorkbookJob): WorkbookDone {
  if (job.do === "write") return { ok: true, bytes: writeWorkbook(job.sheets, job.format) };
  try {
    const workbook = readWorkbook(
      Buffer.from(job.file.buffer, job.file.byteOffset, job.file.byteLength),
      job.name,
    );
    return { ok: true, bytes: gzipSync(JSON.stringify(workbook), { level: 1 }) };
  } catch (cause) {
    if (cause instanceof RefusedFile) return { ok: false, refusal: cause.refusal };
    throw cause;
  }
}

parentPort?.postMessage(done(workerData as WorkbookJob));
