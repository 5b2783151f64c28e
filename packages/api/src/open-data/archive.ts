/**
 * The whole public content as one archive: every plan as a document, everything that is kept about it, registers, every
 * table, what the columns hold, the licences, and the checksum of each file. The same content gives the same bytes.
 */
import { createHash } from "node:crypto";
import { promisify } from "node:util";
import { deflateRaw } from "node:zlib";
import { planTestVectors } from "@napar/domain/exchange-kit";
import { planJsonSchema } from "@napar/domain/plan";
import { startArchive } from "../spreadsheet/zip-archive.js";
import type { Register } from "../storage/index.js";
import { licenceText, readMe } from "./archive-texts.data.js";
import { openDataPackage } from "./data-package.js";
import type { OpenDataSource } from "./open-data-source.js";
import { wholeTables } from "./table/index.js";
import { csvOf } from "./write-table.js";

const registers: readonly Register[] = [
  "organisations",
  "bodies",
  "practices",
  "practiceFiches",
  "proposals",
  "events",
  "tools",
];
const pack = promisify(deflateRaw);
const json = (value: unknown): string => `${JSON.stringify(value, null, 1)}\n`;

/** Its files, one at a time: no more than one is in memory. */
async function* filesOf(source: OpenDataSource): AsyncGenerator<{ name: string; content: Buffer }> {
  const file = (name: string, text: string) => ({ name, content: Buffer.from(text, "utf8") });
  yield file("README.md", readMe(source.on));
  yield file("LICENCES.md", licenceText);
  for await (const { id, document, kept } of source.plans()) {
    yield file(`plans/${fileName(id)}.json`, json(document));
    if (kept) yield file(`kept/${fileName(id)}.json`, json(kept.view));
  }
  for (const register of registers) {
    yield file(`registers/${register}.json`, json(await source.entries(register)));
  }
  for (const [name, table] of wholeTables) {
    const parts: string[] = [];
    for await (const part of csvOf(table, { source, filter: {} })) parts.push(part);
    yield file(`tables/${name}.csv`, parts.join(""));
  }
  yield file("napar-plan-1/napar-plan-1.schema.json", json(planJsonSchema()));
  yield file("napar-plan-1/napar-plan-1.vectors.json", json(planTestVectors()));
  yield file("datapackage.json", json(openDataPackage(source.on)));
}

/** Identifiers are anybody's choice; names of files are not. */
const fileName = (id: string): string => encodeURIComponent(id).replaceAll("*", "%2A").replace(/^\./, "%2E");

export async function* archiveOf(source: OpenDataSource): AsyncGenerator<Uint8Array> {
  const archive = startArchive();
  const sums: string[] = [];
  const folder = archiveName(source.on);
  const add = async (name: string, content: Buffer) =>
    archive.add(`${folder}/${name}`, content, await pack(content), 8);
  for await (const { name, content } of filesOf(source)) {
    sums.push(`${createHash("sha256").update(content).digest("hex")}  ${name}\n`);
    yield* await add(name, content);
  }
  yield* await add("SHA256SUMS", Buffer.from(sums.join("")));
  yield archive.end();
}

export const archiveName = (on: string): string => `napar-open-data-${on}`;
