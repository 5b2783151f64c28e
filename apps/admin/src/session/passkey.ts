/** Passkeys in the browser: making one, and answering a challenge with one. */
import type { Problem, Reply } from "@napar/api/client";
import { t } from "../language/language.js";

/** No passkey belongs to a bare number: at `127.0.0.1` there is none, at `localhost` there is. */
export const canUsePasskeys = (): boolean =>
  typeof PublicKeyCredential === "function" &&
  "parseRequestOptionsFromJSON" in PublicKeyCredential &&
  !/^[\d.]+$|^\[/.test(location.hostname);

type Options = { challenge: string };

/** @param options of the API, for `navigator.credentials.create` */
export const makePasskey = (options: Options): Promise<Reply<unknown>> =>
  answerOf(() =>
    navigator.credentials.create({
      publicKey: PublicKeyCredential.parseCreationOptionsFromJSON(
        options as unknown as PublicKeyCredentialCreationOptionsJSON,
      ),
    }),
  );

/** @param options of the API, for `navigator.credentials.get` */
export const askPasskey = (options: Options): Promise<Reply<unknown>> =>
  answerOf(() =>
    navigator.credentials.get({
      publicKey: PublicKeyCredential.parseRequestOptionsFromJSON(
        options as unknown as PublicKeyCredentialRequestOptionsJSON,
      ),
    }),
  );

/** Browsers do not tell why there is none: the person left, waited too long, or has none for this site. */
async function answerOf(ask: () => Promise<Credential | null>): Promise<Reply<unknown>> {
  try {
    const credential = await ask();
    if (credential instanceof PublicKeyCredential) return { ok: true, value: credential.toJSON() };
    return { ok: false, problem: notGiven() };
  } catch (cause) {
    if (cause instanceof DOMException) return { ok: false, problem: notGiven() };
    throw cause;
  }
}

const notGiven = (): Problem => ({
  type: "urn:problem-type:napar:passkeyNotGiven",
  kind: "passkeyNotGiven",
  title: "The browser gave no passkey",
  status: 400,
  detail: t.adminPasskeyNotGiven(),
});
