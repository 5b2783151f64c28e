/** Why a statement is refused, and the fixed words of statements; `{…}` are facts. */
import type { FullText } from "../text/index.js";
import type { AccessibilityStatement, StatementRefusal, StatementStanding } from "./accessibility.js";

const text = (nl: string, fr: string, de: string, en: string): FullText => ({ nl, fr, de, en });

export const statementRefusalTexts: Readonly<Record<StatementRefusal["kind"], FullText>> = {
  regimeUnknown: text(
    "“{value}” is geen van de regelingen: {known}.",
    "« {value} » n’est aucun des régimes : {known}.",
    "„{value}“ ist keine der Regelungen: {known}.",
    "“{value}” is none of the regimes: {known}.",
  ),
  dayToCome: text(
    "{value} moet nog komen; vandaag is het {today}.",
    "Le {value} est encore à venir ; nous sommes le {today}.",
    "Der {value} liegt noch in der Zukunft; heute ist der {today}.",
    "{value} is still to come; today is {today}.",
  ),
  limitsMissing: text(
    "Zeg wat nog niet werkt.",
    "Dites ce qui ne fonctionne pas encore.",
    "Sagen Sie, was noch nicht funktioniert.",
    "Say what does not work yet.",
  ),
};

export const statementStatusTexts: Readonly<Record<AccessibilityStatement["status"], FullText>> = {
  full: text("voldoet volledig", "entièrement conforme", "vollständig konform", "fully meets it"),
  partial: text("voldoet gedeeltelijk", "partiellement conforme", "teilweise konform", "meets it in part"),
  none: text("voldoet niet", "non conforme", "nicht konform", "does not meet it"),
};

export const assessmentMethodTexts: Readonly<Record<AccessibilityStatement["method"], FullText>> = {
  self: text(
    "door de organisatie zelf",
    "par l’organisation elle-même",
    "durch die Organisation selbst",
    "by the organisation itself",
  ),
  "third-party": text(
    "door een onafhankelijke derde",
    "par un tiers indépendant",
    "durch unabhängige Dritte",
    "by an independent third party",
  ),
};

export const statementStandingTexts: Readonly<Record<StatementStanding, FullText>> = {
  missing: text("ontbreekt", "manque", "fehlt", "missing"),
  current: text("actueel", "à jour", "aktuell", "current"),
  old: text(
    "meer dan een jaar niet nagekeken",
    "pas revue depuis plus d’un an",
    "seit mehr als einem Jahr nicht überprüft",
    "not looked at for more than a year",
  ),
};
