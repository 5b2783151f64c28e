import { solveChallenge } from "altcha-lib";
import { deriveKey } from "altcha-lib/algorithms/web/pbkdf2";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { openSigningIn } from "../testing/signing-in.js";
import { testEngines } from "../testing/storage.js";
import { admitSender, openPublicForm } from "./public-form.js";

type Server = Awaited<ReturnType<typeof openSigningIn>>;
type Opened = Awaited<ReturnType<typeof openPublicForm>>;

describe.each(testEngines())("the gate of public forms on %s", (engine) => {
  let server: Server;
  let senders = 0;
  beforeAll(async () => {
    server = await openSigningIn(engine);
  });
  afterAll(async () => {
    await server.close();
    expect(server.failures).toEqual([]);
  });
  const opened = new Date();
  const after = (seconds: number) => new Date(opened.getTime() + seconds * 1000);
  const open = (use: "follow" | "correction" = "follow") => openPublicForm(server.signIn, use, opened);
  const solve = async ({ challenge }: Opened): Promise<string> => {
    const solution = await solveChallenge({ challenge, deriveKey });
    return Buffer.from(JSON.stringify({ challenge, solution })).toString("base64");
  };
  const somewhere = () => {
    senders += 1;
    return `192.0.2.${senders}`;
  };
  const send = async (
    { token }: { token: string },
    {
      proof = null,
      website = "",
      seconds = 20,
      from = somewhere(),
      use = "follow",
    }: Partial<{
      proof: string | null;
      website: string;
      seconds: number;
      from: string;
      use: "follow" | "correction";
    }> = {},
  ) => {
    const entry = { token, website, proof };
    const done = await admitSender(server.signIn, { use, entry, from, now: after(seconds) });
    if (done.ok) return done.value;
    return done.error.kind === "publicFormRefused" ? done.error.reason : done.error.kind;
  };

  it("admits whose browser did the work, and whoever has no script, and says which", async () => {
    const [one, two] = [await open(), await open()];
    expect(await send(one, { proof: await solve(one) })).toEqual({ isProven: true });
    expect(await send(two)).toEqual({ isProven: false });
  });

  it("admits each form once, also on another process", async () => {
    const form = await open();
    expect(await send(form)).toEqual({ isProven: false });
    expect(await send(form)).toBe("formUsed");
  });

  it("refuses what no person sends", async () => {
    const form = await open();
    expect(await send(form, { website: "https://buy.example" })).toBe("filledByProgram");
    expect(await send(form, { seconds: 1 })).toBe("tooFast");
    expect(await send(form, { seconds: 13 * 3600 })).toBe("formTooOld");
    // None of these used it up.
    expect(await send(form)).toEqual({ isProven: false });
  });

  it("takes no form of another use, another secret or another moment", async () => {
    const form = await open();
    const [use, at, nonce, proof] = form.token.split(".") as [string, string, string, string];
    const later = (Number.parseInt(at, 36) + 1).toString(36);
    for (const token of [
      "",
      "follow",
      `correction.${at}.${nonce}.${proof}`,
      `${use}.${later}.${nonce}.${proof}`,
      `${use}.${at}.${nonce}.${proof.slice(1)}`,
    ]) {
      expect([token, await send({ token })]).toEqual([token, "formUnknown"]);
    }
    expect(await send(form, { use: "correction" })).toBe("formUnknown");
  });

  it("takes no work that was not done, or was done for another form", async () => {
    const [one, two] = [await open(), await open()];
    const solved = await solve(one);
    const changed = JSON.parse(Buffer.from(solved, "base64").toString());
    changed.challenge.parameters.cost = 1;
    const guessed = { challenge: one.challenge, solution: { counter: 1, derivedKey: "00".repeat(32) } };
    const inBase64 = (value: unknown) => Buffer.from(JSON.stringify(value)).toString("base64");
    for (const proof of ["", "???", inBase64(null), inBase64(changed), inBase64(guessed)]) {
      expect([proof, await send(one, { proof })]).toEqual([proof, "proofWrong"]);
    }
    expect(await send(two, { proof: solved })).toBe("proofWrong");
  });

  it("counts senders: few without work, more with it, and keeps no address", async () => {
    const from = "198.51.100.7";
    const kinds: unknown[] = [];
    for (let sent = 0; sent < 7; sent += 1) kinds.push(await send(await open(), { from }));
    expect(kinds.slice(5)).toEqual([{ isProven: false }, "tooManyRequests"]);
    const form = await open();
    expect(await send(form, { from, proof: await solve(form) })).toEqual({ isProven: true });
    for (let sent = 0; sent < 33; sent += 1) await send({ token: "" }, { from });
    expect(await send({ token: "" }, { from })).toBe("tooManyRequests");
    const rows = await server.storage.db.selectFrom("attemptCounts").selectAll().execute();
    expect(JSON.stringify(rows)).not.toContain(from);
    expect(JSON.stringify(rows)).not.toContain(form.token.split(".")[2]);
  });

  it("is opened over HTTP by anybody, kept by nobody", async () => {
    const { status, headers, body } = await server.send("GET", "/public-forms/follow");
    expect([status, headers.get("cache-control")]).toEqual([200, "no-store"]);
    expect(body.challenge.parameters.data).toEqual({ token: body.token });
    expect((await server.send("GET", "/public-forms/nothing")).status).toBe(400);
  });
});
