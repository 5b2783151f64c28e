/** What a reader follows: everything, or one plan, measure, place, field of life or government. */
import * as z from "zod";
import { lifeDomainIds } from "../framework/index.js";
import { err, ok, type Result } from "../result/index.js";
import { nearestTo } from "../suggestion/index.js";

const id = z.string().min(1).max(200);

export const followed = z.discriminatedUnion("kind", [
  z.strictObject({ kind: z.literal("all") }),
  z.strictObject({ kind: z.literal("plan"), plan: id }),
  z.strictObject({ kind: z.literal("measure"), plan: id, measure: id }),
  z.strictObject({ kind: z.literal("place"), place: id }),
  z.strictObject({ kind: z.literal("domain"), domain: z.enum(lifeDomainIds) }),
  z.strictObject({ kind: z.literal("authority"), authority: id }),
]);
export type Followed = z.infer<typeof followed>;

export type FollowedRefusal =
  | { kind: "followedTwice"; names: string[] }
  | { kind: "followedUnknown"; name: string; value: string; nearest: string[] };

const names = ["plan", "measure", "place", "domain", "authority"] as const;

/**
 * Reads what is followed from the query of an address: `plan=napar-be`, `plan=napar-be&measure=m-1`, `place=44021`,
 * `domain=housing`, `authority=flanders`; nothing means everything. Other parameters are not looked at.
 */
export function readFollowed(query: { get(name: string): string | null }): Result<Followed, FollowedRefusal> {
  const given = names.flatMap((name) => {
    const value = query.get(name)?.trim();
    return value ? [[name, value] as const] : [];
  });
  const values: Partial<Record<(typeof names)[number], string>> = Object.fromEntries(given);
  const found = given.map(([name]) => name);
  if (found.length === 0) return ok({ kind: "all" });
  const isMeasure = found.length === 2 && values.plan !== undefined && values.measure !== undefined;
  if (found.length > 1 && !isMeasure) return err({ kind: "followedTwice", names: found });
  const [name] = found as [(typeof names)[number]];
  const one = isMeasure ? { kind: "measure", ...values } : { kind: name, [name]: values[name] };
  const read = followed.safeParse(one);
  if (read.success) return ok(read.data);
  const value = values[name] ?? "";
  const nearest = name === "domain" ? nearestTo(value, lifeDomainIds) : [];
  return err({ kind: "followedUnknown", name, value, nearest });
}

/** The members of an address that name it: the other way round than `readFollowed`. */
export function queryOfFollowed({ kind: _, ...values }: Followed): Record<string, string> {
  return values;
}

/** One text for each thing that can be followed. */
export const keyOfFollowed = (one: Followed): string =>
  Object.entries(queryOfFollowed(one))
    .map(([name, value]) => `${name}=${encodeURIComponent(value)}`)
    .join("&");
