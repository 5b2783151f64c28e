/** Words, in four languages, for what concerns terms, governments and their commitments. `{…}` are facts. */
import type { FullText } from "../text/index.js";
import type { CommitmentStanding } from "./term.js";

const text = (nl: string, fr: string, de: string, en: string): FullText => ({ nl, fr, de, en });

export const termSummaries = {
  openTerm: text(
    "Een legislatuur vastleggen",
    "Consigner une législature",
    "Eine Legislaturperiode festhalten",
    "Record a term",
  ),
  formGovernment: text(
    "Een regering vastleggen",
    "Consigner un gouvernement",
    "Eine Regierung festhalten",
    "Record a government",
  ),
  endGovernment: text(
    "Het einde van een regering vastleggen",
    "Consigner la fin d’un gouvernement",
    "Das Ende einer Regierung festhalten",
    "Record the end of a government",
  ),
  openPortfolio: text(
    "Een bevoegdheidspakket vastleggen",
    "Consigner un portefeuille",
    "Ein Ressort festhalten",
    "Record a portfolio",
  ),
  renamePortfolio: text(
    "Een bevoegdheidspakket een nieuwe naam geven",
    "Renommer un portefeuille",
    "Ein Ressort umbenennen",
    "Rename a portfolio",
  ),
  assignOffice: text("Een ambt toewijzen", "Attribuer une fonction", "Ein Amt zuweisen", "Assign an office"),
  makeCommitment: text(
    "Een verbintenis vastleggen",
    "Consigner un engagement",
    "Eine Verpflichtung festhalten",
    "Record a commitment",
  ),
  confirmCommitment: text(
    "Een verbintenis van een vorige regering bevestigen",
    "Confirmer un engagement d’un gouvernement précédent",
    "Eine Verpflichtung einer früheren Regierung bestätigen",
    "Confirm a commitment of an earlier government",
  ),
  endCommitment: text(
    "Een verbintenis beëindigen",
    "Mettre fin à un engagement",
    "Eine Verpflichtung beenden",
    "End a commitment",
  ),
};

export const commitmentStateTexts: Readonly<Record<CommitmentStanding["state"], FullText>> = {
  notYetMade: text("Nog niet aangegaan", "Pas encore pris", "Noch nicht eingegangen", "Not made yet"),
  own: text(
    "Aangegaan door de huidige regering",
    "Pris par le gouvernement actuel",
    "Von der jetzigen Regierung eingegangen",
    "Made by the present government",
  ),
  inherited: text(
    "Overgenomen van een vorige regering",
    "Repris d’un gouvernement précédent",
    "Von einer früheren Regierung übernommen",
    "Inherited from an earlier government",
  ),
  awaitingConfirmation: text(
    "Wacht tot {dueOn} op bevestiging door de nieuwe regering",
    "Attend jusqu’au {dueOn} la confirmation du nouveau gouvernement",
    "Wartet bis {dueOn} auf die Bestätigung der neuen Regierung",
    "Awaits confirmation by the new government until {dueOn}",
  ),
  confirmed: text(
    "Bevestigd door de huidige regering",
    "Confirmé par le gouvernement actuel",
    "Von der jetzigen Regierung bestätigt",
    "Confirmed by the present government",
  ),
  lapsed: text(
    "Vervallen op {lapsedOn}",
    "Caduc le {lapsedOn}",
    "Verfallen am {lapsedOn}",
    "Lapsed on {lapsedOn}",
  ),
  ended: text(
    "Beëindigd op {lapsedOn}",
    "Terminé le {lapsedOn}",
    "Beendet am {lapsedOn}",
    "Ended on {lapsedOn}",
  ),
  noGovernment: text(
    "Geen regering bekend voor deze dag",
    "Aucun gouvernement connu pour ce jour",
    "Keine Regierung für diesen Tag bekannt",
    "No government known for this day",
  ),
};

