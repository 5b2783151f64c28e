/** The words of indicators: progress, why it cannot be said, data gaps, commands, refusals. */
import type { FullText } from "../text/index.js";
import type { gapReasons, Incomparable } from "./indicator.js";
import type { IndicatorCommands } from "./indicator-command.js";
import type { CannotSay, Progress, ProgressRule } from "./progress.js";

export const progressTexts: Readonly<Record<Progress["state"], FullText>> = {
  reached: { nl: "Doel bereikt", fr: "Cible atteinte", de: "Ziel erreicht", en: "Target reached" },
  "on-course": { nl: "Op koers", fr: "En bonne voie", de: "Auf Kurs", en: "On course" },
  behind: { nl: "Achter", fr: "En retard", de: "Im Rückstand", en: "Behind" },
  "moving-away": {
    nl: "Verder van het doel dan bij het begin",
    fr: "Plus loin de la cible qu’au départ",
    de: "Weiter vom Ziel als am Anfang",
    en: "Further from the target than at the start",
  },
  within: {
    nl: "Binnen de grenzen",
    fr: "Dans les limites",
    de: "Innerhalb der Grenzen",
    en: "Within bounds",
  },
  outside: {
    nl: "Buiten de grenzen",
    fr: "Hors des limites",
    de: "Außerhalb der Grenzen",
    en: "Out of bounds",
  },
  "cannot-say": {
    nl: "Niet te zeggen",
    fr: "Impossible à dire",
    de: "Nicht zu sagen",
    en: "Cannot be said",
  },
};

export const progressRuleTexts: Readonly<Record<ProgressRule, FullText>> = {
  "straight-path": {
    nl: "Deel van de weg van beginwaarde naar doel, naast het deel van de tijd dat voorbij is.",
    fr: "Part du chemin de la valeur de départ à la cible, à côté de la part du temps écoulé.",
    de: "Anteil des Weges vom Ausgangswert zum Ziel, neben dem Anteil der vergangenen Zeit.",
    en: "Share of the way from baseline to target, beside the share of the time gone by.",
  },
  "within-bounds": {
    nl: "De waarde ligt tussen de twee grenzen, grenzen inbegrepen.",
    fr: "La valeur se situe entre les deux limites, limites comprises.",
    de: "Der Wert liegt zwischen den beiden Grenzen, Grenzen eingeschlossen.",
    en: "The value lies between the two bounds, bounds included.",
  },
};

export const cannotSayTexts: Readonly<Record<CannotSay["kind"], FullText>> = {
  qualitative: {
    nl: "De indicator is in woorden; mensen oordelen erover.",
    fr: "L’indicateur s’exprime en mots ; des personnes en jugent.",
    de: "Der Indikator ist in Worten; Menschen urteilen darüber.",
    en: "The indicator is in words; people judge it.",
  },
  noApprovedValue: {
    nl: "Er is nog geen goedgekeurde waarde.",
    fr: "Il n’y a pas encore de valeur approuvée.",
    de: "Es gibt noch keinen genehmigten Wert.",
    en: "There is no approved value yet.",
  },
  latestIsDataGap: {
    nl: "De laatste melding is dat er geen gegevens zijn.",
    fr: "La dernière information est qu’il n’y a pas de données.",
    de: "Zuletzt wurde gemeldet, dass es keine Daten gibt.",
    en: "The latest word is that there are no data.",
  },
  latestIsSuppressed: {
    nl: "Het gaat om te weinig mensen om het aantal te tonen.",
    fr: "Trop peu de personnes sont concernées pour montrer le nombre.",
    de: "Es geht um zu wenige Menschen, um die Zahl zu zeigen.",
    en: "Too few people are concerned for the number to be shown.",
  },
  baselineIsDataGap: {
    nl: "De beginwaarde is niet bekend.",
    fr: "La valeur de départ n’est pas connue.",
    de: "Der Ausgangswert ist nicht bekannt.",
    en: "The baseline is not known.",
  },
  noTarget: {
    nl: "Er is geen streefdoel.",
    fr: "Il n’y a pas de cible.",
    de: "Es gibt kein Ziel.",
    en: "There is no target.",
  },
  targetIsBaseline: {
    nl: "Het streefdoel is gelijk aan de beginwaarde.",
    fr: "La cible est égale à la valeur de départ.",
    de: "Das Ziel ist gleich dem Ausgangswert.",
    en: "The target equals the baseline.",
  },
  targetAgainstDirection: {
    nl: "Het streefdoel ligt in de andere richting dan de indicator zegt.",
    fr: "La cible se trouve dans l’autre sens que celui de l’indicateur.",
    de: "Das Ziel liegt in der anderen Richtung, als der Indikator sagt.",
    en: "The target lies in the other direction than the indicator states.",
  },
  targetNotAfterBaseline: {
    nl: "De dag van het streefdoel ligt niet na die van de beginwaarde.",
    fr: "Le jour de la cible ne suit pas celui de la valeur de départ.",
    de: "Der Tag des Ziels liegt nicht nach dem des Ausgangswerts.",
    en: "The day of the target does not follow that of the baseline.",
  },
  datesTooCoarse: {
    nl: "De datums zijn niet op de dag bekend, en het antwoord hangt ervan af.",
    fr: "Les dates ne sont pas connues au jour près, et la réponse en dépend.",
    de: "Die Daten sind nicht auf den Tag bekannt, und davon hängt die Antwort ab.",
    en: "The dates are not known to the day, and the answer depends on it.",
  },
};

