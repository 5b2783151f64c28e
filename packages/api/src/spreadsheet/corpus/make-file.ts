/** Files made by hand, part by part: what programs write, what they should not, and what nobody should. */
import { crc32, deflateRawSync } from "node:zlib";

export type MadePart = {
  name: string;
  content: Buffer | string;
  /** What the archive says of its size, when that is not so. */
  declared?: number;
  /** Says that it is encrypted. */
  isEncrypted?: boolean;
};

/** An archive that squeezes its parts, and declares whatever it is told to. */
export function archiveOf(parts: readonly MadePart[]): Buffer {
  const chunks: Buffer[] = [];
  const directory: Buffer[] = [];
  let offset = 0;
  for (const { name, content, declared, isEncrypted = false } of parts) {
    const bytes = Buffer.from(content as string);
    const packed = deflateRawSync(bytes, { level: 6 });
    const encoded = Buffer.from(name);
    const local = Buffer.alloc(30);
    local.writeUInt32LE(0x04034b50, 0);
    local.writeUInt16LE(20, 4);
    local.writeUInt16LE(isEncrypted ? 1 : 0, 6);
    local.writeUInt16LE(8, 8);
    local.writeUInt32LE(crc32(bytes), 14);
    local.writeUInt32LE(packed.length, 18);
    local.writeUInt32LE(declared ?? bytes.length, 22);
    local.writeUInt16LE(encoded.length, 26);
    const entry = Buffer.alloc(46);
    entry.writeUInt32LE(0x02014b50, 0);
    entry.writeUInt16LE(20, 4);
    local.copy(entry, 6, 4, 30);
    entry.writeUInt32LE(offset, 42);
    directory.push(entry, encoded);
    chunks.push(local, encoded, packed);
    offset += local.length + encoded.length + packed.length;
  }
  return withDirectory(chunks, directory, { count: parts.length, offset });
}

/** Many parts that are all the same bytes: small to send, large to unpack. */
export function overlappingArchive(names: readonly string[], content: Buffer): Buffer {
  const packed = deflateRawSync(content);
  const local = Buffer.alloc(30);
  local.writeUInt32LE(0x04034b50, 0);
  local.writeUInt16LE(8, 8);
  const directory = names.flatMap((name) => {
    const encoded = Buffer.from(name);
    const entry = Buffer.alloc(46);
    entry.writeUInt32LE(0x02014b50, 0);
    entry.writeUInt16LE(8, 10);
    entry.writeUInt32LE(packed.length, 20);
    entry.writeUInt32LE(content.length, 24);
    entry.writeUInt16LE(encoded.length, 28);
    return [entry, encoded];
  });
  return withDirectory([local, packed], directory, { count: names.length, offset: 30 + packed.length });
}

function withDirectory(
  chunks: readonly Buffer[],
  directory: readonly Buffer[],
  { count, offset }: { count: number; offset: number },
): Buffer {
  const end = Buffer.alloc(22);
  end.writeUInt32LE(0x06054b50, 0);
  end.writeUInt16LE(Math.min(count, 0xffff), 8);
  end.writeUInt16LE(Math.min(count, 0xffff), 10);
  end.writeUInt32LE(
    directory.reduce((sum, { length }) => sum + length, 0),
    12,
  );
  end.writeUInt32LE(offset, 16);
  return Buffer.concat([...chunks, ...directory, end]);
}

const head = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>';
const main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const relations = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const packageRelations = "http://schemas.openxmlformats.org/package/2006/relationships";

/** Formats of cells, by the number that `s` names: a date, a percentage, five digits, money, a month. */
const styles = `${head}<styleSheet xmlns="${main}"><numFmts count="3"><numFmt numFmtId="170" formatCode="00000"/><numFmt numFmtId="171" formatCode="#,##0.00\\ &quot;€&quot;"/><numFmt numFmtId="172" formatCode="mmm\\-yy"/></numFmts><fonts count="1"><font/></fonts><fills count="1"><fill/></fills><borders count="1"><border/></borders><cellStyleXfs count="1"><xf/></cellStyleXfs><cellXfs count="6"><xf numFmtId="0"/><xf numFmtId="14" applyNumberFormat="1"/><xf numFmtId="9" applyNumberFormat="1"/><xf numFmtId="170" applyNumberFormat="1"/><xf numFmtId="171" applyNumberFormat="1"/><xf numFmtId="172" applyNumberFormat="1"/></cellXfs></styleSheet>`;
export const cellStyle = { date: 1, percentage: 2, digits: 3, money: 4, month: 5 } as const;

