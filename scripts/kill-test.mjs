/**
 * `node scripts/kill-test.mjs [--engine embedded|postgresql] [--times 20]`: the server under fifty writes a second, ended with
 * `kill -9` at random moments. Afterwards every write that was acknowledged must be there once, with its journal entry, and
 * nothing half-written. Prints the counts; exit code 1 when one of them is not what it must be.
 *
 * PostgreSQL: the server of NAPAR_TEST_DATABASE_URL, in a database of its own that is dropped again.
 */
import { spawn, spawnSync } from "node:child_process";
import { randomInt, randomUUID } from "node:crypto";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { parseArgs } from "node:util";
import { openMailbox, signInWriter } from "./kill-test-person.mjs";
import { exitWith, pinnedNode, prepare, root, Stop, toolEnvironment } from "./workspace.mjs";

const writers = 10;
const writesPerSecond = 50;
/** What is written: a goal of which only the label matters. */
const tokenIn = (text) => /"label": ?\{[^}]*"en": ?"([0-9a-f-]{36})"/.exec(text)?.[1];
const pause = (ms) => new Promise((later) => setTimeout(later, ms));

const { values: asked } = parseArgs({
  options: { engine: { type: "string", default: "embedded" }, times: { type: "string", default: "20" } },
});

async function killTest(engine, times) {
  const folder = mkdtempSync(join(tmpdir(), "napar-kill-"));
  const database = engine === "postgresql" ? await createDatabase() : null;
  const mailbox = await openMailbox();
  const port = await freePort();
  const address = `http://127.0.0.1:${port}`;
  const environment = {
    PORT: String(port),
    NAPAR_DATA: join(folder, "data"),
    DATABASE_URL: database?.url ?? "",
    NAPAR_PUBLIC_URL: address,
    NAPAR_SMTP_URL: `smtp://127.0.0.1:${mailbox.port}`,
    NAPAR_MAIL_FROM: "NAPAR <napar@example.be>",
    LANG: "en",
  };
  let server = null;
  try {
    server = await start(environment, address);
    const installerLink = /http\S+\/installation\?token=\S+/.exec(server.said())?.[0];
    if (!installerLink) throw new Error(`no link for the installers: ${server.said()}`);
    const cookie = await signInWriter({ address, installerLink, mailbox });
    const cases = [];
    for (let index = 0; index < writers; index += 1) cases.push(await openCase(address, cookie, index));

    const counts = { kills: 0, killsAtStart: 0, lostAnswers: 0, lostButWritten: 0, seconds: 0 };
    for (let round = 1; round <= times; round += 1) {
      counts.seconds += await writeAndKill(server, cases, randomInt(300, 3000));
      counts.kills += 1;
      if (round % 5 === 0) {
        // Once in a while the next start is killed as well, at any of its steps.
        const starting = launch(environment);
        await pause(randomInt(50, 3000));
        await kill(starting);
        counts.killsAtStart += 1;
      }
      server = await start(environment, address);
      for (const one of cases) {
        if (!one.pending) continue;
        counts.lostAnswers += 1;
        if (await isThere(one)) counts.lostButWritten += 1;
        await send(one);
      }
      console.error(
        `${engine}: killed ${round} of ${times}, ${acknowledged(cases).length} writes acknowledged`,
      );
    }
    const exported = await (await fetch(`${address}/api/v1/journal/export`)).text();
    await end(server, "SIGTERM");
    server = null;
    const found = await audit({ cases, environment, exported, folder });
    return report(engine, { ...counts, ...found });
  } finally {
    if (server) await kill(server);
    await mailbox.close();
    await database?.drop();
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Each writer has a plan of its own and writes on the version it saw last, as a person at a screen does. */
async function openCase(address, cookie, index) {
  const plan = {
    title: { en: `Plan ${index}` },
    authority: { id: "fed", type: "federal", name: "Federal government" },
    level: "federal",
    kind: "action-plan",
  };
  const response = await fetch(`${address}/api/v1/plan-cases`, {
    method: "POST",
    headers: { "content-type": "application/json", "idempotency-key": randomUUID(), cookie },
    body: JSON.stringify({ procedure: "one-government", origin: { kind: "new", plan } }),
  });
  const body = await response.json();
  if (!response.ok) throw new Error(`no plan was opened: ${response.status} ${JSON.stringify(body)}`);
  return {
    address,
    cookie,
    id: body.id,
    etag: response.headers.get("etag"),
    pending: null,
    acknowledged: [],
  };
}

/**
 * Sends the write that waits for its answer, or a new one. One whose answer was lost is sent again just as it was: it must
 * have one effect, whether or not it had it before.
 */
async function send(one) {
  one.pending ??= { token: randomUUID(), key: randomUUID(), etag: one.etag };
  const { token, key, etag } = one.pending;
  const response = await fetch(`${one.address}/api/v1/plan-cases/${one.id}/create-goal`, {
    method: "POST",
    headers: {
      "content-type": "application/json",
      cookie: one.cookie,
      "idempotency-key": key,
      "if-match": etag,
    },
    body: JSON.stringify({ level: "strategic", label: { en: token }, sources: [] }),
  });
  const body = await response.json();
  if (response.status !== 200) {
    throw new Refused(`a write was refused: ${response.status} ${JSON.stringify(body)}`);
  }
  one.acknowledged.push({ token, sequence: body.events[0].sequence });
  one.etag = response.headers.get("etag");
  one.pending = null;
}

class Refused extends Error {}

/** @returns for how many seconds there were writes */
async function writeAndKill(server, cases, afterMs) {
  const began = performance.now();
  let isKilled = false;
  const each = (writers / writesPerSecond) * 1000;
  const writing = cases.map(async (one, index) => {
    for (let due = began + (index * each) / writers; !isKilled; due += each) {
      await pause(Math.max(0, due - performance.now()));
      if (isKilled) return;
      try {
        await send(one);
      } catch (error) {
        // The connection broke: nobody knows what became of the write.
        if (error instanceof Refused) throw error;
        if (!isKilled) await pause(1);
      }
    }
  });
  await pause(afterMs);
  isKilled = true;
  await kill(server);
  const seconds = (performance.now() - began) / 1000;
  await Promise.all(writing);
  return seconds;
}

/** Whether the write whose answer was lost can be read. */
async function isThere({ address, cookie, id, pending }) {
  const response = await fetch(`${address}/api/v1/plan-cases/${id}`, { headers: { cookie } });
  const text = await response.text();
  if (!response.ok) throw new Error(`a plan cannot be read: ${response.status} ${text}`);
  return text.includes(pending.token);
}

const acknowledged = (cases) => cases.flatMap((one) => one.acknowledged);

/** Looks at what is stored, with the server stopped: not through it, and not through what it remembers. */
async function audit({ cases, environment, exported, folder }) {
  const file = join(folder, "journal");
  writeFileSync(file, exported);
  const verify = (args) =>
    spawnSync(pinnedNode, [main, ...args], { env: environmentOf(environment), encoding: "utf8" });
  const state = verify(["verify", "--state"]);
  const journal = verify(["verify", file]);
  const { openStorageAsItIs } = await import(pathToFileURL(join(root, "packages/api/dist/index.js")).href);
  const { NAPAR_DATA: dataFolder, DATABASE_URL: databaseUrl } = environment;
  const opened = await openStorageAsItIs({ dataFolder, databaseUrl, untouched: true });
  if (!opened.ok) throw new Error(JSON.stringify(opened.error));
  const read = (sql) => opened.value.read({ sql, parameters: [] });
  const entries = await read(
    `select j.sequence, j.subject_id as plan, coalesce(s.content, j.line) as text
     from journal j left join sealed_parts s using (sequence) where j.subject_kind = 'plan'`,
  );
  const [counts] = await read(
    `select (select count(*)::int from journal) as journal, (select max(sequence)::int from journal) as last,
       (select count(*)::int from idempotency_keys where status is null or body is null) as claimed,
       (select count(*)::int from messages m where not exists (select from journal j where j.sequence = m.sequence)) as messages,
       (select count(*)::int from sealed_parts s where not exists (select from journal j where j.sequence = s.sequence)) as seals`,
  );
  const versions = await read("select id, version from plan_cases");
  const goals = await read(
    "select content::text as text from plan_case_records where part = 'goals' and list = 'goals'",
  );
  await opened.value.close();

  const inJournal = new Map();
  for (const { sequence, text } of entries) {
    const token = tokenIn(text);
    if (token) inJournal.set(token, [...(inJournal.get(token) ?? []), Number(sequence)]);
  }
  const inState = new Map();
  for (const { text } of goals) {
    const token = tokenIn(text);
    if (token) inState.set(token, (inState.get(token) ?? 0) + 1);
  }
  const writes = acknowledged(cases);
  const isOnce = ({ token, sequence }) =>
    inState.get(token) === 1 && inJournal.get(token)?.length === 1 && inJournal.get(token)[0] === sequence;
  const entriesOf = (id) => entries.filter(({ plan }) => plan === id).length;
  const half = {
    "in the plan only": [...inState.keys()].filter((token) => !inJournal.has(token)).length,
    "in the journal only": [...inJournal.keys()].filter((token) => !inState.has(token)).length,
    "plans of another version": versions.filter(({ id, version }) => entriesOf(id) !== Number(version))
      .length,
    "keys without an answer": counts.claimed,
    "messages without an entry": counts.messages,
    "sealed records without an entry": counts.seals,
  };
  return {
    ...{ writes: writes.length, once: writes.filter(isOnce).length, half, inJournal: inJournal.size },
    ...{ entries: counts.journal, gaps: counts.last - counts.journal },
    ...{
      state: state.status,
      stateSays: state.stdout.trim(),
      journal: journal.status,
      journalSays: journal.stdout.trim(),
    },
  };
}

function report(engine, found) {
  const isWell =
    found.once === found.writes &&
    found.inJournal === found.writes &&
    Object.values(found.half).every((count) => count === 0) &&
    found.gaps === 0 &&
    found.state === 0 &&
    found.journal === 0;
  const rate = Math.round(found.writes / found.seconds);
  console.log(
    `${engine}: ${found.kills} times kill -9 under load, ${found.killsAtStart} times while starting`,
  );
  console.log(`  acknowledged writes          ${found.writes} (${rate}/s while it ran)`);
  console.log(`  there once, with their entry ${found.once}`);
  console.log(
    `  answers lost by a kill       ${found.lostAnswers}, of which written ${found.lostButWritten}; sent again: one effect each`,
  );
  for (const [what, count] of Object.entries(found.half))
    console.log(`  half-written: ${what.padEnd(32)} ${count}`);
  console.log(`  journal entries              ${found.entries}, numbers missing ${found.gaps}`);
  for (const line of [found.stateSays, found.journalSays].join("\n").split("\n")) console.log(`  ${line}`);
  console.log(isWell ? "  well" : "  NOT WELL");
  return isWell;
}

const main = join(root, "packages", "cli", "dist", "main.js");

function environmentOf(extra) {
  const steering = /^(PORT|HOST|DATABASE_URL|NODE_ENV|NAPAR_.*|LC_.*|LANG)$/;
  const own = Object.entries(toolEnvironment()).filter(([name]) => !steering.test(name));
  return { ...Object.fromEntries(own), ...extra };
}

/** The server in a process of its own, without a shell or a wrapper: the signal is for it. */
function launch(environment) {
  const child = spawn(pinnedNode, [main, "serve"], { env: environmentOf(environment), stdio: "pipe" });
  let said = "";
  for (const stream of [child.stdout, child.stderr]) stream.on("data", (chunk) => (said += chunk));
  const ended = new Promise((done) => child.once("exit", done));
  return { child, ended, said: () => said };
}

async function start(environment, address) {
  const server = launch(environment);
  for (let attempt = 0; attempt < 1200; attempt += 1) {
    const isReady = await fetch(`${address}/readyz`).then(
      ({ ok }) => ok,
      () => false,
    );
    // The lines on where it answers come after it does.
    if (isReady && server.said().includes(`NAPAR: ${address}`)) return server;
    if (server.child.exitCode !== null) throw new Error(`the server ended: ${server.said()}`);
    await pause(50);
  }
  await kill(server);
  throw new Error(`the server was not ready within a minute: ${server.said()}`);
}

const kill = (server) => end(server, "SIGKILL");
async function end({ child, ended }, signal) {
  if (child.exitCode === null && child.signalCode === null) child.kill(signal);
  await ended;
}

function freePort() {
  return new Promise((found) => {
    const probe = createServer().listen(0, "127.0.0.1", () => {
      const { port } = probe.address();
      probe.close(() => found(port));
    });
  });
}

async function createDatabase() {
  const pg = createRequire(new URL("../packages/api/package.json", import.meta.url))("pg");
  const found = spawnSync(pinnedNode, [join(root, "scripts", "find-test-database.mjs")], {
    encoding: "utf8",
  });
  const url = found.stdout.trim();
  if (url === "") throw new Stop("No PostgreSQL answers: set NAPAR_TEST_DATABASE_URL.");
  const name = `napar_kill_${randomUUID().replaceAll("-", "")}`;
  const administer = async (statement) => {
    const client = new pg.Client({ connectionString: url });
    await client.connect();
    await client.query(statement).finally(() => client.end());
  };
  await administer(`create database ${name}`);
  const own = new URL(url);
  own.pathname = `/${name}`;
  return { url: own.href, drop: () => administer(`drop database if exists ${name} with (force)`) };
}

try {
  const times = Number(asked.times);
  if (!["embedded", "postgresql"].includes(asked.engine))
    throw new Stop("--engine is embedded or postgresql.");
  if (!Number.isInteger(times) || times < 1) throw new Stop("--times is a number from 1.");
  prepare({ say: (line) => console.error(line) });
  process.exitCode = (await killTest(asked.engine, times)) ? 0 : 1;
} catch (error) {
  exitWith(error);
}
