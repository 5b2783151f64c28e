/** Bodies for tests, made from the schema of what they are sent to: a good one, and bad ones with the places of what is bad. */
import { z } from "zod";

type Json = Record<string, unknown>;
type Path = readonly (string | number)[];

/**
 * A body that the schema takes, with every member it describes and one entry in each list.
 *
 * What a schema says of itself does not tell what its refinements ask for; that is read off their objections.
 *
 * @param text what stands where any text would do
 */
export function sampleOf(schema: z.ZodType, text = "sample"): unknown {
  const described = z.toJSONSchema(schema, { io: "input", unrepresentable: "any" }) as Json;
  let sample = made(described, described, text, 0);
  for (let round = 0; round < 8; round += 1) {
    const parsed = schema.safeParse(sample);
    if (parsed.success) return sample;
    for (const issue of parsed.error.issues) sample = mended(sample, issue);
  }
  throw new Error(
    `no sample: ${JSON.stringify(schema.safeParse(sample).error?.issues)} of ${JSON.stringify(sample)}`,
  );
}

function made(part: Json, root: Json, text: string, depth: number): unknown {
  if (typeof part.$ref === "string") {
    const found = part.$ref
      .replace(/^#\/?/, "")
      .split("/")
      .reduce<unknown>((at, name) => (name === "" ? at : (at as Json)[name]), root);
    return made(found as Json, root, text, depth + 1);
  }
  if ("const" in part) return part.const;
  if (Array.isArray(part.enum)) return part.enum[0];
  const forms = (part.anyOf ?? part.oneOf) as Json[] | undefined;
  if (forms) return made(forms.find(({ type }) => type !== "null") ?? {}, root, text, depth);
  if (Array.isArray(part.allOf)) return made(part.allOf[0] as Json, root, text, depth);
  switch (Array.isArray(part.type) ? part.type[0] : part.type) {
    case "object": {
      const members = Object.entries((part.properties ?? {}) as Record<string, Json>);
      const required = (part.required ?? []) as string[];
      const wanted = members.filter(([name]) => depth < 6 || required.includes(name));
      return Object.fromEntries(wanted.map(([name, member]) => [name, made(member, root, text, depth + 1)]));
    }
    case "array":
      return depth < 6 || part.minItems ? [made((part.items ?? {}) as Json, root, text, depth + 1)] : [];
    case "number":
    case "integer":
      return typeof part.minimum === "number" ? Math.max(part.minimum, 0) : 1;
    case "boolean":
      return true;
    default:
      return part.format === "date" ? "2025-01-15" : part.format === "uri" ? "https://example.org/" : text;
  }
}

function mended(sample: unknown, issue: z.core.$ZodIssue): unknown {
  const { message, path } = issue;
  const at = path as Path;
  if (message.includes("yyyy")) return withValue(sample, at, "2025-01-15");
  if (issue.code === "unrecognized_keys")
    return issue.keys.reduce((value, key) => without(value, [...at, key]), sample);
  if (issue.code === "invalid_format") return withValue(sample, at, formats[issue.format] ?? "12345");
  if (message.startsWith("a text in at least one"))
    return withValue(sample, at, { nl: "tekst", fr: "texte" });
  if (message.startsWith("full-time")) return withValue(sample, at, { kind: "no-budget-named" });
  if (message.startsWith("one count per")) return withValue(sample, [...at, "counts"], [10]);
  if (issue.code === "invalid_union") {
    const [first] = issue.errors.flat();
    if (first) return mended(sample, { ...first, path: [...path, ...first.path] } as z.core.$ZodIssue);
  }
  return without(sample, at);
}
const formats: Record<string, string> = {
  date: "2025-01-15",
  email: "person@example.org",
  url: "https://example.org/",
};

export function valueAt(value: unknown, path: Path): unknown {
  return path.reduce<unknown>((at, part) => (at as never)?.[part as never], value);
}

export function withValue(value: unknown, path: Path, wanted: unknown): unknown {
  const [first, ...rest] = path;
  if (first === undefined) return wanted;
  if (Array.isArray(value))
    return value.map((one, index) => (index === first ? withValue(one, rest, wanted) : one));
  const members = (value ?? {}) as Json;
  return { ...members, [first]: withValue(members[first], rest, wanted) };
}

export function without(value: unknown, path: Path): unknown {
  const [first, ...rest] = path;
  if (first === undefined) return value;
  if (Array.isArray(value)) {
    return rest.length === 0
      ? value.filter((_, index) => index !== first)
      : value.map((one, index) => (index === first ? without(one, rest) : one));
  }
  if (rest.length > 0) return withValue(value, [first], without((value as Json)[first], rest));
  return Object.fromEntries(Object.entries(value as Json).filter(([name]) => name !== first));
}

/** Every place in a value that holds no other. */
export function leavesOf(value: unknown, path: Path = []): Path[] {
  if (typeof value !== "object" || value === null) return [path];
  const members: [string | number, unknown][] = Array.isArray(value)
    ? [...value.entries()]
    : Object.entries(value);
  return members.flatMap(([name, member]) => leavesOf(member, [...path, name]));
}

/** Every object in a value, the whole first. */
export function objectsIn(value: unknown, path: Path = []): Path[] {
  if (typeof value !== "object" || value === null) return [];
  const members: [string | number, unknown][] = Array.isArray(value)
    ? [...value.entries()]
    : Object.entries(value);
  const inner = members.flatMap(([name, member]) => objectsIn(member, [...path, name]));
  return Array.isArray(value) ? inner : [path, ...inner];
}

/** As problems write it: `measures[3].start`. */
export const nameOf = (path: Path): string =>
  path.reduce<string>(
    (text, part) => (typeof part === "number" ? `${text}[${part}]` : text === "" ? part : `${text}.${part}`),
    "",
  );
