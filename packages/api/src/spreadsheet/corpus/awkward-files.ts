/** Files as people have them: nothing wrong with them, and none as a program would wish. */
import type { Cell } from "@napar/domain/spreadsheet";
import {
  cellStyle,
  excelFile,
  openCell,
  openDocumentFile,
  row,
  sheetHead,
  text,
  texts,
} from "./make-file.js";

export type AwkwardFile = {
  name: string;
  make: () => Buffer;
  /** Rows of the first sheet, as they are read. */
  rows: Cell[][];
  /** What else is told of the sheet. */
  more?: { hiddenRows?: number[]; merged?: object[]; since1904?: boolean };
};

const header = ["Nr", "Maatregel", "Begin"];
const number = (reference: string, value: number, style: number): string =>
  `<c r="${reference}" s="${style}"><v>${value}</v></c>`;
const windows1252 = (content: string): Buffer =>
  Buffer.from(content.replaceAll("€", "\u0080").replaceAll("’", "\u0092"), "latin1");

export const awkwardFiles: readonly AwkwardFile[] = [
  {
    name: "merged cells and two header rows.xlsx",
    make: () =>
      excelFile({
        sheet: [
          texts(1, ["Maatregel", "", "Timing", ""]),
          texts(2, ["Nr", "Titel", "Begin", "Einde"]),
          texts(3, ["1", "Een", "2026", "2027"]),
        ].join(""),
        merged: ["A1:B1", "C1:D1"],
      }),
    rows: [
      ["Maatregel", null, "Timing"],
      ["Nr", "Titel", "Begin", "Einde"],
      ["1", "Een", "2026", "2027"],
    ],
    more: {
      merged: [
        { top: 0, left: 0, bottom: 0, right: 1 },
        { top: 0, left: 2, bottom: 0, right: 3 },
      ],
    },
  },
  {
    name: "hidden rows.xlsx",
    make: () =>
      excelFile({ sheet: texts(1, header) + texts(2, ["1", "Een"], 'hidden="1"') + texts(3, ["2", "Twee"]) }),
    rows: [header, ["1", "Een"], ["2", "Twee"]],
    more: { hiddenRows: [1] },
  },
  {
    name: "dates, money, percentages and digits.xlsx",
    make: () =>
      excelFile({
        sheet: row(1, [
          number("A1", 46387, cellStyle.date),
          number("B1", 46357, cellStyle.month),
          number("C1", 1234.56, cellStyle.money),
          number("D1", 0.8, cellStyle.percentage),
          number("E1", 7, cellStyle.digits),
          text("F1", "décembre 2026"),
          text("G1", "007"),
        ]),
      }),
    rows: [
      [
        { date: 46387, shown: "31/12/2026" },
        { date: 46357, shown: "Dec-26" },
        { number: 1234.56, shown: "1,234.56 €" },
        { number: 0.8, shown: "80%" },
        { number: 7, shown: "00007" },
        "décembre 2026",
        "007",
      ],
    ],
  },
  {
    name: "dates from 1904.xlsx",
    make: () => excelFile({ sheet: row(1, [number("A1", 44925, cellStyle.date)]), date1904: true }),
    rows: [[{ date: 44925, shown: "31/12/2026" }]],
    more: { since1904: true },
  },
  {
    name: "formulas.xlsx",
    make: () =>
      excelFile({
        sheet: row(1, [
          '<c r="A1"><f>1+1</f><v>2</v></c>',
          '<c r="B1" t="str"><f>A1&amp;"x"</f><v>2x</v></c>',
          '<c r="C1" t="e"><f>#REF!+1</f><v>#REF!</v></c>',
          '<c r="D1" t="str"><f>[1]Blad!A1</f><v>elders</v></c>',
          '<c r="E1"><f>A1*2</f></c>',
          '<c r="F1" t="b"><v>1</v></c>',
        ]),
      }),
    rows: [[2, "2x", { error: "#REF!" }, "elders", { error: "=A1*2" }, true]],
  },
  {
    name: "macros, links and drawings.xlsm",
    make: () =>
      excelFile({
        sheet: texts(1, header),
        parts: [
          { name: "xl/vbaProject.bin", content: "Sub Auto_Open()" },
          { name: "xl/externalLinks/externalLink1.xml", content: "<!DOCTYPE x><externalLink/>" },
          { name: "xl/drawings/drawing1.xml", content: "<not closed" },
        ],
      }),
    rows: [header],
  },
  {
    name: "a dimension of the whole sheet and a cell at its end without a value.xlsx",
    make: () =>
      excelFile({
        sheet: `${sheetHead}<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><dimension ref="A1:XFD1048576"/><sheetData>${texts(1, header)}<row r="1048576"><c r="XFD1048576" s="1"/></row></sheetData></worksheet>`,
      }),
    rows: [header],
  },
  {
    name: "OpenDocument with everything repeated to the end of the sheet.ods",
    make: () =>
      openDocumentFile(
        `<table:table table:name="Acties"><table:table-row>${openCell("Nr")}${openCell("Maatregel")}<table:table-cell table:number-columns-repeated="16382"/></table:table-row><table:table-row>${openCell("1")}${openCell("x", 'table:number-columns-repeated="2"')}</table:table-row><table:table-row table:number-rows-repeated="1048574"><table:table-cell table:number-columns-repeated="16384"/></table:table-row></table:table>`,
      ),
    rows: [
      ["Nr", "Maatregel"],
      ["1", "x", "x"],
    ],
  },
  {
    name: "OpenDocument with dates, money, percentages and formulas.ods",
    make: () =>
      openDocumentFile(
        `<table:table table:name="Acties"><table:table-row><table:table-cell office:value-type="date" office:date-value="2026-12-31"><text:p>31/12/26</text:p></table:table-cell><table:table-cell office:value-type="percentage" office:value="0.8"><text:p>80%</text:p></table:table-cell><table:table-cell office:value-type="currency" office:currency="EUR" office:value="1234.56"><text:p>1.234,56 €</text:p></table:table-cell><table:table-cell office:value-type="float" office:value="2" table:formula="of:=1+1"><text:p>2</text:p></table:table-cell><table:table-cell office:value-type="boolean" office:boolean-value="true"><text:p>WAAR</text:p></table:table-cell></table:table-row></table:table>`,
      ),
    rows: [
      [
        { date: 46387, shown: "31/12/26" },
        { number: 0.8, shown: "80%" },
        { number: 1234.56, shown: "1.234,56 €" },
        2,
        true,
      ],
    ],
  },
  {
    name: "LibreOffice with hidden and filtered rows, a comment, a link and styled letters.ods",
    make: () =>
      openDocumentFile(
        `<table:calculation-settings/><table:table table:name="Acties" table:style-name="ta1"><office:forms form:automatic-focus="false" xmlns:form="urn:oasis:names:tc:opendocument:xmlns:form:1.0"/><table:table-column table:style-name="co1" table:number-columns-repeated="3"/><table:table-row table:style-name="ro1">${openCell("Nr")}${openCell("Maatregel")}</table:table-row><table:table-row table:style-name="ro1" table:number-rows-repeated="2" table:visibility="collapse">${openCell("1")}${openCell("Een")}</table:table-row><table:table-row table:style-name="ro1" table:visibility="filter">${openCell("2")}${openCell("Twee")}</table:table-row><table:table-row table:style-name="ro1">${openCell("3")}<table:table-cell office:value-type="string" calcext:value-type="string" xmlns:calcext="urn:org:documentfoundation:names:experimental:calc:xmlns:calcext:1.0"><office:annotation><text:p>tussen ons</text:p></office:annotation><text:p>Zie <text:span>de</text:span> <text:a>site</text:a></text:p><text:p>en verder</text:p></table:table-cell></table:table-row><table:table-row table:style-name="ro1" table:number-rows-repeated="1048571" table:visibility="filter"><table:table-cell table:number-columns-repeated="16384"/></table:table-row></table:table><table:named-expressions/>`,
      ),
    rows: [
      ["Nr", "Maatregel"],
      ["1", "Een"],
      ["1", "Een"],
      ["2", "Twee"],
      ["3", "Zie de site\nen verder"],
    ],
    more: { hiddenRows: [1, 2, 3] },
  },
  {
    name: "letters in several styles, and how they sound.xlsx",
    make: () =>
      excelFile({
        sheet: '<row r="1"><c r="A1" t="s"><v>0</v></c><c r="B1" t="s"><v>1</v></c></row>',
        sharedStrings: `${sheetHead}<sst xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><si><r><rPr><b/></rPr><t>Maat</t></r><r><t xml:space="preserve">regel &amp; meer</t></r><rPh sb="0" eb="1"><t>niet</t></rPh></si><si><t/></si></sst>`,
      }),
    rows: [["Maatregel & meer"]],
  },
  {
    name: "cells and rows that do not say where they stand.xlsx",
    make: () =>
      excelFile({
        sheet:
          '<row><c t="inlineStr"><is><t>Nr</t></is></c><c><v>5</v></c></row><row><c t="str"><v>x</v></c></row>',
      }),
    rows: [["Nr", 5], ["x"]],
  },
  {
    name: "semicolons in Windows-1252.csv",
    make: () => windows1252('Nr;Maatregel;Budget\r\n007;"L’été; à Liège";1.234,56 €\r\n'),
    rows: [
      ["Nr", "Maatregel", "Budget"],
      ["007", "L’été; à Liège", "1.234,56 €"],
    ],
  },
  {
    name: "commas in UTF-8.csv",
    make: () => Buffer.from('\ufeffNr,Maatregel\n1,"een, twee\ndrie"\n2,é'),
    rows: [
      ["Nr", "Maatregel"],
      ["1", "een, twee\ndrie"],
      ["2", "é"],
    ],
  },
  {
    name: "tabs in UTF-16.txt",
    make: () => Buffer.from("\ufeffNr\tMaatregel\r\n1\tété", "utf16le"),
    rows: [
      ["Nr", "Maatregel"],
      ["1", "été"],
    ],
  },
  {
    name: "a separator said in the first line.csv",
    make: () => Buffer.from("sep=|\r\nNr|Maatregel; en meer\r\n1|a;b"),
    rows: [
      ["Nr", "Maatregel; en meer"],
      ["1", "a;b"],
    ],
  },
  {
    name: "a quote in the middle and lines of unequal length.csv",
    make: () => Buffer.from('Nr;Maatregel;Budget\n1;de "beste" maatregel\n\n2;x;3;;\n'),
    rows: [["Nr", "Maatregel", "Budget"], ["1", 'de "beste" maatregel'], [null], ["2", "x", "3", null, null]],
  },
];
