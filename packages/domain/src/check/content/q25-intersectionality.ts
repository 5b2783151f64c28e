import { protectedGrounds } from "../../framework/index.js";
import { criterionCheck, fail, pass } from "../criterion-check.js";
import { noMeasures } from "../shared-outcomes.js";
import { isStated, listed } from "../stated.js";

const racial = new Set<string>(protectedGrounds.filter((ground) => ground.racial).map(({ id }) => id));

/** Q25: at least one measure sees that racism and, say, sex or disability can strike together. */
export const q25 = criterionCheck({
  id: "Q25",
  outcomes: {
    noMeasures,
    addressed: pass({
      nl: "Maatregelen waarin gronden elkaar kruisen: {ids}.",
      fr: "Mesures où des critères se croisent : {ids}.",
      de: "Maßnahmen, in denen sich Merkmale überschneiden: {ids}.",
      en: "Measures in which grounds cross: {ids}.",
    }),
    absent: fail(
      {
        nl: "Geen enkele maatregel koppelt een raciaal criterium aan een andere grond, zoals geslacht of handicap.",
        fr: "Aucune mesure ne lie un critère dit racial à un autre critère, comme le sexe ou le handicap.",
        de: "Keine Maßnahme verbindet ein rassisches Merkmal mit einem anderen, etwa Geschlecht oder Behinderung.",
        en: "No measure links a racial criterion with another ground, such as sex or disability.",
      },
      {
        nl: "Denk aan wie op meer dan één grond geraakt wordt, en noem die gronden bij minstens één maatregel.",
        fr: "Pensez aux personnes touchées à plusieurs titres, et citez ces critères pour au moins une mesure.",
        de: "Denken Sie an Menschen, die mehrfach betroffen sind, und nennen Sie diese Merkmale bei mindestens einer Maßnahme.",
        en: "Think of people who are affected on more than one ground, and name those grounds for at least one measure.",
      },
    ),
  },
  decide: (plan) => {
    const measures = listed(plan.measures);
    if (measures.length === 0) return { outcome: "noMeasures" };
    const crossing = measures.filter(({ intersectional, grounds }) => {
      if (intersectional === true) return true;
      const named = listed(grounds).filter(isStated);
      return named.some((ground) => racial.has(ground)) && named.some((ground) => !racial.has(ground));
    });
    const numbers = { crossing: crossing.length, measures: measures.length };
    return crossing.length > 0
      ? { outcome: "addressed", ids: crossing.map(({ id }) => id), numbers }
      : { outcome: "absent", numbers };
  },
});
