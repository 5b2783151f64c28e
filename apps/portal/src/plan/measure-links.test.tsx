import { belgianPlans } from "@napar/domain/belgium/plans";
import { checkPlan } from "@napar/domain/check";
import { renderToStaticMarkup } from "react-dom/server";
import { expect, it } from "vitest";
import { measureLinks } from "./measure-links.js";

const plan = {
  id: "p",
  measures: [
    { id: "m-1", title: { nl: "Eerste", en: "First" } },
    { id: "m-1a", title: { nl: "Tweede" } },
  ],
} as Parameters<typeof measureLinks>[0];

it("shows titles with the id, and links to the page of the measure", () => {
  expect(renderToStaticMarkup(measureLinks(plan, "en")("Without a lead: m-1, m-1a and m-10, xm-1."))).toBe(
    'Without a lead: <a href="/en/plans/p/measures/m-1">First (m-1)</a>, <a href="/en/plans/p/measures/m-1a"><span lang="nl">Tweede</span> (m-1a)</a> and m-10, xm-1.',
  );
  expect(renderToStaticMarkup(measureLinks({ id: "p", measures: [] }, "en")("m-1"))).toBe("m-1");
});

it("finds the measures of every Belgian plan in the reasons of its check", () => {
  let links = 0;
  for (const plan of belgianPlans) {
    const link = measureLinks(plan, "fr");
    const ids = new Set(plan.measures?.map(({ id }) => id));
    for (const result of checkPlan(plan, { on: "2026-11-21" }).results) {
      const found = renderToStaticMarkup(link(result.reason.fr)).match(/\/measures\//g)?.length ?? 0;
      const named = result.details.ids?.filter((id) => ids.has(id)).length ?? 0;
      // A sentence shows the first eight.
      expect(found, `${plan.id} ${result.criterion}`).toBeGreaterThanOrEqual(
        result.reason.fr.includes(result.details.ids?.[0] ?? "\0") ? Math.min(named, 1) : 0,
      );
      links += found;
    }
  }
  expect(links).toBeGreaterThan(50);
});
