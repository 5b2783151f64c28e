import { addYears } from "../../calendar/index.js";
import { criterionCheck, fail, pass } from "../criterion-check.js";
import { periodOf } from "../plan-period.js";
import { endOf, startOf } from "../stated.js";

/** Q09: an analysis of the situation that is neither too old nor too late for the plan. */
export const q09 = criterionCheck({
  id: "Q09",
  outcomes: {
    recent: pass({
      nl: "Het plan steunt op een omgevingsanalyse van {date}.",
      fr: "Le plan s’appuie sur un état des lieux daté de {date}.",
      de: "Der Plan stützt sich auf eine Bestandsaufnahme von {date}.",
      en: "The plan builds on an analysis of the situation dated {date}.",
    }),
    notStated: fail(
      {
        nl: "Het plan noemt geen omgevingsanalyse met een datum.",
        fr: "Le plan ne cite aucun état des lieux daté.",
        de: "Der Plan nennt keine Bestandsaufnahme mit Datum.",
        en: "The plan names no dated analysis of the situation.",
      },
      {
        nl: "Breng eerst in kaart hoe de toestand is, en vermeld wanneer dat gebeurde.",
        fr: "Décrivez d’abord la situation et indiquez quand cela a été fait.",
        de: "Beschreiben Sie zuerst die Lage und geben Sie an, wann das geschah.",
        en: "First describe the situation, and say when that was done.",
      },
    ),
    tooLate: fail(
      {
        nl: "De analyse ({date}) komt meer dan een jaar na het begin van het plan ({from}).",
        fr: "L’état des lieux ({date}) vient plus d’un an après le début du plan ({from}).",
        de: "Die Bestandsaufnahme ({date}) kommt mehr als ein Jahr nach Beginn des Plans ({from}).",
        en: "The analysis ({date}) comes more than a year after the start of the plan ({from}).",
      },
      {
        nl: "Gebruik gegevens van vóór of uit het eerste jaar van het plan; anders meet u niet waar u vertrok.",
        fr: "Utilisez des données d’avant le plan ou de sa première année ; sinon vous ignorez d’où vous partez.",
        de: "Nutzen Sie Daten von vor dem Plan oder aus seinem ersten Jahr; sonst kennen Sie den Ausgangspunkt nicht.",
        en: "Use data from before the plan or its first year; otherwise you do not know where you started.",
      },
    ),
    tooOld: fail(
      {
        nl: "De analyse ({date}) is meer dan {maxAgeYears} jaar ouder dan het begin van het plan ({from}).",
        fr: "L’état des lieux ({date}) précède de plus de {maxAgeYears} ans le début du plan ({from}).",
        de: "Die Bestandsaufnahme ({date}) ist mehr als {maxAgeYears} Jahre älter als der Beginn des Plans ({from}).",
        en: "The analysis ({date}) is more than {maxAgeYears} years older than the start of the plan ({from}).",
      },
      {
        nl: "Werk de analyse bij met recente gegevens.",
        fr: "Actualisez l’état des lieux avec des données récentes.",
        de: "Aktualisieren Sie die Bestandsaufnahme mit neueren Daten.",
        en: "Update the analysis with recent data.",
      },
    ),
  },
  personShould: {
    nl: "Ga na of de analyse ook toont hoe racisme in regels en gewoonten werkt, en wie meesprak.",
    fr: "Vérifiez que l’état des lieux montre aussi comment le racisme opère dans les règles et les usages, et qui a pu s’exprimer.",
    de: "Prüfen Sie, ob die Bestandsaufnahme auch zeigt, wie Rassismus in Regeln und Gewohnheiten wirkt, und wer mitreden konnte.",
    en: "Check that the analysis also shows how racism works in rules and habits, and who had a say in it.",
  },
  decide: (plan, { params }) => {
    const date = plan.analysis?.baseline?.date ?? null;
    const first = startOf(date);
    const last = endOf(date);
    if (!first || !last) return { outcome: "notStated", missing: ["analysis.baseline.date"] };
    // Without a start of the plan there is nothing to be late or old against: Q03 reports that start.
    const { from } = periodOf(plan);
    const maxAgeYears = params.maxAgeYears;
    const decision = { facts: { date, from }, numbers: { maxAgeYears } };
    // A year or month offends only when the whole of it lies outside.
    if (from && first > addYears(from, 1)) return { outcome: "tooLate", ...decision };
    if (from && last < addYears(from, -maxAgeYears)) return { outcome: "tooOld", ...decision };
    return { outcome: "recent", ...decision };
  },
});
