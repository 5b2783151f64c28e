/** Descriptions for machines, as JSON-LD: schema.org first, beside it W3C ORG, ELI and the Flemish standard OSLO. */
import type { Language, LocalizedText } from "../text/index.js";
import { languages } from "../text/index.js";

export type LinkedValue =
  | string
  | number
  | boolean
  | LinkedNode
  | { "@value": string | number; "@type"?: string; "@language"?: Language }
  | readonly LinkedValue[];
/** A thing with its properties; those that are `null` or empty are not known and are left out. */
export type LinkedNode = { readonly [property: string]: LinkedValue };

/** Written out in every document: whoever reads it fetches nothing from anybody. */
export const linkedContext = {
  "@vocab": "https://schema.org/",
  adms: "http://www.w3.org/ns/adms#",
  besluit: "https://data.vlaanderen.be/ns/besluit#",
  dcat: "http://www.w3.org/ns/dcat#",
  dcatap: "http://data.europa.eu/r5r/",
  dct: "http://purl.org/dc/terms/",
  eli: "http://data.europa.eu/eli/ontology#",
  foaf: "http://xmlns.com/foaf/0.1/",
  org: "http://www.w3.org/ns/org#",
  skos: "http://www.w3.org/2004/02/skos/core#",
  vcard: "http://www.w3.org/2006/vcard/ns#",
  xsd: "http://www.w3.org/2001/XMLSchema#",
} as const;

/** Where the things described live. */
export type LinkedSite = {
  /** Address of the site without a slash at the end; empty: addresses are relative. */
  publicUrl: string;
  /** Of the pages that are named. */
  language: Language;
};

/** The permanent identifier of a thing: its address without a language, which leads to the page. */
export const identifierOf = ({ publicUrl }: LinkedSite, path: string): string => `${publicUrl}/id${path}`;
export const pageOf = ({ publicUrl, language }: LinkedSite, path: string): string =>
  `${publicUrl}/${language}${path}`;

export const reference = (id: string): LinkedNode => ({ "@id": id });

/** A text in each language it exists in. */
export const inLanguages = (text: LocalizedText | null | undefined): LinkedValue[] =>
  languages.flatMap((language) => {
    const words = text?.[language];
    return words ? [{ "@value": words, "@language": language }] : [];
  });

type Property = LinkedValue | null | undefined;

/** A node of what is known. */
export function linkedNode(properties: Readonly<Record<string, Property>>): LinkedNode {
  const known = Object.entries(properties).filter(
    (entry): entry is [string, LinkedValue] =>
      entry[1] !== null &&
      entry[1] !== undefined &&
      entry[1] !== "" &&
      !(Array.isArray(entry[1]) && entry[1].length === 0),
  );
  return Object.fromEntries(known);
}

/** A node as a document of its own. */
export const linkedDocument = (node: LinkedNode): object => ({ "@context": linkedContext, ...node });

/** A span as ISO 8601 writes it; `..` where an end is open. */
export const spanOf = (from: string | null | undefined, to: string | null | undefined): string | null =>
  from || to ? `${from ?? ".."}/${to ?? ".."}` : null;
