/** What happened, in the words of the person it happened to, and the question it puts to the routing rules. */
import { belgianContactPoints } from "@napar/domain/belgium/contact-points";
import { type ReportQuestion, type ReportRoute, routeReport } from "@napar/domain/contact-point";
import type { LanguageAreaId, Municipality } from "@napar/domain/place";

export const reportCases = [
  "danger",
  "offence",
  "work",
  "hiring",
  "housing",
  "school",
  "goods",
  "health",
  "media",
  "police",
  "public",
  "other",
] as const;
export type ReportCase = (typeof reportCases)[number];

export const isReportCase = (value: string): value is ReportCase =>
  (reportCases as readonly string[]).includes(value);

type Answers = {
  ground?: string;
  /** Where no ground was named: the family it is about. */
  groundFamily?: "racial";
  institutionLanguage?: string;
  /** In which the person wants to be helped. */
  language?: string;
};

/** Schools and media belong to the communities; in Brussels the language of the institution decides. */
const communityOf: Record<LanguageAreaId, string | null> = {
  "LA-NL": "flemish",
  "LA-FR": "fwb",
  "LA-DE": "german",
  "LA-BRU": null,
};

/** The matter a case is about, where that alone decides it. */
export const domainOfCase = (what: ReportCase): "hiring" | "housing" | undefined =>
  what === "hiring" || what === "housing" ? what : undefined;

function caseQuestion(what: ReportCase, area: LanguageAreaId): Omit<ReportQuestion, "municipality"> {
  const discrimination = { situation: "discrimination" };
  switch (what) {
    case "danger":
    case "offence":
      return { situation: what };
    case "work":
    case "goods":
      return { ...discrimination, level: "federal" };
    case "hiring":
    case "housing":
      return { ...discrimination, domain: what };
    case "school":
    case "media":
      return communityOf[area] ? { ...discrimination, level: communityOf[area] } : discrimination;
    case "police":
      return { situation: "police-conduct", domain: "police-conduct" };
    case "health":
    case "public":
    case "other":
      return discrimination;
  }
}

/** Where to turn in a municipality. Never refuses: every case and ground that gets here is one of the lists. */
export function routeOf(
  municipality: Municipality,
  what: ReportCase,
  { ground, groundFamily, institutionLanguage, language }: Answers = {},
): ReportRoute {
  const isBrussels = municipality.languageArea === "LA-BRU";
  const route = routeReport(belgianContactPoints, {
    municipality,
    ...caseQuestion(what, municipality.languageArea),
    ...(ground ? { ground } : groundFamily ? { groundFamily } : {}),
    ...(isBrussels && institutionLanguage ? { institutionLanguage } : {}),
    ...(language ? { language } : {}),
  });
  if (!route.ok)
    throw new Error(`The routing rules refuse ${what}: ${route.error.kind} ${route.error.value}`);
  return route.value;
}

/** The institution's language changes the answer only in Brussels, where communities reach institutions. */
export const asksInstitution = (what: ReportCase, area: LanguageAreaId): boolean =>
  area === "LA-BRU" && (what === "school" || what === "media" || what === "health" || what === "public");
