/** Files that nobody should send: made when they are needed, since they are small to describe and large to have. */
import { deflateRawSync } from "node:zlib";
import type { FileRefusal } from "../file-refusal.js";
import {
  archiveOf,
  excelFile,
  openCell,
  openDocumentFile,
  overlappingArchive,
  row,
  sheetHead,
  texts,
} from "./make-file.js";

export type HostileFile = { name: string; make: () => Buffer; refusal: FileRefusal["kind"] };

const megabyte = 1024 * 1024;
const cells = (count: number): string => '<c r="A1"><v>1</v></c>'.repeat(count);
const laughs = `<!DOCTYPE lolz [<!ENTITY a "ha"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;&a;&a;"><!ENTITY c "&b;&b;&b;&b;&b;&b;&b;&b;&b;&b;">]>`;
const compound = (content: Buffer): Buffer =>
  Buffer.concat([Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]), Buffer.alloc(504), content]);

export const hostileFiles: readonly HostileFile[] = [
  {
    name: "a bomb that says how large it is.xlsx",
    make: () => excelFile({ sheet: `${sheetHead}${" ".repeat(80 * megabyte)}` }),
    refusal: "fileUnpacksTooLarge",
  },
  {
    name: "a bomb that says it is small.xlsx",
    make: () => excelFile({ sheet: `${sheetHead}${" ".repeat(80 * megabyte)}`, declared: 1000 }),
    refusal: "fileUnpacksTooLarge",
  },
  {
    name: "a thousand sheets that are the same bytes.xlsx",
    make: () =>
      overlappingArchive(
        ["xl/workbook.xml", ...Array.from({ length: 1000 }, (_, index) => `xl/worksheets/sheet${index}.xml`)],
        Buffer.alloc(megabyte, " "),
      ),
    refusal: "fileUnpacksTooLarge",
  },
  {
    name: "sixty thousand parts.xlsx",
    make: () =>
      overlappingArchive(
        Array.from({ length: 60_000 }, (_, index) => `xl/worksheets/s${index}.xml`),
        Buffer.alloc(10),
      ),
    refusal: "fileUnpacksTooLarge",
  },
  {
    name: "two parts of one name.xlsx",
    make: () => overlappingArchive(["xl/workbook.xml", "xl/workbook.xml"], Buffer.alloc(10)),
    refusal: "fileDamaged",
  },
  {
    name: "entities that multiply.xlsx",
    make: () =>
      excelFile({
        sheet: texts(1, ["a"]),
        sharedStrings: `${sheetHead}${laughs}<sst><si><t>&c;</t></si></sst>`,
      }),
    refusal: "fileHasEntities",
  },
  {
    name: "entities that multiply.ods",
    make: () =>
      openDocumentFile(
        `<table:table><table:table-row>${openCell("&c;")}</table:table-row></table:table>`,
        [],
        laughs,
      ),
    refusal: "fileHasEntities",
  },
  {
    name: "an entity that reads a file.xlsx",
    make: () =>
      excelFile({
        sheet: `${sheetHead}<!DOCTYPE x [<!ENTITY x SYSTEM "file:///etc/passwd">]><worksheet><sheetData>${texts(1, ["&x;"])}</sheetData></worksheet>`,
      }),
    refusal: "fileHasEntities",
  },
  {
    name: "a million cells.xlsx",
    make: () => excelFile({ sheet: row(1, [cells(1_000_000)]) }),
    refusal: "sheetTooLarge",
  },
  {
    name: "a value in the last cell of the sheet.xlsx",
    make: () => excelFile({ sheet: '<row r="1048576"><c r="XFD1048576"><v>1</v></c></row>' }),
    refusal: "sheetTooLarge",
  },
  {
    name: "four million empty texts.xlsx",
    make: () =>
      excelFile({
        sheet: texts(1, ["a"]),
        sharedStrings: `${sheetHead}<sst>${"<si/>".repeat(4_000_000)}</sst>`,
      }),
    refusal: "sheetTooLarge",
  },
  {
    name: "merged cells without end.xlsx",
    make: () =>
      excelFile({ sheet: texts(1, ["a"]), merged: Array.from({ length: 30_000 }, () => "A1:XFD1048576") }),
    refusal: "sheetTooLarge",
  },
  {
    name: "merged cells one over the other.xlsx",
    make: () =>
      excelFile({
        sheet: Array.from({ length: 2000 }, (_, index) => texts(index + 1, ["a", "b", "c"])).join(""),
        merged: Array.from({ length: 1000 }, () => "A1:C2000"),
      }),
    refusal: "sheetTooLarge",
  },
  {
    name: "a value repeated over the whole sheet.ods",
    make: () =>
      openDocumentFile(
        `<table:table table:name="x"><table:table-row table:number-rows-repeated="1048576">${openCell("x", 'table:number-columns-repeated="16384"')}</table:table-row></table:table>`,
      ),
    refusal: "sheetTooLarge",
  },
  {
    name: "a web page.xls",
    make: () =>
      Buffer.from(
        '<html xmlns:x="urn:schemas-microsoft-com:office:excel"><table><tr><td>1</td></tr></table>',
      ),
    refusal: "fileIsWebPage",
  },
  {
    name: "a table of 2003 as XML.xls",
    make: () => Buffer.from('<?xml version="1.0"?><?mso-application progid="Excel.Sheet"?><Workbook/>'),
    refusal: "fileIsWebPage",
  },
  {
    name: "Excel of 1997.xls",
    make: () => compound(Buffer.from("Workbook", "utf16le")),
    refusal: "fileIsOldExcel",
  },
  {
    name: "with a password.xlsx",
    make: () => compound(Buffer.from("EncryptionInfo EncryptedPackage", "utf16le")),
    refusal: "fileEncrypted",
  },
  {
    name: "with a password.ods",
    make: () =>
      archiveOf([
        { name: "content.xml", content: "x" },
        { name: "META-INF/manifest.xml", content: "<manifest:encryption-data/>" },
      ]),
    refusal: "fileEncrypted",
  },
  {
    name: "parts with a password.zip",
    make: () => archiveOf([{ name: "xl/workbook.xml", content: "x", isEncrypted: true }]),
    refusal: "fileEncrypted",
  },
  {
    name: "another binary form.xlsb",
    make: () => archiveOf([{ name: "xl/workbook.bin", content: "x" }]),
    refusal: "fileIsBinaryExcel",
  },
  {
    name: "a text document.docx",
    make: () => archiveOf([{ name: "word/document.xml", content: "x" }]),
    refusal: "fileUnknown",
  },
  { name: "a document.pdf", make: () => Buffer.from("%PDF-1.7\n%âãÏÓ\n1 0 obj"), refusal: "fileUnknown" },
  {
    name: "half a file.xlsx",
    make: () => excelFile({ sheet: texts(1, ["a"]) }).subarray(0, 600),
    refusal: "fileDamaged",
  },
  {
    name: "no archive after all.xlsx",
    make: () => Buffer.concat([Buffer.from("PK"), deflateRawSync(Buffer.alloc(1000))]),
    refusal: "fileDamaged",
  },
  {
    name: "XML that is none.xlsx",
    make: () => archiveOf([{ name: "xl/workbook.xml", content: "<" }]),
    refusal: "fileDamaged",
  },
  { name: "nothing.xlsx", make: () => Buffer.alloc(0), refusal: "fileEmpty" },
  { name: "only white space.csv", make: () => Buffer.from(" \r\n\t\n"), refusal: "fileEmpty" },
  {
    name: "a picture.csv",
    make: () => Buffer.from("\u0089PNG\r\n\u001a\n\u0000\u0000\u0000\rIHDR", "latin1"),
    refusal: "fileIsNoText",
  },
  {
    name: "a quote that is never closed.csv",
    make: () => Buffer.from(`Nr;Maatregel\n1;"${"x".repeat(9 * megabyte)}`),
    refusal: "fileDamaged",
  },
  { name: "a million columns.csv", make: () => Buffer.from(";".repeat(1_000_000)), refusal: "sheetTooLarge" },
  {
    name: "a hundred thousand rows.csv",
    make: () => Buffer.from("1;2\n".repeat(100_000)),
    refusal: "sheetTooLarge",
  },
];
