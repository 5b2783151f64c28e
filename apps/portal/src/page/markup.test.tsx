import { renderToStaticMarkup } from "react-dom/server";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { noAssets } from "../assets/assets.js";
import { pageRoutes } from "../routes.js";
import { pageList } from "../testing/page-list.js";
import { openTestPortal, testToday } from "../testing/test-portal.js";
import { Document } from "./document.js";
import { markupOf } from "./markup.js";
import type { Page } from "./page.js";

/** What HTML makes no difference of: the order of attributes, capitals in their names. */
const tagsAlike = (markup: string): string[] =>
  markup.split(/(?=<)/).map((piece) =>
    piece.replace(/^<(\w+)((?: [\w-]+="[^"]*")*)/, (_, tag: string, attributes: string) => {
      const sorted = (attributes.match(/[\w-]+="[^"]*"/g) ?? [])
        .map((one) => one.replace(/^[\w-]+/, (name) => name.toLowerCase()))
        .sort();
      return [`<${tag}`, ...sorted].join(" ");
    }),
  );

let site: Awaited<ReturnType<typeof openTestPortal>>;
beforeAll(async () => {
  site = await openTestPortal();
});
afterAll(() => site.close());

/** The page behind an address in Dutch; `null` for what is no page. */
async function pageAt(address: string): Promise<Page | null> {
  const url = new URL(address, "http://portal.test");
  for (const route of pageRoutes) {
    const names = [...route.path.matchAll(/:(\w+)/g)].map((match) => match[1] as string);
    const found = new RegExp(`^${route.path.replace(/:\w+/g, "([^/]+)")}$`).exec(url.pathname);
    if (!found) continue;
    const answer = await route.answer({
      language: "nl",
      path: url.pathname,
      params: Object.fromEntries(names.map((name, index) => [name, found[index + 1] as string])),
      query: url.searchParams,
      client: site.client,
      today: testToday,
      contact: null,
    });
    if (answer.kind === "page") return answer;
  }
  return null;
}

describe("the markup of every page is that of React", () => {
  it.each(pageList.filter(({ status }) => status !== 404))("$path", async ({ path }) => {
    const page = await pageAt(path);
    if (!page) throw new Error(`no page at ${path}`);
    const document = (
      <Document page={page} language="nl" path={path} search="" assets={noAssets} publicUrl="" />
    );
    expect(tagsAlike(markupOf(document))).toEqual(tagsAlike(renderToStaticMarkup(document)));
  });
});

it("writes texts and attributes so that nothing breaks out of them", () => {
  const bad = `"'<script>&`;
  expect(
    markupOf(
      <p title={bad} data-x={bad}>
        {bad}
      </p>,
    ),
  ).toBe(
    '<p title="&quot;&#x27;&lt;script&gt;&amp;" data-x="&quot;&#x27;&lt;script&gt;&amp;">&quot;&#x27;&lt;script&gt;&amp;</p>',
  );
  expect(markupOf([0, "", false, null, undefined, 1n])).toBe("01");
});

it("refuses what a static page cannot hold", () => {
  expect(() => markupOf({ a: "plain object" } as never)).toThrow(TypeError);
  expect(() => markupOf(<p style={{ color: "red" }}>x</p>)).toThrow(TypeError);
  // biome-ignore lint/security/noDangerouslySetInnerHtml: to see it refused
  expect(() => markupOf(<p dangerouslySetInnerHTML={{ __html: "<i>" }} />)).toThrow(TypeError);
});
