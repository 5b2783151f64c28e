import type { ContactDirectory } from "../../contact-point/index.js";
import { reportingDuties } from "./duties.data.js";
import { groundFamilies, grounds } from "./grounds.data.js";
import { contactPoints } from "./points.data.js";
import { domains, doubts, levels, routingRules, situations } from "./routing.data.js";
import { contactPointSources } from "./sources.data.js";
import { handles, kinds } from "./words.data.js";

/** Where discrimination can be reported in Belgium, and the rules that lead there. */
export const belgianContactPoints: ContactDirectory = {
  compiledOn: "2026-11-20",
  sourcesAre:
    "stored copies of public pages, looked up on 2026-11-20, not the live pages: check telephone numbers and hours before publishing them",
  points: contactPoints,
  grounds,
  groundFamilies,
  levels,
  situations,
  domains,
  rules: routingRules,
  duties: reportingDuties,
  doubts,
  kinds,
  handles,
  sources: contactPointSources,
};
