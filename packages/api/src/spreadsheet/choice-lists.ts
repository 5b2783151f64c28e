/**
 * Lists to choose from in the cells of an Excel file. The library writes none: they are put into the sheet it wrote, at the
 * place that the format gives them.
 */
import { openArchive, packTightly } from "./zip-archive.js";

export type ChoiceList = {
  /** Column of the first sheet, from 0, as its letters. */
  column: string;
  /** Where the words stand, such as `Words!$A$2:$A$6`. */
  source: string;
  /** Nothing else may be typed; a cell of several words takes any text. */
  isOnly: boolean;
};

const sheetPart = "xl/worksheets/sheet1.xml";
/** What stands before the lists in a sheet, the last of which there is one. */
const before = ["</mergeCells>", "<autoFilter", "</sheetData>", "<sheetData/>"];

export function withChoiceLists(file: Buffer, lists: readonly ChoiceList[], lastRow: number): Buffer {
  if (lists.length === 0) return file;
  const archive = openArchive(file);
  const parts = archive.names.map((name) => ({ name, content: archive.read(name) as Buffer }));
  const sheet = parts.find(({ name }) => name === sheetPart);
  if (!sheet) return file;
  const text = sheet.content.toString("utf8");
  const tag = before.find((candidate) => text.includes(candidate));
  if (tag === undefined) return file;
  const at = text.indexOf(">", text.lastIndexOf(tag)) + 1;
  const written = lists.map(
    ({ column, source, isOnly }) =>
      `<dataValidation type="list" allowBlank="1" ${isOnly ? 'showErrorMessage="1" ' : ""}sqref="${column}2:${column}${lastRow}"><formula1>${escaped(source)}</formula1></dataValidation>`,
  );
  const all = `<dataValidations count="${lists.length}">${written.join("")}</dataValidations>`;
  sheet.content = Buffer.from(text.slice(0, at) + all + text.slice(at), "utf8");
  return packTightly(parts);
}

const escaped = (text: string): string =>
  text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");
