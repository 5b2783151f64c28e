import type { MeasureRecord } from "@napar/domain/measure";
import { expect, it } from "vitest";
import { found, noFilter, rowOf } from "./measure-list.js";

const unknownShare = {
  ...{ status: null, statusOn: null, owner: null, budget: null, start: null, end: null, note: null },
};
const record: MeasureRecord = {
  ...{ id: "1", title: { fr: "Étude des écoles" }, domains: ["education"], eccarCommitments: [10, 2] },
  ...{
    lead: { authority: "cf", type: "french" },
    stated: null,
    leadOffer: null,
    milestones: [],
    start: "2027",
  },
  shares: [
    { ...unknownShare, authority: "cf", status: "done", withdrawn: null },
    { ...unknownShare, authority: "vg", status: "delayed", withdrawn: null },
  ],
  ...{ continues: null, withdrawn: null },
};
const row = rowOf(record, { title: "Étude des écoles", lead: "Communauté française", verdict: "alone" });
const other = { ...row, id: "2", title: "Logement", domains: ["housing"], verdict: null };
const ids = (filter: object) => found([row, other], { ...noFilter, ...filter }).map(({ id }) => id);

it("has the state of its worst share, and its commitments in order", () => {
  expect(row).toMatchObject({ state: "delayed", commitments: [2, 10], start: "2027", end: "" });
});

it("is found by words without accents, of the title or the lead", () => {
  expect(ids({ text: "ecoles etude" })).toEqual(["1"]);
  expect(ids({ text: "francaise" })).toEqual(["1", "2"]);
  expect(ids({ text: "ecoles logement" })).toEqual([]);
});

it("is found by what is chosen", () => {
  expect(ids({ domain: "housing" })).toEqual(["2"]);
  expect(ids({ verdict: "alone" })).toEqual(["1"]);
  expect(ids({ state: "done" })).toEqual([]);
  expect(ids({})).toEqual(["1", "2"]);
});
