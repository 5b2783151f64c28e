/**
 * Work and social protection: what is to be known beside a rule.
 *
 * The English text is as in the project's reference file `belgium-competences.json`, version 1.1.0, state of the law
 * 30 June 2025; Dutch, French and German are our own translations of 2026-11-21. From then on this file is the one to
 * edit, all four languages at once. Working model, not legal advice.
 */
import type { RuleNote } from "./rule-notes.js";

export const workSocialNotes: readonly RuleNote[] = [
  {
    rules: ["employment-services-11"],
    en: "Also control of availability and service vouchers; after 1 July 2014 the federal employment office went on executing parts of them for the Regions for a time (not modelled).",
    nl: "Ook controle op de beschikbaarheid en dienstencheques; na 1 juli 2014 bleef de federale dienst voor arbeidsvoorziening delen ervan nog een tijd voor de gewesten uitvoeren (niet gemodelleerd).",
    fr: "Également contrôle de la disponibilité et titres-services ; après le 1er juillet 2014, l’office fédéral de l’emploi a continué d’en exécuter des parties pour les régions pendant un temps (non modélisé).",
    de: "Auch Kontrolle der Verfügbarkeit und Dienstleistungsschecks; nach dem 1. Juli 2014 führte das föderale Landesamt für Arbeitsbeschaffung Teile davon noch eine Zeit lang für die Regionen aus (nicht modelliert).",
  },
  {
    rules: ["vocational-training-08"],
    en: "Programmes within employment policy and specific to Brussels.",
    nl: "Programma’s binnen het tewerkstellingsbeleid en specifiek voor Brussel.",
    fr: "Programmes dans le cadre de la politique de l’emploi et spécifiques à Bruxelles.",
    de: "Programme im Rahmen der Beschäftigungspolitik und speziell für Brüssel.",
  },
  {
    rules: ["vocational-training-09"],
    en: "Cultural matters: communities reach only institutions that belong exclusively to them (Const. art. 127 §2), so bilingual institutions and duties or rights of persons stay with the federal State as residual power. Except the programmes given to the Region in 2014.",
    nl: "Culturele aangelegenheden: de gemeenschappen bereiken enkel instellingen die uitsluitend tot hen behoren (Grondwet, art. 127 §2), zodat tweetalige instellingen en plichten of rechten van personen als residuaire bevoegdheid bij de Federale Staat blijven. Behalve de programma’s die in 2014 aan het Gewest zijn gegeven.",
    fr: "Matières culturelles : les communautés n’atteignent que les institutions qui leur appartiennent exclusivement (Constitution, art. 127 §2), de sorte que les institutions bilingues et les devoirs ou droits des personnes restent à l’État fédéral au titre de la compétence résiduelle. Sauf les programmes confiés à la Région en 2014.",
    de: "Kulturelle Angelegenheiten: Die Gemeinschaften erreichen nur Einrichtungen, die ausschließlich zu ihnen gehören (Verfassung, Art. 127 §2), sodass zweisprachige Einrichtungen sowie Pflichten oder Rechte von Personen als Restbefugnis beim Föderalstaat bleiben. Ausgenommen die 2014 der Region übertragenen Programme.",
  },
  {
    rules: ["social-security-01"],
    en: "Family benefits and some care allowances left social security on 1 July 2014.",
    nl: "Gezinsbijslag en sommige zorgtegemoetkomingen verlieten de sociale zekerheid op 1 juli 2014.",
    fr: "Les prestations familiales et certaines allocations de soins ont quitté la sécurité sociale le 1er juillet 2014.",
    de: "Familienleistungen und einige Pflegebeihilfen schieden am 1. Juli 2014 aus der sozialen Sicherheit aus.",
  },
  {
    rules: ["social-assistance-05"],
    en: "Minus federal exceptions.",
    nl: "Behoudens de federale uitzonderingen.",
    fr: "Sous réserve des exceptions fédérales.",
    de: "Vorbehaltlich der föderalen Ausnahmen.",
  },
  {
    rules: ["social-assistance-09"],
    en: "The 19 OCMW/CPAS are bilingual public institutions.",
    nl: "De 19 OCMW’s zijn tweetalige openbare instellingen.",
    fr: "Les 19 CPAS sont des institutions publiques bilingues.",
    de: "Die 19 ÖSHZ sind zweisprachige öffentliche Einrichtungen.",
  },
  {
    rules: ["family-allowances-02"],
    en: "FAMIFED and the funds paid for account of the federated entities until take-over.",
    nl: "FAMIFED en de kassen betaalden voor rekening van de deelstaten tot de overname.",
    fr: "FAMIFED et les caisses ont payé pour le compte des entités fédérées jusqu’à la reprise.",
    de: "FAMIFED und die Kassen zahlten bis zur Übernahme für Rechnung der Gliedstaaten.",
  },
  {
    rules: ["family-allowances-03"],
    en: "FAMIFED paid for account of COCOM until the end of 2019.",
    nl: "FAMIFED betaalde tot eind 2019 voor rekening van de GGC.",
    fr: "FAMIFED a payé pour le compte de la COCOM jusqu’à la fin de 2019.",
    de: "FAMIFED zahlte bis Ende 2019 für Rechnung der GGK.",
  },
  {
    rules: ["family-allowances-04", "family-allowances-06", "family-allowances-08", "family-allowances-10"],
    en: "Transition: as long as the federal bodies paid, changes were made jointly by the federated entities.",
    nl: "Overgang: zolang de federale instellingen uitbetaalden, werden wijzigingen door de deelstaten gezamenlijk doorgevoerd.",
    fr: "Transition : tant que les organismes fédéraux payaient, les entités fédérées apportaient les modifications conjointement.",
    de: "Übergang: Solange die föderalen Stellen zahlten, wurden Änderungen von den Gliedstaaten gemeinsam vorgenommen.",
  },
  {
    rules: ["family-allowances-12"],
    en: "Branch of federal social security.",
    nl: "Tak van de federale sociale zekerheid.",
    fr: "Branche de la sécurité sociale fédérale.",
    de: "Zweig der föderalen sozialen Sicherheit.",
  },
  {
    rules: ["family-allowances-13"],
    en: "Dotations to the federated entities start on 1 January 2015.",
    nl: "De dotaties aan de deelstaten beginnen op 1 januari 2015.",
    fr: "Les dotations aux entités fédérées commencent le 1er janvier 2015.",
    de: "Die Dotationen an die Gliedstaaten beginnen am 1. Januar 2015.",
  },
  {
    rules: ["family-allowances-14", "family-allowances-15", "family-allowances-16", "family-allowances-17"],
    en: "Benefits paid by FAMIFED were booked on the budget of the federated entity.",
    nl: "De door FAMIFED betaalde bijslagen werden op de begroting van de deelstaat geboekt.",
    fr: "Les prestations payées par FAMIFED étaient imputées au budget de l’entité fédérée.",
    de: "Die von FAMIFED gezahlten Leistungen wurden im Haushalt des Gliedstaates verbucht.",
  },
  {
    rules: [
      "civil-service-federated-01",
      "civil-service-federated-02",
      "civil-service-federated-03",
      "civil-service-federated-04",
      "civil-service-federated-05",
      "civil-service-federated-06",
      "civil-service-federated-07",
      "civil-service-federated-08",
      "civil-service-federated-09",
      "civil-service-federated-10",
    ],
    en: "Each for its own staff and bodies.",
    nl: "Elk voor het eigen personeel en de eigen instellingen.",
    fr: "Chacune pour son personnel et ses organismes.",
    de: "Jeder für das eigene Personal und die eigenen Einrichtungen.",
  },
  {
    rules: ["civil-service-federated-11"],
    en: "Own staff, no legislative power.",
    nl: "Eigen personeel, geen wetgevende bevoegdheid.",
    fr: "Personnel propre, pas de pouvoir législatif.",
    de: "Eigenes Personal, keine gesetzgebende Befugnis.",
  },
  {
    rules: [
      "civil-service-local-02",
      "civil-service-local-03",
      "civil-service-local-04",
      "civil-service-local-05",
      "civil-service-local-06",
    ],
    en: "Staff rules and equal-treatment rules for local staff; overlap with the federal anti-discrimination acts is debated.",
    nl: "Personeelsregels en regels inzake gelijke behandeling voor lokaal personeel; overlapping met de federale antidiscriminatiewetten is omstreden.",
    fr: "Règles de personnel et d’égalité de traitement pour le personnel local ; le chevauchement avec les lois antidiscrimination fédérales est débattu.",
    de: "Personalvorschriften und Vorschriften zur Gleichbehandlung für lokales Personal; die Überschneidung mit den föderalen Antidiskriminierungsgesetzen ist umstritten.",
  },
  {
    rules: ["civil-service-local-07"],
    en: "Recruitment, neutrality rules for staff, diversity policy within regional law.",
    nl: "Aanwerving, neutraliteitsregels voor het personeel, diversiteitsbeleid binnen het gewestelijk recht.",
    fr: "Recrutement, règles de neutralité du personnel, politique de diversité dans le cadre du droit régional.",
    de: "Anwerbung, Neutralitätsregeln für das Personal, Diversitätspolitik im Rahmen des regionalen Rechts.",
  },
  {
    rules: [
      "civil-service-local-08",
      "civil-service-local-09",
      "civil-service-local-10",
      "civil-service-local-11",
    ],
    en: "Staff of the public welfare centres follows the organic law of the centres (person-related matter), not the regional law on municipalities; start date modelled.",
    nl: "Het personeel van de openbare centra voor maatschappelijk welzijn volgt de organieke wetgeving van de centra (persoonsgebonden aangelegenheid), niet het gewestelijk recht op de gemeenten; begindatum gemodelleerd.",
    fr: "Le personnel des centres publics d’action sociale suit la législation organique des centres (matière personnalisable), non le droit régional des communes ; date de début modélisée.",
    de: "Das Personal der öffentlichen Sozialhilfezentren unterliegt der Grundlagengesetzgebung der Zentren (personenbezogene Angelegenheit), nicht dem regionalen Gemeinderecht; Anfangsdatum modelliert.",
  },
  {
    rules: ["civil-service-local-12"],
    en: "Employer of its own staff (in Flanders largely merged with the municipal administration since 2019).",
    nl: "Werkgever van het eigen personeel (in Vlaanderen sinds 2019 grotendeels samengevoegd met het gemeentebestuur).",
    fr: "Employeur de son propre personnel (en Flandre, largement fusionné avec l’administration communale depuis 2019).",
    de: "Arbeitgeber des eigenen Personals (in Flandern seit 2019 weitgehend mit der Gemeindeverwaltung zusammengelegt).",
  },
];
