/**
 * The words of the platform in four languages, by theme.
 *
 * Made on 2026-11-21 from the project's reference glossary; the meanings in Dutch, French and German are translations of
 * ours. German words as used in Belgium and some French ones should be read once by a native speaker. Legal definitions
 * prevail where the law has one. From now on this file is the one to edit.
 */
import type { FullText } from "../text/index.js";

export type GlossaryTerm = { code: string; words: FullText; meaning: FullText };
export type GlossaryTheme = { id: string; names: FullText; terms: readonly GlossaryTerm[] };

export const glossary: readonly GlossaryTheme[] = [
  {
    id: "plans",
    names: {
      nl: "Plannen en planning",
      fr: "Plans et planification",
      de: "Pläne und Planung",
      en: "Plans and planning",
    },
    terms: [
      {
        code: "plan",
        words: { nl: "plan", fr: "plan", de: "Plan", en: "plan" },
        meaning: {
          nl: "Een geheel van doelen en maatregelen van één overheid voor een periode, hoe het ook heet",
          fr: "Ensemble d’objectifs et de mesures d’une autorité pour une période, quel que soit son nom",
          de: "Gesamtheit von Zielen und Maßnahmen einer Behörde für einen Zeitraum, wie auch immer sie heißt",
          en: "A set of goals and measures of one authority for a period, whatever its own name",
        },
      },
      {
        code: "actionPlan",
        words: { nl: "actieplan", fr: "plan d’action", de: "Aktionsplan", en: "action plan" },
        meaning: {
          nl: "Plan met maatregelen die nog uit te voeren zijn, met trekkers en data",
          fr: "Plan de mesures encore à réaliser, avec responsables et dates",
          de: "Plan mit Maßnahmen, die noch auszuführen sind, mit Zuständigen und Daten",
          en: "Plan with measures that still have to be carried out, with owners and dates",
        },
      },
      {
        code: "framework",
        words: { nl: "kader", fr: "cadre", de: "Rahmen", en: "framework" },
        meaning: {
          nl: "Document met beginselen en doelen dat plannen van anderen nodig heeft om werkelijkheid te worden",
          fr: "Document de principes et d’objectifs qui a besoin des plans d’autres pour devenir réel",
          de: "Dokument mit Grundsätzen und Zielen, das Pläne anderer braucht, um Wirklichkeit zu werden",
          en: "Document with principles and goals that needs plans of others to become real",
        },
      },
      {
        code: "inventory",
        words: { nl: "inventaris", fr: "inventaire", de: "Bestandsverzeichnis", en: "inventory" },
        meaning: {
          nl: "Lijst van wat bestaat of nodig is, zonder belofte om het te doen",
          fr: "Liste de ce qui existe ou est nécessaire, sans promesse de le faire",
          de: "Liste dessen, was besteht oder nötig ist, ohne Zusage, es zu tun",
          en: "List of what exists or is needed, without the promise to do it",
        },
      },
      {
        code: "cityPlan",
        words: { nl: "stadsplan", fr: "plan communal", de: "Stadtplan", en: "city plan" },
        meaning: {
          nl: "Actieplan van een stad of gemeente",
          fr: "Plan d’action d’une ville ou d’une commune",
          de: "Aktionsplan einer Stadt oder Gemeinde",
          en: "Action plan of a city or municipality",
        },
      },
      {
        code: "napar",
        words: {
          nl: "nationaal actieplan tegen racisme",
          fr: "plan d’action national contre le racisme",
          de: "Nationaler Aktionsplan gegen Rassismus",
          en: "national action plan against racism (NAPAR)",
        },
        meaning: {
          nl: "Het plan dat in 2001 in Durban beloofd werd",
          fr: "Le plan promis à Durban en 2001",
          de: "Der 2001 in Durban versprochene Plan",
          en: "The plan promised in Durban in 2001",
        },
      },
      {
        code: "interfederalPlan",
        words: {
          nl: "interfederaal plan",
          fr: "plan interfédéral",
          de: "interföderaler Plan",
          en: "interfederal plan",
        },
        meaning: {
          nl: "Plan van alle Belgische regeringen samen: een gemeenschappelijk deel en delen per overheid",
          fr: "Plan de tous les gouvernements belges ensemble : une partie commune et des parties",
          de: "Plan aller belgischen Regierungen gemeinsam: ein gemeinsamer Teil und einzelne Teile",
          en: "Plan of all Belgian governments together: common part and parts",
        },
      },
      {
        code: "commonPart",
        words: {
          nl: "gemeenschappelijk deel",
          fr: "partie commune",
          de: "gemeinsamer Teil",
          en: "common part",
        },
        meaning: {
          nl: "Wat alle overheden in dezelfde woorden aannemen",
          fr: "Ce que toutes les autorités adoptent dans les mêmes termes",
          de: "Was alle Behörden mit denselben Worten verabschieden",
          en: "What all authorities adopt in the same words",
        },
      },
      {
        code: "contribution",
        words: {
          nl: "bijdrage",
          fr: "contribution",
          de: "Beitrag",
          en: "contribution (part of an authority)",
        },
        meaning: {
          nl: "Het deel van een interfederaal plan dat één overheid schrijft en waarvoor zij instaat",
          fr: "La partie d’un plan interfédéral qu’une autorité écrit et dont elle répond",
          de: "Der Teil eines interföderalen Plans, den eine Behörde schreibt und für den sie einsteht",
          en: "The part of an interfederal plan that one authority writes and answers for",
        },
      },
      {
        code: "axis",
        words: { nl: "ordeningsas", fr: "axe de structure", de: "Gliederungsachse", en: "axis of structure" },
        meaning: {
          nl: "Eén manier om een plan te ordenen: verbintenissen, sporen, thema’s, lijnen, pijlers",
          fr: "Une façon d’ordonner un plan : engagements, pistes, thèmes, lignes, piliers",
          de: "Eine Art, einen Plan zu ordnen: Verpflichtungen, Schienen, Themen, Linien, Säulen",
          en: "One way to order a plan: commitments, tracks, themes, lines, pillars",
        },
      },
      {
        code: "pillar",
        words: { nl: "pijler", fr: "pilier", de: "Säule", en: "pillar" },
        meaning: {
          nl: "Hoofdverdeling in sommige plannen",
          fr: "Division principale de certains plans",
          de: "Hauptgliederung mancher Pläne",
          en: "Main division in some plans",
        },
      },
      {
        code: "track",
        words: { nl: "spoor", fr: "piste", de: "Schiene", en: "track" },
        meaning: {
          nl: "Soort actie die door alle verbintenissen loopt, zoals in Brugge",
          fr: "Type d’action qui traverse tous les engagements, comme à Bruges",
          de: "Art von Tätigkeit, die durch alle Verpflichtungen läuft, wie in Brügge",
          en: "Type of action that runs through all commitments, as in Bruges",
        },
      },
      {
        code: "theme",
        words: { nl: "thema", fr: "thème", de: "Thema", en: "theme" },
        meaning: {
          nl: "Levensdomein waarop een plan werkt, zoals in Leuven",
          fr: "Domaine de vie sur lequel un plan travaille, comme à Louvain",
          de: "Lebensbereich, in dem ein Plan wirkt, wie in Löwen",
          en: "Field of life a plan works on, as in Leuven",
        },
      },
      {
        code: "commitment",
        words: { nl: "verbintenis", fr: "engagement", de: "Verpflichtung", en: "commitment" },
        meaning: {
          nl: "Een van de tien punten van ECCAR, of een belofte van een overheid",
          fr: "L’un des dix points de l’ECCAR, ou une promesse d’une autorité",
          de: "Einer der zehn Punkte von ECCAR oder eine Zusage einer Behörde",
          en: "One of the ten ECCAR points, or a promise of an authority",
        },
      },
      {
        code: "strategicGoal",
        words: {
          nl: "strategische doelstelling",
          fr: "objectif stratégique",
          de: "strategisches Ziel",
          en: "strategic goal",
        },
        meaning: {
          nl: "Doel dat de overheid vastlegt",
          fr: "Objectif fixé par l’autorité",
          de: "Ziel, das die Behörde festlegt",
          en: "Goal set by the authority",
        },
      },
      {
        code: "operationalGoal",
        words: {
          nl: "operationele doelstelling",
          fr: "objectif opérationnel",
          de: "operatives Ziel",
          en: "operational goal",
        },
        meaning: {
          nl: "Doel onder een strategisch doel, vastgelegd door wie het werk doet",
          fr: "Objectif sous un objectif stratégique, fixé par ceux qui font le travail",
          de: "Ziel unter einem strategischen, festgelegt von denen, die die Arbeit tun",
          en: "Goal under a strategic one, set by those who do the work",
        },
      },
      {
        code: "measure",
        words: { nl: "maatregel", fr: "mesure", de: "Maßnahme", en: "measure" },
        meaning: {
          nl: "Eén ding dat een overheid zal doen, met één trekker, data en resultaat",
          fr: "Une chose qu’une autorité fera, avec un responsable, des dates et un résultat",
          de: "Eine Sache, die eine Behörde tun wird, mit einer federführenden Stelle, Daten und Ergebnis",
          en: "One thing an authority will do, with one lead, dates and result",
        },
      },
      {
        code: "advocacyMeasure",
        words: {
          nl: "oproep aan een andere overheid",
          fr: "demande à une autre autorité",
          de: "Aufforderung an eine andere Behörde",
          en: "call to another authority",
        },
        meaning: {
          nl: "Maatregel waarvan het doel in de bevoegdheid van een ander ligt",
          fr: "Mesure dont le but relève de la compétence d’un autre",
          de: "Maßnahme, deren Ziel in der Zuständigkeit einer anderen Behörde liegt",
          en: "Measure whose aim lies in somebody else's competence",
        },
      },
      {
        code: "deliverable",
        words: { nl: "oplevering", fr: "livrable", de: "Arbeitsergebnis", en: "deliverable" },
        meaning: {
          nl: "Wat er is wanneer een maatregel klaar is",
          fr: "Ce qui existe quand une mesure est réalisée",
          de: "Was da ist, wenn eine Maßnahme fertig ist",
          en: "What exists when a measure is done",
        },
      },
      {
        code: "nature",
        words: {
          nl: "aard van de maatregel",
          fr: "nature de la mesure",
          de: "Art der Maßnahme",
          en: "nature of a measure",
        },
        meaning: {
          nl: "Nieuw, versterkt, voortgezet of afgerond",
          fr: "Nouvelle, renforcée, poursuivie ou achevée",
          de: "Neu, verstärkt, fortgesetzt oder abgeschlossen",
          en: "New, reinforced, continued or completed",
        },
      },
      {
        code: "lead",
        words: { nl: "trekker", fr: "responsable", de: "federführende Stelle", en: "lead authority" },
        meaning: {
          nl: "De ene overheid die voor een maatregel instaat",
          fr: "La seule autorité qui répond d’une mesure",
          de: "Die eine Behörde, die für eine Maßnahme einsteht",
          en: "The one authority that answers for a measure",
        },
      },
      {
        code: "partner",
        words: { nl: "partner", fr: "partenaire", de: "Partner", en: "partner" },
        meaning: {
          nl: "Organisatie of overheid die een maatregel mee uitvoert",
          fr: "Organisation ou autorité qui aide à réaliser une mesure",
          de: "Organisation oder Behörde, die eine Maßnahme mit ausführt",
          en: "Organisation or authority that helps carry out a measure",
        },
      },
      {
        code: "agreement",
        words: { nl: "afspraak, protocol", fr: "accord, protocole", de: "Vereinbarung", en: "agreement" },
        meaning: {
          nl: "Wat overheden elkaar beloven voor een gedeelde maatregel, op papier",
          fr: "Trace écrite de ce que des autorités se promettent pour une mesure partagée",
          de: "Niederschrift dessen, was Behörden einander für eine gemeinsame Maßnahme zusagen",
          en: "Record of what authorities promise each other for a shared measure",
        },
      },
      {
        code: "period",
        words: { nl: "looptijd", fr: "période", de: "Laufzeit", en: "period" },
        meaning: {
          nl: "Begin en einde van een plan",
          fr: "Début et fin d’un plan",
          de: "Beginn und Ende eines Plans",
          en: "Start and end of a plan",
        },
      },
      {
        code: "adoption",
        words: { nl: "goedkeuring", fr: "adoption", de: "Verabschiedung", en: "adoption" },
        meaning: {
          nl: "Beslissing van een politiek orgaan die een plan bindend maakt voor zijn overheid",
          fr: "Décision d’un organe politique qui rend un plan contraignant pour son autorité",
          de: "Beschluss eines politischen Organs, der einen Plan für seine Behörde verbindlich macht",
          en: "Decision of a political body that makes a plan binding for its authority",
        },
      },
      {
        code: "status",
        words: { nl: "status", fr: "statut", de: "Status", en: "status" },
        meaning: {
          nl: "Waar een plan staat, van beloofd tot opgegeven",
          fr: "Où en est un plan, de promis à abandonné",
          de: "Wo ein Plan steht, von versprochen bis aufgegeben",
          en: "Where a plan stands, from promised to abandoned",
        },
      },
      {
        code: "lineage",
        words: { nl: "afstamming van plannen", fr: "filiation des plans", de: "Planabfolge", en: "lineage" },
        meaning: {
          nl: "Welk plan een ander vervangt of hernoemt",
          fr: "Quel plan en remplace ou en renomme un autre",
          de: "Welcher Plan einen anderen ersetzt oder umbenennt",
          en: "Which plan a plan replaces or renames",
        },
      },
      {
        code: "revision",
        words: { nl: "herziening", fr: "révision", de: "Überarbeitung", en: "revision" },
        meaning: {
          nl: "Wijziging van een lopend plan, met behoud van de oude versie",
          fr: "Modification d’un plan en vigueur, l’ancienne version étant conservée",
          de: "Änderung eines laufenden Plans, die alte Fassung bleibt erhalten",
          en: "Change of a plan in force, old version kept",
        },
      },
    ],
  },
  {
    id: "measuring",
    names: { nl: "Meten", fr: "Mesurer", de: "Messen", en: "Measuring" },
    terms: [
      {
        code: "baseline",
        words: { nl: "nulmeting", fr: "situation de départ", de: "Ausgangswert", en: "baseline" },
        meaning: {
          nl: "Waarde voor het plan werkt",
          fr: "Valeur avant que le plan n’agisse",
          de: "Wert, bevor der Plan wirkt",
          en: "Value before the plan works",
        },
      },
      {
        code: "target",
        words: { nl: "streefwaarde", fr: "valeur cible", de: "Zielwert", en: "target" },
        meaning: {
          nl: "Waarde die op een datum bereikt moet zijn",
          fr: "Valeur à atteindre à une date",
          de: "Wert, der zu einem Datum erreicht sein soll",
          en: "Value to be reached at a date",
        },
      },
      {
        code: "indicator",
        words: { nl: "indicator", fr: "indicateur", de: "Indikator", en: "indicator" },
        meaning: {
          nl: "Wat men telt of beschrijft om vooruitgang te zien",
          fr: "Ce que l’on compte ou décrit pour voir les progrès",
          de: "Was gezählt oder beschrieben wird, um Fortschritt zu sehen",
          en: "What is counted or described to see progress",
        },
      },
      {
        code: "outcome",
        words: { nl: "resultaat", fr: "résultat", de: "Wirkung", en: "outcome" },
        meaning: {
          nl: "Verandering voor mensen, niet de activiteit zelf",
          fr: "Changement pour les gens, pas l’activité elle-même",
          de: "Veränderung für Menschen, nicht die Tätigkeit selbst",
          en: "Change for people, not the activity itself",
        },
      },
      {
        code: "output",
        words: { nl: "output", fr: "réalisation", de: "Leistung", en: "output" },
        meaning: {
          nl: "Wat gemaakt of gehouden werd",
          fr: "Ce qui a été produit ou organisé",
          de: "Was hergestellt oder veranstaltet wurde",
          en: "What was produced or held",
        },
      },
      {
        code: "qualitativeIndicator",
        words: {
          nl: "kwalitatieve indicator",
          fr: "indicateur qualitatif",
          de: "qualitativer Indikator",
          en: "qualitative indicator",
        },
        meaning: {
          nl: "Bewijs in woorden, zoals ervaringen van mensen die iets meldden",
          fr: "Preuve en mots, comme l’expérience de personnes qui ont signalé",
          de: "Beleg in Worten, etwa Erfahrungen von Menschen, die etwas gemeldet haben",
          en: "Evidence in words, such as experiences of people who reported",
        },
      },
      {
        code: "equalityData",
        words: {
          nl: "gelijkheidsdata",
          fr: "données sur l’égalité",
          de: "Gleichstellungsdaten",
          en: "equality data",
        },
        meaning: {
          nl: "Gegevens die ongelijkheid tussen groepen tonen, met bescherming van personen",
          fr: "Données qui montrent l’inégalité entre groupes, en protégeant les personnes",
          de: "Daten, die Ungleichheit zwischen Gruppen zeigen, mit Schutz der Personen",
          en: "Data that show inequality between groups, with protection of persons",
        },
      },
      {
        code: "situationAnalysis",
        words: {
          nl: "omgevingsanalyse",
          fr: "état des lieux",
          de: "Bestandsaufnahme",
          en: "analysis of the situation",
        },
        meaning: {
          nl: "Studie voor een plan: recht, beleid, feiten, groepen, leemten",
          fr: "Étude avant un plan : droit, politiques, faits, groupes, lacunes",
          de: "Untersuchung vor einem Plan: Recht, Politik, Fakten, Gruppen, Lücken",
          en: "Study before a plan: law, policy, facts, groups, gaps",
        },
      },
      {
        code: "monitoring",
        words: { nl: "monitoring", fr: "suivi", de: "Monitoring", en: "monitoring" },
        meaning: {
          nl: "Geregelde opvolging van maatregelen en indicatoren",
          fr: "Suivi régulier des mesures et des indicateurs",
          de: "Regelmäßige Verfolgung von Maßnahmen und Indikatoren",
          en: "Regular follow-up of measures and indicators",
        },
      },
      {
        code: "evaluation",
        words: { nl: "evaluatie", fr: "évaluation", de: "Evaluierung", en: "evaluation" },
        meaning: {
          nl: "Oordeel over resultaten en oorzaken, halverwege en aan het einde",
          fr: "Jugement sur les résultats et les causes, à mi-parcours et à la fin",
          de: "Urteil über Ergebnisse und Ursachen, zur Hälfte und am Ende",
          en: "Judgement on results and causes, half-way and at the end",
        },
      },
      {
        code: "progressReport",
        words: {
          nl: "voortgangsrapport",
          fr: "rapport d’avancement",
          de: "Fortschrittsbericht",
          en: "progress report",
        },
        meaning: {
          nl: "Openbare verantwoording op vaste tijden",
          fr: "Compte rendu public à des moments fixes",
          de: "Öffentliche Rechenschaft zu festen Zeiten",
          en: "Public account at fixed times",
        },
      },
      {
        code: "checklistCriterion",
        words: {
          nl: "kwaliteitscriterium",
          fr: "critère de qualité",
          de: "Qualitätskriterium",
          en: "quality criterion",
        },
        meaning: {
          nl: "Een van de vijftig controles Q01 tot Q50",
          fr: "L’un des cinquante contrôles Q01 à Q50",
          de: "Eine der fünfzig Prüfungen Q01 bis Q50",
          en: "One of the fifty checks Q01 to Q50",
        },
      },
      {
        code: "blocker",
        words: { nl: "breekpunt", fr: "point bloquant", de: "Ausschlusskriterium", en: "blocker" },
        meaning: {
          nl: "Criterium waarvan het falen betekent dat het plan niet klaar is",
          fr: "Critère dont l’échec signifie que le plan n’est pas prêt",
          de: "Kriterium, dessen Nichterfüllung heißt, dass der Plan nicht bereit ist",
          en: "Criterion whose failure means the plan is not ready",
        },
      },
    ],
  },
  {
    id: "racism",
    names: {
      nl: "Racisme en discriminatie",
      fr: "Racisme et discrimination",
      de: "Rassismus und Diskriminierung",
      en: "Racism and discrimination",
    },
    terms: [
      {
        code: "racism",
        words: { nl: "racisme", fr: "racisme", de: "Rassismus", en: "racism" },
        meaning: {
          nl: "Benadeling of uitsluiting van mensen op grond van raciale criteria",
          fr: "Désavantage ou exclusion de personnes sur la base de critères raciaux",
          de: "Benachteiligung oder Ausschluss von Menschen aufgrund rassischer Merkmale",
          en: "Disadvantage or exclusion of people on racial criteria",
        },
      },
      {
        code: "structuralRacism",
        words: {
          nl: "structureel racisme",
          fr: "racisme structurel",
          de: "struktureller Rassismus",
          en: "structural racism",
        },
        meaning: {
          nl: "Benadeling door regels, gewoonten en macht, buiten de bedoeling van wie ook",
          fr: "Désavantage dû aux règles, aux habitudes et au pouvoir, au-delà de toute intention",
          de: "Benachteiligung durch Regeln, Gewohnheiten und Macht, jenseits jeder Absicht",
          en: "Disadvantage from rules, habits and power, beyond anyone's intention",
        },
      },
      {
        code: "institutionalRacism",
        words: {
          nl: "institutioneel racisme",
          fr: "racisme institutionnel",
          de: "institutioneller Rassismus",
          en: "institutional racism",
        },
        meaning: {
          nl: "Structureel racisme binnen één organisatie of dienst",
          fr: "Racisme structurel dans une organisation ou un service",
          de: "Struktureller Rassismus in einer Organisation oder einem Dienst",
          en: "Structural racism inside one organisation or service",
        },
      },
      {
        code: "interpersonalRacism",
        words: {
          nl: "individueel racisme",
          fr: "racisme individuel",
          de: "individueller Rassismus",
          en: "individual (interpersonal) racism",
        },
        meaning: {
          nl: "Racistische daad of racistisch woord tussen mensen",
          fr: "Acte ou parole raciste entre personnes",
          de: "Rassistische Tat oder rassistisches Wort zwischen Menschen",
          en: "Racist act or word between people",
        },
      },
      {
        code: "racialised",
        words: {
          nl: "geracialiseerde personen",
          fr: "personnes racisées",
          de: "rassifizierte Menschen",
          en: "racialised people",
        },
        meaning: {
          nl: "Mensen die door anderen als een ras behandeld worden; het woord legt de nadruk op dat proces",
          fr: "Personnes que d’autres traitent comme une race ; le mot souligne le processus",
          de: "Menschen, die von anderen als Rasse behandelt werden; das Wort betont den Vorgang",
          en: "People whom others treat as a race; the word stresses the process",
        },
      },
      {
        code: "affectedCommunity",
        words: {
          nl: "betrokken gemeenschap",
          fr: "communauté concernée",
          de: "betroffene Gemeinschaft",
          en: "affected community",
        },
        meaning: {
          nl: "Mensen die het racisme meemaken waarover een plan gaat",
          fr: "Personnes qui vivent le racisme dont traite un plan",
          de: "Menschen, die den Rassismus erleben, mit dem sich ein Plan befasst",
          en: "People who meet the racism a plan deals with",
        },
      },
      {
        code: "discrimination",
        words: { nl: "discriminatie", fr: "discrimination", de: "Diskriminierung", en: "discrimination" },
        meaning: {
          nl: "Ongerechtvaardigde slechtere behandeling op grond van een beschermd criterium",
          fr: "Traitement moins bon et injustifié fondé sur un critère protégé",
          de: "Ungerechtfertigte schlechtere Behandlung wegen eines geschützten Merkmals",
          en: "Unjustified worse treatment on a protected criterion",
        },
      },
      {
        code: "directDiscrimination",
        words: {
          nl: "directe discriminatie",
          fr: "discrimination directe",
          de: "unmittelbare Diskriminierung",
          en: "direct discrimination",
        },
        meaning: {
          nl: "Slechtere behandeling wegens een criterium",
          fr: "Traitement moins bon en raison d’un critère",
          de: "Schlechtere Behandlung wegen eines Merkmals",
          en: "Worse treatment because of a criterion",
        },
      },
      {
        code: "indirectDiscrimination",
        words: {
          nl: "indirecte discriminatie",
          fr: "discrimination indirecte",
          de: "mittelbare Diskriminierung",
          en: "indirect discrimination",
        },
        meaning: {
          nl: "Neutrale regel die één groep harder treft",
          fr: "Règle neutre qui touche plus durement un groupe",
          de: "Neutrale Regel, die eine Gruppe härter trifft",
          en: "Neutral rule that hits one group harder",
        },
      },
      {
        code: "multipleDiscrimination",
        words: {
          nl: "meervoudige discriminatie",
          fr: "discrimination multiple",
          de: "Mehrfachdiskriminierung",
          en: "multiple discrimination",
        },
        meaning: {
          nl: "Verschillende criteria, opgeteld of verweven",
          fr: "Plusieurs critères, additionnés ou imbriqués",
          de: "Mehrere Merkmale, zusammengezählt oder verflochten",
          en: "Several criteria, added up or interlocked",
        },
      },
      {
        code: "cumulativeDiscrimination",
        words: {
          nl: "cumulatieve discriminatie",
          fr: "discrimination cumulée",
          de: "kumulierte Diskriminierung",
          en: "cumulative discrimination",
        },
        meaning: {
          nl: "Verschillende criteria die te scheiden blijven",
          fr: "Plusieurs critères qui restent séparables",
          de: "Mehrere Merkmale, die trennbar bleiben",
          en: "Several criteria that remain separable",
        },
      },
      {
        code: "intersectionality",
        words: {
          nl: "intersectionaliteit",
          fr: "intersectionnalité",
          de: "Intersektionalität",
          en: "intersectionality",
        },
        meaning: {
          nl: "Criteria die in hun werking niet te scheiden zijn",
          fr: "Critères dont les effets ne peuvent être séparés",
          de: "Merkmale, die in ihrer Wirkung nicht zu trennen sind",
          en: "Criteria that cannot be separated in how they work",
        },
      },
      {
        code: "byAssociation",
        words: {
          nl: "discriminatie bij associatie",
          fr: "discrimination par association",
          de: "Diskriminierung durch Assoziierung",
          en: "discrimination by association",
        },
        meaning: {
          nl: "Wegens een band met iemand die het criterium heeft",
          fr: "En raison d’un lien avec une personne qui présente le critère",
          de: "Wegen einer Verbindung mit jemandem, der das Merkmal hat",
          en: "Because of a link with someone who has the criterion",
        },
      },
      {
        code: "assumedCriterion",
        words: {
          nl: "vermeend criterium",
          fr: "critère supposé",
          de: "vermutetes Merkmal",
          en: "assumed criterion",
        },
        meaning: {
          nl: "Criterium dat anderen bij iemand veronderstellen",
          fr: "Critère que d’autres supposent chez une personne",
          de: "Merkmal, das andere bei jemandem vermuten",
          en: "Criterion that others believe a person has",
        },
      },
      {
        code: "harassment",
        words: { nl: "intimidatie", fr: "harcèlement", de: "Belästigung", en: "harassment" },
        meaning: {
          nl: "Gedrag dat een vijandige omgeving schept op grond van een beschermd criterium",
          fr: "Comportement qui crée un environnement hostile en lien avec un critère protégé",
          de: "Verhalten, das wegen eines geschützten Merkmals ein feindliches Umfeld schafft",
          en: "Conduct that creates a hostile setting on a protected criterion",
        },
      },
      {
        code: "protectedCriterion",
        words: {
          nl: "beschermd criterium (grond)",
          fr: "critère protégé",
          de: "geschütztes Merkmal",
          en: "protected criterion (ground)",
        },
        meaning: {
          nl: "Kenmerk op grond waarvan de wet discriminatie verbiedt",
          fr: "Caractéristique sur laquelle la loi interdit de discriminer",
          de: "Eigenschaft, wegen der das Gesetz Diskriminierung verbietet",
          en: "Characteristic on which the law forbids discrimination",
        },
      },
      {
        code: "racialCriteria",
        words: {
          nl: "raciale criteria",
          fr: "critères dits raciaux",
          de: "rassische Merkmale",
          en: "racial criteria",
        },
        meaning: {
          nl: "Nationaliteit, zogenaamd ras, huidskleur, afkomst, nationale of etnische afstamming",
          fr: "Nationalité, prétendue race, couleur de peau, ascendance, origine nationale ou ethnique",
          de: "Staatsangehörigkeit, sogenannte Rasse, Hautfarbe, Abstammung, nationale oder ethnische Herkunft",
          en: "Nationality, alleged race, skin colour, descent, national or ethnic origin",
        },
      },
      {
        code: "hateCrime",
        words: { nl: "haatmisdrijf", fr: "délit de haine", de: "Hassdelikt", en: "hate crime" },
        meaning: {
          nl: "Misdrijf met haat of misprijzen op grond van een beschermd criterium als drijfveer",
          fr: "Infraction dont le mobile est la haine ou le mépris lié à un critère protégé",
          de: "Straftat aus Hass oder Verachtung wegen eines geschützten Merkmals",
          en: "Offence with a motive of hatred or contempt on a protected criterion",
        },
      },
      {
        code: "hateSpeech",
        words: { nl: "haatspraak", fr: "discours de haine", de: "Hassrede", en: "hate speech" },
        meaning: {
          nl: "Openbare woorden die aanzetten tot haat, discriminatie of geweld",
          fr: "Paroles publiques qui incitent à la haine, à la discrimination ou à la violence",
          de: "Öffentliche Worte, die zu Hass, Diskriminierung oder Gewalt anstacheln",
          en: "Public words that incite to hatred, discrimination or violence",
        },
      },
      {
        code: "onlineHate",
        words: { nl: "online haat", fr: "cyberhaine", de: "Online-Hass", en: "online hate" },
        meaning: {
          nl: "Haatspraak op internet en sociale netwerken",
          fr: "Discours de haine sur internet et les réseaux sociaux",
          de: "Hassrede im Internet und in sozialen Netzwerken",
          en: "Hate speech on internet and social networks",
        },
      },
      {
        code: "ethnicProfiling",
        words: {
          nl: "etnisch profileren",
          fr: "profilage ethnique",
          de: "ethnisches Profiling",
          en: "ethnic profiling",
        },
        meaning: {
          nl: "Controles door politie of anderen op afkomst in plaats van gedrag",
          fr: "Contrôles policiers ou autres fondés sur l’origine plutôt que sur le comportement",
          de: "Kontrollen durch Polizei oder andere nach Herkunft statt nach Verhalten",
          en: "Police or other checks on origin instead of conduct",
        },
      },
      {
        code: "professionalProfiling",
        words: {
          nl: "professioneel profileren",
          fr: "profilage professionnel",
          de: "professionelles Profiling",
          en: "professional profiling",
        },
        meaning: {
          nl: "Kader van de politie om etnisch profileren te voorkomen",
          fr: "Cadre policier destiné à prévenir le profilage ethnique",
          de: "Rahmen der Polizei, der ethnisches Profiling verhindern soll",
          en: "Police frame meant to prevent ethnic profiling",
        },
      },
      {
        code: "islamophobia",
        words: { nl: "islamofobie", fr: "islamophobie", de: "Islamfeindlichkeit", en: "Islamophobia" },
        meaning: {
          nl: "Racisme tegen moslims of mensen die men daarvoor houdt",
          fr: "Racisme envers les musulmans ou les personnes prises pour telles",
          de: "Rassismus gegen Muslime oder Menschen, die dafür gehalten werden",
          en: "Racism against Muslims or people taken for Muslims",
        },
      },
      {
        code: "antisemitism",
        words: { nl: "antisemitisme", fr: "antisémitisme", de: "Antisemitismus", en: "antisemitism" },
        meaning: {
          nl: "Racisme tegen Joden of mensen die men daarvoor houdt",
          fr: "Racisme envers les Juifs ou les personnes prises pour telles",
          de: "Rassismus gegen Juden oder Menschen, die dafür gehalten werden",
          en: "Racism against Jews or people taken for Jews",
        },
      },
      {
        code: "antiBlackRacism",
        words: {
          nl: "anti-zwart racisme (afrofobie)",
          fr: "racisme anti-Noirs (afrophobie)",
          de: "Anti-Schwarzer Rassismus",
          en: "anti-Black racism (Afrophobia)",
        },
        meaning: {
          nl: "Racisme tegen zwarte mensen",
          fr: "Racisme envers les personnes noires",
          de: "Rassismus gegen Schwarze Menschen",
          en: "Racism against Black people",
        },
      },
      {
        code: "antigypsyism",
        words: { nl: "antiziganisme", fr: "antitsiganisme", de: "Antiziganismus", en: "antigypsyism" },
        meaning: {
          nl: "Racisme tegen Roma, Sinti en woonwagenbewoners",
          fr: "Racisme envers les Roms, les Sintis et les gens du voyage",
          de: "Rassismus gegen Roma, Sinti und Fahrende",
          en: "Racism against Roma, Sinti, Travellers",
        },
      },
      {
        code: "xenophobia",
        words: { nl: "xenofobie", fr: "xénophobie", de: "Fremdenfeindlichkeit", en: "xenophobia" },
        meaning: {
          nl: "Afwijzing van mensen die men als vreemd ziet",
          fr: "Rejet de personnes vues comme étrangères",
          de: "Ablehnung von Menschen, die als fremd gelten",
          en: "Rejection of people seen as foreign",
        },
      },
      {
        code: "polarisation",
        words: { nl: "polarisering", fr: "polarisation", de: "Polarisierung", en: "polarisation" },
        meaning: {
          nl: "Groeiende tegenstelling van groepen als wij en zij",
          fr: "Opposition croissante de groupes, nous et eux",
          de: "Wachsender Gegensatz von Gruppen als wir und sie",
          en: "Growing opposition of groups as us and them",
        },
      },
      {
        code: "decolonisation",
        words: { nl: "dekolonisatie", fr: "décolonisation", de: "Dekolonisierung", en: "decolonisation" },
        meaning: {
          nl: "Werk rond het koloniale verleden en zijn sporen in de openbare ruimte en in hoofden",
          fr: "Travail sur le passé colonial et ses traces dans l’espace public et les esprits",
          de: "Arbeit an der kolonialen Vergangenheit und ihren Spuren im öffentlichen Raum und in den Köpfen",
          en: "Work on the colonial past and its traces in public space and minds",
        },
      },
    ],
  },
  {
    id: "instruments",
    names: { nl: "Instrumenten", fr: "Instruments", de: "Instrumente", en: "Instruments" },
    terms: [
      {
        code: "practiceTest",
        words: {
          nl: "praktijktest",
          fr: "test de situation",
          de: "Praxistest",
          en: "practice (situation) test",
        },
        meaning: {
          nl: "Test met vergelijkbare aanvragen om discriminatie te vinden",
          fr: "Test par candidatures comparables pour déceler une discrimination",
          de: "Test mit vergleichbaren Bewerbungen, um Diskriminierung zu finden",
          en: "Test with comparable applications to find discrimination",
        },
      },
      {
        code: "mysteryCheck",
        words: { nl: "mysterycontrole", fr: "contrôle mystère", de: "Testkontrolle", en: "mystery check" },
        meaning: {
          nl: "Praktijktest door een inspectie",
          fr: "Test de situation mené par une inspection",
          de: "Praxistest durch eine Inspektion",
          en: "Practice test by an inspection",
        },
      },
      {
        code: "nonDiscriminationClause",
        words: {
          nl: "non-discriminatieclausule",
          fr: "clause de non-discrimination",
          de: "Nichtdiskriminierungsklausel",
          en: "non-discrimination clause",
        },
        meaning: {
          nl: "Bepaling in contracten en subsidies",
          fr: "Clause dans des contrats et des subventions",
          de: "Klausel in Verträgen und Zuschüssen",
          en: "Clause in contracts and grants",
        },
      },
      {
        code: "positiveAction",
        words: {
          nl: "positieve actie",
          fr: "action positive",
          de: "positive Maßnahme",
          en: "positive action",
        },
        meaning: {
          nl: "Tijdelijke maatregel om een achterstelling recht te zetten",
          fr: "Mesure temporaire pour corriger un désavantage",
          de: "Zeitlich begrenzte Maßnahme, um einen Nachteil auszugleichen",
          en: "Temporary measure to correct a disadvantage",
        },
      },
      {
        code: "awarenessRaising",
        words: {
          nl: "sensibilisering",
          fr: "sensibilisation",
          de: "Sensibilisierung",
          en: "awareness raising",
        },
        meaning: {
          nl: "Mensen doen zien en begrijpen",
          fr: "Faire voir et comprendre",
          de: "Menschen sehen und verstehen lassen",
          en: "Making people see and understand",
        },
      },
      {
        code: "enforcement",
        words: { nl: "handhaving", fr: "contrôle et sanction", de: "Durchsetzung", en: "enforcement" },
        meaning: {
          nl: "Regels nagaan en optreden bij inbreuken",
          fr: "Contrôler les règles et agir en cas d’infraction",
          de: "Regeln prüfen und bei Verstößen handeln",
          en: "Checking rules and acting on breaches",
        },
      },
      {
        code: "municipalSanction",
        words: {
          nl: "gemeentelijke administratieve sanctie (GAS)",
          fr: "sanction administrative communale (SAC)",
          de: "kommunale Verwaltungsstrafe",
          en: "municipal administrative sanction",
        },
        meaning: {
          nl: "Boete die een gemeente in haar reglement mag vastleggen",
          fr: "Amende qu’une commune peut prévoir dans son règlement",
          de: "Buße, die eine Gemeinde in ihrer Verordnung festlegen darf",
          en: "Fine a municipality may set in its by-laws",
        },
      },
      {
        code: "rentPosting",
        words: {
          nl: "afficheringsplicht",
          fr: "obligation d’affichage du loyer",
          de: "Aushangpflicht der Miete",
          en: "duty to post the rent",
        },
        meaning: {
          nl: "Plicht om huurprijs en lasten bij een aanbod te tonen",
          fr: "Obligation d’indiquer loyer et charges dans une offre",
          de: "Pflicht, Miete und Nebenkosten bei einem Angebot anzugeben",
          en: "Duty to show rent and charges on an offer",
        },
      },
      {
        code: "reportingPoint",
        words: { nl: "meldpunt", fr: "point de signalement", de: "Meldestelle", en: "reporting point" },
        meaning: {
          nl: "Plaats waar discriminatie gemeld kan worden",
          fr: "Lieu où une discrimination peut être signalée",
          de: "Stelle, bei der Diskriminierung gemeldet werden kann",
          en: "Place where discrimination can be reported",
        },
      },
      {
        code: "willingnessToReport",
        words: {
          nl: "meldingsbereidheid",
          fr: "propension à signaler",
          de: "Meldebereitschaft",
          en: "willingness to report",
        },
        meaning: {
          nl: "Aandeel van de mensen die melden wat hun overkomt",
          fr: "Part des personnes qui signalent ce qui leur arrive",
          de: "Anteil der Menschen, die melden, was ihnen geschieht",
          en: "Share of people who report what happens to them",
        },
      },
      {
        code: "victimSupport",
        words: {
          nl: "slachtofferondersteuning",
          fr: "soutien aux victimes",
          de: "Opferunterstützung",
          en: "victim support",
        },
        meaning: {
          nl: "Juridische, praktische en psychologische hulp",
          fr: "Aide juridique, pratique et psychologique",
          de: "Rechtliche, praktische und psychologische Hilfe",
          en: "Legal, practical and psychological help",
        },
      },
      {
        code: "bystander",
        words: { nl: "omstaander", fr: "témoin", de: "Umstehende", en: "bystander" },
        meaning: {
          nl: "Persoon die het ziet gebeuren en kan optreden",
          fr: "Personne qui le voit se produire et peut agir",
          de: "Person, die es sieht und handeln kann",
          en: "Person who sees it happen and can act",
        },
      },
      {
        code: "uncertaintyToAct",
        words: {
          nl: "handelingsverlegenheid",
          fr: "difficulté à savoir comment agir",
          de: "Handlungsunsicherheit",
          en: "uncertainty how to act",
        },
        meaning: {
          nl: "Professionals die niet weten hoe te reageren",
          fr: "Professionnels qui ne savent pas comment réagir",
          de: "Fachleute, die nicht wissen, wie sie reagieren sollen",
          en: "Professionals who do not know how to respond",
        },
      },
      {
        code: "actionFramework",
        words: { nl: "handelingskader", fr: "cadre d’action", de: "Handlungsrahmen", en: "action framework" },
        meaning: {
          nl: "Afgesproken gids over hoe personeel reageert",
          fr: "Guide convenu sur la façon dont le personnel réagit",
          de: "Vereinbarter Leitfaden, wie das Personal reagiert",
          en: "Agreed guide on how staff respond",
        },
      },
      {
        code: "codeOfEthics",
        words: {
          nl: "deontologische code",
          fr: "code de déontologie",
          de: "Verhaltenskodex",
          en: "code of ethics",
        },
        meaning: {
          nl: "Gedragsregels voor personeel of leden",
          fr: "Règles de conduite pour le personnel ou les membres",
          de: "Verhaltensregeln für Personal oder Mitglieder",
          en: "Rules of conduct for staff or members",
        },
      },
      {
        code: "bridgePerson",
        words: { nl: "brugfiguur", fr: "personne relais", de: "Brückenperson", en: "bridge person" },
        meaning: {
          nl: "Persoon die school of dienst met gezinnen verbindt",
          fr: "Personne qui relie l’école ou le service aux familles",
          de: "Person, die Schule oder Dienst mit Familien verbindet",
          en: "Person who links school or service with families",
        },
      },
      {
        code: "keyPerson",
        words: { nl: "sleutelfiguur", fr: "personne clé", de: "Schlüsselperson", en: "key person" },
        meaning: {
          nl: "Medewerker of partner die één verbintenis draagt",
          fr: "Membre du personnel ou partenaire qui porte un engagement",
          de: "Mitarbeitende oder Partner, die eine Verpflichtung tragen",
          en: "Staff member or partner who carries one commitment",
        },
      },
    ],
  },
  {
    id: "participation",
    names: {
      nl: "Participatie en organen",
      fr: "Participation et organes",
      de: "Beteiligung und Gremien",
      en: "Participation and bodies",
    },
    terms: [
      {
        code: "body",
        words: { nl: "orgaan", fr: "organe", de: "Gremium", en: "body" },
        meaning: {
          nl: "Groep met leden, taak en regels",
          fr: "Groupe avec des membres, une tâche et des règles",
          de: "Gruppe mit Mitgliedern, Aufgabe und Regeln",
          en: "Group with members, task and rules",
        },
      },
      {
        code: "seat",
        words: { nl: "zetel", fr: "siège", de: "Sitz", en: "seat" },
        meaning: {
          nl: "Plaats in een orgaan, van een persoon of een organisatie",
          fr: "Place dans un organe, tenue par une personne ou une organisation",
          de: "Platz in einem Gremium, gehalten von einer Person oder Organisation",
          en: "Place in a body, held by a person or an organisation",
        },
      },
      {
        code: "mandate",
        words: { nl: "mandaat", fr: "mandat", de: "Mandat", en: "mandate" },
        meaning: {
          nl: "Taak die een orgaan aan een ander geeft, of termijn van een lid",
          fr: "Tâche qu’un organe confie à un autre, ou durée des fonctions d’un membre",
          de: "Aufgabe, die ein Gremium einem anderen gibt, oder Amtszeit eines Mitglieds",
          en: "Task given by one body to another, or term of a member",
        },
      },
      {
        code: "observer",
        words: { nl: "waarnemer", fr: "observateur", de: "Beobachter", en: "observer" },
        meaning: {
          nl: "Neemt deel zonder te beslissen",
          fr: "Participe sans décider",
          de: "Nimmt teil, ohne zu entscheiden",
          en: "Takes part without deciding",
        },
      },
      {
        code: "cadence",
        words: {
          nl: "vergaderritme",
          fr: "rythme des réunions",
          de: "Sitzungsrhythmus",
          en: "meeting rhythm",
        },
        meaning: {
          nl: "Hoe vaak een orgaan moet vergaderen",
          fr: "Fréquence à laquelle un organe doit se réunir",
          de: "Wie oft ein Gremium tagen muss",
          en: "How often a body must meet",
        },
      },
      {
        code: "rulesOfProcedure",
        words: {
          nl: "huishoudelijk reglement",
          fr: "règlement d’ordre intérieur",
          de: "Geschäftsordnung",
          en: "rules of procedure",
        },
        meaning: {
          nl: "Hoe een orgaan werkt en beslist",
          fr: "Comment un organe travaille et décide",
          de: "Wie ein Gremium arbeitet und entscheidet",
          en: "How a body works and decides",
        },
      },
      {
        code: "consensus",
        words: { nl: "consensus", fr: "consensus", de: "Konsens", en: "consensus" },
        meaning: {
          nl: "Beslissing wanneer elke deelnemende overheid akkoord gaat",
          fr: "Décision prise quand chaque autorité participante est d’accord",
          de: "Beschluss, wenn jede beteiligte Behörde zustimmt",
          en: "Decision when every participating authority agrees",
        },
      },
      {
        code: "coalition",
        words: { nl: "coalitie", fr: "coalition", de: "Koalition", en: "coalition" },
        meaning: {
          nl: "Organisaties die samen voor één doel opkomen",
          fr: "Organisations qui agissent ensemble pour un but",
          de: "Organisationen, die gemeinsam für ein Ziel handeln",
          en: "Organisations that act together for one aim",
        },
      },
      {
        code: "coordinationTeam",
        words: {
          nl: "coördinatieteam",
          fr: "équipe de coordination",
          de: "Koordinationsteam",
          en: "coordination team",
        },
        meaning: {
          nl: "Verkozen ledenorganisaties die de coalitie leiden",
          fr: "Organisations membres élues qui animent la coalition",
          de: "Gewählte Mitgliedsorganisationen, die die Koalition führen",
          en: "Elected member organisations that run the coalition",
        },
      },
      {
        code: "civilSociety",
        words: { nl: "middenveld", fr: "société civile", de: "Zivilgesellschaft", en: "civil society" },
        meaning: {
          nl: "Organisaties tussen burgers, markt en staat",
          fr: "Organisations entre citoyens, marché et État",
          de: "Organisationen zwischen Bürgern, Markt und Staat",
          en: "Organisations between citizens, market and state",
        },
      },
      {
        code: "selfOrganisation",
        words: {
          nl: "zelforganisatie",
          fr: "auto-organisation",
          de: "Selbstorganisation",
          en: "self-organisation",
        },
        meaning: {
          nl: "Organisatie geleid door de betrokken mensen zelf",
          fr: "Organisation menée par les personnes concernées",
          de: "Organisation, die von den Betroffenen selbst geführt wird",
          en: "Organisation led by the people concerned",
        },
      },
      {
        code: "secondLine",
        words: { nl: "tweede lijn", fr: "deuxième ligne", de: "zweite Linie", en: "second line" },
        meaning: {
          nl: "Organisaties die andere organisaties ondersteunen",
          fr: "Organisations qui soutiennent d’autres organisations",
          de: "Organisationen, die andere Organisationen unterstützen",
          en: "Organisations that support other organisations",
        },
      },
      {
        code: "grassroots",
        words: {
          nl: "terreinorganisatie",
          fr: "organisation de terrain",
          de: "Basisorganisation",
          en: "grassroots (on the ground)",
        },
        meaning: {
          nl: "Organisatie in rechtstreeks contact met mensen",
          fr: "Organisation en contact direct avec les gens",
          de: "Organisation in direktem Kontakt mit Menschen",
          en: "Organisation in direct contact with people",
        },
      },
      {
        code: "taskforce",
        words: { nl: "taskforce", fr: "groupe de travail thématique", de: "Taskforce", en: "taskforce" },
        meaning: {
          nl: "Groep die operationele doelen in één thema bepaalt en opvolgt",
          fr: "Groupe qui fixe et suit les objectifs opérationnels d’un thème",
          de: "Gruppe, die operative Ziele eines Themas festlegt und verfolgt",
          en: "Group that sets and follows operational goals in one theme",
        },
      },
      {
        code: "focusGroup",
        words: { nl: "focusgroep", fr: "groupe de discussion", de: "Fokusgruppe", en: "focus group" },
        meaning: {
          nl: "Kleine groep betrokkenen wier bevindingen een plan voeden",
          fr: "Petit groupe de personnes concernées dont les constats nourrissent un plan",
          de: "Kleine Gruppe Betroffener, deren Befunde in einen Plan einfließen",
          en: "Small group of people concerned whose findings feed a plan",
        },
      },
      {
        code: "soundingGroup",
        words: {
          nl: "klankbordgroep",
          fr: "groupe de résonance",
          de: "Resonanzgruppe",
          en: "sounding group",
        },
        meaning: {
          nl: "Groep die ontwerpen becommentarieert",
          fr: "Groupe qui commente des projets",
          de: "Gruppe, die Entwürfe kommentiert",
          en: "Group that comments on drafts",
        },
      },
      {
        code: "steeringGroup",
        words: { nl: "stuurgroep", fr: "comité de pilotage", de: "Steuerungsgruppe", en: "steering group" },
        meaning: {
          nl: "Groep die het overzicht bewaart",
          fr: "Groupe qui garde la vue d’ensemble",
          de: "Gruppe, die den Überblick behält",
          en: "Group that keeps the overview",
        },
      },
      {
        code: "advisoryCouncil",
        words: { nl: "adviesraad", fr: "conseil consultatif", de: "Beirat", en: "advisory council" },
        meaning: {
          nl: "Vast orgaan dat advies geeft, gevraagd of niet",
          fr: "Organe permanent qui donne des avis, demandés ou non",
          de: "Ständiges Gremium, das Rat gibt, gefragt oder nicht",
          en: "Standing body that gives advice, asked or not",
        },
      },
      {
        code: "citizensCouncil",
        words: { nl: "burgerraad", fr: "conseil citoyen", de: "Bürgerrat", en: "citizens' council" },
        meaning: {
          nl: "Burgers die beraadslagen en aanbevelen",
          fr: "Citoyens qui délibèrent et recommandent",
          de: "Bürgerinnen und Bürger, die beraten und empfehlen",
          en: "Citizens who deliberate and recommend",
        },
      },
      {
        code: "expertPanel",
        words: {
          nl: "expertenrondetafel",
          fr: "table ronde d’experts",
          de: "Expertenrunde",
          en: "round table of experts",
        },
        meaning: {
          nl: "Tijdelijk panel met een vraag om te beantwoorden",
          fr: "Panel temporaire avec une question à traiter",
          de: "Zeitlich begrenzte Runde mit einer Frage",
          en: "Temporary panel with a question to answer",
        },
      },
      {
        code: "structuredDialogue",
        words: {
          nl: "gestructureerde dialoog",
          fr: "dialogue structuré",
          de: "strukturierter Dialog",
          en: "structured dialogue",
        },
        meaning: {
          nl: "Geregelde gesprekken van middenveld, administratie en regering over een plan",
          fr: "Échanges réguliers de la société civile, de l’administration et du gouvernement sur un plan",
          de: "Regelmäßige Gespräche von Zivilgesellschaft, Verwaltung und Regierung über einen Plan",
          en: "Regular talks of civil society, administration and government on a plan",
        },
      },
      {
        code: "fourWayConsultation",
        words: {
          nl: "vierhoeksoverleg",
          fr: "concertation quadripartite",
          de: "Vierergespräch",
          en: "four-way consultation",
        },
        meaning: {
          nl: "Politie, parket, stad en gelijkheidsorgaan samen",
          fr: "Police, parquet, ville et organisme d’égalité ensemble",
          de: "Polizei, Staatsanwaltschaft, Stadt und Gleichbehandlungsstelle gemeinsam",
          en: "Police, prosecutor, city and equality body together",
        },
      },
      {
        code: "directingRole",
        words: { nl: "regierol", fr: "rôle de pilotage", de: "Regierolle", en: "directing role" },
        meaning: {
          nl: "Lokaal bestuur leidt partners zonder hen te bevelen",
          fr: "L’autorité locale pilote ses partenaires sans les commander",
          de: "Lokale Behörde leitet Partner, ohne ihnen zu befehlen",
          en: "Local authority leads partners without commanding them",
        },
      },
      {
        code: "publicAnswer",
        words: {
          nl: "publiek antwoord",
          fr: "réponse publique",
          de: "öffentliche Antwort",
          en: "public answer",
        },
        meaning: {
          nl: "Wat met een bijdrage gebeurde, en waarom",
          fr: "Ce qui a été fait d’une contribution, et pourquoi",
          de: "Was mit einem Beitrag geschah, und warum",
          en: "What was done with a contribution, and why",
        },
      },
      {
        code: "proposal",
        words: { nl: "voorstel", fr: "proposition", de: "Vorschlag", en: "proposal" },
        meaning: {
          nl: "Vraag met inhoud, gericht aan een overheid",
          fr: "Demande avec un contenu, adressée à une autorité",
          de: "Anliegen mit Inhalt, an eine Behörde gerichtet",
          en: "Request with content, addressed to an authority",
        },
      },
      {
        code: "pledge",
        words: { nl: "belofte", fr: "promesse", de: "Zusage", en: "pledge" },
        meaning: {
          nl: "Belofte in een programma of openbare verklaring",
          fr: "Promesse dans un programme ou une déclaration publique",
          de: "Versprechen in einem Programm oder einer öffentlichen Erklärung",
          en: "Promise in a programme or public statement",
        },
      },
      {
        code: "governmentAgreement",
        words: {
          nl: "regeerakkoord",
          fr: "accord de gouvernement",
          de: "Koalitionsvertrag",
          en: "government agreement",
        },
        meaning: {
          nl: "Programma van een nieuwe regering",
          fr: "Programme d’un nouveau gouvernement",
          de: "Programm einer neuen Regierung",
          en: "Programme of a new government",
        },
      },
      {
        code: "memorandum",
        words: { nl: "memorandum", fr: "mémorandum", de: "Memorandum", en: "memorandum" },
        meaning: {
          nl: "Eisenlijst voor verkiezingen",
          fr: "Liste de demandes avant des élections",
          de: "Forderungsliste vor Wahlen",
          en: "List of demands before elections",
        },
      },
      {
        code: "signatory",
        words: { nl: "ondertekenaar", fr: "signataire", de: "Unterzeichner", en: "signatory" },
        meaning: {
          nl: "Organisatie of burger die een plan steunt, met naam of in een aantal",
          fr: "Organisation ou citoyen qui soutient un plan, par son nom ou en nombre",
          de: "Organisation oder Person, die einen Plan mit Namen oder als Zahl unterstützt",
          en: "Organisation or citizen who backs a plan by name or number",
        },
      },
      {
        code: "focalPoint",
        words: { nl: "aanspreekpunt", fr: "point focal", de: "Anlaufstelle", en: "focal point" },
        meaning: {
          nl: "Eenheid die coördineert en die men kan bevragen",
          fr: "Unité qui coordonne et que l’on peut interroger",
          de: "Stelle, die koordiniert und die man fragen kann",
          en: "Unit that coordinates and can be asked",
        },
      },
      {
        code: "goodPractice",
        words: { nl: "praktijk", fr: "pratique", de: "Praxisbeispiel", en: "practice" },
        meaning: {
          nl: "Beschreven lokale ervaring die anderen kunnen hergebruiken",
          fr: "Expérience locale décrite que d’autres peuvent reprendre",
          de: "Beschriebene lokale Erfahrung, die andere nutzen können",
          en: "Described local experience others can reuse",
        },
      },
    ],
  },
  {
    id: "institutions",
    names: {
      nl: "Belgische instellingen en regels",
      fr: "Institutions et règles belges",
      de: "Belgische Einrichtungen und Regeln",
      en: "Belgian institutions and rules",
    },
    terms: [
      {
        code: "authority",
        words: { nl: "overheid", fr: "autorité", de: "Behörde", en: "authority" },
        meaning: {
          nl: "Bestuursniveau dat plannen en maatregelen draagt",
          fr: "Niveau de pouvoir qui porte plans et mesures",
          de: "Regierungsebene, die Pläne und Maßnahmen trägt",
          en: "Level of government that owns plans and measures",
        },
      },
      {
        code: "competence",
        words: { nl: "bevoegdheid", fr: "compétence", de: "Zuständigkeit", en: "competence" },
        meaning: {
          nl: "Wat een overheid mag regelen of doen",
          fr: "Ce qu’une autorité peut régler ou faire",
          de: "Was eine Behörde regeln oder tun darf",
          en: "What an authority may regulate or do",
        },
      },
      {
        code: "interministerialConference",
        words: {
          nl: "interministeriële conferentie (IMC)",
          fr: "conférence interministérielle (CIM)",
          de: "interministerielle Konferenz",
          en: "interministerial conference",
        },
        meaning: {
          nl: "Ministers van alle regeringen over één onderwerp",
          fr: "Ministres de tous les gouvernements sur un sujet",
          de: "Minister aller Regierungen zu einem Thema",
          en: "Ministers of all governments on one subject",
        },
      },
      {
        code: "consultationCommittee",
        words: {
          nl: "Overlegcomité",
          fr: "Comité de concertation",
          de: "Konzertierungsausschuss",
          en: "Consultation Committee",
        },
        meaning: {
          nl: "Vergadering van de regeringen die gezamenlijke zaken regelt",
          fr: "Réunion des gouvernements qui règle les affaires communes",
          de: "Treffen der Regierungen, das gemeinsame Angelegenheiten regelt",
          en: "Meeting of the governments that settles joint matters",
        },
      },
      {
        code: "cooperationAgreement",
        words: {
          nl: "samenwerkingsakkoord",
          fr: "accord de coopération",
          de: "Zusammenarbeitsabkommen",
          en: "cooperation agreement",
        },
        meaning: {
          nl: "Bindende overeenkomst tussen overheden",
          fr: "Accord contraignant entre autorités",
          de: "Verbindliches Abkommen zwischen Behörden",
          en: "Binding agreement between authorities",
        },
      },
      {
        code: "legislature",
        words: { nl: "legislatuur", fr: "législature", de: "Legislaturperiode", en: "term of office" },
        meaning: {
          nl: "Tijd tussen twee verkiezingen",
          fr: "Temps entre deux élections",
          de: "Zeit zwischen zwei Wahlen",
          en: "Time between two elections",
        },
      },
      {
        code: "equalityBody",
        words: {
          nl: "gelijkheidsorgaan",
          fr: "organisme de promotion de l’égalité",
          de: "Gleichbehandlungsstelle",
          en: "equality body",
        },
        meaning: {
          nl: "Onafhankelijk orgaan dat helpt, adviseert en verslag uitbrengt: Unia, Vlaams Mensenrechteninstituut, genderinstituut",
          fr: "Organisme indépendant qui aide, conseille et fait rapport : Unia, Institut flamand des droits humains, institut du genre",
          de: "Unabhängige Stelle, die hilft, berät und berichtet: Unia, Flämisches Menschenrechtsinstitut, Institut für Gleichstellung",
          en: "Independent body that helps, advises and reports: Unia, Flemish Human Rights Institute, gender institute",
        },
      },
      {
        code: "welfareCentre",
        words: { nl: "OCMW", fr: "CPAS", de: "ÖSHZ", en: "public centre for social welfare" },
        meaning: {
          nl: "Gemeentelijke dienst voor maatschappelijk welzijn",
          fr: "Service communal d’aide sociale",
          de: "Kommunaler Sozialdienst",
          en: "Municipal welfare service",
        },
      },
      {
        code: "policeZone",
        words: { nl: "politiezone", fr: "zone de police", de: "Polizeizone", en: "police zone" },
        meaning: {
          nl: "Lokale politie van een of meer gemeenten",
          fr: "Police locale d’une ou de plusieurs communes",
          de: "Lokale Polizei einer oder mehrerer Gemeinden",
          en: "Local police of one or more municipalities",
        },
      },
      {
        code: "localSecurityCell",
        words: {
          nl: "lokale integrale veiligheidscel (LIVC)",
          fr: "cellule de sécurité intégrale locale (CSIL)",
          de: "lokale Zelle für integrale Sicherheit",
          en: "local integral security cell",
        },
        meaning: {
          nl: "Gemeentelijk overleg over radicalisering; buiten de gegevens van deze site",
          fr: "Concertation communale sur la radicalisation ; hors des données de ce site",
          de: "Kommunale Beratung über Radikalisierung; nicht in den Daten dieser Seite",
          en: "Municipal consultation on radicalisation; outside the data of this site",
        },
      },
      {
        code: "socialCohesionPlan",
        words: {
          nl: "sociaal-cohesieplan",
          fr: "plan de cohésion sociale",
          de: "Plan für sozialen Zusammenhalt",
          en: "social cohesion plan",
        },
        meaning: {
          nl: "Waals gemeentelijk plan dat maatregelen kan dragen",
          fr: "Plan communal wallon qui peut porter des mesures",
          de: "Wallonischer kommunaler Plan, der Maßnahmen tragen kann",
          en: "Walloon municipal plan that can carry measures",
        },
      },
      {
        code: "centreCity",
        words: { nl: "centrumstad", fr: "ville-centre", de: "Zentrumsstadt", en: "centre city" },
        meaning: {
          nl: "Een van de dertien Vlaamse steden met een regionale rol",
          fr: "L’une des treize villes flamandes à rôle régional",
          de: "Eine der dreizehn flämischen Städte mit regionaler Rolle",
          en: "One of thirteen Flemish cities with a regional role",
        },
      },
      {
        code: "alderman",
        words: {
          nl: "schepen",
          fr: "échevin, échevine",
          de: "Schöffe, Schöffin",
          en: "alderman, alderwoman",
        },
        meaning: {
          nl: "Lid van een gemeentelijk bestuur",
          fr: "Membre d’un exécutif communal",
          de: "Mitglied einer kommunalen Exekutive",
          en: "Member of a municipal executive",
        },
      },
      {
        code: "accession",
        words: { nl: "toetreding", fr: "adhésion", de: "Beitritt", en: "accession" },
        meaning: {
          nl: "Lid worden van een netwerk, in stappen van voornemen tot toelating",
          fr: "Entrée dans un réseau, par étapes, de l’intention à l’admission",
          de: "Beitritt zu einem Netzwerk, in Schritten von der Absicht bis zur Aufnahme",
          en: "Joining a network, in stages from intention to admission",
        },
      },
      {
        code: "durban",
        words: {
          nl: "Verklaring en Actieprogramma van Durban",
          fr: "Déclaration et Programme d’action de Durban",
          de: "Erklärung und Aktionsprogramm von Durban",
          en: "Durban Declaration and Programme of Action",
        },
        meaning: {
          nl: "Tekst van de VN van 2001 die nationale plannen vraagt",
          fr: "Texte de l’ONU de 2001 qui demande des plans nationaux",
          de: "Text der UN von 2001, der nationale Pläne verlangt",
          en: "UN text of 2001 that asks for national plans",
        },
      },
    ],
  },
];
