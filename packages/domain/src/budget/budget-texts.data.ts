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
    nl: "De maatregel “{value}” staat niet in het plan.",
    fr: "La mesure « {value} » ne figure pas dans le plan.",
    de: "Die Maßnahme „{value}“ steht nicht im Plan.",
    en: "The measure “{value}” is not in the plan.",
  },
  sameLineAgain: {
    nl: "Deze lijn is al genoteerd als {line}, met hetzelfde bedrag en dezelfde bron.",
    fr: "Cette ligne est déjà consignée sous {line}, avec le même montant et la même source.",
    de: "Diese Zeile ist schon als {line} festgehalten, mit demselben Betrag und derselben Quelle.",
    en: "This line is already recorded as {line}, with the same amount and source.",
  },
  namedAndNotNamed: {
    nl: "Voor hetzelfde geld kan niet zowel een bedrag als ‘geen budget genoemd’ gelden; trek eerst {lines} in.",
    fr: "Pour le même argent, un montant et « aucun budget mentionné » s’excluent ; retirez d’abord {lines}.",
    de: "Für dasselbe Geld schließen sich ein Betrag und „kein Budget genannt“ aus; ziehen Sie erst {lines} zurück.",
    en: "For the same money an amount and ‘no budget named’ exclude each other; withdraw {lines} first.",
  },
  unknownWiderLine: {
    nl: "De ruimere lijn “{value}” bestaat niet.",
    fr: "La ligne plus large « {value} » n’existe pas.",
    de: "Die weitere Zeile „{value}“ gibt es nicht.",
    en: "The wider line “{value}” does not exist.",
  },
  widerLineDiffers: {
    nl: "De ruimere lijn {line} verschilt in: {members}. Een deel staat in dezelfde boeken, met dezelfde financier, hetzelfde jaar, dezelfde soort en hetzelfde stadium.",
    fr: "La ligne plus large {line} diffère par : {members}. Une partie figure dans les mêmes comptes, avec le même financeur, la même année, le même type et le même stade.",
    de: "Die weitere Zeile {line} unterscheidet sich in: {members}. Ein Teil steht in denselben Büchern, mit gleichem Geldgeber, Jahr, gleicher Art und Stufe.",
    en: "The wider line {line} differs in: {members}. A part stands in the same books, with the same funder, year, kind and stage.",
  },
  partsExceedWhole: {
    nl: "De delen zijn samen groter dan de ruimere lijn {line}; verlaag een deel of verhoog eerst die lijn.",
    fr: "Les parties dépassent ensemble la ligne plus large {line} ; réduisez une partie ou augmentez d’abord cette ligne.",
    de: "Die Teile sind zusammen größer als die weitere Zeile {line}; verringern Sie einen Teil oder erhöhen Sie erst diese Zeile.",
    en: "The parts together exceed the wider line {line}; lower a part, or raise that line first.",
  },
  amountOfOtherKind: {
    nl: "Personeel telt in voltijdsequivalenten, al de rest in euro.",
    fr: "Le personnel se compte en équivalents temps plein, le reste en euros.",
    de: "Personal zählt in Vollzeitäquivalenten, alles andere in Euro.",
    en: "Staff counts in full-time equivalents, all the rest in euro.",
  },
  booksOfAnother: {
    nl: "De lijn staat in de boeken van {reportedBy}; {organisation} schrijft daar niet in.",
    fr: "La ligne figure dans les livres de {reportedBy} ; {organisation} n’y écrit pas.",
    de: "Die Zeile steht in den Büchern von {reportedBy}; {organisation} schreibt dort nicht.",
    en: "The line stands in the books of {reportedBy}; {organisation} does not write there.",
  },
  unknownLine: {
    nl: "De budgetlijn “{value}” bestaat niet.",
    fr: "La ligne budgétaire « {value} » n’existe pas.",
    de: "Die Budgetzeile „{value}“ gibt es nicht.",
    en: "The budget line “{value}” does not exist.",
  },
  lineHasParts: {
    nl: "Andere lijnen zijn een deel van deze; trek eerst die in: {lines}.",
    fr: "D’autres lignes font partie de celle-ci ; retirez-les d’abord : {lines}.",
    de: "Andere Zeilen sind Teil dieser; ziehen Sie erst diese zurück: {lines}.",
    en: "Other lines are part of this one; withdraw those first: {lines}.",
  },
} as const satisfies Record<string, FullText>;
export type BudgetRefusalKind = keyof typeof budgetRefusalTexts;
