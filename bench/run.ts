/**
 * Every figure beside its reference, in one run; prints one table and leaves nothing behind.
 * `--million` adds the list of 50 of 1,000,000 measures (some minutes and 3 GB of disk while it runs).
 */
import { cpus, totalmem } from "node:os";
import { changeRow } from "./change.ts";
import { checkRow } from "./check.ts";
import { competenceRow } from "./competence.ts";
import { createDatabase, fill } from "./database.ts";
import { gridRow } from "./grid.ts";
import { listRow } from "./list.ts";
import { overviewRows } from "./overview.ts";
import { fillWithCases, portalRows } from "./portal.ts";
import { perSecond, printTable, type Row } from "./row.ts";
import { spreadsheetRow } from "./spreadsheet.ts";
import { startRows } from "./start.ts";
import { verifyRow } from "./verify.ts";

const said = (step: string) => console.error(`… ${step}`);
const rows: Row[] = [];

said("competence");
rows.push(competenceRow());
said("check");
rows.push(checkRow());
said("verification");
rows.push(verifyRow());

const content = await createDatabase("content");
const many = await createDatabase("many");
const changed = await createDatabase("changed");
const governed = await createDatabase("governed");
const sent = await createDatabase("sent");
const pages = await createDatabase("pages");
try {
  let small: number | null = null;
  if (many) {
    said("list on PostgreSQL");
    await fill(many, 10_000);
    const { row, figures } = await listRow(10_000, many);
    rows.push(row);
    small = figures.perSecond;
  }
  said("list on PGlite");
  rows.push((await listRow(10_000, null)).row);
  if (process.argv.includes("--million") && small !== null) {
    const million = await createDatabase("million");
    if (million) {
      try {
        said("list of a million");
        await fill(million, 1_000_000);
        const { row, figures } = await listRow(1_000_000, million);
        const slower = small / figures.perSecond;
        rows.push({
          ...row,
          reference: `of 10,000 ${perSecond(small)}`,
          share: `${slower.toFixed(2)} × the time`,
          aim: "2 × the time",
          met: slower <= 2,
        });
      } finally {
        await million.drop();
      }
    }
  }
  said("status changes");
  if (changed) rows.push(await changeRow(changed));
  rows.push(await changeRow(null));
  said("list and gap matrix of plans under way");
  rows.push(...(await overviewRows(governed)));
  said("spreadsheets");
  rows.push(await spreadsheetRow(5000, sent), await spreadsheetRow(20_000, sent));
  said("grid of measures in Chromium");
  rows.push(await gridRow());
  said("portal");
  if (pages) await fillWithCases(pages);
  rows.push(...(await portalRows(pages)));
  said("start and memory");
  rows.push(...(await startRows(content)));
} finally {
  await content?.drop();
  await many?.drop();
  await changed?.drop();
  await governed?.drop();
  await sent?.drop();
  await pages?.drop();
}

const [processor] = cpus();
const memory = Math.round(totalmem() / 2 ** 30);
console.log(
  `${new Date().toISOString().slice(0, 10)}, Node ${process.versions.node}, ${cpus().length} cores (${processor?.model.trim()}), ${memory} GiB; 16 connections, load generator on the same machine.\n`,
);
printTable(rows);
