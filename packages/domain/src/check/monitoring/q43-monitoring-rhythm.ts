import { criterionCheck, fail, pass } from "../criterion-check.js";
import { isNumber, isStated } from "../stated.js";

/** Q43: a named body reports at least once a year. */
export const q43 = criterionCheck({
  id: "Q43",
  outcomes: {
    regular: pass({
      nl: "{body} rapporteert om de {frequencyMonths} maanden.",
      fr: "{body} fait rapport tous les {frequencyMonths} mois.",
      de: "{body} berichtet alle {frequencyMonths} Monate.",
      en: "{body} reports every {frequencyMonths} months.",
    }),
    notStated: fail(
      {
        nl: "Het plan zegt niet wie het opvolgt of hoe vaak daarover verslag komt.",
        fr: "Le plan n’indique pas qui assure le suivi ou à quelle fréquence il est rendu compte.",
        de: "Der Plan sagt nicht, wer ihn begleitet oder wie oft darüber berichtet wird.",
        en: "The plan does not say who follows it up or how often a report is made.",
      },
      {
        nl: "Wijs een orgaan aan dat opvolgt en minstens om de {maxMonths} maanden verslag uitbrengt.",
        fr: "Désignez un organe de suivi qui fait rapport au moins tous les {maxMonths} mois.",
        de: "Bestimmen Sie ein Gremium, das mindestens alle {maxMonths} Monate berichtet.",
        en: "Name a body that follows up and reports at least every {maxMonths} months.",
      },
    ),
    tooRare: fail(
      {
        nl: "{body} rapporteert om de {frequencyMonths} maanden; dat moet minstens om de {maxMonths} maanden.",
        fr: "{body} fait rapport tous les {frequencyMonths} mois ; il le faut au moins tous les {maxMonths} mois.",
        de: "{body} berichtet alle {frequencyMonths} Monate; nötig ist es mindestens alle {maxMonths} Monate.",
        en: "{body} reports every {frequencyMonths} months; at least every {maxMonths} months is needed.",
      },
      {
        nl: "Maak van het verslag een vast moment, minstens om de {maxMonths} maanden; kort mag.",
        fr: "Faites du rapport un rendez-vous fixe, au moins tous les {maxMonths} mois ; il peut être court.",
        de: "Machen Sie den Bericht zu einem festen Termin, mindestens alle {maxMonths} Monate; er darf kurz sein.",
        en: "Make the report a fixed moment, at least every {maxMonths} months; it may be short.",
      },
    ),
  },
  decide: ({ monitoring }, { params }) => {
    const body = isStated(monitoring?.body) ? monitoring.body : null;
    const frequencyMonths = isNumber(monitoring?.frequencyMonths) ? monitoring.frequencyMonths : null;
    const decision = { numbers: { frequencyMonths, maxMonths: params.maxMonths }, facts: { body } };
    if (body === null || frequencyMonths === null) {
      const missing = [
        ...(body === null ? ["monitoring.body"] : []),
        ...(frequencyMonths === null ? ["monitoring.frequencyMonths"] : []),
      ];
      return { outcome: "notStated", missing, ...decision };
    }
    return { outcome: frequencyMonths > params.maxMonths ? "tooRare" : "regular", ...decision };
  },
});
