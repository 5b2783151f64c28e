import { criterionCheck, fail, notApplicable, pass } from "../criterion-check.js";
import { isStated } from "../stated.js";

/** Q11: whoever had a plan before looks back on it first. */
export const q11 = criterionCheck({
  id: "Q11",
  outcomes: {
    noPreviousPlan: notApplicable({
      nl: "Het plan noemt geen vorig plan.",
      fr: "Le plan ne cite pas de plan précédent.",
      de: "Der Plan nennt keinen vorherigen Plan.",
      en: "The plan names no previous plan.",
    }),
    evaluated: pass({
      nl: "Het vorige plan ({previousPlan}) is geëvalueerd, op {date}.",
      fr: "Le plan précédent ({previousPlan}) a été évalué, le {date}.",
      de: "Der vorherige Plan ({previousPlan}) wurde ausgewertet, am {date}.",
      en: "The previous plan ({previousPlan}) was evaluated, on {date}.",
    }),
    notEvaluated: fail(
      {
        nl: "Er was een vorig plan ({previousPlan}), maar geen evaluatie met een datum.",
        fr: "Il y a eu un plan précédent ({previousPlan}), mais aucune évaluation datée.",
        de: "Es gab einen vorherigen Plan ({previousPlan}), aber keine Auswertung mit Datum.",
        en: "There was a previous plan ({previousPlan}), but no dated evaluation of it.",
      },
      {
        nl: "Evalueer het vorige plan, of verwijs naar de evaluatie die er al is.",
        fr: "Évaluez le plan précédent, ou renvoyez à l’évaluation qui existe déjà.",
        de: "Werten Sie den vorherigen Plan aus oder verweisen Sie auf die vorhandene Auswertung.",
        en: "Evaluate the previous plan, or point to the evaluation that exists.",
      },
    ),
  },
  personShould: {
    nl: "Ga na of het nieuwe plan de lessen uit de evaluatie ook toepast.",
    fr: "Vérifiez que le nouveau plan applique aussi les leçons de l’évaluation.",
    de: "Prüfen Sie, ob der neue Plan die Lehren aus der Auswertung auch umsetzt.",
    en: "Check that the new plan also applies the lessons of the evaluation.",
  },
  decide: (plan) => {
    const { previousPlan } = plan;
    if (!isStated(previousPlan)) return { outcome: "noPreviousPlan" };
    const date = plan.analysis?.previousPlanEvaluation?.date ?? null;
    if (isStated(date)) return { outcome: "evaluated", facts: { previousPlan, date } };
    return {
      outcome: "notEvaluated",
      missing: ["analysis.previousPlanEvaluation.date"],
      facts: { previousPlan, date: null },
    };
  },
});
