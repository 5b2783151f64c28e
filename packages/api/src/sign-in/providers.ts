/**
 * Other services that know who somebody is (OpenID Connect: FAS of the federal government, ACM/IDM of Flanders, a broker).
 * They make no person here: an identity is linked by a person who is signed in, or by an address that both sides verified,
 * where the administrator trusts the provider with that. Every answer is checked as if it came from a stranger: state, nonce,
 * PKCE, issuer, audience, time and signature.
 */
import { randomBytes, randomUUID } from "node:crypto";
import { err, ok, type Result } from "@napar/domain/result";
import {
  allowInsecureRequests,
  authorizationCodeGrant,
  buildAuthorizationUrl,
  ClientSecretBasic,
  type Configuration,
  calculatePKCECodeChallenge,
  clockTolerance,
  discovery,
  enableNonRepudiationChecks,
  fetchUserInfo,
  randomNonce,
  randomPKCECodeVerifier,
  randomState,
} from "openid-client";
import type { Storage } from "../storage/index.js";
import { isLoopback, type ProviderSettings } from "./provider-settings.js";
import type { Secrets } from "./secrets.js";
import type { Session } from "./sign-in.js";

export type Visit = {
  /** Where the browser goes. */
  url: string;
  /** What the browser keeps until it comes back; a link is kept by its session instead. */
  browser: string;
};
/** `confirmedAt`: when the provider saw the person prove who they are, which is long ago where it does not say. */
export type Recognised = { person: string; confirmedAt: Date } | { linked: true };
export type VisitRefusal = {
  kind:
    | "unknownProvider"
    | "providerUnreachable"
    | "visitUnknown"
    | "answerRefused"
    | "identityUnknown"
    | "identityTaken";
};

export type IdentityFacts = { id: string; provider: string; linkedAt: Date };

export type Providers = {
  list(): { id: string; name: string }[];
  /** @param session of a person who links an identity; `null` to sign in */
  begin(provider: string, session: string | null): Promise<Result<Visit, VisitRefusal>>;
  /** @param address the one the browser came back to, as the provider wrote it */
  finish(
    provider: string,
    address: URL,
    by: { browser: string | null; session: Session | null },
  ): Promise<Result<Recognised, VisitRefusal>>;
  identitiesOf(person: string): Promise<IdentityFacts[]>;
  unlink(person: string, id: string): Promise<boolean>;
};

export const minutesOfVisit = 10;

