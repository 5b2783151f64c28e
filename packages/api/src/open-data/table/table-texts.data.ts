/** Names of the tables of open data, and what a row of each is. */
import type { FullText } from "@napar/domain/text";

const text = (nl: string, fr: string, de: string, en: string): FullText => ({ nl, fr, de, en });

export const tableTexts = {
  plans: {
    title: text("Plannen", "Plans", "Pläne", "Plans"),
    means: text(
      "Een rij per openbaar plan",
      "Une ligne par plan public",
      "Eine Zeile je öffentlichem Plan",
      "One row per public plan",
    ),
  },
  parties: {
    title: text(
      "Partijen en beslissingen",
      "Parties et décisions",
      "Parteien und Entscheidungen",
      "Parties and decisions",
    ),
    means: text(
      "Een rij per overheid die een plan moet goedkeuren, met haar beslissing",
      "Une ligne par autorité qui doit adopter un plan, avec sa décision",
      "Eine Zeile je Behörde, die einem Plan zustimmen muss, mit ihrer Entscheidung",
      "One row per government that has to adopt a plan, with its decision",
    ),
  },
  goals: {
    title: text("Doelstellingen", "Objectifs", "Ziele", "Goals"),
    means: text(
      "Een rij per doelstelling",
      "Une ligne par objectif",
      "Eine Zeile je Ziel",
      "One row per goal",
    ),
  },
  measures: {
    title: text("Maatregelen", "Mesures", "Maßnahmen", "Measures"),
    means: text(
      "Een rij per maatregel",
      "Une ligne par mesure",
      "Eine Zeile je Maßnahme",
      "One row per measure",
    ),
  },
  shares: {
    title: text("Aandelen", "Parts", "Anteile", "Shares"),
    means: text(
      "Een rij per overheid en maatregel: haar eigen stand, geld en data",
      "Une ligne par autorité et par mesure : son propre état, son argent et ses dates",
      "Eine Zeile je Behörde und Maßnahme: eigener Stand, eigenes Geld, eigene Daten",
      "One row per government and measure: its own status, money and dates",
    ),
  },
  milestones: {
    title: text("Mijlpalen", "Jalons", "Meilensteine", "Milestones"),
    means: text(
      "Een rij per mijlpaal van een maatregel",
      "Une ligne par jalon d’une mesure",
      "Eine Zeile je Meilenstein einer Maßnahme",
      "One row per milestone of a measure",
    ),
  },
  statuses: {
    title: text("Drie stemmen", "Trois voix", "Drei Stimmen", "Three voices"),
    means: text(
      "Een rij per uitspraak over een maatregel; geen enkele overschrijft een andere",
      "Une ligne par déclaration sur une mesure ; aucune n’en remplace une autre",
      "Eine Zeile je Aussage über eine Maßnahme; keine überschreibt eine andere",
      "One row per statement about a measure; none overwrites another",
    ),
  },
  budgetLines: {
    title: text("Budget", "Budget", "Budget", "Budget"),
    means: text(
      "Een rij per budgetpost",
      "Une ligne par poste budgétaire",
      "Eine Zeile je Haushaltsposten",
      "One row per budget line",
    ),
  },
  indicators: {
    title: text("Indicatoren", "Indicateurs", "Indikatoren", "Indicators"),
    means: text(
      "Een rij per indicator",
      "Une ligne par indicateur",
      "Eine Zeile je Indikator",
      "One row per indicator",
    ),
  },
  indicatorValues: {
    title: text(
      "Waarden van indicatoren",
      "Valeurs des indicateurs",
      "Werte der Indikatoren",
      "Values of indicators",
    ),
    means: text(
      "Een rij per waarde, en per cel van een uitsplitsing; een leemte is ook een rij",
      "Une ligne par valeur, et par cellule d’une ventilation ; une lacune est aussi une ligne",
      "Eine Zeile je Wert und je Zelle einer Aufschlüsselung; auch eine Lücke ist eine Zeile",
      "One row per value, and per cell of a breakdown; a gap is a row too",
    ),
  },
  requests: {
    title: text(
      "Vragen en antwoorden",
      "Demandes et réponses",
      "Anfragen und Antworten",
      "Requests and answers",
    ),
    means: text(
      "Een rij per vraag en overheid aan wie ze gesteld is",
      "Une ligne par demande et autorité interrogée",
      "Eine Zeile je Anfrage und angefragter Behörde",
      "One row per request and government it was sent to",
    ),
  },
  competences: {
    title: text(
      "Bevoegdheid per levensdomein",
      "Compétence par domaine de vie",
      "Zuständigkeit je Lebensbereich",
      "Competence by field of life",
    ),
    means: text(
      "Een rij per levensdomein en overheid die een openbaar plan bezit of er partij bij is",
      "Une ligne par domaine de vie et autorité qui possède un plan public ou y est partie",
      "Eine Zeile je Lebensbereich und Behörde, der ein öffentlicher Plan gehört oder die Partei ist",
      "One row per field of life and government that owns a public plan or is party to one",
    ),
  },
  organisations: {
    title: text("Organisaties", "Organisations", "Organisationen", "Organisations"),
    means: text(
      "Een rij per organisatie",
      "Une ligne par organisation",
      "Eine Zeile je Organisation",
      "One row per organisation",
    ),
  },
  bodies: {
    title: text("Overlegorganen", "Organes", "Gremien", "Bodies"),
    means: text("Een rij per orgaan", "Une ligne par organe", "Eine Zeile je Gremium", "One row per body"),
  },
  practices: {
    title: text("Praktijken", "Pratiques", "Praktiken", "Practices"),
    means: text(
      "Een rij per praktijk",
      "Une ligne par pratique",
      "Eine Zeile je Praktik",
      "One row per practice",
    ),
  },
  events: {
    title: text("Gebeurtenissen", "Événements", "Ereignisse", "Events"),
    means: text(
      "Een rij per gebeurtenis",
      "Une ligne par événement",
      "Eine Zeile je Ereignis",
      "One row per event",
    ),
  },
  proposals: {
    title: text("Voorstellen", "Propositions", "Vorschläge", "Proposals"),
    means: text(
      "Een rij per voorstel",
      "Une ligne par proposition",
      "Eine Zeile je Vorschlag",
      "One row per proposal",
    ),
  },
  tools: {
    title: text("Hulpmiddelen", "Outils", "Hilfsmittel", "Tools"),
    means: text(
      "Een rij per hulpmiddel",
      "Une ligne par outil",
      "Eine Zeile je Hilfsmittel",
      "One row per tool",
    ),
  },
  places: {
    title: text("Gemeenten", "Communes", "Gemeinden", "Municipalities"),
    means: text(
      "Een rij per gemeente",
      "Une ligne par commune",
      "Eine Zeile je Gemeinde",
      "One row per municipality",
    ),
  },
  authorities: {
    title: text("Overheden", "Autorités", "Behörden", "Authorities"),
    means: text(
      "Een rij per overheid of dienst in de regels van bevoegdheid",
      "Une ligne par autorité ou service dans les règles de compétence",
      "Eine Zeile je Behörde oder Dienst in den Regeln der Zuständigkeit",
      "One row per authority or service in the rules of competence",
    ),
  },
} as const satisfies Record<string, { title: FullText; means: FullText }>;

export type TableName = keyof typeof tableTexts;
