import { expect, test } from "vitest";
import { askingStanding } from "./index.js";

type Kept = Parameters<typeof askingStanding>[0][number];
const asked = (more: Partial<Kept> = {}): Kept => ({
  ...{ id: "r", appointment: "o", person: "ada", as: "owner", askedOn: "2027-01-01", remindedOn: null },
  ...{ state: "open", closedOn: null, ...more },
});
const silent = asked({ remindedOn: "2027-01-08" });
const deputy = asked({ as: "deputy", person: "bo", askedOn: "2027-01-08" });
const told = asked({ as: "validator", person: "chief", askedOn: "2027-01-22" });
const nothing = { escalatedOn: null, remindedOn: null, on: null };

test.each<[string, Kept[], string, ReturnType<typeof askingStanding>]>([
  ["nothing was asked", [], "2027-01-01", null],
  ["nothing was asked by then", [asked()], "2026-12-31", null],
  ["it waits", [asked()], "2027-01-01", { askedOn: "2027-01-01", ...nothing, state: "waiting" }],
  [
    "it was reminded, and whoever validates was told",
    [silent, deputy, told],
    "2027-02-01",
    {
      askedOn: "2027-01-01",
      remindedOn: "2027-01-08",
      escalatedOn: "2027-01-22",
      state: "waiting",
      on: null,
    },
  ],
  [
    "that was later",
    [silent, deputy, told],
    "2027-01-07",
    { askedOn: "2027-01-01", ...nothing, state: "waiting" },
  ],
  [
    "there is nothing new",
    [
      asked({ state: "nothingNew", closedOn: "2027-01-03" }),
      asked({ state: "withdrawn", closedOn: "2027-01-03" }),
    ],
    "2027-02-01",
    { askedOn: "2027-01-01", ...nothing, state: "nothingNew", on: "2027-01-03" },
  ],
  [
    "that was not said yet",
    [asked({ state: "nothingNew", closedOn: "2027-01-03" })],
    "2027-01-02",
    { askedOn: "2027-01-01", ...nothing, state: "waiting" },
  ],
  [
    "an answer came back and is asked again",
    [asked({ state: "recorded", closedOn: "2027-01-03" }), asked({ askedOn: "2027-01-09" })],
    "2027-01-10",
    { askedOn: "2027-01-01", ...nothing, state: "waiting" },
  ],
  [
    "it was told in another way",
    [asked({ state: "withdrawn", closedOn: "2027-01-04" })],
    "2027-01-10",
    { askedOn: "2027-01-01", ...nothing, state: "overtaken" },
  ],
  [
    "nobody looks after it",
    [told],
    "2027-02-01",
    { askedOn: null, ...nothing, escalatedOn: "2027-01-22", state: "waiting" },
  ],
])("%s", (_, requests, on, standing) => {
  expect(askingStanding(requests, on)).toEqual(standing);
});
