/**
 * Plans of all governments together.
 *
 * Converted once from the documents the project started from; facts are paraphrased, `status` is that of the source at
 * `statusAsOf`. Nothing is filled in that the source does not state: no lead, no budget, no date. Texts that the source
 * has in some languages only are translated by us into the others (`courtesy`). Added by us: codes of municipalities,
 * membership of ECCAR where a public source confirms it, `childPlans` and `references` as they follow from `parentPlan`.
 */
import type { Plan } from "../../plan/index.js";

export const interfederalPlans: readonly Plan[] = [
  {
    format: "napar-plan/1",
    id: "napar-be",
    title: {
      nl: "Nationaal (interfederaal) actieplan tegen racisme",
      fr: "Plan d’action national (interfédéral) contre le racisme",
      de: "Nationaler (interföderaler) Aktionsplan gegen Rassismus",
      en: "National (interfederal) action plan against racism",
    },
    authority: {
      id: "interfederal",
      type: "interfederal",
      name: "All governments together",
      names: {
        nl: "Alle regeringen samen",
        fr: "Tous les gouvernements ensemble",
        de: "Alle Regierungen gemeinsam",
        en: "All governments together",
      },
    },
    level: "interfederal",
    territory: "Belgium",
    kind: "framework",
    scope: "racism",
    status: "promised",
    statusAsOf: "2024-02",
    childPlans: [
      {
        id: "federal-inventory-peeters",
        kind: "inventory",
      },
      {
        id: "fwb-inventory",
        kind: "inventory",
      },
      {
        id: "brussels-2019",
        kind: "inventory",
      },
    ],
    references: ["durban"],
    history: [
      {
        date: "2001",
        event: {
          nl: "België verbindt zich op de VN-Wereldconferentie in Durban",
          fr: "La Belgique s’engage à la Conférence mondiale de l’ONU à Durban",
          de: "Belgien verpflichtet sich auf der UN-Weltkonferenz in Durban",
          en: "Belgium commits itself at the UN World Conference in Durban",
          courtesy: ["nl", "fr", "de"],
        },
      },
      {
        date: "2018-05",
        event: {
          nl: "de coalitie legt elf voorstellen voor aan parlementsleden van elk niveau",
          fr: "la coalition présente onze propositions à des parlementaires de chaque niveau",
          de: "die Koalition stellt Abgeordneten aller Ebenen elf Vorschläge vor",
          en: "coalition presents eleven proposals to parliamentarians of every level",
          courtesy: ["nl", "fr", "de"],
        },
      },
      {
        date: "2019-05-26",
        event: {
          nl: "verkiezingen; de coalitie vraagt elke nieuwe regering het plan in haar akkoord op te nemen",
          fr: "élections; la coalition demande à chaque nouveau gouvernement d’inscrire le plan dans son accord",
          de: "Wahlen; die Koalition bittet jede neue Regierung, den Plan in ihr Abkommen aufzunehmen",
          en: "elections; coalition asks each new government to write the plan into its agreement",
          courtesy: ["nl", "fr", "de"],
        },
      },
      {
        date: "2024-02-09",
        event: {
          nl: "expertenrondetafel noemt opnieuw een interfederaal plan als mogelijkheid; de staatssecretaris onderzoekt het",
          fr: "la table ronde d’experts cite à nouveau un plan interfédéral comme option; la secrétaire d’État l’examine",
          de: "die Expertenrunde nennt erneut einen interföderalen Plan als Möglichkeit; die Staatssekretärin prüft ihn",
          en: "round table of experts again names an interfederal plan as an option; the Secretary of State examines it",
          courtesy: ["nl", "fr", "de"],
        },
      },
    ],
    notes: [
      {
        nl: "kader naar inhoud: een gemeenschappelijk deel met delen per regering, zoals de latere praktijk toonde",
        fr: "cadre par son contenu: une partie commune et des parties par gouvernement, comme la pratique ultérieure l’a montré",
        de: "dem Inhalt nach ein Rahmen: ein gemeinsamer Teil mit Teilen je Regierung, wie die spätere Praxis zeigte",
        en: "framework by content: a common part with parts per government, as later practice showed",
        courtesy: ["nl", "fr", "de"],
      },
      {
        nl: "wat volgde staat in de tijdlijn",
        fr: "la suite figure dans la chronologie",
        de: "was folgte, steht in der Zeitleiste",
        en: "what followed stands in the timeline",
        courtesy: ["nl", "fr", "de"],
      },
    ],
    source: {
      docs: ["SEED-000", "SEED-001"],
      status: "seed",
      confidence: "high",
      note: {
        nl: "jaren van de rondetafel afgeleid",
        fr: "années de la table ronde déduites",
        de: "Jahre der Expertenrunde erschlossen",
        en: "years of the round table inferred",
        courtesy: ["nl", "fr", "de"],
      },
    },
  },
  {
    format: "napar-plan/1",
    id: "framework-integral-security",
    title: {
      nl: "Kadernota Integrale Veiligheid",
      fr: "Note-cadre de sécurité intégrale",
      de: "Rahmenplan Integrale Sicherheit",
      en: "Framework Plan Integral Security",
    },
    authority: {
      id: "interfederal",
      type: "interfederal",
      name: "All governments together",
      names: {
        nl: "Alle regeringen samen",
        fr: "Tous les gouvernements ensemble",
        de: "Alle Regierungen gemeinsam",
        en: "All governments together",
      },
    },
    level: "interfederal",
    territory: "Belgium",
    kind: "framework",
    scope: "security",
    status: "in-force",
    statusAsOf: "2018-06",
    source: {
      docs: ["SEED-004"],
      status: "seed",
      confidence: "high",
    },
  },
];
