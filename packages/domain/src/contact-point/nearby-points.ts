/** Points of the neighbourhood, which no rule names: they take a report or show the way. */
import type { ContactDirectory, ContactPoint, GroundFamily, ReportSituation } from "./contact-point.js";
import { doubtsOf, listContactPoints } from "./contact-point-list.js";
import { common, type Known, type OpenCondition, openCondition, takesGround } from "./report-question.js";

export type NearbyPoint = {
  point: ContactPoint;
  why: { kind: "nearby"; scope: ContactPoint["territory"]["scope"]; onlyIf: OpenCondition };
  doubts: string[];
};

/** Those that say they work in the language asked for come first: among neighbours none is more competent than another. */
export function nearbyPoints(directory: ContactDirectory, known: Known): NearbyPoint[] {
  const { language } = known;
  const works = (point: ContactPoint) => language !== null && point.languages.includes(language);
  const points = listContactPoints(directory, known.place);
  return [...points.filter(works), ...points.filter((point) => !works(point))].flatMap((point) => {
    const local = point.territory.scope === "municipality" || point.territory.scope === "arrondissement";
    const takesReports = ["local-reporting-point", "city-signpost"].includes(point.kind);
    if (!takesReports && !(local && point.kind === "police")) return [];
    const situations = common<ReportSituation>(known.situations, [
      point.kind === "police" ? "offence" : "discrimination",
    ]);
    const levels = point.levels.length === 0 ? known.levels : common(known.levels, point.levels);
    const limits = point.domains?.includes("general") ? undefined : point.domains;
    const families = familiesOf(directory, point, known);
    if (situations.length === 0 || levels.length === 0 || families.length === 0) return [];
    if (!takesGround(point, known)) return [];
    if (limits && known.domains && common(known.domains, limits).length === 0) return [];
    const domains = known.domains ? undefined : limits;
    const onlyIf = openCondition(known, { situations, levels, families, domains });
    return [
      { point, why: { kind: "nearby", scope: point.territory.scope, onlyIf }, doubts: doubtsOf(point) },
    ];
  });
}

function familiesOf(directory: ContactDirectory, point: ContactPoint, known: Known): GroundFamily[] {
  if (point.grounds.length === 0) return known.families;
  const taken = directory.grounds.filter((ground) => point.grounds.includes(ground.id));
  return known.families.filter((family) => taken.some((ground) => ground.family === family));
}
