/**
 * From the 28 fields of life to the policy fields of the rules of competence.
 *
 * Our own mapping, to be read by a jurist. A plan speaks of life ("housing"), the law of matters ("rent-law",
 * "social-housing", "equality-law-housing"). A row lists the matters in which a measure on that field of life can
 * normally be taken against racism; matters that only border on it are left out and named in the note. Own action
 * plans against racism ("anti-racism-plan-own") can touch every field of life and therefore stand in no row.
 */
import type { LifeDomainId } from "./vocabulary.js";

export type DomainFields = {
  readonly domain: LifeDomainId;
  /** Identifiers of policy fields of the rules of competence, the most telling one first; empty: there is none. */
  readonly fields: readonly string[];
  /** Why these, in English. */
  readonly note: string;
};

export const domainFields: readonly DomainFields[] = [
  {
    domain: "employment",
    fields: [
      "equality-law-employment",
      "equality-law-employment-services",
      "labour-law",
      "employment-services",
      "vocational-training",
      "economic-migration",
      "social-security",
    ],
    note: "Private labour relations and inspection are federal; placement, target groups, training and work permits belong to regions and communities. Practice tests on the labour market therefore depend on which of the two a measure means. Social security is included because access to work-related benefits is part of the field.",
  },
  {
    domain: "public-employment",
    fields: ["civil-service-federal", "civil-service-federated", "civil-service-local"],
    note: "Each government rules its own staff; municipal and welfare-centre staff are framed by regional law and employed locally. Police and defence staff are with their own matters.",
  },
  {
    domain: "housing",
    fields: ["equality-law-housing", "rent-law", "social-housing", "spatial-planning"],
    note: "Rent law, social housing and housing equality law are regional (exercised by the German-speaking Community on its territory since 2020). Spatial planning is included for permits of dwellings and of sites for Travellers.",
  },
  {
    domain: "education",
    fields: [
      "education",
      "equality-law-education",
      "higher-education",
      "education-federal-minimum",
      "family-policy-childcare",
    ],
    note: "Community matter with three federal remnants (school age, minimum for diplomas, pensions). Childcare is included because fair access begins before school.",
  },
  {
    domain: "goods-services",
    fields: ["equality-law-goods-services", "consumer-protection", "nightlife-hospitality", "tourism"],
    note: "Equality law for private goods and services is federal as far as no regional matter is touched. Hospitality and tourism are the sectors where access is refused most visibly.",
  },
  {
    domain: "public-services",
    fields: ["local-government", "language-use"],
    note: "Counters and services of an authority follow its own matters; local government law frames those of municipalities, and languages in dealings with authorities belong here. Equality bodies, to which residents can turn about public services, are under victim support.",
  },
  {
    domain: "police",
    fields: ["police", "public-order", "crime-prevention"],
    note: "Organisation, training and oversight are federal; zones and mayors act locally; regional prevention plans and municipal sanctions border on it.",
  },
  {
    domain: "justice",
    fields: ["hate-crime", "prosecution", "youth-justice", "justice-houses"],
    note: "Offences and prosecution are federal, with a share of the communities in directives and a right of injunction; measures for minors and justice houses belong to the communities. Hate speech is a row of its own.",
  },
  {
    domain: "health",
    fields: ["health-community", "health-federal", "elderly-care", "disability"],
    note: "Split between federal state, communities, the Walloon Region and the commissions in Brussels. Elderly and disability care are included as places where care is given and refused.",
  },
  {
    domain: "welfare",
    fields: ["social-assistance", "family-allowances", "disability", "elderly-care"],
    note: "Minimum income is federal, the organic law of welfare centres belongs to the communities and regions. Disability and elderly care appear here and under health because measures use both words.",
  },
  {
    domain: "media",
    fields: ["audiovisual-media"],
    note: "Broadcasting and its regulators belong to the communities. Press offences are under online-hate.",
  },
  {
    domain: "online-hate",
    fields: ["hate-speech", "online-platforms"],
    note: "Incitement and racist press offences are federal criminal law; supervision of platforms is shared.",
  },
  {
    domain: "sport",
    fields: ["sport"],
    note: "Community matter; infrastructure and football safety are told apart by the aspects of the field.",
  },
  {
    domain: "culture",
    fields: ["culture", "immovable-heritage"],
    note: "Culture is a community matter, with federal institutions and municipal offer; immovable heritage is a regional one. The exercise of religion is not culture, see the fields that are left out.",
  },
  {
    domain: "youth",
    fields: ["youth-policy"],
    note: "Community matter, with local youth policy. Minors who committed an offence are under justice.",
  },
  {
    domain: "nightlife",
    fields: ["nightlife-hospitality", "public-order"],
    note: "Licences are local, doormen fall under federal private-security law (aspect doormen); public order is included for local by-laws and closures.",
  },
  {
    domain: "mobility",
    fields: ["mobility"],
    note: "Regional public transport; rail federal. Tickets and checks by staff belong to the operator's matter.",
  },
  {
    domain: "migration-asylum",
    fields: ["asylum-migration", "asylum-reception", "nationality", "economic-migration"],
    note: "Federal, except work permits; municipalities keep the registers and run local reception.",
  },
  {
    domain: "integration",
    fields: ["civic-integration"],
    note: "Matter of the communities, exercised in Wallonia by the Region and in Brussels by the commissions.",
  },
  {
    domain: "participation",
    fields: ["local-government", "anti-racism-plan-interfederal"],
    note: "Councils and consultation of residents follow local government law; each government organises participation in its own matters. The interfederal plan stands here as the joint process with civil society. Voting rights are federal and not among the fields.",
  },
  {
    domain: "memory-public-space",
    fields: ["street-names", "immovable-heritage", "culture"],
    note: "Names of streets are municipal under community rules, monuments regional, museums and archives a community matter with federal institutions.",
  },
  {
    domain: "data-research",
    fields: ["statistics", "science", "data-protection"],
    note: "Each authority studies its own matters; data protection bounds what may be collected on origin.",
  },
  {
    domain: "victim-support",
    fields: [
      "equality-body-devolved-matters",
      "equality-body-federal-matters",
      "equality-body-gender",
      "justice-houses",
      "hate-crime",
    ],
    note: "Equality bodies receive reports; victim reception is with the justice houses of the communities; police and prosecutor inform victims of hate crime.",
  },
  {
    domain: "communication",
    fields: [],
    note: "Every authority may inform on its own matters: public communication is no matter of its own, so the rules cannot say who may. Languages of publication are under public services.",
  },
  {
    domain: "polarisation-prevention",
    fields: [
      "radicalisation-prevention",
      "local-integral-security-cell",
      "crime-prevention",
      "counter-terrorism",
    ],
    note: "Social prevention belongs to communities and municipalities, threat and repression to the federal state. Intelligence is left out: no plan against racism acts there.",
  },
  {
    domain: "prison",
    fields: ["prisons", "detainee-assistance", "justice-houses"],
    note: "Prisons are federal, help and education of detainees and probation belong to the communities.",
  },
  {
    domain: "procurement-economy",
    fields: [],
    note: "Public procurement law (federal) and general economic policy (regional) are not among the policy fields; each authority writes clauses into its own contracts. Consumer protection and employment services only border on it.",
  },
  {
    domain: "international",
    fields: ["international-relations-development"],
    note: "Reporting to the United Nations and the Council of Europe is federal; communities and regions act abroad in their own matters.",
  },
];

/** Policy fields that stand in no row, each with the reason. */
export const unmappedFields: readonly { readonly field: string; readonly reason: string }[] = [
  {
    field: "anti-racism-plan-own",
    reason: "An authority's own plan can touch every field of life, within its competence.",
  },
  {
    field: "emergency-planning",
    reason: "Borders on police and public order; no measure of a plan against racism is taken there.",
  },
  {
    field: "religion-recognition",
    reason:
      "No field of life covers the exercise of religion; a measure on it names the policy field itself.",
  },
  {
    field: "religion-material",
    reason: "As religion-recognition.",
  },
  {
    field: "animal-welfare",
    reason: "Touches ritual slaughter only; as religion-recognition.",
  },
  {
    field: "intelligence-defence",
    reason: "No field of life of a plan against racism acts on intelligence services or the armed forces.",
  },
];
