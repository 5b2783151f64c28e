import { isSigning } from "@napar/domain/permission";
import { afterAll, beforeAll, describe, expect, it, vi } from "vitest";
import type { Actor } from "../plan-case/actor.js";
import { commands } from "../plan-case/plan-case-model.js";
import { type GoverningApp, openGoverningApp, personOf } from "../testing/governing.js";
import { ada, bo, openSigningIn } from "../testing/signing-in.js";
import { testEngines } from "../testing/storage.js";

const now = "2026-03-02T09:00:00.000Z";
const ago = (seconds: number) => new Date(Date.parse(now) - seconds * 1000).toISOString();
const opening = {
  procedure: "interfederal",
  origin: {
    kind: "new",
    plan: {
      title: { nl: "Interfederaal plan", fr: "Plan interfédéral" },
      authority: { id: "fed", type: "federal", name: "Federal government" },
      level: "interfederal",
      kind: "action-plan",
    },
  },
};
const decision = {
  ...{ party: "fed", part: "common", act: "executive", on: "2026-03-01", outcome: "approved" },
  ...{ reservations: [], reference: "2026/1", access: "public" },
};

describe.each(testEngines())("signing for a government, on %s", (engine) => {
  let api: GoverningApp;
  let id: string;
  beforeAll(async () => {
    api = await openGoverningApp(engine);
    api.setTime(now);
    id = (await api.open(opening, personOf("fed", ["coordinator"]))).body.id;
  });
  afterAll(async () => {
    expect(api.errors).toEqual([]);
    await api.close();
  });
  const signatory = (confirmedAt: string | undefined): Actor => ({
    ...personOf("fed", ["signatory", "coordinator"], "fed-2"),
    confirmedAt,
  });

  it.each([
    {
      confirmedAt: ago(300),
      kind: "commandRefused",
      why: "five minutes old: what else stands in the way is told",
    },
    { confirmedAt: ago(301), kind: "freshSignInRequired", why: "a second more" },
    { confirmedAt: undefined, kind: "freshSignInRequired", why: "not known when" },
  ])("$why", async ({ confirmedAt, kind }) => {
    const { status, body } = await api.run(id, "record-decision", decision, signatory(confirmedAt));
    expect([body.kind, status]).toEqual([kind, kind === "commandRefused" ? 409 : 403]);
    if (kind !== "freshSignInRequired") return;
    expect(body.minutes).toBe(5);
    for (const language of ["nl", "fr", "de", "en"]) expect(body.text[language]).toContain("5");
  });

  it("is asked of a batch that holds such a command, and of no other", async () => {
    const batch = (names: string[], confirmedAt: string) =>
      api.run(
        id,
        "batch",
        { commands: names.map((command) => ({ command, data: command === "publishPlan" ? {} : decision })) },
        signatory(confirmedAt),
      );
    expect((await batch(["publishPlan", "recordDecision"], ago(301))).body.kind).toBe("freshSignInRequired");
    expect((await api.get(`/plan-cases/${id}`, signatory(now))).body.version).toBe(1);
    expect((await batch(["publishPlan"], ago(3600))).status).toBe(200);
  });

  it("is told only to who has the right: others learn that they have none", async () => {
    const reader = { ...personOf("fed", ["reader"], "fed-3"), confirmedAt: ago(3600) };
    expect(
      (await api.run(id, "end-commitment", { commitment: "x", reason: "r" }, reader)).body.kind,
    ).not.toBe("freshSignInRequired");
  });
});

describe("somebody who signs in", () => {
  it("signs in the minutes after, and again once they proved who they are", async () => {
    vi.useFakeTimers({ toFake: ["Date"], now: new Date(now) });
    const server = await openSigningIn("embedded");
    await server.install();
    const later = (seconds: number) => vi.setSystemTime(new Date(Date.now() + seconds * 1000));
    const [first, second] = [await server.signInAs(ada.email), await server.signInAs(bo.email)];
    for (const role of ["coordinator", "signatory"]) {
      const body = {
        ...{ email: "minister@example.be", name: "Minister", office: "Cabinet", organisation: "fed", role },
        ...{ from: "2026-01-01", to: null },
      };
      const proposed = await server.send("POST", "/appointments/propose-appointment", {
        body,
        cookie: first,
      });
      const proposal = proposed.body.events[0].data.id;
      const confirm = { body: { proposal }, cookie: second };
      expect((await server.send("POST", "/appointments/confirm-appointment", confirm)).status).toBe(200);
    }
    const cookie = await server.signInAs("minister@example.be");
    const opened = await server.send("POST", "/plan-cases", { body: opening, cookie });
    const sign = async (by: string) => {
      const headers = { "if-match": '"v1"' };
      const path = `/plan-cases/${opened.body.id}/record-decision`;
      return (await server.send("POST", path, { body: decision, cookie: by, headers })).body.kind;
    };
    expect(await sign(cookie)).toBe("commandRefused");
    later(301);
    expect(await sign(cookie)).toBe("freshSignInRequired");
    // Everything else goes on as before.
    expect((await server.send("GET", `/plan-cases/${opened.body.id}`, { cookie })).status).toBe(200);
    expect(await sign(await server.signInAs("minister@example.be"))).toBe("commandRefused");
    expect(server.failures).toEqual([]);
    await server.close();
    vi.useRealTimers();
  });
});

it("names commands that there are", () => {
  const names = commands.map(({ name }) => name).filter(isSigning);
  expect(names.sort()).toEqual(
    ["confirmCommitment", "endCommitment", "makeCommitment", "publishDecision", "recordDecision"].sort(),
  );
});