export type ExcelOptions = {
  /** Inside `sheetData`, or the whole sheet where it begins with `<`. */
  sheet: string;
  merged?: readonly string[];
  sharedStrings?: string;
  date1904?: boolean;
  parts?: readonly MadePart[];
  /** Of the part with the sheet. */
  declared?: number;
};

/** A text in a cell. */
export const text = (reference: string, value: string): string =>
  `<c r="${reference}" t="inlineStr"><is><t xml:space="preserve">${value}</t></is></c>`;
export const row = (number: number, cells: readonly string[], attributes = ""): string =>
  `<row r="${number}" ${attributes}>${cells.join("")}</row>`;
/** A row of texts, from column A. */
export const texts = (number: number, values: readonly string[], attributes = ""): string =>
  row(
    number,
    values.map((value, column) =>
      value === "" ? "" : text(`${String.fromCharCode(65 + column)}${number}`, value),
    ),
    attributes,
  );

export function excelFile({
  sheet,
  merged = [],
  sharedStrings,
  date1904,
  parts = [],
  declared,
}: ExcelOptions): Buffer {
  const merges = merged.map((range) => `<mergeCell ref="${range}"/>`).join("");
  const list = merged.length > 0 ? `<mergeCells count="${merged.length}">${merges}</mergeCells>` : "";
  const whole = `${head}<worksheet xmlns="${main}"><sheetData>${sheet}</sheetData>${list}</worksheet>`;
  const overrides = [
    ...["workbook", "worksheet", "styles", "sharedStrings"].map((kind) => {
      const part = { workbook: "workbook", worksheet: "worksheets/sheet1" }[kind] ?? kind;
      const type = kind === "workbook" ? "sheet.main" : kind;
      return `<Override PartName="/xl/${part}.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.${type}+xml"/>`;
    }),
    ...parts.map(({ name }) => `<Override PartName="/${name}" ContentType="application/octet-stream"/>`),
  ];
  return archiveOf([
    {
      name: "[Content_Types].xml",
      content: `${head}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/>${overrides.join("")}</Types>`,
    },
    {
      name: "_rels/.rels",
      content: `${head}<Relationships xmlns="${packageRelations}"><Relationship Id="rId1" Type="${relations}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
    },
    {
      name: "xl/workbook.xml",
      content: `${head}<workbook xmlns="${main}" xmlns:r="${relations}"><workbookPr${date1904 ? ' date1904="1"' : ""}/><sheets><sheet name="Acties" sheetId="1" r:id="rId1"/></sheets></workbook>`,
    },
    {
      name: "xl/_rels/workbook.xml.rels",
      content: `${head}<Relationships xmlns="${packageRelations}"><Relationship Id="rId1" Type="${relations}/worksheet" Target="worksheets/sheet1.xml"/><Relationship Id="rId2" Type="${relations}/styles" Target="styles.xml"/><Relationship Id="rId3" Type="${relations}/sharedStrings" Target="sharedStrings.xml"/></Relationships>`,
    },
    { name: "xl/styles.xml", content: styles },
    { name: "xl/sharedStrings.xml", content: sharedStrings ?? `${head}<sst xmlns="${main}"/>` },
    { name: "xl/worksheets/sheet1.xml", content: sheet.startsWith("<?xml") ? sheet : whole, declared },
    ...parts,
  ]);
}

/** @param table what stands inside `office:spreadsheet` */
export const openDocumentFile = (table: string, parts: readonly MadePart[] = [], prolog = head): Buffer =>
  archiveOf([
    { name: "mimetype", content: "application/vnd.oasis.opendocument.spreadsheet" },
    {
      name: "content.xml",
      content: `${prolog}<office:document-content xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0" xmlns:table="urn:oasis:names:tc:opendocument:xmlns:table:1.0" xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0" office:version="1.2"><office:body><office:spreadsheet>${table}</office:spreadsheet></office:body></office:document-content>`,
    },
    {
      name: "META-INF/manifest.xml",
      content: `${head}<manifest:manifest xmlns:manifest="urn:oasis:names:tc:opendocument:xmlns:manifest:1.0"/>`,
    },
    ...parts,
  ]);
export const openCell = (value: string, attributes = ""): string =>
  `<table:table-cell office:value-type="string" ${attributes}><text:p>${value}</text:p></table:table-cell>`;
export const sheetHead = head;
