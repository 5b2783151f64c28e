import { criterionCheck, fail, notApplicable, pass } from "../criterion-check.js";
import { noMeasures } from "../shared-outcomes.js";
import { listed } from "../stated.js";

/**
 * Q22: at least half of the actions are new or reinforced.
 *
 * A plan whose measures are all advocacy has no action to take a share of: the question then does not arise.
 */
export const q22 = criterionCheck({
  id: "Q22",
  outcomes: {
    noMeasures,
    noActions: notApplicable({
      nl: "Alle maatregelen zijn oproepen aan anderen; er is geen eigen actie om te tellen.",
      fr: "Toutes les mesures sont des appels à d’autres ; il n’y a aucune action propre à compter.",
      de: "Alle Maßnahmen sind Aufrufe an andere; es gibt keine eigene Handlung zu zählen.",
      en: "All measures are calls on others; there is no action of one’s own to count.",
    }),
    forward: pass({
      nl: "{share%} van de acties is nieuw of versterkt.",
      fr: "{share%} des actions sont nouvelles ou renforcées.",
      de: "{share%} der Maßnahmen sind neu oder verstärkt.",
      en: "{share%} of the actions are new or reinforced.",
    }),
    inventory: fail(
      {
        nl: "{share%} van de acties is nieuw of versterkt; minstens {minShare%} is nodig. De rest bestond al of zegt het niet.",
        fr: "{share%} des actions sont nouvelles ou renforcées ; il en faut au moins {minShare%}. Le reste existait déjà ou ne le dit pas.",
        de: "{share%} der Maßnahmen sind neu oder verstärkt; mindestens {minShare%} sind nötig. Der Rest bestand schon oder sagt es nicht.",
        en: "{share%} of the actions are new or reinforced; at least {minShare%} is needed. The rest existed already or does not say.",
      },
      {
        nl: "Zeg per actie of ze nieuw, versterkt, voortgezet of afgerond is, en voeg toe wat u anders gaat doen.",
        fr: "Indiquez par action si elle est nouvelle, renforcée, poursuivie ou achevée, et ajoutez ce que vous ferez autrement.",
        de: "Geben Sie je Maßnahme an, ob sie neu, verstärkt, fortgeführt oder abgeschlossen ist, und ergänzen Sie, was Sie anders machen werden.",
        en: "Say of each action whether it is new, reinforced, continued or completed, and add what you will do differently.",
      },
    ),
  },
  personShould: {
    nl: "Ga na of wat nieuw heet, ook echt nieuw is.",
    fr: "Vérifiez que ce qui est dit nouveau l’est vraiment.",
    de: "Prüfen Sie, ob das, was neu heißt, auch neu ist.",
    en: "Check that what is called new really is new.",
  },
  decide: (plan, { params }) => {
    const measures = listed(plan.measures);
    if (measures.length === 0) return { outcome: "noMeasures" };
    // A measure that does not say its kind is an action: the default of napar-plan/1.
    const actions = measures.filter(({ kind }) => (kind ?? "action") === "action");
    if (actions.length === 0) return { outcome: "noActions" };
    const forward = actions.filter(({ nature }) => nature === "new" || nature === "reinforced").length;
    const share = forward / actions.length;
    const numbers = { share, minShare: params.minShare, newOrReinforced: forward, actions: actions.length };
    return { outcome: share < params.minShare ? "inventory" : "forward", numbers };
  },
});
