/**
 * What cities take on when they join the coalition, and how the coalition is steered.
 *
 * Made once from the project's reference file of frameworks (version 1.0), facts paraphrased; nl, fr and de of the obligations are
 * translations of ours; the points on steering stay in English.
 */

import type { FullText } from "../text/index.js";
import type { CoalitionPoint, MemberObligation } from "./commitment.js";
import type { Provenance } from "./provenance.js";

export const memberObligations: readonly MemberObligation[] = [
  {
    id: "EO1",
    text: {
      nl: "De burgemeester ondertekent een akte van toetreding: volle instemming met de coalitie en aanneming van het plan",
      fr: "Le ou la bourgmestre signe un acte d’adhésion: pleine adhésion à la coalition et adoption du plan",
      de: "Die Bürgermeisterin oder der Bürgermeister unterzeichnet eine Beitrittsurkunde: volle Zustimmung zur Koalition und Annahme des Plans",
      en: "Mayor signs an act of accession: full adherence to the coalition and adoption of the plan",
      courtesy: ["nl", "fr", "de"],
    },
    provenance: {
      status: "verified",
      confidence: "high",
      sources: ["ECCAR Act of Accession form"],
    },
  },
  {
    id: "EO2",
    text: {
      nl: "De verbintenissen opnemen in de strategieën en programma’s van de gemeente",
      fr: "Intégrer les engagements dans les stratégies et programmes de la commune",
      de: "Die Verpflichtungen in die Strategien und Programme der Gemeinde aufnehmen",
      en: "Build the commitments into the municipality's strategies and programmes",
      courtesy: ["nl", "fr", "de"],
    },
    provenance: {
      status: "verified",
      confidence: "high",
      sources: ["ECCAR website"],
    },
  },
  {
    id: "EO3",
    text: {
      nl: "De nodige mensen, geld en middelen inzetten",
      fr: "Fournir les moyens humains, financiers et matériels nécessaires",
      de: "Die nötigen personellen, finanziellen und materiellen Mittel bereitstellen",
      en: "Provide the human, financial and material resources needed",
      courtesy: ["nl", "fr", "de"],
    },
    provenance: {
      status: "verified",
      confidence: "high",
      sources: ["ECCAR website"],
    },
  },
  {
    id: "EO4",
    text: {
      nl: "Vrije keuze van beleid, maar er wordt gevraagd zo snel mogelijk minstens één actie per verbintenis op te zetten; lopende acties worden versterkt of aangevuld",
      fr: "Libre choix des politiques, mais au moins une action par engagement est demandée dès que possible; les actions en cours sont à renforcer ou à compléter",
      de: "Freie Wahl der Politik, aber möglichst bald mindestens eine Maßnahme je Verpflichtung; laufende Maßnahmen sind zu verstärken oder zu ergänzen",
      en: "Free choice of policies, but at least one action per commitment is invited as soon as possible; running actions are to be strengthened or supplemented",
      courtesy: ["nl", "fr", "de"],
    },
    provenance: {
      status: "verified",
      confidence: "high",
      sources: ["ECCAR website"],
    },
  },
  {
    id: "EO5",
    text: {
      nl: "Een aanspreekpunt aanwijzen voor opvolging en coördinatie",
      fr: "Désigner un point focal pour le suivi et la coordination",
      de: "Eine Anlaufstelle für Begleitung und Koordination benennen",
      en: "Name a focal point for follow-up and coordination",
      courtesy: ["nl", "fr", "de"],
    },
    provenance: {
      status: "verified",
      confidence: "high",
      sources: ["ECCAR website"],
    },
  },
  {
    id: "EO6",
    text: {
      nl: "Over de acties rapporteren aan het Stuurcomité",
      fr: "Faire rapport sur les actions au Comité directeur",
      de: "Dem Lenkungsausschuss über die Maßnahmen berichten",
      en: "Report on actions to the Steering Committee",
      courtesy: ["nl", "fr", "de"],
    },
    provenance: {
      status: "verified",
      confidence: "high",
      sources: ["ECCAR Act of Accession form"],
    },
  },
  {
    id: "EO7",
    text: {
      nl: "Ritme van dat verslag: ongeveer om de twee jaar",
      fr: "Rythme de ce rapport: environ tous les deux ans",
      de: "Rhythmus dieses Berichts: etwa alle zwei Jahre",
      en: "Rhythm of that report: about every two years",
      courtesy: ["nl", "fr", "de"],
    },
    provenance: {
      status: "verified",
      confidence: "medium",
      sources: ["City of Malmö", "motion in the council of Herne"],
    },
  },
  {
    id: "EO8",
    text: {
      nl: "Termijn voor het eerste lokale plan na toetreding: niet vastgesteld; het toetredingsformulier vraagt de gekozen acties al; soms is sprake van een termijn tot twee jaar, niet geverifieerd",
      fr: "Délai pour le premier plan local après l’adhésion: non établi; le formulaire d’adhésion demande déjà les actions choisies; on parle parfois d’un délai de deux ans au plus, non vérifié",
      de: "Frist für den ersten örtlichen Plan nach dem Beitritt: nicht festgestellt; das Beitrittsformular fragt bereits nach den gewählten Maßnahmen; manchmal ist von bis zu zwei Jahren die Rede, nicht überprüft",
      en: "Deadline for the first local plan after accession: not established; the accession form already asks for the selected actions; a term of up to two years is sometimes said, unverified",
      courtesy: ["nl", "fr", "de"],
    },
    provenance: {
      status: "not-established",
      confidence: "low",
      sources: ["general knowledge"],
    },
  },
  {
    id: "EO9",
    text: {
      nl: "Jaarlijkse bijdrage volgens bevolking, bijvoorbeeld 500 euro voor 20.000 tot 100.000 inwoners en 1.000 euro voor een grotere stad",
      fr: "Cotisation annuelle selon la population, par exemple 500 euros pour 20.000 à 100.000 habitants et 1.000 euros pour une plus grande ville",
      de: "Jahresbeitrag nach Einwohnerzahl, zum Beispiel 500 Euro für 20.000 bis 100.000 Einwohner und 1.000 Euro für eine größere Stadt",
      en: "Yearly fee by population, e.g. 500 euro for 20,000-100,000 inhabitants and 1,000 euro for a larger city",
      courtesy: ["nl", "fr", "de"],
    },
    provenance: {
      status: "verified",
      confidence: "medium",
      sources: ["council motions in Sindelfingen (2021) and Herne"],
    },
  },
];

