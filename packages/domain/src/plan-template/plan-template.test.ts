import { describe, expect, it, test } from "vitest";
import { coverageOf } from "../coverage/index.js";
import { criteria, internationalFrameworks, sourceCodes } from "../framework/index.js";
import { nodesOf, type Plan, readPlan } from "../plan/index.js";
import { structureCommands } from "../structure/index.js";
import { languages } from "../text/index.js";
import { axisOfTemplate, nodesOfTemplate, planTemplates, type TemplateNode } from "./index.js";

const flat = (nodes: readonly TemplateNode[]): TemplateNode[] =>
  nodes.flatMap((node) => [node, ...flat(node.children ?? [])]);
const planOf = (template: (typeof planTemplates)[number]): Plan => ({
  ...{ id: "p", title: { nl: "Plan" }, level: "municipality", kind: "city-plan", status: "preparing" },
  authority: { id: "municipality-44021", type: "municipality", name: "Gent" },
  structure: [axisOfTemplate(template)],
});

describe.each(planTemplates)("the template $id", (template) => {
  it("makes a plan that can be read, with a name of its own for each part", () => {
    expect(readPlan(planOf(template)).ok).toBe(true);
    const ids = nodesOf(planOf(template)).map(({ node }) => node.id);
    expect(new Set(ids).size).toBe(ids.length);
  });

  it("is added to a plan that is there with the same parts", () => {
    const data = { kind: template.axis, nodes: nodesOfTemplate(template) };
    expect(structureCommands.addAxis.safeParse(data).success).toBe(true);
    expect(flat(template.nodes).map(({ label }) => label)).toEqual(
      nodesOf({ ...planOf(template) }).map(({ node }) => node.label),
    );
  });

  it("says everything in four languages", () => {
    for (const { label } of [
      { label: template.name },
      { label: template.description },
      ...flat(template.nodes),
    ])
      for (const language of languages) expect(label[language].length).toBeGreaterThan(2);
  });

  it("names only sources, points and criteria that are there", () => {
    const points = internationalFrameworks.flatMap((framework) => framework.points.map(({ id }) => id));
    const codes = sourceCodes.map(({ code }) => code);
    expect(codes).toEqual(expect.arrayContaining([...template.provenance.sources]));
    for (const node of flat(template.nodes)) {
      expect(points).toEqual(expect.arrayContaining([...node.points]));
      expect(criteria.map(({ id }) => id)).toEqual(expect.arrayContaining([...node.criteria]));
    }
  });
});

test.each([
  ["eccar-commitments", [1, 2, 3, 4, 5, 6, 7, 8, 9, 10], false],
  ["interfederal-common-part", [], false],
  ["own-plan", [1, 2, 3, 4, 5, 6, 7, 8, 9, 10], true],
])(
  "the parts of %s stand for commitments %j, and say when that is only proposed",
  (id, numbers, inferred) => {
    const template = planTemplates.find((one) => one.id === id);
    if (!template) throw new Error(id);
    const rows = coverageOf(planOf(template)).commitments.filter(({ nodes }) => nodes.length > 0);
    expect(rows.map(({ number }) => number)).toEqual(numbers);
    expect(rows.every(({ nodes }) => nodes.every(({ isInferred }) => isInferred === inferred))).toBe(true);
  },
);
