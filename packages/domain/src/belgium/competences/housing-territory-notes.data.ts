/**
 * Housing and territory: what is to be known beside a rule.
 *
 * The English text is as in the project's reference file `belgium-competences.json`, version 1.1.0, state of the law
 * 30 June 2025; Dutch, French and German are our own translations of 2026-11-21. From then on this file is the one to
 * edit, all four languages at once. Working model, not legal advice.
 */
import type { RuleNote } from "./rule-notes.js";

export const housingTerritoryNotes: readonly RuleNote[] = [
  {
    rules: ["rent-law-02"],
    en: "Federal rules went on applying until replaced on 1 January 2019.",
    nl: "De federale regels bleven gelden tot ze op 1 januari 2019 werden vervangen.",
    fr: "Les règles fédérales ont continué de s’appliquer jusqu’à leur remplacement le 1er janvier 2019.",
    de: "Die föderalen Vorschriften galten weiter, bis sie am 1. Januar 2019 ersetzt wurden.",
  },
  {
    rules: ["rent-law-03"],
    en: "Own decree in force 1 September 2018.",
    nl: "Eigen decreet in werking op 1 september 2018.",
    fr: "Décret propre en vigueur le 1er septembre 2018.",
    de: "Eigenes Dekret in Kraft am 1. September 2018.",
  },
  {
    rules: ["rent-law-05"],
    en: "Walloon lease decree goes on as law of the German-speaking Community until amended.",
    nl: "Het Waalse huurdecreet geldt verder als recht van de Duitstalige Gemeenschap tot het wordt gewijzigd.",
    fr: "Le décret wallon sur le bail continue de s’appliquer comme droit de la Communauté germanophone jusqu’à sa modification.",
    de: "Das wallonische Mietdekret gilt bis zu seiner Abänderung als Recht der Deutschsprachigen Gemeinschaft weiter.",
  },
  {
    rules: ["spatial-planning-06"],
    en: "Municipal permits under regional law.",
    nl: "Gemeentelijke vergunningen volgens het gewestelijk recht.",
    fr: "Permis communaux selon le droit régional.",
    de: "Kommunale Genehmigungen nach regionalem Recht.",
  },
  {
    rules: ["mobility-01", "mobility-02", "mobility-03"],
    en: "De Lijn, TEC or STIB/MIVB (companies of 1990-1991); competence since the third state reform of 1988-1989.",
    nl: "De Lijn, TEC of MIVB (maatschappijen van 1990-1991); bevoegd sinds de derde staatshervorming van 1988-1989.",
    fr: "De Lijn, TEC ou STIB (sociétés de 1990-1991) ; compétence depuis la troisième réforme de l’État de 1988-1989.",
    de: "De Lijn, TEC oder STIB/MIVB (Gesellschaften von 1990-1991); Zuständigkeit seit der dritten Staatsreform von 1988-1989.",
  },
  {
    rules: ["mobility-04"],
    en: "SNCB/NMBS.",
    nl: "NMBS.",
    fr: "SNCB.",
    de: "SNCB/NMBS.",
  },
  {
    rules: ["tourism-07"],
    en: "Became regional and was handed back the same day.",
    nl: "Werd gewestelijk en werd dezelfde dag teruggegeven.",
    fr: "Devenu régional et rétrocédé le même jour.",
    de: "Wurde regional und am selben Tag zurückübertragen.",
  },
  {
    rules: ["tourism-11"],
    en: "Tourism rules and accommodation.",
    nl: "Toerismeregels en logies.",
    fr: "Règles du tourisme et hébergement.",
    de: "Tourismusvorschriften und Unterkünfte.",
  },
  {
    rules: ["tourism-12"],
    en: "The two communities keep the promotion of Brussels at national and international level.",
    nl: "Beide gemeenschappen behouden de promotie van Brussel op nationaal en internationaal vlak.",
    fr: "Les deux communautés conservent la promotion de Bruxelles au niveau national et international.",
    de: "Beide Gemeinschaften behalten die Förderung Brüssels auf nationaler und internationaler Ebene.",
  },
  {
    rules: ["tourism-13", "tourism-14"],
    en: "Promotion of Brussels at national and international level.",
    nl: "Promotie van Brussel op nationaal en internationaal vlak.",
    fr: "Promotion de Bruxelles au niveau national et international.",
    de: "Förderung Brüssels auf nationaler und internationaler Ebene.",
  },
  {
    rules: ["tourism-15"],
    en: "Cultural matters: communities reach only institutions that belong exclusively to them (Const. art. 127 §2), so bilingual institutions and duties or rights of persons stay with the federal State as residual power.",
    nl: "Culturele aangelegenheden: de gemeenschappen bereiken enkel instellingen die uitsluitend tot hen behoren (Grondwet, art. 127 §2), zodat tweetalige instellingen en plichten of rechten van personen als residuaire bevoegdheid bij de Federale Staat blijven.",
    fr: "Matières culturelles : les communautés n’atteignent que les institutions qui leur appartiennent exclusivement (Constitution, art. 127 §2), de sorte que les institutions bilingues et les devoirs ou droits des personnes restent à l’État fédéral au titre de la compétence résiduelle.",
    de: "Kulturelle Angelegenheiten: Die Gemeinschaften erreichen nur Einrichtungen, die ausschließlich zu ihnen gehören (Verfassung, Art. 127 §2), sodass zweisprachige Einrichtungen sowie Pflichten oder Rechte von Personen als Restbefugnis beim Föderalstaat bleiben.",
  },
  {
    rules: ["animal-welfare-02"],
    en: "Slaughter without stunning prohibited since 1 January 2019.",
    nl: "Onbedwelmd slachten verboden sinds 1 januari 2019.",
    fr: "Abattage sans étourdissement interdit depuis le 1er janvier 2019.",
    de: "Schlachten ohne Betäubung seit dem 1. Januar 2019 verboten.",
  },
  {
    rules: ["animal-welfare-03"],
    en: "Not transferred to the German-speaking Community; prohibited since 1 September 2019.",
    nl: "Niet overgedragen aan de Duitstalige Gemeenschap; verboden sinds 1 september 2019.",
    fr: "Non transféré à la Communauté germanophone ; interdit depuis le 1er septembre 2019.",
    de: "Nicht der Deutschsprachigen Gemeinschaft übertragen; seit dem 1. September 2019 verboten.",
  },
  {
    rules: ["animal-welfare-04"],
    en: "No general prohibition (bill rejected June 2022).",
    nl: "Geen algemeen verbod (voorstel verworpen in juni 2022).",
    fr: "Pas d’interdiction générale (proposition rejetée en juin 2022).",
    de: "Kein allgemeines Verbot (Vorschlag im Juni 2022 abgelehnt).",
  },
];
