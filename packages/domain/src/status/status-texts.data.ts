/** The words of the three voices, the states and the refusals. */
import type { FullText } from "../text/index.js";
import type { StatusState, Voice } from "./status.js";

export const voiceTexts: Readonly<Record<Voice, FullText>> = {
  reported: {
    nl: "Gemeld door de overheid",
    fr: "Rapporté par l’autorité",
    de: "Von der Behörde gemeldet",
    en: "Reported by the authority",
  },
  assessed: {
    nl: "Beoordeeld door een onafhankelijk orgaan",
    fr: "Évalué par un organe indépendant",
    de: "Bewertet von einer unabhängigen Stelle",
    en: "Assessed by an independent body",
  },
  contested: {
    nl: "Betwist door het middenveld",
    fr: "Contesté par la société civile",
    de: "Bestritten von der Zivilgesellschaft",
    en: "Contested by civil society",
  },
};

export const statusStateTexts: Readonly<Record<StatusState, FullText>> = {
  "not-started": { nl: "Niet begonnen", fr: "Pas commencé", de: "Nicht begonnen", en: "Not started" },
  "on-course": { nl: "Op koers", fr: "En bonne voie", de: "Auf Kurs", en: "On course" },
  late: { nl: "Vertraagd", fr: "En retard", de: "Verspätet", en: "Late" },
  blocked: { nl: "Geblokkeerd", fr: "Bloqué", de: "Blockiert", en: "Blocked" },
  done: { nl: "Uitgevoerd", fr: "Réalisé", de: "Umgesetzt", en: "Done" },
  dropped: { nl: "Opgegeven", fr: "Abandonné", de: "Aufgegeben", en: "Dropped" },
  "no-evidence": {
    nl: "Geen bewijs beschikbaar",
    fr: "Aucune preuve disponible",
    de: "Keine Nachweise vorhanden",
    en: "No evidence available",
  },
};

export const statusRefusalTexts = {
  unknownMeasure: {
    nl: "Deze maatregel staat niet in het plan.",
    fr: "Cette mesure ne figure pas dans le plan.",
    de: "Diese Maßnahme steht nicht im Plan.",
    en: "This measure is not in the plan.",
  },
  unknownShare: {
    nl: "Deze overheid heeft geen deel in de maatregel.",
    fr: "Cette autorité n’a pas de part dans la mesure.",
    de: "Diese Behörde hat keinen Anteil an der Maßnahme.",
    en: "This authority has no share in the measure.",
  },
  assessesItself: {
    nl: "Een overheid beoordeelt zichzelf niet; een onafhankelijk orgaan doet dat.",
    fr: "Une autorité ne s’évalue pas elle-même ; un organe indépendant le fait.",
    de: "Eine Behörde bewertet sich nicht selbst; das tut eine unabhängige Stelle.",
    en: "An authority does not assess itself; an independent body does.",
  },
  contestsItself: {
    nl: "Een overheid betwist haar eigen maatregel niet; zij meldt wat er aan de hand is.",
    fr: "Une autorité ne conteste pas sa propre mesure ; elle rapporte ce qu’il en est.",
    de: "Eine Behörde bestreitet nicht ihre eigene Maßnahme; sie meldet, wie es steht.",
    en: "An authority does not contest its own measure; it reports how things are.",
  },
  dayInFuture: {
    nl: "De dag ligt in de toekomst; een status geldt vanaf vandaag of vroeger.",
    fr: "Le jour est dans le futur ; un état vaut à partir d’aujourd’hui ou d’avant.",
    de: "Der Tag liegt in der Zukunft; ein Stand gilt ab heute oder früher.",
    en: "The day lies in the future; a status holds from today or earlier.",
  },
  unknownDeadlineRule: {
    nl: "De regel voor de antwoordtermijn bestaat niet.",
    fr: "La règle du délai de réponse n’existe pas.",
    de: "Die Regel für die Antwortfrist gibt es nicht.",
    en: "The rule for the time to reply does not exist.",
  },
  invalidDate: {
    nl: "Deze dag bestaat niet.",
    fr: "Ce jour n’existe pas.",
    de: "Diesen Tag gibt es nicht.",
    en: "This day does not exist.",
  },
  unknownEntry: {
    nl: "Deze status bestaat niet.",
    fr: "Cet état n’existe pas.",
    de: "Diesen Stand gibt es nicht.",
    en: "This status does not exist.",
  },
  noRightOfReply: {
    nl: "Op een eigen melding bestaat geen recht van antwoord; meld een nieuwe status.",
    fr: "Un état rapporté par l’autorité ne donne pas droit de réponse ; rapportez un nouvel état.",
    de: "Auf eine eigene Meldung gibt es kein Recht auf Antwort; melden Sie einen neuen Stand.",
    en: "There is no right of reply to one's own report; report a new status.",
  },
  notConcerned: {
    nl: "Alleen de overheid over wie het gaat, kan antwoorden.",
    fr: "Seule l’autorité concernée peut répondre.",
    de: "Nur die betroffene Behörde kann antworten.",
    en: "Only the authority concerned can reply.",
  },
} as const satisfies Record<string, FullText>;
export type StatusRefusalKind = keyof typeof statusRefusalTexts;
