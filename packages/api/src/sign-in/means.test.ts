import { createHmac } from "node:crypto";
import { afterAll, afterEach, beforeAll, describe, expect, it, test, vi } from "vitest";
import { ada, bo, openSigningIn, testUrl } from "../testing/signing-in.js";
import { type Bend, createAuthenticator } from "../testing/software-authenticator.js";
import { testEngines } from "../testing/storage.js";

const start = new Date("2026-03-02T09:00:00.000Z");
const later = (seconds: number) => vi.setSystemTime(new Date(Date.now() + seconds * 1000));

/** RFC 6238 by hand: what an app on a telephone computes. */
function codeOf(secret: string, at = Date.now()): string {
  const letters = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";
  const bits = [...secret].map((letter) => letters.indexOf(letter).toString(2).padStart(5, "0")).join("");
  const key = Buffer.from((bits.match(/.{8}/g) ?? []).map((byte) => Number.parseInt(byte, 2)));
  const counter = Buffer.alloc(8);
  counter.writeBigUInt64BE(BigInt(Math.floor(at / 30_000)));
  const digest = createHmac("sha1", key).update(counter).digest();
  const offset = (digest.at(-1) ?? 0) & 15;
  return String((digest.readUInt32BE(offset) & 0x7fffffff) % 1_000_000).padStart(6, "0");
}

it("computes the codes of RFC 6238, appendix B", () => {
  const secret = "GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ";
  expect([59, 1111111109, 20000000000].map((at) => codeOf(secret, at * 1000))).toEqual([
    "287082",
    "081804",
    "353130",
  ]);
});

