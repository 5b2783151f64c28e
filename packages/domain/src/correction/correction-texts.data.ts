/** Why nothing happens to a correction, and how its states are called. */
import type { FullText } from "../text/index.js";
import type { CorrectionRefusal, CorrectionState } from "./correction.js";

export const correctionRefusalTexts: Readonly<Record<CorrectionRefusal["kind"], FullText>> = {
  correctionNeedsMail: {
    nl: "Vul een mailadres in. Zonder script in uw browser bevestigt u uw melding met een link in een mail.",
    fr: "Indiquez une adresse mail. Sans script dans votre navigateur, vous confirmez votre signalement par un lien dans un mail.",
    de: "Geben Sie eine Mailadresse an. Ohne Skript in Ihrem Browser bestätigen Sie Ihre Meldung mit einem Link in einer Mail.",
    en: "Fill in a mail address. Without script in your browser you confirm your report by a link in a mail.",
  },
  correctionUnconfirmed: {
    nl: "Wie dit meldde, heeft het nog niet bevestigd. Beslissen kan pas daarna.",
    fr: "La personne qui a signalé cela ne l’a pas encore confirmé. On ne peut décider qu’ensuite.",
    de: "Wer dies gemeldet hat, hat es noch nicht bestätigt. Erst danach kann entschieden werden.",
    en: "Whoever reported this has not confirmed it yet. It can only be decided after that.",
  },
  correctionClosed: {
    nl: "Over deze melding is al beslist, of ze is ingetrokken.",
    fr: "Ce signalement a déjà reçu une décision, ou a été retiré.",
    de: "Über diese Meldung wurde schon entschieden, oder sie wurde zurückgezogen.",
    en: "This report was decided already, or was withdrawn.",
  },
};

export const correctionStateNames: Readonly<Record<CorrectionState, FullText>> = {
  unconfirmed: {
    nl: "nog te bevestigen",
    fr: "à confirmer",
    de: "noch zu bestätigen",
    en: "to be confirmed",
  },
  received: { nl: "ontvangen", fr: "reçu", de: "eingegangen", en: "received" },
  accepted: { nl: "verbeterd", fr: "corrigé", de: "berichtigt", en: "corrected" },
  refused: { nl: "niet veranderd", fr: "non modifié", de: "nicht geändert", en: "not changed" },
  withdrawn: { nl: "ingetrokken", fr: "retiré", de: "zurückgezogen", en: "withdrawn" },
};
