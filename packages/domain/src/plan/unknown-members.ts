/**
 * Members a document has and the format does not know: often a slip of the pen, sometimes another program's own notes.
 * They are no error; the reader is told, with the member that was perhaps meant.
 */
import { nearestTo } from "../suggestion/index.js";
import { type JsonSchema, planJsonSchema } from "./plan-json-schema.js";

export type PlanRemark = {
  kind: "unknownMember";
  /** Where, such as `measures[3].tilte`. */
  path: string;
  /** The known member of the same object that looks most like it. */
  nearest?: string;
};

/** Members that say where a document's schema is; written by editors, never remarked on. */
const schemaMembers = ["$schema", "$id"];

let schema: JsonSchema | undefined;

export function unknownMembersOf(document: unknown): PlanRemark[] {
  schema ??= planJsonSchema();
  const remarks: PlanRemark[] = [];
  collect(document, schema, "", remarks);
  return remarks;
}

function collect(value: unknown, expected: unknown, path: string, remarks: PlanRemark[]): void {
  if (typeof value !== "object" || value === null) return;
  const form = formOf(expected, Array.isArray(value) ? "array" : "object");
  if (!form) return;
  if (Array.isArray(value)) {
    for (const [index, item] of value.entries()) collect(item, form.items, `${path}[${index}]`, remarks);
    return;
  }
  const members = form.properties as Record<string, unknown> | undefined;
  if (!members) return;
  const known = Object.keys(members);
  for (const [name, item] of Object.entries(value)) {
    const where = path === "" ? name : `${path}.${name}`;
    if (Object.hasOwn(members, name)) collect(item, members[name], where, remarks);
    else if (path !== "" || !schemaMembers.includes(name)) remarks.push(remarkOn(where, name, known));
  }
}

function remarkOn(path: string, name: string, known: readonly string[]): PlanRemark {
  const nearest = nearestTo(name, known, 1)[0];
  return nearest === undefined ? { kind: "unknownMember", path } : { kind: "unknownMember", path, nearest };
}

/** The alternative of a schema that describes objects, or lists: behind `null` and plain texts, and by reference. */
function formOf(expected: unknown, type: "array" | "object"): JsonSchema | undefined {
  const form = expected as JsonSchema | undefined;
  if (!form) return undefined;
  if (typeof form.$ref === "string") return formOf(definitionOf(form.$ref), type);
  if (Array.isArray(form.anyOf)) return form.anyOf.map((option) => formOf(option, type)).find(Boolean);
  return form.type === type ? form : undefined;
}

function definitionOf(reference: string): unknown {
  const definitions = schema?.$defs as Record<string, unknown> | undefined;
  return definitions?.[reference.replace("#/$defs/", "")];
}
