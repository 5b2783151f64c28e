/** An authenticator in software, for tests: makes a key for a site, and signs the challenges of that site with it. */
import { createHash, generateKeyPairSync, type KeyObject, randomBytes, sign } from "node:crypto";

export type Bend = {
  origin?: string;
  rpId?: string;
  challenge?: string;
  /** Signs with another key. */
  forged?: boolean;
  /** Without finger, face or PIN. */
  unverified?: boolean;
  counter?: number;
};

export function createAuthenticator(origin: string) {
  const rpId = new URL(origin).hostname;
  const { publicKey, privateKey } = generateKeyPairSync("ec", { namedCurve: "P-256" });
  const { privateKey: otherKey } = generateKeyPairSync("ec", { namedCurve: "P-256" });
  const id = randomBytes(32);
  let counter = 0;

  const clientData = (type: string, challenge: string, bend: Bend) =>
    Buffer.from(
      JSON.stringify({ type, challenge: bend.challenge ?? challenge, origin: bend.origin ?? origin }),
    );
  const authenticatorData = (flags: number, bend: Bend, attested = Buffer.alloc(0)) => {
    counter += 1;
    const count = Buffer.alloc(4);
    count.writeUInt32BE(bend.counter ?? counter);
    const shown = bend.unverified ? flags & ~0x04 : flags;
    return Buffer.concat([sha256(bend.rpId ?? rpId), Buffer.from([shown]), count, attested]);
  };

  return {
    id: id.toString("base64url"),
    /** As `navigator.credentials.create` and `toJSON` give it. */
    create({ challenge }: { challenge: string }, bend: Bend = {}) {
      const length = Buffer.alloc(2);
      length.writeUInt16BE(id.length);
      const attested = Buffer.concat([Buffer.alloc(16), length, id, coseKey(publicKey)]);
      const authData = authenticatorData(0x45, bend, attested);
      const object = map([
        [text("fmt"), text("none")],
        [text("attStmt"), map([])],
        [text("authData"), bytes(authData)],
      ]);
      return answer(id, {
        clientDataJSON: clientData("webauthn.create", challenge, bend).toString("base64url"),
        attestationObject: object.toString("base64url"),
        transports: ["internal"],
      });
    },
    /** As `navigator.credentials.get` and `toJSON` give it. */
    get({ challenge }: { challenge: string }, bend: Bend = {}) {
      const client = clientData("webauthn.get", challenge, bend);
      const authData = authenticatorData(0x05, bend);
      const signature = sign(
        "sha256",
        Buffer.concat([authData, createHash("sha256").update(client).digest()]),
        bend.forged ? otherKey : privateKey,
      );
      return answer(id, {
        clientDataJSON: client.toString("base64url"),
        authenticatorData: authData.toString("base64url"),
        signature: signature.toString("base64url"),
      });
    },
  };
}

const answer = (id: Buffer, response: object) => ({
  ...{ id: id.toString("base64url"), rawId: id.toString("base64url"), type: "public-key" },
  ...{ response, clientExtensionResults: {}, authenticatorAttachment: "platform" },
});

const sha256 = (value: string) => createHash("sha256").update(value).digest();

/** ES256, RFC 9053. */
function coseKey(key: KeyObject): Buffer {
  const { x = "", y = "" } = key.export({ format: "jwk" });
  const coordinate = (value: string) => bytes(Buffer.from(value, "base64url"));
  return map([
    [integer(1), integer(2)],
    [integer(3), integer(-7)],
    [integer(-1), integer(1)],
    [integer(-2), coordinate(x)],
    [integer(-3), coordinate(y)],
  ]);
}

// As much of CBOR (RFC 8949) as an attestation needs.
function head(major: number, length: number): Buffer {
  if (length < 24) return Buffer.from([(major << 5) | length]);
  if (length < 256) return Buffer.from([(major << 5) | 24, length]);
  return Buffer.from([(major << 5) | 25, length >> 8, length & 255]);
}
const integer = (value: number) => (value < 0 ? head(1, -1 - value) : head(0, value));
const bytes = (value: Buffer) => Buffer.concat([head(2, value.length), value]);
const text = (value: string) => Buffer.concat([head(3, Buffer.byteLength(value)), Buffer.from(value)]);
const map = (entries: [Buffer, Buffer][]) => Buffer.concat([head(5, entries.length), ...entries.flat()]);
