/** Names of offices and bodies the story speaks of and no register of ours holds. Descriptions of ours, not official titles. */
import type { FullText } from "../../text/index.js";

export const storyNames: Readonly<Record<string, FullText>> = {
  "napar-data-set": {
    nl: "redactie van de gegevens",
    fr: "rédaction des données",
    de: "Redaktion der Daten",
    en: "editors of the data",
  },
  parliamentarians: {
    nl: "parlementsleden van elk bestuursniveau",
    fr: "parlementaires de chaque niveau de pouvoir",
    de: "Abgeordnete aller Regierungsebenen",
    en: "parliamentarians of every level of government",
  },
  "fed-equal-opportunities": {
    nl: "federaal regeringslid bevoegd voor gelijke kansen",
    fr: "membre du gouvernement fédéral compétent pour l’égalité des chances",
    de: "für Chancengleichheit zuständiges Mitglied der Föderalregierung",
    en: "member of the federal government in charge of equal opportunities",
  },
};
