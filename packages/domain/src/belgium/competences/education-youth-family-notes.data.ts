/**
 * Education, youth and family: what is to be known beside a rule.
 *
 * The English text is as in the project's reference file `belgium-competences.json`, version 1.1.0, state of the law
 * 30 June 2025; Dutch, French and German are our own translations of 2026-11-21. From then on this file is the one to
 * edit, all four languages at once. Working model, not legal advice.
 */
import type { RuleNote } from "./rule-notes.js";

export const educationYouthFamilyNotes: readonly RuleNote[] = [
  {
    rules: ["education-federal-minimum-01"],
    en: "Compulsory from age 5 since 1 September 2020 to 18.",
    nl: "Verplicht van 5 jaar (sinds 1 september 2020) tot 18 jaar.",
    fr: "Obligatoire de 5 ans (depuis le 1er septembre 2020) à 18 ans.",
    de: "Pflicht ab 5 Jahren (seit dem 1. September 2020) bis 18 Jahre.",
  },
  {
    rules: ["education-03"],
    en: "Pedagogical inspection of French-language nursery and primary schools stays with the French Community as long as both parliaments have not agreed otherwise; norms and funding are Flemish.",
    nl: "De pedagogische inspectie van Franstalige kleuter- en lagere scholen blijft bij de Franse Gemeenschap zolang beide parlementen niet anders zijn overeengekomen; normen en financiering zijn Vlaams.",
    fr: "L’inspection pédagogique des écoles maternelles et primaires francophones reste à la Communauté française tant que les deux parlements n’en ont pas convenu autrement ; les normes et le financement sont flamands.",
    de: "Die pädagogische Inspektion der französischsprachigen Kindergärten und Primarschulen bleibt bei der Französischen Gemeinschaft, solange beide Parlamente nichts anderes vereinbart haben; Normen und Finanzierung sind flämisch.",
  },
  {
    rules: ["education-08"],
    en: "Communities cannot bind persons or bilingual institutions in Brussels; residual federal power.",
    nl: "De gemeenschappen kunnen personen of tweetalige instellingen in Brussel niet binden; residuaire federale bevoegdheid.",
    fr: "Les communautés ne peuvent lier ni les personnes ni les institutions bilingues à Bruxelles ; compétence fédérale résiduelle.",
    de: "Die Gemeinschaften können Personen oder zweisprachige Einrichtungen in Brüssel nicht binden; föderale Restbefugnis.",
  },
  {
    rules: ["education-09"],
    en: "Official subsidised schools.",
    nl: "Officieel gesubsidieerde scholen.",
    fr: "Écoles officielles subventionnées.",
    de: "Offizielle subventionierte Schulen.",
  },
  {
    rules: ["education-12"],
    en: "Provincial official subsidised schools.",
    nl: "Provinciale officieel gesubsidieerde scholen.",
    fr: "Écoles officielles subventionnées provinciales.",
    de: "Provinziale offizielle subventionierte Schulen.",
  },
  {
    rules: ["education-13"],
    en: "Before the third state reform education was essentially national; the communities held a narrow part.",
    nl: "Vóór de derde staatshervorming was het onderwijs in wezen nationaal; de gemeenschappen hadden een beperkt deel.",
    fr: "Avant la troisième réforme de l’État, l’enseignement était pour l’essentiel national ; les communautés en détenaient une part étroite.",
    de: "Vor der dritten Staatsreform war das Unterrichtswesen im Wesentlichen national; die Gemeinschaften hielten einen schmalen Teil.",
  },
  {
    rules: ["higher-education-07"],
    en: "Before the third state reform.",
    nl: "Vóór de derde staatshervorming.",
    fr: "Avant la troisième réforme de l’État.",
    de: "Vor der dritten Staatsreform.",
  },
  {
    rules: ["higher-education-08"],
    en: "Institutions that belong to neither community: residual federal power, as for school education.",
    nl: "Instellingen die tot geen van beide gemeenschappen behoren: residuaire federale bevoegdheid, zoals voor het schoolonderwijs.",
    fr: "Institutions n’appartenant à aucune des deux communautés : compétence fédérale résiduelle, comme pour l’enseignement scolaire.",
    de: "Einrichtungen, die zu keiner der beiden Gemeinschaften gehören: föderale Restbefugnis, wie beim Schulwesen.",
  },
  {
    rules: ["youth-policy-09"],
    en: "Cultural matters: communities reach only institutions that belong exclusively to them (Const. art. 127 §2), so bilingual institutions and duties or rights of persons stay with the federal State as residual power.",
    nl: "Culturele aangelegenheden: de gemeenschappen bereiken enkel instellingen die uitsluitend tot hen behoren (Grondwet, art. 127 §2), zodat tweetalige instellingen en plichten of rechten van personen als residuaire bevoegdheid bij de Federale Staat blijven.",
    fr: "Matières culturelles : les communautés n’atteignent que les institutions qui leur appartiennent exclusivement (Constitution, art. 127 §2), de sorte que les institutions bilingues et les devoirs ou droits des personnes restent à l’État fédéral au titre de la compétence résiduelle.",
    de: "Kulturelle Angelegenheiten: Die Gemeinschaften erreichen nur Einrichtungen, die ausschließlich zu ihnen gehören (Verfassung, Art. 127 §2), sodass zweisprachige Einrichtungen sowie Pflichten oder Rechte von Personen als Restbefugnis beim Föderalstaat bleiben.",
  },
  {
    rules: ["family-policy-childcare-03", "family-policy-childcare-04"],
    en: "Childcare missions of ONE stayed with the French Community; family aid went to the Walloon Region and COCOF.",
    nl: "De opdrachten van ONE inzake kinderopvang bleven bij de Franse Gemeenschap; gezinshulp ging naar het Waals Gewest en de COCOF.",
    fr: "Les missions d’accueil de l’enfance de l’ONE sont restées à la Communauté française ; l’aide aux familles est passée à la Région wallonne et à la COCOF.",
    de: "Die Aufgaben der ONE in der Kinderbetreuung blieben bei der Französischen Gemeinschaft; die Familienhilfe ging an die Wallonische Region und die COCOF.",
  },
  {
    rules: ["family-policy-childcare-06"],
    en: "COCOM competent, but no ordinance applied before 1 June 2019.",
    nl: "GGC bevoegd, maar vóór 1 juni 2019 was geen ordonnantie van toepassing.",
    fr: "COCOM compétente, mais aucune ordonnance ne s’appliquait avant le 1er juin 2019.",
    de: "GGK zuständig, doch vor dem 1. Juni 2019 galt keine Ordonnanz.",
  },
  {
    rules: ["family-policy-childcare-07"],
    en: "Licence by COCOM for facilities that belong to neither community; inspection helped by the services of both communities.",
    nl: "Vergunning door de GGC voor voorzieningen die tot geen van beide gemeenschappen behoren; inspectie met hulp van de diensten van beide gemeenschappen.",
    fr: "Autorisation par la COCOM pour les milieux d’accueil n’appartenant à aucune des deux communautés ; inspection avec l’aide des services des deux communautés.",
    de: "Genehmigung durch die GGK für Einrichtungen, die zu keiner der beiden Gemeinschaften gehören; Inspektion mit Hilfe der Dienste beider Gemeinschaften.",
  },
];
