/** What a reader's phone fetches for a page: the page, the stylesheet and the typefaces it asks for, each compressed. */
import { languages } from "@napar/domain/text";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type OpenSite, openSite } from "./testing/looking.js";
import { pageList, storyPageList } from "./testing/page-list.js";

/** Bytes; see the figures the product aims at. */
const most = 100_000;

describe.each(["belgium", "scenario"] as const)("pages of %s", (content) => {
  let site: OpenSite;
  beforeAll(async () => {
    site = await openSite({ content });
  });
  afterAll(() => site?.close());

  const bytesOf = async (path: string): Promise<number> => {
    const response = await site.portal.request(path, { headers: { "accept-encoding": "br" } });
    expect(response.status).toBeLessThan(500);
    return (await response.arrayBuffer()).byteLength;
  };

  it(`each fetches less than ${most} bytes, and no script that it needs`, async () => {
    const { story } = site;
    const paths = story
      ? storyPageList.map(({ path }) => path(story))
      : pageList.filter(({ status = 200 }) => status === 200).map(({ path }) => path);
    const html = await (await site.portal.request("/nl/")).text();
    const files = [...html.matchAll(/<link rel="(?:preload|stylesheet)" href="([^"]+)"/g)].map(
      ([, href]) => href as string,
    );
    let shared = 0;
    for (const file of files) shared += await bytesOf(file);
    const heavy: Record<string, number> = {};
    for (const path of paths) {
      for (const language of languages) {
        const total = shared + (await bytesOf(`/${language}${path}`));
        if (total >= most) heavy[`/${language}${path}`] = total;
      }
    }
    expect({ files: files.length > 0, heavy }).toEqual({ files: true, heavy: {} });
  }, 300_000);
});
