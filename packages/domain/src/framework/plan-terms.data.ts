/**
 * Names, in four languages, of the vocabulary that plans are written with.
 *
 * Made once from the project's reference file of frameworks (version 1.0), facts paraphrased; names of kinds, levels, scopes, axes,
 * natures and the like are ours, after the project's glossary.
 */
import type { Term } from "./provenance.js";
import type {
  AdoptionLevelId,
  AuthorityTypeId,
  AxisKindId,
  FormOfRacismId,
  GoalLevelId,
  IndicatorTypeId,
  MeasureInstrumentId,
  MeasureKindId,
  MeasureNatureId,
  MeasureStatusId,
  PlanAuthorityTypeId,
  PlanKindId,
  PlanLevelId,
  PlanScopeId,
  PlanStatusId,
  RacismLevelId,
  ReferenceId,
} from "./vocabulary.js";

/** Specific forms of racism, without ranking. */
export const formsOfRacism: readonly Term<FormOfRacismId>[] = [
  {
    id: "anti-black",
    name: {
      nl: "Anti-zwart racisme (afrofobie)",
      fr: "Racisme anti-Noirs (afrophobie, négrophobie)",
      de: "Anti-Schwarzer Rassismus",
      en: "Anti-Black racism (Afrophobia)",
    },
  },
  {
    id: "antisemitism",
    name: {
      nl: "Antisemitisme",
      fr: "Antisémitisme",
      de: "Antisemitismus",
      en: "Antisemitism",
    },
  },
  {
    id: "islamophobia",
    name: {
      nl: "Islamofobie / moslimhaat",
      fr: "Islamophobie / racisme antimusulman",
      de: "Islamfeindlichkeit / antimuslimischer Rassismus",
      en: "Islamophobia / anti-Muslim racism",
    },
  },
  {
    id: "antigypsyism",
    name: {
      nl: "Antiziganisme (Roma, Sinti, woonwagenbewoners)",
      fr: "Antitsiganisme (Roms, Sinti, gens du voyage)",
      de: "Antiziganismus (Roma, Sinti, Fahrende)",
      en: "Antigypsyism (Roma, Sinti, Travellers)",
    },
  },
  {
    id: "anti-asian",
    name: {
      nl: "Anti-Aziatisch racisme",
      fr: "Racisme anti-Asiatiques",
      de: "Antiasiatischer Rassismus",
      en: "Anti-Asian racism",
    },
  },
  {
    id: "anti-north-african-arab",
    name: {
      nl: "Racisme tegen personen van Noord-Afrikaanse of Arabische herkomst",
      fr: "Racisme envers les personnes d’origine maghrébine ou arabe",
      de: "Rassismus gegen Menschen nordafrikanischer oder arabischer Herkunft",
      en: "Racism against people of North African or Arab background",
    },
  },
  {
    id: "xenophobia",
    name: {
      nl: "Xenofobie (o.a. tegen migranten en vluchtelingen)",
      fr: "Xénophobie (notamment envers les personnes migrantes et réfugiées)",
      de: "Fremdenfeindlichkeit (u. a. gegen Migrantinnen, Migranten und Geflüchtete)",
      en: "Xenophobia (incl. towards migrants and refugees)",
    },
  },
];

export type MeasureInstrument = Term<MeasureInstrumentId> & { readonly family: "hard" | "support" | "soft" };

