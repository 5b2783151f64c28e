import { goalContent } from "@napar/domain/goal";
import { describe, expect, it, test } from "vitest";
import { contentOf, emptyGoal, emptySource, fieldOfGoal, fieldsOf } from "./goal-fields.js";

const content = {
  label: { nl: "Wonen zonder discriminatie" },
  node: "housing",
  parent: null,
  sources: [
    {
      ...{ kind: "finding" as const, text: { nl: "Eén op vier" }, reference: "p. 31" },
      ...{ url: "https://example.org/", date: "2024-05" },
    },
    { kind: "experience" as const, text: { fr: "Entretiens" }, reference: null },
  ],
};

describe("a goal in its form", () => {
  it("comes back as it was", () => {
    expect(contentOf(fieldsOf(content))).toEqual(content);
    expect(goalContent.safeParse({ level: "strategic", ...contentOf(fieldsOf(content)) }).success).toBe(true);
  });

  it("leaves out rows of sources that say nothing", () => {
    const typed = { ...emptyGoal, label: { nl: "x" }, sources: [emptySource, emptySource] };
    expect(contentOf(typed).sources).toEqual([]);
  });
});

test.each([
  ["change.label.nl", "label"],
  ["sources[1].text.nl", "source-1-text"],
  ["change.sources[0].url", "source-0-url"],
  ["parent", "parent"],
])("a refusal about %s stands at %s", (path, field) => {
  expect(fieldOfGoal(path)).toBe(field);
});
