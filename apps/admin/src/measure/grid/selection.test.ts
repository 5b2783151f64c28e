import { describe, expect, it, test } from "vitest";
import { afterKey, blockOf, cellsIn, onlyAt, within } from "./selection.js";

const size = { rows: 100, columns: 8 };
const press = (key: string, held: { shiftKey?: boolean; ctrlKey?: boolean } = {}) => ({
  ...{ key, shiftKey: false, ctrlKey: false, metaKey: false },
  ...held,
});
const at = (row: number, column: number) => onlyAt({ row, column });

describe("the keys of a grid", () => {
  test.each([
    ["ArrowDown", {}, [6, 3]],
    ["ArrowUp", {}, [4, 3]],
    ["ArrowLeft", {}, [5, 2]],
    ["ArrowRight", {}, [5, 4]],
    ["Home", {}, [5, 0]],
    ["End", {}, [5, 7]],
    ["Home", { ctrlKey: true }, [0, 0]],
    ["End", { ctrlKey: true }, [99, 7]],
    ["ArrowDown", { ctrlKey: true }, [99, 3]],
    ["ArrowLeft", { ctrlKey: true }, [5, 0]],
    ["PageDown", {}, [25, 3]],
    ["PageUp", {}, [0, 3]],
  ] as const)("%s %o leads from the sixth row, fourth column to %o", (key, held, [row, column]) => {
    expect(afterKey(at(5, 3), press(key, held), size, 20)).toEqual(at(row, column));
  });

  it("stays inside the grid", () => {
    expect(afterKey(at(0, 0), press("ArrowUp"), size, 20)).toEqual(at(0, 0));
    expect(afterKey(at(99, 7), press("PageDown"), size, 20)).toEqual(at(99, 7));
    expect(within(at(99, 7), { rows: 3, columns: 2 })).toEqual(at(2, 1));
  });

  it("chooses more with Shift, and everything with Ctrl+A", () => {
    const one = afterKey(at(5, 3), press("ArrowDown", { shiftKey: true }), size, 20) ?? at(0, 0);
    const two = afterKey(one, press("ArrowLeft", { shiftKey: true }), size, 20) ?? at(0, 0);
    expect(blockOf(two)).toEqual({ top: 5, bottom: 6, left: 2, right: 3 });
    expect(afterKey(two, press("ArrowRight"), size, 20)).toEqual(at(6, 3));
    const all = afterKey(at(5, 3), press("a", { ctrlKey: true }), size, 20) ?? at(0, 0);
    expect(cellsIn(blockOf(all))).toBe(800);
  });

  it("leaves other keys alone", () => {
    expect(afterKey(at(5, 3), press("q"), size, 20)).toBeNull();
  });
});