/** Soft instruments alone do not make a plan (Q26). */
export const measureInstruments: readonly MeasureInstrument[] = [
  {
    id: "legislation",
    name: {
      nl: "Wetgeving",
      fr: "Législation",
      de: "Gesetzgebung",
      en: "Legislation",
    },
    family: "hard",
  },
  {
    id: "local-regulation",
    name: {
      nl: "Lokaal reglement of interne regel",
      fr: "Règlement local ou règle interne",
      de: "Lokale Verordnung oder interne Regel",
      en: "Local by-law or internal rule",
    },
    family: "hard",
  },
  {
    id: "enforcement",
    name: {
      nl: "Handhaving en sanctie",
      fr: "Contrôle et sanction",
      de: "Durchsetzung und Sanktion",
      en: "Enforcement and sanction",
    },
    family: "hard",
  },
  {
    id: "practice-tests",
    name: {
      nl: "Praktijktesten",
      fr: "Tests de situation",
      de: "Praxistests",
      en: "Practice or situation tests",
    },
    family: "hard",
  },
  {
    id: "contract-clause",
    name: {
      nl: "Non-discriminatieclausule",
      fr: "Clause de non-discrimination",
      de: "Nichtdiskriminierungsklausel",
      en: "Non-discrimination clause",
    },
    family: "hard",
  },
  {
    id: "positive-action",
    name: {
      nl: "Positieve actie",
      fr: "Action positive",
      de: "Positive Maßnahme",
      en: "Positive action",
    },
    family: "hard",
  },
  {
    id: "victim-support",
    name: {
      nl: "Slachtofferondersteuning",
      fr: "Soutien aux victimes",
      de: "Opferunterstützung",
      en: "Victim support",
    },
    family: "support",
  },
  {
    id: "reporting-point",
    name: {
      nl: "Meldpunt",
      fr: "Point de signalement",
      de: "Meldestelle",
      en: "Reporting point",
    },
    family: "support",
  },
  {
    id: "data-research",
    name: {
      nl: "Dataverzameling en onderzoek",
      fr: "Collecte de données et recherche",
      de: "Datenerhebung und Forschung",
      en: "Data collection and research",
    },
    family: "support",
  },
  {
    id: "organisational-change",
    name: {
      nl: "Verandering in de eigen werking",
      fr: "Changement du fonctionnement interne",
      de: "Änderung der eigenen Arbeitsweise",
      en: "Change of the authority's own working",
    },
    family: "support",
  },
  {
    id: "funding",
    name: {
      nl: "Subsidiëring",
      fr: "Subventionnement",
      de: "Förderung",
      en: "Funding of third parties",
    },
    family: "support",
  },
  {
    id: "participation",
    name: {
      nl: "Participatie",
      fr: "Participation",
      de: "Beteiligung",
      en: "Participation",
    },
    family: "support",
  },
  {
    id: "training",
    name: {
      nl: "Vorming",
      fr: "Formation",
      de: "Schulung",
      en: "Training",
    },
    family: "soft",
  },
  {
    id: "awareness",
    name: {
      nl: "Sensibilisering",
      fr: "Sensibilisation",
      de: "Sensibilisierung",
      en: "Awareness raising",
    },
    family: "soft",
  },
  {
    id: "campaign",
    name: {
      nl: "Campagne",
      fr: "Campagne",
      de: "Kampagne",
      en: "Campaign",
    },
    family: "soft",
  },
  {
    id: "dialogue",
    name: {
      nl: "Dialoog en ontmoeting",
      fr: "Dialogue et rencontre",
      de: "Dialog und Begegnung",
      en: "Dialogue and encounter",
    },
    family: "soft",
  },
  {
    id: "event",
    name: {
      nl: "Evenement of culturele activiteit",
      fr: "Événement ou activité culturelle",
      de: "Veranstaltung oder kulturelle Aktivität",
      en: "Event or cultural activity",
    },
    family: "soft",
  },
];

