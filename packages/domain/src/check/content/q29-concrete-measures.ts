import { criterionCheck, fail, pass } from "../criterion-check.js";
import { isStated, listed } from "../stated.js";

/** Q29: every measure says what it delivers or how it is measured, in its own members `deliverable` and `indicators`. */
export const q29 = criterionCheck({
  id: "Q29",
  outcomes: {
    concrete: pass({
      nl: "Elk van de {measures} maatregelen noemt een resultaat of een indicator.",
      fr: "Chacune des {measures} mesures indique un résultat ou un indicateur.",
      de: "Jede der {measures} Maßnahmen nennt ein Ergebnis oder einen Indikator.",
      en: "Each of the {measures} measures names a deliverable or an indicator.",
    }),
    noMeasures: fail(
      {
        nl: "Het plan bevat geen maatregelen.",
        fr: "Le plan ne contient aucune mesure.",
        de: "Der Plan enthält keine Maßnahmen.",
        en: "The plan has no measures.",
      },
      {
        nl: "Schrijf op wat u gaat doen: wie, wat, wanneer, en waaraan men ziet dat het gelukt is.",
        fr: "Écrivez ce que vous allez faire : qui, quoi, quand, et à quoi l’on verra que c’est réussi.",
        de: "Schreiben Sie auf, was Sie tun werden: wer, was, wann und woran man den Erfolg erkennt.",
        en: "Write down what you will do: who, what, when, and how one will see that it worked.",
      },
    ),
    vague: fail(
      {
        nl: "Maatregelen zonder resultaat en zonder indicator: {ids}.",
        fr: "Mesures sans résultat ni indicateur : {ids}.",
        de: "Maßnahmen ohne Ergebnis und ohne Indikator: {ids}.",
        en: "Measures with neither a deliverable nor an indicator: {ids}.",
      },
      {
        nl: "Zeg bij elke maatregel wat er op het einde ligt of welk cijfer verandert.",
        fr: "Dites pour chaque mesure ce qui existera à la fin ou quel chiffre changera.",
        de: "Sagen Sie bei jeder Maßnahme, was am Ende vorliegt oder welche Zahl sich ändert.",
        en: "Say for each measure what there will be at the end or which figure will change.",
      },
    ),
  },
  personShould: {
    nl: "Ga na of de beloofde resultaten ook tellen voor wie racisme meemaakt.",
    fr: "Vérifiez que les résultats promis comptent aussi pour les personnes qui vivent le racisme.",
    de: "Prüfen Sie, ob die versprochenen Ergebnisse auch für Menschen zählen, die Rassismus erleben.",
    en: "Check that the results promised also matter to people who live with racism.",
  },
  decide: (plan) => {
    const measures = listed(plan.measures);
    if (measures.length === 0)
      return { outcome: "noMeasures", missing: ["measures"], numbers: { measures: 0 } };
    const vague = measures.filter(
      ({ deliverable, indicators }) => !isStated(deliverable) && !listed(indicators).some(isStated),
    );
    const numbers = { measures: measures.length, vague: vague.length };
    return vague.length === 0
      ? { outcome: "concrete", numbers }
      : { outcome: "vague", ids: vague.map(({ id }) => id), numbers };
  },
});
