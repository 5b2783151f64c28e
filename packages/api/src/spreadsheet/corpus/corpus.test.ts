import { monitorEventLoopDelay } from "node:perf_hooks";
import { languages } from "@napar/domain/text";
import { expect, it, test } from "vitest";
import { fileLimits } from "../file-limits.js";
import { fileRefusalTexts, wordFileRefusal } from "../file-refusal.js";
import { spreadsheetRefusalTexts } from "../spreadsheet-refusal.js";
import { createWorkbookJobs, unpackWorkbook } from "../workbook-jobs.js";
import { awkwardFiles } from "./awkward-files.js";
import { hostileFiles } from "./hostile-files.js";
import { excelFile, texts } from "./make-file.js";

const jobs = createWorkbookJobs();
const readIt = async (file: Buffer, name: string, reader = jobs) => {
  const read = await reader.read(file, name);
  return read.ok ? unpackWorkbook(read.value) : read.error;
};

test.each(awkwardFiles)("reads $name", async ({ name, make, rows, more = {} }) => {
  const { since1904 = false, hiddenRows = [], merged = [] } = more;
  expect(await readIt(make(), name)).toMatchObject({ since1904, sheets: [{ rows, hiddenRows, merged }] });
});

test.each(hostileFiles)("refuses $name: $refusal", async ({ name, make, refusal }) => {
  const file = make();
  // Nothing larger is ever read from a request.
  expect(file.length).toBeLessThanOrEqual(fileLimits.bytes);
  const told = await jobs.read(file, name);
  expect(told.ok ? "it was read" : told.error.kind).toBe(refusal);
  if (told.ok) return;
  const words = wordFileRefusal(told.error);
  for (const text of [words.reason, words.remedy]) {
    for (const language of languages) expect(text[language]).toMatch(/^[^{}[\]]+\.$/);
  }
});

const large = (rows: number): Buffer =>
  excelFile({
    sheet: Array.from({ length: rows }, (_, index) =>
      texts(
        index + 1,
        Array.from({ length: 12 }, (_, column) => `tekst ${index} in kolom ${column}`),
      ),
    ).join(""),
  });

it("reads twenty thousand rows", async () => {
  const workbook = await readIt(large(20_000), "groot.xlsx");
  expect(workbook).toMatchObject({ sheets: [{ name: "Acties" }] });
  if ("sheets" in workbook) expect(workbook.sheets[0]?.rows).toHaveLength(20_000);
}, 60_000);

it("gives up on time and on memory, and goes on serving meanwhile", async () => {
  const file = large(20_000);
  const delay = monitorEventLoopDelay({ resolution: 10 });
  delay.enable();
  const hurried = createWorkbookJobs({ milliseconds: 400 });
  expect(await readIt(file, "groot.xlsx", hurried)).toEqual({ kind: "fileTooSlow", seconds: 1 });
  const short = createWorkbookJobs({ longestMilliseconds: 300 });
  expect(await readIt(file, "groot.xlsx", short)).toMatchObject({ kind: "fileTooSlow" });
  const narrow = createWorkbookJobs({ heapMegabytes: 24 });
  expect(await readIt(file, "groot.xlsx", narrow)).toEqual({ kind: "fileTooDemanding" });
  delay.disable();
  // The thread works; this one only waits. Half a second is for a machine with other things to do.
  expect(delay.percentile(95) / 1e6).toBeLessThan(500);
  // What went wrong with one file is no matter to the next.
  expect(await readIt(Buffer.from("a;b"), "x.csv", narrow)).toMatchObject({
    sheets: [{ rows: [["a", "b"]] }],
  });
}, 60_000);

it("takes files one after the other, and says so when too many wait", async () => {
  const line = createWorkbookJobs({ waiting: 2 });
  const answers = await Promise.all(
    Array.from({ length: 5 }, () => readIt(Buffer.from("a;b"), "x.csv", line)),
  );
  const refused = answers.filter((answer) => "kind" in answer);
  expect(refused).toEqual([{ kind: "tooManyAtOnce" }, { kind: "tooManyAtOnce" }]);
  expect(await readIt(Buffer.from("a;b"), "x.csv", line)).toHaveProperty("sheets");
});

it("has words for every refusal in four languages", () => {
  for (const { reason, remedy } of [
    ...Object.values(fileRefusalTexts),
    ...Object.values(spreadsheetRefusalTexts),
  ]) {
    for (const text of [reason, remedy]) {
      expect(languages.every((language) => text[language].endsWith("."))).toBe(true);
    }
  }
});