export const termRefusalTexts = {
  endBeforeStart: text(
    "{value} ligt voor het begin ({from}).",
    "{value} précède le début ({from}).",
    "{value} liegt vor dem Beginn ({from}).",
    "{value} is before the start ({from}).",
  ),
  termsOverlap: text(
    "Overlapt met de legislatuur {term}, vanaf {from}[ tot {to}].",
    "Chevauche la législature {term}, dès le {from}[ jusqu’au {to}].",
    "Überschneidet sich mit der Legislaturperiode {term}, ab {from}[ bis {to}].",
    "Overlaps with the term {term}, from {from}[ to {to}].",
  ),
  unknownTerm: text(
    "Er is geen legislatuur {value}.",
    "Il n’y a pas de législature {value}.",
    "Es gibt keine Legislaturperiode {value}.",
    "There is no term {value}.",
  ),
  outsidePeriod: text(
    "{value} valt niet in de periode vanaf {from}[ tot {to}].",
    "{value} n’est pas dans la période qui commence le {from}[ et finit le {to}].",
    "{value} liegt nicht im Zeitraum ab {from}[ bis {to}].",
    "{value} is not in the period from {from}[ to {to}].",
  ),
  governmentInOffice: text(
    "De regering {government} is in functie sinds {from}.",
    "Le gouvernement {government} est en fonction depuis le {from}.",
    "Die Regierung {government} ist seit {from} im Amt.",
    "The government {government} has been in office since {from}.",
  ),
  unknownGovernment: text(
    "Er is geen regering {value}.",
    "Il n’y a pas de gouvernement {value}.",
    "Es gibt keine Regierung {value}.",
    "There is no government {value}.",
  ),
  governmentEnded: text(
    "De regering is geëindigd op {on}.",
    "Le gouvernement a pris fin le {on}.",
    "Die Regierung endete am {on}.",
    "The government ended on {on}.",
  ),
  unknownPortfolio: text(
    "Er is geen bevoegdheidspakket {value}.",
    "Il n’y a pas de portefeuille {value}.",
    "Es gibt kein Ressort {value}.",
    "There is no portfolio {value}.",
  ),
  beforePresentHolder: text(
    "Het ambt is al toegewezen vanaf {from}.",
    "La fonction est déjà attribuée dès le {from}.",
    "Das Amt ist bereits ab {from} zugewiesen.",
    "The office is assigned already from {from}.",
  ),
  beforePresentName: text(
    "De huidige naam geldt vanaf {from}.",
    "Le nom actuel vaut dès le {from}.",
    "Der jetzige Name gilt ab {from}.",
    "The present name holds from {from}.",
  ),
  dateInFuture: text(
    "{value} ligt na vandaag ({on}).",
    "{value} est postérieur à aujourd’hui ({on}).",
    "{value} liegt nach heute ({on}).",
    "{value} is later than today ({on}).",
  ),
  unknownCommitment: text(
    "Er is geen verbintenis {value}.",
    "Il n’y a pas d’engagement {value}.",
    "Es gibt keine Verpflichtung {value}.",
    "There is no commitment {value}.",
  ),
  othersCommitment: text(
    "De verbintenis is van {authority}, niet van {organisation}.",
    "L’engagement est de {authority}, pas de {organisation}.",
    "Die Verpflichtung ist von {authority}, nicht von {organisation}.",
    "The commitment is of {authority}, not of {organisation}.",
  ),
  commitmentOver: text(
    "De verbintenis geldt niet meer[ sinds {on}]; leg een nieuwe vast.",
    "L’engagement ne vaut plus[ depuis le {on}] ; consignez-en un nouveau.",
    "Die Verpflichtung gilt[ seit {on}] nicht mehr; halten Sie eine neue fest.",
    "The commitment holds no longer[ since {on}]; record a new one.",
  ),
  ownCommitment: text(
    "De regering die de verbintenis aanging, hoeft ze niet te bevestigen.",
    "Le gouvernement qui a pris l’engagement n’a pas à le confirmer.",
    "Die Regierung, die die Verpflichtung einging, muss sie nicht bestätigen.",
    "The government that made the commitment need not confirm it.",
  ),
};
