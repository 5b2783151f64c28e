import { expect, test } from "vitest";
import type { Appointment } from "../permission/index.js";
import { linkStanding, type WantedUpdate } from "./index.js";

const owner: Appointment = {
  ...{ id: "o", role: "editor", person: "ada", office: "Wonen", organisation: "fl" },
  ...{ from: "2026-01-01", to: null, substitutes: ["bo"], measures: [] },
};
const wanted: WantedUpdate = {
  about: { kind: "measure", measure: "m1", share: "fl" },
  ...{ organisation: "fl", services: [] },
  due: { id: "d1", due: "2027-03-01", period: { from: "2026-01-01", to: "2026-12-31" } },
};
type Request = Parameters<typeof linkStanding>[0];
type Around = Parameters<typeof linkStanding>[1];
const request: Request = {
  ...{ id: "r1", appointment: "o", person: "ada", as: "owner", askedOn: "2027-01-01", remindedOn: null },
  ...{ state: "open", validUntil: "2027-02-15", closedOn: null },
};
const around: Around = { wanted, others: [], appointments: [owner], on: "2027-02-15" };

test.each<[string, Partial<Request>, Partial<Around>, string]>([
  ["works until its last day", {}, {}, "open"],
  ["and not the day after", {}, { on: "2027-02-16" }, "expired"],
  ["works for a substitute", { person: "bo", as: "deputy" }, {}, "open"],
  ["works once", { state: "recorded", closedOn: "2027-01-03" }, {}, "used"],
  ["says that it was used, however old it is", { state: "nothingNew" }, { on: "2028-01-01" }, "used"],
  ["ends with the mandate", {}, { appointments: [{ ...owner, to: "2027-02-14" }] }, "withdrawn"],
  ["ends when the office goes to another", {}, { appointments: [{ ...owner, id: "o2" }] }, "withdrawn"],
  [
    "ends for whoever is a substitute no more",
    { person: "bo" },
    { appointments: [{ ...owner, substitutes: [] }] },
    "withdrawn",
  ],
  [
    "is not needed once somebody else said that there is nothing new",
    {},
    { others: [{ state: "nothingNew" }] },
    "toldElsewhere",
  ],
  ["nor once it was told in any way", {}, { wanted: null }, "toldElsewhere"],
  ["nor once it was taken back for that", { state: "withdrawn" }, {}, "toldElsewhere"],
  ["was never one for whoever is only told", { as: "validator" }, {}, "toldElsewhere"],
])("a link %s", (_, more, other, state) => {
  expect(linkStanding({ ...request, ...more }, { ...around, ...other }).state).toBe(state);
});
