/** What schemas expect, in four languages, to stand in a sentence. `{…}` are facts. */
import type { FullText } from "./text.js";

const text = (nl: string, fr: string, de: string, en: string): FullText => ({ nl, fr, de, en });

const wholeNumber = text("een geheel getal", "un nombre entier", "eine ganze Zahl", "a whole number");
const anObject = text("een object", "un objet", "ein Objekt", "an object");

export const kindOfValueTexts: Readonly<Record<string, FullText>> = {
  string: text("een tekst", "un texte", "ein Text", "a text"),
  number: text("een getal", "un nombre", "eine Zahl", "a number"),
  int: wholeNumber,
  boolean: text("waar of onwaar", "vrai ou faux", "wahr oder falsch", "true or false"),
  array: text("een lijst", "une liste", "eine Liste", "a list"),
  object: anObject,
  record: anObject,
};

export const expectationTexts = {
  otherType: text(
    "een waarde van het type {type}",
    "une valeur du type {type}",
    "ein Wert vom Typ {type}",
    "a value of type {type}",
  ),
  oneOf: text("een van {values}", "l’une de ces valeurs : {values}", "eines von {values}", "one of {values}"),
  notEmpty: text(
    "een tekst die niet leeg is",
    "un texte qui n’est pas vide",
    "ein Text, der nicht leer ist",
    "a text that is not empty",
  ),
  longerText: text(
    "een tekst van minstens {limit} tekens",
    "un texte d’au moins {limit} caractères",
    "ein Text von mindestens {limit} Zeichen",
    "a text of at least {limit} characters",
  ),
  shorterText: text(
    "een tekst van hoogstens {limit} tekens",
    "un texte d’au plus {limit} caractères",
    "ein Text von höchstens {limit} Zeichen",
    "a text of at most {limit} characters",
  ),
  longerList: text(
    "een lijst van minstens {limit}",
    "une liste d’au moins {limit} éléments",
    "eine Liste mit mindestens {limit} Einträgen",
    "a list of at least {limit}",
  ),
  shorterList: text(
    "een lijst van hoogstens {limit}",
    "une liste d’au plus {limit} éléments",
    "eine Liste mit höchstens {limit} Einträgen",
    "a list of at most {limit}",
  ),
  atLeast: text(
    "een getal van minstens {limit}",
    "un nombre d’au moins {limit}",
    "eine Zahl von mindestens {limit}",
    "a number of at least {limit}",
  ),
  moreThan: text(
    "een getal groter dan {limit}",
    "un nombre supérieur à {limit}",
    "eine Zahl über {limit}",
    "a number above {limit}",
  ),
  atMost: text(
    "een getal van hoogstens {limit}",
    "un nombre d’au plus {limit}",
    "eine Zahl von höchstens {limit}",
    "a number of at most {limit}",
  ),
  lessThan: text(
    "een getal kleiner dan {limit}",
    "un nombre inférieur à {limit}",
    "eine Zahl unter {limit}",
    "a number below {limit}",
  ),
  otherForm: text(
    "een tekst in de vorm die de documentatie beschrijft",
    "un texte dans la forme que décrit la documentation",
    "ein Text in der Form, die die Dokumentation beschreibt",
    "a text in the form the documentation describes",
  ),
  oneOfTheForms: text(
    "een van de vormen die de documentatie beschrijft",
    "l’une des formes que décrit la documentation",
    "eine der Formen, die die Dokumentation beschreibt",
    "one of the forms the documentation describes",
  ),
  storable: text(
    "tekst in Unicode zonder het teken U+0000",
    "du texte en Unicode sans le caractère U+0000",
    "Text in Unicode ohne das Zeichen U+0000",
    "text in Unicode without the character U+0000",
  ),
  storableNames: text(
    "namen in Unicode zonder het teken U+0000",
    "des noms en Unicode sans le caractère U+0000",
    "Namen in Unicode ohne das Zeichen U+0000",
    "names of members in Unicode without the character U+0000",
  ),
  shallower: text(
    "hoogstens {limit} niveaus",
    "au plus {limit} niveaux",
    "höchstens {limit} Ebenen",
    "at most {limit} levels",
  ),
};

