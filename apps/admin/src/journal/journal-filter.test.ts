import { describe, expect, it } from "vitest";
import { filterOf, queryOf, withFilter } from "./journal-filter.js";

describe("the filter of the journal", () => {
  it("stands in the address, without what is empty", () => {
    const filter = filterOf(new URLSearchParams("plan=case-1&from=2026-01-01&other=x"));
    expect(withFilter(filter, {})).toEqual({ plan: "case-1", from: "2026-01-01" });
    expect(withFilter(filter, { from: "", object: "m1" })).toEqual({ plan: "case-1", object: "m1" });
  });

  it.each([
    ["me", { person: "me" }],
    ["hmac-sha256:0123", { person: "hmac-sha256:0123" }],
    ["fed", { organisation: "fed" }],
    ["", {}],
  ])("asks for who acted: %s", (who, expected) => {
    expect(queryOf(filterOf(new URLSearchParams({ who })))).toEqual(expected);
  });
});
