/** The guides speak of screens: what they name is on them, what they show is there. */
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";

const root = fileURLToPath(new URL("../../../..", import.meta.url));
const folder = join(root, "docs/guides");
const guides = readdirSync(folder).filter((name) => name.endsWith(".md"));

function wordsOnScreens(language: string): Set<string> {
  const messages = join(root, "packages/ui/messages", language);
  return new Set(
    readdirSync(messages)
      .filter((name) => name.startsWith("admin"))
      .flatMap((name) => Object.values<string>(JSON.parse(readFileSync(join(messages, name), "utf8")))),
  );
}

it("is there for a city and for a ministry, in three languages", () => {
  expect(guides.sort()).toEqual(
    ["city-officer", "ministry"].flatMap((name) => ["en", "fr", "nl"].map((code) => `${name}.${code}.md`)),
  );
});

describe.each(guides)("%s", (name) => {
  const text = readFileSync(join(folder, name), "utf8");
  const language = name.split(".")[1] ?? "";

  it("names what is on the screens", () => {
    const words = wordsOnScreens(language);
    const named = [...text.matchAll(/\*\*([^*]+)\*\*/g)].map(([, word = ""]) => word);
    expect(named.length).toBeGreaterThan(10);
    expect(named.filter((word) => !words.has(word))).toEqual([]);
  });

  it("shows pictures and leads to pages that are there", () => {
    const targets = [...text.matchAll(/\]\(([^)]+)\)/g)].map(([, target = ""]) => target);
    expect(targets.some((target) => target.endsWith(".png"))).toBe(true);
    expect(targets.filter((target) => !existsSync(join(dirname(join(folder, name)), target)))).toEqual([]);
  });
});
