import type { MeasureRecord } from "@napar/domain/measure";
import { expect, it } from "vitest";
import { similarMeasures } from "./similar-measures.js";

const measure = (id: string, nl: string, withdrawn: MeasureRecord["withdrawn"] = null): MeasureRecord => ({
  ...{ id, title: { nl }, lead: null, stated: null, leadOffer: null, shares: [], milestones: [] },
  ...{ continues: null, withdrawn },
});
const all = [
  measure("1", "Praktijktesten op de huisvestingsmarkt"),
  measure("2", "Opleiding voor leraren over racisme"),
  measure("3", "Opleiding van leraren: racisme herkennen"),
  measure("4", "Opleiding voor leraren over racisme", { on: "2026-01-01", reason: "dubbel" }),
];

it("finds measures that share most of their words, the most alike first", () => {
  expect(
    similarMeasures({ nl: "Opleidingen over racisme voor leraren" }, all, null).map(({ id }) => id),
  ).toEqual(["2"]);
  expect(similarMeasures({ nl: "Opleiding leraren racisme" }, all, null).map(({ id }) => id)).toEqual([
    "3",
    "2",
  ]);
});

it("leaves out the measure itself, those that are withdrawn, and all when there is no title", () => {
  expect(
    similarMeasures({ nl: "Opleiding voor leraren over racisme" }, all, "2").map(({ id }) => id),
  ).toEqual(["3"]);
  expect(similarMeasures({}, all, null)).toEqual([]);
});