/** Where a plan stands. */
export const planStatuses: readonly Term<PlanStatusId>[] = [
  {
    id: "promised",
    name: {
      nl: "Beloofd",
      fr: "Promis",
      de: "Zugesagt",
      en: "Promised",
    },
  },
  {
    id: "preparing",
    name: {
      nl: "In voorbereiding",
      fr: "En préparation",
      de: "In Vorbereitung",
      en: "In preparation",
    },
  },
  {
    id: "consultation",
    name: {
      nl: "In consultatie",
      fr: "En consultation",
      de: "In Konsultation",
      en: "In consultation",
    },
  },
  {
    id: "adopted",
    name: {
      nl: "Goedgekeurd",
      fr: "Adopté",
      de: "Verabschiedet",
      en: "Adopted",
    },
  },
  {
    id: "in-force",
    name: {
      nl: "In uitvoering",
      fr: "En vigueur",
      de: "In Kraft",
      en: "In force",
    },
  },
  {
    id: "under-revision",
    name: {
      nl: "In herziening",
      fr: "En révision",
      de: "In Überarbeitung",
      en: "Under revision",
    },
  },
  {
    id: "stalled",
    name: {
      nl: "Vastgelopen",
      fr: "À l’arrêt",
      de: "Stockend",
      en: "Stalled",
    },
  },
  {
    id: "expired",
    name: {
      nl: "Verlopen",
      fr: "Expiré",
      de: "Abgelaufen",
      en: "Expired",
    },
  },
  {
    id: "replaced",
    name: {
      nl: "Vervangen",
      fr: "Remplacé",
      de: "Ersetzt",
      en: "Replaced",
    },
  },
  {
    id: "abandoned",
    name: {
      nl: "Stopgezet",
      fr: "Abandonné",
      de: "Aufgegeben",
      en: "Abandoned",
    },
  },
];

/** Kinds of authority that answer for measures. */
export const authorityTypes: readonly Term<AuthorityTypeId>[] = [
  {
    id: "federal",
    name: {
      nl: "Federale Staat",
      fr: "État fédéral",
      de: "Föderalstaat",
      en: "Federal State",
    },
  },
  {
    id: "flemish",
    name: {
      nl: "Vlaamse Gemeenschap en Vlaams Gewest (één regering)",
      fr: "Communauté et Région flamandes (un gouvernement)",
      de: "Flämische Gemeinschaft und Region (eine Regierung)",
      en: "Flemish Community and Region (one government)",
    },
  },
  {
    id: "walloon",
    name: {
      nl: "Waals Gewest",
      fr: "Région wallonne",
      de: "Wallonische Region",
      en: "Walloon Region",
    },
  },
  {
    id: "brussels",
    name: {
      nl: "Brussels Hoofdstedelijk Gewest",
      fr: "Région de Bruxelles-Capitale",
      de: "Region Brüssel-Hauptstadt",
      en: "Brussels-Capital Region",
    },
  },
  {
    id: "french",
    name: {
      nl: "Franse Gemeenschap (Federatie Wallonië-Brussel)",
      fr: "Communauté française (Fédération Wallonie-Bruxelles)",
      de: "Französische Gemeinschaft (Föderation Wallonie-Brüssel)",
      en: "French Community (Wallonia-Brussels Federation)",
    },
  },
  {
    id: "german",
    name: {
      nl: "Duitstalige Gemeenschap",
      fr: "Communauté germanophone",
      de: "Deutschsprachige Gemeinschaft",
      en: "German-speaking Community",
    },
  },
  {
    id: "cocof",
    name: {
      nl: "Franse Gemeenschapscommissie",
      fr: "Commission communautaire française (COCOF)",
      de: "Französische Gemeinschaftskommission",
      en: "French Community Commission (Brussels)",
    },
  },
  {
    id: "cocom",
    name: {
      nl: "Gemeenschappelijke Gemeenschapscommissie (GGC)",
      fr: "Commission communautaire commune (COCOM)",
      de: "Gemeinsame Gemeinschaftskommission",
      en: "Common Community Commission (Brussels)",
    },
  },
  {
    id: "vgc",
    name: {
      nl: "Vlaamse Gemeenschapscommissie (VGC)",
      fr: "Commission communautaire flamande",
      de: "Flämische Gemeinschaftskommission",
      en: "Flemish Community Commission (Brussels)",
    },
  },
  {
    id: "province",
    name: {
      nl: "Provincie",
      fr: "Province",
      de: "Provinz",
      en: "Province",
    },
  },
  {
    id: "municipality",
    name: {
      nl: "Stad of gemeente (met OCMW)",
      fr: "Ville ou commune (avec CPAS)",
      de: "Stadt oder Gemeinde (mit ÖSHZ)",
      en: "City or municipality (with its public welfare centre)",
    },
  },
  {
    id: "police-zone",
    name: {
      nl: "Lokale politiezone",
      fr: "Zone de police locale",
      de: "Lokale Polizeizone",
      en: "Local police zone",
    },
  },
];

