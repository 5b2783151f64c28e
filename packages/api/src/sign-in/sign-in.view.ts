/** What the addresses of signing in answer. */
import { z } from "@hono/zod-openapi";
import { role } from "@napar/domain/permission";

const instant = z.iso.datetime().openapi({ example: "2026-03-02T09:00:00.000Z" });

export const installationView = z
  .object({
    isOpen: z.literal(true),
    /** What to send to put the installation to use. */
    send: z.object({ method: z.literal("POST"), contentType: z.string(), body: z.unknown() }),
  })
  .openapi("Installation");
export type InstallationView = z.infer<typeof installationView>;

export const begunView = z
  .object({
    /** `false`: a one-time code must follow, at `/session/confirmation`. */
    signedIn: z.boolean(),
    needs: z.enum(["code"]).nullable(),
  })
  .openapi("BegunSession");
export type BegunView = z.infer<typeof begunView>;

const sessionFacts = {
  id: z.string(),
  person: z.string().openapi({ description: "Opaque identifier" }),
  begunAt: instant,
  usedAt: instant,
  endsAt: instant,
  confirmedAt: instant.openapi({ description: "When the person last proved who they are" }),
};

export const sessionView = z
  .object({
    ...sessionFacts,
    email: z.string(),
    name: z.string(),
    language: z.enum(["nl", "fr", "de", "en"]).nullable(),
    freshUntil: instant.openapi({ description: "Until then decisions of governments may be signed" }),
    /** Other proofs the person has registered. */
    means: z.object({ codeApp: z.boolean(), passkeys: z.int(), identities: z.int() }),
    appointments: z.array(
      z.object({
        id: z.string(),
        office: z.string(),
        organisation: z.string(),
        role,
        from: z.string(),
        to: z.string().nullable(),
        asSubstitute: z.boolean(),
      }),
    ),
  })
  .openapi("Session");
export type SessionView = z.infer<typeof sessionView>;

export const sessionsView = z
  .object({ items: z.array(z.object({ ...sessionFacts, isThis: z.boolean() })) })
  .openapi("Sessions");
export type SessionsView = z.infer<typeof sessionsView>;

export const confirmationView = z
  .object({ confirmedAt: instant, freshUntil: instant })
  .openapi("Confirmation", { description: "The person proved once more who they are" });
export type ConfirmationView = z.infer<typeof confirmationView>;

export const identityProvidersView = z
  .object({
    items: z.array(
      z.object({
        id: z.string(),
        name: z.string(),
        signInAt: z.string().openapi({ description: "Path of this server that the browser is sent to" }),
      }),
    ),
  })
  .openapi("IdentityProviders");
export type IdentityProvidersView = z.infer<typeof identityProvidersView>;

export const identityVisitView = z.object({ goTo: z.url() }).openapi("IdentityVisit");
export type IdentityVisitView = z.infer<typeof identityVisitView>;

export const identitiesView = z
  .object({ items: z.array(z.object({ id: z.string(), provider: z.string(), linkedAt: instant })) })
  .openapi("Identities");
export type IdentitiesView = z.infer<typeof identitiesView>;

export const codeAppView = z
  .object({
    uri: z.string().openapi({ description: "otpauth address, to be shown as a QR code" }),
    secret: z.string().openapi({ description: "The same secret in Base32, to be typed" }),
  })
  .openapi("CodeApp");
export type CodeAppView = z.infer<typeof codeAppView>;

export const recoveryCodesView = z.object({ recoveryCodes: z.array(z.string()) }).openapi("RecoveryCodes", {
  description: "Each works once in place of a code; they are told this one time",
});
export type RecoveryCodesView = z.infer<typeof recoveryCodesView>;

export const passkeyOptionsView = z
  .looseObject({ challenge: z.string() })
  .openapi("PasskeyOptions", { description: "Options in the JSON form of WebAuthn Level 3" });
export type PasskeyOptionsView = z.infer<typeof passkeyOptionsView>;

export const passkeyView = z
  .object({ id: z.string(), name: z.string(), createdAt: instant, usedAt: instant.nullable() })
  .openapi("Passkey");
export type PasskeyView = z.infer<typeof passkeyView>;
export const passkeysView = z.object({ items: z.array(passkeyView) }).openapi("Passkeys");
export type PasskeysView = z.infer<typeof passkeysView>;
