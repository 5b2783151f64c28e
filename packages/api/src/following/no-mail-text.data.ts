import type { FullText } from "@napar/domain/text";

export const noMailText: FullText = {
  nl: "Deze installatie kan geen mails versturen. Gebruik de feed of de agenda.",
  fr: "Cette installation ne peut pas envoyer de messages. Utilisez le flux ou l’agenda.",
  de: "Diese Installation kann keine E-Mails senden. Verwenden Sie den Feed oder den Kalender.",
  en: "This installation cannot send mail. Use the feed or the calendar.",
};
