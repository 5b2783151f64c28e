/** What the real server sends with each address behind an encrypting proxy, scored as Mozilla's Observatory does. */
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createLogger, startServer } from "@napar/api";
import { createApiClient } from "@napar/api/client";
import { afterAll, beforeAll, describe, expect, it, test } from "vitest";
import { noAssets } from "./assets/assets.js";
import { createPortal } from "./portal.js";
import { observatoryScore } from "./testing/observatory.js";
import { pageList } from "./testing/page-list.js";
import { testToday } from "./testing/test-portal.js";

const folder = mkdtempSync(join(tmpdir(), "napar-headers-"));
let base = "";
let stop = async () => {};

beforeAll(async () => {
  const started = await startServer({
    settings: {
      ...{ port: 0, host: "127.0.0.1", dataFolder: join(folder, "data") },
      signIn: { trustedProxies: "127.0.0.1 ::1" },
    },
    today: () => testToday,
    logger: createLogger({ level: "silent" }),
    portal: ({ fetch, contentVersion }) =>
      createPortal({
        client: createApiClient({ fetch }),
        today: () => testToday,
        assets: noAssets,
        contentVersion,
      }),
  });
  if (!started.ok) throw new Error(started.error.kind);
  base = started.value.address;
  stop = () => started.value.server.stop();
});
afterAll(async () => {
  await stop();
  rmSync(folder, { recursive: true, force: true });
});

/** Addresses beside the pages: what machines fetch, what is missing, what leads on. */
const others = [
  "/",
  "/nl",
  "/nl/nowhere",
  "/nowhere",
  "/robots.txt",
  "/api/v1/plans",
  "/api/v1/docs",
  "/api/v1/nowhere",
];

describe("an answer is worth an A+", () => {
  test.each([...pageList.map(({ path }) => `/nl${path}`), ...others])("%s", async (path) => {
    const response = await fetch(`${base}${path}`, {
      redirect: "manual",
      headers: { "x-forwarded-proto": "https" },
    });
    const { points, parts } = observatoryScore(response.headers, await response.text());
    expect({ points, parts }).toEqual({ points: Math.max(points, 100), parts });
    expect(response.headers.get("set-cookie")).toBeNull();
    expect(response.headers.get("content-security-policy")).not.toMatch(/unsafe/);
  });
});

describe("the score", () => {
  it("is low without headers, and lower for each that is weak", () => {
    expect(observatoryScore(new Headers(), "").points).toBe(100 - 25 - 20 - 5 - 20);
    const weak = new Headers({
      "content-security-policy":
        "default-src 'self'; script-src 'self' 'unsafe-inline'; frame-ancestors 'none'",
      "strict-transport-security": "max-age=31536000",
      "x-content-type-options": "nosniff",
    });
    expect(observatoryScore(weak, "").points).toBe(80);
  });
});
