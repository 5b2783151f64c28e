/** A JSON-LD document of ours as Turtle: prefixes from its context, a block for every thing that has an identifier. */
import type { LinkedNode, LinkedValue } from "./linked-node.js";

/** @param document whose terms all have a prefix */
export function turtleOf({ "@context": context, ...document }: LinkedNode): string {
  const prefixes = Object.entries(context as Readonly<Record<string, string>>);
  const blocks: string[] = [];
  const written = new Set<string>();
  const waiting: LinkedNode[] = [document];

  const termOf = (value: LinkedValue): string => {
    if (typeof value === "string") return quoted(value);
    if (typeof value !== "object") return String(value);
    const node = value as LinkedNode;
    if ("@value" in node) return literalOf(node);
    const id = node["@id"];
    if (typeof id !== "string") return `[\n    ${linesOf(node).join(" ;\n    ")}\n  ]`;
    if (Object.keys(node).length > 1) waiting.push(node);
    return `<${escapedAddress(id)}>`;
  };
  const linesOf = (node: LinkedNode): string[] =>
    Object.entries(node).flatMap(([property, value]) => {
      if (property === "@id") return [];
      const values = Array.isArray(value) ? (value as readonly LinkedValue[]) : [value];
      if (values.length === 0) return [];
      if (property === "@type") return [`a ${values.join(", ")}`];
      return [`${property} ${values.map(termOf).join(", ")}`];
    });

  for (let node = waiting.shift(); node; node = waiting.shift()) {
    const id = String(node["@id"]);
    // Named in several places with the same content, written once.
    if (written.has(id)) continue;
    written.add(id);
    blocks.push(`<${escapedAddress(id)}>\n  ${linesOf(node).join(" ;\n  ")} .\n`);
  }
  const head = prefixes.map(([prefix, address]) => `@prefix ${prefix}: <${address}> .`).join("\n");
  return `${head}\n\n${blocks.join("\n")}`;
}

const quoted = (text: string): string => JSON.stringify(text.toWellFormed());

function literalOf({ "@value": value, "@type": type, "@language": language }: LinkedNode): string {
  const text = quoted(String(value));
  if (language) return `${text}@${String(language)}`;
  return type ? `${text}^^${String(type)}` : text;
}

/** Signs that may not stand in an address. */
const escapedAddress = (address: string): string =>
  address.replace(/[\s<>"{}|\\^`]/g, (sign) => encodeURIComponent(sign));
