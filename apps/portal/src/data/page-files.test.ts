/** What pages say of themselves for machines: a description that a processor of others reads, and files that are there. */
import { readFileSync } from "node:fs";
import { languages } from "@napar/domain/text";
import jsonld from "jsonld";
import { afterAll, beforeAll, describe, expect, it, test } from "vitest";
import { openTestPortal } from "../testing/test-portal.js";

const publicUrl = "https://napar.example";
let opened: Awaited<ReturnType<typeof openTestPortal>>;
beforeAll(async () => {
  opened = await openTestPortal({ publicUrl, content: "scenario" });
}, 120_000);
afterAll(async () => {
  await opened.close();
  expect(opened.errors).toEqual([]);
});
const htmlOf = async (path: string): Promise<string> => {
  const response = await opened.site.request(path);
  expect([path, response.status]).toEqual([path, 200]);
  return response.text();
};
const storyPlan = () => opened.story?.plan ?? "";

describe("descriptions", () => {
  test.each([
    [() => "/plans/ghent-2020", "Policy"],
    [() => `/plans/${storyPlan()}`, "Policy"],
    [() => "/plans/ghent-2020/measures/gnt-w1", "Action"],
    [() => `/plans/${storyPlan()}/measures/${opened.story?.id("hate crime")}`, "Action"],
    [() => `/plans/${storyPlan()}/indicators/complaints`, "Dataset"],
    [() => "/organisations/org-acli-vlaanderen-vzw", "Organization"],
    [() => "/bodies/napar-coalition", "Organization"],
    [() => "/practices/practice-antwerpen", "CreativeWork"],
    [() => "/events/2001-durban-promise", "Event"],
  ])("%s is a %s", async (pathOf, type) => {
    const path = pathOf();
    const html = await htmlOf(`/fr${path}`);
    const [, text = ""] = /<script type="application\/ld\+json">(.*?)<\/script>/.exec(html) ?? [];
    const quads = (await jsonld.toRDF(JSON.parse(text), {
      documentLoader: () => Promise.reject(new Error("nothing is fetched")),
    } as never)) as unknown as {
      subject: { value: string };
      predicate: { value: string };
      object: { value: string };
    }[];
    const own = quads.filter(({ subject }) => subject.value === `${publicUrl}/id${path}`);
    const types = own.flatMap(({ predicate, object }) =>
      predicate.value.endsWith("#type") ? [object.value] : [],
    );
    expect(types.some((one) => one.endsWith(type))).toBe(true);
    // The identifier leads to the page that describes it.
    expect((await opened.site.request(`/id${path}`)).headers.get("location")).toBe(`/en${path}`);
  });
});

describe("files", () => {
  it("of a filtered list hold the rows of that list", async () => {
    const html = await htmlOf("/nl/measures?domain=housing&pageSize=100");
    const [, href = ""] = /href="(\/api[^"]+format=json[^"]*)"/.exec(html) ?? [];
    const { items } = (await (await opened.site.request(href.replaceAll("&amp;", "&"))).json()) as {
      items: { domains: string[] }[];
    };
    expect(items.length).toBeGreaterThan(0);
    for (const { domains } of items) expect(domains).toContain("housing");
  });
});

describe("parts for the pages of others", () => {
  it.each([
    () => "/embed/plans/ghent-2020",
    () => "/embed/plans/ghent-2020/measures/gnt-w1",
    () => `/embed/plans/${storyPlan()}/indicators/complaints`,
    () => "/embed/map?subject=plan&level=region",
  ])("stand in any page, run nothing and open what they lead to outside", async (pathOf) => {
    const response = await opened.site.request(`/de${pathOf()}`);
    const html = await response.text();
    expect(response.status).toBe(200);
    expect(response.headers.get("content-security-policy")).toContain("frame-ancestors *");
    expect(response.headers.get("x-frame-options")).toBeNull();
    expect(html).toContain('<base target="_blank"/>');
    expect(html).toContain('<meta name="robots" content="noindex"/>');
    expect(html).not.toMatch(/<script|<form/);
    expect(html).toContain(`href="${publicUrl}/de`);
  });
  it("are not there for what is not there", async () => {
    for (const path of ["/nl/embed/plans/nowhere", "/nl/embed/plans/ghent-2020/measures/x"]) {
      expect((await opened.site.request(path)).status).toBe(404);
    }
  });
});

describe("the picture of a page that is passed on", () => {
  it.each(languages)("is there in %s, as large as it is shown", async (language) => {
    const html = await htmlOf(`/${language}/plans/ghent-2020`);
    const [, address = ""] = /<meta property="og:image" content="([^"]+)"/.exec(html) ?? [];
    expect(address).toBe(`${publicUrl}/pictures/napar-${language}.png`);
    const file = readFileSync(new URL(`../../public${new URL(address).pathname}`, import.meta.url));
    expect(file.subarray(1, 4).toString()).toBe("PNG");
    expect([file.readUInt32BE(16), file.readUInt32BE(20)]).toEqual([1200, 630]);
  });
});
