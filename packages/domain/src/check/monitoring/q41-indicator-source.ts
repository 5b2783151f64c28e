import { criterionCheck, fail, pass } from "../criterion-check.js";
import { noIndicators } from "../shared-outcomes.js";
import { isNumber, isStated, listed } from "../stated.js";

/** Q41: for every indicator one knows where the figure comes from and how often. */
export const q41 = criterionCheck({
  id: "Q41",
  outcomes: {
    noIndicators,
    complete: pass({
      nl: "Elk van de {indicators} indicatoren heeft een bron en een ritme.",
      fr: "Chacun des {indicators} indicateurs a une source et une fréquence.",
      de: "Jeder der {indicators} Indikatoren hat eine Quelle und einen Rhythmus.",
      en: "Each of the {indicators} indicators has a source and a rhythm.",
    }),
    incomplete: fail(
      {
        nl: "[Indicatoren zonder bron: {withoutSource}.] [Indicatoren zonder ritme: {withoutRhythm}.]",
        fr: "[Indicateurs sans source : {withoutSource}.] [Indicateurs sans fréquence : {withoutRhythm}.]",
        de: "[Indikatoren ohne Quelle: {withoutSource}.] [Indikatoren ohne Rhythmus: {withoutRhythm}.]",
        en: "[Indicators without a source: {withoutSource}.] [Indicators without a rhythm: {withoutRhythm}.]",
      },
      {
        nl: "Vermeld wie het cijfer levert en om de hoeveel maanden.",
        fr: "Indiquez qui fournit le chiffre et tous les combien de mois.",
        de: "Nennen Sie, wer die Zahl liefert und alle wie viele Monate.",
        en: "Say who supplies the figure and every how many months.",
      },
    ),
  },
  decide: (plan) => {
    const indicators = listed(plan.indicators);
    if (indicators.length === 0) return { outcome: "noIndicators" };
    const hasSource = ({ source }: { source?: unknown }) => isStated(source);
    const hasRhythm = ({ frequencyMonths }: { frequencyMonths?: unknown }) => isNumber(frequencyMonths);
    const ids = indicators.filter((one) => !hasSource(one) || !hasRhythm(one)).map(({ id }) => id);
    const numbers = { indicators: indicators.length, incomplete: ids.length };
    if (ids.length === 0) return { outcome: "complete", numbers };
    return {
      outcome: "incomplete",
      ids,
      numbers,
      lists: {
        withoutSource: indicators.filter((one) => !hasSource(one)).map(({ id }) => id),
        withoutRhythm: indicators.filter((one) => !hasRhythm(one)).map(({ id }) => id),
      },
    };
  },
});