export const gapReasonTexts: Readonly<Record<(typeof gapReasons)[number], FullText>> = {
  "not-measured": {
    nl: "Wordt niet gemeten",
    fr: "N’est pas mesuré",
    de: "Wird nicht gemessen",
    en: "Not measured",
  },
  "not-published": {
    nl: "Gemeten, niet bekendgemaakt",
    fr: "Mesuré, non publié",
    de: "Gemessen, nicht veröffentlicht",
    en: "Measured, not published",
  },
  "refused-by-source": {
    nl: "De bron weigerde",
    fr: "La source a refusé",
    de: "Die Quelle hat abgelehnt",
    en: "The source declined",
  },
  "not-comparable": {
    nl: "Niet vergelijkbaar",
    fr: "Pas comparable",
    de: "Nicht vergleichbar",
    en: "Not comparable",
  },
  "method-changed": {
    nl: "De methode veranderde",
    fr: "La méthode a changé",
    de: "Die Methode hat sich geändert",
    en: "The method changed",
  },
  "too-few-cases": {
    nl: "Te weinig gevallen om te tonen",
    fr: "Trop peu de cas pour être montrés",
    de: "Zu wenige Fälle, um sie zu zeigen",
    en: "Too few cases to show",
  },
  "no-legal-basis": {
    nl: "Geen rechtsgrond om dit te meten",
    fr: "Aucune base légale pour mesurer cela",
    de: "Keine Rechtsgrundlage, dies zu messen",
    en: "No legal basis to measure this",
  },
};

export const suppressedText: FullText = {
  nl: "Te weinig mensen om te tonen",
  fr: "Trop peu de personnes pour être montré",
  de: "Zu wenige Menschen, um es zu zeigen",
  en: "Too few people to show",
};

export const incomparableTexts: Readonly<Record<Incomparable["kind"], FullText>> = {
  notShared: {
    nl: "Minstens een van beide is geen gemeenschappelijke indicator.",
    fr: "L’un des deux au moins n’est pas un indicateur commun.",
    de: "Mindestens einer der beiden ist kein gemeinsamer Indikator.",
    en: "At least one of the two is not a common indicator.",
  },
  differentIndicator: {
    nl: "Het zijn verschillende gemeenschappelijke indicatoren.",
    fr: "Ce sont des indicateurs communs différents.",
    de: "Es sind verschiedene gemeinsame Indikatoren.",
    en: "They are different common indicators.",
  },
  qualitative: {
    nl: "Woorden laten zich niet in cijfers vergelijken.",
    fr: "Des mots ne se comparent pas en chiffres.",
    de: "Worte lassen sich nicht in Zahlen vergleichen.",
    en: "Words cannot be compared as figures.",
  },
  differentUnit: {
    nl: "De eenheden verschillen.",
    fr: "Les unités diffèrent.",
    de: "Die Einheiten sind verschieden.",
    en: "The units differ.",
  },
  differentMethod: {
    nl: "De methodes verschillen.",
    fr: "Les méthodes diffèrent.",
    de: "Die Methoden sind verschieden.",
    en: "The methods differ.",
  },
};