/** Kinds of owner of a plan. */
export const planAuthorityTypes: readonly Term<PlanAuthorityTypeId>[] = [
  {
    id: "federal",
    name: {
      nl: "Federale Staat",
      fr: "État fédéral",
      de: "Föderalstaat",
      en: "Federal State",
    },
  },
  {
    id: "flemish",
    name: {
      nl: "Vlaamse Gemeenschap en Vlaams Gewest (één regering)",
      fr: "Communauté et Région flamandes (un gouvernement)",
      de: "Flämische Gemeinschaft und Region (eine Regierung)",
      en: "Flemish Community and Region (one government)",
    },
  },
  {
    id: "walloon",
    name: {
      nl: "Waals Gewest",
      fr: "Région wallonne",
      de: "Wallonische Region",
      en: "Walloon Region",
    },
  },
  {
    id: "brussels",
    name: {
      nl: "Brussels Hoofdstedelijk Gewest",
      fr: "Région de Bruxelles-Capitale",
      de: "Region Brüssel-Hauptstadt",
      en: "Brussels-Capital Region",
    },
  },
  {
    id: "french",
    name: {
      nl: "Franse Gemeenschap (Federatie Wallonië-Brussel)",
      fr: "Communauté française (Fédération Wallonie-Bruxelles)",
      de: "Französische Gemeinschaft (Föderation Wallonie-Brüssel)",
      en: "French Community (Wallonia-Brussels Federation)",
    },
  },
  {
    id: "german",
    name: {
      nl: "Duitstalige Gemeenschap",
      fr: "Communauté germanophone",
      de: "Deutschsprachige Gemeinschaft",
      en: "German-speaking Community",
    },
  },
  {
    id: "cocof",
    name: {
      nl: "Franse Gemeenschapscommissie",
      fr: "Commission communautaire française (COCOF)",
      de: "Französische Gemeinschaftskommission",
      en: "French Community Commission (Brussels)",
    },
  },
  {
    id: "cocom",
    name: {
      nl: "Gemeenschappelijke Gemeenschapscommissie (GGC)",
      fr: "Commission communautaire commune (COCOM)",
      de: "Gemeinsame Gemeinschaftskommission",
      en: "Common Community Commission (Brussels)",
    },
  },
  {
    id: "vgc",
    name: {
      nl: "Vlaamse Gemeenschapscommissie (VGC)",
      fr: "Commission communautaire flamande",
      de: "Flämische Gemeinschaftskommission",
      en: "Flemish Community Commission (Brussels)",
    },
  },
  {
    id: "province",
    name: {
      nl: "Provincie",
      fr: "Province",
      de: "Provinz",
      en: "Province",
    },
  },
  {
    id: "municipality",
    name: {
      nl: "Stad of gemeente (met OCMW)",
      fr: "Ville ou commune (avec CPAS)",
      de: "Stadt oder Gemeinde (mit ÖSHZ)",
      en: "City or municipality (with its public welfare centre)",
    },
  },
  {
    id: "police-zone",
    name: {
      nl: "Lokale politiezone",
      fr: "Zone de police locale",
      de: "Lokale Polizeizone",
      en: "Local police zone",
    },
  },
  {
    id: "interfederal",
    name: {
      nl: "Alle regeringen samen",
      fr: "Tous les gouvernements ensemble",
      de: "Alle Regierungen gemeinsam",
      en: "All governments together",
    },
  },
  {
    id: "civil-society",
    name: {
      nl: "Middenveld",
      fr: "Société civile",
      de: "Zivilgesellschaft",
      en: "Civil society",
    },
  },
  {
    id: "network",
    name: {
      nl: "Netwerk van steden",
      fr: "Réseau de villes",
      de: "Städtenetzwerk",
      en: "Network of cities",
    },
  },
  {
    id: "unknown",
    name: {
      nl: "Overheid niet genoemd in de bron",
      fr: "Autorité non nommée dans la source",
      de: "Behörde in der Quelle nicht genannt",
      en: "Authority not named in the source",
    },
  },
];

