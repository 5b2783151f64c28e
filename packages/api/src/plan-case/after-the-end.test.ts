import { actionRules } from "@napar/domain/permission";
import { openAfterTheEnd } from "@napar/domain/plan-case";
import { expect, test } from "vitest";
import { commands } from "./plan-case-model.js";

test("permission and the plan itself leave the same commands open on a plan that came to its end", () => {
  const rules: Readonly<Record<string, { states: readonly string[] } | undefined>> = actionRules;
  const permitted = commands.filter(({ name }) => rules[name]?.states.includes("closed"));
  expect(permitted.map(({ name }) => name).sort()).toEqual([...openAfterTheEnd].sort());
});
