import { criterionCheck, fail, pass } from "../criterion-check.js";
import { hardInstruments, softInstruments, usesOnly } from "../instrument-families.js";
import { noMeasures } from "../shared-outcomes.js";
import { includesAny, listed } from "../stated.js";

/** Q26: beside awareness there are rules, sanctions or tests. The soft share is taken over all measures. */
export const q26 = criterionCheck({
  id: "Q26",
  outcomes: {
    noMeasures,
    mixed: pass({
      nl: "{share%} van de maatregelen is louter sensibiliserend; {hard} maatregelen gebruiken regels, controle of sancties.",
      fr: "{share%} des mesures ne font que sensibiliser ; {hard} mesures recourent à des règles, des contrôles ou des sanctions.",
      de: "{share%} der Maßnahmen sensibilisieren nur; {hard} Maßnahmen nutzen Regeln, Kontrollen oder Sanktionen.",
      en: "{share%} of the measures only raise awareness; {hard} measures use rules, checks or sanctions.",
    }),
    tooSoft: fail(
      {
        nl: "{share%} van de maatregelen is louter sensibiliserend; hoogstens {maxSoft%} is aanvaardbaar.",
        fr: "{share%} des mesures ne font que sensibiliser ; {maxSoft%} est le maximum.",
        de: "{share%} der Maßnahmen sensibilisieren nur; höchstens {maxSoft%} sind vertretbar.",
        en: "{share%} of the measures only raise awareness; at most {maxSoft%} is acceptable.",
      },
      {
        nl: "Koppel vorming en campagnes aan afspraken die gevolgen hebben: regels, praktijktesten, clausules, sancties.",
        fr: "Liez formations et campagnes à des engagements suivis d’effets : règles, tests de situation, clauses, sanctions.",
        de: "Verbinden Sie Schulungen und Kampagnen mit Vorgaben, die Folgen haben: Regeln, Praxistests, Klauseln, Sanktionen.",
        en: "Tie training and campaigns to rules that have consequences: by-laws, practice tests, clauses, sanctions.",
      },
    ),
    nothingHard: fail(
      {
        nl: "Geen enkele maatregel gebruikt een hard instrument: regels, handhaving, praktijktesten, clausules of positieve actie.",
        fr: "Aucune mesure n’utilise d’instrument contraignant : règles, contrôle, tests de situation, clauses ou action positive.",
        de: "Keine Maßnahme nutzt ein hartes Instrument: Regeln, Durchsetzung, Praxistests, Klauseln oder positive Maßnahmen.",
        en: "No measure uses a hard instrument: rules, enforcement, practice tests, clauses or positive action.",
      },
      {
        nl: "Voeg minstens één maatregel toe met een instrument dat gevolgen heeft voor wie discrimineert.",
        fr: "Ajoutez au moins une mesure dont l’instrument a des conséquences pour qui discrimine.",
        de: "Ergänzen Sie mindestens eine Maßnahme, die Folgen für diejenigen hat, die diskriminieren.",
        en: "Add at least one measure with an instrument that has consequences for those who discriminate.",
      },
    ),
  },
  decide: (plan, { params }) => {
    const measures = listed(plan.measures);
    if (measures.length === 0) return { outcome: "noMeasures" };
    const soft = measures.filter(({ instruments }) => usesOnly(instruments, softInstruments)).length;
    const hard = measures.filter(({ instruments }) => includesAny(instruments, hardInstruments)).length;
    const share = soft / measures.length;
    const numbers = { share, maxSoft: params.maxSoft, soft, hard, measures: measures.length };
    if (share > params.maxSoft) return { outcome: "tooSoft", numbers };
    return { outcome: hard === 0 ? "nothingHard" : "mixed", numbers };
  },
});
