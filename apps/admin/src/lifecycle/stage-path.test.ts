import type { StageEntry } from "@napar/domain/lifecycle";
import { expect, it } from "vitest";
import { stagePath } from "./stage-path.js";

const entry = (stage: StageEntry["stage"], from: StageEntry["from"], on: string): StageEntry => ({
  ...{ stage, from, on, by: "opening", guards: [], reason: null, successor: null },
});

it("tells what is past, now and ahead, with the day each stage began", () => {
  const steps = stagePath("city-eccar", "inventory", [
    entry("mandated", "promised", "2026-02-01"),
    entry("inventory", "mandated", "2026-03-01"),
  ]);
  expect(steps.map(({ stage, state, since }) => [stage, state, since])).toEqual([
    ["promised", "past", null],
    ["mandated", "past", "2026-02-01"],
    ["inventory", "now", "2026-03-01"],
    ["consultation", "ahead", null],
    ["drafting", "ahead", null],
    ["adoption", "ahead", null],
    ["in-force", "ahead", null],
    ["evaluation", "ahead", null],
    ["closed", "ahead", null],
  ]);
});

it("negotiates only where the procedure does", () => {
  expect(stagePath("interfederal", "promised", []).map(({ stage }) => stage)).toContain("negotiation");
  expect(stagePath("one-government", "promised", []).map(({ stage }) => stage)).not.toContain("negotiation");
});

it("puts a plan that stalled after the stage it left", () => {
  const steps = stagePath("city-eccar", "stalled", [
    entry("mandated", "promised", "2026-02-01"),
    entry("stalled", "mandated", "2026-04-01"),
  ]);
  expect(steps.slice(1, 4).map(({ stage, state }) => [stage, state])).toEqual([
    ["mandated", "past"],
    ["stalled", "now"],
    ["inventory", "ahead"],
  ]);
});
