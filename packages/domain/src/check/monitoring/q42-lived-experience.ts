import { criterionCheck, fail, pass } from "../criterion-check.js";
import { noIndicators } from "../shared-outcomes.js";
import { listed } from "../stated.js";

/** Q42: at least one indicator listens instead of counting. */
export const q42 = criterionCheck({
  id: "Q42",
  outcomes: {
    noIndicators,
    present: pass({
      nl: "Kwalitatieve indicatoren: {ids}.",
      fr: "Indicateurs qualitatifs : {ids}.",
      de: "Qualitative Indikatoren: {ids}.",
      en: "Qualitative indicators: {ids}.",
    }),
    absent: fail(
      {
        nl: "Geen enkele van de {indicators} indicatoren is kwalitatief.",
        fr: "Aucun des {indicators} indicateurs n’est qualitatif.",
        de: "Keiner der {indicators} Indikatoren ist qualitativ.",
        en: "None of the {indicators} indicators is qualitative.",
      },
      {
        nl: "Vraag mensen die racisme meemaken hoe het gaat, bijvoorbeeld in gesprekken, en neem dat op als indicator.",
        fr: "Demandez aux personnes qui vivent le racisme comment cela évolue, par exemple en entretien, et faites-en un indicateur.",
        de: "Fragen Sie Menschen, die Rassismus erleben, wie es ihnen geht, etwa in Gesprächen, und machen Sie daraus einen Indikator.",
        en: "Ask people who live with racism how things are going, for example in talks, and make that an indicator.",
      },
    ),
  },
  personShould: {
    nl: "Ga na of de bevraging zorgzaam gebeurt en mensen niets kost.",
    fr: "Vérifiez que l’écoute se fait avec soin et ne coûte rien aux personnes.",
    de: "Prüfen Sie, ob die Befragung behutsam geschieht und die Menschen nichts kostet.",
    en: "Check that people are asked with care and that it costs them nothing.",
  },
  decide: (plan) => {
    const indicators = listed(plan.indicators);
    if (indicators.length === 0) return { outcome: "noIndicators" };
    const ids = indicators.filter(({ method }) => method === "qualitative").map(({ id }) => id);
    const numbers = { indicators: indicators.length, qualitative: ids.length };
    return ids.length > 0 ? { outcome: "present", ids, numbers } : { outcome: "absent", numbers };
  },
});
