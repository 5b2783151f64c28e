/** The methods of the client about mail, and about what organisations have settled. */
import type { OutboxView } from "../mail/mail.view.js";
import type { MailPreferences } from "../mail/preferences.js";
import type { OrganisationSettings } from "../organisation-settings/index.js";
import type { OrganisationSettingsView } from "../organisation-settings/organisation-settings.routes.js";
import type { createRequester } from "./request.js";

export function mailMethods({
  get,
  post,
  put,
}: Pick<ReturnType<typeof createRequester>, "get" | "post" | "put">) {
  const settingsOf = (organisation: string) => `/organisation-settings/${encodeURIComponent(organisation)}`;
  return {
    findMailPreferences: () => get<MailPreferences>("/mail-preferences"),
    changeMailPreferences: (body: MailPreferences) => put<undefined>("/mail-preferences", body),
    /** On a trial, which sends no mail. */
    listOutbox: () => get<OutboxView>("/outbox"),
    fillOutbox: (key: string) =>
      post<undefined>("/outbox/filling", undefined, {}, { "idempotency-key": key }),
    findOrganisationSettings: (organisation: string) =>
      get<OrganisationSettingsView>(settingsOf(organisation)),
    /** @param version the one that was read: the change is refused when there is a later one */
    changeOrganisationSettings: (organisation: string, version: number, body: OrganisationSettings) =>
      put<OrganisationSettingsView>(settingsOf(organisation), body, { "if-match": `"v${version}"` }),
  };
}
