/**
 * Plans of 2022 and 2023, known from public sources on their adoption. Their documents were not read: no measure, goal
 * or indicator stands here, and a check of these records says what we do not know rather than what the plans lack.
 *
 * The titles are descriptions of ours, hence `courtesy` in all languages. `status` is that of the day of adoption.
 */
import type { Plan } from "../../plan/index.js";

export const laterPlans: readonly Plan[] = [
  {
    format: "napar-plan/1",
    id: "federal-measures-2022",
    title: {
      nl: "Federale maatregelen tegen racisme",
      fr: "Mesures fédérales contre le racisme",
      de: "Föderale Maßnahmen gegen Rassismus",
      en: "Federal measures against racism",
      courtesy: ["nl", "fr", "de", "en"],
    },
    authority: {
      id: "fed",
      type: "federal",
      name: "Federal State",
      names: {
        nl: "Federale Staat",
        fr: "État fédéral",
        de: "Föderalstaat",
        en: "Federal State",
      },
    },
    level: "federal",
    territory: "Belgium",
    kind: "action-plan",
    scope: "racism",
    status: "adopted",
    statusAsOf: "2022-07-15",
    period: {
      from: "2022",
    },
    parentPlan: "napar-be",
    adoption: {
      level: "government",
      body: "Council of Ministers",
      date: "2022-07-15",
    },
    history: [
      {
        date: "2022-07-15",
        event: {
          nl: "De ministerraad keurt de federale maatregelen goed, geleid door staatssecretaris Schlitz met acht collega’s: meer dan 70 maatregelen over gelijke kansen, werk, economie, asiel en migratie, gezondheid, justitie, politie, ambtenarenzaken, buitenlandse zaken, digitalisering, mobiliteit. Voorziene structuur van het nationaal plan: een gemeenschappelijk deel met transversale assen en een deel per regering, onafhankelijk ontwikkeld",
          fr: "Le Conseil des ministres approuve les mesures fédérales, portées par la secrétaire d’État Schlitz avec huit collègues: plus de 70 mesures sur l’égalité des chances, l’emploi, l’économie, l’asile et la migration, la santé, la justice, la police, la fonction publique, les affaires étrangères, le numérique, la mobilité. Structure prévue du plan national: une partie commune avec des axes transversaux et une partie par gouvernement, développée de façon indépendante",
          de: "Der Ministerrat billigt die föderalen Maßnahmen, federführend Staatssekretärin Schlitz mit acht Kolleginnen und Kollegen: mehr als 70 Maßnahmen zu Chancengleichheit, Arbeit, Wirtschaft, Asyl und Migration, Gesundheit, Justiz, Polizei, öffentlichem Dienst, Außenpolitik, Digitalem, Mobilität. Vorgesehene Struktur des nationalen Plans: ein gemeinsamer Teil mit Querachsen und ein Teil je Regierung, unabhängig entwickelt",
          en: "The Council of Ministers approves the federal measures, led by Secretary of State Schlitz with eight colleagues: more than 70 measures on equal opportunities, employment, economy, asylum and migration, health, justice, police, civil service, foreign affairs, digital, mobility. Structure foreseen for the national plan: a common part with cross-cutting axes and a part per government, developed independently",
        },
      },
      {
        date: "2023",
        event: {
          nl: "De nieuwe staatssecretaris Leroy stelt de federale maatregelen voor, nu 81 in getal, en vraagt Vlaanderen, dat de conferentie voorzit, de gesprekken te hervatten. 1.647 dossiers van Unia over raciale criteria in 2022",
          fr: "La nouvelle secrétaire d’État Leroy présente les mesures fédérales, désormais au nombre de 81, et demande à la Flandre, qui préside la conférence, de relancer les discussions. 1.647 dossiers d’Unia sur les critères raciaux en 2022",
          de: "Die neue Staatssekretärin Leroy stellt die föderalen Maßnahmen vor, nun als 81 gezählt, und bittet Flandern, das die Konferenz leitet, die Gespräche wieder aufzunehmen. 1.647 Akten von Unia zu rassischen Merkmalen im Jahr 2022",
          en: "The new Secretary of State Leroy presents the federal measures, now counted as 81, and asks Flanders, which chairs the conference, to restart talks. 1,647 Unia files on racial criteria in 2022",
        },
      },
    ],
    context: {
      statedMeasures: "more than 70 at adoption, 81 later",
    },
    notes: [
      {
        nl: "tot het einde van de legislatuur; informatiesessie over de vooruitgang in 2023; weinig openbare opvolging volgens de coalitie",
        fr: "jusqu’à la fin de la législature; séance d’information sur l’avancement en 2023; suivi public mince selon la coalition",
        de: "bis zum Ende der Legislaturperiode; Informationssitzung zum Fortschritt 2023; öffentliches Monitoring laut Koalition dünn",
        en: "until the end of the term of office; information session in 2023 on progress; public monitoring thin according to the coalition",
      },
      {
        nl: "De maatregelen van dit plan staan niet in dit register",
        fr: "Les mesures de ce plan ne figurent pas dans ce registre",
        de: "Die Maßnahmen dieses Plans stehen nicht in diesem Register",
        en: "The measures of this plan are not in this register",
      },
    ],
    source: {
      docs: ["Federal news site", "Secretary of State Schlitz", "Secretary of State Leroy"],
      status: "verified",
      confidence: "high",
    },
  },
  {
    format: "napar-plan/1",
    id: "brussels-2023",
    title: {
      nl: "Brussels gewestelijk plan tegen racisme 2023-2026",
      fr: "Plan régional bruxellois contre le racisme 2023-2026",
      de: "Brüsseler regionaler Plan gegen Rassismus 2023-2026",
      en: "Brussels regional plan against racism 2023-2026",
      courtesy: ["nl", "fr", "de", "en"],
    },
    authority: {
      id: "rbc",
      type: "brussels",
      name: "Brussels-Capital Region",
      names: {
        nl: "Brussels Hoofdstedelijk Gewest",
        fr: "Région de Bruxelles-Capitale",
        de: "Region Brüssel-Hauptstadt",
        en: "Brussels-Capital Region",
      },
    },
    level: "region",
    territory: "Brussels-Capital Region",
    kind: "action-plan",
    scope: "racism",
    status: "adopted",
    statusAsOf: "2022-12-15",
    period: {
      from: "2023",
      to: "2026",
    },
    parentPlan: "napar-be",
    adoption: {
      level: "government",
      body: "Brussels government",
      date: "2022-12-15",
    },
    history: [
      {
        date: "2022-12-15",
        event: {
          nl: "De Brusselse regering keurt het gewestelijk plan 2023-2026 goed, 48 acties, volgens de regering elk met budget en indicatoren; geraadpleegd: sociale partners, CCOJB, coalitie, Unia",
          fr: "Le gouvernement bruxellois adopte le plan régional 2023-2026, 48 actions, chacune avec budget et indicateurs selon le gouvernement; consultés: partenaires sociaux, CCOJB, coalition, Unia",
          de: "Die Brüsseler Regierung verabschiedet den regionalen Plan 2023-2026, 48 Maßnahmen, nach Angabe der Regierung jede mit Budget und Indikatoren; befragt: Sozialpartner, CCOJB, Koalition, Unia",
          en: "The Brussels government adopts the regional plan 2023-2026, 48 actions, each with budget and indicators according to the government; consulted: social partners, CCOJB, coalition, Unia",
        },
      },
    ],
    participation: {
      consultations: [
        {
          phase: "design",
          participants: [
            {
              name: "social partners",
            },
            {
              name: "CCOJB",
            },
            {
              name: "NAPAR coalition",
              type: "ngo",
            },
            {
              name: "Unia",
              type: "equality-body",
            },
          ],
        },
      ],
    },
    context: {
      statedMeasures: 48,
    },
    notes: [
      {
        nl: "het enige met indicatoren, budget, partners en timing; kwalitatieve indicatoren ontbraken, volgens de coalitie",
        fr: "le seul avec indicateurs, budget, partenaires et calendrier; il manquait d’indicateurs qualitatifs, selon la coalition",
        de: "der einzige mit Indikatoren, Budget, Partnern und Zeitplan; qualitative Indikatoren fehlten, laut Koalition",
        en: "the only one with indicators, budget, partners and timing; it lacked qualitative indicators, according to the coalition",
      },
      {
        nl: "De maatregelen van dit plan staan niet in dit register",
        fr: "Les mesures de ce plan ne figurent pas dans ce registre",
        de: "Die Maßnahmen dieses Plans stehen nicht in diesem Register",
        en: "The measures of this plan are not in this register",
      },
    ],
    source: {
      docs: ["equal.brussels", "Sudinfo"],
      status: "verified",
      confidence: "high",
    },
  },
  {
    format: "napar-plan/1",
    id: "fwb-2023",
    title: {
      nl: "Plan tegen racisme van de Federatie Wallonië-Brussel 2023-2026",
      fr: "Plan de lutte contre le racisme de la Fédération Wallonie-Bruxelles 2023-2026",
      de: "Plan gegen Rassismus der Föderation Wallonie-Brüssel 2023-2026",
      en: "Plan against racism of the Wallonia-Brussels Federation 2023-2026",
      courtesy: ["nl", "fr", "de", "en"],
    },
    authority: {
      id: "cf",
      type: "french",
      name: "French Community (Wallonia-Brussels Federation)",
      names: {
        nl: "Franse Gemeenschap (Federatie Wallonië-Brussel)",
        fr: "Communauté française (Fédération Wallonie-Bruxelles)",
        de: "Französische Gemeinschaft (Föderation Wallonie-Brüssel)",
        en: "French Community (Wallonia-Brussels Federation)",
      },
    },
    level: "community",
    territory: "French Community",
    kind: "action-plan",
    scope: "racism",
    status: "adopted",
    statusAsOf: "2023-03-23",
    period: {
      from: "2023",
      to: "2026",
    },
    parentPlan: "napar-be",
    adoption: {
      level: "government",
      date: "2023-03-23",
    },
    history: [
      {
        date: "2023-03-23",
        event: {
          nl: "De Federatie Wallonië-Brussel keurt haar plan 2023-2026 goed: transversaal deel en delen per bevoegdheid; adviesraad voorzien",
          fr: "La Fédération Wallonie-Bruxelles adopte son plan 2023-2026: partie transversale et parties par compétence; conseil consultatif prévu",
          de: "Die Föderation Wallonie-Brüssel verabschiedet ihren Plan 2023-2026: übergreifender Teil und Teile je Zuständigkeit; Beirat vorgesehen",
          en: "The Wallonia-Brussels Federation adopts its plan 2023-2026: transversal part, and parts by competence; advisory council foreseen",
        },
      },
    ],
    notes: [
      {
        nl: "De maatregelen van dit plan staan niet in dit register",
        fr: "Les mesures de ce plan ne figurent pas dans ce registre",
        de: "Die Maßnahmen dieses Plans stehen nicht in diesem Register",
        en: "The measures of this plan are not in this register",
      },
    ],
    source: {
      docs: ["Le Vif", "RTBF"],
      status: "verified",
      confidence: "high",
    },
  },
  {
    format: "napar-plan/1",
    id: "wallonia-2023",
    title: {
      nl: "Waals plan tegen racisme 2023-2026",
      fr: "Plan wallon de lutte contre le racisme 2023-2026",
      de: "Wallonischer Plan gegen Rassismus 2023-2026",
      en: "Walloon plan against racism 2023-2026",
      courtesy: ["nl", "fr", "de", "en"],
    },
    authority: {
      id: "rw",
      type: "walloon",
      name: "Walloon Region",
      names: {
        nl: "Waals Gewest",
        fr: "Région wallonne",
        de: "Wallonische Region",
        en: "Walloon Region",
      },
    },
    level: "region",
    territory: "Wallonia",
    kind: "action-plan",
    scope: "racism",
    status: "adopted",
    statusAsOf: "2023-03-31",
    period: {
      from: "2023",
      to: "2026",
    },
    parentPlan: "napar-be",
    adoption: {
      level: "government",
      body: "Walloon government",
      date: "2023-03-31",
    },
    history: [
      {
        date: "2023-03-31",
        event: {
          nl: "De Waalse regering keurt haar plan 2023-2026 goed, 38 maatregelen: mysterycontroles voor huisvesting, praktijktesten, erkenning van competenties, raad",
          fr: "Le gouvernement wallon adopte son plan 2023-2026, 38 mesures: contrôles mystère dans le logement, tests de situation, validation des compétences, conseil",
          de: "Die wallonische Regierung verabschiedet ihren Plan 2023-2026, 38 Maßnahmen: Testkontrollen beim Wohnen, Praxistests, Anerkennung von Kompetenzen, Rat",
          en: "The Walloon government adopts its plan 2023-2026, 38 measures: mystery checks on housing, situation tests, skills validation, council",
        },
      },
    ],
    context: {
      statedMeasures: 38,
    },
    notes: [
      {
        nl: "De maatregelen van dit plan staan niet in dit register",
        fr: "Les mesures de ce plan ne figurent pas dans ce registre",
        de: "Die Maßnahmen dieses Plans stehen nicht in diesem Register",
        en: "The measures of this plan are not in this register",
      },
    ],
    source: {
      docs: ["Discri.be", "La Libre"],
      status: "verified",
      confidence: "high",
    },
  },
  {
    format: "napar-plan/1",
    id: "brussels-city-2023",
    title: {
      nl: "Plan tegen racisme van de Stad Brussel",
      fr: "Plan de lutte contre le racisme de la Ville de Bruxelles",
      de: "Plan gegen Rassismus der Stadt Brüssel",
      en: "Plan against racism of the City of Brussels",
      courtesy: ["nl", "fr", "de", "en"],
    },
    authority: {
      id: "municipality-21004",
      type: "municipality",
      name: "City of Brussels",
      names: {
        nl: "Stad Brussel",
        fr: "Ville de Bruxelles",
        de: "Stadt Brüssel",
        en: "City of Brussels",
      },
    },
    level: "municipality",
    territory: "Brussels",
    places: ["21004"],
    kind: "city-plan",
    scope: "racism",
    status: "adopted",
    statusAsOf: "2023-03-20",
    period: {
      from: "2023",
    },
    adoption: {
      date: "2023-03-20",
    },
    history: [
      {
        date: "2023-03-20",
        event: {
          nl: "De Stad Brussel keurt haar eigen plan goed, 44 acties, actualisering om de twee jaar; de oppositie mist cijfers en precieze doelen",
          fr: "La Ville de Bruxelles adopte son propre plan, 44 actions, mise à jour tous les deux ans; l’opposition regrette l’absence de chiffres et d’objectifs précis",
          de: "Die Stadt Brüssel verabschiedet ihren eigenen Plan, 44 Maßnahmen, Aktualisierung alle zwei Jahre; die Opposition vermisst Zahlen und genaue Ziele",
          en: "The City of Brussels adopts its own plan, 44 actions, update every two years; the opposition misses figures and precise goals",
        },
      },
    ],
    context: {
      statedMeasures: 44,
    },
    notes: [
      {
        nl: "De maatregelen van dit plan staan niet in dit register",
        fr: "Les mesures de ce plan ne figurent pas dans ce registre",
        de: "Die Maßnahmen dieses Plans stehen nicht in diesem Register",
        en: "The measures of this plan are not in this register",
      },
    ],
    source: {
      docs: ["Belga in DH"],
      status: "verified",
      confidence: "high",
    },
  },
];
