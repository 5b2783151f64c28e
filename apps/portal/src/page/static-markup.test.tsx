/** What is written without React is what React writes, byte for byte, on every page there is. */
import { languages } from "@napar/domain/text";
import { Hono } from "hono";
import { createElement, type ReactNode, useId } from "react";
import { renderToStaticMarkup } from "react-dom/server";
import { describe, expect, it, test } from "vitest";
import { pageRoutes } from "../routes.js";
import { pageList, storyPageList } from "../testing/page-list.js";
import { openTestPortal } from "../testing/test-portal.js";
import { staticMarkup } from "./static-markup.js";

describe("every page", () => {
  test.each(["belgium", "scenario"] as const)(
    "of the content %s",
    async (content) => {
      const opened = await openTestPortal({ content });
      const app = new Hono();
      const differing: string[] = [];
      let written = 0;
      for (const language of languages) {
        for (const route of pageRoutes) {
          app.get(`/${language}${route.path}`, async (c) => {
            const { pathname, searchParams } = new URL(c.req.url);
            const page = await route.answer({
              ...{ language, path: pathname.slice(3), params: c.req.param() as Record<string, string> },
              ...{ query: searchParams, client: opened.client, asOf: null, publicUrl: "" },
              ...{ contact: null, operator: null },
              today: opened.story?.now().on ?? "2026-11-21",
            });
            if (page.kind !== "page") return c.text(page.kind);
            const ours = staticMarkup(page.body);
            if (ours === renderToStaticMarkup(page.body)) written += 1;
            else if (ours !== null) differing.push(c.req.url);
            return c.text("page");
          });
        }
      }
      const { story } = opened;
      const paths = story ? storyPageList.map(({ path }) => path(story)) : pageList.map(({ path }) => path);
      for (const language of languages) for (const path of paths) await app.request(`/${language}${path}`);
      await opened.close();
      expect(differing).toEqual([]);
      expect(written).toBeGreaterThan(paths.length * 2);
    },
    300_000,
  );
});

const e = createElement;

it.each<[string, ReactNode]>([
  ["text", `<a href="x">'&'</a>`],
  ["nothing", [null, undefined, false, true, ""]],
  ["numbers", [0, 1.5, -3, Number.NaN]],
  ["lists in lists", [["a", ["b", [null, "c"]]], 3]],
  ["attributes", e("p", { lang: "nl", className: 'a"b', tabIndex: 0, hidden: true, "data-x": false })],
  [
    "attributes said in words",
    e("p", { "aria-hidden": true, "aria-busy": false, title: undefined, draggable: false }),
  ],
  ["an address", e("a", { href: "/x?a=1&b=2" }, "x")],
  [
    "a choice",
    e(
      "select",
      { name: "x", defaultValue: "2" },
      e("option", { value: "1" }, "one"),
      e("option", { value: 2 }, "two"),
      e("option", null, "2"),
    ),
  ],
  [
    "fields",
    e(
      "form",
      { method: "get", action: "/x", className: "f", noValidate: true },
      e("input", { name: "n", type: "text", defaultValue: "a&b", required: true, maxLength: 5 }),
      e("input", { type: "checkbox", name: "c", value: "1", defaultChecked: true }),
      e("button", { name: "b", type: "submit", value: "v", disabled: false }, e("br")),
    ),
  ],
  [
    "a picture",
    e(
      "svg",
      { viewBox: "0 0 10 10", role: "img", focusable: "false" },
      e("title", { id: "t" }, "T"),
      e("path", { strokeWidth: 2, fillRule: "evenodd", d: "M0 0", clipPath: "url(#x)" }),
      e("text", { textAnchor: "end", dominantBaseline: "middle" }, "5"),
    ),
  ],
  ["HTML as it is", e("i", { dangerouslySetInnerHTML: { __html: "<b>x</b>" } })],
])("%s", (_, node) => {
  expect(staticMarkup(node)).toBe(renderToStaticMarkup(node));
});

function WithHook() {
  return e("i", { id: useId() });
}

it.each<[string, ReactNode]>([
  ["a hook", e(WithHook)],
  ["what goes to the head", e("link", { rel: "icon", href: "/x" })],
  ["what is fetched early", e("img", { alt: "", src: "/x.png" })],
  ["a style", e("p", { style: { color: "red" } })],
  ["an address that may be a script", e("a", { href: "javascript:alert(1)" })],
  ["a handler", e("p", { onClick: () => {} })],
])("%s is left to React", (_, node) => {
  expect(staticMarkup(node)).toBeNull();
});
