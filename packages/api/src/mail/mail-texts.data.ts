/** What every mail says beside its own content. */
import type { FullText } from "@napar/domain/text";
import type { MailTopic } from "./mail-content.js";

export const frameTexts = {
  due: {
    nl: "Uiterlijk op {due}.",
    fr: "Au plus tard le {due}.",
    de: "Spätestens am {due}.",
    en: "By {due} at the latest.",
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

/** Why somebody gets a mail, by its topic. */
export const whyTexts: Readonly<Record<MailTopic, FullText>> = {
  messages: {
    nl: "U krijgt deze mail omdat u in NAPAR voor een organisatie optreedt.",
    fr: "Vous recevez ce message parce que vous agissez dans NAPAR pour une organisation.",
    de: "Sie erhalten diese E-Mail, weil Sie in NAPAR für eine Organisation handeln.",
    en: "You get this mail because you act for an organisation in NAPAR.",
  },
  updates: {
    nl: "U krijgt deze mail omdat u in NAPAR een maatregel of een indicator opvolgt.",
    fr: "Vous recevez ce message parce que vous suivez une mesure ou un indicateur dans NAPAR.",
    de: "Sie erhalten diese E-Mail, weil Sie in NAPAR eine Maßnahme oder einen Indikator betreuen.",
    en: "You get this mail because you look after a measure or an indicator in NAPAR.",
  },
  following: {
    nl: "U krijgt deze mail omdat u op de site van NAPAR iets volgt.",
    fr: "Vous recevez ce message parce que vous suivez quelque chose sur le site de NAPAR.",
    de: "Sie erhalten diese E-Mail, weil Sie auf der Website von NAPAR etwas verfolgen.",
    en: "You get this mail because you follow something on the site of NAPAR.",
  },
  confirmation: {
    nl: "Iemand vulde dit adres in op de site van NAPAR. Was u dat niet? Dan hoeft u niets te doen: wij schrijven u niet meer en bewaren uw adres niet.",
    fr: "Quelqu’un a indiqué cette adresse sur le site de NAPAR. Ce n’était pas vous ? Vous ne devez rien faire : nous ne vous écrirons plus et ne gardons pas votre adresse.",
    de: "Jemand hat diese Adresse auf der Website von NAPAR angegeben. Das waren nicht Sie? Dann brauchen Sie nichts zu tun: Wir schreiben Ihnen nicht mehr und bewahren Ihre Adresse nicht auf.",
    en: "Somebody gave this address on the site of NAPAR. It was not you? Then you need do nothing: we will not write again, and do not keep your address.",
  },
};

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
  /** In place of a title; in brackets, as it stands in sentences of any form. */
  unreadable: {
    nl: "[plan dat u nog niet kunt lezen]",
    fr: "[plan que vous ne pouvez pas encore lire]",
    de: "[Plan, den Sie noch nicht lesen können]",
    en: "[plan you cannot read yet]",
  },
  more: {
    nl: "En nog {count} andere; u vindt ze in NAPAR.",
    fr: "Et {count} autres, que vous trouverez dans NAPAR.",
    de: "Und {count} weitere; Sie finden sie in NAPAR.",
    en: "And {count} more, which you find in NAPAR.",
  },
} satisfies Record<string, FullText>;

/** Of the page on which mails are stopped. */
export const stopTexts = {
  stopHeading: {
    nl: "Mails van NAPAR stoppen",
    fr: "Ne plus recevoir de messages de NAPAR",
    de: "E-Mails von NAPAR abbestellen",
    en: "Stop mails from NAPAR",
  },
  messages: {
    nl: "Het gaat om de mails met het nieuws over uw plannen.",
    fr: "Il s’agit des messages avec les nouvelles de vos plans.",
    de: "Es geht um die E-Mails mit den Neuigkeiten zu Ihren Plänen.",
    en: "This is about the mails with the news of your plans.",
  },
  updates: {
    nl: "Het gaat om de mails die u vragen hoe het staat met een maatregel of een indicator.",
    fr: "Il s’agit des messages qui vous demandent où en est une mesure ou un indicateur.",
    de: "Es geht um die E-Mails, die nach dem Stand einer Maßnahme oder eines Indikators fragen.",
    en: "This is about the mails that ask you how a measure or an indicator is doing.",
  },
  following: {
    nl: "Het gaat om de mails over wat u volgt. Uw adres en wat u volgt, worden gewist.",
    fr: "Il s’agit des messages sur ce que vous suivez. Votre adresse et ce que vous suivez seront effacés.",
    de: "Es geht um die E-Mails über das, was Sie verfolgen. Ihre Adresse und was Sie verfolgen, werden gelöscht.",
    en: "This is about the mails on what you follow. Your address and what you follow are erased.",
  },
  stop: {
    nl: "Deze mails stoppen",
    fr: "Ne plus les recevoir",
    de: "Diese E-Mails abbestellen",
    en: "Stop these mails",
  },
  stopped: {
    nl: "U krijgt deze mails niet meer",
    fr: "Vous ne recevrez plus ces messages",
    de: "Sie erhalten diese E-Mails nicht mehr",
    en: "You will not get these mails any more",
  },
  stoppedMessages: {
    nl: "Het nieuws staat nog altijd voor u klaar wanneer u zich aanmeldt.",
    fr: "Les nouvelles restent à votre disposition quand vous vous connectez.",
    de: "Die Neuigkeiten stehen weiterhin bereit, wenn Sie sich anmelden.",
    en: "The news is still there for you when you sign in.",
  },
  stoppedUpdates: {
    nl: "Wat u opvolgt, kunt u nog altijd bijwerken wanneer u zich aanmeldt.",
    fr: "Vous pouvez toujours mettre à jour ce que vous suivez en vous connectant.",
    de: "Was Sie betreuen, können Sie weiterhin aktualisieren, wenn Sie sich anmelden.",
    en: "You can still update what you look after when you sign in.",
  },
  stoppedFollowing: {
    nl: "Uw adres en wat u volgde, zijn gewist. Op de site kunt u altijd opnieuw beginnen.",
    fr: "Votre adresse et ce que vous suiviez sont effacés. Vous pouvez toujours recommencer sur le site.",
    de: "Ihre Adresse und was Sie verfolgt haben, sind gelöscht. Auf der Website können Sie jederzeit neu beginnen.",
    en: "Your address and what you followed are erased. You can always begin again on the site.",
  },
  again: {
    nl: "Toch weer krijgen",
    fr: "Les recevoir à nouveau",
    de: "Doch wieder erhalten",
    en: "Get them again",
  },
  comesAgain: {
    nl: "U krijgt deze mails weer",
    fr: "Vous recevrez à nouveau ces messages",
    de: "Sie erhalten diese E-Mails wieder",
    en: "You will get these mails again",
  },
  notOurs: {
    nl: "Deze link klopt niet",
    fr: "Ce lien n’est pas correct",
    de: "Dieser Link stimmt nicht",
    en: "This link is not right",
  },
  notOursBody: {
    nl: "Er is niets veranderd. Neem de hele link uit de mail, of kies in uw instellingen wat u wilt krijgen.",
    fr: "Rien n’a changé. Reprenez le lien complet du message, ou choisissez dans vos paramètres ce que vous voulez recevoir.",
    de: "Es wurde nichts geändert. Nehmen Sie den ganzen Link aus der E-Mail, oder wählen Sie in Ihren Einstellungen, was Sie erhalten möchten.",
    en: "Nothing was changed. Take the whole link from the mail, or choose in your settings what you want to get.",
  },
} satisfies Record<string, FullText>;
