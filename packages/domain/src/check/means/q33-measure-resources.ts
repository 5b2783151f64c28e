import { criterionCheck, fail, pass } from "../criterion-check.js";
import { noMeasures } from "../shared-outcomes.js";
import { isNumber, listed } from "../stated.js";

/** Q33: most measures state an amount, or say that they are carried in kind. A stated amount of 0 is stated. */
export const q33 = criterionCheck({
  id: "Q33",
  outcomes: {
    noMeasures,
    resourced: pass({
      nl: "{share%} van de maatregelen vermeldt een bedrag of inzet in natura.",
      fr: "{share%} des mesures indiquent un montant ou un apport en nature.",
      de: "{share%} der Maßnahmen nennen einen Betrag oder Sachleistungen.",
      en: "{share%} of the measures state an amount or a contribution in kind.",
    }),
    tooFew: fail(
      {
        nl: "{share%} van de maatregelen vermeldt middelen; minstens {minShare%} is nodig. Zonder middelen: {ids}.",
        fr: "{share%} des mesures indiquent des moyens ; il en faut au moins {minShare%}. Sans moyens : {ids}.",
        de: "{share%} der Maßnahmen nennen Mittel; mindestens {minShare%} sind nötig. Ohne Mittel: {ids}.",
        en: "{share%} of the measures state means; at least {minShare%} is needed. Without means: {ids}.",
      },
      {
        nl: "Vermeld per maatregel een bedrag, of zeg dat de eigen diensten ze zonder extra budget uitvoeren.",
        fr: "Indiquez un montant par mesure, ou précisez que vos services la réalisent sans budget supplémentaire.",
        de: "Nennen Sie je Maßnahme einen Betrag oder sagen Sie, dass die eigenen Dienste sie ohne zusätzliches Budget umsetzen.",
        en: "State an amount for each measure, or say that your own services carry it out without extra budget.",
      },
    ),
  },
  decide: (plan, { params }) => {
    const measures = listed(plan.measures);
    if (measures.length === 0) return { outcome: "noMeasures" };
    const without = measures.filter(({ budget }) => !isNumber(budget?.amount) && budget?.inKind !== true);
    const resourced = measures.length - without.length;
    const share = resourced / measures.length;
    const decision = {
      ids: without.map(({ id }) => id),
      numbers: { share, minShare: params.minShare, resourced, measures: measures.length },
    };
    return share < params.minShare
      ? { outcome: "tooFew", ...decision }
      : { outcome: "resourced", ...decision };
  },
});
