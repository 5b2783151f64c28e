/**
 * The gate of forms that anybody may send. Nothing is asked of a reader but what the form is about: a field that persons
 * do not see, the time since the form was opened, a proof of work where there is script, and limits by the address of the
 * sender, which is counted as a hash and never stored. What is refused here leaves nothing behind.
 */
import { randomBytes, randomInt, timingSafeEqual } from "node:crypto";
import { z } from "@hono/zod-openapi";
import { err, ok, type Result } from "@napar/domain/result";
import { type Challenge, createChallenge, verifySolution } from "altcha-lib";
import { deriveKey } from "altcha-lib/algorithms/pbkdf2";
import type { ApiError } from "../problem/index.js";
import type { Limit } from "../sign-in/attempts.js";
import type { Secrets } from "../sign-in/secrets.js";
import type { SignIn } from "../sign-in/sign-in.js";
import { type FormProblem, formProblemTexts } from "./public-form-texts.data.js";

/** What a form is for. A form that was opened for one thing admits to no other. */
export const publicFormUses = ["follow", "correction"] as const;
export type PublicFormUse = (typeof publicFormUses)[number];

/** What comes with every public form, beside what it is about. */
export const publicFormEntry = z
  .strictObject({
    token: z.string().max(200).openapi({ description: "Of the form that was opened; admits once" }),
    website: z
      .string()
      .max(500)
      .openapi({ description: "Stays empty: persons do not see this field, programs fill it in" }),
    proof: z.string().max(6000).nullable().openapi({
      description: "Challenge and solution as ALTCHA writes them, in base64; null without script",
    }),
  })
  .openapi("PublicFormEntry");
export type PublicFormEntry = z.infer<typeof publicFormEntry>;

/** Work for a second or so of one core, done while somebody fills the form in. */
const work = { algorithm: "PBKDF2/SHA-256", cost: 2000, fewest: 300, most: 900 };
/** Nobody reads and fills in a form faster. */
const shortestMs = 2_000;
const longestMs = 12 * 3_600_000;

const limits = {
  /** A whole office or library sends from one address. */
  byAddress: { use: "public form by address", most: 40, seconds: 600 },
  /** Without a proof of work, sending costs nothing: few. */
  unproven: { use: "public form unproven", most: 6, seconds: 3600 },
  once: { use: "public form token", most: 1, seconds: longestMs / 1000 },
} as const satisfies Record<string, Limit>;

type Said = { use: PublicFormUse; at: number; nonce: string };

/** Opens a form: the token that admits it once, and the challenge for browsers with script. */
export async function openPublicForm(
  { secrets }: Pick<SignIn, "secrets">,
  use: PublicFormUse,
  now: Date,
): Promise<{ token: string; challenge: Challenge }> {
  const nonce = randomBytes(9).toString("base64url");
  const said = `${use}.${now.getTime().toString(36)}.${nonce}`;
  const token = `${said}.${proofOf(secrets, said)}`;
  const challenge = await createChallenge({
    ...{ algorithm: work.algorithm, cost: work.cost, counter: randomInt(work.fewest, work.most), deriveKey },
    expiresAt: new Date(now.getTime() + longestMs),
    data: { token },
    ...keysOf(secrets),
  });
  return { token, challenge };
}

/**
 * Whether a form is looked at.
 *
 * @param from address of the sender, see `whereFrom`; counted, not kept
 * @returns `isProven`: a browser did the work. Without it, what the form asks for must be confirmed by mail first.
 */
export async function admitSender(
  { secrets, attempts }: Pick<SignIn, "secrets" | "attempts">,
  { use, entry, from, now }: { use: PublicFormUse; entry: PublicFormEntry; from: string; now: Date },
): Promise<Result<{ isProven: boolean }, ApiError>> {
  const wait = await attempts.take(limits.byAddress, from);
  if (wait !== null) return err({ kind: "tooManyRequests", retryAfter: wait });
  if (entry.website !== "") return refused("filledByProgram");
  const said = readToken(secrets, entry.token);
  if (said === null || said.use !== use) return refused("formUnknown");
  const age = now.getTime() - said.at;
  if (age < shortestMs) return refused("tooFast");
  if (age > longestMs) return refused("formTooOld");
  const isProven = entry.proof !== null;
  if (entry.proof !== null && !(await isSolved(secrets, entry.proof, entry.token)))
    return refused("proofWrong");
  if (!isProven) {
    const longer = await attempts.take(limits.unproven, from);
    if (longer !== null) return err({ kind: "tooManyRequests", retryAfter: longer });
  }
  if ((await attempts.take(limits.once, said.nonce)) !== null) return refused("formUsed");
  return ok({ isProven });
}

const refused = (reason: FormProblem): Result<never, ApiError> =>
  err({ kind: "publicFormRefused", reason, text: formProblemTexts[reason] });

const proofOf = (secrets: Secrets, said: string): string => secrets.hashOf("public form", said);
const keysOf = (secrets: Secrets) => ({
  hmacSignatureSecret: secrets.hashOf("public form challenge", "signature"),
  hmacKeySignatureSecret: secrets.hashOf("public form challenge", "key"),
});

function readToken(secrets: Secrets, token: string): Said | null {
  const [use = "", at = "", nonce = "", proof = ""] = token.split(".");
  const [mine, theirs] = [Buffer.from(proofOf(secrets, `${use}.${at}.${nonce}`)), Buffer.from(proof)];
  if (mine.length !== theirs.length || !timingSafeEqual(mine, theirs)) return null;
  const known = publicFormUses.find((one) => one === use);
  return known ? { use: known, at: Number.parseInt(at, 36), nonce } : null;
}

const payload = z.object({
  challenge: z.looseObject({
    parameters: z.looseObject({ data: z.object({ token: z.string() }) }),
    signature: z.string(),
  }),
  solution: z.object({ counter: z.number(), derivedKey: z.string() }),
});

/** The proof is of the challenge of this very form. */
async function isSolved(secrets: Secrets, proof: string, token: string): Promise<boolean> {
  let read: z.infer<typeof payload>;
  try {
    read = payload.parse(JSON.parse(Buffer.from(proof, "base64").toString("utf8")));
    if (read.challenge.parameters.data.token !== token) return false;
    const { verified } = await verifySolution({
      ...{ challenge: read.challenge as unknown as Challenge, solution: read.solution, deriveKey },
      ...keysOf(secrets),
    });
    return verified;
  } catch {
    // Not what our own page sends: whatever the library says of it, it is no proof.
    return false;
  }
}
