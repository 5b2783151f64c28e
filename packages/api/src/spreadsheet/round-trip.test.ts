import { type Cell, neutralised, shownText } from "@napar/domain/spreadsheet";
import fc from "fast-check";
import { expect, it, test } from "vitest";
import { readWorkbook } from "./read-workbook.js";
import { fileFormats, writeWorkbook } from "./write-workbook.js";

/** What spreadsheets, XML and text tables stumble over. */
const awkward = fc.oneof(
  fc.constantFrom(
    "_x000D_",
    "_x0041_",
    "&amp;<b>\"'</b>",
    "31/12/2026",
    "007",
    "1,5",
    "1e5",
    "WAAR",
    "TRUE",
    "#REF!",
  ),
  fc.constantFrom(
    "a\tb",
    "a\nb",
    "  spaties  ",
    "een  twee",
    "\u00a0x",
    "é\u0301",
    "😀",
    "]]>",
    "-1",
    "=1+1",
    "'x",
    "''",
  ),
  fc.string({ unit: "binary", maxLength: 12 }),
  fc.string({ unit: "grapheme", maxLength: 30 }),
);
/** Characters that no XML holds are left out of a file; the rest comes back. */
const kept = (text: string): string =>
  [...text.toWellFormed()]
    .filter((sign) => sign >= " " || "\t\n\r".includes(sign))
    .filter((sign) => sign !== "\ufffe" && sign !== "\uffff")
    .join("");
const shown = (cell: Cell | undefined): string => shownText(cell ?? null);

test.each(fileFormats)("a text written to .%s is the text that is read", (format) => {
  fc.assert(
    fc.property(
      fc.array(fc.array(awkward, { minLength: 1, maxLength: 4 }), { minLength: 1, maxLength: 4 }),
      (rows) => {
        const cells = [["Nr", "Titel"], ...rows.map((row) => row.map(neutralised))];
        const { sheets } = readWorkbook(
          writeWorkbook([{ name: "Acties", rows: cells }], format),
          `Acties.${format}`,
        );
        for (const [index, row] of rows.entries()) {
          for (const [column, text] of row.entries()) {
            expect(shown(sheets[0]?.rows[index + 1]?.[column])).toBe(shownText(neutralised(kept(text))));
          }
        }
      },
    ),
    {
      numRuns: 150,
      // More commas than semicolons: what divides the lines is still the semicolon.
      examples: [[[["1,5"], ["1,5"]]]],
    },
  );
});

test.each(fileFormats)("a number written to .%s is the number that is read", (format) => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 1e12 }), (cents) => {
      const file = writeWorkbook(
        [
          {
            name: "Acties",
            rows: [
              ["Nr", "Budget"],
              ["1", cents / 100],
            ],
          },
        ],
        format,
      );
      const [, cell] = readWorkbook(file, "x")?.sheets[0]?.rows[1] ?? [];
      expect(format === "csv" ? Number(String(cell).replace(",", ".")) : cell).toBe(cents / 100);
    }),
    { numRuns: 60 },
  );
});

it("gives sheets names that programs take, each its own", () => {
  const names = ["a/b:c", "a/b:c", "", "x".repeat(50)];
  const file = writeWorkbook(
    names.map((name) => ({ name, rows: [["x"]] })),
    "xlsx",
  );
  const { sheets } = readWorkbook(file, "x");
  expect(sheets.map(({ name }) => name)).toEqual(["a b c", "a b c 2", "1", "x".repeat(28)]);
});
