/**
 * What the European Union, the United Nations and the Council of Europe ask of plans against racism, as points.
 *
 * Made once from the project's reference file of frameworks (version 1.0), facts paraphrased; points stay in English, nl, fr and de of the
 * titles are translations of ours (`courtesy`).
 */
import type { Provenance, TranslatedText } from "./provenance.js";

export type FrameworkPoint = {
  readonly id: string;
  readonly kind: "duty" | "area" | "principle" | "part" | "priority" | "other" | "step" | "point";
  /** Article, paragraph, document number, or phase. */
  readonly ref: string | null;
  /** Paraphrase in English. */
  readonly text: string;
  readonly provenance: Provenance;
};

export type InternationalFramework = {
  readonly id: string;
  readonly name: TranslatedText;
  readonly author: string;
  /** Year, month or day; `null` for a standing instrument. */
  readonly date: string | null;
  /** Of the document as a whole; for the standing instruments, that of their first point. */
  readonly provenance: Provenance;
  readonly points: readonly FrameworkPoint[];
  readonly note: string | null;
};

export const internationalFrameworks: readonly InternationalFramework[] = [
  {
    id: "eu-action-plan-2020",
    name: {
      nl: "Een Unie van gelijkheid: EU-actieplan tegen racisme 2020-2025, COM(2020) 565",
      fr: "Une Union de l’égalité: plan d’action de l’UE contre le racisme 2020-2025, COM(2020) 565",
      de: "Eine Union der Gleichheit: EU-Aktionsplan gegen Rassismus 2020-2025, COM(2020) 565",
      en: "A Union of equality: EU anti-racism action plan 2020-2025, COM(2020) 565",
      courtesy: ["nl", "fr", "de"],
    },
    author: "European Commission",
    date: "2020-09-18",
    provenance: {
      status: "verified",
      confidence: "high",
      sources: ["European Commission"],
    },
    points: [
      {
        id: "EA1",
        kind: "duty",
        ref: null,
        text: "adopt a national action plan by the end of 2022",
        provenance: {
          status: "verified",
          confidence: "high",
          sources: ["Délégation des barreaux de France digest", "equal.belgium.be"],
        },
      },
      {
        id: "EA2",
        kind: "duty",
        ref: null,
        text: "common guiding principles announced for the end of 2021 (came in March 2022)",
        provenance: {
          status: "general-knowledge",
          confidence: "high",
          sources: [],
        },
      },
      {
        id: "EA3",
        kind: "duty",
        ref: null,
        text: "civil society and equality bodies take part in design, implementation and evaluation",
        provenance: {
          status: "verified",
          confidence: "high",
          sources: ["equal.belgium.be"],
        },
      },
      {
        id: "EA4",
        kind: "duty",
        ref: null,
        text: "first Commission report on the national plans announced for the end of 2023 (came on 25 September 2024, COM(2024) 419)",
        provenance: {
          status: "verified",
          confidence: "medium",
          sources: ["EUR-Lex for the report; the announced date is general knowledge"],
        },
      },
      {
        id: "EAA1",
        kind: "area",
        ref: null,
        text: "law and equality bodies",
        provenance: {
          status: "verified",
          confidence: "high",
          sources: ["European Commission"],
        },
      },
      {
        id: "EAA2",
        kind: "area",
        ref: null,
        text: "hate crime and hate speech",
        provenance: {
          status: "verified",
          confidence: "high",
          sources: ["European Commission"],
        },
      },
      {
        id: "EAA3",
        kind: "area",
        ref: null,
        text: "law enforcement",
        provenance: {
          status: "verified",
          confidence: "high",
          sources: ["European Commission"],
        },
      },
      {
        id: "EAA4",
        kind: "area",
        ref: null,
        text: "security",
        provenance: {
          status: "verified",
          confidence: "high",
          sources: ["European Commission"],
        },
      },
      {
        id: "EAA5",
        kind: "area",
        ref: null,
        text: "new technologies",
        provenance: {
          status: "verified",
          confidence: "high",
          sources: ["European Commission"],
        },
      },
      {
        id: "EAA6",
        kind: "area",
        ref: null,
        text: "employment",
        provenance: {
          status: "verified",
          confidence: "high",
          sources: ["European Commission"],
        },
      },
      {
        id: "EAA7",
        kind: "area",
        ref: null,
        text: "education",
        provenance: {
          status: "verified",
          confidence: "high",
          sources: ["European Commission"],
        },
      },
      {
        id: "EAA8",
        kind: "area",
        ref: null,
        text: "health",
        provenance: {
          status: "verified",
          confidence: "high",
          sources: ["European Commission"],
        },
      },
      {
        id: "EAA9",
        kind: "area",
        ref: null,
        text: "housing",
        provenance: {
          status: "verified",
          confidence: "high",
          sources: ["European Commission"],
        },
      },
      {
        id: "EAA10",
        kind: "area",
        ref: null,
        text: "stereotypes and history",
        provenance: {
          status: "verified",
          confidence: "high",
          sources: ["European Commission"],
        },
      },
      {
        id: "EAA11",
        kind: "area",
        ref: null,
        text: "equality data",
        provenance: {
          status: "verified",
          confidence: "high",
          sources: ["European Commission"],
        },
      },
      {
        id: "EAA12",
        kind: "area",
        ref: null,
        text: "local, regional, national and international action",
        provenance: {
          status: "verified",
          confidence: "high",
          sources: ["European Commission"],
        },
      },
      {
        id: "EAA13",
        kind: "area",
        ref: null,
        text: "private sector",
        provenance: {
          status: "verified",
          confidence: "high",
          sources: ["European Commission"],
        },
      },
      {
        id: "EAA14",
        kind: "area",
        ref: null,
        text: "mainstreaming",
        provenance: {
          status: "verified",
          confidence: "high",
          sources: ["European Commission"],
        },
      },
      {
        id: "EAA15",
        kind: "area",
        ref: null,
        text: "funding",
        provenance: {
          status: "verified",
          confidence: "high",
          sources: ["European Commission"],
        },
      },
      {
        id: "EAA16",
        kind: "area",
        ref: null,
        text: "external policy",
        provenance: {
          status: "verified",
          confidence: "high",
          sources: ["European Commission"],
        },
      },
      {
        id: "EAA17",
        kind: "area",
        ref: null,
        text: "inclusive democracy",
        provenance: {
          status: "verified",
          confidence: "high",
          sources: ["European Commission"],
        },
      },
      {
        id: "EAA18",
        kind: "area",
        ref: null,
        text: "permanent dialogue",
        provenance: {
          status: "verified",
          confidence: "high",
          sources: ["European Commission"],
        },
      },
    ],
    note: null,
  },
  {
    id: "eu-guiding-principles-2022",
    name: {
      nl: "Gemeenschappelijke leidende beginselen voor nationale actieplannen tegen racisme en rassendiscriminatie",
      fr: "Principes directeurs communs pour les plans d’action nationaux contre le racisme et la discrimination raciale",
      de: "Gemeinsame Leitprinzipien für nationale Aktionspläne gegen Rassismus und Rassendiskriminierung",
      en: "Common guiding principles for national action plans against racism and racial discrimination",
      courtesy: ["nl", "fr", "de"],
    },
    author: "Subgroup on the national implementation of the EU anti-racism action plan 2020-2025",
    date: "2022-03",
    provenance: {
      status: "existence-verified",
      confidence: "medium",
      sources: [
        "FRA news 8 April 2022 (existence, link with indicators)",
        "content paraphrased from general knowledge, text itself not retrievable here",
      ],
    },
    points: [
      {
        id: "CGP1",
        kind: "principle",
        ref: null,
        text: "recognise racism in all its forms, structural and historical roots included",
        provenance: {
          status: "existence-verified",
          confidence: "medium",
          sources: [
            "FRA news 8 April 2022 (existence, link with indicators)",
            "content paraphrased from general knowledge, text itself not retrievable here",
          ],
        },
      },
      {
        id: "CGP2",
        kind: "principle",
        ref: null,
        text: "political commitment, a lead institution with a mandate and means",
        provenance: {
          status: "existence-verified",
          confidence: "medium",
          sources: [
            "FRA news 8 April 2022 (existence, link with indicators)",
            "content paraphrased from general knowledge, text itself not retrievable here",
          ],
        },
      },
      {
        id: "CGP3",
        kind: "principle",
        ref: null,
        text: "civil society and racialised communities take part in every stage",
        provenance: {
          status: "existence-verified",
          confidence: "medium",
          sources: [
            "FRA news 8 April 2022 (existence, link with indicators)",
            "content paraphrased from general knowledge, text itself not retrievable here",
          ],
        },
      },
      {
        id: "CGP4",
        kind: "principle",
        ref: null,
        text: "equality bodies have a role in design and monitoring",
        provenance: {
          status: "existence-verified",
          confidence: "medium",
          sources: [
            "FRA news 8 April 2022 (existence, link with indicators)",
            "content paraphrased from general knowledge, text itself not retrievable here",
          ],
        },
      },
      {
        id: "CGP5",
        kind: "principle",
        ref: null,
        text: "regional and local levels are partners, with their own plans linked to the national one",
        provenance: {
          status: "existence-verified",
          confidence: "medium",
          sources: [
            "FRA news 8 April 2022 (existence, link with indicators)",
            "content paraphrased from general knowledge, text itself not retrievable here",
          ],
        },
      },
      {
        id: "CGP6",
        kind: "principle",
        ref: null,
        text: "intersectional approach; gender and other grounds considered",
        provenance: {
          status: "existence-verified",
          confidence: "medium",
          sources: [
            "FRA news 8 April 2022 (existence, link with indicators)",
            "content paraphrased from general knowledge, text itself not retrievable here",
          ],
        },
      },
      {
        id: "CGP7",
        kind: "principle",
        ref: null,
        text: "specific forms of racism get specific attention",
        provenance: {
          status: "existence-verified",
          confidence: "medium",
          sources: [
            "FRA news 8 April 2022 (existence, link with indicators)",
            "content paraphrased from general knowledge, text itself not retrievable here",
          ],
        },
      },
      {
        id: "CGP8",
        kind: "principle",
        ref: null,
        text: "law is applied and gaps are closed; hate crime and hate speech are pursued",
        provenance: {
          status: "existence-verified",
          confidence: "medium",
          sources: [
            "FRA news 8 April 2022 (existence, link with indicators)",
            "content paraphrased from general knowledge, text itself not retrievable here",
          ],
        },
      },
      {
        id: "CGP9",
        kind: "principle",
        ref: null,
        text: "law enforcement: profiling, training, trust",
        provenance: {
          status: "existence-verified",
          confidence: "medium",
          sources: [
            "FRA news 8 April 2022 (existence, link with indicators)",
            "content paraphrased from general knowledge, text itself not retrievable here",
          ],
        },
      },
      {
        id: "CGP10",
        kind: "principle",
        ref: null,
        text: "employment, education, health and housing are covered",
        provenance: {
          status: "existence-verified",
          confidence: "medium",
          sources: [
            "FRA news 8 April 2022 (existence, link with indicators)",
            "content paraphrased from general knowledge, text itself not retrievable here",
          ],
        },
      },
      {
        id: "CGP11",
        kind: "principle",
        ref: null,
        text: "equality data, respecting privacy and self-identification",
        provenance: {
          status: "existence-verified",
          confidence: "medium",
          sources: [
            "FRA news 8 April 2022 (existence, link with indicators)",
            "content paraphrased from general knowledge, text itself not retrievable here",
          ],
        },
      },
      {
        id: "CGP12",
        kind: "principle",
        ref: null,
        text: "indicators, targets, timetable and budget",
        provenance: {
          status: "existence-verified",
          confidence: "medium",
          sources: [
            "FRA news 8 April 2022 (existence, link with indicators)",
            "content paraphrased from general knowledge, text itself not retrievable here",
          ],
        },
      },
      {
        id: "CGP13",
        kind: "principle",
        ref: null,
        text: "regular monitoring, evaluation and public reporting",
        provenance: {
          status: "existence-verified",
          confidence: "medium",
          sources: [
            "FRA news 8 April 2022 (existence, link with indicators)",
            "content paraphrased from general knowledge, text itself not retrievable here",
          ],
        },
      },
      {
        id: "CGP14",
        kind: "principle",
        ref: null,
        text: "awareness, history, media and culture; public communication",
        provenance: {
          status: "existence-verified",
          confidence: "medium",
          sources: [
            "FRA news 8 April 2022 (existence, link with indicators)",
            "content paraphrased from general knowledge, text itself not retrievable here",
          ],
        },
      },
      {
        id: "CGP15",
        kind: "principle",
        ref: null,
        text: "mainstreaming through other policies and use of EU funds",
        provenance: {
          status: "existence-verified",
          confidence: "medium",
          sources: [
            "FRA news 8 April 2022 (existence, link with indicators)",
            "content paraphrased from general knowledge, text itself not retrievable here",
          ],
        },
      },
    ],
    note: null,
  },
  {
    id: "eu-checklist-2023",
    name: {
      nl: "Ondersteuning bij het ontwikkelen, uitvoeren en opvolgen van nationale actieplannen tegen racisme: checklist en rapporteringsinstrument",
      fr: "Soutenir l’élaboration, la mise en œuvre et le suivi des plans d’action nationaux contre le racisme: liste de contrôle et outil de rapport",
      de: "Unterstützung von Entwicklung, Umsetzung und Monitoring nationaler Aktionspläne gegen Rassismus: Checkliste und Berichtsinstrument",
      en: "Supporting the development, implementation and monitoring of national action plans against racism: checklist and reporting tool",
      courtesy: ["nl", "fr", "de"],
    },
    author: "same subgroup, with FRA",
    date: "2023",
    provenance: {
      status: "verified",
      confidence: "high",
      sources: ["document's table of contents"],
    },
    points: [
      {
        id: "EC1",
        kind: "part",
        ref: null,
        text: "NAPARs and integrated measures",
        provenance: {
          status: "verified",
          confidence: "high",
          sources: ["document's table of contents"],
        },
      },
      {
        id: "EC2",
        kind: "part",
        ref: null,
        text: "checklist",
        provenance: {
          status: "verified",
          confidence: "high",
          sources: ["document's table of contents"],
        },
      },
      {
        id: "EC3",
        kind: "part",
        ref: null,
        text: "1 preparation and development",
        provenance: {
          status: "verified",
          confidence: "high",
          sources: ["document's table of contents"],
        },
      },
      {
        id: "EC4",
        kind: "part",
        ref: null,
        text: "2 implementation",
        provenance: {
          status: "verified",
          confidence: "high",
          sources: ["document's table of contents"],
        },
      },
      {
        id: "EC5",
        kind: "part",
        ref: null,
        text: "3 monitoring and evaluation",
        provenance: {
          status: "verified",
          confidence: "high",
          sources: ["document's table of contents"],
        },
      },
      {
        id: "EC6",
        kind: "part",
        ref: null,
        text: "terminology",
        provenance: {
          status: "verified",
          confidence: "high",
          sources: ["document's table of contents"],
        },
      },
    ],
    note: "guidance only, not binding; its single questions could not be read here",
  },
  {
    id: "eu-strategy-2026",
    name: {
      nl: "Unie van gelijkheid: antiracismestrategie 2026-2030, COM(2026) 12",
      fr: "Union de l’égalité: stratégie de lutte contre le racisme 2026-2030, COM(2026) 12",
      de: "Union der Gleichheit: Strategie gegen Rassismus 2026-2030, COM(2026) 12",
      en: "Union of Equality: Anti-Racism Strategy 2026-2030, COM(2026) 12",
      courtesy: ["nl", "fr", "de"],
    },
    author: "European Commission",
    date: "2026-01-20",
    provenance: {
      status: "verified",
      confidence: "high",
      sources: ["European Commission", "EUR-Lex copy"],
    },
    points: [
      {
        id: "ES26-1",
        kind: "priority",
        ref: null,
        text: "full application of anti-discrimination law (review of the Racial Equality Directive, stronger sanctions considered)",
        provenance: {
          status: "verified",
          confidence: "high",
          sources: ["European Commission", "EUR-Lex copy"],
        },
      },
      {
        id: "ES26-2",
        kind: "priority",
        ref: null,
        text: "barriers in education, employment, health care and housing",
        provenance: {
          status: "verified",
          confidence: "high",
          sources: ["European Commission", "EUR-Lex copy"],
        },
      },
      {
        id: "ES26-3",
        kind: "priority",
        ref: null,
        text: "partnerships at every level",
        provenance: {
          status: "verified",
          confidence: "high",
          sources: ["European Commission", "EUR-Lex copy"],
        },
      },
      {
        id: "ES26-O1",
        kind: "other",
        ref: null,
        text: "harmonised definitions of online hate offences considered",
        provenance: {
          status: "verified",
          confidence: "high",
          sources: ["European Commission", "EUR-Lex copy"],
        },
      },
      {
        id: "ES26-O2",
        kind: "other",
        ref: null,
        text: "EU-wide equality campaign",
        provenance: {
          status: "verified",
          confidence: "high",
          sources: ["European Commission", "EUR-Lex copy"],
        },
      },
      {
        id: "ES26-O3",
        kind: "other",
        ref: null,
        text: "project with UNESCO on education in 2026",
        provenance: {
          status: "verified",
          confidence: "high",
          sources: ["European Commission", "EUR-Lex copy"],
        },
      },
      {
        id: "ES26-O4",
        kind: "other",
        ref: null,
        text: "better equality data",
        provenance: {
          status: "verified",
          confidence: "high",
          sources: ["European Commission", "EUR-Lex copy"],
        },
      },
    ],
    note: "what it asks of national action plans could not be read here",
  },
  {
    id: "ohchr-guide-2014",
    name: {
      nl: "Nationale actieplannen tegen rassendiscriminatie ontwikkelen: een praktische gids, HR/PUB/13/3",
      fr: "Élaborer des plans d’action nationaux contre la discrimination raciale: guide pratique, HR/PUB/13/3",
      de: "Nationale Aktionspläne gegen Rassendiskriminierung entwickeln: ein praktischer Leitfaden, HR/PUB/13/3",
      en: "Developing National Action Plans against Racial Discrimination: A Practical Guide, HR/PUB/13/3",
      courtesy: ["nl", "fr", "de"],
    },
    author: "Office of the United Nations High Commissioner for Human Rights",
    date: "2014",
    provenance: {
      status: "verified",
      confidence: "high",
      sources: ["UN iLibrary", "French edition, chapters on concept, purpose, preparation and development"],
    },
    points: [
      {
        id: "OI1",
        kind: "principle",
        ref: null,
        text: "a plan is an outcome and a process; both count",
        provenance: {
          status: "verified",
          confidence: "high",
          sources: [
            "UN iLibrary",
            "French edition, chapters on concept, purpose, preparation and development",
          ],
        },
      },
      {
        id: "OI2",
        kind: "principle",
        ref: null,
        text: "realistic and practical: goals, programmes, resources, evaluation instead of promises",
        provenance: {
          status: "verified",
          confidence: "high",
          sources: [
            "UN iLibrary",
            "French edition, chapters on concept, purpose, preparation and development",
          ],
        },
      },
      {
        id: "OI3",
        kind: "principle",
        ref: null,
        text: "linked with human-rights, development and other existing plans",
        provenance: {
          status: "verified",
          confidence: "high",
          sources: [
            "UN iLibrary",
            "French edition, chapters on concept, purpose, preparation and development",
          ],
        },
      },
      {
        id: "OI4",
        kind: "principle",
        ref: null,
        text: "priority for groups that need protection most, multiple discrimination included",
        provenance: {
          status: "verified",
          confidence: "high",
          sources: [
            "UN iLibrary",
            "French edition, chapters on concept, purpose, preparation and development",
          ],
        },
      },
      {
        id: "OH1.1",
        kind: "step",
        ref: "preparation",
        text: "political decision at the highest level",
        provenance: {
          status: "verified",
          confidence: "high",
          sources: ["guide, French edition"],
        },
      },
      {
        id: "OH1.2",
        kind: "step",
        ref: "preparation",
        text: "public announcement to institutions, judiciary, NGOs, academia",
        provenance: {
          status: "verified",
          confidence: "high",
          sources: ["guide, French edition"],
        },
      },
      {
        id: "OH1.3",
        kind: "step",
        ref: "preparation",
        text: "first consultations",
        provenance: {
          status: "verified",
          confidence: "high",
          sources: ["guide, French edition"],
        },
      },
      {
        id: "OH1.4",
        kind: "step",
        ref: "preparation",
        text: "liaison body (focal point)",
        provenance: {
          status: "verified",
          confidence: "high",
          sources: ["guide, French edition"],
        },
      },
      {
        id: "OH1.5",
        kind: "step",
        ref: "preparation",
        text: "national coordinating committee with state and civil society",
        provenance: {
          status: "verified",
          confidence: "high",
          sources: ["guide, French edition"],
        },
      },
      {
        id: "OH1.6",
        kind: "step",
        ref: "preparation",
        text: "roles of the human-rights institution and of the equality body",
        provenance: {
          status: "verified",
          confidence: "high",
          sources: ["guide, French edition"],
        },
      },
      {
        id: "OH1.7",
        kind: "step",
        ref: "preparation",
        text: "media strategy",
        provenance: {
          status: "verified",
          confidence: "high",
          sources: ["guide, French edition"],
        },
      },
      {
        id: "OH2.1",
        kind: "step",
        ref: "development",
        text: "baseline study: law, policy, practice, beliefs, results, resources, priority groups",
        provenance: {
          status: "verified",
          confidence: "medium",
          sources: ["guide, French edition, for the baseline; rest general knowledge"],
        },
      },
      {
        id: "OH2.2",
        kind: "step",
        ref: "development",
        text: "priorities",
        provenance: {
          status: "verified",
          confidence: "medium",
          sources: ["guide, French edition, for the baseline; rest general knowledge"],
        },
      },
      {
        id: "OH2.3",
        kind: "step",
        ref: "development",
        text: "goals, activities, actors, time, resources, indicators",
        provenance: {
          status: "verified",
          confidence: "medium",
          sources: ["guide, French edition, for the baseline; rest general knowledge"],
        },
      },
      {
        id: "OH2.4",
        kind: "step",
        ref: "development",
        text: "consultation on the draft",
        provenance: {
          status: "verified",
          confidence: "medium",
          sources: ["guide, French edition, for the baseline; rest general knowledge"],
        },
      },
      {
        id: "OH2.5",
        kind: "step",
        ref: "development",
        text: "adoption, legal status, publication and launch",
        provenance: {
          status: "verified",
          confidence: "medium",
          sources: ["guide, French edition, for the baseline; rest general knowledge"],
        },
      },
      {
        id: "OH3.1",
        kind: "step",
        ref: "implementation",
        text: "implementing bodies act and report",
        provenance: {
          status: "general-knowledge",
          confidence: "medium",
          sources: [],
        },
      },
      {
        id: "OH3.2",
        kind: "step",
        ref: "implementation",
        text: "awareness of the plan",
        provenance: {
          status: "general-knowledge",
          confidence: "medium",
          sources: [],
        },
      },
      {
        id: "OH3.3",
        kind: "step",
        ref: "implementation",
        text: "training",
        provenance: {
          status: "general-knowledge",
          confidence: "medium",
          sources: [],
        },
      },
      {
        id: "OH3.4",
        kind: "step",
        ref: "implementation",
        text: "links with budgets and other planning",
        provenance: {
          status: "general-knowledge",
          confidence: "medium",
          sources: [],
        },
      },
      {
        id: "OH4.1",
        kind: "step",
        ref: "monitoring",
        text: "committee or body follows progress at fixed intervals",
        provenance: {
          status: "general-knowledge",
          confidence: "medium",
          sources: [],
        },
      },
      {
        id: "OH4.2",
        kind: "step",
        ref: "monitoring",
        text: "agreed report form",
        provenance: {
          status: "general-knowledge",
          confidence: "medium",
          sources: [],
        },
      },
      {
        id: "OH4.3",
        kind: "step",
        ref: "monitoring",
        text: "input by civil society",
        provenance: {
          status: "general-knowledge",
          confidence: "medium",
          sources: [],
        },
      },
      {
        id: "OH4.4",
        kind: "step",
        ref: "monitoring",
        text: "reports to parliament and public",
        provenance: {
          status: "general-knowledge",
          confidence: "medium",
          sources: [],
        },
      },
      {
        id: "OH5.1",
        kind: "step",
        ref: "evaluation",
        text: "mid-term and final review, independent",
        provenance: {
          status: "general-knowledge",
          confidence: "medium",
          sources: [],
        },
      },
      {
        id: "OH5.2",
        kind: "step",
        ref: "evaluation",
        text: "results and lessons published",
        provenance: {
          status: "general-knowledge",
          confidence: "medium",
          sources: [],
        },
      },
      {
        id: "OH5.3",
        kind: "step",
        ref: "evaluation",
        text: "update or next plan",
        provenance: {
          status: "general-knowledge",
          confidence: "medium",
          sources: [],
        },
      },
    ],
    note: null,
  },
  {
    id: "durban",
    name: {
      nl: "Verklaring en Actieprogramma van Durban, 2001",
      fr: "Déclaration et Programme d’action de Durban, 2001",
      de: "Erklärung und Aktionsprogramm von Durban, 2001",
      en: "Durban Declaration and Programme of Action, 2001",
      courtesy: ["nl", "fr", "de"],
    },
    author: "United Nations",
    date: "2001",
    provenance: {
      status: "verified",
      confidence: "high",
      sources: ["Ligue des droits de l’Homme (France) on the commitment; paragraph number general knowledge"],
    },
    points: [
      {
        id: "DU1",
        kind: "point",
        ref: "Programme of Action, para. 66",
        text: "States set up and carry out national policies and action plans without delay, gender aspects included",
        provenance: {
          status: "verified",
          confidence: "high",
          sources: [
            "Ligue des droits de l’Homme (France) on the commitment; paragraph number general knowledge",
          ],
        },
      },
      {
        id: "DU2",
        kind: "point",
        ref: "Programme of Action, para. 191",
        text: "plans are made in consultation with national human-rights institutions, bodies against racism and civil society, and are reported to OHCHR",
        provenance: {
          status: "verified",
          confidence: "medium",
          sources: ["cited in the OHCHR guide"],
        },
      },
      {
        id: "DU3",
        kind: "point",
        ref: "Durban Review Conference 2009",
        text: "call repeated",
        provenance: {
          status: "verified",
          confidence: "high",
          sources: ["OHCHR guide"],
        },
      },
    ],
    note: null,
  },
  {
    id: "icerd",
    name: {
      nl: "Internationaal Verdrag inzake de uitbanning van alle vormen van rassendiscriminatie",
      fr: "Convention internationale sur l’élimination de toutes les formes de discrimination raciale",
      de: "Internationales Übereinkommen zur Beseitigung jeder Form von Rassendiskriminierung",
      en: "International Convention on the Elimination of All Forms of Racial Discrimination",
      courtesy: ["nl", "fr", "de"],
    },
    author: "United Nations",
    date: null,
    provenance: {
      status: "general-knowledge",
      confidence: "high",
      sources: [],
    },
    points: [
      {
        id: "IC1",
        kind: "point",
        ref: "art. 9",
        text: "State reports: first after one year, then every two years, in practice combined",
        provenance: {
          status: "general-knowledge",
          confidence: "high",
          sources: [],
        },
      },
      {
        id: "IC2",
        kind: "point",
        ref: "General Recommendations 28 (2002) and 33 (2009)",
        text: "adopt national plans as follow-up of Durban",
        provenance: {
          status: "verified",
          confidence: "high",
          sources: ["OHCHR guide, footnote"],
        },
      },
      {
        id: "IC3",
        kind: "point",
        ref: "CERD/C/BEL/CO/16-19 (14 March 2014)",
        text: "earlier conclusions on Belgium",
        provenance: {
          status: "verified",
          confidence: "high",
          sources: ["OHCHR treaty-body documents"],
        },
      },
      {
        id: "IC4",
        kind: "point",
        ref: "CERD/C/BEL/CO/20-22 (21 May 2021)",
        text: "reports 20-22 of Belgium discussed 20-21 April 2021, conclusions adopted 29 April 2021; the national plan was on the committee's list of themes",
        provenance: {
          status: "verified",
          confidence: "high",
          sources: ["OHCHR treaty-body documents"],
        },
      },
    ],
    note: null,
  },
  {
    id: "upr",
    name: {
      nl: "Universeel periodiek onderzoek",
      fr: "Examen périodique universel",
      de: "Allgemeine regelmäßige Überprüfung",
      en: "Universal Periodic Review",
      courtesy: ["nl", "fr", "de"],
    },
    author: "United Nations Human Rights Council",
    date: null,
    provenance: {
      status: "verified",
      confidence: "medium",
      sources: ["NAPAR coalition website", "BePax, 2019"],
    },
    points: [
      {
        id: "UP1",
        kind: "point",
        ref: "February 2016",
        text: "Belgium reminded of its promise (date as given by the coalition)",
        provenance: {
          status: "verified",
          confidence: "medium",
          sources: ["NAPAR coalition website", "BePax, 2019"],
        },
      },
      {
        id: "UP2",
        kind: "point",
        ref: "5 May 2021, A/HRC/48/8",
        text: "third review of Belgium",
        provenance: {
          status: "verified",
          confidence: "high",
          sources: ["Human Rights Council"],
        },
      },
    ],
    note: null,
  },
  {
    id: "ecri",
    name: {
      nl: "Europese Commissie tegen Racisme en Onverdraagzaamheid (Raad van Europa)",
      fr: "Commission européenne contre le racisme et l’intolérance (Conseil de l’Europe)",
      de: "Europäische Kommission gegen Rassismus und Intoleranz (Europarat)",
      en: "European Commission against Racism and Intolerance (Council of Europe)",
      courtesy: ["nl", "fr", "de"],
    },
    author: "Council of Europe",
    date: null,
    provenance: {
      status: "verified",
      confidence: "high",
      sources: ["ECRI", "Council of Europe portal"],
    },
    points: [
      {
        id: "ER1",
        kind: "point",
        ref: "sixth report on Belgium",
        text: "adopted 12 December 2019, published 18 March 2020; five-year cycle; two priority recommendations for interim follow-up: no duty on service providers to report irregular migrants, and means for the commission that evaluates the federal anti-discrimination laws",
        provenance: {
          status: "verified",
          confidence: "high",
          sources: ["ECRI", "Council of Europe portal"],
        },
      },
      {
        id: "ER2",
        kind: "point",
        ref: "fourth report on Belgium",
        text: "published 26 May 2009, with a chapter on the anti-racism action plan",
        provenance: {
          status: "verified",
          confidence: "high",
          sources: ["ECRI table of contents"],
        },
      },
    ],
    note: null,
  },
];
