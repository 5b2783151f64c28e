import { protectedGrounds } from "../../framework/index.js";
import { criterionCheck, fail, pass } from "../criterion-check.js";
import { namesOf } from "../named.js";
import { listed } from "../stated.js";

/** Q24: none of the five criteria of the Anti-Racism Act of 30 July 1981 is dropped. */
export const q24 = criterionCheck({
  id: "Q24",
  outcomes: {
    allFive: pass({
      nl: "Het plan dekt alle criteria van de Antiracismewet.",
      fr: "Le plan couvre tous les critères de la loi antiracisme.",
      de: "Der Plan deckt alle Merkmale des Antirassismusgesetzes ab.",
      en: "The plan covers all criteria of the Anti-Racism Act.",
    }),
    incomplete: fail(
      {
        nl: "Criteria van de Antiracismewet die het plan en zijn maatregelen niet noemen: {missing}.",
        fr: "Critères de la loi antiracisme que ni le plan ni ses mesures ne citent : {missing}.",
        de: "Merkmale des Antirassismusgesetzes, die weder der Plan noch seine Maßnahmen nennen: {missing}.",
        en: "Criteria of the Anti-Racism Act that neither the plan nor its measures name: {missing}.",
      },
      {
        nl: "Noem de vijf criteria in het plan zelf; dan gelden ze voor alle maatregelen samen.",
        fr: "Citez les cinq critères dans le plan même ; ils valent alors pour l’ensemble des mesures.",
        de: "Nennen Sie die fünf Merkmale im Plan selbst; dann gelten sie für alle Maßnahmen zusammen.",
        en: "Name the five criteria in the plan itself; they then hold for all measures together.",
      },
    ),
  },
  decide: (plan, { params }) => {
    const grounds = new Set<unknown>(listed(plan.grounds));
    for (const measure of listed(plan.measures))
      for (const ground of listed(measure.grounds)) grounds.add(ground);
    const missing = params.required.filter((ground) => !grounds.has(ground));
    if (missing.length === 0) return { outcome: "allFive" };
    return { outcome: "incomplete", missing, names: { missing: namesOf(protectedGrounds, missing) } };
  },
});
