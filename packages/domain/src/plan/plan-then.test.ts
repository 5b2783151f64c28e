import fc from "fast-check";
import { expect, it, test } from "vitest";
import { type Plan, planThen } from "./index.js";

type Dated = Pick<Plan, "adoption" | "period" | "status" | "statusAsOf">;
const dated = (part: Partial<Dated>): Dated => ({ status: "in-force", statusAsOf: "2022", ...part });

test.each([
  [{ adoption: { date: "2018-05-22" } }, "2018-05-21", "notYet", "the day before its adoption"],
  [{ adoption: { date: "2018-05-22" } }, "2018-05-22", "there", "the day of its adoption"],
  [{ adoption: { date: "2018-05" } }, "2018-05-10", "unknown", "within the month of its adoption"],
  [{ period: { from: "2018" } }, "2017-12-31", "notYet", "the day before the year in which it begins"],
  [{ period: { from: "2018" } }, "2018-06-30", "unknown", "within the year in which it begins"],
  [{ period: { from: "2018" } }, "2018-12-31", "there", "the last day of that year"],
  [{}, "2021-12-31", "unknown", "no date of its own, before its status was told"],
  [{}, "2022-06-30", "unknown", "within the year in which its status was told"],
  [{}, "2022-12-31", "there", "its status was told by then"],
  [{ status: "preparing" }, "2022-12-31", "there", "known to be in preparation"],
  [{ status: "preparing", period: { from: "2020" } }, "2021-06-30", "unknown", "since when, no source says"],
  [{ status: "under-revision", period: { from: "2018" } }, "2020-06-30", "unknown", "revised since when?"],
  [{ status: "abandoned", period: { from: "2013", to: "2017" } }, "2015-01-01", "unknown", "given up when?"],
] as const)("%j on %s is %s: %s", (part, on, state, _why) => {
  expect(planThen(dated(part), on).state).toBe(state);
});

it("was in force within its period where it has expired since, or until another took its place", () => {
  const expired = dated({ status: "expired", period: { from: "2015", to: "2019" } });
  expect(planThen(expired, "2018-12-31")).toEqual({ state: "there", status: "in-force" });
  expect(planThen(expired, "2019-06-30").state).toBe("unknown");
  const replaced = dated({ status: "replaced", period: { from: "2015", to: "2019" } });
  expect(planThen(replaced, "2018-12-31", "2020")).toEqual({ state: "there", status: "in-force" });
  expect(planThen(replaced, "2020-01-01", "2020").state).toBe("unknown");
  expect(planThen(replaced, "2018-12-31").state).toBe("unknown");
  expect(planThen(replaced, "2022-12-31", "2020")).toEqual({ state: "there", status: "replaced" });
});

it("never was there before it was not yet there", () => {
  const day = fc.integer({ min: 2010, max: 2026 }).map((year) => `${year}-07-01`);
  const year = fc.integer({ min: 2010, max: 2026 }).map(String);
  const status = fc.constantFrom("in-force", "expired", "replaced", "preparing", "abandoned" as const);
  fc.assert(
    fc.property(day, day, year, status, (one, other, from, status) => {
      const [earlier, later] = one < other ? [one, other] : [other, one];
      const plan = dated({ status, period: { from } });
      if (planThen(plan, later).state === "notYet") expect(planThen(plan, earlier).state).toBe("notYet");
      else expect(planThen(plan, later).state).not.toBe("notYet");
    }),
  );
});
