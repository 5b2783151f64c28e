/** Organisations, bodies, practices and events of the register. */
import type { Body } from "../body/index.js";
import type { Event } from "../event/index.js";
import type { Organisation } from "../organisation/index.js";
import type { Practice } from "../practice/index.js";
import {
  identifierOf,
  inLanguages,
  type LinkedSite,
  linkedDocument,
  linkedNode,
  pageOf,
  reference,
  spanOf,
} from "./linked-node.js";
import { contentLicence, pathOfPlan } from "./linked-plan.js";

/** Names are not translated. What an organisation says of itself is not repeated here: it is about people. */
export function linkedOrganisation({ id, name, source }: Organisation, site: LinkedSite): object {
  const path = `/organisations/${encodeURIComponent(id)}`;
  return linkedDocument(
    linkedNode({
      "@id": identifierOf(site, path),
      "@type": ["Organization", "org:Organization"],
      ...{ name, identifier: id, url: pageOf(site, path), subjectOf: source.url },
    }),
  );
}

/** A body: a unit of the one it belongs to, or an organisation of its own. */
export function linkedBody(body: Body, site: LinkedSite): object {
  const { id, name, parent, place, existed, source } = body;
  const path = `/bodies/${encodeURIComponent(id)}`;
  const above = parent ? reference(identifierOf(site, `/bodies/${encodeURIComponent(parent)}`)) : null;
  return linkedDocument(
    linkedNode({
      "@id": identifierOf(site, path),
      "@type": ["Organization", above ? "org:OrganizationalUnit" : "org:Organization"],
      ...{ name: inLanguages(name), identifier: id, url: pageOf(site, path) },
      ...{ parentOrganization: above, "org:unitOf": above },
      areaServed: place
        ? linkedNode({
            ...{ "@type": "AdministrativeArea", "@id": identifierOf(site, `/places/${place}`) },
            identifier: place,
          })
        : null,
      ...{ foundingDate: existed?.from, dissolutionDate: existed?.to, subjectOf: source.url },
    }),
  );
}

export function linkedPractice({ id, summary, place, plans, source }: Practice, site: LinkedSite): object {
  const path = `/practices/${encodeURIComponent(id)}`;
  return linkedDocument(
    linkedNode({
      "@id": identifierOf(site, path),
      "@type": "CreativeWork",
      ...{ name: inLanguages(summary), identifier: id, url: pageOf(site, path), license: contentLicence },
      spatialCoverage: linkedNode({
        ...{ "@type": "AdministrativeArea", "@id": identifierOf(site, `/places/${place}`) },
        identifier: place,
      }),
      isBasedOn: source.url,
      "dct:relation": plans.map((plan) => reference(identifierOf(site, pathOfPlan(plan)))),
    }),
  );
}

export function linkedEvent({ id, title, date, source }: Event, site: LinkedSite): object {
  const path = `/events/${encodeURIComponent(id)}`;
  return linkedDocument(
    linkedNode({
      ...{ "@id": identifierOf(site, path), "@type": "Event", name: inLanguages(title), identifier: id },
      ...{ url: pageOf(site, path), startDate: date, subjectOf: source.url },
      "dct:temporal": spanOf(date, date),
    }),
  );
}
