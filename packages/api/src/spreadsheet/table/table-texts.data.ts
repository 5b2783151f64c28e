/** Names of tables and titles of their columns, where the concept itself has no word for it yet. */
import type { FullText } from "@napar/domain/text";

const text = (nl: string, fr: string, de: string, en: string): FullText => ({ nl, fr, de, en });

export const tableNames = {
  measures: text("Maatregelen", "Mesures", "Maßnahmen", "Measures"),
  values: text(
    "Waarden van indicatoren",
    "Valeurs des indicateurs",
    "Werte der Indikatoren",
    "Values of indicators",
  ),
  budget: text("Budget", "Budget", "Budget", "Budget"),
  words: text("Woorden", "Mots", "Wörter", "Words"),
  goals: text("Doelstellingen", "Objectifs", "Ziele", "Goals"),
  indicators: text("Indicatoren", "Indicateurs", "Indikatoren", "Indicators"),
  milestones: text("Mijlpalen", "Jalons", "Meilensteine", "Milestones"),
  ledger: text("Beslissingen", "Décisions", "Entscheidungen", "Decisions"),
  check: text("Kwaliteitscontrole", "Contrôle de qualité", "Qualitätsprüfung", "Quality check"),
  requests: text("Vragen", "Demandes", "Anfragen", "Requests"),
  followUp: text("Opvolging", "Suivi", "Nachverfolgung", "Follow-up"),
};

export const titles = {
  code: text("Code", "Code", "Kennung", "Code"),
  goal: text("Doelstelling", "Objectif", "Ziel", "Goal"),
  level: text("Niveau", "Niveau", "Ebene", "Level"),
  owner: text("Eigenaar", "Propriétaire", "Eigentümer", "Owner"),
  node: text("Onderdeel van het plan", "Partie du plan", "Teil des Plans", "Part of the plan"),
  above: text("Valt onder", "Relève de", "Gehört zu", "Falls under"),
  sources: text("Bronnen", "Sources", "Quellen", "Sources"),
  measureCount: text("Aantal maatregelen", "Nombre de mesures", "Zahl der Maßnahmen", "Number of measures"),
  withdrawn: text("Ingetrokken op", "Retiré le", "Zurückgezogen am", "Withdrawn on"),
  indicator: text("Indicator", "Indicateur", "Indikator", "Indicator"),
  measureCode: text(
    "Code van de maatregel",
    "Code de la mesure",
    "Kennung der Maßnahme",
    "Code of the measure",
  ),
  measure: text("Maatregel", "Mesure", "Maßnahme", "Measure"),
  unit: text("Eenheid", "Unité", "Einheit", "Unit"),
  question: text("Vraag", "Question", "Frage", "Question"),
  baseline: text("Beginwaarde", "Valeur de départ", "Ausgangswert", "Baseline"),
  baselineOn: text("Beginwaarde van", "Valeur de départ du", "Ausgangswert vom", "Baseline on"),
  target: text("Streefwaarde", "Cible", "Zielwert", "Target"),
  targetOn: text("Streefwaarde tegen", "Cible pour", "Zielwert bis", "Target by"),
  low: text("Ondergrens", "Limite inférieure", "Untergrenze", "Lower bound"),
  high: text("Bovengrens", "Limite supérieure", "Obergrenze", "Upper bound"),
  latest: text("Laatste waarde", "Dernière valeur", "Letzter Wert", "Latest value"),
  latestFor: text("Laatste waarde over", "Dernière valeur pour", "Letzter Wert für", "Latest value for"),
  progress: text("Vooruitgang", "Progression", "Fortschritt", "Progress"),
  every: text("Om de … maanden", "Tous les … mois", "Alle … Monate", "Every … months"),
  source: text("Bron", "Source", "Quelle", "Source"),
  milestone: text("Mijlpaal", "Jalon", "Meilenstein", "Milestone"),
  authority: text("Overheid", "Autorité", "Behörde", "Authority"),
  due: text("Uiterlijk op", "Au plus tard le", "Spätestens am", "Due"),
  doneOn: text("Klaar op", "Terminé le", "Erledigt am", "Done on"),
  state: text("Stand", "État", "Stand", "State"),
  daysOver: text("Dagen te laat", "Jours de retard", "Tage Verspätung", "Days late"),
  part: text("Deel", "Partie", "Teil", "Part"),
  decidedOn: text("Beslist op", "Décidé le", "Entschieden am", "Decided on"),
  body: text("Orgaan", "Organe", "Organ", "Body"),
  outcome: text("Uitkomst", "Issue", "Ergebnis", "Outcome"),
  reference: text("Referentie", "Référence", "Aktenzeichen", "Reference"),
  assentOn: text("Instemming op", "Assentiment le", "Zustimmung am", "Assent on"),
  assentOutcome: text(
    "Uitkomst van de instemming",
    "Issue de l’assentiment",
    "Ergebnis der Zustimmung",
    "Outcome of the assent",
  ),
  reservations: text(
    "Aantal voorbehouden",
    "Nombre de réserves",
    "Zahl der Vorbehalte",
    "Number of reservations",
  ),
  reservationTexts: text("Voorbehouden", "Réserves", "Vorbehalte", "Reservations"),
  criterion: text("Criterium", "Critère", "Kriterium", "Criterion"),
  title: text("Titel", "Titre", "Titel", "Title"),
  severity: text("Gewicht", "Poids", "Gewicht", "Weight"),
  result: text("Resultaat", "Résultat", "Ergebnis", "Result"),
  reason: text("Reden", "Motif", "Grund", "Reason"),
  remedy: text("Wat te doen", "Que faire", "Was zu tun ist", "What to do"),
  judgement: text("Oordeel door", "Jugé par", "Beurteilt durch", "Judged by"),
  request: text("Vraag", "Demande", "Anfrage", "Request"),
  subject: text("Onderwerp", "Objet", "Gegenstand", "Subject"),
  from: text("Van", "De", "Von", "From"),
  to: text("Aan", "À", "An", "To"),
  sentOn: text("Gevraagd op", "Demandé le", "Angefragt am", "Asked on"),
  reactedOn: text("Reactie op", "Réaction le", "Reaktion am", "Reaction on"),
  days: text("Dagen", "Jours", "Tage", "Days"),
  reaction: text("Antwoord", "Réponse", "Antwort", "Answer"),
  what: text("Wat", "Quoi", "Was", "What"),
  about: text("Waarover", "À propos de", "Worüber", "About"),
  who: text("Wie", "Qui", "Wer", "Who"),
} as const satisfies Record<string, FullText>;

