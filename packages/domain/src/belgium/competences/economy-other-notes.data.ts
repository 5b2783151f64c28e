/**
 * Economy and other matters: what is to be known beside a rule.
 *
 * The English text is as in the project's reference file `belgium-competences.json`, version 1.1.0, state of the law
 * 30 June 2025; Dutch, French and German are our own translations of 2026-11-21. From then on this file is the one to
 * edit, all four languages at once. Working model, not legal advice.
 */
import type { RuleNote } from "./rule-notes.js";

export const economyOtherNotes: readonly RuleNote[] = [
  {
    rules: ["nightlife-hospitality-01"],
    en: "Local police ordinance and licence conditions, for example a non-discriminatory door policy.",
    nl: "Lokale politieverordening en vergunningsvoorwaarden, bijvoorbeeld een niet-discriminerend deurbeleid.",
    fr: "Règlement de police local et conditions d’autorisation, par exemple une politique d’accès non discriminatoire.",
    de: "Lokale Polizeiverordnung und Genehmigungsauflagen, zum Beispiel eine nicht diskriminierende Einlasspolitik.",
  },
  {
    rules: ["nightlife-hospitality-03"],
    en: "Closing of establishments for public order or breach of licence.",
    nl: "Sluiting van inrichtingen wegens openbare orde of inbreuk op de vergunning.",
    fr: "Fermeture d’établissements pour motif d’ordre public ou violation de l’autorisation.",
    de: "Schließung von Einrichtungen wegen der öffentlichen Ordnung oder Verstoßes gegen die Genehmigung.",
  },
  {
    rules: ["nightlife-hospitality-04"],
    en: "Licensing and control of guarding staff; 2017 act replaced the act of 10 April 1990.",
    nl: "Vergunning van en controle op bewakingspersoneel; de wet van 2017 verving de wet van 10 april 1990.",
    fr: "Autorisation et contrôle du personnel de gardiennage ; la loi de 2017 a remplacé celle du 10 avril 1990.",
    de: "Zulassung und Kontrolle des Wachpersonals; das Gesetz von 2017 ersetzte das Gesetz vom 10. April 1990.",
  },
  {
    rules: ["data-protection-02"],
    en: "Flemish Supervisory Commission acts as supervisory authority under the Regulation for Flemish administrative bodies (new form since 2018); working arrangement of May 2019 with the federal authority, division still debated.",
    nl: "De Vlaamse Toezichtcommissie treedt op als toezichthoudende autoriteit in de zin van de Verordening voor Vlaamse bestuursinstanties (nieuwe vorm sinds 2018); werkafspraak van mei 2019 met de federale autoriteit, de verdeling blijft omstreden.",
    fr: "La Commission de contrôle flamande agit comme autorité de contrôle au sens du Règlement pour les instances administratives flamandes (nouvelle forme depuis 2018) ; arrangement de travail de mai 2019 avec l’autorité fédérale, répartition encore débattue.",
    de: "Die Flämische Kontrollkommission handelt für flämische Verwaltungsstellen als Aufsichtsbehörde im Sinne der Verordnung (neue Form seit 2018); Arbeitsabsprache vom Mai 2019 mit der föderalen Behörde, die Aufteilung bleibt umstritten.",
  },
  {
    rules: ["data-protection-03"],
    en: "Same decree for community bodies (schools, care).",
    nl: "Hetzelfde decreet voor gemeenschapsinstanties (scholen, zorg).",
    fr: "Même décret pour les instances communautaires (écoles, soins).",
    de: "Dasselbe Dekret für Stellen der Gemeinschaft (Schulen, Pflege).",
  },
  {
    rules: ["data-protection-04"],
    en: "Flemish bodies and Dutch-language institutions in Brussels.",
    nl: "Vlaamse instanties en Nederlandstalige instellingen in Brussel.",
    fr: "Instances flamandes et institutions de langue néerlandaise à Bruxelles.",
    de: "Flämische Stellen und niederländischsprachige Einrichtungen in Brüssel.",
  },
  {
    rules: [
      "science-01",
      "science-02",
      "science-03",
      "science-04",
      "science-05",
      "science-06",
      "science-07",
      "science-08",
      "science-09",
    ],
    en: "Each within its own competences.",
    nl: "Elk binnen de eigen bevoegdheden.",
    fr: "Chacun dans ses propres compétences.",
    de: "Jeder im Rahmen der eigenen Zuständigkeiten.",
  },
  {
    rules: ["international-relations-development-01"],
    en: "Leads foreign policy, federal development cooperation and reports to UN treaty bodies, after coordination.",
    nl: "Leidt het buitenlands beleid, de federale ontwikkelingssamenwerking en de rapportering aan de VN-verdragsorganen, na coördinatie.",
    fr: "Dirige la politique étrangère, la coopération fédérale au développement et les rapports aux organes de traités de l’ONU, après coordination.",
    de: "Leitet die Außenpolitik, die föderale Entwicklungszusammenarbeit und die Berichte an die UN-Vertragsorgane, nach Koordinierung.",
  },
  {
    rules: ["international-relations-development-11"],
    en: "Assent to treaties in the matters received under art. 138.",
    nl: "Instemming met verdragen in de aangelegenheden die op grond van art. 138 zijn ontvangen.",
    fr: "Assentiment aux traités dans les matières reçues en vertu de l’art. 138.",
    de: "Zustimmung zu Verträgen in den nach Art. 138 erhaltenen Angelegenheiten.",
  },
  {
    rules: ["language-use-01"],
    en: "Administration, education, labour relations in the homogeneous Dutch-language area.",
    nl: "Bestuur, onderwijs, sociale betrekkingen in het homogene Nederlandse taalgebied.",
    fr: "Administration, enseignement, relations sociales dans la région homogène de langue néerlandaise.",
    de: "Verwaltung, Unterrichtswesen, Arbeitsbeziehungen im homogenen niederländischen Sprachgebiet.",
  },
  {
    rules: ["language-use-08"],
    en: "Const. art. 129 does not name the German-speaking Community and art. 130 gives it language use in education only.",
    nl: "Art. 129 van de Grondwet vermeldt de Duitstalige Gemeenschap niet en art. 130 geeft haar enkel het taalgebruik in het onderwijs.",
    fr: "L’art. 129 de la Constitution ne mentionne pas la Communauté germanophone et l’art. 130 ne lui donne que l’emploi des langues dans l’enseignement.",
    de: "Art. 129 der Verfassung nennt die Deutschsprachige Gemeinschaft nicht und Art. 130 gibt ihr nur den Sprachengebrauch im Unterrichtswesen.",
  },
  {
    rules: ["language-use-09"],
    en: "Act of 30 July 1963 before the constitutional change of 20 May 1997.",
    nl: "Wet van 30 juli 1963, vóór de grondwetswijziging van 20 mei 1997.",
    fr: "Loi du 30 juillet 1963, avant la modification constitutionnelle du 20 mai 1997.",
    de: "Gesetz vom 30. Juli 1963, vor der Verfassungsänderung vom 20. Mai 1997.",
  },
];
