/**
 * Plans of the federal State.
 *
 * Converted once from the documents the project started from; facts are paraphrased, `status` is that of the source at
 * `statusAsOf`. Nothing is filled in that the source does not state: no lead, no budget, no date. Texts that the source
 * has in some languages only are translated by us into the others (`courtesy`). Added by us: codes of municipalities,
 * membership of ECCAR where a public source confirms it, `childPlans` and `references` as they follow from `parentPlan`.
 */
import type { Plan } from "../../plan/index.js";

export const federalPlans: readonly Plan[] = [
  {
    format: "napar-plan/1",
    id: "federal-inventory-peeters",
    title: {
      nl: "Federale inventaris van genomen en te nemen maatregelen",
      fr: "Inventaire fédéral des mesures prises et à prendre",
      de: "Föderales Verzeichnis der getroffenen und zu treffenden Maßnahmen",
      en: "Federal inventory of measures taken and to be taken",
      courtesy: ["de"],
    },
    authority: {
      id: "fed",
      type: "federal",
      name: "Federal State",
      names: {
        nl: "Federale Staat",
        fr: "État fédéral",
        de: "Föderalstaat",
        en: "Federal State",
      },
    },
    level: "federal",
    territory: "Belgium",
    kind: "inventory",
    scope: "racism",
    status: "preparing",
    statusAsOf: "2019-06",
    parentPlan: "napar-be",
    history: [
      {
        period: {
          from: "2018",
          to: "2019",
        },
        event: {
          nl: "gevraagd door de minister van Gelijke Kansen, Kris Peeters, met het oog op een nationaal plan",
          fr: "demandé par le ministre de l’Égalité des chances, Kris Peeters, en vue d’un plan national",
          de: "vom Minister für Chancengleichheit, Kris Peeters, im Hinblick auf einen nationalen Plan angefragt",
          en: "requested by the minister for Equal Opportunities, Kris Peeters, with a view to a national plan",
          courtesy: ["nl", "fr", "de"],
        },
      },
      {
        period: {
          from: "2018",
          to: "2019",
        },
        event: {
          nl: "zelfde vraag aan de gewesten en gemeenschappen",
          fr: "même demande adressée aux Régions et Communautés",
          de: "gleiche Anfrage an die Regionen und Gemeinschaften",
          en: "same request sent to regions and communities",
          courtesy: ["nl", "fr", "de"],
        },
      },
    ],
    source: {
      docs: ["SEED-000"],
      status: "seed",
      confidence: "medium",
      note: {
        nl: "juiste datum niet vermeld",
        fr: "date exacte non indiquée",
        de: "genaues Datum nicht angegeben",
        en: "exact date not given",
        courtesy: ["nl", "fr", "de"],
      },
    },
  },
  {
    format: "napar-plan/1",
    id: "plan-m",
    title: {
      nl: "Plan M (Moskeeën)",
      fr: "Plan M (Mosquées)",
      de: "Plan M (Moscheen)",
      en: "Plan M (Mosques)",
      courtesy: ["de"],
    },
    authority: {
      id: "fed",
      type: "federal",
      name: "Federal State",
      names: {
        nl: "Federale Staat",
        fr: "État fédéral",
        de: "Föderalstaat",
        en: "Federal State",
      },
    },
    level: "federal",
    territory: "Belgium",
    kind: "framework",
    scope: "polarisation",
    status: "replaced",
    statusAsOf: "2018-06",
    period: {
      from: "2002",
    },
    history: [
      {
        date: "2002",
        event: {
          nl: "ontwikkeld",
          fr: "élaboré",
          de: "entwickelt",
          en: "developed",
          courtesy: ["nl", "fr", "de"],
        },
      },
      {
        event: {
          nl: "hernoemd tot Plan R",
          fr: "rebaptisé Plan R",
          de: "in Plan R umbenannt",
          en: "renamed Plan R",
          courtesy: ["nl", "fr", "de"],
        },
      },
    ],
    source: {
      docs: ["SEED-004"],
      status: "seed",
      confidence: "high",
    },
  },
  {
    format: "napar-plan/1",
    id: "plan-r",
    title: {
      nl: "Federaal Plan R (radicalisering)",
      fr: "Plan fédéral R (radicalisme)",
      de: "Föderaler Plan R",
      en: "Federal Plan R (radicalisation), version R2",
    },
    authority: {
      id: "fed",
      type: "federal",
      name: "Federal State",
      names: {
        nl: "Federale Staat",
        fr: "État fédéral",
        de: "Föderalstaat",
        en: "Federal State",
      },
    },
    level: "federal",
    territory: "Belgium",
    kind: "framework",
    scope: "polarisation",
    status: "in-force",
    statusAsOf: "2018-06",
    previousPlan: "plan-m",
    relatedPlans: ["national-security-plan"],
    childPlans: [
      {
        id: "fl-radicalisation",
        kind: "action-plan",
      },
      {
        id: "wal-radicalism",
        kind: "action-plan",
      },
      {
        id: "fwb-radicalism",
        kind: "action-plan",
      },
      {
        id: "dg-radicalism",
        kind: "action-plan",
      },
      {
        id: "prison-plan",
        kind: "action-plan",
      },
    ],
    history: [
      {
        event: {
          nl: "in de loop van de jaren bijgewerkt",
          fr: "mis à jour au fil des ans",
          de: "im Laufe der Jahre aktualisiert",
          en: "updated over the years",
          courtesy: ["nl", "fr", "de"],
        },
      },
      {
        date: "2021-09-08",
        event: {
          nl: "andere bron: vervangen door Strategie T.E.R.",
          fr: "autre source: remplacé par la Stratégie T.E.R.",
          de: "andere Quelle: durch Strategie T.E.R. ersetzt",
          en: "external: replaced by Strategy T.E.R.",
          courtesy: ["nl", "fr", "de"],
        },
      },
    ],
    tools: ["joint-information-box", "ftf-databank"],
    definitions: {
      terms: [
        {
          term: {
            nl: "radicalisme",
            fr: "radicalisme",
            de: "Radikalismus",
            en: "radicalism",
            courtesy: ["nl", "fr", "de"],
          },
          text: {
            nl: "bereidheid om de uiterste consequentie van een overtuiging te aanvaarden en ernaar te handelen",
            fr: "disposition à accepter la conséquence extrême d’une conviction et à agir en conséquence",
            de: "Bereitschaft, die letzte Konsequenz einer Überzeugung anzunehmen und danach zu handeln",
            en: "readiness to accept and act on the last consequence of a conviction",
            courtesy: ["nl", "fr", "de"],
          },
        },
        {
          term: {
            nl: "radicalisering",
            fr: "radicalisation",
            de: "Radikalisierung",
            en: "radicalisation",
            courtesy: ["nl", "fr", "de"],
          },
          text: {
            nl: "proces waardoor een persoon of groep mentaal wordt voorbereid om terroristische daden te plegen",
            fr: "processus par lequel une personne ou un groupe est préparé mentalement à commettre des actes terroristes",
            de: "Prozess, durch den eine Person oder Gruppe geistig darauf vorbereitet wird, terroristische Taten zu begehen",
            en: "process by which a person or group is mentally prepared to commit terrorist acts",
            courtesy: ["nl", "fr", "de"],
          },
          legalSource: "Act of 30 November 1998 on the intelligence and security services, art. 3, 15°",
        },
      ],
    },
    structure: [
      {
        axis: "pillar",
        primary: true,
        nodes: [
          {
            id: "pr-1",
            label: {
              nl: "Personen en groepen met een radicaliserend effect opsporen",
              fr: "Détecter les personnes et les groupes à effet radicalisant",
              de: "Personen und Gruppen mit radikalisierender Wirkung erkennen",
              en: "Detect persons and groups with a radicalising effect",
              courtesy: ["nl", "fr", "de"],
            },
            ordinal: 1,
          },
          {
            id: "pr-2",
            label: {
              nl: "Het effect van radicalisering verkleinen",
              fr: "Réduire l’impact de la radicalisation",
              de: "Die Wirkung der Radikalisierung verringern",
              en: "Reduce the impact of radicalisation",
              courtesy: ["nl", "fr", "de"],
            },
            ordinal: 2,
          },
        ],
      },
    ],
    goals: [
      {
        id: "pr-g1",
        label: {
          nl: "Opsporen",
          fr: "Détection",
          de: "Erkennung",
          en: "Detection",
          courtesy: ["nl", "fr", "de"],
        },
        level: "strategic",
        node: "pr-1",
      },
      {
        id: "pr-g2",
        label: {
          nl: "Verkleinen",
          fr: "Réduction",
          de: "Verringerung",
          en: "Reduction",
          courtesy: ["nl", "fr", "de"],
        },
        level: "strategic",
        node: "pr-2",
      },
    ],
    source: {
      docs: ["SEED-004", "external"],
      status: "seed",
      confidence: "high",
    },
  },
  {
    format: "napar-plan/1",
    id: "national-security-plan",
    title: {
      nl: "Nationaal Veiligheidsplan",
      fr: "Plan national de sécurité",
      de: "Nationaler Sicherheitsplan",
      en: "National Security Plan",
    },
    authority: {
      id: "fed",
      type: "federal",
      name: "Federal State",
      names: {
        nl: "Federale Staat",
        fr: "État fédéral",
        de: "Föderalstaat",
        en: "Federal State",
      },
    },
    level: "federal",
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
  {
    format: "napar-plan/1",
    id: "prison-plan",
    title: {
      nl: "Actieplan aanpak radicalisering in gevangenissen",
      fr: "Plan d’action contre la radicalisation dans les prisons",
      de: "Aktionsplan gegen Radikalisierung in Gefängnissen",
      en: "Action plan against radicalisation in prison",
      courtesy: ["de"],
    },
    authority: {
      id: "fed",
      type: "federal",
      name: "Ministry of Justice",
      names: {
        nl: "Ministerie van Justitie",
        fr: "Ministère de la Justice",
        de: "Justizministerium",
        en: "Ministry of Justice",
        courtesy: ["nl", "fr", "de"],
      },
    },
    level: "federal",
    territory: "Belgium",
    kind: "action-plan",
    scope: "polarisation",
    status: "in-force",
    statusAsOf: "2018-06",
    period: {
      from: "2015",
    },
    parentPlan: "plan-r",
    history: [
      {
        date: "2015",
        event: {
          nl: "uitgebracht door het ministerie van Justitie",
          fr: "publié par le ministère de la Justice",
          de: "vom Justizministerium herausgegeben",
          en: "issued by the Ministry of Justice",
          courtesy: ["nl", "fr", "de"],
        },
      },
    ],
    objectives: [
      {
        nl: "radicalisering van gedetineerden voorkomen",
        fr: "prévenir la radicalisation des détenus",
        de: "der Radikalisierung von Gefangenen vorbeugen",
        en: "prevent radicalisation of detainees",
        courtesy: ["nl", "fr", "de"],
      },
      {
        nl: "gespecialiseerde opvolging tijdens de detentie",
        fr: "suivi spécialisé pendant la détention",
        de: "spezialisierte Begleitung während der Haft",
        en: "specialised follow-up during detention",
        courtesy: ["nl", "fr", "de"],
      },
    ],
    structure: [
      {
        axis: "point",
        primary: true,
        nodes: [
          {
            id: "pp-1",
            label: {
              nl: "Betere leefomstandigheden in de gevangenis",
              fr: "De meilleures conditions de vie en prison",
              de: "Bessere Lebensbedingungen im Gefängnis",
              en: "Better living conditions in prison",
              courtesy: ["nl", "fr", "de"],
            },
            ordinal: 1,
          },
          {
            id: "pp-2",
            label: {
              nl: "Meer informatie en kennis",
              fr: "Plus d’informations et de connaissances",
              de: "Mehr Information und Wissen",
              en: "More information and knowledge",
              courtesy: ["nl", "fr", "de"],
            },
            ordinal: 2,
          },
          {
            id: "pp-3",
            label: {
              nl: "Doeltreffende structuren voor overleg en coördinatie",
              fr: "Des structures efficaces de concertation et de coordination",
              de: "Wirksame Strukturen für Konzertierung und Koordinierung",
              en: "Efficient consultation and coordination structures",
              courtesy: ["nl", "fr", "de"],
            },
            ordinal: 3,
          },
          {
            id: "pp-4",
            label: {
              nl: "Digitale en geautomatiseerde informatiestroom",
              fr: "Flux d’informations numérique et automatisé",
              de: "Digitaler und automatisierter Informationsfluss",
              en: "Digital and automated flow of information",
              courtesy: ["nl", "fr", "de"],
            },
            ordinal: 4,
          },
          {
            id: "pp-5",
            label: {
              nl: "Betere opsporing van radicalisering",
              fr: "Meilleure détection de la radicalisation",
              de: "Bessere Erkennung von Radikalisierung",
              en: "Better detection of radicalisation",
              courtesy: ["nl", "fr", "de"],
            },
            ordinal: 5,
          },
          {
            id: "pp-6",
            label: {
              nl: "Doordachte plaatsing",
              fr: "Placement réfléchi",
              de: "Überlegte Unterbringung",
              en: "Well-considered placement",
              courtesy: ["nl", "fr", "de"],
            },
            ordinal: 6,
          },
          {
            id: "pp-7",
            label: {
              nl: "Individuele aanpak waar nodig",
              fr: "Approche individuelle si nécessaire",
              de: "Individuelles Vorgehen, wo nötig",
              en: "Individual approach when needed",
              courtesy: ["nl", "fr", "de"],
            },
            ordinal: 7,
          },
          {
            id: "pp-8",
            label: {
              nl: "Vertegenwoordigers van de erediensten stelselmatig betrekken",
              fr: "Associer systématiquement les représentants des cultes",
              de: "Vertreterinnen und Vertreter der Religionen systematisch einbeziehen",
              en: "Systematic involvement of representatives of the religions",
              courtesy: ["nl", "fr", "de"],
            },
            ordinal: 8,
          },
          {
            id: "pp-9",
            label: {
              nl: "Programma’s voor deradicalisering en losmaking",
              fr: "Programmes de déradicalisation et de désengagement",
              de: "Programme zur Deradikalisierung und Loslösung",
              en: "Deradicalisation and disengagement programmes",
              courtesy: ["nl", "fr", "de"],
            },
            ordinal: 9,
          },
          {
            id: "pp-10",
            label: {
              nl: "Sterkere samenwerking met het lokale niveau, de deelstaten en Europa",
              fr: "Coopération renforcée avec le niveau local, les entités fédérées et l’Europe",
              de: "Stärkere Zusammenarbeit mit der örtlichen Ebene, den Gliedstaaten und Europa",
              en: "Stronger cooperation with the local level, the federated entities and Europe",
              courtesy: ["nl", "fr", "de"],
            },
            ordinal: 10,
          },
        ],
      },
    ],
    measures: [
      {
        id: "pp-10a",
        title: {
          nl: "Psychosociale diensten van de gevangenis en gemeentelijke preventieambtenaren bereiden samen de vrijlating voor",
          fr: "Les services psychosociaux des prisons et les fonctionnaires de prévention communaux préparent ensemble la libération",
          de: "Psychosoziale Dienste der Gefängnisse und kommunale Präventionsbeauftragte bereiten gemeinsam die Entlassung vor",
          en: "Prison psychosocial services and municipal prevention officials prepare release together",
          courtesy: ["nl", "fr", "de"],
        },
        nodes: ["pp-10"],
        domains: ["prison", "integration"],
      },
    ],
    source: {
      docs: ["SEED-004", "external"],
      status: "seed",
      confidence: "high",
      note: {
        nl: "de eerste bron noemt alleen het tiende punt en de nadruk op informatie; de andere benamingen komen uit de samenvatting van het SERA-project",
        fr: "la première source ne cite que le dixième point et l’accent sur l’information; les autres intitulés viennent du résumé du projet SERA",
        de: "die erste Quelle nennt nur den zehnten Punkt und die Betonung der Information; die anderen Bezeichnungen stammen aus der Zusammenfassung des Projekts SERA",
        en: "the first source names only the tenth point and the emphasis on information; the other labels come from the SERA project summary",
        courtesy: ["nl", "fr", "de"],
      },
    },
  },
];
