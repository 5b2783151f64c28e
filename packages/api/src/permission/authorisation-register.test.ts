/**
 * The rest of the matrix: the register of appointments by role, what a session is needed for, and what is the same for
 * everybody. Together with `authorisation-matrix.test.ts` this is every operation of the OpenAPI document.
 */
import { readFile } from "node:fs/promises";
import { afterAll, beforeAll, describe, expect, it, vi } from "vitest";
import { roles } from "../testing/authorisation.js";
import { ada, bo, openSigningIn } from "../testing/signing-in.js";

type Server = Awaited<ReturnType<typeof openSigningIn>>;
type Operation = { name: string; method: string; path: string };
const organisations = { own: "fed", other: "dg" } as const;
const appointing = roles.filter((role) => role !== "installer");
const emailOf = (role: string, organisation: string) => `${role}.${organisation}@example.be`;

let server: Server;
let operations: Operation[];
/** What was found; the file is written after the last test. */
let table = "";
const cookies = new Map<string, string>();

const propose = async (cookie: string, body: object) => {
  const { status, body: answer } = await server.send("POST", "/appointments/propose-appointment", {
    body,
    cookie,
  });
  return { status, id: answer.events?.[0]?.data.id as string, kind: answer.kind as string };
};
const appointmentOf = (email: string, role: string, organisation: string) => ({
  ...{ email, name: email, office: `office ${role}`, organisation, role, from: "2026-01-01", to: null },
  measures: role === "contributor" ? ["measure-1"] : [],
});

beforeAll(async () => {
  vi.useFakeTimers({ toFake: ["Date"], now: new Date("2026-03-02T09:00:00.000Z") });
  server = await openSigningIn("embedded");
  await server.install();
  const [first, second] = [await server.signInAs(ada.email), await server.signInAs(bo.email)];
  cookies.set("installer own", first);
  for (const organisation of Object.values(organisations)) {
    for (const role of roles) {
      if (role === "installer" && organisation === "fed") continue;
      const { id } = await propose(first, appointmentOf(emailOf(role, organisation), role, organisation));
      const body = { proposal: id };
      expect(
        (await server.send("POST", "/appointments/confirm-appointment", { body, cookie: second })).status,
      ).toBe(200);
      const standing = organisation === "fed" ? "own" : "other";
      cookies.set(`${role} ${standing}`, await server.signInAs(emailOf(role, organisation)));
    }
  }
  const document = (await server.send("GET", "/openapi.json")).body;
  operations = Object.entries<Record<string, { operationId: string }>>(document.paths).flatMap(
    ([path, methods]) =>
      Object.entries(methods).map(([method, { operationId }]) => ({ name: operationId, method, path })),
  );
}, 120_000);
afterAll(async () => {
  vi.useRealTimers();
  await server.close();
});

/** Appointments of `fed`, proposed by somebody who is not asked. */
async function outcomeOf({ name, path }: Operation, cookie: string | undefined): Promise<string> {
  const of = appointmentOf("somebody@example.be", "reader", "fed");
  const bodies: Record<string, () => Promise<object>> = {
    proposeAppointment: async () => of,
    proposeAppointmentChange: async () => ({ appointment: await appointmentId(), to: "2027-01-01" }),
    confirmAppointment: async () => ({
      proposal: (await propose(cookies.get("installer other") ?? "", of)).id,
    }),
    declineAppointment: async () => ({
      proposal: (await propose(cookies.get("installer other") ?? "", of)).id,
    }),
  };
  const body = await (bodies[name] as () => Promise<object>)();
  const answer = await server.send("POST", path, { body, ...(cookie && { cookie }) });
  if ([401, 403].includes(answer.status)) return "denied";
  expect([name, answer.status, answer.body.kind ?? "done"]).toEqual([
    ...[name, expect.toSatisfy((status) => status === 200 || status === 409)],
    ...[expect.stringMatching(/^(done|commandRefused)$/)],
  ]);
  return "allowed";
}
const appointmentId = async () => {
  const cookie = cookies.get("installer own") ?? "";
  const { appointments } = (await server.send("GET", "/appointments", { cookie })).body;
  return appointments.find(({ role }: { role: string }) => role === "moderator").id;
};

const ofRegister = ({ path, method }: Operation) => path.startsWith("/appointments") && method === "post";
const ofSession = ({ path, method }: Operation) =>
  (path.startsWith("/accessibility-statements") && method === "put") ||
  /^\/(appointments|waiting-corrections|plan-documents|workload|search$|journal\/entries|installation|sign-in|session|sessions|code-app|passkey|person|identit|messages|mail-preferences|organisation-settings|outbox|follow)/.test(
    path,
  );
const ofPlans = ({ path, name }: Operation) => path.startsWith("/plan-cases") && name !== "openCase";
const isSameForAll = (operation: Operation) =>
  !ofSession(operation) && !ofPlans(operation) && operation.name !== "openCase";

