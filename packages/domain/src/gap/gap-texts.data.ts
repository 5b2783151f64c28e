/** The words of the gap matrix. Silence is named, refusal only where a government refused. */
import type { FullText } from "../text/index.js";
import type { GapCell, GapState } from "./gap-matrix.js";

export const gapStateTexts: Readonly<Record<GapState, FullText>> = {
  committed: {
    nl: "Heeft een maatregel",
    fr: "A une mesure",
    de: "Hat eine Maßnahme",
    en: "Has a measure",
  },
  declined: {
    nl: "Geweigerd, met reden",
    fr: "Refusé, avec motif",
    de: "Abgelehnt, mit Begründung",
    en: "Declined, with a reason",
  },
  "competent-but-silent": {
    nl: "Bevoegd, maar zonder maatregel of antwoord",
    fr: "Compétente, mais sans mesure ni réponse",
    de: "Zuständig, aber ohne Maßnahme und Antwort",
    en: "Competent, with neither measure nor answer",
  },
  "not-competent": {
    nl: "Niet bevoegd",
    fr: "Pas compétente",
    de: "Nicht zuständig",
    en: "Not competent",
  },
  unknown: {
    nl: "Niet geweten",
    fr: "Inconnu",
    de: "Nicht bekannt",
    en: "Not known",
  },
};

export const gapBecauseTexts: Readonly<Record<NonNullable<GapCell["because"]>, FullText>> = {
  noPolicyField: {
    nl: "Met dit levensdomein komt geen beleidsveld van de bevoegdheidsregels overeen.",
    fr: "Aucun domaine des règles de compétence ne correspond à ce domaine de vie.",
    de: "Diesem Lebensbereich entspricht kein Feld der Zuständigkeitsregeln.",
    en: "No field of the rules of competence stands for this field of life.",
  },
  noRule: {
    nl: "De regels noemen hier voor minstens één beleidsveld niemand.",
    fr: "Pour au moins un domaine, les règles ne désignent personne ici.",
    de: "Für mindestens ein Feld nennen die Regeln hier niemanden.",
    en: "For at least one field the rules name nobody here.",
  },
  noDomain: {
    nl: "Geen maatregel van dit doel noemt een levensdomein of beleidsveld.",
    fr: "Aucune mesure de cet objectif ne mentionne de domaine de vie ou de compétence.",
    de: "Keine Maßnahme dieses Ziels nennt einen Lebensbereich oder ein Feld.",
    en: "No measure of this goal names a field of life or of policy.",
  },
  measuresNotListed: {
    nl: "Deze overheid heeft een plan goedgekeurd waarvan de maatregelen hier niet bekend zijn.",
    fr: "Cette autorité a adopté un plan dont les mesures ne sont pas connues ici.",
    de: "Diese Behörde hat einen Plan verabschiedet, dessen Maßnahmen hier nicht bekannt sind.",
    en: "This authority adopted a plan whose measures are not known here.",
  },
  planNotKnownThen: {
    nl: "Deze overheid heeft een plan waarvan niet bekend is of het op deze dag al of nog gold.",
    fr: "Cette autorité a un plan dont on ne sait pas s’il était déjà ou encore en vigueur ce jour-là.",
    de: "Diese Behörde hat einen Plan, von dem nicht bekannt ist, ob er an diesem Tag schon oder noch galt.",
    en: "This authority has a plan of which it is not known whether it was already, or still, in force on this day.",
  },
};