export const indicatorRefusalTexts = {
  duplicateIndicator: {
    nl: "Er is al een indicator “{value}”; kies een andere aanduiding.",
    fr: "Il existe déjà un indicateur « {value} » ; choisissez un autre identifiant.",
    de: "Es gibt schon einen Indikator „{value}“; wählen Sie eine andere Kennung.",
    en: "There is an indicator “{value}” already; choose another identifier.",
  },
  unknownGoal: {
    nl: "Het doel “{value}” staat niet in het plan.",
    fr: "L’objectif « {value} » ne figure pas dans le plan.",
    de: "Das Ziel „{value}“ steht nicht im Plan.",
    en: "The goal “{value}” is not in the plan.",
  },
  unknownMeasure: {
    nl: "De maatregel “{value}” staat niet in het plan.",
    fr: "La mesure « {value} » ne figure pas dans le plan.",
    de: "Die Maßnahme „{value}“ steht nicht im Plan.",
    en: "The measure “{value}” is not in the plan.",
  },
  minCellTooSmall: {
    nl: "Groepen van {value} tonen is te weinig bescherming; toon geen groepen kleiner dan {least}.",
    fr: "Montrer des groupes de {value} ne protège pas assez ; ne montrez pas de groupes de moins de {least}.",
    de: "Gruppen von {value} zu zeigen schützt zu wenig; zeigen Sie keine Gruppen unter {least}.",
    en: "Showing groups of {value} protects too little; show no groups smaller than {least}.",
  },
  unknownIndicator: {
    nl: "De indicator “{value}” bestaat niet.",
    fr: "L’indicateur « {value} » n’existe pas.",
    de: "Den Indikator „{value}“ gibt es nicht.",
    en: "The indicator “{value}” does not exist.",
  },
  contentOfOtherKind: {
    nl: "Een indicator in cijfers vraagt cijfers, een in woorden vraagt woorden.",
    fr: "Un indicateur chiffré demande des chiffres, un indicateur en mots demande des mots.",
    de: "Ein Indikator in Zahlen braucht Zahlen, einer in Worten braucht Worte.",
    en: "An indicator in figures takes figures, one in words takes words.",
  },
  periodNotOver: {
    nl: "De periode is nog niet voorbij: ze eindigt op {value}, vandaag is {today}.",
    fr: "La période n’est pas encore terminée : elle finit le {value}, nous sommes le {today}.",
    de: "Der Zeitraum ist noch nicht vorbei: Er endet am {value}, heute ist der {today}.",
    en: "The period is not over yet: it ends on {value}, today is {today}.",
  },
  unknownValue: {
    nl: "De waarde “{value}” bestaat niet.",
    fr: "La valeur « {value} » n’existe pas.",
    de: "Den Wert „{value}“ gibt es nicht.",
    en: "The value “{value}” does not exist.",
  },
  replacesOther: {
    nl: "De verbeterde waarde {value} hoort bij een andere indicator of periode.",
    fr: "La valeur corrigée {value} relève d’un autre indicateur ou d’une autre période.",
    de: "Der berichtigte Wert {value} gehört zu einem anderen Indikator oder Zeitraum.",
    en: "The corrected value {value} belongs to another indicator or period.",
  },
  indicatorOfAnother: {
    nl: "De cijfers zijn van {owner}; {organisation} legt ze niet vast.",
    fr: "Les chiffres relèvent de {owner} ; {organisation} ne les consigne pas.",
    de: "Die Zahlen gehören {owner}; {organisation} hält sie nicht fest.",
    en: "The figures are those of {owner}; {organisation} does not record them.",
  },
  breakdownsOverlap: {
    nl: "Er is al een uitsplitsing over een deel van deze periode ({values}); samen zouden ze verborgen cellen verraden.",
    fr: "Il existe déjà une ventilation sur une partie de cette période ({values}) ; ensemble, elles révéleraient des cellules masquées.",
    de: "Für einen Teil dieses Zeitraums gibt es bereits eine Aufgliederung ({values}); zusammen würden sie verborgene Zellen verraten.",
    en: "There is a breakdown of a part of this period already ({values}); together they would give away hidden cells.",
  },
  breakdownOtherwise: {
    nl: "Dezelfde mensen zijn al anders uitgesplitst ({values}); een verbetering houdt dezelfde dimensies en categorieën.",
    fr: "Les mêmes personnes sont déjà ventilées autrement ({values}) ; une correction garde les mêmes dimensions et catégories.",
    de: "Dieselben Personen sind bereits anders aufgegliedert ({values}); eine Berichtigung behält dieselben Dimensionen und Kategorien.",
    en: "The same people are broken down otherwise already ({values}); a correction keeps the same dimensions and categories.",
  },
  valueExists: {
    nl: "Voor deze periode is er al een waarde ({values}); verbeter die met “replaces”.",
    fr: "Il existe déjà une valeur pour cette période ({values}) ; corrigez-la par « replaces ».",
    de: "Für diesen Zeitraum gibt es schon einen Wert ({values}); berichtigen Sie ihn mit „replaces“.",
    en: "There is a value for this period already ({values}); correct it with “replaces”.",
  },
  noDisclosureRule: {
    nl: "De indicator zegt niet hoe kleine groepen beschermd worden; zonder dat geen uitsplitsing.",
    fr: "L’indicateur ne dit pas comment protéger les petits groupes ; sans cela, pas de ventilation.",
    de: "Der Indikator sagt nicht, wie kleine Gruppen geschützt werden; ohne das keine Aufschlüsselung.",
    en: "The indicator does not say how small groups are protected; without that, no breakdown.",
  },
  cannotProtect: {
    nl: "Deze uitsplitsing laat mensen herkennen; voeg categorieën samen of laat een dimensie weg.",
    fr: "Cette ventilation permet de reconnaître des personnes ; regroupez des catégories ou retirez une dimension.",
    de: "Diese Aufschlüsselung lässt Menschen erkennen; fassen Sie Kategorien zusammen oder lassen Sie eine Dimension weg.",
    en: "This breakdown lets people be recognised; merge categories or leave out a dimension.",
  },
  roundingTooFine: {
    nl: "Afronden op {base} is te fijn om kleine groepen te beschermen; rond af op minstens {smallestBase}.",
    fr: "Arrondir à {base} est trop fin pour protéger les petits groupes ; arrondissez à {smallestBase} au moins.",
    de: "Auf {base} zu runden ist zu fein, um kleine Gruppen zu schützen; runden Sie auf mindestens {smallestBase}.",
    en: "Rounding to {base} is too fine to protect small groups; round to at least {smallestBase}.",
  },
  alreadyDecided: {
    nl: "Over de waarde {value} is al beslist.",
    fr: "Une décision a déjà été prise sur la valeur {value}.",
    de: "Über den Wert {value} ist schon entschieden.",
    en: "The value {value} has been decided on already.",
  },
  ownValue: {
    nl: "Iemand anders moet deze waarde goedkeuren: u hebt ze zelf ingediend.",
    fr: "Une autre personne doit approuver cette valeur : vous l’avez soumise vous-même.",
    de: "Jemand anderes muss diesen Wert genehmigen: Sie haben ihn selbst eingereicht.",
    en: "Another person has to approve this value: you submitted it.",
  },
} as const satisfies Record<string, FullText>;
export type IndicatorRefusalKind = keyof typeof indicatorRefusalTexts;