/** Somebody who proved long ago who they are is asked for a new proof; `yes` means that the request is looked at. */
async function answerFor({ method, path }: Operation, cookie: string | null): Promise<string> {
  const answer = await server.send(method.toUpperCase(), path.replace(/\{\w+\}/g, "none"), {
    ...(cookie && { cookie }),
    ...(method !== "get" && method !== "delete" && { body: {} }),
  });
  if (answer.status === 401) return "no";
  return answer.body?.kind === "freshSignInRequired" ? "after a fresh proof" : "yes";
}

describe("who gets what beside plans under way", () => {
  it("is what the reviewed table says; after a wanted change: vitest run src/permission -u, and have the difference read", async () => {
    const register: string[] = [];
    for (const operation of operations.filter(ofRegister)) {
      const nobody = (await outcomeOf(operation, undefined)) === "allowed" ? "yes" : ".";
      const cells: string[] = [];
      for (const role of roles) {
        const own = await outcomeOf(operation, cookies.get(`${role} own`));
        const other = await outcomeOf(operation, cookies.get(`${role} other`));
        // Whoever proposed it is denied as the one who proposed it, and is not asked.
        const isProposer = role === "installer" && /confirm/.test(operation.name);
        cells.push(`${own === "allowed" ? "o" : "."}${isProposer ? "-" : other === "allowed" ? "x" : "."}`);
      }
      register.push(`| ${operation.name} | ${nobody} | ${cells.join(" | ")} |`);
    }
    const sessions: string[] = [];
    const cookie = cookies.get("reader own") as string;
    const answers = new Map<string, string[]>();
    for (const operation of operations.filter(ofSession)) {
      const ends = operation.method === "delete" && /^\/sessions?$/.test(operation.path);
      const now = ends ? "yes" : await answerFor(operation, cookie);
      answers.set(operation.name, [await answerFor(operation, null), now]);
    }
    vi.setSystemTime(Date.now() + 6 * 60_000);
    for (const operation of operations.filter(ofSession)) {
      const ends = operation.method === "delete" && /^\/sessions?$/.test(operation.path);
      const old = ends ? "yes" : await answerFor(operation, cookie);
      sessions.push(`| ${[operation.name, ...(answers.get(operation.name) ?? []), old].join(" | ")} |`);
    }
    const heads = [
      ["operation", "nobody", ...roles],
      ["operation", "nobody", "just signed in", "signed in six minutes ago"],
    ];
    const [head = [], second = []] = heads.map((names) => [
      `| ${names.join(" | ")} |`,
      `|${" --- |".repeat(names.length)}`,
    ]);
    table = [
      "# Who gets what beside plans under way",
      "",
      `The register of appointments, asked about appointments of ${organisations.own}. Per role: o of ${organisations.own}, x of another organisation; a dot: denied; a dash: the one who proposed it.`,
      ...[
        "",
        ...head,
        ...register,
        "",
        "What a session is needed for. Yes: the request is looked at.",
        "",
        ...second,
        ...sessions,
      ],
      ...["", "The same for everybody, signed in or not:", ""],
      ...operations.filter(isSameForAll).map(({ name }) => `- ${name}`),
      "",
    ].join("\n");
    await expect(table).toMatchFileSnapshot("authorisation-register.md");
  }, 240_000);

  it("is the same for everybody where the table says so", async () => {
    const sent = new Map<string, string>();
    for (const operation of operations.filter(isSameForAll)) {
      const { method, path, name } = operation;
      for (const who of [null, ...appointing.slice(0, 3).map((role) => `${role} own`), "installer other"]) {
        const cookie = who === null ? undefined : cookies.get(who);
        const { status, body } = await server
          .send(method.toUpperCase(), path.replace(/\{\w+\}/g, "none"), {
            ...(cookie && { cookie }),
            ...(method === "post" && { body: {} }),
          })
          .catch((cause: unknown) => {
            // A file is no JSON; that it came is what counts here.
            if (/^(exportJournal|findData\w+)$/.test(name) && cause instanceof SyntaxError)
              return { status: 200, body: null };
            throw cause;
          });
        const answer = JSON.stringify([status, body]);
        expect([name, who, status === 401 || status === 403]).toEqual([name, who, false]);
        expect([name, who, answer]).toEqual([name, who, sent.get(name) ?? answer]);
        sent.set(name, answer);
      }
    }
    expect(sent.size).toBeGreaterThan(35);
  }, 120_000);

  it("has a row for every operation there is, and for none there is not", async () => {
    const plans = await readFile(new URL("authorisation-matrix.md", import.meta.url), "utf8");
    const text = `${plans}${table}`;
    const named = new Set([...text.matchAll(/^(?:\| |- )(\w+)/gm)].map(([, name]) => name as string));
    named.delete("operation");
    const there = operations.map(({ name }) => name);
    expect(there.filter((name) => !named.has(name))).toEqual([]);
    expect([...named].filter((name) => !there.includes(name))).toEqual([]);
  });
});
