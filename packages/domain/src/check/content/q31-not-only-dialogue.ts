import { criterionCheck, fail, pass } from "../criterion-check.js";
import { usesOnly } from "../instrument-families.js";
import { noMeasures } from "../shared-outcomes.js";
import { listed } from "../stated.js";

const encounter = new Set<unknown>(["dialogue", "event"]);

/** Q31: meetings and events stay a part of the plan and do not take its place. */
export const q31 = criterionCheck({
  id: "Q31",
  outcomes: {
    noMeasures,
    balanced: pass({
      nl: "{share%} van de maatregelen bestaat enkel uit dialoog of evenementen.",
      fr: "{share%} des mesures se limitent au dialogue ou à des événements.",
      de: "{share%} der Maßnahmen bestehen nur aus Dialog oder Veranstaltungen.",
      en: "{share%} of the measures consist of dialogue or events alone.",
    }),
    tooMuch: fail(
      {
        nl: "{share%} van de maatregelen bestaat enkel uit dialoog of evenementen; hoogstens {maxShare%} is aanvaardbaar: {ids}.",
        fr: "{share%} des mesures se limitent au dialogue ou à des événements ; {maxShare%} est le maximum : {ids}.",
        de: "{share%} der Maßnahmen bestehen nur aus Dialog oder Veranstaltungen; höchstens {maxShare%} sind vertretbar: {ids}.",
        en: "{share%} of the measures consist of dialogue or events alone; at most {maxShare%} is acceptable: {ids}.",
      },
      {
        nl: "Ontmoeting helpt, maar verandert geen regels. Voeg bij een deel van deze maatregelen een ander instrument toe.",
        fr: "La rencontre aide, mais ne change pas les règles. Ajoutez un autre instrument à une partie de ces mesures.",
        de: "Begegnung hilft, ändert aber keine Regeln. Ergänzen Sie bei einem Teil dieser Maßnahmen ein anderes Instrument.",
        en: "Meeting people helps, but changes no rules. Add another instrument to some of these measures.",
      },
    ),
  },
  decide: (plan, { params }) => {
    const measures = listed(plan.measures);
    if (measures.length === 0) return { outcome: "noMeasures" };
    const ids = measures.filter(({ instruments }) => usesOnly(instruments, encounter)).map(({ id }) => id);
    const share = ids.length / measures.length;
    const numbers = {
      share,
      maxShare: params.maxShare,
      onlyEncounter: ids.length,
      measures: measures.length,
    };
    return share > params.maxShare
      ? { outcome: "tooMuch", ids, numbers }
      : { outcome: "balanced", ids, numbers };
  },
});
