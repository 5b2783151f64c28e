/** From what happened, and where, to the points that can help. */
import { ok, type Result } from "../result/index.js";
import type { FullText } from "../text/index.js";
import type { ContactDirectory, ContactPoint, MatterLevel, RoutingRule } from "./contact-point.js";
import { coversPlace, doubtsOf } from "./contact-point-list.js";
import { nearbyPoints } from "./nearby-points.js";
import {
  common,
  type Known,
  type OpenCondition,
  openCondition,
  type ReportQuestion,
  type ReportRefusal,
  readQuestion,
  takesGround,
} from "./report-question.js";

export type RouteReason =
  /** `rule` is the id of a routing rule, `names` its words. */
  | { kind: "rule"; rule: string; order: number; names: FullText; isExtra: boolean; onlyIf: OpenCondition }
  /** No rule: a point near the place that takes such reports or sends people on. */
  | { kind: "nearby"; scope: ContactPoint["territory"]["scope"]; onlyIf: OpenCondition };

export type RoutedPoint = {
  point: ContactPoint;
  why: RouteReason;
  /** Later rules that lead to the same point. */
  otherReasons: RouteReason[];
  isUnverified: boolean;
  /** Does it say that it works in the language asked for? `null`: none was asked for. */
  speaks: boolean | null;
  /** Ids of `ContactDirectory.doubts`. */
  doubts: string[];
};
/** A rule that applies and names no point: for these levels none is known. */
export type RouteGap = {
  rule: string;
  names: FullText;
  levels: MatterLevel[];
  onlyIf: OpenCondition;
  doubt: string | null;
};
export type ReportRoute = {
  /** Levels whose matter it can be, given the place, the domain and the language of the institution. */
  levels: MatterLevel[];
  points: RoutedPoint[];
  gaps: RouteGap[];
};

/**
 * Where to turn, in the order of the routing rules, then points near the place. Where the question left the ground open,
 * points that a racial ground cannot lead to come after those it can: the rules by ground exclude each other, so among
 * them their order says nothing, and who comes here comes about racism most often.
 *
 * Violence leads to the emergency number and on to the points for offences; police conduct as a domain is police conduct
 * as a situation. A superseded point never comes out. Where the sources leave a competence open (Dutch-language
 * institutions in Brussels) both bodies come, with the doubt.
 *
 * @returns points once each, with the rule that led there and the conditions the question left open
 *   - `unknownGround` and the like: a word that is not in the directory, with the nearest ones
 *   - `levelNotHere`: the level has no say in this place
 */
export function routeReport(
  directory: ContactDirectory,
  question: ReportQuestion,
): Result<ReportRoute, ReportRefusal> {
  const read = readQuestion(directory, question);
  if (!read.ok) return read;
  const known = read.value;
  const reached: { point: ContactPoint; why: RouteReason; doubts: string[] }[] = [];
  const gaps: RouteGap[] = [];
  for (const rule of [...directory.rules].sort((a, b) => a.order - b.order)) {
    const applied = applyRule(directory, rule, known);
    if (!applied) continue;
    reached.push(...applied.reached);
    if (applied.gap) gaps.push(applied.gap);
  }
  reached.push(...nearbyPoints(directory, known));
  return ok({ levels: known.levels, points: racialGroundFirst(oncePerPoint(reached, known)), gaps });
}

type Applied = {
  reached: { point: ContactPoint; why: RouteReason; doubts: string[] }[];
  gap: RouteGap | null;
};

function applyRule(directory: ContactDirectory, rule: RoutingRule, known: Known): Applied | null {
  const { place } = known;
  const doubtful = rule.doubtful?.languageArea === place.languageArea ? rule.doubtful : undefined;
  const situations = common(known.situations, rule.situations);
  const families = common(known.families, rule.families);
  const levels = common(known.levels, rule.levels && [...rule.levels, ...(doubtful?.levels ?? [])]);
  if (situations.length === 0 || families.length === 0 || levels.length === 0) return null;
  if (rule.domains && known.domains && common(known.domains, rule.domains).length === 0) return null;

  const left = { situations, domains: known.domains ? undefined : rule.domains };
  const reached: Applied["reached"] = [];
  const served = new Set<MatterLevel>();
  for (const offered of rule.points) {
    const point = directory.points.find((each) => each.id === offered.id);
    if (!point || point.status === "superseded") continue;
    const forFamilies = common(families, offered.families);
    const forLevels = rule.byPointLevel ? common(levels, point.levels) : levels;
    const isDoubtful = doubtful !== undefined && forLevels.every((level) => doubtful.levels.includes(level));
    if (forFamilies.length === 0 || forLevels.length === 0 || !takesGround(point, known)) continue;
    if (!isDoubtful && !coversPlace(point, place)) continue;
    for (const level of forLevels) served.add(level);
    const onlyIf = openCondition(known, { ...left, families: forFamilies, levels: forLevels });
    const { id, order, names, isExtra = false } = rule;
    const mayBeDoubtful = doubtful && forLevels.some((level) => doubtful.levels.includes(level));
    const doubts = [...doubtsOf(point), ...(mayBeDoubtful ? [doubtful.doubt] : [])];
    reached.push({ point, why: { kind: "rule", rule: id, order, names, isExtra, onlyIf }, doubts });
  }
  const unserved = rule.leavesGap ? levels : rule.isExtra ? [] : levels.filter((level) => !served.has(level));
  if (unserved.length === 0) return { reached, gap: null };
  const onlyIf = openCondition(known, { ...left, families, levels: unserved });
  return {
    reached,
    gap: { rule: rule.id, names: rule.names, levels: unserved, onlyIf, doubt: rule.leavesGap ?? null },
  };
}

function oncePerPoint(reached: Applied["reached"], { language }: Known): RoutedPoint[] {
  const routed = new Map<string, RoutedPoint>();
  for (const { point, why, doubts } of reached) {
    const before = routed.get(point.id);
    if (before) {
      before.otherReasons.push(why);
      before.doubts = [...new Set([...before.doubts, ...doubts])];
    } else {
      routed.set(point.id, {
        point,
        why,
        otherReasons: [],
        isUnverified: point.status === "unverified",
        speaks: language === null ? null : point.languages.includes(language),
        doubts,
      });
    }
  }
  return [...routed.values()];
}

function racialGroundFirst(points: readonly RoutedPoint[]): RoutedPoint[] {
  const isForOthers = ({ why }: RoutedPoint) =>
    why.kind === "rule" && why.onlyIf.groundFamilies?.includes("racial") === false;
  const nearby = points.filter(({ why }) => why.kind === "nearby");
  const ruled = points.filter(({ why }) => why.kind === "rule");
  return [...ruled.filter((one) => !isForOthers(one)), ...ruled.filter(isForOthers), ...nearby];
}
