/**
 * Reads and writes files in a thread of their own, one at a time, each with a limit of time and memory: whatever a file
 * does to the thread, the server goes on serving.
 */
import { Worker } from "node:worker_threads";
import { gunzipSync } from "node:zlib";
import { err, ok, type Result } from "@napar/domain/result";
import type { Workbook } from "@napar/domain/spreadsheet";
import { workerLimits, writingLimits } from "./file-limits.js";
import type { FileRefusal } from "./file-refusal.js";
import type { WorkbookDone, WorkbookJob } from "./workbook.worker.js";
import type { FileFormat, WrittenSheet } from "./write-workbook.js";

/** A workbook as it is stored: JSON, packed. */
export type PackedWorkbook = Uint8Array;
export const unpackWorkbook = (packed: PackedWorkbook): Workbook =>
  JSON.parse(gunzipSync(packed, { maxOutputLength: 512 * 1024 * 1024 }).toString("utf8"));

export type WorkbookJobs = {
  read(file: Uint8Array, name: string): Promise<Result<PackedWorkbook, FileRefusal>>;
  write(sheets: readonly WrittenSheet[], format: FileFormat): Promise<Result<Uint8Array, FileRefusal>>;
};

type Limits = Readonly<Record<keyof typeof workerLimits, number>>;

export function createWorkbookJobs(limits: Partial<Limits> = {}): WorkbookJobs {
  const all = { ...workerLimits, ...limits };
  let last: Promise<unknown> = Promise.resolve();
  let inLine = 0;
  const run = async (job: WorkbookJob): Promise<Result<Uint8Array, FileRefusal>> => {
    if (inLine > all.waiting) return err({ kind: "tooManyAtOnce" });
    inLine += 1;
    const turn = last.then(() => inThread(job, job.do === "write" ? { ...all, ...writingLimits } : all));
    // A job that failed does not keep the next one from its turn.
    last = turn.catch(() => {});
    try {
      return await turn;
    } finally {
      inLine -= 1;
    }
  };
  return {
    read: (file, name) => run({ do: "read", file, name }),
    write: (sheets, format) => run({ do: "write", sheets, format }),
  };
}

/** Beside the sources in tests, beside the bundle in the built server. */
const isSource = import.meta.url.endsWith(".ts");
const threadFile = new URL(
  isSource ? "./workbook.worker.ts" : "./spreadsheet/workbook.worker.js",
  import.meta.url,
);
/** Sources name each other by what they are compiled to; a thread that runs them as they are has to be told. */
const sourceNames = `import{registerHooks}from"node:module";registerHooks({resolve:(name,context,next)=>{try{return next(name,context)}catch(error){if(name.endsWith(".js"))return next(name.slice(0,-3)+".ts",context);throw error}}})`;
const execArgv = isSource
  ? [
      "--conditions=@napar/source",
      "--no-warnings",
      "--import",
      `data:text/javascript,${encodeURIComponent(sourceNames)}`,
    ]
  : [];

function inThread(
  job: WorkbookJob,
  { milliseconds, longestMilliseconds, heapMegabytes }: Limits,
): Promise<Result<Uint8Array, FileRefusal>> {
  return new Promise((resolve, reject) => {
    const worker = new Worker(threadFile, {
      workerData: job,
      execArgv,
      resourceLimits: { maxOldGenerationSizeMb: heapMegabytes, maxYoungGenerationSizeMb: 16, stackSizeMb: 4 },
      env: {},
    });
    const tooSlow = () => end(err({ kind: "fileTooSlow", seconds: Math.ceil(milliseconds / 1000) }));
    const clock = setTimeout(tooSlow, longestMilliseconds);
    const work = setInterval(async () => {
      // A thread that is not up yet has done nothing.
      const { user, system } = await worker.cpuUsage().catch(() => ({ user: 0, system: 0 }));
      if ((user + system) / 1000 > milliseconds) tooSlow();
    }, 100);
    const stopTimers = () => {
      clearTimeout(clock);
      clearInterval(work);
    };
    let isOver = false;
    const end = (result: Result<Uint8Array, FileRefusal>) => {
      if (isOver) return;
      isOver = true;
      stopTimers();
      // The thread's memory is given back before the next one starts.
      worker.terminate().then(() => resolve(result), reject);
    };
    worker.once("message", (done: WorkbookDone) => end(done.ok ? ok(done.bytes) : err(done.refusal)));
    worker.once("error", (error: NodeJS.ErrnoException) => {
      const isMemory = error.code === "ERR_WORKER_OUT_OF_MEMORY" || error instanceof RangeError;
      if (isMemory) return end(err({ kind: "fileTooDemanding" }));
      isOver = true;
      stopTimers();
      reject(error);
    });
    // Ended without a word: the system took its memory away.
    worker.once("exit", () => end(err({ kind: "fileTooDemanding" })));
  });
}
