/** Identities of other providers: which there are, which are the person's own, and linking one more. */
import { type OpenAPIHono, z } from "@hono/zod-openapi";
import { err, ok } from "@napar/domain/result";
import { limits } from "./limits.data.js";
import { type OwnOptions, own } from "./own-endpoint.js";
import { notFound } from "./sign-in.routes.js";
import { identitiesView, identityProvidersView, identityVisitView } from "./sign-in.view.js";

export function addProviderRoutes(app: OpenAPIHono, options: OwnOptions): void {
  own(
    app,
    options,
    {
      ...{ method: "get", path: "/identity-providers", name: "listIdentityProviders", who: "anybody" },
      ...{ summary: "Services by which one can sign in", answer: identityProvidersView },
    },
    async ({ signIn }) => {
      const items = signIn.providers.list().map((one) => ({ ...one, signInAt: `/sign-in/with/${one.id}` }));
      return ok({ value: { items } });
    },
  );
  own(
    app,
    options,
    {
      ...{ method: "put", path: "/identity-links/{provider}", name: "beginIdentityLink", who: "fresh" },
      summary: "Begin to link an identity: tells where the browser must go; it comes back to the workplace",
      params: { provider: z.string().max(40) },
      ...{ answer: identityVisitView, limit: limits.proofByAddress, refusals: ["resourceNotFound"] },
    },
    async ({ signIn, session, params: { provider } }) => {
      const visit = await signIn.providers.begin(provider, session.id);
      if (visit.ok) return ok({ value: { goTo: visit.value.url } });
      if (visit.error.kind === "unknownProvider") return notFound("identityProvider", provider);
      return err({ kind: "serviceUnavailable", reason: unreachableText(provider) });
    },
  );
  own(
    app,
    options,
    {
      ...{ method: "get", path: "/identities", name: "listIdentities", who: "signedIn" },
      ...{ summary: "The own linked identities", answer: identitiesView },
    },
    async ({ signIn, session: { person } }) =>
      ok({ value: { items: await signIn.providers.identitiesOf(person) } }),
  );
  own(
    app,
    options,
    {
      ...{ method: "delete", path: "/identities/{id}", name: "unlinkIdentity", who: "fresh", answer: null },
      ...{ summary: "Unlink one of the own identities", params: { id: z.string().max(200) } },
      refusals: ["resourceNotFound"],
    },
    async ({ signIn, session: { person }, params: { id } }) =>
      (await signIn.providers.unlink(person, id)) ? ok({}) : notFound("identity", id),
  );
}

const unreachableText = (provider: string) => ({
  nl: `${provider} antwoordt niet.`,
  fr: `${provider} ne répond pas.`,
  de: `${provider} antwortet nicht.`,
  en: `${provider} does not answer.`,
});
