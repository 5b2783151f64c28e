/** The two mails about a correction: to confirm it, and what was decided. */
import type { CorrectionDecision } from "@napar/domain/correction";
import { type FullText, type Language, languages, readText } from "@napar/domain/text";
import type { MailContentInput } from "../mail/mail-content.js";

const text = (nl: string, fr: string, de: string, en: string): FullText => ({ nl, fr, de, en });

/** @param token the secret that is in no other place */
export const confirmationMail = (token: string, language: Language): MailContentInput => ({
  subject: text(
    "Bevestig uw melding van een fout",
    "Confirmez votre signalement d’une erreur",
    "Bestätigen Sie Ihre Meldung eines Fehlers",
    "Confirm that you pointed out an error",
  ),
  opening: text(
    "U meldde een fout op de site van NAPAR. Open de link en druk op de knop om te bevestigen dat u dit deed. De link werkt drie dagen.",
    "Vous avez signalé une erreur sur le site de NAPAR. Ouvrez le lien et appuyez sur le bouton pour confirmer que c’est vous. Le lien fonctionne trois jours.",
    "Sie haben einen Fehler auf der Website von NAPAR gemeldet. Öffnen Sie den Link und drücken Sie auf den Knopf, um zu bestätigen, dass Sie es waren. Der Link gilt drei Tage.",
    "You pointed out an error on the site of NAPAR. Open the link and press the button to confirm that it was you. The link works for three days.",
  ),
  groups: [
    {
      items: [
        {
          text: text(
            "Mijn melding bevestigen",
            "Confirmer mon signalement",
            "Meine Meldung bestätigen",
            "Confirm my report",
          ),
          url: `/${language}/corrections/confirm?token=${encodeURIComponent(token)}`,
        },
      ],
    },
  ],
  closing: text(
    "Met dezelfde link kunt u uw melding ook intrekken, zolang er niet over beslist is.",
    "Par le même lien, vous pouvez aussi retirer votre signalement tant qu’il n’a pas reçu de décision.",
    "Mit demselben Link können Sie Ihre Meldung auch zurückziehen, solange nicht darüber entschieden ist.",
    "By the same link you can also withdraw your report, as long as it is not decided.",
  ),
});

const outcomes = {
  accepted: text(
    "Uw melding is nagekeken en het gegeven is verbeterd.",
    "Votre signalement a été examiné et la donnée a été corrigée.",
    "Ihre Meldung wurde geprüft und die Angabe wurde berichtigt.",
    "Your report was looked at and the fact was corrected.",
  ),
  refused: text(
    "Uw melding is nagekeken. Het gegeven is niet veranderd.",
    "Votre signalement a été examiné. La donnée n’a pas été modifiée.",
    "Ihre Meldung wurde geprüft. Die Angabe wurde nicht geändert.",
    "Your report was looked at. The fact was not changed.",
  ),
};

export const decisionMail = (
  { outcome, answer }: CorrectionDecision,
  language: Language,
): MailContentInput => ({
  subject: text(
    "Beslist over de fout die u meldde",
    "Décision sur l’erreur que vous avez signalée",
    "Entscheidung über den Fehler, den Sie gemeldet haben",
    "Decided on the error you pointed out",
  ),
  opening: outcomes[outcome],
  groups: [
    {
      items: [
        {
          text: Object.fromEntries(
            languages.map((code) => [code, readText(answer, code)?.text ?? ""]),
          ) as FullText,
          url: `/${language}/corrections`,
        },
      ],
    },
  ],
});