/** The five roles in which a city acts (ECCAR Toolkit for Equality). */
export const cityRoles: readonly FullText[] = [
  {
    nl: "democratische instelling",
    fr: "institution démocratique",
    de: "demokratische Institution",
    en: "democratic institution",
  },
  {
    nl: "regelgever",
    fr: "organisme de réglementation",
    de: "Regelgeberin",
    en: "rule-maker",
  },
  {
    nl: "werkgever",
    fr: "employeur",
    de: "Arbeitgeberin",
    en: "employer",
  },
  {
    nl: "dienstverlener",
    fr: "prestataire de services",
    de: "Dienstleisterin",
    en: "service provider",
  },
  {
    nl: "opdrachtgever",
    fr: "donneur d’ordre",
    de: "Auftraggeberin",
    en: "contractor",
  },
];

/** How the coalition works. */
export const coalitionSteering: readonly CoalitionPoint[] = [
  {
    id: "ES1",
    text: "Steering Committee of cities, two meetings a year, votes on admission",
    provenance: {
      status: "verified",
      confidence: "high",
      sources: ["City of Ghent", "General-Anzeiger Bonn"],
    },
  },
  {
    id: "ES2",
    text: "General Conference every two years; General Assembly of members",
    provenance: {
      status: "verified",
      confidence: "high",
      sources: ["City of Ghent", "In-Gent"],
    },
  },
  {
    id: "ES3",
    text: "President and vice-presidents, each with a priority theme (Ghent vice-president from 18 October 2017, four years)",
    provenance: {
      status: "verified",
      confidence: "high",
      sources: ["In-Gent"],
    },
  },
  {
    id: "ES4",
    text: "Registered association; office moved from Nuremberg to Potsdam to Heidelberg",
    provenance: {
      status: "verified",
      confidence: "medium",
      sources: ["City of Nuremberg", "ECCAR declaration of 2014"],
    },
  },
  {
    id: "ES5",
    text: "Working groups: anti-Muslim racism, anti-Black racism, antisemitism, equality data, small cities and rural areas, Roma; online city reporting; award; network of staff of colour",
    provenance: {
      status: "verified",
      confidence: "high",
      sources: ["ECCAR website menu"],
    },
  },
  {
    id: "ES6",
    text: "Toolkit for Equality: chapters go from need and basics to implementation and follow-up; chapter on the ten points renewed in December 2023 with cases from Brussels, Ghent and Leuven",
    provenance: {
      status: "verified",
      confidence: "high",
      sources: ["ECCAR news"],
    },
  },
  {
    id: "ES7",
    text: "Member count differs by source and date: 104, 121, 126, about 135 (practice fiche), 137 (October 2017), about 140 (2020), more than 150 (December 2020, Bruges), about 160 (later)",
    provenance: {
      status: "verified",
      confidence: "medium",
      sources: ["several"],
    },
  },
];

/** The network of Flemish cities beside the coalition. */
export const flemishNetwork: { text: string; provenance: Provenance } = {
  text: "Cooperation agreement of 22 March 2018: Bruges, Denderleeuw, Genk, Ghent, Hasselt, Kortrijk, Leuven, Ostend, Roeselare, Sint-Niklaas, Turnhout; aldermen meet once a year, services twice a year; five of the eleven were ECCAR members then; joint positions towards higher levels",
  provenance: {
    status: "verified",
    confidence: "high",
    sources: ["City of Ghent press room, March 2018", "VRT NWS, 21 February 2018"],
  },
};

/** The plan itself: name, adoption, sources. */
export const tenPointPlan: {
  id: string;
  name: FullText;
  adopted: { date: string; place: string; initiator: string };
  provenance: Provenance;
  namesProvenance: Record<string, Provenance>;
} = {
  id: "eccar-10ppa",
  name: {
    nl: "Tienpuntenactieplan van de Europese Coalitie van Steden tegen Racisme",
    fr: "Plan d’action en dix points de la Coalition européenne des villes contre le racisme",
    de: "Zehn-Punkte-Aktionsplan der Europäischen Städte-Koalition gegen Rassismus",
    en: "Ten-Point Plan of Action of the European Coalition of Cities against Racism",
  },
  adopted: {
    date: "2004-12-10",
    place: "Nuremberg",
    initiator: "UNESCO",
  },
  provenance: {
    status: "verified",
    confidence: "high",
    sources: ["ECCAR website, 10 Points Action Plan (en/fr)", "City of Nuremberg, Coalition of Cities"],
  },
  namesProvenance: {
    en: {
      status: "verified",
      confidence: "high",
      sources: ["City of Nuremberg; ECCAR Toolkit for Equality"],
    },
    nl: {
      status: "verified",
      confidence: "high",
      sources: ["City of Bruges, news of 21 December 2020"],
    },
    fr: {
      status: "verified",
      confidence: "high",
      sources: ["ECCAR Toolkit for Equality, French edition"],
    },
    de: {
      status: "verified",
      confidence: "high",
      sources: ["City of Wuppertal, equality pages"],
    },
  },
};