export const partNames = {
  common: text("Gemeenschappelijke tekst", "Texte commun", "Gemeinsamer Text", "Common text"),
  own: text("Eigen deel", "Partie propre", "Eigener Teil", "Own part"),
};
export const severities = {
  blocker: text("Breekpunt", "Point bloquant", "Ausschlusskriterium", "Blocker"),
  major: text("Belangrijk", "Important", "Wichtig", "Major"),
  minor: text("Klein", "Mineur", "Klein", "Minor"),
};
export const results = {
  pass: text("Voldaan", "Rempli", "Erfüllt", "Met"),
  fail: text("Niet voldaan", "Non rempli", "Nicht erfüllt", "Not met"),
  unknown: text("Wij weten het niet", "Nous ne le savons pas", "Wir wissen es nicht", "We do not know"),
  "not-applicable": text("Niet van toepassing", "Sans objet", "Nicht anwendbar", "Not applicable"),
};
export const judges = {
  machine: text("Het programma", "Le programme", "Das Programm", "The program"),
  person: text("Een mens", "Une personne", "Ein Mensch", "A person"),
};
export const milestoneStates = {
  done: text("Klaar", "Terminé", "Erledigt", "Done"),
  overdue: text("Te laat", "En retard", "Überfällig", "Overdue"),
  ahead: text("Komt nog", "À venir", "Steht bevor", "Ahead"),
};
export const requestSubjects = {
  inventory: text(
    "Inventaris van maatregelen",
    "Inventaire des mesures",
    "Bestandsaufnahme der Maßnahmen",
    "Inventory of measures",
  ),
  opinion: text("Advies", "Avis", "Stellungnahme", "Opinion"),
  position: text("Standpunt", "Position", "Standpunkt", "Position"),
  contribution: text("Bijdrage", "Contribution", "Beitrag", "Contribution"),
  other: text("Iets anders", "Autre chose", "Etwas anderes", "Something else"),
};
export const followUps = {
  noNews: text("Geen nieuws", "Pas de nouvelles", "Keine Neuigkeiten", "No news"),
  reply: text("Wederwoord", "Droit de réponse", "Recht auf Erwiderung", "Right of reply"),
  openPoint: text(
    "Open punt in de tekst",
    "Point ouvert dans le texte",
    "Offener Punkt im Text",
    "Open point in the text",
  ),
  never: text("Nooit nieuws", "Jamais de nouvelles", "Nie Neuigkeiten", "Never any news"),
  awaited: text("Verwacht", "Attendu", "Erwartet", "Due"),
  open: text("Open", "Ouvert", "Offen", "Open"),
  blocked: text("Geblokkeerd", "Bloqué", "Blockiert", "Blocked"),
};
