/** The methods of the client about the person who is signed in, or signs in. */
import type { Language } from "@napar/domain/text";
import type { AppointmentChangeView, AppointmentsView } from "../permission/appointment.view.js";
import type {
  BegunView,
  CodeAppView,
  ConfirmationView,
  IdentitiesView,
  IdentityProvidersView,
  IdentityVisitView,
  InstallationView,
  PasskeyOptionsView,
  PasskeysView,
  PasskeyView,
  RecoveryCodesView,
  SessionsView,
  SessionView,
} from "../sign-in/sign-in.view.js";
import type { createRequester } from "./request.js";

export type InstallerInput = { email: string; name: string; office: string; organisation: string };
type Named = { email: string; name: string; language?: Language | null };
export type AppointmentInput = Named & {
  office: string;
  organisation: string;
  role: string;
  from: string;
  to: string | null;
  substitutes?: Named[];
  measures?: string[];
};
export type AppointmentChangeInput = {
  appointment: string;
  to?: string | null;
  substitutes?: Named[];
  measures?: string[];
};

/** @param key in these methods: one text for each request; sent again with the same, it has no second effect */
export function signInMethods({ get, post, put, remove }: ReturnType<typeof createRequester>) {
  const at = (id: string) => encodeURIComponent(id);
  const once = <T>(path: string, body: unknown, key: string) =>
    post<T>(path, body, {}, { "idempotency-key": key });
  return {
    findInstallation: (token: string) => get<InstallationView>("/installation", { token }),
    install: (body: { token: string; first: InstallerInput; second: InstallerInput }, key: string) =>
      once<{ installed: true }>("/installation", body, key),
    requestSignInLink: (body: { email: string; language?: Language | null }, key: string) =>
      once<{ accepted: true }>("/sign-in-links", body, key),
    /** Sets the cookie of the session; `needs: "code"` asks for a code before anything is open. */
    beginSession: (body: { link: string } | { passkey: unknown }) => put<BegunView>("/session", body),
    /** With a code of the app, a recovery code, or the answer of a passkey. */
    confirmSession: (body: { code: string } | { passkey: unknown }) =>
      put<ConfirmationView>("/session/confirmation", body),
    findSession: () => get<SessionView>("/session"),
    endSession: () => remove("/session"),
    listSessions: () => get<SessionsView>("/sessions"),
    endOneSession: (id: string) => remove(`/sessions/${at(id)}`),
    endOtherSessions: () => remove("/sessions"),
    proposeCodeApp: () => put<CodeAppView>("/code-app", undefined),
    confirmCodeApp: (body: { code: string }) => put<RecoveryCodesView>("/code-app/confirmation", body),
    removeCodeApp: () => remove("/code-app"),
    openPasskeyChallenge: (key: string) => once<PasskeyOptionsView>("/passkey-challenges", undefined, key),
    openPasskeyRegistration: (key: string) =>
      once<PasskeyOptionsView>("/passkey-registrations", undefined, key),
    registerPasskey: (body: { name: string; passkey: unknown }, key: string) =>
      once<PasskeyView>("/passkeys", body, key),
    listPasskeys: () => get<PasskeysView>("/passkeys"),
    removePasskey: (id: string) => remove(`/passkeys/${at(id)}`),
    listIdentityProviders: () => get<IdentityProvidersView>("/identity-providers"),
    /** Tells where to send the browser. */
    beginIdentityLink: (provider: string) =>
      put<IdentityVisitView>(`/identity-links/${at(provider)}`, undefined),
    listIdentities: () => get<IdentitiesView>("/identities"),
    unlinkIdentity: (id: string) => remove(`/identities/${at(id)}`),
    changePerson: (body: { language: Language | null }) => put<undefined>("/person", body),

    listAppointments: () => get<AppointmentsView>("/appointments"),
    proposeAppointment: (body: AppointmentInput, key: string) =>
      once<AppointmentChangeView>("/appointments/propose-appointment", body, key),
    proposeAppointmentChange: (body: AppointmentChangeInput, key: string) =>
      once<AppointmentChangeView>("/appointments/propose-appointment-change", body, key),
    confirmAppointment: (body: { proposal: string }, key: string) =>
      once<AppointmentChangeView>("/appointments/confirm-appointment", body, key),
    declineAppointment: (body: { proposal: string }, key: string) =>
      once<AppointmentChangeView>("/appointments/decline-appointment", body, key),
  };
}
