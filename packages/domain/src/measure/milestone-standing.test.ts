import { expect, test } from "vitest";
import { milestoneStanding } from "./index.js";

test.each([
  {
    due: "2027-06-30",
    doneOn: null,
    on: "2027-06-30",
    is: { state: "ahead", daysLeft: 0 },
    why: "its own day",
  },
  {
    due: "2027-06-30",
    doneOn: null,
    on: "2027-07-01",
    is: { state: "overdue", daysOver: 1 },
    why: "the day after",
  },
  {
    due: "2027-06",
    doneOn: null,
    on: "2027-06-30",
    is: { state: "ahead", daysLeft: 0 },
    why: "the month has until its end",
  },
  {
    due: "2027",
    doneOn: null,
    on: "2028-01-01",
    is: { state: "overdue", daysOver: 1 },
    why: "so has the year",
  },
  {
    due: "2027",
    doneOn: "2027-12-31",
    on: "2028-02-01",
    is: { state: "done", on: "2027-12-31", daysLate: 0 },
    why: "in time",
  },
  {
    due: "2027-06",
    doneOn: "2027-07-02",
    on: "2028-02-01",
    is: { state: "done", on: "2027-07-02", daysLate: 2 },
    why: "two days late",
  },
  {
    due: "2027-06",
    doneOn: "2027-07-02",
    on: "2027-07-01",
    is: { state: "overdue", daysOver: 1 },
    why: "not done yet on the day that is asked about",
  },
])("due $due, done $doneOn, on $on: $is.state ($why)", ({ due, doneOn, on, is }) => {
  expect(milestoneStanding({ due, doneOn }, on)).toEqual(is);
});
