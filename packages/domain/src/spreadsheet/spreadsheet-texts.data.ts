/** Why a cell or a row of a spreadsheet is wrong, and what to do about it; `{…}` are the facts of the reason. */
import { budgetRefusalTexts } from "../budget/index.js";
import { indicatorRefusalTexts } from "../indicator/index.js";
import { measureRefusalTexts } from "../measure/index.js";
import { caseRefusalTexts, type Refusal, wordsOfRefusal } from "../plan-case/index.js";
import { type FullText, filledText } from "../text/index.js";
import type { CellReason } from "./cell-value.js";
import type { RowRemark } from "./dry-run.js";
import type { ImportPart } from "./row-commands.js";

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
  | { kind: "refused"; part: "head" | ImportPart; refusal: Refusal }
  | { kind: "parentRowWrong"; parent: string }
  | { kind: "parentOfItself"; measures: string[] }
  /** A cell for a year stands for one line; here there are more. */
  | { kind: "budgetOfSeveralLines"; year: number }
  | { kind: "indicatorMissing" | "periodMissing" | "valueMissing" | "valueTwice" | "valueIsBreakdown" }
  | { kind: "lineMeasureMissing" | "lineYearMissing" | "lineFixed" | "amountMissing" | "amountTwice" }
  | { kind: "lineUnknown"; line: string; nearest: string[] }
  | { kind: "lineOfSeveral"; lines: string[] };

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
  yearUnreadable: {
    reason: text("Dit is geen jaar.", "Ceci n’est pas une année.", "Das ist kein Jahr.", "This is no year."),
    remedy: text(
      "Schrijf een jaar met vier cijfers, zoals 2026.",
      "Écrivez une année en quatre chiffres, comme 2026.",
      "Schreiben Sie ein Jahr mit vier Ziffern, etwa 2026.",
      "Write a year with four digits, such as 2026.",
    ),
  },
  numberUnreadable: {
    reason: text(
      "Dit is niet als één getal te lezen.",
      "Ceci ne peut être lu comme un seul nombre.",
      "Das lässt sich nicht als eine Zahl lesen.",
      "This cannot be read as one number.",
    ),
    remedy: text(
      "Schrijf één getal, zoals 12,5; toelichting hoort in een andere kolom.",
      "Écrivez un seul nombre, comme 12,5 ; les explications vont dans une autre colonne.",
      "Schreiben Sie eine Zahl, etwa 12,5; Erläuterungen gehören in eine andere Spalte.",
      "Write one number, such as 12.5; explanations go into another column.",
    ),
  },
  numberAmbiguous: {
    reason: text(
      "Dit kan duizend of meer zijn, of iets meer dan één.",
      "Ceci peut être mille ou plus, ou un peu plus qu’un.",
      "Das kann tausend oder mehr sein, oder etwas mehr als eins.",
      "This can be a thousand and more, or little more than one.",
    ),
    remedy: text(
      "Schrijf het zonder punt of komma (1234), of met meer cijfers na de komma (1,2340).",
      "Écrivez-le sans point ni virgule (1234), ou avec plus de décimales (1,2340).",
      "Schreiben Sie es ohne Punkt und Komma (1234), oder mit mehr Nachkommastellen (1,2340).",
      "Write it without dot or comma (1234), or with more decimals (1.2340).",
    ),
  },
  parentRowWrong: {
    reason: text(
      "De maatregel “{parent}”, waar deze deel van is, staat in een rij die fout is.",
      "La mesure « {parent} », dont celle-ci fait partie, figure dans une ligne incorrecte.",
      "Die Maßnahme „{parent}“, zu der diese gehört, steht in einer falschen Zeile.",
      "The measure “{parent}”, of which this one is a part, stands in a row that is wrong.",
    ),
    remedy: text(
      "Herstel eerst die rij.",
      "Corrigez d’abord cette ligne-là.",
      "Berichtigen Sie zuerst jene Zeile.",
      "Mend that row first.",
    ),
  },
  parentOfItself: {
    reason: text(
      "De maatregel zou deel zijn van zichzelf: {measures}.",
      "La mesure ferait partie d’elle-même : {measures}.",
      "Die Maßnahme wäre ein Teil ihrer selbst: {measures}.",
      "The measure would be a part of itself: {measures}.",
    ),
    remedy: text(
      "Maak de cel leeg bij één van deze maatregelen.",
      "Videz la cellule pour l’une de ces mesures.",
      "Leeren Sie die Zelle bei einer dieser Maßnahmen.",
      "Empty the cell for one of these measures.",
    ),
  },
  budgetOfSeveralLines: {
    reason: text(
      "Voor {year} staat er meer dan één budgetlijn: welke verandert, is niet te zeggen.",
      "Pour {year}, il y a plus d’une ligne budgétaire : impossible de dire laquelle change.",
      "Für {year} gibt es mehr als eine Budgetzeile: welche sich ändert, ist nicht zu sagen.",
      "For {year} there is more than one budget line: which one changes cannot be said.",
    ),
    remedy: text(
      "Zet terug wat er stond, en wijzig de lijnen in de tabel van het budget.",
      "Remettez ce qui s’y trouvait, et modifiez les lignes dans le tableau du budget.",
      "Stellen Sie wieder her, was dort stand, und ändern Sie die Zeilen in der Budgettabelle.",
      "Put back what stood there, and change the lines in the table of the budget.",
    ),
  },
  indicatorMissing: {
    reason: text(
      "De rij zegt niet van welke indicator de waarde is.",
      "La ligne ne dit pas de quel indicateur est la valeur.",
      "Die Zeile sagt nicht, von welchem Indikator der Wert ist.",
      "The row does not say which indicator the value is of.",
    ),
    remedy: text(
      "Schrijf de naam of de code van de indicator.",
      "Écrivez le nom ou le code de l’indicateur.",
      "Schreiben Sie den Namen oder die Kennung des Indikators.",
      "Write the name or the code of the indicator.",
    ),
  },
  periodMissing: {
    reason: text(
      "De rij zegt niet over welke periode de waarde gaat.",
      "La ligne ne dit pas sur quelle période porte la valeur.",
      "Die Zeile sagt nicht, für welchen Zeitraum der Wert gilt.",
      "The row does not say which period the value is about.",
    ),
    remedy: text(
      "Schrijf een jaar, of begin en einde van de periode.",
      "Écrivez une année, ou le début et la fin de la période.",
      "Schreiben Sie ein Jahr, oder Anfang und Ende des Zeitraums.",
      "Write a year, or the beginning and the end of the period.",
    ),
  },
  valueMissing: {
    reason: text(
      "De rij zegt geen waarde.",
      "La ligne n’indique pas de valeur.",
      "Die Zeile nennt keinen Wert.",
      "The row says no value.",
    ),
    remedy: text(
      "Schrijf een getal of woorden, of zeg waarom er geen waarde is.",
      "Écrivez un nombre ou des mots, ou dites pourquoi il n’y a pas de valeur.",
      "Schreiben Sie eine Zahl oder Worte, oder sagen Sie, warum es keinen Wert gibt.",
      "Write a number or words, or say why there is no value.",
    ),
  },
  valueTwice: {
    reason: text(
      "De rij zegt meer dan één waarde.",
      "La ligne indique plus d’une valeur.",
      "Die Zeile nennt mehr als einen Wert.",
      "The row says more than one value.",
    ),
    remedy: text(
      "Laat een getal staan, of woorden, of de reden waarom er geen waarde is.",
      "Gardez un nombre, ou des mots, ou la raison de l’absence de valeur.",
      "Lassen Sie eine Zahl stehen, oder Worte, oder den Grund, warum es keinen Wert gibt.",
      "Keep a number, or words, or the reason why there is no value.",
    ),
  },
  valueIsBreakdown: {
    reason: text(
      "Deze waarde is een uitsplitsing; een tabel van waarden verandert die niet.",
      "Cette valeur est une ventilation ; un tableau de valeurs ne la modifie pas.",
      "Dieser Wert ist eine Aufschlüsselung; eine Wertetabelle ändert sie nicht.",
      "This value is a breakdown; a table of values does not change it.",
    ),
    remedy: text(
      "Zet terug wat er stond, en dien de uitsplitsing opnieuw in bij de indicator.",
      "Remettez ce qui s’y trouvait, et soumettez à nouveau la ventilation auprès de l’indicateur.",
      "Stellen Sie wieder her, was dort stand, und reichen Sie die Aufschlüsselung beim Indikator neu ein.",
      "Put back what stood there, and submit the breakdown again with the indicator.",
    ),
  },
  lineMeasureMissing: {
    reason: text(
      "De rij zegt niet van welke maatregel het geld is.",
      "La ligne ne dit pas pour quelle mesure est l’argent.",
      "Die Zeile sagt nicht, für welche Maßnahme das Geld ist.",
      "The row does not say which measure the money is for.",
    ),
    remedy: text(
      "Schrijf de code van de maatregel.",
      "Écrivez le code de la mesure.",
      "Schreiben Sie die Kennung der Maßnahme.",
      "Write the code of the measure.",
    ),
  },
  lineYearMissing: {
    reason: text(
      "De rij zegt niet van welk jaar het geld is.",
      "La ligne ne dit pas de quelle année est l’argent.",
      "Die Zeile sagt nicht, für welches Jahr das Geld ist.",
      "The row does not say which year the money is of.",
    ),
    remedy: text("Schrijf het jaar.", "Écrivez l’année.", "Schreiben Sie das Jahr.", "Write the year."),
  },
  lineFixed: {
    reason: text(
      "Een lijn die er staat, houdt haar maatregel, jaar, soort, stadium en betaler.",
      "Une ligne existante garde sa mesure, son année, son genre, son stade et son financeur.",
      "Eine bestehende Zeile behält Maßnahme, Jahr, Art, Stadium und Geldgeber.",
      "A line that is there keeps its measure, year, kind, stage and payer.",
    ),
    remedy: text(
      "Zet terug wat er stond, en schrijf wat nieuw is in een rij zonder code.",
      "Remettez ce qui s’y trouvait, et écrivez ce qui est nouveau dans une ligne sans code.",
      "Stellen Sie wieder her, was dort stand, und schreiben Sie das Neue in eine Zeile ohne Kennung.",
      "Put back what stood there, and write what is new in a row without a code.",
    ),
  },
  amountMissing: {
    reason: text(
      "De rij noemt geen bedrag.",
      "La ligne n’indique pas de montant.",
      "Die Zeile nennt keinen Betrag.",
      "The row names no amount.",
    ),
    remedy: text(
      "Schrijf een bedrag of voltijdsequivalenten, of ja bij “Geen budget genoemd”.",
      "Écrivez un montant ou des équivalents temps plein, ou oui sous « Aucun budget mentionné ».",
      "Schreiben Sie einen Betrag oder Vollzeitäquivalente, oder ja bei „Kein Budget genannt“.",
      "Write an amount or full-time equivalents, or yes under “No budget named”.",
    ),
  },
  amountTwice: {
    reason: text(
      "De rij noemt meer dan één bedrag, of een bedrag dat er niet zou zijn.",
      "La ligne indique plus d’un montant, ou un montant qui n’existerait pas.",
      "Die Zeile nennt mehr als einen Betrag, oder einen Betrag, den es nicht gäbe.",
      "The row names more than one amount, or an amount there would not be.",
    ),
    remedy: text(
      "Laat één van de drie staan: euro, voltijdsequivalenten of geen budget genoemd.",
      "Gardez l’un des trois : euros, équivalents temps plein ou aucun budget mentionné.",
      "Lassen Sie eines der drei stehen: Euro, Vollzeitäquivalente oder kein Budget genannt.",
      "Keep one of the three: euro, full-time equivalents, or no budget named.",
    ),
  },
  lineUnknown: {
    reason: text(
      "Het plan heeft geen budgetlijn “{line}”.",
      "Le plan n’a pas de ligne budgétaire « {line} ».",
      "Der Plan hat keine Budgetzeile „{line}“.",
      "The plan has no budget line “{line}”.",
    ),
    remedy: text(
      "Maak de code leeg als de lijn nieuw is.",
      "Videz le code si la ligne est nouvelle.",
      "Leeren Sie die Kennung, wenn die Zeile neu ist.",
      "Empty the code if the line is new.",
    ),
  },
  lineOfSeveral: {
    reason: text(
      "Meer dan één lijn gaat hierover: {lines}.",
      "Plus d’une ligne porte là-dessus : {lines}.",
      "Mehr als eine Zeile betrifft das: {lines}.",
      "More than one line is about this: {lines}.",
    ),
    remedy: text(
      "Zet in de kolom met de code welke bedoeld is.",
      "Indiquez dans la colonne du code laquelle est visée.",
      "Geben Sie in der Spalte der Kennung an, welche gemeint ist.",
      "Put into the column with the code which one is meant.",
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

const sentencesOf = {
  ...{ head: {}, measures: measureRefusalTexts },
  ...{ indicators: indicatorRefusalTexts, budget: budgetRefusalTexts },
};

/** A reason in words, and what to do about it. */
export function wordRowReason(reason: RowReason): Words {
  const { reason: why, remedy } = rowReasonTexts[reason.kind];
  if (reason.kind !== "refused")
    return { reason: filledText(why, reason), remedy: filledText(remedy, reason) };
  const { refusal } = reason;
  const sentences: Readonly<Record<string, FullText>> = { ...caseRefusalTexts, ...sentencesOf[reason.part] };
  return { reason: wordsOfRefusal(refusal, sentences[refusal.kind] ?? why), remedy };
}
