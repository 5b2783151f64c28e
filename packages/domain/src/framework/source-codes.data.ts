/**
 * The sources that criteria name, by their code.
 *
 * Made once from the project's reference file of frameworks (version 1.0), facts paraphrased; nl, fr and de are translations of ours.
 * The codes SEED-000 to SEED-004 stand for the five documents the project started from.
 */
import type { FullText } from "../text/index.js";
import type { SourceCode } from "./criterion.js";

export const sourceCodes: readonly { readonly code: SourceCode; readonly name: FullText }[] = [
  {
    code: "EU-CGP-2022",
    name: {
      nl: "Gemeenschappelijke leidende beginselen voor nationale actieplannen, maart 2022",
      fr: "Principes directeurs communs pour les plans d’action nationaux, mars 2022",
      de: "Gemeinsame Leitprinzipien für nationale Aktionspläne, März 2022",
      en: "Common guiding principles for national action plans, March 2022",
    },
  },
  {
    code: "EU-CHK-2023",
    name: {
      nl: "Checklist en rapporteringsinstrument van de EU-subgroep, met het FRA",
      fr: "Liste de contrôle et outil de rapport du sous-groupe de l’UE, avec la FRA",
      de: "Checkliste und Berichtsinstrument der EU-Untergruppe, mit der FRA",
      en: "Checklist and reporting tool of the EU subgroup, with FRA",
    },
  },
  {
    code: "EU-AP-2020",
    name: {
      nl: "EU-actieplan tegen racisme 2020-2025",
      fr: "Plan d’action de l’UE contre le racisme 2020-2025",
      de: "EU-Aktionsplan gegen Rassismus 2020-2025",
      en: "EU anti-racism action plan 2020-2025",
    },
  },
  {
    code: "EU-EQDATA",
    name: {
      nl: "EU-richtsnoeren over gelijkheidsdata",
      fr: "Orientations de l’UE sur les données relatives à l’égalité",
      de: "EU-Leitlinien zu Gleichstellungsdaten",
      en: "EU guidance on equality data",
    },
  },
  {
    code: "GDPR",
    name: {
      nl: "Algemene verordening gegevensbescherming",
      fr: "Règlement général sur la protection des données",
      de: "Datenschutz-Grundverordnung",
      en: "General Data Protection Regulation",
    },
  },
  {
    code: "OHCHR-2014",
    name: {
      nl: "Praktische gids van het VN-Mensenrechtenbureau (OHCHR), 2014",
      fr: "Guide pratique du Haut-Commissariat aux droits de l’homme (HCDH), 2014",
      de: "Praktischer Leitfaden des UN-Hochkommissariats für Menschenrechte (OHCHR), 2014",
      en: "Practical guide of the UN human rights office (OHCHR), 2014",
    },
  },
  {
    code: "DDPA",
    name: {
      nl: "Verklaring en Actieprogramma van Durban",
      fr: "Déclaration et Programme d’action de Durban",
      de: "Erklärung und Aktionsprogramm von Durban",
      en: "Durban Declaration and Programme of Action",
    },
  },
  {
    code: "ICERD",
    name: {
      nl: "Verdrag inzake uitbanning van rassendiscriminatie en zijn comité",
      fr: "Convention sur l’élimination de la discrimination raciale et son comité",
      de: "Übereinkommen zur Beseitigung von Rassendiskriminierung und sein Ausschuss",
      en: "Convention on the elimination of racial discrimination and its committee",
    },
  },
  {
    code: "ECRI",
    name: {
      nl: "Verslagen en aanbevelingen van ECRI",
      fr: "Rapports et recommandations de l’ECRI",
      de: "Berichte und Empfehlungen der ECRI",
      en: "ECRI reports and recommendations",
    },
  },
  {
    code: "ECCAR-10PPA",
    name: {
      nl: "Tienpuntenactieplan van ECCAR",
      fr: "Plan d’action en dix points d’ECCAR",
      de: "Zehn-Punkte-Aktionsplan von ECCAR",
      en: "Ten-Point Plan of Action of ECCAR",
    },
  },
  {
    code: "BE-LAW",
    name: {
      nl: "Belgische antidiscriminatie- en taalwetgeving",
      fr: "Droit belge contre les discriminations et sur l’emploi des langues",
      de: "Belgisches Antidiskriminierungs- und Sprachenrecht",
      en: "Belgian anti-discrimination and language law",
    },
  },
  {
    code: "NAPAR-COALITION",
    name: {
      nl: "Standpunten en analyses van de Belgische NAPAR-coalitie",
      fr: "Positions et analyses de la coalition NAPAR belge",
      de: "Positionen und Analysen der belgischen NAPAR-Koalition",
      en: "positions and analyses of the Belgian NAPAR coalition",
    },
  },
  {
    code: "SEED-000",
    name: {
      nl: "Artikel van leden van het coördinatieteam van de NAPAR-coalitie, 2019",
      fr: "Article de membres du comité de coordination de la coalition NAPAR, 2019",
      de: "Artikel von Mitgliedern des Koordinationsteams der NAPAR-Koalition, 2019",
      en: "Article by members of the coordination committee of the NAPAR coalition, 2019",
    },
  },
  {
    code: "SEED-001",
    name: {
      nl: "Persbericht over de federale expertenrondetafel",
      fr: "Communiqué sur la table ronde fédérale d’experts",
      de: "Pressemitteilung über die föderale Expertenrunde",
      en: "Press release on the federal round table of experts",
    },
  },
  {
    code: "SEED-002",
    name: {
      nl: "Praktijkendatabank van de VVSG over stadsplannen, ongeveer 2021-2022",
      fr: "Base de données de pratiques de la VVSG sur les plans des villes, vers 2021-2022",
      de: "Praxisdatenbank der VVSG zu Stadtplänen, etwa 2021-2022",
      en: "Practice database of VVSG on city plans, about 2021-2022",
    },
  },
  {
    code: "SEED-003",
    name: {
      nl: "Stadspagina over de toetreding van Leuven tot ECCAR",
      fr: "Page sur l’adhésion de Louvain à ECCAR",
      de: "Seite über den Beitritt Löwens zu ECCAR",
      en: "City page on Leuven’s accession to ECCAR",
    },
  },
  {
    code: "SEED-004",
    name: {
      nl: "Onderzoekstekst over radicaliseringsbeleid op elk niveau, juni 2018",
      fr: "Texte de recherche sur la politique de radicalisation à chaque niveau, juin 2018",
      de: "Forschungstext zur Radikalisierungspolitik auf jeder Ebene, Juni 2018",
      en: "Research text on radicalisation policy at each level, June 2018",
    },
  },
];