/** What a document is by its content. */
export const planKinds: readonly Term<PlanKindId>[] = [
  {
    id: "framework",
    name: {
      nl: "Kader",
      fr: "Cadre",
      de: "Rahmen",
      en: "Framework",
    },
  },
  {
    id: "action-plan",
    name: {
      nl: "Actieplan",
      fr: "Plan d’action",
      de: "Aktionsplan",
      en: "Action plan",
    },
  },
  {
    id: "inventory",
    name: {
      nl: "Inventaris",
      fr: "Inventaire",
      de: "Bestandsverzeichnis",
      en: "Inventory",
    },
  },
  {
    id: "city-plan",
    name: {
      nl: "Stadsplan",
      fr: "Plan communal",
      de: "Stadtplan",
      en: "City plan",
    },
  },
];

/** The level a plan belongs to. */
export const planLevels: readonly Term<PlanLevelId>[] = [
  {
    id: "interfederal",
    name: {
      nl: "Interfederaal",
      fr: "Interfédéral",
      de: "Interföderal",
      en: "Interfederal",
    },
  },
  {
    id: "federal",
    name: {
      nl: "Federaal",
      fr: "Fédéral",
      de: "Föderal",
      en: "Federal",
    },
  },
  {
    id: "region",
    name: {
      nl: "Gewest",
      fr: "Région",
      de: "Region",
      en: "Region",
    },
  },
  {
    id: "community",
    name: {
      nl: "Gemeenschap",
      fr: "Communauté",
      de: "Gemeinschaft",
      en: "Community",
    },
  },
  {
    id: "community-commission",
    name: {
      nl: "Gemeenschapscommissie",
      fr: "Commission communautaire",
      de: "Gemeinschaftskommission",
      en: "Community commission",
    },
  },
  {
    id: "province",
    name: {
      nl: "Provincie",
      fr: "Province",
      de: "Provinz",
      en: "Province",
    },
  },
  {
    id: "municipality",
    name: {
      nl: "Stad of gemeente",
      fr: "Ville ou commune",
      de: "Stadt oder Gemeinde",
      en: "City or municipality",
    },
  },
  {
    id: "police-zone",
    name: {
      nl: "Politiezone",
      fr: "Zone de police",
      de: "Polizeizone",
      en: "Police zone",
    },
  },
  {
    id: "civil-society",
    name: {
      nl: "Middenveld",
      fr: "Société civile",
      de: "Zivilgesellschaft",
      en: "Civil society",
    },
  },
  {
    id: "european",
    name: {
      nl: "Europees",
      fr: "Européen",
      de: "Europäisch",
      en: "European",
    },
  },
];

/** What a plan is about. */
export const planScopes: readonly Term<PlanScopeId>[] = [
  {
    id: "racism",
    name: {
      nl: "Racisme",
      fr: "Racisme",
      de: "Rassismus",
      en: "Racism",
    },
  },
  {
    id: "integrated",
    name: {
      nl: "Racisme en andere gronden samen",
      fr: "Racisme et autres critères ensemble",
      de: "Rassismus und andere Merkmale gemeinsam",
      en: "Racism and other grounds together",
    },
  },
  {
    id: "polarisation",
    name: {
      nl: "Polarisering en radicalisering",
      fr: "Polarisation et radicalisation",
      de: "Polarisierung und Radikalisierung",
      en: "Polarisation and radicalisation",
    },
  },
  {
    id: "security",
    name: {
      nl: "Veiligheid",
      fr: "Sécurité",
      de: "Sicherheit",
      en: "Security",
    },
  },
  {
    id: "other",
    name: {
      nl: "Ander beleid",
      fr: "Autre politique",
      de: "Andere Politik",
      en: "Other policy",
    },
  },
];

