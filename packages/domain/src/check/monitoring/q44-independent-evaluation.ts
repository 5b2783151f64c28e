import { criterionCheck, fail, pass } from "../criterion-check.js";
import { lastDayOfYears, periodOf } from "../plan-period.js";
import { endOf, startOf } from "../stated.js";

/** Q44: outsiders evaluate the plan at its end, and a long plan halfway as well. */
export const q44 = criterionCheck({
  id: "Q44",
  outcomes: {
    planned: pass({
      nl: "Een onafhankelijke eindevaluatie is voorzien, en een tussentijdse waar de looptijd erom vraagt.",
      fr: "Une évaluation finale indépendante est prévue, et une à mi-parcours si la durée l’exige.",
      de: "Eine unabhängige Schlussevaluierung ist vorgesehen, und eine Halbzeitbewertung, wo die Laufzeit sie verlangt.",
      en: "An independent final evaluation is planned, and one at mid-term where the length asks for it.",
    }),
    notIndependent: fail(
      {
        nl: "Het plan voorziet geen onafhankelijke eindevaluatie.",
        fr: "Le plan ne prévoit pas d’évaluation finale indépendante.",
        de: "Der Plan sieht keine unabhängige Schlussevaluierung vor.",
        en: "The plan does not foresee an independent final evaluation.",
      },
      {
        nl: "Vraag iemand buiten de eigen diensten om het plan op het einde te evalueren, en zet dat nu al in het plan.",
        fr: "Confiez l’évaluation finale à quelqu’un d’extérieur à vos services, et inscrivez-le dès maintenant.",
        de: "Beauftragen Sie jemanden außerhalb der eigenen Dienste mit der Schlussevaluierung und schreiben Sie es jetzt schon fest.",
        en: "Ask someone outside your own services to evaluate the plan at its end, and write that down now.",
      },
    ),
    noMidTerm: fail(
      {
        nl: "Het plan duurt {midTermFromYears} jaar of langer en heeft geen tussentijdse evaluatie binnen de looptijd.",
        fr: "Le plan dure {midTermFromYears} ans ou plus et n’a pas d’évaluation à mi-parcours dans sa période.",
        de: "Der Plan dauert {midTermFromYears} Jahre oder länger und hat keine Halbzeitbewertung innerhalb der Laufzeit.",
        en: "The plan lasts {midTermFromYears} years or more and has no mid-term evaluation within its period.",
      },
      {
        nl: "Kies een datum halfweg om te kijken wat werkt en bij te sturen.",
        fr: "Fixez une date à mi-chemin pour voir ce qui marche et corriger le tir.",
        de: "Legen Sie einen Zeitpunkt zur Halbzeit fest, um zu sehen, was wirkt, und nachzusteuern.",
        en: "Set a date halfway to see what works and to adjust.",
      },
    ),
  },
  personShould: {
    nl: "Ga na of wie evalueert echt vrij staat, en of het verslag openbaar wordt.",
    fr: "Vérifiez que l’évaluateur est vraiment libre et que le rapport sera public.",
    de: "Prüfen Sie, ob die Evaluierenden wirklich frei sind und der Bericht öffentlich wird.",
    en: "Check that the evaluator is really free, and that the report will be public.",
  },
  decide: (plan, { params }) => {
    const { monitoring } = plan;
    if (monitoring?.final?.independent !== true) {
      return { outcome: "notIndependent", missing: ["monitoring.final.independent"] };
    }
    const { from, to } = periodOf(plan);
    const { midTermFromYears } = params;
    const numbers = { midTermFromYears };
    // Without both ends the length is not known, so no mid-term can be asked for: Q03 reports the ends.
    const isLong = from !== null && to !== null && to >= lastDayOfYears(from, midTermFromYears);
    if (!isLong) return { outcome: "planned", numbers };
    const first = startOf(monitoring.midTerm);
    const last = endOf(monitoring.midTerm);
    const isInside = first !== null && last !== null && first >= from && last <= to;
    const facts = { midTerm: monitoring.midTerm ?? null };
    return isInside
      ? { outcome: "planned", numbers, facts }
      : { outcome: "noMidTerm", missing: ["monitoring.midTerm"], numbers, facts };
  },
});
