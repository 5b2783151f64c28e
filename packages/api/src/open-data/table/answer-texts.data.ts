/** Tables whose rows are an answer that a page shows: what they are called, what a row is, what their columns hold. */
import type { FullText } from "@napar/domain/text";

const text = (nl: string, fr: string, de: string, en: string): FullText => ({ nl, fr, de, en });

export const answerTexts = {
  gapMatrix: {
    title: text("Wie deed wat?", "Qui a fait quoi ?", "Wer tat was?", "Who did what?"),
    means: text(
      "Een rij per overheid en per levensdomein of doelstelling: toegezegd, geweigerd, stil, niet bevoegd of niet geweten",
      "Une ligne par autorité et par domaine de vie ou objectif : engagée, refusé, silencieuse, non compétente ou inconnu",
      "Eine Zeile je Behörde und je Lebensbereich oder Ziel: zugesagt, abgelehnt, still, nicht zuständig oder nicht bekannt",
      "One row per government and field of life or goal: committed, declined, silent, not competent or not known",
    ),
  },
  governmentComparisons: {
    title: text(
      "Overheden naast elkaar",
      "Autorités côte à côte",
      "Behörden nebeneinander",
      "Governments side by side",
    ),
    means: text(
      "Een rij per maatregel van een overheid; een overheid zonder maatregel heeft één rij zonder maatregel",
      "Une ligne par mesure d’une autorité ; une autorité sans mesure a une ligne sans mesure",
      "Eine Zeile je Maßnahme einer Behörde; eine Behörde ohne Maßnahme hat eine Zeile ohne Maßnahme",
      "One row per measure of a government; a government without a measure has one row without a measure",
    ),
  },
  planComparisons: {
    title: text("Twee plannen", "Deux plans", "Zwei Pläne", "Two plans"),
    means: text(
      "Een rij per feit van een van beide plannen, en per verschil in woorden",
      "Une ligne par fait de l’un des deux plans, et par différence en mots",
      "Eine Zeile je Tatsache eines der beiden Pläne und je Unterschied in Worten",
      "One row per fact of one of the two plans, and per difference in words",
    ),
  },
  planStates: {
    title: text("Stand van een plan", "État d’un plan", "Stand eines Plans", "State of a plan"),
    means: text(
      "Een rij per feit: belofte, gemeenschappelijke tekst, overheden, eigen delen, maatregelen, wat te laat of onbeantwoord is",
      "Une ligne par fait : promesse, texte commun, autorités, parties propres, mesures, ce qui est en retard ou sans réponse",
      "Eine Zeile je Tatsache: Versprechen, gemeinsamer Text, Behörden, eigene Teile, Maßnahmen, was zu spät oder unbeantwortet ist",
      "One row per fact: promise, common text, governments, parts of their own, measures, what is late or unanswered",
    ),
  },
  planHistory: {
    title: text(
      "Geschiedenis van een plan",
      "Historique d’un plan",
      "Geschichte eines Plans",
      "History of a plan",
    ),
    means: text(
      "Een rij per gebeurtenis in het openbare logboek",
      "Une ligne par événement du journal public",
      "Eine Zeile je Ereignis im öffentlichen Journal",
      "One row per event in the public journal",
    ),
  },
  reports: {
    title: text("Verslag", "Rapport", "Bericht", "Report"),
    means: text(
      "Een rij per feit in een vastgelegd verslag: maatregelen, aandelen, stemmen, geld, indicatoren",
      "Une ligne par fait d’un rapport figé : mesures, parts, voix, argent, indicateurs",
      "Eine Zeile je Tatsache in einem festgeschriebenen Bericht: Maßnahmen, Anteile, Stimmen, Geld, Indikatoren",
      "One row per fact in a frozen report: measures, shares, voices, money, indicators",
    ),
  },
  reportDifferences: {
    title: text(
      "Verschillen tussen twee verslagen",
      "Différences entre deux rapports",
      "Unterschiede zwischen zwei Berichten",
      "Differences between two reports",
    ),
    means: text(
      "Een rij per verandering",
      "Une ligne par changement",
      "Eine Zeile je Änderung",
      "One row per change",
    ),
  },
  map: {
    title: text("Kaart", "Carte", "Karte", "Map"),
    means: text(
      "Een rij per gebied van de kaart, ook waar niets gevonden is",
      "Une ligne par zone de la carte, même où rien n’a été trouvé",
      "Eine Zeile je Gebiet der Karte, auch wo nichts gefunden wurde",
      "One row per area of the map, also where nothing was found",
    ),
  },
  commitments: {
    title: text(
      "Steden en de tien engagementen",
      "Villes et les dix engagements",
      "Städte und die zehn Verpflichtungen",
      "Cities and the ten commitments",
    ),
    means: text(
      "Een rij per plan van een stad of gemeente en per engagement van ECCAR",
      "Une ligne par plan d’une ville ou commune et par engagement d’ECCAR",
      "Eine Zeile je Plan einer Stadt oder Gemeinde und je Verpflichtung von ECCAR",
      "One row per plan of a city or municipality and per commitment of ECCAR",
    ),
  },
  competenceAnswers: {
    title: text("Wie is bevoegd?", "Qui est compétent ?", "Wer ist zuständig?", "Who is competent?"),
    means: text(
      "Een rij per bevoegde overheid en regel; geen rij: de gegevens noemen niemand",
      "Une ligne par autorité compétente et règle ; aucune ligne : les données ne nomment personne",
      "Eine Zeile je zuständiger Behörde und Regel; keine Zeile: die Daten nennen niemanden",
      "One row per competent authority and rule; no row: the data name nobody",
    ),
  },
  competenceMatrices: {
    title: text(
      "Bevoegdheid per taalgebied",
      "Compétence par région linguistique",
      "Zuständigkeit je Sprachgebiet",
      "Competence by language area",
    ),
    means: text(
      "Een rij per soort optreden, taalgebied en taal van de instelling; zonder overheid: de gegevens noemen niemand",
      "Une ligne par type d’action, région linguistique et langue de l’institution ; sans autorité : les données ne nomment personne",
      "Eine Zeile je Art des Handelns, Sprachgebiet und Sprache der Einrichtung; ohne Behörde: die Daten nennen niemanden",
      "One row per kind of action, language area and language of the institution; without authority: the data name nobody",
    ),
  },
  powers: {
    title: text(
      "Bevoegdheden van een overheid",
      "Compétences d’une autorité",
      "Zuständigkeiten einer Behörde",
      "Powers of an authority",
    ),
    means: text(
      "Een rij per regel die de overheid noemt",
      "Une ligne par règle qui nomme l’autorité",
      "Eine Zeile je Regel, die die Behörde nennt",
      "One row per rule that names the authority",
    ),
  },
  placeSubjects: {
    title: text(
      "Onderwerpen in een gemeente",
      "Sujets dans une commune",
      "Themen in einer Gemeinde",
      "Subjects in a municipality",
    ),
    means: text(
      "Een rij per levensdomein: wat er in de gemeente van toepassing is",
      "Une ligne par domaine de vie : ce qui s’applique dans la commune",
      "Eine Zeile je Lebensbereich: was in der Gemeinde gilt",
      "One row per field of life: what applies in the municipality",
    ),
  },
  placeGovernments: {
    title: text(
      "Wie doet wat in een gemeente?",
      "Qui fait quoi dans une commune ?",
      "Wer tut was in einer Gemeinde?",
      "Who does what in a municipality?",
    ),
    means: text(
      "Een rij per overheid die in de gemeente over een onderwerp mag optreden",
      "Une ligne par autorité qui peut agir dans la commune sur un sujet",
      "Eine Zeile je Behörde, die in der Gemeinde zu einem Thema handeln darf",
      "One row per government that may act on a subject in the municipality",
    ),
  },
  contactPoints: {
    title: text("Meldpunten", "Points de signalement", "Meldestellen", "Reporting points"),
    means: text(
      "Een rij per meldpunt",
      "Une ligne par point de signalement",
      "Eine Zeile je Meldestelle",
      "One row per reporting point",
    ),
  },
  corrections: {
    title: text("Correcties", "Corrections", "Korrekturen", "Corrections"),
    means: text(
      "Een rij per gemelde fout waarover beslist is",
      "Une ligne par erreur signalée sur laquelle une décision a été prise",
      "Eine Zeile je gemeldetem Fehler, über den entschieden ist",
      "One row per error that was pointed out and decided on",
    ),
  },
  glossary: {
    title: text("Woordenlijst", "Glossaire", "Glossar", "Glossary"),
    means: text("Een rij per woord", "Une ligne par mot", "Eine Zeile je Wort", "One row per word"),
  },
  sources: {
    title: text("Bronnen", "Sources", "Quellen", "Sources"),
    means: text("Een rij per bron", "Une ligne par source", "Eine Zeile je Quelle", "One row per source"),
  },
};