/** Ways of ordering a plan. */
export const axisKinds: readonly Term<AxisKindId>[] = [
  {
    id: "pillar",
    name: {
      nl: "Pijler",
      fr: "Pilier",
      de: "Säule",
      en: "Pillar",
    },
  },
  {
    id: "track",
    name: {
      nl: "Spoor",
      fr: "Piste",
      de: "Schiene",
      en: "Track",
    },
  },
  {
    id: "commitment",
    name: {
      nl: "Verbintenis",
      fr: "Engagement",
      de: "Verpflichtung",
      en: "Commitment",
    },
  },
  {
    id: "theme",
    name: {
      nl: "Thema",
      fr: "Thème",
      de: "Thema",
      en: "Theme",
    },
  },
  {
    id: "line",
    name: {
      nl: "Lijn",
      fr: "Ligne",
      de: "Linie",
      en: "Line",
    },
  },
  {
    id: "axis",
    name: {
      nl: "As",
      fr: "Axe",
      de: "Achse",
      en: "Axis",
    },
  },
  {
    id: "point",
    name: {
      nl: "Punt",
      fr: "Point",
      de: "Punkt",
      en: "Point",
    },
  },
  {
    id: "chapter",
    name: {
      nl: "Hoofdstuk",
      fr: "Chapitre",
      de: "Kapitel",
      en: "Chapter",
    },
  },
];

/** Levels of goals. */
export const goalLevels: readonly Term<GoalLevelId>[] = [
  {
    id: "strategic",
    name: {
      nl: "Strategische doelstelling",
      fr: "Objectif stratégique",
      de: "Strategisches Ziel",
      en: "Strategic goal",
    },
  },
  {
    id: "operational",
    name: {
      nl: "Operationele doelstelling",
      fr: "Objectif opérationnel",
      de: "Operatives Ziel",
      en: "Operational goal",
    },
  },
];

/** Kinds of measure. */
export const measureKinds: readonly Term<MeasureKindId>[] = [
  {
    id: "action",
    name: {
      nl: "Actie",
      fr: "Action",
      de: "Maßnahme",
      en: "Action",
    },
  },
  {
    id: "advocacy",
    name: {
      nl: "Oproep aan een andere overheid",
      fr: "Demande à une autre autorité",
      de: "Aufforderung an eine andere Behörde",
      en: "Call to another authority",
    },
  },
];

/** New, or something that already ran. */
export const measureNatures: readonly Term<MeasureNatureId>[] = [
  {
    id: "new",
    name: {
      nl: "Nieuw",
      fr: "Nouvelle",
      de: "Neu",
      en: "New",
    },
  },
  {
    id: "reinforced",
    name: {
      nl: "Versterkt",
      fr: "Renforcée",
      de: "Verstärkt",
      en: "Reinforced",
    },
  },
  {
    id: "continued",
    name: {
      nl: "Voortgezet",
      fr: "Poursuivie",
      de: "Fortgesetzt",
      en: "Continued",
    },
  },
  {
    id: "completed",
    name: {
      nl: "Afgerond",
      fr: "Achevée",
      de: "Abgeschlossen",
      en: "Completed",
    },
  },
];

/** Where a measure stands. */
export const measureStatuses: readonly Term<MeasureStatusId>[] = [
  {
    id: "planned",
    name: {
      nl: "Gepland",
      fr: "Prévue",
      de: "Geplant",
      en: "Planned",
    },
  },
  {
    id: "running",
    name: {
      nl: "Loopt",
      fr: "En cours",
      de: "Läuft",
      en: "Running",
    },
  },
  {
    id: "done",
    name: {
      nl: "Uitgevoerd",
      fr: "Réalisée",
      de: "Durchgeführt",
      en: "Done",
    },
  },
  {
    id: "delayed",
    name: {
      nl: "Vertraagd",
      fr: "Retardée",
      de: "Verzögert",
      en: "Delayed",
    },
  },
  {
    id: "dropped",
    name: {
      nl: "Geschrapt",
      fr: "Abandonnée",
      de: "Aufgegeben",
      en: "Dropped",
    },
  },
];

