/**
 * The words of reports. In a sentence, `{title}` is the measure or indicator, `{from}` and `{to}` what was and what is.
 */
import type { BudgetStage } from "../budget/index.js";
import type { FullText } from "../text/index.js";
import type { Standing } from "./report-content.js";
import type { DifferenceRefusal, ReportChange } from "./report-difference.js";
import type { DueKind, DueStanding, ReportingCalendar } from "./reporting-calendar.js";

export const changeTexts: Readonly<Record<ReportChange["kind"], FullText>> = {
  newMeasure: {
    nl: "Nieuw: {title}.",
    fr: "Nouveau : {title}.",
    de: "Neu: {title}.",
    en: "New: {title}.",
  },
  finished: {
    nl: "Uitgevoerd: {title}.",
    fr: "Réalisé : {title}.",
    de: "Umgesetzt: {title}.",
    en: "Done: {title}.",
  },
  noLongerFinished: {
    nl: "Niet langer uitgevoerd: {title}. Nu: {to}.",
    fr: "N’est plus réalisé : {title}. Maintenant : {to}.",
    de: "Nicht mehr umgesetzt: {title}. Jetzt: {to}.",
    en: "No longer done: {title}. Now: {to}.",
  },
  dropped: {
    nl: "Opgegeven: {title}.",
    fr: "Abandonné : {title}.",
    de: "Aufgegeben: {title}.",
    en: "Dropped: {title}.",
  },
  droppedInPart: {
    nl: "Opgegeven door {n} van de {of} overheden die het dragen: {title}.",
    fr: "Abandonné par {n} des {of} autorités qui le portent : {title}.",
    de: "Aufgegeben von {n} der {of} Behörden, die es tragen: {title}.",
    en: "Dropped by {n} of the {of} governments that carry it: {title}.",
  },
  noLongerNamed: {
    nl: "Niet meer genoemd, zonder dat iemand zegt dat het opgegeven is: {title}.",
    fr: "N’est plus mentionné, sans que personne ne dise que c’est abandonné : {title}.",
    de: "Nicht mehr genannt, ohne dass jemand sagt, es sei aufgegeben: {title}.",
    en: "No longer named, and nobody says that it was dropped: {title}.",
  },
  laterThanPromised: {
    nl: "Later dan beloofd: {title}. Einde van {from} naar {to}.",
    fr: "Plus tard que promis : {title}. Fin : {from}, puis {to}.",
    de: "Später als zugesagt: {title}. Ende: erst {from}, jetzt {to}.",
    en: "Later than promised: {title}. End moved from {from} to {to}.",
  },
  earlierThanPromised: {
    nl: "Vroeger dan beloofd: {title}. Einde van {from} naar {to}.",
    fr: "Plus tôt que promis : {title}. Fin : {from}, puis {to}.",
    de: "Früher als zugesagt: {title}. Ende: erst {from}, jetzt {to}.",
    en: "Earlier than promised: {title}. End moved from {from} to {to}.",
  },
  endChanged: {
    nl: "Einde anders vermeld: {title}. Eerst: {from}. Nu: {to}.",
    fr: "Fin indiquée autrement : {title}. Avant : {from}. Maintenant : {to}.",
    de: "Ende anders angegeben: {title}. Zuvor: {from}. Jetzt: {to}.",
    en: "End stated differently: {title}. Before: {from}. Now: {to}.",
  },
  notFinishedInTime: {
    nl: "Niet op tijd klaar: {title}. Beloofd tegen {to}.",
    fr: "Pas terminé à temps : {title}. Promis pour : {to}.",
    de: "Nicht rechtzeitig fertig: {title}. Zugesagt bis {to}.",
    en: "Not finished in time: {title}. Promised by {to}.",
  },
  standingChanged: {
    nl: "Stand veranderd: {title}. Eerst: {from}. Nu: {to}.",
    fr: "État modifié : {title}. Avant : {from}. Maintenant : {to}.",
    de: "Stand geändert: {title}. Zuvor: {from}. Jetzt: {to}.",
    en: "Standing changed: {title}. Before: {from}. Now: {to}.",
  },
  moneyChanged: {
    nl: "{stage} geld veranderd: {title}. Eerst: {from}. Nu: {to}.",
    fr: "Moyens modifiés ({stage}) : {title}. Avant : {from}. Maintenant : {to}.",
    de: "Mittel geändert ({stage}): {title}. Zuvor: {from}. Jetzt: {to}.",
    en: "Money changed ({stage}): {title}. Before: {from}. Now: {to}.",
  },
  newIndicator: {
    nl: "Nieuwe indicator: {title}.",
    fr: "Nouvel indicateur : {title}.",
    de: "Neuer Indikator: {title}.",
    en: "New indicator: {title}.",
  },
  indicatorNoLongerNamed: {
    nl: "Indicator niet meer genoemd: {title}.",
    fr: "Indicateur qui n’est plus mentionné : {title}.",
    de: "Indikator nicht mehr genannt: {title}.",
    en: "Indicator no longer named: {title}.",
  },
  targetChanged: {
    nl: "Streefdoel veranderd: {title}. Eerst: {from}. Nu: {to}.",
    fr: "Cible modifiée : {title}. Avant : {from}. Maintenant : {to}.",
    de: "Ziel geändert: {title}. Zuvor: {from}. Jetzt: {to}.",
    en: "Target changed: {title}. Before: {from}. Now: {to}.",
  },
  newValue: {
    nl: "Nieuwe waarde: {title}. Eerst: {from}. Nu: {to}.",
    fr: "Nouvelle valeur : {title}. Avant : {from}. Maintenant : {to}.",
    de: "Neuer Wert: {title}. Zuvor: {from}. Jetzt: {to}.",
    en: "New value: {title}. Before: {from}. Now: {to}.",
  },
};