/** Columns of these tables alone; others are in `column-texts.data.ts`. */
export const ofAnswer = {
  on: text(
    "De dag waarover dit gezegd wordt",
    "Le jour dont il est question",
    "Der Tag, von dem dies gesagt wird",
    "The day this is said of",
  ),
  row: text(
    "Code van het levensdomein of van de doelstelling",
    "Code du domaine de vie ou de l’objectif",
    "Kennung des Lebensbereichs oder des Ziels",
    "Code of the field of life or the goal",
  ),
  state: text(
    "Stand, als code; unknown: niet geweten",
    "État, en code ; unknown : inconnu",
    "Stand, als Kennung; unknown: nicht bekannt",
    "State, as a code; unknown: not known",
  ),
  because: text(
    "Waarom het niet geweten is",
    "Pourquoi ce n’est pas connu",
    "Warum es nicht bekannt ist",
    "Why it is not known",
  ),
  authorityName: text(
    "Naam van de overheid",
    "Nom de l’autorité",
    "Name der Behörde",
    "Name of the authority",
  ),
  planCount: text(
    "Aantal plannen waarin ze staan",
    "Nombre de plans où elles figurent",
    "Zahl der Pläne, in denen sie stehen",
    "Number of plans in which they stand",
  ),
  request: text("Code van de vraag", "Code de la demande", "Kennung der Anfrage", "Code of the request"),
  part: text(
    "Waarover de rij gaat, als code",
    "Ce dont parle la ligne, en code",
    "Wovon die Zeile handelt, als Kennung",
    "What the row is about, as a code",
  ),
  about: text(
    "Code van de maatregel, de indicator of de vraag",
    "Code de la mesure, de l’indicateur ou de la demande",
    "Kennung der Maßnahme, des Indikators oder der Anfrage",
    "Code of the measure, the indicator or the request",
  ),
  authorities: text(
    "Codes van de overheden",
    "Codes des autorités",
    "Kennungen der Behörden",
    "Codes of the authorities",
  ),
  number: text(
    "Aantal, bedrag in euro of waarde; leeg: niet geweten",
    "Nombre, montant en euros ou valeur ; vide : inconnu",
    "Anzahl, Betrag in Euro oder Wert; leer: nicht bekannt",
    "Count, amount in euro or value; empty: not known",
  ),
  date: text("Dag, maand of jaar", "Jour, mois ou année", "Tag, Monat oder Jahr", "Day, month or year"),
  days: text("Aantal dagen", "Nombre de jours", "Zahl der Tage", "Number of days"),
  words: text("In woorden", "En mots", "In Worten", "In words"),
  code: text(
    "Code van het gebied: NIS-code of taalgebied",
    "Code de la zone : code INS ou région linguistique",
    "Kennung des Gebiets: NIS-Kennung oder Sprachgebiet",
    "Code of the area: NIS code or language area",
  ),
  covered: text(
    "Engagementen van ECCAR waarvoor het plan een maatregel heeft; leeg: niet gevraagd of niet geweten",
    "Engagements d’ECCAR pour lesquels le plan a une mesure ; vide : non demandé ou inconnu",
    "Verpflichtungen von ECCAR, für die der Plan eine Maßnahme hat; leer: nicht gefragt oder nicht bekannt",
    "Commitments of ECCAR the plan has a measure for; empty: not asked or not known",
  ),
  governments: text(
    "Overheden van het gebied met hun stand: code=stand",
    "Autorités de la zone avec leur état : code=état",
    "Behörden des Gebiets mit ihrem Stand: Kennung=Stand",
    "Governments of the area with their state: code=state",
  ),
  commitment: text(
    "Nummer van het engagement",
    "Numéro de l’engagement",
    "Nummer der Verpflichtung",
    "Number of the commitment",
  ),
  measureIds: text(
    "Codes van de maatregelen",
    "Codes des mesures",
    "Kennungen der Maßnahmen",
    "Codes of the measures",
  ),
  field: text(
    "Beleidsveld, als code",
    "Domaine politique, en code",
    "Politikfeld, als Kennung",
    "Policy field, as a code",
  ),
  instrument: text("Soort optreden", "Type d’action", "Art des Handelns", "Kind of action"),
  institutions: text(
    "Taal van de instellingen waarvoor het geldt; leeg: voor alle",
    "Langue des institutions concernées ; vide : toutes",
    "Sprache der Einrichtungen, für die es gilt; leer: für alle",
    "Language of the institutions it holds for; empty: all",
  ),
  rule: text("Code van de regel", "Code de la règle", "Kennung der Regel", "Code of the rule"),
  rules: text("Codes van de regels", "Codes des règles", "Kennungen der Regeln", "Codes of the rules"),
  exclusivity: text(
    "Alleen bevoegd of samen met anderen, als code",
    "Compétente seule ou avec d’autres, en code",
    "Allein zuständig oder mit anderen, als Kennung",
    "Competent alone or with others, as a code",
  ),
  cooperation: text(
    "Samenwerking die nodig is, als code",
    "Coopération nécessaire, en code",
    "Nötige Zusammenarbeit, als Kennung",
    "Cooperation that is needed, as a code",
  ),
  legalBases: text(
    "Codes van de wetsartikelen",
    "Codes des articles de loi",
    "Kennungen der Gesetzesartikel",
    "Codes of the articles of law",
  ),
  agencies: text(
    "Codes van de diensten die optreden",
    "Codes des services qui agissent",
    "Kennungen der Dienste, die handeln",
    "Codes of the services that act",
  ),
  areas: text("Taalgebieden", "Régions linguistiques", "Sprachgebiete", "Language areas"),
  differs: text(
    "Groepen van gemeenten met andere overheden: groep=codes",
    "Groupes de communes avec d’autres autorités : groupe=codes",
    "Gruppen von Gemeinden mit anderen Behörden: Gruppe=Kennungen",
    "Groups of municipalities with other authorities: group=codes",
  ),
  domain: text("Levensdomein", "Domaine de vie", "Lebensbereich", "Field of life"),
  languages: text("Werktalen", "Langues de travail", "Arbeitssprachen", "Working languages"),
  levels: text(
    "Overheden over wier materies het gaat, als codes",
    "Autorités dont les matières sont concernées, en codes",
    "Behörden, um deren Angelegenheiten es geht, als Kennungen",
    "Governments whose matters it takes, as codes",
  ),
  scope: text("Waar het werkt", "Où il agit", "Wo sie tätig ist", "Where it works"),
  handles: text("Wat het behandelt", "Ce qu’il traite", "Was sie bearbeitet", "What it handles"),
  phone: text("Telefoon", "Téléphone", "Telefon", "Telephone"),
  email: text("E-mail", "E-mail", "E-Mail", "Email"),
  address: text("Adres", "Adresse", "Adresse", "Address"),
  aboutKind: text(
    "Waarover het gaat, als code",
    "Sur quoi elle porte, en code",
    "Worum es geht, als Kennung",
    "What it is about, as a code",
  ),
  outcome: text(
    "Aanvaard of geweigerd",
    "Acceptée ou refusée",
    "Angenommen oder abgelehnt",
    "Accepted or refused",
  ),
  pointedOut: text("Wat er gemeld is", "Ce qui a été signalé", "Was gemeldet wurde", "What was pointed out"),
  answer: text(
    "Wat er veranderd is, of waarom niets",
    "Ce qui a été changé, ou pourquoi rien",
    "Was geändert wurde, oder warum nichts",
    "What was changed, or why nothing was",
  ),
  sentOn: text("Gemeld op", "Signalée le", "Gemeldet am", "Pointed out on"),
  decidedOn: text("Beslist op", "Décidée le", "Entschieden am", "Decided on"),
  theme: text("Thema", "Thème", "Thema", "Theme"),
  word: text("Woord", "Mot", "Wort", "Word"),
  meaning: text("Betekenis", "Signification", "Bedeutung", "Meaning"),
  use: text(
    "Waarvoor de bron dient",
    "À quoi sert la source",
    "Wozu die Quelle dient",
    "What the source is for",
  ),
};