/** Levels at which racism works. */
export const racismLevels: readonly Term<RacismLevelId>[] = [
  {
    id: "interpersonal",
    name: {
      nl: "Individueel racisme",
      fr: "Racisme individuel",
      de: "Individueller Rassismus",
      en: "Individual racism",
    },
  },
  {
    id: "institutional",
    name: {
      nl: "Institutioneel racisme",
      fr: "Racisme institutionnel",
      de: "Institutioneller Rassismus",
      en: "Institutional racism",
    },
  },
  {
    id: "structural",
    name: {
      nl: "Structureel racisme",
      fr: "Racisme structurel",
      de: "Struktureller Rassismus",
      en: "Structural racism",
    },
  },
];

/** Who adopted a plan. */
export const adoptionLevels: readonly Term<AdoptionLevelId>[] = [
  {
    id: "government",
    name: {
      nl: "Regering",
      fr: "Gouvernement",
      de: "Regierung",
      en: "Government",
    },
  },
  {
    id: "council",
    name: {
      nl: "Raad",
      fr: "Conseil",
      de: "Rat",
      en: "Council",
    },
  },
  {
    id: "college",
    name: {
      nl: "College",
      fr: "Collège",
      de: "Kollegium",
      en: "College",
    },
  },
  {
    id: "parliament",
    name: {
      nl: "Parlement",
      fr: "Parlement",
      de: "Parlament",
      en: "Parliament",
    },
  },
  {
    id: "administration",
    name: {
      nl: "Administratie",
      fr: "Administration",
      de: "Verwaltung",
      en: "Administration",
    },
  },
  {
    id: "none",
    name: {
      nl: "Niet aangenomen",
      fr: "Non adopté",
      de: "Nicht verabschiedet",
      en: "Not adopted",
    },
  },
];

/** What an indicator counts. */
export const indicatorTypes: readonly Term<IndicatorTypeId>[] = [
  {
    id: "input",
    name: {
      nl: "Middel",
      fr: "Moyen",
      de: "Einsatz",
      en: "Input",
    },
  },
  {
    id: "output",
    name: {
      nl: "Output",
      fr: "Réalisation",
      de: "Leistung",
      en: "Output",
    },
  },
  {
    id: "outcome",
    name: {
      nl: "Resultaat",
      fr: "Résultat",
      de: "Wirkung",
      en: "Outcome",
    },
  },
  {
    id: "impact",
    name: {
      nl: "Impact",
      fr: "Impact",
      de: "Langfristige Wirkung",
      en: "Impact",
    },
  },
];

/** What a plan can rest on. */
export const references: readonly Term<ReferenceId>[] = [
  {
    id: "durban",
    name: {
      nl: "Durban",
      fr: "Durban",
      de: "Durban",
      en: "Durban",
    },
  },
  {
    id: "icerd",
    name: {
      nl: "VN-verdrag tegen rassendiscriminatie",
      fr: "Convention de l’ONU contre la discrimination raciale",
      de: "UN-Übereinkommen gegen Rassendiskriminierung",
      en: "UN convention against racial discrimination",
    },
  },
  {
    id: "ecri",
    name: {
      nl: "ECRI (Raad van Europa)",
      fr: "ECRI (Conseil de l’Europe)",
      de: "ECRI (Europarat)",
      en: "ECRI (Council of Europe)",
    },
  },
  {
    id: "eu",
    name: {
      nl: "Europese Unie",
      fr: "Union européenne",
      de: "Europäische Union",
      en: "European Union",
    },
  },
  {
    id: "eccar",
    name: {
      nl: "ECCAR",
      fr: "ECCAR",
      de: "ECCAR",
      en: "ECCAR",
    },
  },
  {
    id: "upr",
    name: {
      nl: "Universeel periodiek onderzoek",
      fr: "Examen périodique universel",
      de: "Allgemeine regelmäßige Überprüfung",
      en: "Universal Periodic Review",
    },
  },
  {
    id: "national-law",
    name: {
      nl: "Belgische wet",
      fr: "Droit belge",
      de: "Belgisches Recht",
      en: "Belgian law",
    },
  },
];
