/** Why a spreadsheet that was read is not imported, or an import not taken back. */
import { type FullText, filledText } from "@napar/domain/text";
import type { ApiError } from "../problem/index.js";
import { type FileRefusal, wordFileRefusal } from "./file-refusal.js";

type SpreadsheetRefusal =
  | { kind: "sheetMissing"; sheet: string; sheets: string[] }
  | { kind: "rowsWrong"; wrong: number }
  | { kind: "nothingToImport" }
  | { kind: "importedAlready" }
  | { kind: "notImported" }
  | { kind: "undoneAlready" }
  | { kind: "changedSince"; measures: string[] };

const text = (nl: string, fr: string, de: string, en: string): FullText => ({ nl, fr, de, en });
type Words = { reason: FullText; remedy: FullText };

const sendAgain = text(
  "Stuur het bestand opnieuw.",
  "Envoyez le fichier à nouveau.",
  "Senden Sie die Datei noch einmal.",
  "Send the file again.",
);

export const spreadsheetRefusalTexts: Readonly<Record<SpreadsheetRefusal["kind"], Words>> = {
  sheetMissing: {
    reason: text(
      "Het bestand heeft geen blad “{sheet}”.",
      "Le fichier n’a pas de feuille « {sheet} ».",
      "Die Datei hat kein Blatt „{sheet}“.",
      "The file has no sheet “{sheet}”.",
    ),
    remedy: text(
      "Kies een van deze bladen[: {sheets}].",
      "Choisissez l’une de ces feuilles[ : {sheets}].",
      "Wählen Sie eines dieser Blätter[: {sheets}].",
      "Choose one of these sheets[: {sheets}].",
    ),
  },
  rowsWrong: {
    reason: text(
      "Aantal rijen die niet kloppen: {wrong}; er is niets ingevoerd.",
      "Nombre de lignes incorrectes : {wrong} ; rien n’a été importé.",
      "Zahl der falschen Zeilen: {wrong}; es wurde nichts eingelesen.",
      "Rows that are wrong: {wrong}; nothing was imported.",
    ),
    remedy: text(
      "Herstel ze, of zeg dat ze weggelaten worden.",
      "Corrigez-les, ou dites de les laisser de côté.",
      "Berichtigen Sie sie, oder sagen Sie, dass sie weggelassen werden.",
      "Mend them, or say that they are left out.",
    ),
  },
  nothingToImport: {
    reason: text(
      "Geen enkele rij zegt iets dat er nog niet staat.",
      "Aucune ligne ne dit quelque chose qui n’y est pas déjà.",
      "Keine Zeile sagt etwas, das nicht schon dasteht.",
      "No row says anything that is not there already.",
    ),
    remedy: text(
      "Er is niets te doen.",
      "Il n’y a rien à faire.",
      "Es ist nichts zu tun.",
      "There is nothing to do.",
    ),
  },
  importedAlready: {
    reason: text(
      "Dit bestand is al ingevoerd.",
      "Ce fichier est déjà importé.",
      "Diese Datei ist schon eingelesen.",
      "This file is imported already.",
    ),
    remedy: sendAgain,
  },
  notImported: {
    reason: text(
      "Dit bestand is nog niet ingevoerd.",
      "Ce fichier n’est pas encore importé.",
      "Diese Datei ist noch nicht eingelesen.",
      "This file is not imported yet.",
    ),
    remedy: text(
      "Er is niets terug te draaien.",
      "Il n’y a rien à annuler.",
      "Es gibt nichts zurückzunehmen.",
      "There is nothing to take back.",
    ),
  },
  undoneAlready: {
    reason: text(
      "De invoer is al teruggedraaid.",
      "L’importation est déjà annulée.",
      "Das Einlesen ist schon zurückgenommen.",
      "The import is taken back already.",
    ),
    remedy: sendAgain,
  },
  changedSince: {
    reason: text(
      "Sinds de invoer zijn maatregelen gewijzigd: {measures}.",
      "Depuis l’importation, des mesures ont été modifiées : {measures}.",
      "Seit dem Einlesen wurden Maßnahmen geändert: {measures}.",
      "Since the import, measures were changed: {measures}.",
    ),
    remedy: text(
      "Pas de maatregelen zelf aan: terugdraaien zou ook dat werk wegnemen.",
      "Modifiez les mesures elles-mêmes : annuler supprimerait aussi ce travail.",
      "Ändern Sie die Maßnahmen selbst: das Zurücknehmen nähme auch diese Arbeit weg.",
      "Change the measures themselves: taking the import back would take that work away too.",
    ),
  },
};

export function refusedSpreadsheet(refusal: SpreadsheetRefusal): ApiError {
  const { reason, remedy } = spreadsheetRefusalTexts[refusal.kind];
  return {
    ...{ kind: "spreadsheetRefused", reason: refusal.kind },
    ...{ text: filledText(reason, refusal), remedy: filledText(remedy, refusal) },
  };
}

export function refusedFile(refusal: FileRefusal): ApiError {
  const { reason, remedy } = wordFileRefusal(refusal);
  return { kind: "spreadsheetRefused", reason: refusal.kind, text: reason, remedy };
}
