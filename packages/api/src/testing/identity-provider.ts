/** An identity provider for tests: honest by itself, and dishonest in each way a test asks for. */
import { createHash, createSign, generateKeyPairSync, randomUUID } from "node:crypto";
import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";

export type Claims = Record<string, unknown>;
/** How an answer departs from what is right. */
export type Dishonest = {
  claims?: Claims;
  header?: Record<string, unknown>;
  /** Signed by a key that the provider does not publish. */
  otherKey?: boolean;
  unsigned?: boolean;
  withoutIdToken?: boolean;
};

const encode = (value: unknown) => Buffer.from(JSON.stringify(value)).toString("base64url");

export async function openIdentityProvider(client: { id: string; secret: string }) {
  const keys = generateKeyPairSync("rsa", { modulusLength: 2048 });
  const others = generateKeyPairSync("rsa", { modulusLength: 2048 });
  type Grant = { nonce: string; challenge: string; redirectUri: string; person: Claims; bend: Dishonest };
  const grants = new Map<string, Grant>();
  const asked: string[] = [];
  let issuer = "";

  const idToken = ({ nonce, person, bend }: Grant): string => {
    const now = Math.floor(Date.now() / 1000);
    const claims = {
      iss: issuer,
      aud: client.id,
      iat: now,
      exp: now + 300,
      nonce,
      ...person,
      ...bend.claims,
    };
    const header = { alg: "RS256", kid: "k1", typ: "JWT", ...bend.header };
    const content = `${encode(header)}.${encode(claims)}`;
    if (bend.unsigned) return `${content}.`;
    const key = bend.otherKey ? others.privateKey : keys.privateKey;
    return `${content}.${createSign("RSA-SHA256").update(content).sign(key, "base64url")}`;
  };

  const token = async (request: IncomingMessage, response: ServerResponse) => {
    const form = new URLSearchParams(await bodyOf(request));
    const [id, secret] = Buffer.from(request.headers.authorization?.slice(6) ?? "", "base64")
      .toString()
      .split(":")
      .map((part) => decodeURIComponent(part.replaceAll("+", " ")));
    const grant = grants.get(form.get("code") ?? "");
    const challenge = createHash("sha256")
      .update(form.get("code_verifier") ?? "")
      .digest("base64url");
    // A code works once, for the client it was made for, and with the verifier of its challenge.
    grants.delete(form.get("code") ?? "");
    const isRight =
      id === client.id &&
      secret === client.secret &&
      grant?.challenge === challenge &&
      grant.redirectUri === form.get("redirect_uri");
    if (!grant || !isRight) return json(response, 400, { error: "invalid_grant" });
    json(response, 200, {
      ...{ access_token: randomUUID(), token_type: "Bearer", expires_in: 300 },
      ...(!grant.bend.withoutIdToken && { id_token: idToken(grant) }),
    });
  };

  const server = createServer((request, response) => {
    const path = request.url ?? "";
    asked.push(path);
    if (path === "/.well-known/openid-configuration") {
      return json(response, 200, {
        issuer,
        authorization_endpoint: `${issuer}/authorize`,
        token_endpoint: `${issuer}/token`,
        jwks_uri: `${issuer}/jwks`,
        response_types_supported: ["code"],
        subject_types_supported: ["public"],
        id_token_signing_alg_values_supported: ["RS256"],
      });
    }
    if (path === "/jwks") {
      const jwk = { ...keys.publicKey.export({ format: "jwk" }), kid: "k1", use: "sig", alg: "RS256" };
      return json(response, 200, { keys: [jwk] });
    }
    if (path === "/token") return void token(request, response);
    json(response, 404, {});
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  issuer = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;

  return {
    issuer,
    asked,
    /** A person signs in at the provider: where it sends the browser back to. */
    answer(goTo: string, person: Claims, bend: Dishonest = {}): URL {
      const { searchParams: query } = new URL(goTo);
      const code = randomUUID();
      const redirectUri = query.get("redirect_uri") ?? "";
      grants.set(code, {
        ...{ nonce: query.get("nonce") ?? "", challenge: query.get("code_challenge") ?? "", redirectUri },
        ...{ person, bend },
      });
      const back = new URL(redirectUri);
      back.searchParams.set("code", code);
      back.searchParams.set("state", query.get("state") ?? "");
      return back;
    },
    close: () =>
      new Promise<void>((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

async function bodyOf(request: IncomingMessage): Promise<string> {
  let text = "";
  for await (const chunk of request) text += chunk;
  return text;
}

function json(response: ServerResponse, status: number, value: unknown): void {
  response.writeHead(status, { "content-type": "application/json" }).end(JSON.stringify(value));
}
