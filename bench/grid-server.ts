/**
 * `grid-server.ts`: the whole server with the workplace, an embedded database, and a city's plan of 5,000 measures. Prints
 * its address, with the plan and the session of somebody who may write it.
 */
import { mkdtempSync, rmSync } from "node:fs";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout } from "node:timers/promises";
import { createAdmin } from "@napar/admin";
import { createLogger, startServer } from "@napar/api";
import { createApiClient, type Reply } from "@napar/api/client";

const site = new URL("../apps/admin/dist/site", import.meta.url).pathname;
const folder = mkdtempSync(join(tmpdir(), "napar-grid-"));
const organisation = "municipality-44021";
const people = ["ann", "bram"].map((name) => ({
  ...{ name, email: `${name}@gent.example`, office: "Diversiteitsdienst", organisation },
}));

async function taken<T>(reply: Promise<Reply<T>>): Promise<T> {
  const answer = await reply;
  if (!answer.ok) throw new Error(JSON.stringify(answer.problem));
  return answer.value;
}

const port = await new Promise<number>((found) => {
  const probe = createServer().listen(0, "127.0.0.1", () => {
    const address = probe.address();
    probe.close(() => found(typeof address === "object" ? (address?.port ?? 0) : 0));
  });
});
type Link = { kind: string; email?: string; url: string };
const links: Link[] = [];
const started = await startServer({
  settings: { port, host: "127.0.0.1", dataFolder: join(folder, "data") },
  today: () => new Date().toISOString().slice(0, 10),
  logger: createLogger({ level: "silent" }),
  showLink: (link) => void links.push(link as Link),
  admin: createAdmin(site),
});
if (!started.ok) throw new Error(JSON.stringify(started.error));
const { server, address } = started.value;

const clientOf = (cookie: string | null) =>
  createApiClient({
    baseUrl: address,
    fetch: (request) => {
      if (cookie) request.headers.set("cookie", cookie);
      return fetch(request);
    },
  });
const anybody = clientOf(null);
const tokenOf = (link: Link | undefined) => new URL(link?.url ?? "").searchParams.get("token") ?? "";

async function sessionOf(email: string): Promise<string> {
  await anybody.requestSignInLink({ email }, crypto.randomUUID());
  const mine = () => links.find((one) => one.kind === "signIn" && one.email === email);
  for (let wait = 0; !mine() && wait < 200; wait += 1) await setTimeout(50);
  const answer = await fetch(`${address}/api/v1/session`, {
    method: "PUT",
    headers: { "content-type": "application/json" },
    body: JSON.stringify({ link: tokenOf(mine()) }),
  });
  return answer.headers.getSetCookie()[0]?.split(";")[0] ?? "";
}

const [first, second] = people as [(typeof people)[0], (typeof people)[0]];
const token = tokenOf(links.find(({ kind }) => kind === "installer"));
await taken(anybody.install({ token, first, second }, crypto.randomUUID()));
const cookie = await sessionOf(first.email);
const ann = clientOf(cookie);
const bram = clientOf(await sessionOf(second.email));
for (const role of ["coordinator", "editor"]) {
  await taken(ann.proposeAppointment({ ...first, role, from: "2020-01-01", to: null }, crypto.randomUUID()));
  const { proposals } = await taken(bram.listAppointments());
  const open = proposals.find(({ state }) => state === "open");
  await taken(bram.confirmAppointment({ proposal: open?.id ?? "" }, crypto.randomUUID()));
}

const count = 5000;
const domains = ["housing", "employment", "education", "health", "sport", "media", "police", "culture"];
const words = ["Praktijktesten", "Opleiding", "Meldpunt", "Buurtgesprekken", "Brugfiguren", "Mentorproject"];
const plan = await taken(
  ann.openCase(
    {
      procedure: "city-eccar",
      origin: {
        kind: "new",
        plan: {
          title: { nl: "Actieplan tegen racisme", fr: "Plan d’action contre le racisme" },
          authority: { id: organisation, type: "municipality", name: "Stad Gent" },
          ...{ level: "municipality", kind: "action-plan" },
        },
      },
    },
    crypto.randomUUID(),
  ),
);
await taken(
  ann.changePlanCaseAtOnce(
    { id: plan.id, version: plan.version, key: crypto.randomUUID() },
    Array.from({ length: count }, (_, index) => ({
      command: "createMeasure",
      data: {
        id: `m${index + 1}`,
        title: { nl: `${words[index % words.length]} in wijk ${index % 40}, deel ${index + 1}` },
        ...{ kind: "action", start: "2026", end: `${2027 + (index % 4)}-12` },
        domains: [0, 3].map((step) => domains[(index + step * (index % 3)) % domains.length]),
        eccarCommitments: [1 + (index % 10)],
        deliverable: `Een verslag met bevindingen en aanbevelingen, nummer ${index + 1}`,
        lead: { authority: organisation, type: "municipality" },
        share: { owner: `Dienst ${index % 30}`, budget: { euroCents: index * 1000, inKind: null } },
      },
    })),
  ),
);
console.log(JSON.stringify({ cookie, plan: plan.id }));
console.log(address);

process.once("SIGTERM", async () => {
  await server.stop();
  rmSync(folder, { recursive: true, force: true });
  process.exit(0);
});