export const moneyStageWords: Readonly<Record<BudgetStage, FullText>> = {
  planned: { nl: "Gepland", fr: "prévus", de: "geplant", en: "planned" },
  committed: { nl: "Vastgelegd", fr: "engagés", de: "gebunden", en: "committed" },
  spent: { nl: "Uitgegeven", fr: "dépensés", de: "ausgegeben", en: "spent" },
};

export const standingWords: Readonly<Record<Standing, FullText>> = {
  "not-started": { nl: "niet begonnen", fr: "pas commencé", de: "nicht begonnen", en: "not started" },
  "on-course": { nl: "op koers", fr: "en bonne voie", de: "auf Kurs", en: "on course" },
  late: { nl: "vertraagd", fr: "en retard", de: "verspätet", en: "late" },
  blocked: { nl: "geblokkeerd", fr: "bloqué", de: "blockiert", en: "blocked" },
  done: { nl: "uitgevoerd", fr: "réalisé", de: "umgesetzt", en: "done" },
  dropped: { nl: "opgegeven", fr: "abandonné", de: "aufgegeben", en: "dropped" },
  "no-evidence": {
    nl: "geen bewijs beschikbaar",
    fr: "aucune preuve disponible",
    de: "keine Nachweise vorhanden",
    en: "no evidence available",
  },
  unknown: { nl: "niet geweten", fr: "inconnu", de: "nicht bekannt", en: "not known" },
};

/** Words inside the sentences above. */
export const phraseTexts = {
  notStated: { nl: "niet vermeld", fr: "non indiqué", de: "nicht angegeben", en: "not stated" },
  unknown: { nl: "niet geweten", fr: "inconnu", de: "nicht bekannt", en: "not known" },
  noBudgetNamed: {
    nl: "geen budget genoemd",
    fr: "aucun budget mentionné",
    de: "kein Budget genannt",
    en: "no budget named",
  },
  fte: {
    nl: "{n} voltijdsequivalent",
    fr: "{n} équivalent temps plein",
    de: "{n} Vollzeitäquivalente",
    en: "{n} full-time equivalents",
  },
  target: { nl: "{n} ({on})", fr: "{n} ({on})", de: "{n} ({on})", en: "{n} ({on})" },
  between: {
    nl: "tussen {low} en {high}",
    fr: "entre {low} et {high}",
    de: "zwischen {low} und {high}",
    en: "between {low} and {high}",
  },
  noTarget: { nl: "geen streefdoel", fr: "aucune cible", de: "kein Ziel", en: "no target" },
  dataGap: { nl: "geen gegevens", fr: "pas de données", de: "keine Daten", en: "no data" },
  notShown: {
    nl: "te weinig mensen om te tonen, of in woorden",
    fr: "trop peu de personnes pour être montré, ou en mots",
    de: "zu wenige Menschen, um es zu zeigen, oder in Worten",
    en: "too few people to show, or in words",
  },
  nothingChanged: {
    nl: "Er is niets veranderd tussen de twee verslagen.",
    fr: "Rien n’a changé entre les deux rapports.",
    de: "Zwischen den beiden Berichten hat sich nichts geändert.",
    en: "Nothing changed between the two reports.",
  },
} as const satisfies Record<string, FullText>;

export const dueKindTexts: Readonly<Record<DueKind, FullText>> = {
  progress: {
    nl: "Voortgangsverslag",
    fr: "Rapport d’avancement",
    de: "Fortschrittsbericht",
    en: "Progress report",
  },
  "mid-term": {
    nl: "Tussentijdse evaluatie",
    fr: "Évaluation à mi-parcours",
    de: "Zwischenbewertung",
    en: "Mid-term evaluation",
  },
  final: { nl: "Eindevaluatie", fr: "Évaluation finale", de: "Schlussbewertung", en: "Final evaluation" },
  "indicator-value": {
    nl: "Waarde van een indicator",
    fr: "Valeur d’un indicateur",
    de: "Wert eines Indikators",
    en: "Value of an indicator",
  },
};

