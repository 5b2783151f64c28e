import type { Plan } from "../../plan/index.js";
import { criterionCheck, fail, pass } from "../criterion-check.js";
import { endOf, listed, startOf } from "../stated.js";

/** Q38: for at least one indicator the plan says where things stand and where they should be, and when. */
export const q38 = criterionCheck({
  id: "Q38",
  outcomes: {
    present: pass({
      nl: "Indicatoren met een nulmeting en een streefwaarde: {ids}.",
      fr: "Indicateurs avec une valeur de départ et une cible : {ids}.",
      de: "Indikatoren mit Ausgangs- und Zielwert: {ids}.",
      en: "Indicators with a baseline and a target: {ids}.",
    }),
    noIndicators: fail(
      {
        nl: "Het plan bevat geen indicatoren.",
        fr: "Le plan ne contient aucun indicateur.",
        de: "Der Plan enthält keine Indikatoren.",
        en: "The plan has no indicators.",
      },
      {
        nl: "Kies minstens één cijfer of waarneming die moet veranderen, en noteer waar u begint en waar u heen wilt.",
        fr: "Choisissez au moins un chiffre ou un constat qui doit changer ; notez d’où vous partez et où vous voulez arriver.",
        de: "Wählen Sie mindestens eine Zahl oder Beobachtung, die sich ändern soll, mit Ausgangspunkt und Ziel.",
        en: "Choose at least one figure or finding that has to change, and note where you start and where you want to be.",
      },
    ),
    incomplete: fail(
      {
        nl: "Geen enkele van de {indicators} indicatoren heeft een nulmeting en een andere, latere streefwaarde, elk met datum.",
        fr: "Aucun des {indicators} indicateurs n’a une valeur de départ et une cible différente et plus tardive, chacune datée.",
        de: "Keiner der {indicators} Indikatoren hat einen Ausgangswert und einen anderen, späteren Zielwert, jeweils mit Datum.",
        en: "None of the {indicators} indicators has a baseline and a different, later target, each with a date.",
      },
      {
        nl: "Vul bij één indicator aan: waarde en datum van nu, waarde en datum van het doel.",
        fr: "Complétez un indicateur : valeur et date actuelles, valeur et date visées.",
        de: "Ergänzen Sie bei einem Indikator: Wert und Datum heute, Wert und Datum des Ziels.",
        en: "Complete one indicator: value and date of today, value and date of the target.",
      },
    ),
  },
  personShould: {
    nl: "Ga na of de streefwaarde haalbaar is en toch iets betekent.",
    fr: "Vérifiez que la cible est à la fois atteignable et significative.",
    de: "Prüfen Sie, ob der Zielwert erreichbar ist und doch etwas bedeutet.",
    en: "Check that the target can be reached and still means something.",
  },
  decide: (plan) => {
    const indicators = listed(plan.indicators);
    const ids = indicators.filter(hasBaselineAndTarget).map(({ id }) => id);
    const numbers = { indicators: indicators.length, complete: ids.length };
    if (ids.length > 0) return { outcome: "present", ids, numbers };
    return { outcome: indicators.length === 0 ? "noIndicators" : "incomplete", numbers };
  },
});

type Indicator = NonNullable<NonNullable<Plan["indicators"]>[number]>;

function hasBaselineAndTarget({ baseline, target }: Indicator): boolean {
  const from = startOf(baseline?.date);
  const to = endOf(target?.date);
  if (!from || !to || !isValue(baseline?.value) || !isValue(target?.value)) return false;
  // A baseline "2024" counts from its first day and a target "2024" to its last; the same date twice is still not after.
  const isLater = to > from && baseline?.date !== target?.date;
  return isLater && JSON.stringify(baseline?.value) !== JSON.stringify(target?.value);
}

const isValue = (value: unknown): boolean => value !== undefined && value !== null && value !== "";
