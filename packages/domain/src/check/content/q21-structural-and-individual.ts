import { criterionCheck, fail, pass } from "../criterion-check.js";
import { noMeasures } from "../shared-outcomes.js";
import { includesAny, listed } from "../stated.js";

const beyondPersons = new Set(["structural", "institutional"]);
const betweenPersons = new Set(["interpersonal"]);

/** Q21: the plan works on rules and institutions as well as on what people do to each other. */
export const q21 = criterionCheck({
  id: "Q21",
  outcomes: {
    noMeasures,
    both: pass({
      nl: "{share%} van de maatregelen pakt structureel of institutioneel racisme aan; ook racisme tussen mensen komt aan bod.",
      fr: "{share%} des mesures visent le racisme structurel ou institutionnel ; le racisme entre personnes est aussi traité.",
      de: "{share%} der Maßnahmen gehen strukturellen oder institutionellen Rassismus an; auch Rassismus zwischen Menschen kommt vor.",
      en: "{share%} of the measures address structural or institutional racism; racism between people is dealt with too.",
    }),
    tooLittleStructural: fail(
      {
        nl: "{share%} van de maatregelen pakt structureel of institutioneel racisme aan; minstens {minShare%} is nodig.",
        fr: "{share%} des mesures visent le racisme structurel ou institutionnel ; il en faut au moins {minShare%}.",
        de: "{share%} der Maßnahmen gehen strukturellen oder institutionellen Rassismus an; mindestens {minShare%} sind nötig.",
        en: "{share%} of the measures address structural or institutional racism; at least {minShare%} is needed.",
      },
      {
        nl: "Voeg maatregelen toe die regels, procedures en gewoonten van instellingen veranderen.",
        fr: "Ajoutez des mesures qui changent les règles, les procédures et les habitudes des institutions.",
        de: "Ergänzen Sie Maßnahmen, die Regeln, Verfahren und Gewohnheiten von Einrichtungen ändern.",
        en: "Add measures that change the rules, procedures and habits of institutions.",
      },
    ),
    noInterpersonal: fail(
      {
        nl: "Geen enkele maatregel pakt racisme tussen mensen aan.",
        fr: "Aucune mesure ne vise le racisme entre personnes.",
        de: "Keine Maßnahme geht Rassismus zwischen Menschen an.",
        en: "No measure addresses racism between people.",
      },
      {
        nl: "Voeg minstens één maatregel toe voor wat mensen in hun dagelijks contact meemaken.",
        fr: "Ajoutez au moins une mesure sur ce que les gens vivent dans leurs contacts quotidiens.",
        de: "Ergänzen Sie mindestens eine Maßnahme zu dem, was Menschen im Alltag miteinander erleben.",
        en: "Add at least one measure on what people live through in everyday contact.",
      },
    ),
  },
  personShould: {
    nl: "Ga na of de maatregelen die structureel heten, werkelijk regels of werkwijzen veranderen.",
    fr: "Vérifiez que les mesures dites structurelles changent réellement des règles ou des pratiques.",
    de: "Prüfen Sie, ob Maßnahmen, die sich strukturell nennen, wirklich Regeln oder Arbeitsweisen ändern.",
    en: "Check that the measures called structural really change rules or ways of working.",
  },
  decide: (plan, { params }) => {
    const measures = listed(plan.measures);
    if (measures.length === 0) return { outcome: "noMeasures" };
    const structural = measures.filter(({ racismLevel }) => includesAny(racismLevel, beyondPersons)).length;
    const interpersonal = measures.filter(({ racismLevel }) =>
      includesAny(racismLevel, betweenPersons),
    ).length;
    const share = structural / measures.length;
    const numbers = {
      share,
      minShare: params.minShare,
      structural,
      interpersonal,
      measures: measures.length,
    };
    if (share < params.minShare) return { outcome: "tooLittleStructural", numbers };
    return { outcome: interpersonal === 0 ? "noInterpersonal" : "both", numbers };
  },
});
