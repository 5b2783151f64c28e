import { describe, expect, it } from "vitest";
import { changesOf, mergeEdits, resolved } from "./conflict.js";

const base = { title: { nl: "Opleiding" }, start: "2026", domains: ["work"], deliverable: undefined };

describe("the changes of a form", () => {
  it("hold what differs, and null for what was emptied", () => {
    expect(changesOf(base, { ...base, title: { nl: "Vorming" }, start: "" })).toEqual({
      title: { nl: "Vorming" },
      start: "",
    });
    expect(changesOf(base, { ...base, start: undefined })).toEqual({ start: null });
  });

  it("leave out what says the same in another form", () => {
    expect(
      changesOf(base, {
        title: { nl: "Opleiding", fr: "" },
        start: "2026",
        domains: ["work"],
        deliverable: "",
      }),
    ).toEqual({});
  });
});

describe("two edits of one thing", () => {
  it("meet where both changed a field to different things", () => {
    const merge = mergeEdits(
      base,
      { ...base, title: { nl: "Vorming" }, start: "2027" },
      { ...base, title: { nl: "Training" }, domains: ["work", "housing"] },
    );
    expect(merge).toEqual({
      conflicts: [
        { field: "title", base: { nl: "Opleiding" }, mine: { nl: "Vorming" }, theirs: { nl: "Training" } },
      ],
      mineAlone: ["start"],
      theirsAlone: ["domains"],
    });
  });

  it("do not meet where both said the same", () => {
    const both = { ...base, start: "2027" };
    expect(mergeEdits(base, both, { ...both, domains: [] }).conflicts).toEqual([]);
  });

  it("become one text: own changes, theirs elsewhere, and the choice in between", () => {
    const mine = { ...base, title: { nl: "Vorming" }, start: "2027" };
    const theirs = { ...base, title: { nl: "Training" }, domains: ["housing"] };
    const merge = mergeEdits(base, mine, theirs);
    expect(resolved(merge, mine, theirs, { title: "theirs" })).toEqual({ ...theirs, start: "2027" });
    expect(resolved(merge, mine, theirs, { title: "mine" })).toEqual({
      ...theirs,
      title: { nl: "Vorming" },
      start: "2027",
    });
  });
});
