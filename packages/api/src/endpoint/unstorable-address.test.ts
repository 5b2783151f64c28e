import { languages } from "@napar/domain/text";
import { expect, it } from "vitest";
import type { Answer } from "../testing/app.js";
import { type GoverningApp, openGoverningApp, personOf } from "../testing/governing.js";
import { testEngines } from "../testing/storage.js";

it.each(testEngines())(
  "a character that no database takes is bad input at every address, on %s",
  async (engine) => {
    const api: GoverningApp = await openGoverningApp(engine);
    const reads = Object.entries<Answer>((await api.get("/openapi.json")).body.paths).flatMap(
      ([path, { get }]) => {
        if (!get) return [];
        const good = path.replace(/\{\w+\}/g, "none");
        const names: string[] = (get.parameters ?? []).flatMap((one: Answer) =>
          one.in === "query" ? [one.name] : [],
        );
        return [path.replace(/\{\w+\}/g, "a%00b"), ...names.map((name) => `${good}?${name}=a%00b`)];
      },
    );
    expect(reads.length).toBeGreaterThan(80);
    for (const path of reads) {
      const { status } = await api.fetch(path);
      expect([path, status === 503 || status < 500]).toEqual([path, true]);
    }
    const { status, body } = await api.get("/plans/a%00b?");
    expect([status, body.issues[0].in, body.issues[0].name]).toEqual([400, "path", "path"]);
    const asked = await api.get("/measures?authority=%00");
    expect([asked.status, asked.body.issues[0].name]).toEqual([400, "authority"]);
    for (const language of languages) expect(asked.body.text[language]).toContain("U+0000");
    const changed = await api.run("a%00b", "publish-plan", {}, personOf("fed", ["coordinator"]));
    expect(changed.status).toBe(400);
    expect(api.errors).toEqual([]);
    await api.close();
  },
  60_000,
);
