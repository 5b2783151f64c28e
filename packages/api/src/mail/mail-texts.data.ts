/** What every mail says beside its own content. */
import type { FullText } from "@napar/domain/text";

export const frameTexts = {
  due: {
    nl: "Uiterlijk op {due}.",
    fr: "Au plus tard le {due}.",
    de: "Spätestens am {due}.",
    en: "By {due} at the latest.",
  },
  whyMessages: {
    nl: "U krijgt deze mail omdat u in NAPAR voor een organisatie optreedt.",
    fr: "Vous recevez ce message parce que vous agissez dans NAPAR pour une organisation.",
    de: "Sie erhalten diese E-Mail, weil Sie in NAPAR für eine Organisation handeln.",
    en: "You get this mail because you act for an organisation in NAPAR.",
  },
  whyUpdates: {
    nl: "U krijgt deze mail omdat u in NAPAR een maatregel of een indicator opvolgt.",
    fr: "Vous recevez ce message parce que vous suivez une mesure ou un indicateur dans NAPAR.",
    de: "Sie erhalten diese E-Mail, weil Sie in NAPAR eine Maßnahme oder einen Indikator betreuen.",
    en: "You get this mail because you look after a measure or an indicator in NAPAR.",
  },
  stop: {
    nl: "Deze mails niet meer krijgen",
    fr: "Ne plus recevoir ces messages",
    de: "Diese E-Mails nicht mehr erhalten",
    en: "Stop these mails",
  },
  settings: {
    nl: "Instellingen",
    fr: "Paramètres",
    de: "Einstellungen",
    en: "Settings",
  },
} satisfies Record<string, FullText>;

export const digestTexts = {
  subject: {
    nl: "NAPAR: {count} berichten over uw plannen",
    fr: "NAPAR : {count} messages sur vos plans",
    de: "NAPAR: {count} Nachrichten zu Ihren Plänen",
    en: "NAPAR: {count} messages about your plans",
  },
  subjectOne: {
    nl: "NAPAR: één bericht over uw plannen",
    fr: "NAPAR : un message sur vos plans",
    de: "NAPAR: eine Nachricht zu Ihren Plänen",
    en: "NAPAR: one message about your plans",
  },
  opening: {
    nl: "Dit is er nieuw voor u of voor uw organisatie.",
    fr: "Voici ce qu’il y a de nouveau pour vous ou pour votre organisation.",
    de: "Das ist neu für Sie oder für Ihre Organisation.",
    en: "This is new for you or for your organisation.",
  },
  more: {
    nl: "En nog {count} andere; u vindt ze in NAPAR.",
    fr: "Et {count} autres, que vous trouverez dans NAPAR.",
    de: "Und {count} weitere; Sie finden sie in NAPAR.",
    en: "And {count} more, which you find in NAPAR.",
  },
} satisfies Record<string, FullText>;
