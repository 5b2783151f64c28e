import { beforeEach, expect, it } from "vitest";
import { dropDraft, forgetDrafts, keepDraft, readDraft } from "./draft.js";

/** As a browser keeps it: texts by name, in the order in which they came. */
function storageOf(): Storage {
  const texts = new Map<string, string>();
  return {
    get length() {
      return texts.size;
    },
    clear: () => texts.clear(),
    getItem: (name) => texts.get(name) ?? null,
    setItem: (name, text) => void texts.set(name, text),
    removeItem: (name) => void texts.delete(name),
    key: (index) => [...texts.keys()][index] ?? null,
  };
}
let keep: Storage;
beforeEach(() => {
  keep = storageOf();
});
const day = 86_400_000;

it("gives back what was typed, with the state it was begun on", () => {
  keepDraft(keep, "measure 1", { title: "Vorming" }, "v3", 5 * day);
  expect(readDraft(keep, "measure 1", 6 * day)).toEqual({
    values: { title: "Vorming" },
    base: "v3",
    at: 5 * day,
  });
  expect(readDraft(keep, "measure 2", 6 * day)).toBeNull();
});

it("forgets a draft once it was saved, or after two weeks", () => {
  keepDraft(keep, "one", 1, "", 0);
  keepDraft(keep, "two", 2, "", 0);
  dropDraft(keep, "one");
  expect(readDraft(keep, "one", day)).toBeNull();
  expect(readDraft(keep, "two", 14 * day)).toBeNull();
  expect(keep.length).toBe(0);
});

it("forgets all drafts and nothing else", () => {
  keep.setItem("napar-language", "nl");
  keepDraft(keep, "one", 1, "");
  keepDraft(keep, "two", 2, "");
  forgetDrafts(keep);
  expect(keep.length).toBe(1);
  expect(keep.getItem("napar-language")).toBe("nl");
});

it("reads a text that is no draft as none", () => {
  keep.setItem("napar-draft one", "{");
  expect(readDraft(keep, "one")).toBeNull();
});
