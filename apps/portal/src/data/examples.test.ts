/** Every example of the page of open data, as it stands there, run by what is named to run it. */
import { execFile } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import { serve } from "@hono/node-server";
import { inLanguage } from "@napar/ui";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { openTestPortal } from "../testing/test-portal.js";
import { examples } from "./examples.data.js";

const run = promisify(execFile);
let opened: Awaited<ReturnType<typeof openTestPortal>>;
let server: ReturnType<typeof serve>;
let publicUrl = "";
beforeAll(async () => {
  opened = await openTestPortal({ content: "scenario" });
  server = serve({ fetch: opened.site.fetch, port: 0 });
  await new Promise<void>((listening) => server.once("listening", () => listening()));
  publicUrl = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
}, 60_000);
afterAll(async () => {
  await new Promise((closed) => server.close(closed));
  await opened.close();
});

/** As the reader would copy it: from the page, its signs as the page shows them. */
async function fromPage(id: string): Promise<string> {
  const html = await (await opened.site.request("/en/data")).text();
  const title = examples.find((example) => example.id === id)?.title(inLanguage("en")) ?? "";
  const [, after = ""] = html.split(title);
  const [, code = ""] = /<code>([\s\S]*?)<\/code>/.exec(after) ?? [];
  const signs = { "&lt;": "<", "&gt;": ">", "&quot;": '"', "&#x27;": "'", "&amp;": "&" };
  return code
    .replace(/&(?:lt|gt|quot|#x27|amp);/g, (sign) => signs[sign as keyof typeof signs])
    .replaceAll("https://napar.example", publicUrl);
}

async function outputOf(id: string): Promise<string> {
  const example = examples.find((one) => one.id === id);
  const folder = mkdtempSync(join(tmpdir(), "napar-example-"));
  try {
    const { stdout } = await run(example?.runs ?? "", ["-c", await fromPage(id)], { cwd: folder });
    return stdout.trim();
  } finally {
    rmSync(folder, { recursive: true });
  }
}

describe("examples", () => {
  it("are all run here", () => {
    expect(examples.map(({ id }) => id)).toEqual(["download", "archive", "gaps", "check"]);
  });
  it("fetch all measures once", async () => {
    expect(await outputOf("download")).toBe("nothing new\nplan,id,");
  });
  it("check the sums of the archive", async () => {
    expect(await outputOf("archive")).toBe("all files are as published");
  });
  it("rebuild the gap matrix of all plans", async () => {
    const answer = await opened.site.request("/api/v1/gap-matrix");
    const { rows, governments } = (await answer.json()) as {
      governments: { id: string }[];
      rows: { row: string; cells: { state: string }[] }[];
    };
    const expected = rows.flatMap(({ row, cells }) =>
      cells.map(({ state }, index) => `${row} ${governments[index]?.id} ${state}`),
    );
    // It knows more governments than the page has columns: those of plans that ended too.
    expect((await outputOf("gaps")).split("\n")).toEqual(expect.arrayContaining(expected));
    expect(new Set(expected.map((line) => line.split(" ")[2])).size).toBeGreaterThan(3);
  });
  it("check a plan", async () => {
    expect(await outputOf("check")).toBe("not-ready");
  });
});
