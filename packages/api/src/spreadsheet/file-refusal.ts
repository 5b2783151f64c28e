/** Why a file is not read as a spreadsheet, in words; `{…}` are the facts of the refusal. */
import { type FullText, filledText } from "@napar/domain/text";

export type FileRefusal =
  | { kind: "fileEmpty" | "fileUnknown" | "fileIsWebPage" | "fileIsOldExcel" | "fileIsBinaryExcel" }
  | { kind: "fileEncrypted" | "fileDamaged" | "fileHasEntities" | "fileIsNoText" | "fileTooDemanding" }
  | { kind: "fileUnpacksTooLarge"; megabytes: number }
  | { kind: "sheetTooLarge"; rows: number; columns: number; cells: number }
  | { kind: "fileTooSlow"; seconds: number }
  | { kind: "tooManyAtOnce" };

const text = (nl: string, fr: string, de: string, en: string): FullText => ({ nl, fr, de, en });
type Words = { reason: FullText; remedy: FullText };

const saveAsXlsx = text(
  "Open het bestand en bewaar het als .xlsx, .ods of .csv.",
  "Ouvrez le fichier et enregistrez-le au format .xlsx, .ods ou .csv.",
  "Öffnen Sie die Datei und speichern Sie sie als .xlsx, .ods oder .csv.",
  "Open the file and save it as .xlsx, .ods or .csv.",
);
const saveAnew = text(
  "Kopieer de tabel naar een nieuw, leeg bestand, bewaar het als .xlsx en stuur dat.",
  "Copiez le tableau dans un nouveau fichier vide, enregistrez-le en .xlsx et envoyez-le.",
  "Kopieren Sie die Tabelle in eine neue, leere Datei, speichern Sie sie als .xlsx und senden Sie diese.",
  "Copy the table into a new, empty file, save it as .xlsx and send that.",
);
const split = text(
  "Verwijder lege of overbodige rijen, kolommen en bladen, of deel de tabel op in meer bestanden.",
  "Supprimez les lignes, colonnes et feuilles vides ou superflues, ou répartissez le tableau en plusieurs fichiers.",
  "Löschen Sie leere oder überflüssige Zeilen, Spalten und Blätter, oder teilen Sie die Tabelle auf mehrere Dateien auf.",
  "Delete empty or needless rows, columns and sheets, or divide the table over more files.",
);

