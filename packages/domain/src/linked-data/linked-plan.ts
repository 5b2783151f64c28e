/** A plan, its authority, its measures and its indicators. */
import type { Indicator, Measure, Plan, PlanAuthority } from "../plan/index.js";
import {
  identifierOf,
  inLanguages,
  type LinkedNode,
  type LinkedSite,
  linkedDocument,
  linkedNode,
  pageOf,
  reference,
  spanOf,
} from "./linked-node.js";

export const contentLicence = "https://creativecommons.org/licenses/by/4.0/";

const part = encodeURIComponent;
export const pathOfPlan = (plan: string): string => `/plans/${part(plan)}`;
const pathOfMeasure = (plan: string, measure: string): string =>
  `${pathOfPlan(plan)}/measures/${part(measure)}`;
const pathOfIndicator = (plan: string, indicator: string): string =>
  `${pathOfPlan(plan)}/indicators/${part(indicator)}`;

/** A government: for schema.org, for W3C ORG, and as OSLO calls it, a bestuurseenheid. */
function linkedAuthority({ id, name, names }: PlanAuthority, site: LinkedSite): LinkedNode {
  const named = inLanguages(names);
  return linkedNode({
    "@id": identifierOf(site, `/authorities/${part(id)}`),
    "@type": ["GovernmentOrganization", "org:FormalOrganization", "besluit:Bestuurseenheid"],
    name: named.length > 0 ? named : name,
    identifier: id,
  });
}

/**
 * A plan as a creative work and a policy, and its adoption, where it is stated, as a decision (ELI, OSLO besluit).
 *
 * Its measures are named by identifier only; each has a description of its own.
 */
export function linkedPlan(plan: Plan, site: LinkedSite): object {
  const owners = [plan.authority, ...(plan.coAuthorities ?? [])].map((owner) => linkedAuthority(owner, site));
  const { id, adoption, period, source } = plan;
  return linkedDocument(
    linkedNode({
      "@id": identifierOf(site, pathOfPlan(id)),
      "@type": ["CreativeWork", "dct:Policy"],
      name: inLanguages(plan.title),
      identifier: id,
      url: pageOf(site, pathOfPlan(id)),
      creator: owners,
      inLanguage: plan.languages,
      creativeWorkStatus: plan.status,
      temporalCoverage: spanOf(period?.from, period?.to),
      spatialCoverage: (plan.places ?? []).map((code) =>
        linkedNode({
          ...{ "@type": "AdministrativeArea", "@id": identifierOf(site, `/places/${part(code)}`) },
          identifier: code,
        }),
      ),
      keywords: plan.domains,
      isBasedOn: source?.url,
      license: contentLicence,
      encoding: linkedNode({
        "@type": "MediaObject",
        contentUrl: `${site.publicUrl}/api/v1${pathOfPlan(id)}/document`,
        ...{ encodingFormat: "application/json", name: "napar-plan/1" },
      }),
      "dct:hasPart": (plan.measures ?? [])
        .slice(0, mostNamed)
        .map((measure) => reference(identifierOf(site, pathOfMeasure(id, measure.id)))),
      "eli:is_about": (plan.domains ?? []).map((domain) =>
        reference(identifierOf(site, `/domains/${part(domain)}`)),
      ),
      "dct:provenance": adoption?.date
        ? linkedNode({
            "@type": ["eli:LegalResource", "besluit:Besluit", "dct:ProvenanceStatement"],
            "eli:date_document": adoption.date,
            "eli:passed_by": owners.map((owner) => reference(String(owner["@id"]))),
          })
        : null,
    }),
  );
}
/** A description that a page carries stays short; the document holds all of them. */
const mostNamed = 200;

const actionStates: Readonly<Record<string, string>> = {
  planned: "PotentialActionStatus",
  running: "ActiveActionStatus",
  delayed: "ActiveActionStatus",
  done: "CompletedActionStatus",
  dropped: "FailedActionStatus",
};

/** A measure as an action: who, with whom, where, when, how far. */
export function linkedMeasure(
  { plan, measure }: { plan: Pick<Plan, "id">; measure: Measure },
  site: LinkedSite,
): object {
  const state = measure.status ? actionStates[measure.status] : undefined;
  const path = pathOfMeasure(plan.id, measure.id);
  const leads = (measure.lead ?? []).flatMap(({ authority }) => authority ?? []);
  return linkedDocument(
    linkedNode({
      "@id": identifierOf(site, path),
      "@type": "Action",
      name: inLanguages(measure.title),
      identifier: `${plan.id}:${measure.id}`,
      url: pageOf(site, path),
      agent: leads.map((id) =>
        linkedNode({
          "@id": identifierOf(site, `/authorities/${part(id)}`),
          "@type": ["GovernmentOrganization", "org:FormalOrganization", "besluit:Bestuurseenheid"],
          identifier: id,
        }),
      ),
      participant: (measure.partners ?? []).flatMap(({ name }) =>
        name ? [linkedNode({ "@type": ["Organization", "org:Organization"], name })] : [],
      ),
      location: (measure.places ?? []).map((code) =>
        linkedNode({
          ...{ "@type": "AdministrativeArea", "@id": identifierOf(site, `/places/${part(code)}`) },
          identifier: code,
        }),
      ),
      startTime: measure.start,
      endTime: measure.end,
      actionStatus: state ? reference(`https://schema.org/${state}`) : null,
      "dct:isPartOf": reference(identifierOf(site, pathOfPlan(plan.id))),
      "dct:subject": (measure.domains ?? []).map((domain) =>
        reference(identifierOf(site, `/domains/${part(domain)}`)),
      ),
      "dct:license": reference(contentLicence),
    }),
  );
}

/** An indicator as a set of figures: what is measured, by whom, from which source, where to fetch it. */
export function linkedIndicator(
  {
    plan,
    indicator,
    unit,
    licence,
    owner,
    values,
  }: {
    plan: string;
    indicator: Pick<Indicator, "id" | "label" | "source">;
    /** As the reader's language says it. */
    unit?: string | null;
    /** Of the source's figures; `null`: the source does not say. */
    licence: string | null;
    owner?: string | null;
    /** Spans of the values that count, oldest first. */
    values: readonly { from: string; to: string }[];
  },
  site: LinkedSite,
): object {
  const path = pathOfIndicator(plan, indicator.id);
  const figures = `${site.publicUrl}/api/v1/open-data/tables/indicator-values?plan=${part(plan)}&format=csv`;
  return linkedDocument(
    linkedNode({
      "@id": identifierOf(site, path),
      "@type": ["Dataset", "dcat:Dataset"],
      name: inLanguages(indicator.label),
      identifier: `${plan}:${indicator.id}`,
      url: pageOf(site, path),
      isBasedOn: indicator.source,
      license: licence,
      temporalCoverage: spanOf(values[0]?.from, values.at(-1)?.to),
      creator: owner
        ? linkedNode({
            "@id": identifierOf(site, `/authorities/${part(owner)}`),
            "@type": "Organization",
            identifier: owner,
          })
        : null,
      variableMeasured: linkedNode({
        "@type": "PropertyValue",
        name: inLanguages(indicator.label),
        unitText: unit,
      }),
      distribution: linkedNode({
        "@type": ["DataDownload", "dcat:Distribution"],
        contentUrl: figures,
        encodingFormat: "text/csv",
        "dcat:downloadURL": reference(figures),
      }),
      "dct:isPartOf": reference(identifierOf(site, pathOfPlan(plan))),
    }),
  );
}
