/**
 * A reader with a screen reader reads the values of an indicator: in English, on a phone, without scripts. What is read is
 * Chromium's accessibility tree, which is what a screen reader gets.
 */

import { overflowOf, violationsOf } from "@napar/ui/testing";
import type { Page } from "playwright-core";
import { afterAll, beforeAll, expect, it } from "vitest";
import { type OpenSite, openSite } from "../testing/looking.js";

let site: OpenSite;
beforeAll(async () => {
  site = await openSite({ content: "scenario" });
});
afterAll(async () => {
  await site?.close();
  expect(site?.errors).toEqual([]);
});

type Node = { role: string; name: string; children: Node[] };

/** The tree as Chromium hands it to assistive technology; what is ignored there is left out. */
async function treeOf(page: Page): Promise<Node> {
  const session = await page.context().newCDPSession(page);
  const { nodes } = (await session.send("Accessibility.getFullAXTree")) as {
    nodes: {
      nodeId: string;
      ignored: boolean;
      role?: { value: string };
      name?: { value: string };
      childIds?: string[];
    }[];
  };
  const byId = new Map(nodes.map((node) => [node.nodeId, node]));
  const read = (id: string): Node[] => {
    const node = byId.get(id);
    if (!node) return [];
    const children = (node.childIds ?? []).flatMap(read);
    return node.ignored
      ? children
      : [{ role: node.role?.value ?? "", name: node.name?.value ?? "", children }];
  };
  const [root] = read(nodes[0]?.nodeId ?? "");
  if (!root) throw new Error("Chromium gave no accessibility tree");
  return root;
}

const all = (node: Node, role: string): Node[] => [
  ...(node.role === role ? [node] : []),
  ...node.children.flatMap((child) => all(child, role)),
];

/** What is spoken of a cell. */
const spoken = (node: Node): string =>
  node.name || node.children.map(spoken).filter(Boolean).join(" ").trim();

it("finds an indicator from the menu and hears its values, with the gap and what is wanted", async () => {
  const page = await site.newPage({ width: 320, javaScript: false });
  const visited = async () => [...(await violationsOf(page)), ...(await overflowOf(page))];

  await page.goto(`${site.base}/en/`);
  await page.getByRole("contentinfo").getByRole("link", { name: "Indicators" }).click();
  expect(await page.title()).toBe("Indicators | Napar");
  expect(await visited()).toEqual([]);

  // The list is a table with a name; each row is headed by its indicator.
  const [list] = all(await treeOf(page), "table");
  expect(list?.name).toBe("Indicators");
  const heads = all(list as Node, "rowheader").map(spoken);
  expect(heads.length).toBe(3);
  await page.getByRole("link", { name: /Locataires|Huurders/ }).click();
  expect(await visited()).toEqual([]);

  const tree = await treeOf(page);
  // The title stands in the language it has, and is spoken in it.
  const heading = page.getByRole("heading", { level: 1 });
  expect(await heading.locator("[lang=nl]").count()).toBe(1);

  // The chart is one image that says in a sentence what it shows, and that the table has the same.
  const [chart] = all(tree, "image");
  for (const fact of ["32", "2023", "30.5", "27.5", "2027", "20", "2030", "Times without data: 1", "table"])
    expect(chart?.name).toContain(fact);

  // The table keeps its meaning on a phone, where its rows are drawn as cards.
  const values = all(tree, "table").find(({ name }) => name.startsWith("Values:"));
  expect(values).toBeDefined();
  expect(all(values as Node, "columnheader").map(spoken)).toEqual([
    "Period",
    "Value (procent)",
    "Approved",
    "Remark",
  ]);
  const rows = all(values as Node, "row").slice(1);
  expect(rows.map((row) => all(row, "rowheader").map(spoken))).toEqual([
    ["Baseline, 2023"],
    ["2024"],
    ["2025"],
    ["2026"],
    ["2027"],
  ]);
  // On a phone a cell says its column first.
  const cells = rows.map((row) => spoken(all(row, "cell")[0] as Node).replace("Value (procent) ", ""));
  expect([cells[0], cells[1], ...cells.slice(3)]).toEqual(["32", "30.5", "29", "27.5"]);
  expect(cells[2]).toContain("Not measured");

  // Below stands what it is and where it comes from.
  const terms = all(tree, "term").map(spoken);
  expect(terms).toEqual(
    expect.arrayContaining(["Source of the figures", "Licence of the figures", "Target (explanation)"]),
  );
});

it("hears of a breakdown what may be said, and of a cell that may not why it is empty", async () => {
  const page = await site.newPage({ width: 320, javaScript: false });
  await page.goto(`${site.base}/en/plans/${site.story?.plan}/indicators/complaints`);
  expect([...(await violationsOf(page)), ...(await overflowOf(page))]).toEqual([]);
  const table = all(await treeOf(page), "table").find(({ name }) => name.includes("ground and place"));
  expect(all(table as Node, "columnheader").map(spoken)).toEqual([
    ...["ground", "flanders", "wallonia", "brussels", "german-speaking", "Total"],
  ]);
  expect(all(table as Node, "rowheader").map(spoken)).toEqual(["origin", "belief", "skin colour", "Total"]);
  const cells = all(table as Node, "cell").map(spoken);
  expect(cells).toContain("too few to show");
  expect(cells.at(-1)).toBe("1\u202f053");
});
