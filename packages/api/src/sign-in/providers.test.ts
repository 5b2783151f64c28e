import { afterAll, afterEach, beforeAll, describe, expect, it, test } from "vitest";
import { type Claims, type Dishonest, openIdentityProvider } from "../testing/identity-provider.js";
import { ada, bo, openSigningIn, testUrl } from "../testing/signing-in.js";
import { testEngines } from "../testing/storage.js";
import { type ProviderSettings, readProviders } from "./provider-settings.js";

const client = { id: "napar", secret: "a secret of the client" };
const minutesAgo = (minutes: number) => Math.floor(Date.now() / 1000) - minutes * 60;

describe.each(testEngines())("identities of other providers, on %s", (engine) => {
  let provider: Awaited<ReturnType<typeof openIdentityProvider>>;
  let api: Awaited<ReturnType<typeof openSigningIn>>;
  beforeAll(async () => {
    provider = await openIdentityProvider(client);
    const settings = (id: string, isEmailProof: boolean): ProviderSettings => ({
      ...{
        id,
        name: `Provider ${id}`,
        issuer: new URL(provider.issuer),
        scope: "openid email",
        isEmailProof,
      },
      ...{ clientId: client.id, clientSecret: client.secret },
    });
    const gone = { ...settings("gone", false), issuer: new URL("http://127.0.0.1:9") };
    api = await openSigningIn(engine, [settings("fas", false), settings("acm", true), gone]);
    await api.install();
    // Ada has used a link before; Bo has not.
    await api.signInAs(ada.email);
  });
  afterEach(() => expect(api.failures).toEqual([]));
  afterAll(async () => {
    await api.close();
    await provider.close();
  });

  const leave = async (id = "fas") => {
    const response = await api.fetch("GET", `/sign-in/with/${id}`);
    expect(response.status).toBe(303);
    return { goTo: response.headers.get("location") ?? "", cookie: api.cookieOf(response) };
  };
  const comeBack = (address: URL, cookie?: string) =>
    api.fetch("GET", `${address.pathname}${address.search}`, cookie ? { cookie } : {});
  /** To the provider and back, as a browser does. */
  const visit = async (person: Claims, bend?: Dishonest, id = "fas") => {
    const { goTo, cookie } = await leave(id);
    return comeBack(provider.answer(goTo, person, bend), cookie);
  };
  const said = async (response: Response) => [
    response.status,
    /<p>(.*?)<\/p>/.exec((await response.text()).split("<h1>")[1] ?? "")?.[1],
  ];
  const emailOf = async (response: Response) =>
    (await api.send("GET", "/session", { cookie: api.cookieOf(response) })).body.email;
  const link = async (email: string, person: Claims) => {
    const cookie = await api.signInAs(email);
    const { body } = await api.send("PUT", "/identity-links/fas", { cookie });
    return comeBack(provider.answer(body.goTo, person), cookie);
  };

  it("is asked with everything that ties the answer to this browser and this moment", async () => {
    const { goTo } = await leave();
    const { origin, searchParams } = new URL(goTo);
    expect(origin).toBe(provider.issuer);
    expect(Object.fromEntries(searchParams)).toMatchObject({
      ...{ client_id: "napar", response_type: "code", scope: "openid email" },
      ...{ redirect_uri: `${testUrl}/sign-in/from/fas`, code_challenge_method: "S256" },
    });
    for (const name of ["state", "nonce", "code_challenge"])
      expect(searchParams.get(name)?.length).toBeGreaterThan(40);
    const stored = JSON.stringify(await api.storage.db.selectFrom("providerVisits").selectAll().execute());
    expect(stored).not.toContain(searchParams.get("state"));
    const page = await (await api.fetch("GET", "/sign-in")).text();
    expect(page).toContain('<a href="/sign-in/with/fas">Provider fas</a>');
    expect((await api.send("GET", "/identity-providers")).body.items).toHaveLength(3);
  });

  it("makes no person: who is unknown here stays so, whatever the provider says of an address", async () => {
    const before = await api.storage.db.selectFrom("persons").select("id").execute();
    const answers = [
      await visit({ sub: "stranger", email: "stranger@example.be", email_verified: true }),
      await visit({ sub: "stranger", email: ada.email, email_verified: true }),
      await visit({ sub: "stranger", email: "stranger@example.be", email_verified: true }, {}, "acm"),
    ];
    for (const answer of answers) {
      expect(answer.headers.getSetCookie()).toEqual([]);
      expect(await said(answer)).toEqual([403, expect.stringContaining("nobody here is linked to that yet")]);
    }
    expect(await api.storage.db.selectFrom("persons").select("id").execute()).toEqual(before);
    expect(await api.storage.db.selectFrom("identities").select("id").execute()).toEqual([]);
  });

  it("is linked by a person who is signed in and proved so lately, and signs in from then on", async () => {
    const stale = await api.signInAs(ada.email);
    await api.storage.db
      .updateTable("sessions")
      .set({ confirmedAt: new Date(Date.now() - 301_000) })
      .execute();
    expect((await api.send("PUT", "/identity-links/fas", { cookie: stale })).body.kind).toBe(
      "freshSignInRequired",
    );
    expect(
      (await api.send("PUT", "/identity-links/none", { cookie: await api.signInAs(ada.email) })).status,
    ).toBe(404);
    const linked = await link(ada.email, { sub: "ada at fas" });
    expect([linked.status, linked.headers.get("location")]).toEqual([303, "/admin/"]);
    const entered = await visit({ sub: "ada at fas" });
    expect([entered.status, entered.headers.get("location"), await emailOf(entered)]).toEqual([
      303,
      "/admin/",
      ada.email,
    ]);
  });

  it("is linked to one person alone", async () => {
    const taken = await link(bo.email, { sub: "ada at fas" });
    expect(taken.status).toBe(403);
    expect(await emailOf(await visit({ sub: "ada at fas" }))).toBe(ada.email);
    // The same subject of another provider is somebody else.
    expect((await visit({ sub: "ada at fas" }, {}, "acm")).status).toBe(403);
  });

  it("is not linked in the browser of another: the link comes back to the session that began it", async () => {
    const cookie = await api.signInAs(bo.email);
    const { body } = await api.send("PUT", "/identity-links/fas", { cookie });
    const address = provider.answer(body.goTo, { sub: "mallory at fas" });
    for (const other of [await api.signInAs(ada.email), undefined]) {
      const { body: again } = await api.send("PUT", "/identity-links/fas", { cookie });
      expect((await comeBack(provider.answer(again.goTo, { sub: "mallory at fas" }), other)).status).toBe(
        403,
      );
    }
    expect((await comeBack(address, cookie)).status).toBe(303);
  });

  it("finds its person by an address that both sides verified, where the provider is trusted with that", async () => {
    const says = (email: string, email_verified: unknown) => ({ sub: `of ${email}`, email, email_verified });
    expect((await visit(says(ada.email, false), {}, "acm")).status).toBe(403);
    expect((await visit(says(ada.email, "true"), {}, "acm")).status).toBe(403);
    await api.storage.db
      .updateTable("persons")
      .set({ emailVerified: false })
      .where("email", "=", bo.email)
      .execute();
    expect((await visit(says(bo.email, true), {}, "acm")).status).toBe(403);
    const found = await visit(says(ada.email.toUpperCase(), true), {}, "acm");
    expect([found.status, await emailOf(found)]).toEqual([303, ada.email]);
    // From then on by its subject, whatever becomes of the address.
    const later = await visit(
      { sub: `of ${ada.email.toUpperCase()}`, email: bo.email, email_verified: true },
      {},
      "acm",
    );
    expect(await emailOf(later)).toBe(ada.email);
  });

  it("signs for a government only with a proof the provider saw lately", async () => {
    const freshness = async (claims: Claims) => {
      const cookie = api.cookieOf(await visit({ sub: "ada at fas", ...claims }));
      return (await api.send("PUT", "/code-app", { cookie })).body.kind ?? "fresh";
    };
    expect(await freshness({})).toBe("freshSignInRequired");
    expect(await freshness({ auth_time: minutesAgo(6) })).toBe("freshSignInRequired");
    expect(await freshness({ auth_time: minutesAgo(1) })).toBe("fresh");
  });

  test.each<[string, Dishonest]>([
    ["of another issuer", { claims: { iss: "https://evil.test" } }],
    ["for another client", { claims: { aud: "another" } }],
    ["for several, handed on by another", { claims: { aud: ["napar", "another"], azp: "another" } }],
    ["to another question", { claims: { nonce: "another" } }],
    ["without the question", { claims: { nonce: undefined } }],
    ["that is over", { claims: { exp: minutesAgo(2) } }],
    ["of the future", { claims: { nbf: minutesAgo(-10) } }],
    ["without a subject", { claims: { sub: undefined } }],
    ["signed by another key", { otherKey: true }],
    ["signed by nobody", { header: { alg: "none" }, unsigned: true }],
    ["that only says it is signed", { unsigned: true }],
    ["with another kind of signature", { header: { alg: "HS256" } }],
    ["of a key that is not published", { header: { kid: "k2" } }],
    ["without an ID token", { withoutIdToken: true }],
  ])("refuses an answer %s", async (_case, bend) => {
    const before = api.refusals.length;
    const answer = await visit({ sub: "ada at fas" }, bend);
    expect(answer.headers.getSetCookie()).toEqual([]);
    expect(await said(answer)).toEqual([
      403,
      "The answer of Provider fas could not be accepted. Begin again.",
    ]);
    expect(api.refusals).toHaveLength(before + 1);
  });

  it("refuses an answer with another state, a used one, and one that another browser brings", async () => {
    const { goTo, cookie } = await leave();
    const changed = provider.answer(goTo, { sub: "ada at fas" });
    changed.searchParams.set("state", "another");
    expect((await comeBack(changed, cookie)).status).toBe(403);
    const address = provider.answer(goTo, { sub: "ada at fas" });
    expect((await comeBack(address, cookie)).status).toBe(303);
    expect((await comeBack(address, cookie)).status).toBe(403);
    const other = await leave();
    expect((await comeBack(provider.answer(other.goTo, { sub: "ada at fas" }), cookie)).status).toBe(403);
    expect((await comeBack(provider.answer((await leave()).goTo, { sub: "ada at fas" }))).status).toBe(403);
  });

  it("refuses a code that was used, or made for another visit", async () => {
    const [first, second] = [await leave(), await leave()];
    const address = provider.answer(first.goTo, { sub: "ada at fas" });
    expect((await comeBack(address, first.cookie)).status).toBe(303);
    // The state of a visit of one's own, with a code that came by another.
    const replayed = provider.answer(second.goTo, { sub: "ada at fas" });
    replayed.searchParams.set("code", address.searchParams.get("code") ?? "");
    expect((await comeBack(replayed, second.cookie)).status).toBe(403);
    const [mine, theirs] = [await leave(), await leave()];
    const injected = provider.answer(mine.goTo, { sub: "ada at fas" });
    injected.searchParams.set(
      "code",
      provider.answer(theirs.goTo, { sub: "mallory" }).searchParams.get("code") ?? "",
    );
    expect((await comeBack(injected, mine.cookie)).status).toBe(403);
  });

  it("refuses an answer to a visit of another provider, and one that came too late", async () => {
    const { goTo, cookie } = await leave("acm");
    const address = provider.answer(goTo, { sub: "ada at fas" });
    address.pathname = "/sign-in/from/fas";
    expect((await comeBack(address, cookie)).status).toBe(403);
    const slow = await leave();
    await api.storage.db
      .updateTable("providerVisits")
      .set({ expiresAt: new Date(Date.now() - 1000) })
      .execute();
    expect((await comeBack(provider.answer(slow.goTo, { sub: "ada at fas" }), slow.cookie)).status).toBe(403);
  });

  it("tells that a person declined, that a provider is not there, and that there is none of that name", async () => {
    const { goTo, cookie } = await leave();
    const declined = new URL(`${testUrl}/sign-in/from/fas?error=access_denied`);
    declined.searchParams.set("state", new URL(goTo).searchParams.get("state") ?? "");
    expect((await comeBack(declined, cookie)).status).toBe(403);
    expect((await api.fetch("GET", "/sign-in/with/gone")).status).toBe(502);
    expect((await api.fetch("GET", "/sign-in/with/none")).status).toBe(404);
  });

  it("is listed to its person and unlinked by them alone", async () => {
    const [cookie, other] = [await api.signInAs(ada.email), await api.signInAs(bo.email)];
    const { items } = (await api.send("GET", "/identities", { cookie })).body;
    const [fas] = items.filter((one: { provider: string }) => one.provider === "fas");
    expect((await api.send("DELETE", `/identities/${fas.id}`, { cookie: other })).status).toBe(404);
    expect((await api.send("DELETE", `/identities/${fas.id}`, { cookie })).status).toBe(204);
    expect((await visit({ sub: "ada at fas" })).status).toBe(403);
  });
});

