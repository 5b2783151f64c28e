/** Reads what was asked against the schema of its command: every problem at once, and no member passed over in silence. */
import type * as z from "zod";
import { err, ok, type Result } from "../result/index.js";
import { nearestTo } from "../suggestion/index.js";
import { expectationOf, type FullText } from "../text/index.js";

export type CommandProblem =
  | { kind: "memberUnknown"; path: string; nearest: string[] }
  | { kind: "memberMissing"; path: string; expected: FullText }
  | { kind: "memberInvalid"; path: string; value: unknown; expected: FullText };

export function readCommandData(schema: z.ZodType, data: unknown): Result<unknown, CommandProblem[]> {
  const parsed = schema.safeParse(data);
  if (parsed.success) {
    const unknown = leftOut(data, parsed.data, "");
    return unknown.length > 0 ? err(unknown) : ok(parsed.data);
  }
  const problems = parsed.error.issues.flatMap((issue) => problemsOf(issue, data, schema));
  // Strict parts object to strangers and hide those that other parts would leave out: look again without the former.
  const strangers = problems.flatMap(({ kind, path }) => (kind === "memberUnknown" ? [path] : []));
  const again = strangers.length > 0 ? schema.safeParse(withoutMembers(data, strangers, "")) : null;
  const hidden = again?.success ? leftOut(data, again.data, "") : [];
  return err([...problems, ...hidden.filter(({ path }) => !strangers.includes(path))]);
}

function withoutMembers(value: unknown, paths: readonly string[], at: string): unknown {
  if (typeof value !== "object" || value === null) return value;
  if (Array.isArray(value)) {
    return value.map((one, index) => withoutMembers(one, paths, `${at}[${index}]`));
  }
  const members = Object.entries(value).flatMap(([name, member]) => {
    const path = join(at, name);
    return paths.includes(path) ? [] : [[name, withoutMembers(member, paths, path)]];
  });
  return Object.fromEntries(members);
}

/** Some schemas leave out what they do not know; what was there and is gone was not known. */
function leftOut(given: unknown, read: unknown, path: string): CommandProblem[] {
  if (typeof given !== "object" || given === null || typeof read !== "object" || read === null) return [];
  const known = Object.keys(read);
  return Object.entries(given).flatMap(([name, value]): CommandProblem[] => {
    if (value === undefined) return [];
    const where = Array.isArray(given) ? `${path}[${name}]` : join(path, name);
    if (!Object.hasOwn(read, name)) {
      return [{ kind: "memberUnknown", path: where, nearest: nearestTo(name, known) }];
    }
    return leftOut(value, (read as Record<string, unknown>)[name], where);
  });
}

const join = (path: string, name: string): string => (path === "" ? name : `${path}.${name}`);

function problemsOf(issue: z.core.$ZodIssue, data: unknown, schema: z.ZodType): CommandProblem[] {
  const path = issue.path.reduce<string>(
    (text, part) => (typeof part === "number" ? `${text}[${part}]` : join(text, String(part))),
    "",
  );
  if (issue.code === "unrecognized_keys") {
    const shape = path === "" && "shape" in schema ? Object.keys(schema.shape as object) : [];
    return issue.keys.map((key) => {
      return { kind: "memberUnknown", path: join(path, key), nearest: nearestTo(key, shape) };
    });
  }
  // What one of several forms says against the data is told as it stands, when only one form comes close.
  const closest = issue.code === "invalid_union" ? closestForm(issue.errors) : null;
  if (closest) {
    return closest.flatMap((inner) => {
      const whole = { ...inner, path: [...issue.path, ...inner.path] } as z.core.$ZodIssue;
      return problemsOf(whole, data, schema);
    });
  }
  const value = issue.path.reduce<unknown>(
    (at, part) => (at === null || at === undefined ? undefined : (at as never)[part as never]),
    data,
  );
  const expected = expectationOf(issue);
  return value === undefined
    ? [{ kind: "memberMissing", path, expected }]
    : [{ kind: "memberInvalid", path, value, expected }];
}

/** The form whose objections lie deepest inside; `null` when that says nothing. */
function closestForm(errors: readonly (readonly z.core.$ZodIssue[])[]): readonly z.core.$ZodIssue[] | null {
  const isInside = (issues: readonly z.core.$ZodIssue[]) => issues.every(({ path }) => path.length > 0);
  const inside = errors.filter((issues) => issues.length > 0 && isInside(issues));
  return inside.length === 1 ? (inside[0] ?? null) : null;
}
