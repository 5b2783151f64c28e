import type { ShareContent } from "@napar/domain/measure";
import { expect, it } from "vitest";
import { centsOf, shareContentOf, shareFieldsOf } from "./share-fields.js";

const unknownShare: ShareContent = {
  ...{ status: null, statusOn: null, owner: null, budget: null, start: null, end: null, note: null },
};

it.each([
  ["", null],
  ["1500", 150_000],
  ["1.500", 150_000],
  ["1 500,5", 150_050],
  ["1.234.567,89 €", 123_456_789],
  ["1,234,567.89", 123_456_789],
  ["0,05", 5],
  ["12,345,6", undefined],
  ["veel", undefined],
  ["-3", undefined],
])("reads the amount %s", (text, cents) => {
  expect(centsOf(text)).toBe(cents);
});

it("comes back as it was", () => {
  const share = {
    ...unknownShare,
    ...{ status: "running" as const, statusOn: "2026-10-01", owner: "Dienst Werk" },
    ...{ budget: { euroCents: 1_250_050, inKind: false }, note: { nl: "Loopt" } },
  };
  const again = shareContentOf(shareFieldsOf(share));
  expect({ ...share, ...again }).toEqual(share);
  expect({ ...unknownShare, ...shareContentOf(shareFieldsOf(unknownShare)) }).toEqual(unknownShare);
});
