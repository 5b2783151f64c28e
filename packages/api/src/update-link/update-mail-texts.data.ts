/** What the mails say that ask for an update, remind of it, or tell that nobody answered. */
import type { FullText } from "@napar/domain/text";

export const updateMailTexts = {
  subjectOfOne: {
    nl: "Hoe staat het met “{title}”?",
    fr: "Où en est « {title} » ?",
    de: "Wie steht es um „{title}“?",
    en: "How does “{title}” stand?",
  },
  subjectOfMany: {
    nl: "Hoe staat het? {count} vragen over uw plan",
    fr: "Où en est-on ? {count} questions sur votre plan",
    de: "Wie steht es? {count} Fragen zu Ihrem Plan",
    en: "How do things stand? {count} questions on your plan",
  },
  opening: {
    nl: "Er is een verslag nodig. Elke vraag duurt twee minuten; u hebt geen account nodig. Een link werkt één keer.",
    fr: "Un rapport est attendu. Chaque question prend deux minutes ; vous n’avez pas besoin de compte. Un lien fonctionne une fois.",
    de: "Ein Bericht steht an. Jede Frage dauert zwei Minuten; Sie brauchen kein Konto. Ein Link gilt einmal.",
    en: "A report is due. Each question takes two minutes; you need no account. A link works once.",
  },
  measure: {
    nl: "Hoe staat het met “{title}”?",
    fr: "Où en est « {title} » ?",
    de: "Wie steht es um „{title}“?",
    en: "How does “{title}” stand?",
  },
  indicator: {
    nl: "Wat is de nieuwe waarde van “{title}”?",
    fr: "Quelle est la nouvelle valeur de « {title} » ?",
    de: "Wie lautet der neue Wert von „{title}“?",
    en: "What is the new value of “{title}”?",
  },
  reminder: {
    nl: "Herinnering: {text}",
    fr: "Rappel : {text}",
    de: "Erinnerung: {text}",
    en: "Reminder: {text}",
  },
  asDeputy: {
    nl: "Er kwam nog geen antwoord; u kunt het ook geven. {text}",
    fr: "Il n’y a pas encore de réponse ; vous pouvez aussi la donner. {text}",
    de: "Es kam noch keine Antwort; auch Sie können sie geben. {text}",
    en: "There was no answer yet; you can give it too. {text}",
  },
  closing: {
    nl: "Een link geldt voor uw functie. Geef hem alleen door aan wie daarvoor mag antwoorden.",
    fr: "Un lien vaut pour votre fonction. Ne le transmettez qu’à qui peut répondre pour elle.",
    de: "Ein Link gilt für Ihr Amt. Geben Sie ihn nur an Personen weiter, die dafür antworten dürfen.",
    en: "A link is for your office. Pass it on only to somebody who may answer for it.",
  },
  subjectOfSilence: {
    nl: "Nog geen antwoord: {count} vragen in uw organisatie",
    fr: "Pas encore de réponse : {count} questions dans votre organisation",
    de: "Noch keine Antwort: {count} Fragen in Ihrer Organisation",
    en: "No answer yet: {count} questions in your organisation",
  },
  openingOfSilence: {
    nl: "Voor een verslag is in uw organisatie gevraagd hoe het staat. Op deze vragen kwam geen antwoord.",
    fr: "Pour un rapport, on a demandé dans votre organisation où l’on en est. Ces questions sont restées sans réponse.",
    de: "Für einen Bericht wurde in Ihrer Organisation gefragt, wie es steht. Auf diese Fragen kam keine Antwort.",
    en: "For a report your organisation was asked how things stand. These questions got no answer.",
  },
  silentSince: {
    nl: "“{title}”: gevraagd op {day}, geen antwoord.",
    fr: "« {title} » : demandé le {day}, sans réponse.",
    de: "„{title}“: gefragt am {day}, keine Antwort.",
    en: "“{title}”: asked on {day}, no answer.",
  },
  nobodyInCharge: {
    nl: "“{title}”: niemand is hiervoor aangesteld.",
    fr: "« {title} » : personne n’en est chargé.",
    de: "„{title}“: niemand ist dafür bestellt.",
    en: "“{title}”: nobody is appointed for it.",
  },
  closingOfSilence: {
    nl: "In de werkplek ziet u wie ervoor aangesteld is, en kunt u iemand laten aanstellen.",
    fr: "L’espace de travail montre qui en est chargé ; vous pouvez y faire désigner quelqu’un.",
    de: "Im Arbeitsbereich sehen Sie, wer dafür bestellt ist, und können jemanden bestellen lassen.",
    en: "The workplace shows who is appointed for it; there you can have somebody appointed.",
  },
} satisfies Record<string, FullText>;
