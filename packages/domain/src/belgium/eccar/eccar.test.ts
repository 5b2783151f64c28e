import { expect, it, test } from "vitest";
import { membership, membershipStatus, membershipStatusText, statusText } from "../../membership/index.js";
import { belgianPlaces } from "../places/index.js";
import { belgianEccar, membershipOf } from "./index.js";

const { memberships, sources } = belgianEccar;
const codes = new Set(belgianPlaces.municipalities.map((place) => place.code));

it("counts 27 cities by status as the compilation does", () => {
  const count = (status: string) => memberships.filter((each) => each.status === status).length;
  expect(Object.fromEntries(membershipStatus.options.map((status) => [status, count(status)]))).toEqual({
    member: 16,
    reported: 3,
    "decided-to-join": 1,
    "plan-signed": 1,
    "network-only": 4,
    uncertain: 1,
    "not-stated": 1,
  });
  expect(new Set(memberships.map((each) => each.code)).size).toBe(27);
});

it("has well-formed rows of municipalities that exist, each with a source", () => {
  for (const row of memberships) {
    expect(membership.safeParse(row).error).toBeUndefined();
    expect(codes).toContain(row.code);
    expect(row.sources).not.toEqual([]);
    for (const source of row.sources) expect(sources).toHaveProperty(source);
  }
  for (const fact of belgianEccar.facts)
    for (const source of fact.sources) expect(sources).toHaveProperty(source);
});

test.each([
  ["44021", "member", "2007", "year", "high"],
  ["24062", "member", "2018-04", "month", "high"],
  ["12025", "member", "2018-10", "month", "high"],
  ["31005", "member", "2020-12-03", "day", "high"],
  ["62063", "member", "2006", "year", "medium"],
  ["21015", "member", null, null, "high"],
  ["62093", "uncertain", null, null, "low"],
])("%s is %s since %s, by %s", (code, status, joined, joinedPrecision, confidence) => {
  expect(membershipOf(code)).toMatchObject({ status, joined, joinedPrecision, confidence });
});

it("does not take a decision or a signature for a day of joining", () => {
  expect(membershipOf("21004")).toMatchObject({
    status: "decided-to-join",
    joined: null,
    decidedOn: "2019-11-18",
  });
  expect(membershipOf("71053")).toMatchObject({
    status: "plan-signed",
    joined: null,
    signedOn: "2012-03-21",
  });
});

it("tells the eleven founders of the Flemish network", () => {
  const founders = memberships.filter((each) => each.flemishNetwork !== null);
  const fact = belgianEccar.facts.find((each) => each.what === "flemish-network-founded");
  expect(founders.map((each) => each.code).sort()).toEqual([fact?.value].flat().sort());
  expect(new Set(founders.map((each) => each.flemishNetwork))).toEqual(new Set(["2018-03-22"]));
});

it("answers for every municipality, and never with a no", () => {
  const unnamed = belgianPlaces.municipalities
    .map((place) => membershipOf(place.code))
    .filter((each) => !each.isNamedBySource);
  expect(unnamed).toHaveLength(565 - 27);
  for (const each of unnamed)
    expect(each).toMatchObject({ status: "not-stated", confidence: null, sources: [] });
  // Hoeilaart is named by a source that leaves its membership open: another fact than silence.
  expect(membershipOf("23033")).toMatchObject({
    status: "not-stated",
    isNamedBySource: true,
    confidence: "high",
  });
});

it("has words in four languages for each status, and refuses a status it does not know", () => {
  expect(belgianEccar.statuses.map((each) => each.id)).toEqual(membershipStatus.options);
  for (const each of belgianEccar.statuses)
    expect(membershipStatusText.safeParse(each).error).toBeUndefined();
  expect(statusText(belgianEccar, "reported")).toMatchObject({ ok: true, value: { id: "reported" } });
  expect(statusText(belgianEccar, "members")).toMatchObject({
    ok: false,
    error: { kind: "unknownMembershipStatus", value: "members", nearest: ["member"] },
  });
});