export function createProviders(
  { db }: Pick<Storage, "db">,
  {
    settings,
    secrets,
    publicUrl,
    onError,
  }: {
    settings: readonly ProviderSettings[];
    secrets: Secrets;
    publicUrl: string;
    onError: (error: unknown) => void;
  },
): Providers {
  /** What went wrong, without what the provider said of the person. */
  const tell = (provider: string) => (cause: { message?: string; code?: string }) =>
    onError(new Error(`${provider}: ${cause.message} ${cause.code ?? ""}`.trim()));
  const known = new Map(settings.map((one) => [one.id, one]));
  const configurations = new Map<string, Promise<Configuration>>();
  const hashOf = (use: string, text: string) => secrets.hashOf(`visit ${use}`, text);
  const redirectUriOf = (id: string) => `${publicUrl}/sign-in/from/${id}`;

  /** Asked for once; a provider that was not there is asked again the next time. */
  const configurationOf = (provider: ProviderSettings): Promise<Configuration> => {
    const made = configurations.get(provider.id) ?? discover(provider);
    configurations.set(provider.id, made);
    made.catch(() => configurations.delete(provider.id));
    return made;
  };

  const linkOf = (provider: string, subject: string) =>
    db
      .selectFrom("identities")
      .select(["id", "person"])
      .where("provider", "=", provider)
      .where("subject", "=", subject)
      .executeTakeFirst();
  const link = async (provider: string, subject: string, person: string): Promise<boolean> => {
    await db
      .insertInto("identities")
      .values({ id: randomUUID(), provider, subject, person, linkedAt: new Date() })
      .onConflict((conflict) => conflict.columns(["provider", "subject"]).doNothing())
      .execute();
    return (await linkOf(provider, subject))?.person === person;
  };

  return {
    list: () => settings.map(({ id, name }) => ({ id, name })),
    async begin(id, session) {
      const provider = known.get(id);
      if (!provider) return err({ kind: "unknownProvider" });
      const configuration = await configurationOf(provider).catch(tell(id));
      if (!configuration) return err({ kind: "providerUnreachable" });
      const [state, nonce, codeVerifier] = [randomState(), randomNonce(), randomPKCECodeVerifier()];
      const browser = randomBytes(32).toString("base64url");
      const now = Date.now();
      await db.deleteFrom("providerVisits").where("expiresAt", "<=", new Date(now)).execute();
      await db
        .insertInto("providerVisits")
        .values({
          ...{ provider: id, nonce, session, codeVerifier: secrets.seal(codeVerifier) },
          ...{ hash: hashOf("state", state), browser: hashOf("browser", browser) },
          expiresAt: new Date(now + minutesOfVisit * 60_000),
        })
        .execute();
      const url = buildAuthorizationUrl(configuration, {
        ...{ redirect_uri: redirectUriOf(id), scope: provider.scope, state, nonce },
        code_challenge: await calculatePKCECodeChallenge(codeVerifier),
        code_challenge_method: "S256",
      });
      return ok({ url: url.href, browser });
    },
    async finish(id, address, { browser, session }) {
      const provider = known.get(id);
      if (!provider) return err({ kind: "unknownProvider" });
      const state = address.searchParams.get("state") ?? "";
      // Each visit ends once, with whatever answer.
      const visit = await db
        .deleteFrom("providerVisits")
        .where("hash", "=", hashOf("state", state))
        .where("provider", "=", id)
        .where("expiresAt", ">", new Date())
        .returningAll()
        .executeTakeFirst();
      if (!visit) return err({ kind: "visitUnknown" });
      const isSame =
        visit.session === null
          ? visit.browser === hashOf("browser", browser ?? "")
          : visit.session === session?.id;
      if (!isSame) return err({ kind: "visitUnknown" });
      const configuration = await configurationOf(provider).catch(tell(id));
      if (!configuration) return err({ kind: "providerUnreachable" });
      const proved = await claimsOf(configuration, provider, address, {
        ...{ state, nonce: visit.nonce, codeVerifier: secrets.open(visit.codeVerifier) },
      }).catch(tell(id));
      if (!proved) return err({ kind: "answerRefused" });
      const { subject, confirmedAt, email } = proved;
      if (visit.session !== null && session) {
        return (await link(id, subject, session.person))
          ? ok({ linked: true })
          : err({ kind: "identityTaken" });
      }
      const linked = await linkOf(id, subject);
      if (linked) return ok({ person: linked.person, confirmedAt });
      if (email === null) return err({ kind: "identityUnknown" });
      const person = await db
        .selectFrom("persons")
        .select("id")
        .where("email", "=", email.toLowerCase())
        // A link was used by whoever reads that mailbox.
        .where("emailVerified", "=", true)
        .executeTakeFirst();
      if (!person || !(await link(id, subject, person.id))) return err({ kind: "identityUnknown" });
      return ok({ person: person.id, confirmedAt });
    },
    identitiesOf: (person) =>
      db
        .selectFrom("identities")
        .select(["id", "provider", "linkedAt"])
        .where("person", "=", person)
        .orderBy("linkedAt")
        .execute(),
    async unlink(person, id) {
      const removed = await db
        .deleteFrom("identities")
        .where("person", "=", person)
        .where("id", "=", id)
        .executeTakeFirst();
      return removed.numDeletedRows === 1n;
    },
  };
}

function discover({ issuer, clientId, clientSecret }: ProviderSettings): Promise<Configuration> {
  const metadata = { client_secret: clientSecret, [clockTolerance]: 30 };
  return discovery(issuer, clientId, metadata, ClientSecretBasic(clientSecret), {
    timeout: 10,
    // Signatures are checked although the token comes over an encrypted connection: a proxy may stand in between.
    execute: [enableNonRepudiationChecks, ...(isLoopback(issuer) ? [allowInsecureRequests] : [])],
  });
}

type Proved = { subject: string; confirmedAt: Date; email: string | null };

/** @throws when anything in the answer is not as it must be */
async function claimsOf(
  configuration: Configuration,
  { isEmailProof }: ProviderSettings,
  address: URL,
  { state, nonce, codeVerifier }: { state: string; nonce: string; codeVerifier: string },
): Promise<Proved> {
  const tokens = await authorizationCodeGrant(configuration, address, {
    ...{ expectedState: state, expectedNonce: nonce, pkceCodeVerifier: codeVerifier, idTokenExpected: true },
  });
  const claims = tokens.claims();
  if (!claims) throw new Error("the provider sent no ID token");
  const now = Date.now();
  const seen = typeof claims.auth_time === "number" ? claims.auth_time * 1000 : 0;
  const proved = { subject: claims.sub, confirmedAt: new Date(Math.min(seen, now)) };
  if (!isEmailProof) return { ...proved, email: null };
  const told =
    claims.email === undefined && configuration.serverMetadata().userinfo_endpoint
      ? await fetchUserInfo(configuration, tokens.access_token, claims.sub)
      : claims;
  const isVerified = told.email_verified === true && typeof told.email === "string";
  return { ...proved, email: isVerified ? String(told.email) : null };
}
