/** What one wants by mail, what an organisation settled, and the mails of a trial. */
import { useQuery } from "@tanstack/react-query";
import { api, orThrow, queryClient } from "../client/client.js";
import { forgetSession } from "../session/session.queries.js";

type Value<M extends (...args: never[]) => Promise<unknown>> =
  Extract<Awaited<ReturnType<M>>, { ok: true }> extends { value: infer V } ? V : never;
export type MailPreferences = Value<typeof api.findMailPreferences>;
export type Settled = Value<typeof api.findOrganisationSettings>;
export type Agreements = Settled["settings"];

const preferencesKey = ["mail-preferences"] as const;
export const useMailPreferences = () =>
  useQuery({ queryKey: preferencesKey, queryFn: () => orThrow(api.findMailPreferences()) });

export async function saveMail(
  preferences: MailPreferences,
  language: "nl" | "fr" | "de" | "en" | null,
): Promise<Awaited<ReturnType<typeof api.changePerson>>> {
  const reply = await api.changeMailPreferences(preferences);
  if (!reply.ok) return reply;
  const spoken = await api.changePerson({ language });
  await Promise.all([queryClient.invalidateQueries({ queryKey: preferencesKey }), forgetSession()]);
  return spoken;
}

const agreementsKey = (organisation: string) => ["organisation-settings", organisation] as const;
export const useAgreements = (organisation: string) =>
  useQuery({
    queryKey: agreementsKey(organisation),
    queryFn: () => orThrow(api.findOrganisationSettings(organisation)),
    retry: false,
  });
export const readAgreements = (organisation: string) => api.findOrganisationSettings(organisation);

export async function saveAgreements(organisation: string, version: number, agreements: Agreements) {
  const reply = await api.changeOrganisationSettings(organisation, version, agreements);
  if (reply.ok) queryClient.setQueryData(agreementsKey(organisation), reply.value);
  return reply;
}
