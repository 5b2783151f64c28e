import { describe, expect, it, test } from "vitest";
import { placesOf, readBlock, writeBlock } from "./clipboard.js";

describe("a block on the clipboard", () => {
  test.each([
    [
      "what Excel copies",
      "Wonen\t2026\r\nWerk\t2027\r\n",
      [
        ["Wonen", "2026"],
        ["Werk", "2027"],
      ],
    ],
    ["an empty cell between", "a\t\tb\n", [["a", "", "b"]]],
    ["rows of unequal length", "a\nb\tc", [["a"], ["b", "c"]]],
    ["a break and a quote in a cell", '"een\n""twee"""\tdrie', [['een\n"twee"', "drie"]]],
    ["a quote that opens nothing", '"zo" zei hij\tja', [['"zo" zei hij', "ja"]]],
    ["nothing", "", []],
  ])("reads %s", (_case, text, rows) => {
    expect(readBlock(text)).toEqual(rows);
  });

  it("reads again what it writes", () => {
    const rows = [
      ['een "woord"', "twee\nregels", ""],
      ["tab\thier", "gewoon", "1.234,56"],
    ];
    expect(readBlock(writeBlock(rows))).toEqual(rows);
  });

  it("fills the chosen cells with one, and lays a larger block down from the first", () => {
    const into = { top: 3, bottom: 4, left: 1, right: 1 };
    expect(placesOf([["x"]], into)).toEqual([
      { row: 3, column: 1, text: "x" },
      { row: 4, column: 1, text: "x" },
    ]);
    const block = [["a", "b"], ["c"], ["d"]];
    expect(placesOf(block, into).map(({ row, column, text }) => [row, column, text])).toEqual([
      [3, 1, "a"],
      [3, 2, "b"],
      [4, 1, "c"],
      [4, 2, ""],
      [5, 1, "d"],
      [5, 2, ""],
    ]);
  });
});
