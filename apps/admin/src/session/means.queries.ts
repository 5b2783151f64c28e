/** The proofs of who somebody is: giving one, and registering and removing them. */
import type { ApiClient, Reply } from "@napar/api/client";
import { useQuery } from "@tanstack/react-query";
import { api, orThrow, queryClient } from "../client/client.js";
import { askPasskey, makePasskey } from "./passkey.js";
import { forgetSession } from "./session.queries.js";
import { stepUp } from "./step-up.js";

type ValueOf<T> = T extends Promise<Reply<infer V>> ? V : never;
export type Passkey = ValueOf<ReturnType<ApiClient["listPasskeys"]>>["items"][number];
export type CodeApp = ValueOf<ReturnType<ApiClient["proposeCodeApp"]>>;

const newKey = () => crypto.randomUUID();

/** A challenge, and what a passkey of this person answers to it. */
async function answerChallenge(): Promise<Reply<unknown>> {
  const challenge = await api.openPasskeyChallenge(newKey());
  return challenge.ok ? askPasskey(challenge.value) : challenge;
}

export async function signInWithPasskey(): Promise<Reply<unknown>> {
  const passkey = await answerChallenge();
  if (!passkey.ok) return passkey;
  const reply = await api.beginSession({ passkey: passkey.value });
  if (reply.ok) queryClient.clear();
  return reply;
}

export async function proveWithPasskey(): Promise<Reply<unknown>> {
  const passkey = await answerChallenge();
  return passkey.ok ? told(api.confirmSession({ passkey: passkey.value })) : passkey;
}

export const proveWithCode = (code: string): Promise<Reply<unknown>> =>
  told(api.confirmSession({ code: code.trim() }));

/** What the session says of its proofs is read anew after a change. */
async function told<T>(sending: Promise<Reply<T>>): Promise<Reply<T>> {
  const reply = await sending;
  if (reply.ok) await forgetSession();
  return reply;
}

const passkeysKey = ["passkeys"] as const;
export const usePasskeys = () =>
  useQuery({ queryKey: passkeysKey, queryFn: async () => (await orThrow(api.listPasskeys())).items });

export async function addPasskey(name: string): Promise<Reply<unknown>> {
  const options = await stepUp.send(() => api.openPasskeyRegistration(newKey()));
  if (!options.ok) return options;
  const passkey = await makePasskey(options.value);
  if (!passkey.ok) return passkey;
  const key = newKey();
  const body = { name: name.trim(), passkey: passkey.value };
  return changed(passkeysKey, () => api.registerPasskey(body, key));
}

export const removePasskey = (id: string) => changed(passkeysKey, () => api.removePasskey(id));

export const proposeCodeApp = () => stepUp.send(() => api.proposeCodeApp());
export const confirmCodeApp = (code: string) =>
  told(stepUp.send(() => api.confirmCodeApp({ code: code.trim() })));
export const removeCodeApp = () => told(stepUp.send(() => api.removeCodeApp()));

const identitiesKey = ["identities"] as const;
export const useIdentityProviders = () =>
  useQuery({
    queryKey: ["identity-providers"],
    queryFn: async () => (await orThrow(api.listIdentityProviders())).items,
  });
export const useIdentities = () =>
  useQuery({ queryKey: identitiesKey, queryFn: async () => (await orThrow(api.listIdentities())).items });
export const beginIdentityLink = (provider: string) => stepUp.send(() => api.beginIdentityLink(provider));
export const unlinkIdentity = (id: string) => changed(identitiesKey, () => api.unlinkIdentity(id));

async function changed<T>(key: readonly string[], run: () => Promise<Reply<T>>): Promise<Reply<T>> {
  const reply = await told(stepUp.send(run));
  if (reply.ok) await queryClient.invalidateQueries({ queryKey: key });
  return reply;
}
