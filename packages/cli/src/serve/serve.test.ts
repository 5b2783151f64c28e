import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { createServer } from "node:net";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { folderWith, main, napar, quietEnvironment } from "../testing/napar.js";

const freePort = (): Promise<number> =>
  new Promise((found) => {
    const probe = createServer().listen(0, "127.0.0.1", () => {
      const address = probe.address();
      probe.close(() => found(typeof address === "object" && address ? address.port : 0));
    });
  });

/** Starts `napar serve` and waits for the line with its address. */
async function serve(env: Record<string, string>): Promise<{ child: ChildProcess; said: () => string }> {
  const child = spawn(process.execPath, [main, "serve"], { env: quietEnvironment(env) });
  let said = "";
  await new Promise<void>((ready, failed) => {
    const read = (chunk: Buffer) => {
      said += chunk.toString();
      if (said.includes("Ctrl-C")) ready();
    };
    child.stdout.on("data", read);
    child.stderr.on("data", read);
    child.once("exit", (code) => failed(new Error(`ended with ${code}: ${said}`)));
  });
  return { child, said: () => said };
}

async function stop(child: ChildProcess, signal: NodeJS.Signals): Promise<number | null> {
  const ended = once(child, "exit");
  child.kill(signal);
  return (await ended)[0];
}

describe("serve", () => {
  const folder = folderWith({});
  const data = join(folder.path, "data");
  let port = 0;
  let running: Awaited<ReturnType<typeof serve>>;

  beforeAll(async () => {
    port = await freePort();
    running = await serve({ PORT: String(port), NAPAR_DATA: data });
  }, 60_000);
  afterAll(async () => {
    await stop(running.child, "SIGTERM");
    folder[Symbol.dispose]();
  });

  const address = () => `http://127.0.0.1:${port}`;
  const linkIn = (said: string) => said.match(/http:\S+\?token=\S+/)?.[0] ?? "";
  const post = (path: string, body: unknown, cookie = "") =>
    fetch(`${address()}/api/v1${path}`, {
      method: "POST",
      headers: { "content-type": "application/json", cookie, "idempotency-key": crypto.randomUUID() },
      body: JSON.stringify(body),
    });

  it("prints one address, the link of the installers and what is stored where", () => {
    const printed = running.said().match(/http:\/\/\S+/g) ?? [];
    expect(printed.filter((one) => !one.includes("?token="))).toEqual([address()]);
    expect(printed).toHaveLength(2);
    expect(linkIn(running.said())).toMatch(/\/admin\/installation\?token=\S{43}$/);
    expect(running.said()).toContain(data);
  });

  it("signs in whom the installers' link appointed, by a link printed on the console", async () => {
    // The workplace's page needs script; the one beside it does not.
    const link = linkIn(running.said()).replace("/admin/installation", "/installation");
    expect(await (await fetch(link, { headers: { "accept-language": "fr-BE" } })).text()).toContain(
      "Mettre NAPAR en service",
    );
    const installer = (name: string) => ({
      ...{ email: `${name}@example.be`, name, office: "IT", organisation: "fed" },
    });
    const token = new URL(link).searchParams.get("token");
    const body = { token, first: installer("ada"), second: installer("bo") };
    expect((await post("/installation", body)).status).toBe(200);
    expect((await fetch(link)).status).toBe(403);
    expect((await post("/sign-in-links", { email: "ada@example.be" })).status).toBe(202);
    await expect.poll(() => running.said()).toContain("Sign-in link for ada@example.be");
    const [line = ""] = running.said().split("Sign-in link").slice(-1);
    expect((await fetch(linkIn(line))).status).toBe(200);
    const opened = await fetch(`${address()}/sign-in`, {
      method: "POST",
      body: new URLSearchParams({ token: new URL(linkIn(line)).searchParams.get("token") ?? "" }),
      headers: { origin: address() },
      redirect: "manual",
    });
    const cookie = (opened.headers.getSetCookie()[0] ?? "").split(";")[0] as string;
    const session = await fetch(`${address()}/api/v1/session`, { headers: { cookie } });
    expect(await session.json()).toMatchObject({
      email: "ada@example.be",
      appointments: [{ role: "installer", organisation: "fed" }],
    });
  });

  it.each([
    ["/nl/", "text/html"],
    ["/fr/plans", "text/html"],
    ["/de/places/44021", "text/html"],
    ["/en/competence", "text/html"],
    ["/admin/", "text/html"],
    ["/sign-in", "text/html"],
    ["/api/v1/plans", "application/json"],
    ["/api/v1/openapi.json", "application/json"],
    ["/health", "application/json"],
    ["/livez", ""],
    ["/readyz", ""],
  ])("answers on %s", async (path, type) => {
    const response = await fetch(`http://127.0.0.1:${port}${path}`);
    expect(response.status).toBe(200);
    expect(response.headers.get("content-security-policy")).toMatch(/default-src '(none|self)'/);
    expect(response.headers.get("x-content-type-options")).toBe("nosniff");
    expect(response.headers.get("referrer-policy")).not.toBeNull();
    expect(response.headers.get("content-type") ?? "").toContain(type);
  });

  it("tells in one line that the port is in use", () => {
    const env = { PORT: String(port), NAPAR_DATA: join(folder.path, "other") };
    const message = `Port ${port} is in use. Stop the other program, or set PORT to another one.\n`;
    expect(napar(["serve"], { env })).toEqual({ code: 1, out: "", err: message });
  });

  it("tells in one line that another process has the data folder", async () => {
    const { code, out, err } = napar(["serve"], {
      env: { PORT: String(await freePort()), NAPAR_DATA: data },
    });
    expect({ code, out }).toEqual({ code: 1, out: "" });
    expect(err).toMatch(
      /^The data folder \S+ is in use by process \d+ on \S+\. Stop it, or set NAPAR_DATA .*\n$/,
    );
    expect(err).toContain(String(running.child.pid));
  });

  it("is seen by the doctor", () => {
    const { code, out } = napar(["doctor", "--json"], { env: { PORT: String(port), NAPAR_DATA: data } });
    expect(code).toBe(1);
    expect(JSON.parse(out)).toEqual(
      expect.arrayContaining([
        expect.objectContaining({ id: "portBusy", state: "problem" }),
        expect.objectContaining({ id: "folderInUse", state: "problem" }),
        expect.objectContaining({ id: "embedded", state: "warning" }),
      ]),
    );
  });
});