export const indicatorCommandSummaries: Readonly<Record<keyof IndicatorCommands, FullText>> = {
  defineIndicator: {
    nl: "Legt een indicator vast, met beginwaarde, streefdoel, bron en ritme.",
    fr: "Définit un indicateur, avec valeur de départ, cible, source et rythme.",
    de: "Legt einen Indikator fest, mit Ausgangswert, Ziel, Quelle und Rhythmus.",
    en: "Defines an indicator, with baseline, target, source and rhythm.",
  },
  changeTarget: {
    nl: "Verandert een streefdoel, met reden; het vorige blijft leesbaar.",
    fr: "Change une cible, avec motif ; la précédente reste lisible.",
    de: "Ändert ein Ziel, mit Begründung; das frühere bleibt lesbar.",
    en: "Changes a target, with a reason; the earlier one stays readable.",
  },
  submitValue: {
    nl: "Dient een waarde in; ze telt pas na goedkeuring door iemand anders.",
    fr: "Soumet une valeur ; elle ne compte qu’après approbation par une autre personne.",
    de: "Reicht einen Wert ein; er zählt erst nach Genehmigung durch eine andere Person.",
    en: "Submits a value; it counts once another person has approved it.",
  },
  returnValue: {
    nl: "Stuurt een waarde terug, met reden.",
    fr: "Renvoie une valeur, avec motif.",
    de: "Schickt einen Wert zurück, mit Begründung.",
    en: "Returns a value, with a reason.",
  },
  approveValue: {
    nl: "Keurt een waarde van iemand anders goed.",
    fr: "Approuve la valeur d’une autre personne.",
    de: "Genehmigt den Wert einer anderen Person.",
    en: "Approves another person's value.",
  },
};
