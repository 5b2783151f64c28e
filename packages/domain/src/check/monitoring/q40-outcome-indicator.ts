import { criterionCheck, fail, pass } from "../criterion-check.js";
import { listed } from "../stated.js";

/** Q40: at least one indicator looks at what changes, not at what was done. */
export const q40 = criterionCheck({
  id: "Q40",
  outcomes: {
    present: pass({
      nl: "Indicatoren die verandering meten: {ids}.",
      fr: "Indicateurs qui mesurent un changement : {ids}.",
      de: "Indikatoren, die Veränderung messen: {ids}.",
      en: "Indicators that measure change: {ids}.",
    }),
    absent: fail(
      {
        nl: "Geen enkele indicator meet een effect of een impact.",
        fr: "Aucun indicateur ne mesure un effet ou un impact.",
        de: "Kein Indikator misst eine Wirkung.",
        en: "No indicator measures an outcome or an impact.",
      },
      {
        nl: "Tel niet alleen vormingen of folders; meet ook wat er voor mensen verandert.",
        fr: "Ne comptez pas seulement les formations ou les dépliants ; mesurez aussi ce qui change pour les gens.",
        de: "Zählen Sie nicht nur Schulungen oder Faltblätter; messen Sie auch, was sich für Menschen ändert.",
        en: "Do not only count trainings or leaflets; measure what changes for people as well.",
      },
    ),
  },
  personShould: {
    nl: "Ga na of de indicator meet wat voor betrokkenen telt.",
    fr: "Vérifiez que l’indicateur mesure ce qui compte pour les personnes concernées.",
    de: "Prüfen Sie, ob der Indikator misst, was für Betroffene zählt.",
    en: "Check that the indicator measures what counts for the people concerned.",
  },
  decide: (plan) => {
    const indicators = listed(plan.indicators);
    const ids = indicators.filter(({ type }) => type === "outcome" || type === "impact").map(({ id }) => id);
    const numbers = { indicators: indicators.length, ofChange: ids.length };
    return ids.length > 0 ? { outcome: "present", ids, numbers } : { outcome: "absent", numbers };
  },
});
