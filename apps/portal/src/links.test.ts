/** Where the links of the pages lead: to pages that are there. */
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { pageRoutes } from "./routes.js";
import { pageList, storyPageList } from "./testing/page-list.js";
import { openTestPortal } from "./testing/test-portal.js";

/** What others read needs whole addresses. */
const publicUrl = "https://napar.example";

type Opened = Awaited<ReturnType<typeof openTestPortal>>;

/** Of one kind of page so many are followed: thousands of links lead to places alone. */
const mostOfAKind = 12;

describe.each(["belgium", "scenario"] as const)("the links on pages of %s", (content) => {
  let opened: Opened;
  beforeAll(async () => {
    opened = await openTestPortal({ content, publicUrl });
  });
  afterAll(() => opened?.close());

  it("lead to pages that are there, and to parts of them that are there", async () => {
    const { story } = opened;
    const paths = story
      ? storyPageList.filter(({ status = 200 }) => status === 200).map(({ path }) => path(story))
      : pageList.filter(({ status = 200 }) => status === 200).map(({ path }) => path);
    /** By what is linked: where it was first met, and what is wrong with it. */
    const wrong = new Map<string, string>();
    const tell = (href: string, words: string) => wrong.set(href, wrong.get(href) ?? words);
    const asked = new Map<string, { status: number; html: string }>();
    const kinds = new Map<string, number>();
    const fetched = async (address: string) => {
      const known = asked.get(address);
      if (known) return known;
      const response = await opened.site.request(address);
      const found = { status: response.status, html: await response.text() };
      asked.set(address, found);
      return found;
    };
    for (const path of paths) {
      const page = `/fr${path}`;
      const { html } = await fetched(page);
      for (const [, written = ""] of html.matchAll(/<a [^>]*?href="([^"]+)"/g)) {
        const href = written.replaceAll("&amp;", "&");
        if (/^(https?:|mailto:|tel:)/.test(href)) continue;
        const [address = "", part] = href.split("#");
        const target = address === "" ? page : address;
        const kind = kindOf(target);
        const isNew = !asked.has(target);
        if (isNew && (kinds.get(kind) ?? 0) >= mostOfAKind) continue;
        if (isNew) kinds.set(kind, (kinds.get(kind) ?? 0) + 1);
        const found = await fetched(target);
        if (found.status >= 400) tell(href, `${page}: ${href} is answered ${found.status}`);
        else if (part && found.status === 200 && !found.html.includes(` id="${part}"`))
          tell(href, `${page}: ${href} has no such part`);
      }
    }
    expect([...wrong.values()]).toEqual([]);
    expect(asked.size).toBeGreaterThan(paths.length);
  }, 300_000);
});

function kindOf(address: string): string {
  const path = (address.split("?")[0] as string).replace(/^\/(nl|fr|de|en)(?=\/)/, "");
  const route = pageRoutes.find((one) =>
    new RegExp(`^${one.path.replace(/:\w+(\{.*?\})?/g, "[^/]+")}$`).test(path),
  );
  return route?.path ?? path.split("/").slice(0, 4).join("/");
}
