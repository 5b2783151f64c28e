/** Why a cell or a row of a spreadsheet is wrong, and what to do about it; `{…}` are the facts of the reason. */
import { measureRefusalTexts } from "../measure/index.js";
import { caseRefusalTexts, type Refusal, wordsOfRefusal } from "../plan-case/index.js";
import { type FullText, filledText } from "../text/index.js";
import type { CellReason } from "./cell-value.js";
import type { RowRemark } from "./dry-run.js";

export type RowReason =
  | CellReason
  | { kind: "titleMissing" }
  | { kind: "titleOfSeveral"; measures: string[] }
  | { kind: "sameRowTwice"; first: number }
  | { kind: "measureWithdrawn"; measure: string; on: string }
  /** Another government is asked to take over; a table does not do that. */
  | { kind: "leadNotByImport"; lead: string }
  | { kind: "shareNotOwn"; authority: string | null }
  /** What the plan itself says against the command. */
  | { kind: "refused"; part: "head" | "measures"; refusal: Refusal };

const text = (nl: string, fr: string, de: string, en: string): FullText => ({ nl, fr, de, en });
type Words = { reason: FullText; remedy: FullText };

const words = {
  formulaFailed: {
    reason: text(
      "De formule geeft {error} in plaats van een waarde.",
      "La formule donne {error} au lieu d’une valeur.",
      "Die Formel ergibt {error} statt eines Werts.",
      "The formula gives {error} instead of a value.",
    ),
    remedy: text(
      "Herstel de formule, of typ de waarde zelf.",
      "Réparez la formule, ou tapez la valeur elle-même.",
      "Berichtigen Sie die Formel oder tippen Sie den Wert selbst.",
      "Mend the formula, or type the value itself.",
    ),
  },
  dateUnreadable: {
    reason: text(
      "Dit is niet als één datum te lezen.",
      "Ceci ne peut être lu comme une seule date.",
      "Das lässt sich nicht als ein Datum lesen.",
      "This cannot be read as one date.",
    ),
    remedy: text(
      "Schrijf een dag (31/12/2026), een maand (12/2026 of december 2026) of een jaar (2026).",
      "Écrivez un jour (31/12/2026), un mois (12/2026 ou décembre 2026) ou une année (2026).",
      "Schreiben Sie einen Tag (31.12.2026), einen Monat (12/2026 oder Dezember 2026) oder ein Jahr (2026).",
      "Write a day (31/12/2026), a month (12/2026 or December 2026) or a year (2026).",
    ),
  },
  dayNeeded: {
    reason: text(
      "Hier is een volledige dag nodig.",
      "Il faut ici un jour complet.",
      "Hier ist ein voller Tag nötig.",
      "A full day is needed here.",
    ),
    remedy: text(
      "Schrijf dag, maand en jaar, zoals 31/12/2026.",
      "Écrivez le jour, le mois et l’année, comme 31/12/2026.",
      "Schreiben Sie Tag, Monat und Jahr, etwa 31.12.2026.",
      "Write day, month and year, such as 31/12/2026.",
    ),
  },
  yesNoUnreadable: {
    reason: text(
      "Dit is geen ja en geen nee.",
      "Ceci n’est ni oui ni non.",
      "Das ist weder ja noch nein.",
      "This is neither yes nor no.",
    ),
    remedy: text(
      "Schrijf ja of nee, of laat de cel leeg als het niet bekend is.",
      "Écrivez oui ou non, ou laissez la cellule vide si ce n’est pas connu.",
      "Schreiben Sie ja oder nein, oder lassen Sie die Zelle leer, wenn es nicht bekannt ist.",
      "Write yes or no, or leave the cell empty if it is not known.",
    ),
  },
  moneyUnreadable: {
    reason: text(
      "Dit is niet als één bedrag te lezen.",
      "Ceci ne peut être lu comme un seul montant.",
      "Das lässt sich nicht als ein Betrag lesen.",
      "This cannot be read as one amount.",
    ),
    remedy: text(
      "Schrijf één getal in euro, zoals 1.234,56; toelichting hoort in een andere kolom.",
      "Écrivez un seul nombre en euros, comme 1 234,56 ; les explications vont dans une autre colonne.",
      "Schreiben Sie eine Zahl in Euro, etwa 1.234,56; Erläuterungen gehören in eine andere Spalte.",
      "Write one number in euro, such as 1,234.56; explanations go into another column.",
    ),
  },
  moneyNegative: {
    reason: text(
      "Een budget is niet kleiner dan nul.",
      "Un budget n’est pas inférieur à zéro.",
      "Ein Budget ist nicht kleiner als null.",
      "A budget is not less than zero.",
    ),
    remedy: text(
      "Schrijf het bedrag zonder minteken, of laat de cel leeg.",
      "Écrivez le montant sans signe moins, ou laissez la cellule vide.",
      "Schreiben Sie den Betrag ohne Minuszeichen, oder lassen Sie die Zelle leer.",
      "Write the amount without a minus sign, or leave the cell empty.",
    ),
  },
  moneyNotEuro: {
    reason: text(
      "Het bedrag staat niet in euro.",
      "Le montant n’est pas en euros.",
      "Der Betrag ist nicht in Euro.",
      "The amount is not in euro.",
    ),
    remedy: text(
      "Reken het om en schrijf het bedrag in euro.",
      "Convertissez-le et écrivez le montant en euros.",
      "Rechnen Sie um und schreiben Sie den Betrag in Euro.",
      "Convert it and write the amount in euro.",
    ),
  },
  moneyTooLarge: {
    reason: text(
      "Het bedrag is groter dan tien miljard euro.",
      "Le montant dépasse dix milliards d’euros.",
      "Der Betrag übersteigt zehn Milliarden Euro.",
      "The amount is more than ten billion euro.",
    ),
    remedy: text(
      "Kijk na of er geen cijfers te veel staan.",
      "Vérifiez s’il n’y a pas des chiffres en trop.",
      "Prüfen Sie, ob Ziffern zu viel dastehen.",
      "Check whether there are digits too many.",
    ),
  },
  wordUnknown: {
    reason: text(
      "“{word}” is hier niet bekend.",
      "« {word} » n’est pas connu ici.",
      "„{word}“ ist hier nicht bekannt.",
      "“{word}” is not known here.",
    ),
    remedy: text(
      "Zeg wat het betekent (dat geldt voor alle rijen), of kies een bekend woord[: {nearest}].",
      "Dites ce que cela signifie (cela vaut pour toutes les lignes), ou choisissez un mot connu[ : {nearest}].",
      "Sagen Sie, was es bedeutet (das gilt für alle Zeilen), oder wählen Sie ein bekanntes Wort[: {nearest}].",
      "Say what it means (that holds for all rows), or choose a known word[: {nearest}].",
    ),
  },
  placeUnknown: {
    reason: text(
      "“{word}” is niet de naam of code van één gemeente.",
      "« {word} » n’est ni le nom ni le code d’une seule commune.",
      "„{word}“ ist weder Name noch Code genau einer Gemeinde.",
      "“{word}” is not the name or code of one municipality.",
    ),
    remedy: text(
      "Schrijf de naam of de NIS-code[: {nearest}].",
      "Écrivez le nom ou le code INS[ : {nearest}].",
      "Schreiben Sie den Namen oder den NIS-Code[: {nearest}].",
      "Write the name or the NIS code[: {nearest}].",
    ),
  },
  commitmentUnknown: {
    reason: text(
      "“{word}” is geen van de tien verbintenissen.",
      "« {word} » n’est aucun des dix engagements.",
      "„{word}“ ist keine der zehn Verpflichtungen.",
      "“{word}” is none of the ten commitments.",
    ),
    remedy: text(
      "Schrijf hun nummers van 1 tot 10, gescheiden door puntkomma’s.",
      "Écrivez leurs numéros de 1 à 10, séparés par des points-virgules.",
      "Schreiben Sie ihre Nummern von 1 bis 10, durch Strichpunkte getrennt.",
      "Write their numbers from 1 to 10, separated by semicolons.",
    ),
  },
  textTooLong: {
    reason: text(
      "De tekst heeft {length} tekens; er passen er {limit}.",
      "Le texte compte {length} caractères ; {limit} au plus.",
      "Der Text hat {length} Zeichen; höchstens {limit}.",
      "The text has {length} characters; {limit} at the most.",
    ),
    remedy: text(
      "Kort de tekst in, of zet het vervolg bij de opmerkingen.",
      "Abrégez le texte, ou placez la suite dans les remarques.",
      "Kürzen Sie den Text, oder setzen Sie den Rest zu den Anmerkungen.",
      "Shorten the text, or put the rest with the notes.",
    ),
  },
  titleMissing: {
    reason: text(
      "De rij heeft geen titel.",
      "La ligne n’a pas de titre.",
      "Die Zeile hat keinen Titel.",
      "The row has no title.",
    ),
    remedy: text(
      "Schrijf een titel in één van de talen, of verwijder de rij.",
      "Écrivez un titre dans l’une des langues, ou supprimez la ligne.",
      "Schreiben Sie einen Titel in einer der Sprachen, oder löschen Sie die Zeile.",
      "Write a title in one of the languages, or delete the row.",
    ),
  },
  titleOfSeveral: {
    reason: text(
      "Meer dan één maatregel draagt deze titel: {measures}.",
      "Plus d’une mesure porte ce titre : {measures}.",
      "Mehr als eine Maßnahme trägt diesen Titel: {measures}.",
      "More than one measure bears this title: {measures}.",
    ),
    remedy: text(
      "Zet in de kolom met de code welke bedoeld is.",
      "Indiquez dans la colonne du code laquelle est visée.",
      "Geben Sie in der Spalte der Kennung an, welche gemeint ist.",
      "Put into the column with the code which one is meant.",
    ),
  },
  sameRowTwice: {
    reason: text(
      "Rij {first} gaat over dezelfde maatregel.",
      "La ligne {first} porte sur la même mesure.",
      "Zeile {first} betrifft dieselbe Maßnahme.",
      "Row {first} is about the same measure.",
    ),
    remedy: text(
      "Voeg de twee rijen samen, of geef elk een eigen code.",
      "Fusionnez les deux lignes, ou donnez à chacune son propre code.",
      "Führen Sie die beiden Zeilen zusammen, oder geben Sie jeder eine eigene Kennung.",
      "Make one row of the two, or give each its own code.",
    ),
  },
  measureWithdrawn: {
    reason: text(
      "De maatregel “{measure}” werd op {on} ingetrokken.",
      "La mesure « {measure} » a été retirée le {on}.",
      "Die Maßnahme „{measure}“ wurde am {on} zurückgezogen.",
      "The measure “{measure}” was withdrawn on {on}.",
    ),
    remedy: text(
      "Geef de rij een nieuwe code als de maatregel terugkomt, of verwijder ze.",
      "Donnez un nouveau code à la ligne si la mesure revient, ou supprimez-la.",
      "Geben Sie der Zeile eine neue Kennung, wenn die Maßnahme wiederkommt, oder löschen Sie sie.",
      "Give the row a new code if the measure comes back, or delete it.",
    ),
  },
  leadNotByImport: {
    reason: text(
      "Een tabel verandert niet wie een maatregel trekt.",
      "Un tableau ne change pas le responsable d’une mesure.",
      "Eine Tabelle ändert nicht, wer für eine Maßnahme federführend ist.",
      "A table does not change who leads a measure.",
    ),
    remedy: text(
      "Bied de maatregel aan {lead} aan; in de rij blijft de huidige trekker staan.",
      "Proposez la mesure à {lead} ; la ligne garde le responsable actuel.",
      "Bieten Sie {lead} die Federführung an; in der Zeile bleibt die jetzige Stelle stehen.",
      "Offer the lead to {lead}; the row keeps the present one.",
    ),
  },
  shareNotOwn: {
    reason: text(
      "Stand, dienst en budget in deze rij zijn niet van u.",
      "L’état, le service et le budget de cette ligne ne sont pas les vôtres.",
      "Stand, Dienststelle und Budget in dieser Zeile sind nicht Ihre.",
      "Status, service and budget in this row are not yours.",
    ),
    remedy: text(
      "Zet terug wat er stond; elke overheid schrijft haar eigen aandeel.",
      "Remettez ce qui s’y trouvait ; chaque autorité écrit sa propre part.",
      "Stellen Sie wieder her, was dort stand; jede Behörde schreibt ihren eigenen Anteil.",
      "Put back what stood there; each government writes its own share.",
    ),
  },
  refused: {
    reason: text(
      "Het plan laat dit niet toe.",
      "Le plan ne le permet pas.",
      "Der Plan lässt das nicht zu.",
      "The plan does not allow it.",
    ),
    remedy: text(
      "Pas de cel aan, of laat de rij weg.",
      "Corrigez la cellule, ou supprimez la ligne.",
      "Berichtigen Sie die Zelle, oder lassen Sie die Zeile weg.",
      "Mend the cell, or leave out the row.",
    ),
  },
} as const satisfies Record<RowReason["kind"], Words>;

