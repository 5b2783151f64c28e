/** Identity providers as an administrator names them in the environment, several side by side. */
import { err, ok, type Result } from "@napar/domain/result";

export type ProviderSettings = {
  /** In addresses and in the names of settings: `fas`. */
  id: string;
  /** As persons know it. */
  name: string;
  issuer: URL;
  clientId: string;
  clientSecret: string;
  scope: string;
  /** Whether an address that the provider calls verified is proof enough to find its person here the first time. */
  isEmailProof: boolean;
};
export type ProviderRefusal =
  | { kind: "providerInvalid"; value: string }
  | { kind: "providerIncomplete"; missing: string };

/**
 * Reads `NAPAR_OIDC_PROVIDERS=fas,acm` and, for each, `NAPAR_OIDC_FAS_ISSUER`, `_CLIENT_ID`, `_CLIENT_SECRET`, and where
 * wanted `_NAME`, `_SCOPE` and `_EMAIL_IS_PROOF=1`.
 */
export function readProviders(
  environment: Readonly<Record<string, string | undefined>>,
): Result<ProviderSettings[], ProviderRefusal> {
  const providers: ProviderSettings[] = [];
  for (const id of (environment.NAPAR_OIDC_PROVIDERS ?? "").split(/[\s,]+/).filter(Boolean)) {
    if (!/^[a-z][a-z0-9]{0,30}$/.test(id) || providers.some((one) => one.id === id)) {
      return err({ kind: "providerInvalid", value: id });
    }
    const nameOf = (part: string) => `NAPAR_OIDC_${id.toUpperCase()}_${part}`;
    const [issuer, clientId, clientSecret] = ["ISSUER", "CLIENT_ID", "CLIENT_SECRET"].map(
      (part) => environment[nameOf(part)] || undefined,
    );
    if (issuer === undefined) return err({ kind: "providerIncomplete", missing: nameOf("ISSUER") });
    if (!isIssuer(issuer)) return err({ kind: "providerInvalid", value: issuer });
    if (clientId === undefined) return err({ kind: "providerIncomplete", missing: nameOf("CLIENT_ID") });
    if (clientSecret === undefined)
      return err({ kind: "providerIncomplete", missing: nameOf("CLIENT_SECRET") });
    providers.push({
      ...{ id, issuer: new URL(issuer), clientId, clientSecret },
      name: environment[nameOf("NAME")] || id,
      scope: environment[nameOf("SCOPE")] || "openid email",
      isEmailProof: environment[nameOf("EMAIL_IS_PROOF")] === "1",
    });
  }
  return ok(providers);
}

export const isLoopback = ({ hostname }: URL): boolean =>
  hostname === "localhost" || hostname === "[::1]" || /^127\.\d+\.\d+\.\d+$/.test(hostname);

const isIssuer = (text: string): boolean =>
  URL.canParse(text) &&
  (new URL(text).protocol === "https:" || (new URL(text).protocol === "http:" && isLoopback(new URL(text))));