const day = text(
  "een bestaande dag, geschreven als jjjj-mm-dd",
  "un jour existant, écrit aaaa-mm-jj",
  "ein bestehender Tag in der Form JJJJ-MM-TT",
  "a day that exists, written yyyy-mm-dd",
);
export const formatTexts: Readonly<Record<string, FullText>> = {
  date: day,
  email: text("een e-mailadres", "une adresse e-mail", "eine E-Mail-Adresse", "an e-mail address"),
  url: text(
    "een webadres, zoals https://napar.be",
    "une adresse web, comme https://napar.be",
    "eine Webadresse wie https://napar.be",
    "a web address, such as https://napar.be",
  ),
};

/** By the message of the schema, its numbers replaced by their place: {0}, {1}. */
export const statedExpectationTexts: Readonly<Record<string, FullText>> = {
  "a day that exists, written yyyy-mm-dd": day,
  "a date as yyyy, yyyy-mm or yyyy-mm-dd that exists": text(
    "een bestaande datum als jjjj, jjjj-mm of jjjj-mm-dd",
    "une date existante, sous la forme aaaa, aaaa-mm ou aaaa-mm-jj",
    "ein bestehendes Datum als JJJJ, JJJJ-MM oder JJJJ-MM-TT",
    "a date as yyyy, yyyy-mm or yyyy-mm-dd that exists",
  ),
  "a text in at least one of nl, fr, de, en": text(
    "een tekst in minstens een van nl, fr, de, en",
    "un texte dans au moins une de ces langues : nl, fr, de, en",
    "ein Text in mindestens einer der Sprachen nl, fr, de, en",
    "a text in at least one of nl, fr, de, en",
  ),
  "a text, or texts by language (nl, fr, de, en)": text(
    "een tekst, of teksten per taal (nl, fr, de, en)",
    "un texte, ou des textes par langue (nl, fr, de, en)",
    "ein Text oder Texte nach Sprache (nl, fr, de, en)",
    "a text, or texts by language (nl, fr, de, en)",
  ),
  "a number or a text": text(
    "een getal of een tekst",
    "un nombre ou un texte",
    "eine Zahl oder ein Text",
    "a number or a text",
  ),
  "a period that does not end first": text(
    "een periode die niet eindigt voor ze begint",
    "une période qui ne se termine pas avant de commencer",
    "ein Zeitraum, der nicht vor seinem Beginn endet",
    "a period that does not end first",
  ),
  "a last day on or after the first day": text(
    "een laatste dag die niet voor de eerste ligt",
    "un dernier jour qui ne précède pas le premier",
    "ein letzter Tag, der nicht vor dem ersten liegt",
    "a last day on or after the first day",
  ),
  "full-time equivalents for staff, euro cents for the rest": text(
    "voltijdsequivalenten voor personeel, eurocent voor de rest",
    "des équivalents temps plein pour le personnel, des centimes d’euro pour le reste",
    "Vollzeitäquivalente für Personal, Eurocent für alles andere",
    "full-time equivalents for staff, euro cents for the rest",
  ),
  "dimensions that differ": text(
    "dimensies die van elkaar verschillen",
    "des dimensions différentes",
    "Dimensionen, die sich unterscheiden",
    "dimensions that differ",
  ),
  "categories that differ": text(
    "categorieën die van elkaar verschillen",
    "des catégories différentes",
    "Kategorien, die sich unterscheiden",
    "categories that differ",
  ),
  "at most {0} cells with the totals": text(
    "hoogstens {0} cellen, totalen inbegrepen",
    "au plus {0} cellules, totaux compris",
    "höchstens {0} Zellen, Summen eingeschlossen",
    "at most {0} cells with the totals",
  ),
  "one count per combination of categories": text(
    "één aantal per combinatie van categorieën",
    "un nombre par combinaison de catégories",
    "eine Anzahl je Kombination von Kategorien",
    "one count per combination of categories",
  ),
  "a lower bound that is not above the upper one": text(
    "een ondergrens die niet boven de bovengrens ligt",
    "une limite inférieure qui ne dépasse pas la limite supérieure",
    "eine Untergrenze, die nicht über der Obergrenze liegt",
    "a lower bound that is not above the upper one",
  ),
  "a whole number from {0} to {1}": text(
    "een geheel getal van {0} tot {1}",
    "un nombre entier de {0} à {1}",
    "eine ganze Zahl von {0} bis {1}",
    "a whole number from {0} to {1}",
  ),
  "at least one character": text(
    "minstens één teken",
    "au moins un caractère",
    "mindestens ein Zeichen",
    "at least one character",
  ),
  "at most {0} characters": text(
    "hoogstens {0} tekens",
    "au plus {0} caractères",
    "höchstens {0} Zeichen",
    "at most {0} characters",
  ),
};