describe.each(testEngines())("proofs of who somebody is, on %s", (engine) => {
  let api: Awaited<ReturnType<typeof openSigningIn>>;
  beforeAll(async () => {
    vi.useFakeTimers({ toFake: ["Date"], now: start });
    api = await openSigningIn(engine);
    await api.install();
  });
  afterEach(() => expect(api.failures).toEqual([]));
  afterAll(async () => {
    await api.close();
    vi.useRealTimers();
  });
  const sessionStatus = async (cookie: string) => (await api.send("GET", "/session", { cookie })).status;

  describe("a code app", () => {
    let secret = "";
    let recovery: string[] = [];
    const confirm = (cookie: string, code: string) =>
      api.send("PUT", "/session/confirmation", { cookie, body: { code } });

    it("is registered by a fresh sign-in and its first code, and tells recovery codes once", async () => {
      const cookie = await api.signInAs(ada.email);
      later(301);
      expect((await api.send("PUT", "/code-app", { cookie })).body.kind).toBe("freshSignInRequired");
      const fresh = await api.signInAs(ada.email);
      const { body } = await api.send("PUT", "/code-app", { cookie: fresh });
      expect(body.uri).toBe(
        `otpauth://totp/NAPAR:${encodeURIComponent(ada.email)}?secret=${body.secret}&issuer=NAPAR&digits=6&period=30`,
      );
      secret = body.secret;
      const first = (code: string) =>
        api.send("PUT", "/code-app/confirmation", { cookie: fresh, body: { code } });
      expect((await first("000000")).body.kind).toBe("codeNotValid");
      // Not confirmed yet: a link alone signs in.
      expect(await sessionStatus(await api.signInAs(ada.email))).toBe(200);
      const confirmed = await api.send("PUT", "/code-app/confirmation", {
        ...{ cookie: await api.signInAs(ada.email), body: { code: codeOf(secret) } },
      });
      recovery = confirmed.body.recoveryCodes;
      expect([confirmed.status, recovery.length, new Set(recovery).size]).toEqual([200, 10, 10]);
      const stored = JSON.stringify([
        await api.storage.db.selectFrom("codeApps").selectAll().execute(),
        await api.storage.db.selectFrom("recoveryCodes").selectAll().execute(),
      ]);
      for (const one of [secret, ...recovery]) expect(stored).not.toContain(one);
    });

    it("is asked for after the link: until then the session admits nobody", async () => {
      later(60);
      const begun = await api.send("PUT", "/session", { body: { link: await api.linkFor(ada.email) } });
      expect(begun.body).toEqual({ signedIn: false, needs: "code" });
      const cookie = api.cookieOf(begun);
      expect(await sessionStatus(cookie)).toBe(401);
      expect((await api.send("GET", "/sessions", { cookie })).status).toBe(401);
      expect((await confirm(cookie, "123456")).body.kind).toBe("codeNotValid");
      const done = await confirm(cookie, codeOf(secret));
      expect([done.status, done.body.freshUntil]).toEqual([
        200,
        new Date(Date.now() + 300_000).toISOString(),
      ]);
      expect((await api.send("GET", "/session", { cookie })).body.means).toEqual({
        ...{ codeApp: true, passkeys: 0, identities: 0 },
      });
    });

    it("is asked for on a page without script too", async () => {
      later(60);
      const token = await api.linkFor(ada.email);
      const form = (path: string, fields: Record<string, string>, cookie?: string) =>
        api.fetch("POST", path, {
          body: new URLSearchParams(fields),
          headers: { origin: testUrl },
          ...(cookie && { cookie }),
        });
      const begun = await form("/sign-in?language=de", { token });
      expect(begun.headers.get("location")).toBe("/sign-in/code?language=de");
      const cookie = api.cookieOf(begun);
      const page = await (await api.fetch("GET", "/sign-in/code?language=de", { cookie })).text();
      expect(page).toContain("Code Ihrer App");
      const wrong = await form("/sign-in/code?language=de", { code: "000000" }, cookie);
      expect([wrong.status, await wrong.text()]).toEqual([403, expect.stringContaining('role="alert"')]);
      const right = await form("/sign-in/code", { code: codeOf(secret) }, cookie);
      expect([right.status, right.headers.get("location")]).toEqual([303, "/admin/"]);
      expect(await sessionStatus(cookie)).toBe(200);
    });

    it("gives codes that work once, and in their time", async () => {
      later(90);
      const cookie = api.cookieOf(
        await api.send("PUT", "/session", { body: { link: await api.linkFor(ada.email) } }),
      );
      const code = codeOf(secret);
      expect((await confirm(cookie, codeOf(secret, Date.now() - 60_000))).status).toBe(403);
      const twice = await Promise.all([confirm(cookie, code), confirm(cookie, code)]);
      expect(twice.map(({ status }) => status).sort()).toEqual([200, 403]);
      // A clock that goes half a minute ahead.
      expect((await confirm(cookie, codeOf(secret, Date.now() + 30_000))).status).toBe(200);
      expect((await confirm(cookie, code)).status).toBe(403);
    });

    it("proves once more that the person is there", async () => {
      later(90);
      const cookie = api.cookieOf(
        await api.send("PUT", "/session", { body: { link: await api.linkFor(ada.email) } }),
      );
      await confirm(cookie, codeOf(secret));
      later(301);
      expect((await api.send("PUT", "/code-app", { cookie })).body.kind).toBe("freshSignInRequired");
      expect((await confirm(cookie, codeOf(secret))).status).toBe(200);
      expect((await api.send("PUT", "/code-app", { cookie })).status).toBe(200);
    });

    it("is replaced by each recovery code once, however it is written", async () => {
      later(90);
      const cookie = api.cookieOf(
        await api.send("PUT", "/session", { body: { link: await api.linkFor(ada.email) } }),
      );
      const written = (recovery[0] ?? "").toUpperCase().replaceAll("-", " ");
      expect((await confirm(cookie, written)).status).toBe(200);
      expect((await confirm(cookie, written)).body.kind).toBe("codeNotValid");
    });

    it("is not guessed: five tries in a quarter of an hour, from whatever address", async () => {
      later(3600);
      const cookie = api.cookieOf(
        await api.send("PUT", "/session", { body: { link: await api.linkFor(ada.email) } }),
      );
      const tries: number[] = [];
      for (let count = 0; count < 5; count += 1) tries.push((await confirm(cookie, "000000")).status);
      expect(tries).toEqual([403, 403, 403, 403, 403]);
      const right = await confirm(cookie, codeOf(secret));
      expect([right.status, Number(right.headers.get("retry-after")) > 60]).toEqual([429, true]);
      later(15 * 60);
      expect((await confirm(cookie, codeOf(secret))).status).toBe(200);
    });

    it("can be removed, and a link is enough again", async () => {
      later(3600);
      const begun = await api.send("PUT", "/session", { body: { link: await api.linkFor(ada.email) } });
      const cookie = api.cookieOf(begun);
      expect((await api.send("DELETE", "/code-app", { cookie })).status).toBe(401);
      await confirm(cookie, codeOf(secret));
      expect((await api.send("DELETE", "/code-app", { cookie })).status).toBe(204);
      expect((await confirm(cookie, recovery[1] ?? "")).status).toBe(403);
      expect(await sessionStatus(await api.signInAs(ada.email))).toBe(200);
    });
  });

  describe("a passkey", () => {
    const key = createAuthenticator(testUrl);
    const challenge = async () => (await api.send("POST", "/passkey-challenges")).body;
    const signIn = async (bend: Bend = {}) =>
      api.send("PUT", "/session", { body: { passkey: key.get(await challenge(), bend) } });

    it("is registered by a fresh sign-in, for the challenge that was made for this person", async () => {
      later(3600);
      const [cookie, other] = [await api.signInAs(bo.email), await api.signInAs(ada.email)];
      const options = (await api.send("POST", "/passkey-registrations", { cookie })).body;
      expect(options).toMatchObject({
        rp: { id: "napar.test" },
        user: { name: bo.email },
        authenticatorSelection: { residentKey: "required", userVerification: "required" },
      });
      const register = (sent: string, passkey: unknown) =>
        api.send("POST", "/passkeys", { cookie: sent, body: { name: "Laptop", passkey } });
      expect((await register(other, key.create(options))).body.kind).toBe("passkeyNotValid");
      expect((await register(cookie, key.create({ challenge: "AAAA" }))).body.kind).toBe("passkeyNotValid");
      const made = await register(cookie, key.create(options));
      expect([made.status, made.body]).toMatchObject([201, { id: key.id, name: "Laptop", usedAt: null }]);
      expect((await register(cookie, key.create(options))).body.kind).toBe("passkeyNotValid");
      later(301);
      expect((await api.send("POST", "/passkey-registrations", { cookie })).body.kind).toBe(
        "freshSignInRequired",
      );
    });

    it("signs in without anything else", async () => {
      const begun = await signIn();
      expect([begun.status, begun.body]).toEqual([200, { signedIn: true, needs: null }]);
      const { body } = await api.send("GET", "/session", { cookie: api.cookieOf(begun) });
      expect([body.email, body.means.passkeys]).toEqual([bo.email, 1]);
    });

    test.each<[string, Bend]>([
      ["of another site", { origin: "https://napar.evil" }],
      ["for another site", { rpId: "napar.evil" }],
      ["to a challenge of one's own making", { challenge: "AAAA" }],
      ["signed by another key", { forged: true }],
      ["without finger, face or PIN", { unverified: true }],
      ["of a copy that lags behind", { counter: 1 }],
    ])("does not sign in with an answer %s", async (_case, bend) => {
      const { status, body, headers } = await signIn(bend);
      expect([status, body.kind, headers.getSetCookie()]).toEqual([403, "passkeyNotValid", []]);
    });

    it("answers each challenge once, and for five minutes", async () => {
      const options = await challenge();
      const use = () => api.send("PUT", "/session", { body: { passkey: key.get(options) } });
      expect([(await use()).status, (await use()).status]).toEqual([200, 403]);
      const late = await challenge();
      later(301);
      expect((await api.send("PUT", "/session", { body: { passkey: key.get(late) } })).status).toBe(403);
      const unknown = createAuthenticator(testUrl).get(await challenge());
      expect((await api.send("PUT", "/session", { body: { passkey: unknown } })).status).toBe(403);
    });

    it("proves once more that its own person is there, and nobody else", async () => {
      const [cookie, other] = [api.cookieOf(await signIn()), await api.signInAs(ada.email)];
      later(301);
      const confirm = async (of: string) =>
        api.send("PUT", "/session/confirmation", {
          cookie: of,
          body: { passkey: key.get(await challenge()) },
        });
      expect((await confirm(other)).body.kind).toBe("passkeyNotValid");
      expect((await api.send("PUT", "/code-app", { cookie })).body.kind).toBe("freshSignInRequired");
      expect((await confirm(cookie)).status).toBe(200);
      expect((await api.send("PUT", "/code-app", { cookie })).status).toBe(200);
    });

    it("is listed to its person and removed by them alone", async () => {
      const [cookie, other] = [api.cookieOf(await signIn()), await api.signInAs(ada.email)];
      expect((await api.send("GET", "/passkeys", { cookie })).body.items).toMatchObject([{ id: key.id }]);
      expect((await api.send("GET", "/passkeys", { cookie: other })).body.items).toEqual([]);
      expect((await api.send("DELETE", `/passkeys/${key.id}`, { cookie: other })).status).toBe(404);
      expect((await api.send("DELETE", `/passkeys/${key.id}`, { cookie })).status).toBe(204);
      expect((await signIn()).status).toBe(403);
    });
  });
});