/** Every reason with its words. */
export const rowReasonTexts: Readonly<Record<RowReason["kind"], Words>> = words;

export const rowRemarkTexts: Readonly<Record<RowRemark, FullText>> = {
  hiddenRow: text(
    "De rij is verborgen in het bestand en wordt toch gelezen.",
    "La ligne est masquée dans le fichier et elle est lue quand même.",
    "Die Zeile ist in der Datei ausgeblendet und wird trotzdem gelesen.",
    "The row is hidden in the file and is read all the same.",
  ),
  statusDayAssumed: text(
    "De rij zegt niet sinds wanneer de stand geldt: vandaag wordt genoteerd.",
    "La ligne ne dit pas depuis quand l’état vaut : la date d’aujourd’hui est notée.",
    "Die Zeile sagt nicht, seit wann der Stand gilt: der heutige Tag wird festgehalten.",
    "The row does not say since when the status holds: today is recorded.",
  ),
  titleKnown: text(
    "Een andere maatregel van het plan heeft dezelfde titel.",
    "Une autre mesure du plan porte le même titre.",
    "Eine andere Maßnahme des Plans trägt denselben Titel.",
    "Another measure of the plan has the same title.",
  ),
};

/** Above the column of errors in a file that is sent back. */
export const errorColumnTitle: FullText = text("Te herstellen", "À corriger", "Zu berichtigen", "To mend");

/** A reason in words, and what to do about it. */
export function wordRowReason(reason: RowReason): Words {
  const { reason: why, remedy } = rowReasonTexts[reason.kind];
  if (reason.kind !== "refused")
    return { reason: filledText(why, reason), remedy: filledText(remedy, reason) };
  const sentences: Readonly<Record<string, FullText>> = { ...caseRefusalTexts, ...measureRefusalTexts };
  const { refusal } = reason;
  return { reason: wordsOfRefusal(refusal, sentences[refusal.kind] ?? why), remedy };
}
