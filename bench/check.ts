/** The fifty criteria over a plan of 10,000 measures, beside reading the same document as JSON. */
import { belgianCompetenceModel } from "@napar/domain/belgium/competences";
import { checkPlan } from "@napar/domain/check";
import { madePlan } from "./made-plans.ts";
import { milliseconds, type Row } from "./row.ts";

function median(run: () => unknown): number {
  const times = Array.from({ length: 11 }, () => {
    const start = performance.now();
    run();
    return performance.now() - start;
  });
  return times.sort((a, b) => a - b)[5] as number;
}

export function checkRow(): Row {
  const plan = madePlan("made", 10_000);
  const text = JSON.stringify(plan);
  const competence = belgianCompetenceModel();
  const figure = median(() => checkPlan(plan, { on: "2026-11-21", competence }));
  const reference = median(() => JSON.parse(text));
  return {
    what: "50 criteria on a plan of 10,000 measures (median of 11)",
    figure: milliseconds(figure),
    reference: `JSON.parse of its ${(text.length / 1e6).toFixed(1)} MB ${milliseconds(reference)}`,
    aim: "200 ms",
    met: figure <= 200,
  };
}