describe("serve, refused or stopped", () => {
  it.each([
    [{ PORT: "abc" }, "PORT “abc” is not a port. Choose a number from 1 to 65535.\n"],
    [{ NODE_ENV: "production" }, "NODE_ENV is production and DATABASE_URL is missing"],
    [{ DATABASE_URL: "postgres://u:secret@127.0.0.1:1/none" }, "does not answer (ECONNREFUSED)"],
    [{ DATABASE_URL: "mysql://localhost" }, "DATABASE_URL is not an address of PostgreSQL"],
    [{ NAPAR_DATA: "/dev/null/data" }, "cannot be written (ENOTDIR)"],
  ])("%j: one line, exit code 1, no secret", async (env, message) => {
    using folder = folderWith({});
    const surroundings = { PORT: String(await freePort()), NAPAR_DATA: join(folder.path, "data"), ...env };
    const { code, out, err } = napar(["serve"], { env: surroundings as Record<string, string> });
    expect({ code, out }).toEqual({ code: 1, out: "" });
    expect(err).toContain(message);
    expect(err.trimEnd().split("\n")).toHaveLength(1);
    expect(err).not.toContain("secret");
  });

  it.each(["SIGINT", "SIGTERM"] as const)(
    "ends well on %s and frees the folder",
    async (signal) => {
      using folder = folderWith({});
      const env = { PORT: String(await freePort()), NAPAR_DATA: join(folder.path, "data") };
      const first = await serve(env);
      expect(await stop(first.child, signal)).toBe(0);
      const second = await serve(env);
      expect(await stop(second.child, signal)).toBe(0);
    },
    60_000,
  );
});
