import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { z } from "zod";
import { appointmentChangeView, appointmentsView } from "../permission/appointment.view.js";
import { newInstallerToken } from "../sign-in/installation.js";
import * as views from "../sign-in/sign-in.view.js";
import { ada, bo, openSigningIn, testUrl } from "../testing/signing-in.js";
import { createAuthenticator } from "../testing/software-authenticator.js";
import { testEngines } from "../testing/storage.js";
import { createApiClient, type Reply } from "./index.js";

describe.each(testEngines())("the client of somebody who signs in, on %s", (engine) => {
  let api: Awaited<ReturnType<typeof openSigningIn>>;
  beforeAll(async () => {
    api = await openSigningIn(engine);
  });
  afterAll(() => api.close());

  /** Keeps its cookie, as a browser does. */
  const browser = () => {
    let cookie = "";
    return createApiClient({
      baseUrl: testUrl,
      fetch: async (request) => {
        const headers = new Headers(request.headers);
        if (cookie) headers.set("cookie", cookie);
        const response = await api.server.fetch(new Request(request, { headers }), {});
        cookie = response.headers.getSetCookie()[0]?.split(";")[0] ?? cookie;
        return response;
      },
    });
  };
  const key = () => crypto.randomUUID();
  /** The value, which is what its description says and nothing beside it. */
  const described = async <T>(reply: Promise<Reply<T>>, view: z.ZodType): Promise<T> => {
    const answer = await reply;
    if (!answer.ok) throw new Error(JSON.stringify(answer.problem));
    expect(view.parse(answer.value)).toEqual(answer.value);
    return answer.value;
  };

  it("installs, signs in, appoints, and answers as described; a request sent again has no second effect", async () => {
    const [first, second] = [browser(), browser()];
    const token = (await newInstallerToken(api.storage.db, new Date())) ?? "";
    await described(first.findInstallation(token), views.installationView);
    const installing = key();
    const install = () => first.install({ token, first: ada, second: bo }, installing);
    expect(await install()).toEqual({ ok: true, value: { installed: true } });
    // The answer of a request that was lost on its way comes again; the link itself is used.
    expect(await install()).toEqual({ ok: true, value: { installed: true } });
    expect(await first.install({ token, first: ada, second: bo }, key())).toMatchObject({
      problem: { kind: "linkNotValid" },
    });

    const asking = key();
    for (const _time of [1, 2]) {
      expect(await first.requestSignInLink({ email: ada.email }, asking)).toMatchObject({ ok: true });
    }
    expect(await first.requestSignInLink({ email: bo.email }, asking)).toMatchObject({
      problem: { kind: "idempotencyKeyReused" },
    });
    await api.signIn.settled();
    expect(api.links).toHaveLength(1);
    const link = new URL(api.links[0]?.url ?? "").searchParams.get("token") ?? "";
    expect(await first.findSession()).toMatchObject({ problem: { kind: "notSignedIn" } });
    await described(first.beginSession({ link }), views.begunView);
    await described(second.beginSession({ link: await api.linkFor(bo.email) }), views.begunView);
    const session = await described(first.findSession(), views.sessionView);
    expect(session).toMatchObject({ name: "Ada", language: null, appointments: [{ role: "installer" }] });
    expect(await first.changePerson({ language: "fr" })).toMatchObject({ ok: true });
    expect(await first.findSession()).toMatchObject({ value: { language: "fr" } });

    const appointment = {
      ...{
        email: "lead@example.be",
        name: "Lead",
        language: "de" as const,
        office: "Equality",
        organisation: "fed",
      },
      ...{ role: "coordinator", from: "2026-01-01", to: null },
    };
    const proposing = key();
    const proposed = await described(first.proposeAppointment(appointment, proposing), appointmentChangeView);
    expect(await first.proposeAppointment(appointment, proposing)).toEqual({ ok: true, value: proposed });
    const register = await described(second.listAppointments(), appointmentsView);
    expect(register.proposals).toHaveLength(1);
    const proposal = register.proposals[0]?.id ?? "";
    expect(await first.confirmAppointment({ proposal }, key())).toMatchObject({ problem: { status: 403 } });
    await described(second.confirmAppointment({ proposal }, key()), appointmentChangeView);
    expect((await second.listAppointments()).ok).toBe(true);
    const lead = browser();
    await lead.beginSession({ link: await api.linkFor("lead@example.be") });
    expect(api.links.at(-1)?.language).toBe("de");
    const held = await described(lead.findSession(), views.sessionView);
    expect(held.appointments).toMatchObject([{ role: "coordinator", asSubstitute: false }]);
    const change = { appointment: held.appointments[0]?.id ?? "", to: "2026-01-02" };
    const ending = await described(first.proposeAppointmentChange(change, key()), appointmentChangeView);
    const [{ id: ended = "" } = {}] = ending.events.map(({ data }) => data as { id?: string });
    expect(
      (await lead.findSession()).ok && (await second.confirmAppointment({ proposal: ended }, key())).ok,
    ).toBe(true);
    // The session goes on, and has no right any more from the next request.
    expect(await lead.findSession()).toMatchObject({ ok: true, value: { appointments: [] } });
    expect(await lead.declineAppointment({ proposal: ended }, key())).toMatchObject({
      problem: { status: 403 },
    });
  });

  it("registers other proofs, and ends sessions", async () => {
    const [here, there] = [browser(), browser()];
    await here.beginSession({ link: await api.linkFor(ada.email) });
    await described(here.proposeCodeApp(), views.codeAppView);
    expect(await here.confirmCodeApp({ code: "000000" })).toMatchObject({
      problem: { kind: "codeNotValid" },
    });
    expect(await here.removeCodeApp()).toMatchObject({ ok: true });
    const passkey = createAuthenticator(testUrl);
    const options = await described(here.openPasskeyRegistration(key()), views.passkeyOptionsView);
    const answer = { name: "Key", passkey: passkey.create(options) };
    await described(here.registerPasskey(answer, key()), views.passkeyView);
    const challenge = await described(there.openPasskeyChallenge(key()), views.passkeyOptionsView);
    await described(there.beginSession({ passkey: passkey.get(challenge) }), views.begunView);
    const again = await there.openPasskeyChallenge(key());
    if (!again.ok) throw new Error(again.problem.kind);
    await described(there.confirmSession({ passkey: passkey.get(again.value) }), views.confirmationView);
    const { items } = await described(there.listPasskeys(), views.passkeysView);
    expect(await there.removePasskey(items[0]?.id ?? "")).toMatchObject({ ok: true });
    await described(here.listIdentityProviders(), views.identityProvidersView);
    await described(here.listIdentities(), views.identitiesView);
    expect(await here.beginIdentityLink("none")).toMatchObject({ problem: { kind: "resourceNotFound" } });
    expect(await here.unlinkIdentity("none")).toMatchObject({ problem: { kind: "resourceNotFound" } });

    const sessions = await described(here.listSessions(), views.sessionsView);
    expect(sessions.items.length).toBeGreaterThan(1);
    expect(await here.endOtherSessions()).toMatchObject({ ok: true });
    expect(await there.findSession()).toMatchObject({ problem: { kind: "notSignedIn" } });
    const [only] = (await described(here.listSessions(), views.sessionsView)).items;
    expect(only?.isThis).toBe(true);
    expect(await here.endOneSession("\u0000")).toMatchObject({ problem: { kind: "badRequest" } });
    expect(await here.endOneSession("none")).toMatchObject({ problem: { kind: "resourceNotFound" } });
    expect(await here.endSession()).toMatchObject({ ok: true });
    expect(await here.findSession()).toMatchObject({ problem: { kind: "notSignedIn" } });
    expect(api.failures).toEqual([]);
  });
});
