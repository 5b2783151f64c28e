import { formsOfRacism } from "../../framework/index.js";
import { criterionCheck, fail, notApplicable, pass } from "../criterion-check.js";
import { namesOf } from "../named.js";
import { isStated, listed } from "../stated.js";

/** Q14: what the plan names as a form of racism, it also acts upon. */
export const q14 = criterionCheck({
  id: "Q14",
  outcomes: {
    noForms: notApplicable({
      nl: "Het plan noemt geen specifieke vormen van racisme.",
      fr: "Le plan ne nomme pas de formes spécifiques de racisme.",
      de: "Der Plan nennt keine spezifischen Formen von Rassismus.",
      en: "The plan names no specific forms of racism.",
    }),
    actedUpon: pass({
      nl: "Tegen elke vorm van racisme die het plan noemt ({forms}), staat minstens één maatregel.",
      fr: "Chaque forme de racisme nommée ({forms}) a au moins une mesure.",
      de: "Für jede genannte Form von Rassismus ({forms}) gibt es mindestens eine Maßnahme.",
      en: "Every form of racism that the plan names ({forms}) has at least one measure.",
    }),
    forgotten: fail(
      {
        nl: "Genoemde vormen zonder maatregel: {missing}.",
        fr: "Formes nommées sans mesure : {missing}.",
        de: "Genannte Formen ohne Maßnahme: {missing}.",
        en: "Forms that are named and have no measure: {missing}.",
      },
      {
        nl: "Voorzie voor elke vorm een maatregel, of zeg bij een algemene maatregel dat hij voor alle vormen geldt.",
        fr: "Prévoyez une mesure pour chaque forme, ou indiquez qu’une mesure générale vaut pour toutes.",
        de: "Sehen Sie für jede Form eine Maßnahme vor oder sagen Sie bei einer allgemeinen, dass sie für alle gilt.",
        en: "Plan a measure for each form, or say of a general measure that it covers all forms.",
      },
    ),
  },
  decide: (plan) => {
    const named = [...new Set(listed(plan.formsOfRacism).filter(isStated))];
    if (named.length === 0) return { outcome: "noForms" };
    const acted = new Set<string>(listed(plan.measures).flatMap(({ forms }) => listed(forms)));
    const missing = acted.has("all") ? [] : named.filter((form) => !acted.has(form));
    const numbers = { forms: named.length, withMeasure: named.length - missing.length };
    if (missing.length === 0) return { outcome: "actedUpon", numbers };
    return { outcome: "forgotten", missing, numbers, names: { missing: namesOf(formsOfRacism, missing) } };
  },
});
