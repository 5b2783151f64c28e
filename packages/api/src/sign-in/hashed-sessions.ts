/**
 * The library's own adapter for our database, with one difference: the token of a session, which it would store as the
 * browser holds it, is stored as a hash. Who reads the database, or a backup of it, cannot sign in with what stands there.
 */
import { kyselyAdapter } from "@better-auth/kysely-adapter";
import type { BetterAuthOptions } from "better-auth";
import type { DBAdapter, Where } from "better-auth/adapters";
import type { Kysely } from "kysely";
import type { Database } from "../storage/index.js";

type Adapter = DBAdapter<BetterAuthOptions>;
type Row = Record<string, unknown>;
type Request = { model: string; where?: Where[]; data?: Row };
type Hash = (token: string) => string;

export function hashedSessions(db: Kysely<Database>, hash: Hash) {
  const make = kyselyAdapter(db, { type: "postgres" });
  return (options: BetterAuthOptions): Adapter => withHashedTokens(make(options), hash);
}

/** Every method that names rows by their members. */
const finding = [
  ...["findOne", "findMany", "count", "update", "updateMany"],
  ...["delete", "deleteMany", "consumeOne", "incrementOne"],
];

function withHashedTokens(inner: Adapter, hash: Hash): Adapter {
  const methods = inner as unknown as Record<string, (request: Request) => Promise<unknown>>;
  const wrapped: Record<string, unknown> = {
    ...inner,
    create: (request: Request) => create(request),
    transaction: (run: (within: Adapter) => Promise<unknown>) =>
      inner.transaction((within) => run(withHashedTokens(within as Adapter, hash))),
  };
  for (const name of finding) {
    wrapped[name] = async (request: Request) => {
      if (request.model !== "session") return methods[name]?.(request);
      const found = await methods[name]?.({ ...request, where: request.where?.map(hashed) });
      const asked = request.where?.find(({ field }) => field === "token")?.value;
      // The library goes on with the token it asked for.
      return isRow(found) && typeof asked === "string" ? { ...found, token: asked } : found;
    };
  }
  const create = async (request: Request) => {
    const token = request.data?.token;
    if (request.model !== "session" || typeof token !== "string") return methods.create?.(request);
    const row = await methods.create?.({ ...request, data: { ...request.data, token: hash(token) } });
    return { ...(row as Row), token };
  };
  const hashed = (condition: Where): Where => {
    const { field, value } = condition;
    if (field !== "token") return condition;
    return { ...condition, value: Array.isArray(value) ? value.map(String).map(hash) : hash(String(value)) };
  };
  return wrapped as unknown as Adapter;
}

const isRow = (found: unknown): found is Row =>
  typeof found === "object" && found !== null && !Array.isArray(found);
