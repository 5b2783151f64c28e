import type { Plan } from "../../plan/index.js";
import { criterionCheck, fail, pass } from "../criterion-check.js";
import { isStated, listed } from "../stated.js";

/** Q39: an indicator leads to every strategic goal: its own, one of its operational goals, or one of a measure under either. */
export const q39 = criterionCheck({
  id: "Q39",
  outcomes: {
    measured: pass({
      nl: "Elk van de {goals} strategische doelen wordt door minstens één indicator gemeten.",
      fr: "Chacun des {goals} objectifs stratégiques est mesuré par au moins un indicateur.",
      de: "Jedes der {goals} strategischen Ziele wird durch mindestens einen Indikator gemessen.",
      en: "Each of the {goals} strategic goals is measured by at least one indicator.",
    }),
    noGoals: fail(
      {
        nl: "Het plan bevat geen strategische doelen.",
        fr: "Le plan ne contient aucun objectif stratégique.",
        de: "Der Plan enthält keine strategischen Ziele.",
        en: "The plan has no strategic goals.",
      },
      {
        nl: "Zeg wat er op het einde van het plan anders moet zijn, en hang de maatregelen daaraan op.",
        fr: "Dites ce qui doit avoir changé à la fin du plan, et rattachez-y les mesures.",
        de: "Sagen Sie, was am Ende des Plans anders sein soll, und ordnen Sie die Maßnahmen dem zu.",
        en: "Say what should be different at the end of the plan, and tie the measures to it.",
      },
    ),
    unmeasured: fail(
      {
        nl: "Strategische doelen zonder indicator, ook niet via hun operationele doelen of maatregelen: {ids}.",
        fr: "Objectifs stratégiques sans indicateur, même via leurs objectifs opérationnels ou leurs mesures : {ids}.",
        de: "Strategische Ziele ohne Indikator, auch nicht über operative Ziele oder Maßnahmen: {ids}.",
        en: "Strategic goals without an indicator, not even through their operational goals or measures: {ids}.",
      },
      {
        nl: "Koppel aan elk van deze doelen een indicator, rechtstreeks of via een maatregel.",
        fr: "Rattachez un indicateur à chacun de ces objectifs, directement ou par une mesure.",
        de: "Ordnen Sie jedem dieser Ziele einen Indikator zu, direkt oder über eine Maßnahme.",
        en: "Tie an indicator to each of these goals, directly or through a measure.",
      },
    ),
  },
  decide: (plan) => {
    const goals = listed(plan.goals);
    const strategic = [...new Set(goals.filter(({ level }) => level === "strategic").map(({ id }) => id))];
    if (strategic.length === 0) return { outcome: "noGoals", missing: ["goals"], numbers: { goals: 0 } };
    const measured = goalsWithIndicator(plan);
    const reached = new Set(measured);
    for (const { id, level, parent } of goals) {
      if (level === "operational" && isStated(parent) && measured.has(id)) reached.add(parent);
    }
    const ids = strategic.filter((id) => !reached.has(id));
    const numbers = { goals: strategic.length, unmeasured: ids.length };
    return ids.length === 0 ? { outcome: "measured", numbers } : { outcome: "unmeasured", ids, numbers };
  },
});

/** Goals that an indicator names itself or through a measure. An indicator that is only named and not in the plan measures nothing. */
function goalsWithIndicator(plan: Plan): Set<string> {
  const indicators = listed(plan.indicators);
  const indicatorIds = new Set<unknown>(indicators.map(({ id }) => id));
  const measuresPointedAt = new Set<unknown>(indicators.map(({ measure }) => measure));
  const goals = new Set<string>();
  for (const { goal } of indicators) if (isStated(goal)) goals.add(goal);
  for (const measure of listed(plan.measures)) {
    if (!isStated(measure.goal)) continue;
    const hasIndicator =
      measuresPointedAt.has(measure.id) || listed(measure.indicators).some((id) => indicatorIds.has(id));
    if (hasIndicator) goals.add(measure.goal);
  }
  return goals;
}
