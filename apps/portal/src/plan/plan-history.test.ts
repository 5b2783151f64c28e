import { belgianPlans } from "@napar/domain/belgium/plans";
import type { Plan } from "@napar/domain/plan";
import { expect, it } from "vitest";
import { historyOf } from "./plan-history.js";

const history = (plan: Partial<Plan>) =>
  historyOf({ status: "in-force", ...plan } as Plan).map(({ id, date }) => `${id} ${date}`);

it("puts events, period and the day of the status in the order of time, undated ones last", () => {
  expect(
    history({
      period: { from: "2018", to: "2025-06" },
      statusAsOf: "2022",
      history: [
        { event: "undated" },
        { date: "2021-03-21", event: "film" },
        { date: "2016", event: "intention" },
      ],
    }),
  ).toEqual([
    "event-3 2016",
    "start 2018",
    "event-2 2021-03-21",
    "status 2022",
    "end 2025-06",
    "event-1 null",
  ]);
});

it("does not tell a beginning twice that the source tells itself", () => {
  expect(
    history({ period: { from: "2015", to: "2019" }, history: [{ date: "2015", event: "start" }] }),
  ).toEqual(["event-1 2015", "end 2019"]);
});

it("places a status known of a month after what happened in that month", () => {
  expect(history({ statusAsOf: "2024-02", history: [{ date: "2024-02-09", event: "round table" }] })).toEqual(
    ["event-1 2024-02-09", "status 2024-02"],
  );
});

it("keeps a span as a span", () => {
  const [event] = historyOf({
    status: "preparing",
    history: [{ period: { from: "2018", to: "2019" }, event: "asked" }],
  } as unknown as Plan);
  expect(event).toMatchObject({ date: null, span: { from: "2018", to: "2019" } });
});

it.each(belgianPlans.map((plan) => [plan.id, plan] as const))("tells all that %s states", (_id, plan) => {
  const told = historyOf(plan).filter((event) => event.what.kind === "stated");
  expect(told).toHaveLength(plan.history?.length ?? 0);
});
