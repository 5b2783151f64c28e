/**
 * The plan of the network of cities that the plans of cities refer to.
 *
 * Converted once from the documents the project started from; facts are paraphrased, `status` is that of the source at
 * `statusAsOf`. Nothing is filled in that the source does not state: no lead, no budget, no date. Texts that the source
 * has in some languages only are translated by us into the others (`courtesy`). Added by us: codes of municipalities,
 * membership of ECCAR where a public source confirms it, `childPlans` and `references` as they follow from `parentPlan`.
 */
import type { Plan } from "../../plan/index.js";

export const europeanPlans: readonly Plan[] = [
  {
    format: "napar-plan/1",
    id: "eccar-10ppa",
    title: {
      nl: "Tienpuntenactieplan ECCAR",
      fr: "Plan d’action ECCAR en dix points",
      de: "ECCAR Zehn-Punkte-Aktionsplan",
      en: "ECCAR Ten-Point Plan of Action",
    },
    authority: {
      id: "eccar",
      type: "network",
      name: "ECCAR",
      names: {
        nl: "Europese Coalitie van Steden tegen Racisme (ECCAR)",
        fr: "Coalition européenne des villes contre le racisme (ECCAR)",
        de: "Europäische Städte-Koalition gegen Rassismus (ECCAR)",
        en: "European Coalition of Cities against Racism (ECCAR)",
      },
    },
    level: "european",
    territory: "Europe",
    kind: "framework",
    scope: "racism",
    status: "in-force",
    statusAsOf: "2022",
    period: {
      from: "2004-12-10",
    },
    childPlans: [
      {
        id: "bruges-eccar",
        kind: "city-plan",
      },
      {
        id: "genk-eccar",
        kind: "city-plan",
      },
      {
        id: "ghent-2015",
        kind: "city-plan",
      },
      {
        id: "ghent-2020",
        kind: "city-plan",
      },
      {
        id: "leuven-lzr",
        kind: "city-plan",
      },
      {
        id: "turnhout-eccar",
        kind: "city-plan",
      },
    ],
    history: [
      {
        date: "2004-12-10",
        event: {
          nl: "aangenomen in Neurenberg",
          fr: "adopté à Nuremberg",
          de: "in Nürnberg angenommen",
          en: "adopted in Nuremberg",
          courtesy: ["nl", "fr", "de"],
        },
      },
    ],
    source: {
      docs: ["SEED-002", "SEED-003", "external"],
      status: "seed",
      confidence: "high",
      note: {
        nl: "inhoud: de tien verbintenissen, zie de kaders",
        fr: "contenu: les dix engagements, voir les cadres",
        de: "Inhalt: die zehn Verpflichtungen, siehe die Rahmen",
        en: "content: the ten commitments, see the frameworks",
        courtesy: ["nl", "fr", "de"],
      },
    },
  },
];