export const fileRefusalTexts: Readonly<Record<FileRefusal["kind"], Words>> = {
  fileEmpty: {
    reason: text("Het bestand is leeg.", "Le fichier est vide.", "Die Datei ist leer.", "The file is empty."),
    remedy: text(
      "Kies het bestand met de tabel.",
      "Choisissez le fichier qui contient le tableau.",
      "Wählen Sie die Datei mit der Tabelle.",
      "Choose the file with the table.",
    ),
  },
  fileUnknown: {
    reason: text(
      "Dit is geen rekenblad.",
      "Ceci n’est pas une feuille de calcul.",
      "Das ist keine Tabellendatei.",
      "This is no spreadsheet.",
    ),
    remedy: saveAsXlsx,
  },
  fileIsWebPage: {
    reason: text(
      "Het bestand heet een rekenblad, maar het is een webpagina.",
      "Le fichier porte le nom d’une feuille de calcul, mais c’est une page web.",
      "Die Datei heißt wie eine Tabelle, ist aber eine Webseite.",
      "The file is named as a spreadsheet, but it is a web page.",
    ),
    remedy: saveAsXlsx,
  },
  fileIsOldExcel: {
    reason: text(
      "Het bestand heeft de oude vorm van Excel (.xls, tot 2003).",
      "Le fichier a l’ancien format d’Excel (.xls, jusqu’en 2003).",
      "Die Datei hat das alte Format von Excel (.xls, bis 2003).",
      "The file has the old form of Excel (.xls, until 2003).",
    ),
    remedy: saveAsXlsx,
  },
  fileIsBinaryExcel: {
    reason: text(
      "Het bestand heeft de binaire vorm van Excel (.xlsb) of is van een ander programma.",
      "Le fichier a le format binaire d’Excel (.xlsb) ou provient d’un autre programme.",
      "Die Datei hat das Binärformat von Excel (.xlsb) oder stammt aus einem anderen Programm.",
      "The file has the binary form of Excel (.xlsb), or is of another program.",
    ),
    remedy: saveAsXlsx,
  },
  fileEncrypted: {
    reason: text(
      "Het bestand is met een wachtwoord beveiligd.",
      "Le fichier est protégé par un mot de passe.",
      "Die Datei ist mit einem Kennwort geschützt.",
      "The file is protected with a password.",
    ),
    remedy: text(
      "Bewaar een kopie zonder wachtwoord en stuur die.",
      "Enregistrez une copie sans mot de passe et envoyez-la.",
      "Speichern Sie eine Kopie ohne Kennwort und senden Sie diese.",
      "Save a copy without a password and send that.",
    ),
  },
  fileDamaged: {
    reason: text(
      "Het bestand is beschadigd of onvolledig.",
      "Le fichier est endommagé ou incomplet.",
      "Die Datei ist beschädigt oder unvollständig.",
      "The file is damaged or incomplete.",
    ),
    remedy: saveAnew,
  },
  fileHasEntities: {
    reason: text(
      "Het bestand bevat definities (DTD) die een rekenblad niet nodig heeft.",
      "Le fichier contient des définitions (DTD) dont une feuille de calcul n’a pas besoin.",
      "Die Datei enthält Definitionen (DTD), die eine Tabelle nicht braucht.",
      "The file holds definitions (DTD) that a spreadsheet does not need.",
    ),
    remedy: saveAnew,
  },
  fileIsNoText: {
    reason: text(
      "Het bestand is geen tekst met velden.",
      "Le fichier n’est pas un texte avec des champs.",
      "Die Datei ist kein Text mit Feldern.",
      "The file is no text with fields.",
    ),
    remedy: saveAsXlsx,
  },
  fileUnpacksTooLarge: {
    reason: text(
      "Uitgepakt is het bestand groter dan {megabytes} MB.",
      "Une fois décompressé, le fichier dépasse {megabytes} Mo.",
      "Entpackt ist die Datei größer als {megabytes} MB.",
      "Unpacked, the file is larger than {megabytes} MB.",
    ),
    remedy: split,
  },
  sheetTooLarge: {
    reason: text(
      "Het bestand heeft meer dan {rows} rijen, {columns} kolommen of {cells} cellen.",
      "Le fichier a plus de {rows} lignes, {columns} colonnes ou {cells} cellules.",
      "Die Datei hat mehr als {rows} Zeilen, {columns} Spalten oder {cells} Zellen.",
      "The file has more than {rows} rows, {columns} columns or {cells} cells.",
    ),
    remedy: split,
  },
  fileTooSlow: {
    reason: text(
      "Het bestand is niet binnen {seconds} seconden te lezen.",
      "Le fichier ne peut être lu en {seconds} secondes.",
      "Die Datei lässt sich nicht in {seconds} Sekunden lesen.",
      "The file cannot be read within {seconds} seconds.",
    ),
    remedy: split,
  },
  fileTooDemanding: {
    reason: text(
      "Het bestand vraagt te veel geheugen.",
      "Le fichier demande trop de mémoire.",
      "Die Datei braucht zu viel Speicher.",
      "The file asks for too much memory.",
    ),
    remedy: split,
  },
  tooManyAtOnce: {
    reason: text(
      "Er worden op dit ogenblik te veel bestanden gelezen.",
      "Trop de fichiers sont lus en ce moment.",
      "Im Augenblick werden zu viele Dateien gelesen.",
      "Too many files are being read just now.",
    ),
    remedy: text(
      "Probeer het over een halve minuut opnieuw.",
      "Réessayez dans une demi-minute.",
      "Versuchen Sie es in einer halben Minute noch einmal.",
      "Try again in half a minute.",
    ),
  },
};

export function wordFileRefusal(refusal: FileRefusal): Words {
  const { reason, remedy } = fileRefusalTexts[refusal.kind];
  return { reason: filledText(reason, refusal), remedy: filledText(remedy, refusal) };
}
