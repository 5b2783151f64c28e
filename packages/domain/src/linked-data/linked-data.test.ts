/**
 * Held against the vocabularies as their publishers give them, by parsers of others: every class and property is one that
 * exists, and schema.org's properties stand on things they are meant for.
 */
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import jsonld from "jsonld";
import { Parser, type Quad, Writer } from "n3";
import { describe, expect, it, test } from "vitest";
import { belgianPlans } from "../belgium/plans/index.js";
import { bodies, events, organisations, practices } from "../belgium/register/index.js";
import {
  dataCatalogue,
  linkedBody,
  linkedEvent,
  linkedIndicator,
  linkedMeasure,
  linkedOrganisation,
  linkedPlan,
  linkedPractice,
  turtleOf,
} from "./index.js";

const site = { publicUrl: "https://napar.example", language: "fr" } as const;
const rdf = "http://www.w3.org/1999/02/22-rdf-syntax-ns#";
const schema = "http://schema.org/";

const vocabulary = (name: string): Quad[] => {
  const folder = dirname(createRequire(import.meta.url).resolve(`@vocabulary/${name}/package.json`));
  return new Parser({ format: "N-Quads" }).parse(readFileSync(join(folder, `${name}.nq`), "utf8"));
};
const known = ["schema", "org", "dcat"].flatMap(vocabulary);
const terms = new Set(known.map(({ subject }) => subject.value));
const ofVocabularies = /^(https?:\/\/schema\.org\/|http:\/\/www\.w3\.org\/ns\/(org|dcat)#)/;
/** schema.org answers to both; its files write the older. */
const asInFile = (term: string) => term.replace(/^https:\/\/schema\.org\//, schema);

const valuesOf = (predicate: string) => {
  const found = new Map<string, Set<string>>();
  for (const quad of known) {
    if (quad.predicate.value !== predicate) continue;
    found.set(quad.subject.value, (found.get(quad.subject.value) ?? new Set()).add(quad.object.value));
  }
  return found;
};
const domainsOf = valuesOf(`${schema}domainIncludes`);
const parentsOf = valuesOf("http://www.w3.org/2000/01/rdf-schema#subClassOf");
const withParents = (type: string): string[] => [
  type,
  ...[...(parentsOf.get(type) ?? [])].flatMap((parent) => withParents(parent)),
];

/** As quads, without fetching anything. */
const quadsOf = async (document: object): Promise<Quad[]> => {
  const options = {
    format: "application/n-quads",
    documentLoader: () => Promise.reject(new Error("nothing is fetched")),
  };
  return new Parser({ format: "N-Quads" }).parse(
    String(await jsonld.toRDF(document as never, options as never)),
  );
};

function misusedTerms(quads: readonly Quad[]): string[] {
  const typesOf = new Map<string, string[]>();
  for (const { subject, predicate, object } of quads) {
    if (predicate.value !== `${rdf}type`) continue;
    typesOf.set(subject.value, [...(typesOf.get(subject.value) ?? []), asInFile(object.value)]);
  }
  return quads.flatMap(({ subject, predicate, object }) => {
    const used = predicate.value === `${rdf}type` ? object.value : predicate.value;
    if (!ofVocabularies.test(used)) return [];
    const term = asInFile(used);
    if (!terms.has(term)) return [`${used} does not exist`];
    const domains = domainsOf.get(term);
    if (predicate.value === `${rdf}type` || !domains) return [];
    const types = (typesOf.get(subject.value) ?? []).flatMap(withParents);
    return types.some((type) => domains.has(type)) ? [] : [`${used} does not belong on ${types[0]}`];
  });
}

const examples: [string, object][] = [
  ...belgianPlans.map((plan): [string, object] => [`plan ${plan.id}`, linkedPlan(plan, site)]),
  ...belgianPlans
    .flatMap((plan) => (plan.measures ?? []).slice(0, 3).map((measure) => ({ plan, measure })))
    .map((one): [string, object] => [`measure ${one.plan.id}:${one.measure.id}`, linkedMeasure(one, site)]),
  ...organisations
    .slice(0, 10)
    .map((one): [string, object] => [`organisation ${one.id}`, linkedOrganisation(one, site)]),
  ...bodies.map((one): [string, object] => [`body ${one.id}`, linkedBody(one, site)]),
  ...practices.map((one): [string, object] => [`practice ${one.id}`, linkedPractice(one, site)]),
  ...events.map((one): [string, object] => [`event ${one.id}`, linkedEvent(one, site)]),
  [
    "indicator",
    linkedIndicator(
      {
        plan: "p1",
        indicator: { id: "i 1", label: { nl: "Meldingen" }, source: "Unia" },
        ...{ unit: "meldingen", licence: "CC BY 4.0", owner: "fed" },
        values: [
          { from: "2024", to: "2024" },
          { from: "2025", to: "2025" },
        ],
      },
      site,
    ),
  ],
];

describe("descriptions for machines", () => {
  test.each(examples)("%s uses terms that exist, where they belong", async (_, document) => {
    const quads = await quadsOf(document);
    expect(quads.length).toBeGreaterThan(4);
    expect(misusedTerms(quads)).toEqual([]);
  });

  it("would find a term that does not exist, and one on the wrong thing", async () => {
    const wrong = {
      "@context": { "@vocab": "https://schema.org/" },
      "@type": "Event",
      colour: "green",
      agent: "x",
    };
    expect(misusedTerms(await quadsOf(wrong))).toEqual([
      "https://schema.org/agent does not belong on http://schema.org/Event",
      "https://schema.org/colour does not exist",
    ]);
  });

  it("says nothing of what is not known", () => {
    const [body] = bodies;
    expect(JSON.stringify(examples)).not.toMatch(/null|undefined/);
    expect(linkedBody({ ...(body as (typeof bodies)[number]), place: undefined }, site)).not.toHaveProperty(
      "areaServed",
    );
  });
});

describe("Turtle", () => {
  const text = (en: string) => ({ nl: `${en} "nl"`, fr: `${en}\nfr`, de: `${en} \\ de`, en });
  const catalogue = dataCatalogue(
    {
      ...{ on: "2026-11-21", publisher: 'Anyone "quoted"', contact: "data@napar.example" },
      ...{ title: text("Catalogue"), description: text("All of it"), service: text("API") },
      archive: { title: text("Archive"), description: text("The whole") },
      keywords: [text("racism")],
      themes: { GOVE: text("Government"), SOCI: text("Society") },
      tables: [{ name: "measures", title: text("Measures"), means: text("One row per measure") }],
    },
    site,
  );

  it("says the same as the JSON-LD, read by parsers of others", async () => {
    // Everything in it has an identifier, so that the same lines mean the same graph.
    const lines = (quads: Quad[]) =>
      [...new Set(new Writer({ format: "N-Quads" }).quadsToString(quads).trim().split("\n"))].sort();
    const turtle = new Parser({ format: "Turtle" }).parse(turtleOf(catalogue));
    const linked = await quadsOf(catalogue);
    expect(turtle.length).toBeGreaterThan(80);
    expect(lines(turtle)).toEqual(lines(linked));
    expect(lines(turtle).join()).not.toContain("_:");
    expect(misusedTerms(linked)).toEqual([]);
  });
});
