/**
 * The 70 policy fields, in ten groups. The descriptions exist in English only.
 *
 * Made on 2026-11-21 from the project's reference file `belgium-competences.json`, version 1.1.0, state of the law
 * 30 June 2025; from then on this file is the one to edit. Working model, not legal advice.
 */
import type { PolicyField } from "../../competence/index.js";

export const policyFields: readonly PolicyField[] = [
  {
    id: "police",
    group: "security-justice",
    names: { nl: "Politie", fr: "Police", de: "Polizei", en: "Police" },
    description: {
      en: "Organisation, staff, funding and oversight of the integrated police (local zones and federal police). Aspects: local, federal-police.",
    },
  },
  {
    id: "public-order",
    group: "security-justice",
    names: {
      nl: "Openbare orde en gemeentelijke sancties",
      fr: "Ordre public et sanctions administratives communales",
      de: "Öffentliche Ordnung und kommunale Verwaltungssanktionen",
      en: "Public order and municipal sanctions",
    },
    description: {
      en: "Administrative police: orders, police ordinances, bans of events, municipal administrative sanctions (GAS/SAC). Aspects: municipal, supra-local.",
    },
  },
  {
    id: "crime-prevention",
    group: "security-justice",
    names: {
      nl: "Lokale criminaliteitspreventie",
      fr: "Prévention locale de la criminalité",
      de: "Lokale Kriminalprävention",
      en: "Local crime prevention and urban safety",
    },
    description: {
      en: "Strategic security and prevention plans, regional prevention plans, social cohesion plans.",
    },
  },
  {
    id: "emergency-planning",
    group: "security-justice",
    names: {
      nl: "Noodplanning en civiele veiligheid",
      fr: "Planification d’urgence et sécurité civile",
      de: "Noteinsatzplanung und zivile Sicherheit",
      en: "Emergency planning and civil security",
    },
    description: {
      en: "Municipal, provincial and federal emergency plans; fire and rescue. Aspects: municipal, provincial, federal, fire-rescue.",
    },
  },
  {
    id: "prosecution",
    group: "security-justice",
    names: {
      nl: "Vervolging en strafrechtelijk beleid",
      fr: "Poursuites et politique criminelle",
      de: "Strafverfolgung und Kriminalpolitik",
      en: "Prosecution and criminal policy",
    },
    description: {
      en: "Prosecution decisions, binding directives, injunction to prosecute, courts. Aspects: individual-case, directives, positive-injunction.",
    },
  },
  {
    id: "hate-crime",
    group: "security-justice",
    names: { nl: "Haatmisdrijven", fr: "Crimes de haine", de: "Hassverbrechen", en: "Hate crime" },
    description: {
      en: "Offences with a discriminatory motive: definition, recording, investigation, prosecution, victim information.",
    },
  },
  {
    id: "hate-speech",
    group: "security-justice",
    names: {
      nl: "Haatspraak (strafrecht)",
      fr: "Discours de haine (droit pénal)",
      de: "Hassrede (Strafrecht)",
      en: "Hate speech (criminal law)",
    },
    description: { en: "Incitement, racist ideas, denialism, racist press offences." },
  },
  {
    id: "prisons",
    group: "security-justice",
    names: { nl: "Gevangenissen", fr: "Prisons", de: "Gefängnisse", en: "Prisons" },
    description: { en: "Prison law, management, staff, regime, radicalisation policy inside prisons." },
  },
  {
    id: "detainee-assistance",
    group: "security-justice",
    names: {
      nl: "Hulp- en dienstverlening aan gedetineerden",
      fr: "Aide aux détenus",
      de: "Hilfe für Gefangene",
      en: "Assistance, education and culture for detainees",
    },
    description: { en: "Welfare, education, culture, health promotion and reintegration offered in prison." },
  },
  {
    id: "justice-houses",
    group: "security-justice",
    names: {
      nl: "Justitiehuizen",
      fr: "Maisons de justice",
      de: "Justizhäuser",
      en: "Justice houses (probation assistants)",
    },
    description: {
      en: "Probation supervision, electronic monitoring support, victim reception, alternative measures. Aspects: organisation, judicial-missions.",
    },
  },
  {
    id: "youth-justice",
    group: "security-justice",
    names: {
      nl: "Jeugddelinquentie",
      fr: "Délinquance juvénile",
      de: "Jugenddelinquenz",
      en: "Youth protection and juvenile delinquency",
    },
    description: {
      en: "Nature of measures towards minors who committed an offence; youth institutions. Aspects: measures, courts.",
    },
  },
  {
    id: "counter-terrorism",
    group: "security-justice",
    names: {
      nl: "Terrorismebestrijding",
      fr: "Lutte contre le terrorisme",
      de: "Terrorismusbekämpfung",
      en: "Counter-terrorism (repression, threat analysis)",
    },
    description: { en: "Terrorist offences, threat levels, common database T.E.R., investigation." },
  },
  {
    id: "intelligence-defence",
    group: "security-justice",
    names: {
      nl: "Inlichtingen en defensie",
      fr: "Renseignement et défense",
      de: "Nachrichtendienste und Verteidigung",
      en: "Intelligence services and defence",
    },
    description: { en: "State Security, military intelligence, armed forces." },
  },
  {
    id: "radicalisation-prevention",
    group: "security-justice",
    names: {
      nl: "Preventie van radicalisering",
      fr: "Prévention de la radicalisation",
      de: "Radikalisierungsprävention",
      en: "Prevention of radicalisation and polarisation",
    },
    description: {
      en: "Social prevention, training of first-line workers, deradicalisation guidance, support to local approach.",
    },
  },
  {
    id: "local-integral-security-cell",
    group: "security-justice",
    names: {
      nl: "Lokale integrale veiligheidscel (LIVC-R)",
      fr: "Cellule de sécurité intégrale locale (CSIL-R)",
      de: "Lokale integrale Sicherheitszelle",
      en: "Local integral security cell (LISC-R)",
    },
    description: { en: "Case consultation on radicalising persons at municipal level." },
  },
  {
    id: "asylum-migration",
    group: "migration-citizenship",
    names: {
      nl: "Asiel en verblijf",
      fr: "Asile et séjour",
      de: "Asyl und Aufenthalt",
      en: "Asylum, entry, stay and removal",
    },
    description: {
      en: "International protection, visas, residence, removal. Aspect: registration (municipal registers).",
    },
  },
  {
    id: "asylum-reception",
    group: "migration-citizenship",
    names: {
      nl: "Opvang van asielzoekers",
      fr: "Accueil des demandeurs d’asile",
      de: "Aufnahme von Asylbewerbern",
      en: "Reception of asylum seekers",
    },
    description: { en: "Reception network, local reception initiatives." },
  },
  {
    id: "nationality",
    group: "migration-citizenship",
    names: { nl: "Nationaliteit", fr: "Nationalité", de: "Staatsangehörigkeit", en: "Nationality" },
    description: { en: "Acquisition and loss of Belgian nationality." },
  },
  {
    id: "civic-integration",
    group: "migration-citizenship",
    names: {
      nl: "Inburgering en integratie",
      fr: "Intégration des personnes étrangères",
      de: "Integration von Migranten",
      en: "Reception and integration of immigrants",
    },
    description: {
      en: "Newcomer track, obligation, reception offices, integration policy. Aspects: newcomer-track, social-cohesion.",
    },
  },
  {
    id: "economic-migration",
    group: "migration-citizenship",
    names: {
      nl: "Economische migratie",
      fr: "Migration économique",
      de: "Wirtschaftsmigration",
      en: "Economic migration (work permits)",
    },
    description: {
      en: "Authorisation to work for foreign workers, professional cards. Aspects: work-authorisation, residence-based (right to work tied to residence status).",
    },
  },
  {
    id: "equality-law-employment",
    group: "equality",
    names: {
      nl: "Antidiscriminatie op het werk (privé, federaal)",
      fr: "Lutte contre la discrimination dans l’emploi (privé, fédéral)",
      de: "Antidiskriminierung in der Arbeitswelt",
      en: "Anti-discrimination law: employment relations",
    },
    description: { en: "Labour relations in the private sector and federal public sector." },
  },
  {
    id: "equality-law-goods-services",
    group: "equality",
    names: {
      nl: "Antidiscriminatie goederen en diensten",
      fr: "Lutte contre la discrimination: biens et services",
      de: "Antidiskriminierung: Güter und Dienstleistungen",
      en: "Anti-discrimination law: goods and services (residual)",
    },
    description: { en: "Private goods and services, insurance, horeca, shops: federal residual scope." },
  },
  {
    id: "equality-law-housing",
    group: "equality",
    names: {
      nl: "Antidiscriminatie huisvesting",
      fr: "Lutte contre la discrimination au logement",
      de: "Antidiskriminierung: Wohnen",
      en: "Anti-discrimination law: housing",
    },
    description: {
      en: "Access to rental and social housing, estate agents. Aspects: private-rental, social-housing.",
    },
  },
  {
    id: "equality-law-education",
    group: "equality",
    names: {
      nl: "Antidiscriminatie onderwijs",
      fr: "Lutte contre la discrimination dans l’enseignement",
      de: "Antidiskriminierung: Unterricht",
      en: "Anti-discrimination law: education",
    },
    description: { en: "Schools, pupils, enrolment, religious signs as accessory to education." },
  },
  {
    id: "equality-law-employment-services",
    group: "equality",
    names: {
      nl: "Antidiscriminatie arbeidsbemiddeling",
      fr: "Lutte contre la discrimination: placement",
      de: "Antidiskriminierung: Arbeitsvermittlung",
      en: "Anti-discrimination law: placement and employment services",
    },
    description: {
      en: "Public and private placement, temporary agencies as recognised intermediaries, service vouchers.",
    },
  },
  {
    id: "equality-body-federal-matters",
    group: "equality",
    names: {
      nl: "Gelijkheidsorgaan: federale bevoegdheden",
      fr: "Organisme d’égalité: matières fédérales",
      de: "Gleichstellungsstelle: föderale Befugnisse",
      en: "Equality body: federal matters",
    },
    description: {
      en: "Reports and assistance for racism and other (non-gender) grounds in federal matters. Aspects: discrimination, migration, human-rights.",
    },
  },
  {
    id: "equality-body-devolved-matters",
    group: "equality",
    names: {
      nl: "Gelijkheidsorgaan: gemeenschaps- en gewestbevoegdheden",
      fr: "Organisme d’égalité: matières communautaires et régionales",
      de: "Gleichstellungsstelle: Gemeinschafts- und Regionalbefugnisse",
      en: "Equality body: community and regional matters",
    },
    description: {
      en: "Reports and assistance for racism and other (non-gender) grounds in community or regional matters.",
    },
  },
  {
    id: "equality-body-gender",
    group: "equality",
    names: {
      nl: "Gelijkheidsorgaan gender",
      fr: "Organisme d’égalité: genre",
      de: "Gleichstellungsstelle: Gender",
      en: "Equality body: gender",
    },
    description: {
      en: "Reports and assistance for sex and related grounds. Aspects: federal-matters, devolved-matters.",
    },
  },
  {
    id: "anti-racism-plan-own",
    group: "equality",
    names: {
      nl: "Eigen actieplan tegen racisme",
      fr: "Plan propre contre le racisme",
      de: "Eigener Aktionsplan gegen Rassismus",
      en: "Own action plan against racism",
    },
    description: {
      en: "Adoption and execution by one authority within its own competences. Aspects: federal, community, region, community-commission, municipal, provincial.",
    },
  },
  {
    id: "anti-racism-plan-interfederal",
    group: "equality",
    names: {
      nl: "Interfederaal actieplan tegen racisme",
      fr: "Plan d’action interfédéral contre le racisme",
      de: "Interföderaler Aktionsplan gegen Rassismus",
      en: "Interfederal (national) action plan against racism",
    },
    description: { en: "Joint plan of all governments with common part and part per government." },
  },
  {
    id: "labour-law",
    group: "work-social",
    names: { nl: "Arbeidsrecht", fr: "Droit du travail", de: "Arbeitsrecht", en: "Labour law" },
    description: { en: "Contracts, collective labour law, well-being at work, inspection." },
  },
  {
    id: "employment-services",
    group: "work-social",
    names: {
      nl: "Arbeidsbemiddeling en activering",
      fr: "Placement et activation",
      de: "Arbeitsvermittlung und Aktivierung",
      en: "Placement, activation, target groups",
    },
    description: {
      en: "Public employment service, activation control, target-group reductions, service vouchers. Aspects: placement, target-groups.",
    },
  },
  {
    id: "vocational-training",
    group: "work-social",
    names: {
      nl: "Beroepsopleiding",
      fr: "Formation professionnelle",
      de: "Berufsausbildung",
      en: "Vocational training",
    },
    description: { en: "Training of jobseekers and workers. Aspect: brussels-specific." },
  },
  {
    id: "social-security",
    group: "work-social",
    names: {
      nl: "Sociale zekerheid",
      fr: "Sécurité sociale",
      de: "Soziale Sicherheit",
      en: "Social security",
    },
    description: { en: "Unemployment, pensions, sickness insurance." },
  },
  {
    id: "social-assistance",
    group: "work-social",
    names: {
      nl: "Maatschappelijke dienstverlening en leefloon",
      fr: "Aide sociale et revenu d’intégration",
      de: "Sozialhilfe und Eingliederungseinkommen",
      en: "Social assistance",
    },
    description: {
      en: "Minimum income and public centres for social welfare. Aspects: income-support, organic-law.",
    },
  },
  {
    id: "family-allowances",
    group: "work-social",
    names: {
      nl: "Gezinsbijslag",
      fr: "Allocations familiales",
      de: "Familienleistungen",
      en: "Family allowances",
    },
    description: { en: "Child benefit rights and payment." },
  },
  {
    id: "civil-service-federal",
    group: "work-social",
    names: {
      nl: "Federaal openbaar ambt",
      fr: "Fonction publique fédérale",
      de: "Föderaler öffentlicher Dienst",
      en: "Federal civil service",
    },
    description: { en: "Statute, recruitment and diversity of federal staff." },
  },
  {
    id: "civil-service-federated",
    group: "work-social",
    names: {
      nl: "Openbaar ambt van gemeenschappen en gewesten",
      fr: "Fonction publique des entités fédérées",
      de: "Öffentlicher Dienst der Gliedstaaten",
      en: "Civil service of communities, regions, commissions",
    },
    description: { en: "Statute, recruitment, diversity and anti-discrimination law for own staff." },
  },
  {
    id: "civil-service-local",
    group: "work-social",
    names: {
      nl: "Lokaal personeel",
      fr: "Personnel local",
      de: "Kommunales Personal",
      en: "Local government staff",
    },
    description: {
      en: "Rules on municipal and OCMW/CPAS staff, including neutrality and diversity policy. Aspects: municipal, ocmw-cpas.",
    },
  },
  {
    id: "education-federal-minimum",
    group: "education-youth-family",
    names: {
      nl: "Leerplichtgrenzen, diplomaminima, pensioenen",
      fr: "Limites de l’obligation scolaire, diplômes, pensions",
      de: "Schulpflichtgrenzen, Diplommindestbedingungen, Pensionen",
      en: "Education: federal reserved matters",
    },
    description: {
      en: "Start and end of compulsory education, minimum conditions for diplomas, teacher pensions.",
    },
  },
  {
    id: "education",
    group: "education-youth-family",
    names: { nl: "Onderwijs", fr: "Enseignement", de: "Unterrichtswesen", en: "School education" },
    description: {
      en: "Curriculum, recognition, funding, inspection, pupils. Aspect: organising-authority.",
    },
  },
  {
    id: "higher-education",
    group: "education-youth-family",
    names: {
      nl: "Hoger onderwijs",
      fr: "Enseignement supérieur",
      de: "Hochschulwesen",
      en: "Higher education",
    },
    description: { en: "Universities and colleges. Aspects: civil, military." },
  },
  {
    id: "youth-policy",
    group: "education-youth-family",
    names: {
      nl: "Jeugdbeleid",
      fr: "Politique de la jeunesse",
      de: "Jugendpolitik",
      en: "Youth policy and youth work",
    },
    description: {
      en: "Youth organisations, youth centres, local youth policy. Aspects: community, commission, municipal.",
    },
  },
  {
    id: "family-policy-childcare",
    group: "education-youth-family",
    names: {
      nl: "Gezinsbeleid en kinderopvang",
      fr: "Politique familiale et accueil de l’enfance",
      de: "Familienpolitik und Kinderbetreuung",
      en: "Family policy and childcare",
    },
    description: { en: "Childcare, parenting support." },
  },
  {
    id: "culture",
    group: "culture-media-sport",
    names: { nl: "Cultuur", fr: "Culture", de: "Kultur", en: "Culture" },
    description: {
      en: "Arts, socio-cultural work, libraries, museums, movable heritage. Aspects: community, regional-interest, federal-institutions, municipal-interest, commission.",
    },
  },
  {
    id: "immovable-heritage",
    group: "culture-media-sport",
    names: {
      nl: "Onroerend erfgoed",
      fr: "Patrimoine immobilier",
      de: "Denkmalschutz",
      en: "Immovable heritage (monuments, statues)",
    },
    description: { en: "Protection of monuments and sites, including contested colonial statues." },
  },
  {
    id: "street-names",
    group: "culture-media-sport",
    names: { nl: "Straatnamen", fr: "Noms de rues", de: "Straßennamen", en: "Street names" },
    description: { en: "Naming and renaming of public ways." },
  },
  {
    id: "audiovisual-media",
    group: "culture-media-sport",
    names: {
      nl: "Audiovisuele media",
      fr: "Médias audiovisuels",
      de: "Audiovisuelle Medien",
      en: "Audiovisual media",
    },
    description: { en: "Content rules, public broadcasters, regulators." },
  },
  {
    id: "online-platforms",
    group: "culture-media-sport",
    names: {
      nl: "Onlineplatformen",
      fr: "Plateformes en ligne",
      de: "Online-Plattformen",
      en: "Online platforms and social networks",
    },
    description: { en: "Digital Services Act supervision, e-commerce." },
  },
  {
    id: "sport",
    group: "culture-media-sport",
    names: { nl: "Sport", fr: "Sport", de: "Sport", en: "Sport" },
    description: {
      en: "Sport federations, integrity in sport, infrastructure, football safety. Aspects: policy, infrastructure, football-safety.",
    },
  },
  {
    id: "health-federal",
    group: "health-welfare",
    names: {
      nl: "Gezondheidszorg: federale delen",
      fr: "Soins de santé: parties fédérales",
      de: "Gesundheitspflege: föderale Teile",
      en: "Health care: federal parts",
    },
    description: { en: "Health insurance, hospital financing, health professions." },
  },
  {
    id: "health-community",
    group: "health-welfare",
    names: {
      nl: "Preventieve en eerstelijnsgezondheid",
      fr: "Santé: prévention et première ligne",
      de: "Prävention und Primärpflege",
      en: "Preventive and community health",
    },
    description: {
      en: "Health promotion, prevention, primary care organisation, mental health outside hospitals. Aspects (French-speaking side): prevention, care, school-health.",
    },
  },
  {
    id: "elderly-care",
    group: "health-welfare",
    names: { nl: "Ouderenzorg", fr: "Politique des aînés", de: "Seniorenpolitik", en: "Elderly care" },
    description: { en: "Residential and home care for older persons. Aspect (until 2018): care-insurance." },
  },
  {
    id: "disability",
    group: "health-welfare",
    names: { nl: "Handicap", fr: "Handicap", de: "Menschen mit Behinderung", en: "Disability policy" },
    description: {
      en: "Support, care and integration. Aspects: support, allowances (federal income replacement and integration allowances).",
    },
  },
  {
    id: "rent-law",
    group: "housing-territory",
    names: { nl: "Woninghuur", fr: "Bail d’habitation", de: "Wohnmietrecht", en: "Residential rent law" },
    description: { en: "Private lease rules." },
  },
  {
    id: "social-housing",
    group: "housing-territory",
    names: {
      nl: "Sociale huisvesting",
      fr: "Logement social",
      de: "Sozialer Wohnungsbau",
      en: "Social housing and housing policy",
    },
    description: { en: "Social housing, housing quality, allocation rules." },
  },
  {
    id: "spatial-planning",
    group: "housing-territory",
    names: {
      nl: "Ruimtelijke ordening",
      fr: "Aménagement du territoire",
      de: "Raumordnung",
      en: "Spatial planning",
    },
    description: {
      en: "Plans and permits, including for places of worship or reception centres. Aspect: permit (municipal decisions).",
    },
  },
  {
    id: "mobility",
    group: "housing-territory",
    names: {
      nl: "Openbaar vervoer en mobiliteit",
      fr: "Transports publics et mobilité",
      de: "Öffentlicher Verkehr und Mobilität",
      en: "Public transport and mobility",
    },
    description: { en: "Regional public transport; rail federal. Aspects: regional-transport, rail." },
  },
  {
    id: "tourism",
    group: "housing-territory",
    names: { nl: "Toerisme", fr: "Tourisme", de: "Tourismus", en: "Tourism" },
    description: { en: "Tourism policy and accommodation rules. Aspect (Brussels): promotion." },
  },
  {
    id: "animal-welfare",
    group: "housing-territory",
    names: {
      nl: "Dierenwelzijn",
      fr: "Bien-être animal",
      de: "Tierschutz",
      en: "Animal welfare (ritual slaughter)",
    },
    description: { en: "Slaughter without stunning and other animal welfare rules." },
  },
  {
    id: "local-government",
    group: "local-religion",
    names: {
      nl: "Lokale besturen: organieke regels en toezicht",
      fr: "Pouvoirs locaux: droit organique et tutelle",
      de: "Lokale Behörden: Grundregeln und Aufsicht",
      en: "Local government: organic law, supervision, funding",
    },
    description: {
      en: "Composition, working and financing of municipalities and provinces; administrative supervision. Aspects: organic-law, supervision-funding.",
    },
  },
  {
    id: "religion-recognition",
    group: "local-religion",
    names: {
      nl: "Erkenning van erediensten",
      fr: "Reconnaissance des cultes",
      de: "Anerkennung der Kulte",
      en: "Recognition of faiths",
    },
    description: {
      en: "Recognition of a faith or philosophy and its representative body; salaries and pensions of ministers.",
    },
  },
  {
    id: "religion-material",
    group: "local-religion",
    names: {
      nl: "Lokale geloofsgemeenschappen",
      fr: "Communautés cultuelles locales",
      de: "Lokale Glaubensgemeinschaften",
      en: "Local religious communities: recognition and material organisation",
    },
    description: {
      en: "Recognition of local communities (mosques, parishes...), worship establishments, their finances.",
    },
  },
  {
    id: "consumer-protection",
    group: "economy-other",
    names: {
      nl: "Consumentenbescherming",
      fr: "Protection des consommateurs",
      de: "Verbraucherschutz",
      en: "Consumer protection",
    },
    description: { en: "Market practices, consumer law, e-commerce." },
  },
  {
    id: "nightlife-hospitality",
    group: "economy-other",
    names: {
      nl: "Nachtleven en horeca",
      fr: "Vie nocturne et horeca",
      de: "Nachtleben und Gastgewerbe",
      en: "Nightlife and hospitality",
    },
    description: { en: "Licences, closing, door policy. Aspects: licence, doormen." },
  },
  {
    id: "statistics",
    group: "economy-other",
    names: { nl: "Statistiek", fr: "Statistiques", de: "Statistik", en: "Statistics" },
    description: { en: "Official statistics and equality data." },
  },
  {
    id: "data-protection",
    group: "economy-other",
    names: {
      nl: "Gegevensbescherming",
      fr: "Protection des données",
      de: "Datenschutz",
      en: "Data protection",
    },
    description: { en: "Supervision of personal data processing. Aspects: general, flemish-public-bodies." },
  },
  {
    id: "science",
    group: "economy-other",
    names: {
      nl: "Wetenschapsbeleid",
      fr: "Recherche scientifique",
      de: "Forschung",
      en: "Scientific research",
    },
    description: { en: "Research in own competences." },
  },
  {
    id: "international-relations-development",
    group: "economy-other",
    names: {
      nl: "Buitenlands beleid en ontwikkelingssamenwerking",
      fr: "Relations internationales et coopération au développement",
      de: "Internationale Beziehungen und Entwicklungszusammenarbeit",
      en: "Foreign relations and development cooperation",
    },
    description: {
      en: "Treaties, reporting to UN and Council of Europe bodies, development aid. Aspects: general, own-matters.",
    },
  },
  {
    id: "language-use",
    group: "economy-other",
    names: { nl: "Taalgebruik", fr: "Emploi des langues", de: "Sprachengebrauch", en: "Use of languages" },
    description: {
      en: "Languages in administration, education and labour relations. Aspects (German-speaking area): administration, education, labour-relations.",
    },
  },
];
