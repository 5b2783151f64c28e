/** What can be wrong with a journal, in words; `{…}` are the facts. */
import type { FullText } from "../text/index.js";
import type { JournalRefusal } from "./journal-entry.js";
import type { JournalBreak } from "./verify-journal.js";

const text = (nl: string, fr: string, de: string, en: string): FullText => ({ nl, fr, de, en });

export const journalBreakTexts: Record<JournalBreak["kind"], FullText> = {
  formatUnknown: text(
    "Het bestand is geen journaal dat we kennen ({format}).",
    "Le fichier n’est pas un journal d’un format connu ({format}).",
    "Die Datei ist kein Journal eines bekannten Formats ({format}).",
    "The file is no journal of a known format ({format}).",
  ),
  lineUnreadable: text(
    "Regel {line} is niet te lezen of werd veranderd.",
    "La ligne {line} est illisible ou a été modifiée.",
    "Zeile {line} ist nicht lesbar oder wurde verändert.",
    "Line {line} cannot be read or was changed.",
  ),
  entryAltered: text(
    "Inschrijving {sequence} (regel {line}) werd na het schrijven veranderd.",
    "L’inscription {sequence} (ligne {line}) a été modifiée après son écriture.",
    "Eintrag {sequence} (Zeile {line}) wurde nach dem Schreiben verändert.",
    "Entry {sequence} (line {line}) was changed after it was written.",
  ),
  entryMissing: text(
    "De inschrijvingen {from} tot en met {to} ontbreken.",
    "Les inscriptions {from} à {to} manquent.",
    "Die Einträge {from} bis {to} fehlen.",
    "Entries {from} to {to} are missing.",
  ),
  entryInserted: text(
    "Inschrijving {sequence} staat er meer dan eens (regels {lines}); er is er een tussengevoegd.",
    "L’inscription {sequence} figure plusieurs fois (lignes {lines}) ; l’une a été insérée.",
    "Eintrag {sequence} steht mehrmals da (Zeilen {lines}); einer wurde eingefügt.",
    "Entry {sequence} is there more than once (lines {lines}); one was inserted.",
  ),
  entriesSwapped: text(
    "Deze inschrijvingen staan niet op hun plaats: {sequences}.",
    "Ces inscriptions ne sont pas à leur place : {sequences}.",
    "Diese Einträge stehen nicht an ihrem Platz: {sequences}.",
    "These entries are not in their place: {sequences}.",
  ),
  chainBroken: text(
    "Inschrijving {sequence} sluit niet aan op de vorige.",
    "L’inscription {sequence} ne fait pas suite à la précédente.",
    "Eintrag {sequence} schließt nicht an den vorigen an.",
    "Entry {sequence} does not continue the one before.",
  ),
  tailDeleted: text(
    "Het einde ontbreekt: er zijn {entries} inschrijvingen, een controlepunt telt er {checkpointSize}.",
    "La fin manque : il y a {entries} inscriptions, un point de contrôle en compte {checkpointSize}.",
    "Das Ende fehlt: es gibt {entries} Einträge, ein Kontrollpunkt zählt {checkpointSize}.",
    "The end is missing: there are {entries} entries, a checkpoint counts {checkpointSize}.",
  ),
  journalRewritten: text(
    "De eerste {checkpointSize} inschrijvingen zijn niet die van het controlepunt: het journaal werd herschreven.",
    "Les {checkpointSize} premières inscriptions ne sont pas celles du point de contrôle : le journal a été réécrit.",
    "Die ersten {checkpointSize} Einträge sind nicht die des Kontrollpunkts: das Journal wurde umgeschrieben.",
    "The first {checkpointSize} entries are not those of the checkpoint: the journal was rewritten.",
  ),
  checkpointUnreadable: text(
    "Controlepunt {checkpoint} is niet te lezen of werd veranderd.",
    "Le point de contrôle {checkpoint} est illisible ou a été modifié.",
    "Kontrollpunkt {checkpoint} ist nicht lesbar oder wurde verändert.",
    "Checkpoint {checkpoint} cannot be read or was changed.",
  ),
  checkpointOfOther: text(
    "Controlepunt {checkpoint} is van een ander journaal ({origin}).",
    "Le point de contrôle {checkpoint} est celui d’un autre journal ({origin}).",
    "Kontrollpunkt {checkpoint} gehört zu einem anderen Journal ({origin}).",
    "Checkpoint {checkpoint} is of another journal ({origin}).",
  ),
  checkpointSignatureWrong: text(
    "De handtekening van {keyName} onder controlepunt {checkpoint} klopt niet.",
    "La signature de {keyName} sous le point de contrôle {checkpoint} est fausse.",
    "Die Unterschrift von {keyName} unter Kontrollpunkt {checkpoint} stimmt nicht.",
    "The signature of {keyName} under checkpoint {checkpoint} is wrong.",
  ),
  checkpointKeyUnknown: text(
    "Controlepunt {checkpoint} is niet ondertekend met een sleutel die u vertrouwt ({keyNames}).",
    "Le point de contrôle {checkpoint} n’est signé par aucune clé de confiance ({keyNames}).",
    "Kontrollpunkt {checkpoint} trägt keine Unterschrift eines Schlüssels, dem Sie vertrauen ({keyNames}).",
    "Checkpoint {checkpoint} is not signed by a key you trust ({keyNames}).",
  ),
  keyUnreadable: text(
    "Sleutel {key} is niet te lezen.",
    "La clé {key} est illisible.",
    "Schlüssel {key} ist nicht lesbar.",
    "Key {key} cannot be read.",
  ),
};

export const journalRefusalTexts: Record<JournalRefusal["kind"], FullText> = {
  entryInvalid: text(
    "De inschrijving past niet in het journaal: {problems}.",
    "L’inscription ne convient pas au journal : {problems}.",
    "Der Eintrag passt nicht in das Journal: {problems}.",
    "The entry does not fit the journal: {problems}.",
  ),
};
