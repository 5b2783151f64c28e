/** Why a form that anybody may send is not looked at, and what to do. */
import type { FullText } from "@napar/domain/text";

export type FormProblem =
  | "filledByProgram"
  | "formUnknown"
  | "tooFast"
  | "formTooOld"
  | "proofWrong"
  | "formUsed";

export const formProblemTexts: Readonly<Record<FormProblem, FullText>> = {
  filledByProgram: {
    nl: "Een veld dat leeg moet blijven, is ingevuld. Sommige browsers doen dat vanzelf. Vul het formulier hieronder opnieuw in.",
    fr: "Un champ qui doit rester vide est rempli. Certains navigateurs le font d’eux-mêmes. Remplissez à nouveau le formulaire ci-dessous.",
    de: "Ein Feld, das leer bleiben muss, ist ausgefüllt. Manche Browser tun das von selbst. Füllen Sie das Formular unten neu aus.",
    en: "A field that must stay empty is filled in. Some browsers do so by themselves. Fill in the form below again.",
  },
  formUnknown: {
    nl: "Dit formulier komt niet van deze site, of het is onderweg veranderd. Verzend het formulier hieronder.",
    fr: "Ce formulaire ne vient pas de ce site, ou a été modifié en route. Envoyez le formulaire ci-dessous.",
    de: "Dieses Formular stammt nicht von dieser Website oder wurde unterwegs geändert. Senden Sie das Formular unten.",
    en: "This form is not of this site, or was changed on its way. Send the form below.",
  },
  tooFast: {
    nl: "Het formulier is sneller verzonden dan iemand het kan invullen. Verzend het nog eens.",
    fr: "Le formulaire a été envoyé plus vite que personne ne peut le remplir. Envoyez-le encore une fois.",
    de: "Das Formular wurde schneller gesendet, als jemand es ausfüllen kann. Senden Sie es noch einmal.",
    en: "The form was sent faster than anybody can fill it in. Send it once more.",
  },
  formTooOld: {
    nl: "Het formulier stond te lang open. Kijk na wat u invulde en verzend het nog eens.",
    fr: "Le formulaire est resté ouvert trop longtemps. Vérifiez vos réponses et envoyez-le encore une fois.",
    de: "Das Formular war zu lange geöffnet. Prüfen Sie Ihre Angaben und senden Sie es noch einmal.",
    en: "The form was open for too long. Check what you filled in and send it once more.",
  },
  proofWrong: {
    nl: "De controle in uw browser is niet gelukt. Verzend het formulier nog eens, of zet scripts uit voor deze pagina.",
    fr: "Le contrôle dans votre navigateur a échoué. Envoyez encore une fois le formulaire, ou désactivez les scripts pour cette page.",
    de: "Die Prüfung in Ihrem Browser ist nicht gelungen. Senden Sie das Formular noch einmal, oder schalten Sie Skripte für diese Seite aus.",
    en: "The check in your browser did not succeed. Send the form once more, or turn scripts off for this page.",
  },
  formUsed: {
    nl: "Dit formulier is al verzonden. Wilt u nog iets verzenden, gebruik dan het formulier hieronder.",
    fr: "Ce formulaire a déjà été envoyé. Pour envoyer autre chose, utilisez le formulaire ci-dessous.",
    de: "Dieses Formular wurde schon gesendet. Möchten Sie noch etwas senden, verwenden Sie das Formular unten.",
    en: "This form was sent already. To send something else, use the form below.",
  },
};
