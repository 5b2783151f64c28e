import { criterionCheck, fail, pass } from "../criterion-check.js";
import { isNumber, listed } from "../stated.js";

/** Q35: organisations that are asked to take part get means to do so. */
export const q35 = criterionCheck({
  id: "Q35",
  outcomes: {
    planBudget: pass({
      nl: "Het plan trekt {support} uit voor het middenveld.",
      fr: "Le plan prévoit {support} pour la société civile.",
      de: "Der Plan sieht {support} für die Zivilgesellschaft vor.",
      en: "The plan sets {support} aside for civil society.",
    }),
    measureFunding: pass({
      nl: "Maatregelen die verenigingen financieren: {ids}.",
      fr: "Mesures qui financent des associations : {ids}.",
      de: "Maßnahmen, die Vereine fördern: {ids}.",
      en: "Measures that fund associations: {ids}.",
    }),
    nothing: fail(
      {
        nl: "Het plan voorziet geen geld voor verenigingen die meewerken.",
        fr: "Le plan ne prévoit pas d’argent pour les associations qui participent.",
        de: "Der Plan sieht kein Geld für mitwirkende Vereine vor.",
        en: "The plan sets no money aside for the associations that take part.",
      },
      {
        nl: "Vergoed de inzet van verenigingen: met een budget in het plan of een subsidie in een maatregel.",
        fr: "Rémunérez l’engagement des associations : par un budget dans le plan ou un subside dans une mesure.",
        de: "Vergüten Sie den Einsatz von Vereinen: durch ein Budget im Plan oder eine Förderung in einer Maßnahme.",
        en: "Pay for the work of associations: with a budget in the plan or a grant in a measure.",
      },
    ),
  },
  decide: (plan) => {
    const support = plan.budget?.civilSocietySupport;
    if (isNumber(support) && support > 0) return { outcome: "planBudget", numbers: { support } };
    const ids = listed(plan.measures)
      .filter(
        ({ instruments, partners }) =>
          listed(instruments).includes("funding") && listed(partners).some(({ type }) => type === "ngo"),
      )
      .map(({ id }) => id);
    return ids.length > 0
      ? { outcome: "measureFunding", ids }
      : { outcome: "nothing", missing: ["budget.civilSocietySupport"] };
  },
});