export const dueStateTexts: Readonly<Record<DueStanding["state"], FullText>> = {
  "not-yet": {
    nl: "Nog niet aan de orde",
    fr: "Pas encore attendu",
    de: "Noch nicht fällig",
    en: "Not expected yet",
  },
  due: { nl: "Verwacht", fr: "Attendu", de: "Erwartet", en: "Due" },
  overdue: { nl: "Te laat", fr: "En retard", de: "Überfällig", en: "Overdue" },
  delivered: { nl: "Ontvangen", fr: "Remis", de: "Eingegangen", en: "Delivered" },
};

export const notStatedTexts: Readonly<Record<ReportingCalendar["notStated"][number], FullText>> = {
  periodFrom: {
    nl: "Het plan zegt niet wanneer het begint.",
    fr: "Le plan ne dit pas quand il commence.",
    de: "Der Plan sagt nicht, wann er beginnt.",
    en: "The plan does not state when it begins.",
  },
  periodTo: {
    nl: "Het plan zegt niet wanneer het eindigt.",
    fr: "Le plan ne dit pas quand il se termine.",
    de: "Der Plan sagt nicht, wann er endet.",
    en: "The plan does not state when it ends.",
  },
  rhythm: {
    nl: "Het plan zegt niet om de hoeveel maanden verslag wordt gedaan.",
    fr: "Le plan ne dit pas tous les combien de mois un rapport est fait.",
    de: "Der Plan sagt nicht, alle wie viele Monate berichtet wird.",
    en: "The plan does not state every how many months it is reported on.",
  },
  midTerm: {
    nl: "Het plan noemt geen tussentijdse evaluatie.",
    fr: "Le plan ne mentionne pas d’évaluation à mi-parcours.",
    de: "Der Plan nennt keine Zwischenbewertung.",
    en: "The plan names no mid-term evaluation.",
  },
  final: {
    nl: "Het plan noemt geen eindevaluatie.",
    fr: "Le plan ne mentionne pas d’évaluation finale.",
    de: "Der Plan nennt keine Schlussbewertung.",
    en: "The plan names no final evaluation.",
  },
};

export const reportRefusalTexts = {
  noRhythmStated: {
    nl: "Het plan noemt geen ritme en geen dagen, dus is er geen kalender; vul eerst het ritme van het plan aan.",
    fr: "Le plan ne mentionne ni rythme ni jours, il n’y a donc pas de calendrier ; complétez d’abord le rythme du plan.",
    de: "Der Plan nennt weder Rhythmus noch Tage, also gibt es keinen Kalender; ergänzen Sie zuerst den Rhythmus des Plans.",
    en: "The plan states neither rhythm nor days, so there is no calendar; state the rhythm of the plan first.",
  },
  unknownDue: {
    nl: "Het verslag “{value}” wordt niet verwacht.",
    fr: "Le rapport « {value} » n’est pas attendu.",
    de: "Der Bericht „{value}“ wird nicht erwartet.",
    en: "The report “{value}” is not expected.",
  },
  deliveredByValue: {
    nl: "Dien de waarde van de indicator {indicator} in; daarmee is ze geleverd.",
    fr: "Soumettez la valeur de l’indicateur {indicator} ; elle est ainsi remise.",
    de: "Reichen Sie den Wert des Indikators {indicator} ein; damit ist er geliefert.",
    en: "Submit the value of the indicator {indicator}; that delivers it.",
  },
  dueOfAnother: {
    nl: "Dit verslag wordt van {from} verwacht, niet van {organisation}.",
    fr: "Ce rapport est attendu de {from}, pas de {organisation}.",
    de: "Dieser Bericht wird von {from} erwartet, nicht von {organisation}.",
    en: "This report is expected from {from}, not from {organisation}.",
  },
  alreadyDelivered: {
    nl: "Het verslag {value} is al ontvangen.",
    fr: "Le rapport {value} est déjà remis.",
    de: "Der Bericht {value} ist schon eingegangen.",
    en: "The report {value} is delivered already.",
  },
  sameReport: {
    nl: "Er is al een verslag met precies deze inhoud: {report}, van {on}.",
    fr: "Il existe déjà un rapport au contenu identique : {report}, du {on}.",
    de: "Es gibt schon einen Bericht mit genau diesem Inhalt: {report}, vom {on}.",
    en: "There is a report with exactly this content already: {report}, of {on}.",
  },
} as const satisfies Record<string, FullText>;
export type ReportRefusalKind = keyof typeof reportRefusalTexts;

/** Why two reports are not compared. */
export const differenceRefusalTexts: Readonly<Record<DifferenceRefusal["kind"], FullText>> = {
  otherPlan: {
    nl: "De twee verslagen gaan over verschillende plannen.",
    fr: "Les deux rapports portent sur des plans différents.",
    de: "Die beiden Berichte handeln von verschiedenen Plänen.",
    en: "The two reports are about different plans.",
  },
  wrongOrder: {
    nl: "Het eerste verslag is jonger dan het tweede.",
    fr: "Le premier rapport est plus récent que le second.",
    de: "Der erste Bericht ist jünger als der zweite.",
    en: "The first report is younger than the second.",
  },
};
