/** The words of budgets: kinds, stages, what a total leaves out, refusals. */
import type { FullText } from "../text/index.js";
import type { BudgetKind, BudgetStage } from "./budget-line.js";
import type { BudgetTotal } from "./budget-totals.js";

export const budgetKindTexts: Readonly<Record<BudgetKind, FullText>> = {
  operating: { nl: "Werking", fr: "Fonctionnement", de: "Betriebskosten", en: "Operating" },
  investment: { nl: "Investering", fr: "Investissement", de: "Investition", en: "Investment" },
  staff: {
    nl: "Personeel (voltijdsequivalenten)",
    fr: "Personnel (équivalents temps plein)",
    de: "Personal (Vollzeitäquivalente)",
    en: "Staff (full-time equivalents)",
  },
};

export const budgetStageTexts: Readonly<Record<BudgetStage, FullText>> = {
  planned: { nl: "Gepland", fr: "Prévu", de: "Geplant", en: "Planned" },
  committed: { nl: "Vastgelegd", fr: "Engagé", de: "Gebunden", en: "Committed" },
  spent: { nl: "Uitgegeven", fr: "Dépensé", de: "Ausgegeben", en: "Spent" },
};

export const noBudgetNamedText: FullText = {
  nl: "Geen budget genoemd",
  fr: "Aucun budget mentionné",
  de: "Kein Budget genannt",
  en: "No budget named",
};

export const budgetCompletenessTexts: Readonly<Record<BudgetTotal["state"], FullText>> = {
  complete: {
    nl: "Elke maatregel noemt een bedrag.",
    fr: "Chaque mesure mentionne un montant.",
    de: "Jede Maßnahme nennt einen Betrag.",
    en: "Every measure names an amount.",
  },
  partial: {
    nl: "Een deel: niet van elke maatregel is het bedrag bekend.",
    fr: "Une partie : le montant n’est pas connu pour chaque mesure.",
    de: "Ein Teil: nicht von jeder Maßnahme ist der Betrag bekannt.",
    en: "A part: the amount is not known for every measure.",
  },
  "nothing-known": {
    nl: "Van geen enkele maatregel is een bedrag bekend.",
    fr: "Aucun montant n’est connu, pour aucune mesure.",
    de: "Von keiner Maßnahme ist ein Betrag bekannt.",
    en: "No amount is known for any measure.",
  },
};

export const budgetRefusalTexts = {
  unknownMeasure: {
    nl: "Deze maatregel staat niet in het plan.",
    fr: "Cette mesure ne figure pas dans le plan.",
    de: "Diese Maßnahme steht nicht im Plan.",
    en: "This measure is not in the plan.",
  },
  sameLineAgain: {
    nl: "Deze lijn is al genoteerd, met hetzelfde bedrag en dezelfde bron.",
    fr: "Cette ligne est déjà consignée, avec le même montant et la même source.",
    de: "Diese Zeile ist schon festgehalten, mit demselben Betrag und derselben Quelle.",
    en: "This line is already recorded, with the same amount and source.",
  },
  namedAndNotNamed: {
    nl: "Voor hetzelfde geld kan niet zowel een bedrag als ‘geen budget genoemd’ gelden; trek eerst het andere in.",
    fr: "Pour le même argent, un montant et « aucun budget mentionné » s’excluent ; retirez d’abord l’autre.",
    de: "Für dasselbe Geld schließen sich ein Betrag und „kein Budget genannt“ aus; ziehen Sie erst das andere zurück.",
    en: "For the same money an amount and ‘no budget named’ exclude each other; withdraw the other first.",
  },
  unknownWiderLine: {
    nl: "De ruimere lijn bestaat niet.",
    fr: "La ligne plus large n’existe pas.",
    de: "Die weitere Zeile gibt es nicht.",
    en: "The wider line does not exist.",
  },
  widerLineDiffers: {
    nl: "De ruimere lijn staat in andere boeken, of verschilt in financier, jaar, soort of stadium.",
    fr: "La ligne plus large figure dans d’autres comptes, ou diffère par le financeur, l’année, le type ou le stade.",
    de: "Die weitere Zeile steht in anderen Büchern oder hat andere Geldgeber, Jahr, Art oder Stufe.",
    en: "The wider line stands in other books, or differs in funder, year, kind or stage.",
  },
  partsExceedWhole: {
    nl: "De delen zijn samen groter dan de ruimere lijn.",
    fr: "Les parties dépassent ensemble la ligne plus large.",
    de: "Die Teile sind zusammen größer als die weitere Zeile.",
    en: "The parts together exceed the wider line.",
  },
  amountOfOtherKind: {
    nl: "Personeel telt in voltijdsequivalenten, al de rest in euro.",
    fr: "Le personnel se compte en équivalents temps plein, le reste en euros.",
    de: "Personal zählt in Vollzeitäquivalenten, alles andere in Euro.",
    en: "Staff counts in full-time equivalents, all the rest in euro.",
  },
  unknownLine: {
    nl: "Deze budgetlijn bestaat niet.",
    fr: "Cette ligne budgétaire n’existe pas.",
    de: "Diese Budgetzeile gibt es nicht.",
    en: "This budget line does not exist.",
  },
  lineHasParts: {
    nl: "Andere lijnen zijn een deel van deze; trek eerst die in.",
    fr: "D’autres lignes font partie de celle-ci ; retirez-les d’abord.",
    de: "Andere Zeilen sind Teil dieser; ziehen Sie erst diese zurück.",
    en: "Other lines are part of this one; withdraw those first.",
  },
} as const satisfies Record<string, FullText>;
export type BudgetRefusalKind = keyof typeof budgetRefusalTexts;
