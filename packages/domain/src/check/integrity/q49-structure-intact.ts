import type { Plan } from "../../plan/index.js";
import { criterionCheck, fail, pass } from "../criterion-check.js";
import { isStated, listed } from "../stated.js";

/** Q49: ids are unique within nodes, goals, measures and indicators, and every reference between them leads somewhere. */
export const q49 = criterionCheck({
  id: "Q49",
  outcomes: {
    intact: pass({
      nl: "Alle verwijzingen tussen onderdelen, doelen, maatregelen en indicatoren kloppen.",
      fr: "Tous les renvois entre parties, objectifs, mesures et indicateurs sont corrects.",
      de: "Alle Verweise zwischen Teilen, Zielen, Maßnahmen und Indikatoren stimmen.",
      en: "All references between parts, goals, measures and indicators are right.",
    }),
    broken: fail(
      {
        nl: "[Dubbele codes: {duplicates}.] [Maatregelen met een doel dat niet bestaat: {unknownGoal}.] [Maatregelen met een onderdeel dat niet bestaat: {unknownNode}.] [Maatregelen met een indicator die niet bestaat: {unknownIndicator}.] [Operationele doelen zonder strategisch doel: {orphanGoals}.] [Indicatoren die nergens bij horen: {looseIndicators}.]",
        fr: "[Codes en double : {duplicates}.] [Mesures avec un objectif qui n’existe pas : {unknownGoal}.] [Mesures avec une partie qui n’existe pas : {unknownNode}.] [Mesures avec un indicateur qui n’existe pas : {unknownIndicator}.] [Objectifs opérationnels sans objectif stratégique : {orphanGoals}.] [Indicateurs rattachés à rien : {looseIndicators}.]",
        de: "[Doppelte Kennungen: {duplicates}.] [Maßnahmen mit einem Ziel, das es nicht gibt: {unknownGoal}.] [Maßnahmen mit einem Teil, den es nicht gibt: {unknownNode}.] [Maßnahmen mit einem Indikator, den es nicht gibt: {unknownIndicator}.] [Operative Ziele ohne strategisches Ziel: {orphanGoals}.] [Indikatoren ohne Bezug: {looseIndicators}.]",
        en: "[Duplicate ids: {duplicates}.] [Measures with a goal that does not exist: {unknownGoal}.] [Measures with a part that does not exist: {unknownNode}.] [Measures with an indicator that does not exist: {unknownIndicator}.] [Operational goals without a strategic goal: {orphanGoals}.] [Indicators that belong to nothing: {looseIndicators}.]",
      },
      {
        nl: "Verbeter de codes in de lijst; vaak is het een tikfout of een geschrapt onderdeel.",
        fr: "Corrigez les codes de la liste ; il s’agit souvent d’une faute de frappe ou d’une partie supprimée.",
        de: "Berichtigen Sie die Kennungen in der Liste; oft ist es ein Tippfehler oder ein gestrichener Teil.",
        en: "Correct the ids in the list; often it is a typing error or a part that was removed.",
      },
    ),
  },
  decide: (plan) => {
    const lists = findBreaks(plan);
    const ids = [...new Set(Object.values(lists).flat())];
    const numbers = Object.fromEntries(Object.entries(lists).map(([name, list]) => [name, list.length]));
    return ids.length === 0 ? { outcome: "intact", numbers } : { outcome: "broken", ids, numbers, lists };
  },
});

function findBreaks(plan: Plan) {
  const goals = listed(plan.goals);
  const measures = listed(plan.measures);
  const indicators = listed(plan.indicators);
  const nodeIds = listNodeIds(plan);
  const goalIds = new Set<string>(goals.map(({ id }) => id).filter(isStated));
  const measureIds = new Set<string>(measures.map(({ id }) => id).filter(isStated));
  const indicatorIds = new Set<string>(indicators.map(({ id }) => id).filter(isStated));
  const nodes = new Set(nodeIds);
  const strategic = new Set(goals.filter(({ level }) => level === "strategic").map(({ id }) => id));
  const namedByMeasures = new Set(measures.flatMap((measure) => listed(measure.indicators)));
  const isLoose = ({ id, goal, measure }: (typeof indicators)[number]) =>
    !(isStated(goal) && goalIds.has(goal)) &&
    !(isStated(measure) && measureIds.has(measure)) &&
    !namedByMeasures.has(id);
  const idsOf = (items: readonly { id: string }[]) => items.map(({ id }) => id);
  return {
    // A goal and a measure may share an id: they are different kinds.
    duplicates: [nodeIds, idsOf(goals), idsOf(measures), idsOf(indicators)].flatMap(repeated),
    unknownGoal: idsOf(measures.filter(({ goal }) => isStated(goal) && !goalIds.has(goal))),
    unknownNode: idsOf(measures.filter((measure) => listed(measure.nodes).some((node) => !nodes.has(node)))),
    unknownIndicator: idsOf(
      measures.filter((measure) => listed(measure.indicators).some((id) => !indicatorIds.has(id))),
    ),
    orphanGoals: idsOf(
      goals.filter(
        ({ level, parent }) => level === "operational" && !(isStated(parent) && strategic.has(parent)),
      ),
    ),
    // Pointing at a goal or measure that is not in the plan is pointing at nothing.
    looseIndicators: idsOf(indicators.filter(isLoose)),
  };
}

/** The ids of all nodes of all axes, nested ones included. */
function listNodeIds(plan: Plan): string[] {
  const ids: string[] = [];
  const open = listed(plan.structure).flatMap(({ nodes }) => listed(nodes));
  for (let node = open.pop(); node !== undefined; node = open.pop()) {
    if (isStated(node.id)) ids.push(node.id);
    for (const child of listed(node.children)) open.push(child as typeof node);
  }
  return ids;
}

function repeated(ids: readonly unknown[]): string[] {
  const seen = new Set<string>();
  const twice = new Set<string>();
  for (const id of ids) {
    if (!isStated(id)) continue;
    if (seen.has(id)) twice.add(id);
    seen.add(id);
  }
  return [...twice];
}
