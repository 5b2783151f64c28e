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
    nl: "De maatregel “{value}” staat niet in het plan.",
    fr: "La mesure « {value} » ne figure pas dans le plan.",
    de: "Die Maßnahme „{value}“ steht nicht im Plan.",
    en: "The measure “{value}” is not in the plan.",
  },
  unknownShare: {
    nl: "{value} heeft geen aandeel in de maatregel.",
    fr: "{value} n’a pas de part dans la mesure.",
    de: "{value} hat keinen Anteil an der Maßnahme.",
    en: "{value} has no share in the measure.",
  },
  reportsForAnother: {
    nl: "{organisation} draagt deze maatregel niet en kan er niet over rapporteren; wel {authorities}.",
    fr: "{organisation} ne porte pas cette mesure et ne peut faire rapport à son sujet ; {authorities} le peut.",
    de: "{organisation} trägt diese Maßnahme nicht und kann nicht darüber berichten; wohl {authorities}.",
    en: "{organisation} does not carry this measure and cannot report on it; {authorities} can.",
  },
  assessedByParty: {
    nl: "{organisation} is partij bij het plan; beoordelen doet wie daarbuiten staat.",
    fr: "{organisation} est partie au plan ; l’évaluation revient à qui n’y est pas.",
    de: "{organisation} ist Partei des Plans; bewerten kann nur, wer außerhalb steht.",
    en: "{organisation} is a party to the plan; assessing is for those outside it.",
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
    nl: "{value} ligt na vandaag ({today}); een status geldt vanaf vandaag of vroeger.",
    fr: "{value} est postérieur à aujourd’hui ({today}) ; un état vaut à partir d’aujourd’hui ou d’avant.",
    de: "{value} liegt nach heute ({today}); ein Stand gilt ab heute oder früher.",
    en: "{value} is later than today ({today}); a status holds from today or earlier.",
  },
  unknownDeadlineRule: {
    nl: "De regel “{value}” voor de antwoordtermijn bestaat niet.",
    fr: "La règle « {value} » du délai de réponse n’existe pas.",
    de: "Die Regel „{value}“ für die Antwortfrist gibt es nicht.",
    en: "The rule “{value}” for the time to reply does not exist.",
  },
  invalidDate: {
    nl: "{value} is geen bestaande dag, geschreven als jjjj-mm-dd.",
    fr: "{value} n’est pas un jour existant, écrit aaaa-mm-jj.",
    de: "{value} ist kein bestehender Tag in der Form JJJJ-MM-TT.",
    en: "{value} is no existing day, written yyyy-mm-dd.",
  },
  unknownEntry: {
    nl: "De status “{value}” bestaat niet.",
    fr: "L’état « {value} » n’existe pas.",
    de: "Den Stand „{value}“ gibt es nicht.",
    en: "The status “{value}” does not exist.",
  },
  noRightOfReply: {
    nl: "Op een eigen melding bestaat geen recht van antwoord; meld een nieuwe status.",
    fr: "Un état rapporté par l’autorité ne donne pas droit de réponse ; rapportez un nouvel état.",
    de: "Auf eine eigene Meldung gibt es kein Recht auf Antwort; melden Sie einen neuen Stand.",
    en: "There is no right of reply to one's own report; report a new status.",
  },
  notConcerned: {
    nl: "Alleen wie het aangaat, kan antwoorden: {authorities}.",
    fr: "Seules les autorités concernées peuvent répondre : {authorities}.",
    de: "Nur wen es betrifft, kann antworten: {authorities}.",
    en: "Only those concerned can reply: {authorities}.",
  },
} as const satisfies Record<string, FullText>;
export type StatusRefusalKind = keyof typeof statusRefusalTexts;
