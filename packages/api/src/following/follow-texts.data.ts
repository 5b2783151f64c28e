/** The words of mails to readers who follow something. */
import type { FollowFrequency } from "@napar/domain/following";
import type { FullText } from "@napar/domain/text";

export const everythingText: FullText = {
  nl: "alle plannen",
  fr: "tous les plans",
  de: "alle Pläne",
  en: "all plans",
};

export const frequencyTexts: Readonly<Record<FollowFrequency, FullText>> = {
  daily: {
    nl: "hoogstens één mail per dag",
    fr: "un message par jour au plus",
    de: "höchstens eine E-Mail am Tag",
    en: "one mail a day at most",
  },
  weekly: {
    nl: "hoogstens één mail per week",
    fr: "un message par semaine au plus",
    de: "höchstens eine E-Mail in der Woche",
    en: "one mail a week at most",
  },
  monthly: {
    nl: "hoogstens één mail per maand",
    fr: "un message par mois au plus",
    de: "höchstens eine E-Mail im Monat",
    en: "one mail a month at most",
  },
};

export const followMailTexts = {
  confirmSubject: {
    nl: "NAPAR: bevestig dat u wilt volgen",
    fr: "NAPAR : confirmez ce que vous voulez suivre",
    de: "NAPAR: Bestätigen Sie, was Sie verfolgen möchten",
    en: "NAPAR: confirm what you want to follow",
  },
  confirmOpening: {
    nl: "U wilt volgen: {what} ({often}). Bevestig dit met de link hieronder.",
    fr: "Vous voulez suivre : {what} ({often}). Confirmez-le avec le lien ci-dessous.",
    de: "Sie möchten verfolgen: {what} ({often}). Bestätigen Sie dies mit dem Link unten.",
    en: "You want to follow: {what} ({often}). Confirm this with the link below.",
  },
  confirmPress: {
    nl: "Ja, ik wil dit volgen",
    fr: "Oui, je veux suivre ceci",
    de: "Ja, ich möchte dies verfolgen",
    en: "Yes, I want to follow this",
  },
  confirmUntil: {
    nl: "De link werkt tot {day}. Bevestigt u niet, dan wissen wij uw adres.",
    fr: "Le lien fonctionne jusqu’au {day}. Sans confirmation, nous effaçons votre adresse.",
    de: "Der Link gilt bis zum {day}. Ohne Bestätigung löschen wir Ihre Adresse.",
    en: "The link works until {day}. Without your confirmation we erase your address.",
  },
  digestSubject: {
    nl: "NAPAR: {count} wijzigingen in wat u volgt",
    fr: "NAPAR : {count} changements dans ce que vous suivez",
    de: "NAPAR: {count} Änderungen bei dem, was Sie verfolgen",
    en: "NAPAR: {count} changes in what you follow",
  },
  digestSubjectOne: {
    nl: "NAPAR: één wijziging in wat u volgt",
    fr: "NAPAR : un changement dans ce que vous suivez",
    de: "NAPAR: eine Änderung bei dem, was Sie verfolgen",
    en: "NAPAR: one change in what you follow",
  },
  digestOpening: {
    nl: "Dit is er veranderd in wat u volgt.",
    fr: "Voici ce qui a changé dans ce que vous suivez.",
    de: "Das hat sich bei dem, was Sie verfolgen, geändert.",
    en: "This has changed in what you follow.",
  },
  more: {
    nl: "En nog {count} andere wijzigingen; u vindt ze op de site.",
    fr: "Et {count} autres changements, que vous trouverez sur le site.",
    de: "Und {count} weitere Änderungen; Sie finden sie auf der Website.",
    en: "And {count} more changes, which you find on the site.",
  },
} satisfies Record<string, FullText>;
