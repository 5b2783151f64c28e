import { afterEach, describe, expect, it, vi } from "vitest";
import { endedSession, lostConnection, watchedFetch } from "./watch.js";

const request = (path: string) => new Request(`https://napar.test/api/v1${path}`);
const answers = (status: number, kind = "") =>
  vi.stubGlobal("fetch", async () => new Response(JSON.stringify({ kind }), { status }));

afterEach(() => {
  vi.unstubAllGlobals();
  endedSession.set(false);
  lostConnection.set(false);
});

describe("what requests tell beside their answer", () => {
  it.each([
    [401, "notSignedIn", "/plan-cases", true],
    [401, "notSignedIn", "/session", false],
    [401, "codeNotValid", "/plan-cases", false],
    [403, "missingPermission", "/plan-cases", false],
    [200, "", "/plan-cases", false],
  ])("%s %s on %s: session ended %s", async (status, kind, path, ended) => {
    answers(status, kind);
    const response = await watchedFetch(request(path));
    expect([response.status, endedSession.isOn()]).toEqual([status, ended]);
    expect(await response.json()).toEqual({ kind });
  });

  it("a request without an answer tells that the connection is lost, until one is answered", async () => {
    const told: boolean[] = [];
    const stop = lostConnection.subscribe(() => told.push(lostConnection.isOn()));
    vi.stubGlobal("fetch", async () => {
      throw new TypeError("Failed to fetch");
    });
    await expect(watchedFetch(request("/plan-cases"))).rejects.toThrow("Failed to fetch");
    answers(200);
    await watchedFetch(request("/plan-cases"));
    stop();
    expect(told).toEqual([true, false]);
  });
});
