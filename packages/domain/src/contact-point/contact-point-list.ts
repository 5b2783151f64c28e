import type { Municipality } from "../place/index.js";
import type { ContactDirectory, ContactPoint, ReportDomain, ReportingDuty } from "./contact-point.js";

const scopes = ["country", "region", "languageArea", "arrondissement", "municipality"] as const;

/** Is the municipality in the territory of the point? */
export function coversPlace({ territory }: Pick<ContactPoint, "territory">, place: Municipality): boolean {
  switch (territory.scope) {
    case "country":
      return true;
    case "region":
      return territory.regions?.includes(place.region) ?? false;
    case "languageArea":
      return territory.languageAreas?.includes(place.languageArea) ?? false;
    case "arrondissement":
      return territory.arrondissements?.includes(place.arrondissement) ?? false;
    case "municipality":
      return territory.municipalities?.includes(place.code) ?? false;
  }
}

/**
 * The points whose territory includes a municipality, those nearest to it first. Superseded points are left out; an
 * unverified one comes with its `status`.
 */
export function listContactPoints(directory: ContactDirectory, place: Municipality): ContactPoint[] {
  const nearness = (point: ContactPoint) => scopes.indexOf(point.territory.scope);
  return directory.points
    .filter((point) => point.status !== "superseded" && coversPlace(point, place))
    .sort((a, b) => nearness(b) - nearness(a));
}

/** Who must run a reporting point in a municipality, on a matter or on any. */
export const dutiesIn = (
  { duties }: ContactDirectory,
  place: Municipality,
  domain?: ReportDomain,
): ReportingDuty[] =>
  duties.filter(
    (duty) => coversPlace(duty, place) && (!domain || !duty.domains || duty.domains.includes(domain)),
  );

/**
 * What is not sure about a point, as ids of `ContactDirectory.doubts`: "unverified", "no-source", "competence-unsure",
 * "phone-unsure", "hours-unsure", "web-address-unchecked".
 */
export function doubtsOf(point: ContactPoint): string[] {
  const doubts: string[] = [];
  if (point.status === "unverified") doubts.push("unverified");
  if (point.sources.length === 0) doubts.push("no-source");
  if (point.confidence.competence !== "high") doubts.push("competence-unsure");
  if (point.phone !== null && point.confidence.phone !== "high") doubts.push("phone-unsure");
  if (point.hours && point.confidence.hours !== "high") doubts.push("hours-unsure");
  if (point.webDomainChecked === false) doubts.push("web-address-unchecked");
  return doubts;
}