describe("the settings of providers", () => {
  const fas = {
    NAPAR_OIDC_FAS_ISSUER: "https://fas.example.be",
    NAPAR_OIDC_FAS_CLIENT_ID: "c",
    NAPAR_OIDC_FAS_CLIENT_SECRET: "s",
  };
  it("name several, each with what it needs", () => {
    const read = readProviders({ ...fas, NAPAR_OIDC_PROVIDERS: "fas", NAPAR_OIDC_FAS_NAME: "FAS" });
    expect(read).toEqual({
      ok: true,
      value: [
        {
          ...{
            id: "fas",
            name: "FAS",
            issuer: new URL("https://fas.example.be"),
            clientId: "c",
            clientSecret: "s",
          },
          ...{ scope: "openid email", isEmailProof: false },
        },
      ],
    });
    expect(readProviders({})).toEqual({ ok: true, value: [] });
  });
  test.each([
    [{ NAPAR_OIDC_PROVIDERS: "FAS" }, { kind: "providerInvalid", value: "FAS" }],
    [
      { ...fas, NAPAR_OIDC_PROVIDERS: "fas fas" },
      { kind: "providerInvalid", value: "fas" },
    ],
    [{ NAPAR_OIDC_PROVIDERS: "acm" }, { kind: "providerIncomplete", missing: "NAPAR_OIDC_ACM_ISSUER" }],
    [
      { ...fas, NAPAR_OIDC_PROVIDERS: "fas", NAPAR_OIDC_FAS_CLIENT_SECRET: "" },
      { kind: "providerIncomplete", missing: "NAPAR_OIDC_FAS_CLIENT_SECRET" },
    ],
    [
      { ...fas, NAPAR_OIDC_PROVIDERS: "fas", NAPAR_OIDC_FAS_ISSUER: "http://fas.example.be" },
      { kind: "providerInvalid", value: "http://fas.example.be" },
    ],
  ])("refuse %j", (environment, error) => {
    expect(readProviders(environment)).toEqual({ ok: false, error });
  });
});
