/**
 * What came before 2020, beside the interfederal plan itself: the platform of 2013 to 2017, the inventories asked for in
 * 2018 or 2019, and the Brussels document of March 2019.
 *
 * Facts of the article the project started from (SEED-000); the texts in four languages are ours. Who set up the platform
 * is not said, and the day of the federal request is not given: both stay unknown.
 */
import { belgianPlans } from "../plans/index.js";
import { type CaseStory, coalitionArticle, published, stageOf } from "./story.js";

const planOf = (id: string) => {
  const found = belgianPlans.find((plan) => plan.id === id);
  if (!found) throw new Error(`no plan ${id}`);
  return found;
};

export const earlySteps: readonly CaseStory[] = [
  {
    document: planOf("fr-platform-framework"),
    procedure: "one-government",
    steps: [
      {
        command: "giveMandate",
        makes: "mandate-platform",
        data: {
          giver: null,
          holder: "fr-platform-2013",
          object: {
            nl: "Eerst een kader schrijven, daarna een operationeel plan",
            fr: "Rédiger d’abord un cadre, puis un plan opérationnel",
            de: "Zuerst einen Rahmen, dann einen operativen Plan schreiben",
            en: "Write a framework first, then an operational plan",
          },
          givenOn: "2013",
          evidence: coalitionArticle(),
        },
      },
      {
        command: "recordMandateResult",
        data: {
          mandate: "mandate-platform",
          result: {
            outcome: "partly",
            on: "2017",
            text: {
              nl: "Er kwam een kader, geen operationeel plan",
              fr: "Il y eut un cadre, pas de plan opérationnel",
              de: "Es entstand ein Rahmen, kein operativer Plan",
              en: "A framework came of it, no operational plan",
            },
            evidence: coalitionArticle(),
          },
        },
      },
      {
        command: "stateDisagreement",
        makes: "disagreement-being-heard",
        data: {
          subject: {
            nl: "Of organisaties van minderheidsgemeenschappen gehoord werden",
            fr: "Si les organisations de communautés minoritaires étaient entendues",
            de: "Ob Organisationen von Minderheitengemeinschaften gehört wurden",
            en: "Whether organisations of minority communities were heard",
          },
          by: "2017",
          evidence: coalitionArticle(),
        },
      },
      {
        command: "stateDisagreement",
        makes: "disagreement-islamophobia",
        data: {
          subject: {
            nl: "Of de strijd tegen islamofobie legitiem is",
            fr: "Si la lutte contre l’islamophobie est légitime",
            de: "Ob der Kampf gegen Islamfeindlichkeit legitim ist",
            en: "Whether the fight against Islamophobia is legitimate",
          },
          by: "2017",
          evidence: coalitionArticle(),
        },
      },
      {
        command: "stateStage",
        data: {
          ...stageOf("abandoned", "2017", coalitionArticle(), {
            nl: "Het platform werd opgeheven met een kader en zonder operationeel plan",
            fr: "La plateforme fut dissoute avec un cadre et sans plan opérationnel",
            de: "Die Plattform wurde mit einem Rahmen und ohne operativen Plan aufgelöst",
            en: "The platform was dissolved with a framework and without an operational plan",
          }),
          before: [stageOf("mandated", "2013", coalitionArticle())],
        },
      },
      published,
    ],
  },
  {
    document: planOf("federal-inventory-peeters"),
    procedure: "one-government",
    steps: [
      {
        command: "stateStage",
        data: stageOf("inventory", "2019-06", coalitionArticle("medium"), {
          nl: "Gevraagd in 2018 of 2019 door de minister van Gelijke Kansen; de bron van juni 2019 noemt geen dag en zegt niet of hij klaar was",
          fr: "Demandé en 2018 ou 2019 par le ministre de l’Égalité des chances; la source de juin 2019 ne donne pas de jour et ne dit pas s’il était achevé",
          de: "2018 oder 2019 vom Minister für Chancengleichheit angefragt; die Quelle vom Juni 2019 nennt keinen Tag und sagt nicht, ob es fertig war",
          en: "Asked for in 2018 or 2019 by the minister for Equal Opportunities; the source of June 2019 gives no day and does not say whether it was finished",
        }),
      },
      published,
    ],
  },
  {
    document: planOf("fwb-inventory"),
    procedure: "one-government",
    steps: [
      {
        command: "stateStage",
        data: stageOf("inventory", "2019-06", coalitionArticle(), {
          nl: "Door de administratie begonnen op federale vraag; of hij klaar kwam, zegt de bron niet",
          fr: "Commencé par l’administration à la demande fédérale; la source ne dit pas s’il a été achevé",
          de: "Von der Verwaltung auf föderale Anfrage begonnen; ob es fertig wurde, sagt die Quelle nicht",
          en: "Begun by the administration at federal request; the source does not say whether it was finished",
        }),
      },
      published,
    ],
  },
  {
    document: planOf("brussels-2019"),
    procedure: "one-government",
    steps: [
      {
        command: "stateStage",
        data: stageOf("adoption", "2019-03", coalitionArticle(), {
          nl: "Gepubliceerd door het Gewest als eerste plan; naar inhoud een inventaris van wat in de legislatuur was gedaan. De dag van de regeringsbeslissing staat niet in de bron",
          fr: "Publié par la Région comme premier plan; par son contenu un inventaire de ce qui avait été fait pendant la législature. Le jour de la décision du gouvernement ne figure pas dans la source",
          de: "Von der Region als erster Plan veröffentlicht; dem Inhalt nach ein Verzeichnis dessen, was in der Legislaturperiode getan wurde. Der Tag des Regierungsbeschlusses steht nicht in der Quelle",
          en: "Published by the Region as a first plan; by content an inventory of what was done in the term. The day of the government’s decision is not in the source",
        }),
      },
      published,
    ],
  },
];
