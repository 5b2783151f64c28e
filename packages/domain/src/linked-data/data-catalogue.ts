/**
 * The catalogue of open data, DCAT-AP 3: what data portals harvest. Codes are those of the EU's authority tables.
 *
 * @see https://semiceu.github.io/DCAT-AP/releases/3.0.0/
 */
import type { IsoDate } from "../calendar/index.js";
import type { FullText } from "../text/index.js";
import {
  identifierOf,
  inLanguages,
  type LinkedNode,
  type LinkedSite,
  linkedContext,
  linkedNode,
  pageOf,
  reference,
} from "./linked-node.js";
import { contentLicence } from "./linked-plan.js";

export type CataloguedTable = { name: string; title: FullText; means: FullText };
export type CatalogueContent = {
  on: IsoDate;
  /** Who answers for the site. */
  publisher: string;
  /** A web or mail address for questions. */
  contact: string | null;
  title: FullText;
  description: FullText;
  archive: { title: FullText; description: FullText };
  service: FullText;
  keywords: readonly FullText[];
  themes: Readonly<Record<"GOVE" | "SOCI", FullText>>;
  tables: readonly CataloguedTable[];
};

const table = (name: string, code: string): string =>
  `http://publications.europa.eu/resource/authority/${name}/${code}`;
const typed = (id: string, type: string): LinkedNode => ({ "@id": id, "@type": type });
const licence = typed(contentLicence, "dct:LicenseDocument");
const isPublic = typed(table("access-right", "PUBLIC"), "dct:RightsStatement");
const languageNodes = ["NLD", "FRA", "DEU", "ENG"].map((code) =>
  typed(table("language", code), "dct:LinguisticSystem"),
);
const belgium = typed(table("country", "BEL"), "dct:Location");

const formats = {
  csv: { code: "CSV", media: "text/csv" },
  json: { code: "JSON", media: "application/json" },
  xlsx: { code: "XLSX", media: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet" },
  ods: { code: "ODS", media: "application/vnd.oasis.opendocument.spreadsheet" },
  zip: { code: "ZIP", media: "application/zip" },
} as const;

/** @returns a JSON-LD document; `turtleOf` writes the same as Turtle */
export function dataCatalogue(content: CatalogueContent, site: LinkedSite): LinkedNode {
  const api = `${site.publicUrl}/api/v1`;
  const dataPage = pageOf(site, "/data");
  const publisher = linkedNode({
    "@id": `${site.publicUrl}/id/publisher`,
    "@type": "foaf:Agent",
    "foaf:name": content.publisher,
  });
  const contact = content.contact ? contactPoint(site, content.contact) : null;
  const modified = { "@value": content.on, "@type": "xsd:date" };
  const themes = Object.entries(content.themes).map(([code, name]) =>
    linkedNode({
      "@id": table("data-theme", code),
      "@type": "skos:Concept",
      "skos:prefLabel": inLanguages(name),
    }),
  );
  const dataset = (name: string, title: FullText, description: FullText, files: LinkedNode[]): LinkedNode =>
    linkedNode({
      "@id": identifierOf(site, `/datasets/${name}`),
      "@type": "dcat:Dataset",
      "dct:title": inLanguages(title),
      "dct:description": inLanguages(description),
      "dct:identifier": identifierOf(site, `/datasets/${name}`),
      "dct:publisher": publisher,
      "dcat:contactPoint": contact,
      "dcat:theme": themes,
      "dcat:keyword": content.keywords.flatMap(inLanguages),
      "dct:language": languageNodes,
      "dct:spatial": belgium,
      "dct:accrualPeriodicity": typed(table("frequency", "CONT"), "dct:Frequency"),
      "dct:accessRights": isPublic,
      "dct:modified": modified,
      "dcat:landingPage": typed(`${dataPage}#${name}`, "foaf:Document"),
      "dcat:distribution": files,
    });
  const file = (name: string, format: keyof typeof formats, address: string, title: FullText): LinkedNode => {
    const media = typed(
      `https://www.iana.org/assignments/media-types/${formats[format].media}`,
      "dct:MediaType",
    );
    return linkedNode({
      "@id": identifierOf(site, `/datasets/${name}/${format}`),
      "@type": "dcat:Distribution",
      "dct:title": inLanguages(title),
      "dcat:accessURL": reference(`${dataPage}#${name}`),
      "dcat:downloadURL": reference(address),
      "dct:format": typed(table("file-type", formats[format].code), "dct:MediaTypeOrExtent"),
      "dcat:mediaType": media,
      "dcat:packageFormat": format === "zip" ? media : null,
      "dct:license": licence,
      "dct:modified": modified,
      "dcatap:availability": typed(table("planned-availability", "STABLE"), "skos:Concept"),
    });
  };
  const datasets = [
    dataset("archive", content.archive.title, content.archive.description, [
      file("archive", "zip", `${api}/open-data/archive`, content.archive.title),
    ]),
    ...content.tables.map(({ name, title, means }) =>
      dataset(
        name,
        title,
        means,
        (["csv", "json", "xlsx", "ods"] as const).map((format) =>
          file(name, format, `${api}/open-data/tables/${name}?format=${format}`, title),
        ),
      ),
    ),
  ];
  const { "@vocab": _, ...context } = linkedContext;
  return {
    "@context": context,
    ...linkedNode({
      "@id": identifierOf(site, "/catalogue"),
      "@type": "dcat:Catalog",
      "dct:title": inLanguages(content.title),
      "dct:description": inLanguages(content.description),
      "dct:publisher": publisher,
      "dct:language": languageNodes,
      "dct:license": licence,
      "dct:modified": modified,
      "dct:spatial": belgium,
      "foaf:homepage": typed(dataPage, "foaf:Document"),
      "dcat:dataset": datasets,
      "dcat:service": linkedNode({
        "@id": identifierOf(site, "/service"),
        "@type": "dcat:DataService",
        "dct:title": inLanguages(content.service),
        "dct:publisher": publisher,
        "dcat:contactPoint": contact,
        "dcat:endpointURL": reference(api),
        "dcat:endpointDescription": reference(`${api}/openapi.json`),
        "dcat:servesDataset": datasets.map((one) => reference(String(one["@id"]))),
        "dct:license": licence,
        "dct:accessRights": isPublic,
      }),
    }),
  };
}

function contactPoint(site: LinkedSite, contact: string): LinkedNode {
  const isMail = !/^https?:/.test(contact);
  const address = isMail && !contact.startsWith("mailto:") ? `mailto:${contact}` : contact;
  return linkedNode({
    "@id": `${site.publicUrl}/id/contact`,
    "@type": "vcard:Kind",
    "vcard:fn": "NAPAR",
    [isMail ? "vcard:hasEmail" : "vcard:hasURL"]: reference(address),
  });
}
