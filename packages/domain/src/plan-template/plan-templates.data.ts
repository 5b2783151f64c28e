/**
 * Ways to begin a plan. The ten commitments are those of the coalition, in its words. The themes of the common part follow
 * the common guiding principles for national plans against racism (EU, March 2022), whose text we could only paraphrase; no
 * common part of the Belgian plan has been adopted in any source found. The themes of an own plan are fields of life and
 * tasks that the criteria look for: a choice of this project.
 */
import { commitments, type LifeDomainId, lifeDomains } from "../framework/index.js";
import type { FullText } from "../text/index.js";
import type { PlanTemplate, TemplateNode } from "./plan-template.js";

const text = (nl: string, fr: string, de: string, en: string): FullText => ({ nl, fr, de, en });

const nameOfDomain = (domain: LifeDomainId): FullText => {
  const found = lifeDomains.find(({ id }) => id === domain);
  if (!found) throw new Error(`no field of life ${domain}`);
  return found.name;
};
const ofDomain = (domain: LifeDomainId, more: Partial<TemplateNode> = {}): TemplateNode => ({
  ...{ id: domain, label: nameOfDomain(domain), points: [], criteria: [] },
  ...more,
});

const eccar: PlanTemplate = {
  id: "eccar-commitments",
  name: text(
    "De tien verbintenissen van ECCAR",
    "Les dix engagements de l’ECCAR",
    "Die zehn Verpflichtungen der ECCAR",
    "The ten ECCAR commitments",
  ),
  description: text(
    "Een deel voor elke verbintenis van de Europese Coalitie van Steden tegen Racisme.",
    "Une partie pour chaque engagement de la Coalition européenne des villes contre le racisme.",
    "Ein Teil für jede Verpflichtung der Europäischen Städtekoalition gegen Rassismus.",
    "One part for each commitment of the European Coalition of Cities against Racism.",
  ),
  axis: "commitment",
  nodes: commitments.map(({ number, name }) => ({
    ...{ id: `commitment-${number}`, label: text(name.nl, name.fr, name.de, name.en), ordinal: number },
    ...{ eccarCommitments: [number], points: [], criteria: ["Q30"] },
  })),
  references: ["eccar"],
  suits: ["municipality"],
  provenance: { status: "verified", confidence: "high", sources: ["ECCAR-10PPA"] },
};

const commonPart: PlanTemplate = {
  id: "interfederal-common-part",
  name: text(
    "Het gemeenschappelijk deel van een interfederaal plan",
    "La partie commune d’un plan interfédéral",
    "Der gemeinsame Teil eines interföderalen Plans",
    "The common part of an interfederal plan",
  ),
  description: text(
    "Thema’s naar de leidende beginselen van de EU voor nationale plannen tegen racisme (2022). Elke overheid voegt haar eigen bijdrage toe.",
    "Des thèmes selon les principes directeurs de l’UE pour les plans nationaux contre le racisme (2022). Chaque autorité y ajoute sa propre contribution.",
    "Themen nach den Leitprinzipien der EU für nationale Pläne gegen Rassismus (2022). Jede Behörde fügt ihren eigenen Beitrag hinzu.",
    "Themes after the guiding principles of the EU for national plans against racism (2022). Each authority adds its own contribution.",
  ),
  axis: "theme",
  nodes: [
    {
      id: "recognition",
      label: text(
        "Racisme erkennen in al zijn vormen, ook structureel",
        "Reconnaître le racisme sous toutes ses formes, y compris structurel",
        "Rassismus in all seinen Formen anerkennen, auch strukturell",
        "Recognising racism in all its forms, structural racism included",
      ),
      ...{ points: ["CGP1", "CGP6", "CGP7"], criteria: ["Q12", "Q13", "Q21"] },
    },
    {
      id: "law",
      label: text(
        "De wet toepassen en leemten dichten",
        "Appliquer la loi et combler les lacunes",
        "Das Recht anwenden und Lücken schließen",
        "Applying the law and closing its gaps",
      ),
      ...{ points: ["CGP8"], criteria: [] },
    },
    ofDomain("justice", { points: ["CGP8"] }),
    ofDomain("online-hate", { points: ["CGP8"] }),
    ofDomain("police", { points: ["CGP9"] }),
    {
      id: "areas-of-life",
      label: text(
        "Werk, onderwijs, gezondheid en wonen",
        "Emploi, enseignement, santé et logement",
        "Arbeit, Bildung, Gesundheit und Wohnen",
        "Work, education, health and housing",
      ),
      ...{ points: ["CGP10"], criteria: ["Q23"] },
      children: [
        ofDomain("employment", { points: ["CGP10"] }),
        ofDomain("education", { points: ["CGP10"] }),
        ofDomain("health", { points: ["CGP10"] }),
        ofDomain("housing", { points: ["CGP10"] }),
      ],
    },
    {
      id: "equality-data",
      label: text(
        "Gelijkheidsdata, met respect voor het privéleven",
        "Données relatives à l’égalité, dans le respect de la vie privée",
        "Gleichstellungsdaten unter Achtung der Privatsphäre",
        "Equality data, with respect for privacy",
      ),
      ...{ points: ["CGP11"], criteria: ["Q10", "Q46"] },
    },
    {
      id: "awareness",
      label: text(
        "Bewustmaking, geschiedenis, media en cultuur",
        "Sensibilisation, histoire, médias et culture",
        "Sensibilisierung, Geschichte, Medien und Kultur",
        "Awareness, history, media and culture",
      ),
      ...{ points: ["CGP14"], criteria: [] },
    },
    {
      id: "participation",
      label: text(
        "Deelname van het middenveld en van wie racisme meemaakt",
        "Participation de la société civile et des personnes qui subissent le racisme",
        "Beteiligung der Zivilgesellschaft und derer, die Rassismus erleben",
        "Participation of civil society and of those who meet racism",
      ),
      ...{ points: ["CGP3", "CGP4"], criteria: ["Q15", "Q16", "Q19"] },
    },
    {
      id: "other-plans",
      label: text(
        "Gewestelijke en lokale plannen, en ander beleid",
        "Plans régionaux et locaux, et autres politiques",
        "Regionale und lokale Pläne und andere Politikbereiche",
        "Regional and local plans, and other policies",
      ),
      ...{ points: ["CGP5", "CGP15"], criteria: ["Q07"] },
    },
    {
      id: "steering",
      label: text(
        "Sturing, middelen, opvolging en evaluatie",
        "Pilotage, moyens, suivi et évaluation",
        "Steuerung, Mittel, Monitoring und Evaluation",
        "Steering, means, monitoring and evaluation",
      ),
      ...{ points: ["CGP2", "CGP12", "CGP13"], criteria: ["Q02", "Q32", "Q43", "Q44"] },
    },
  ],
  references: ["eu"],
  suits: ["interfederal"],
  provenance: { status: "design", confidence: "medium", sources: ["EU-CGP-2022"] },
};

const ownPlan: PlanTemplate = {
  id: "own-plan",
  name: text(
    "Een eigen plan naar thema’s",
    "Un plan propre, par thèmes",
    "Ein eigener Plan nach Themen",
    "A plan of one’s own, by themes",
  ),
  description: text(
    "Domeinen van het leven, de eigen organisatie, melding en opvolging: wat de criteria in elk plan zoeken.",
    "Domaines de vie, organisation propre, signalement et suivi : ce que les critères cherchent dans tout plan.",
    "Lebensbereiche, die eigene Organisation, Meldung und Monitoring: was die Kriterien in jedem Plan suchen.",
    "Fields of life, the own organisation, reporting and monitoring: what the criteria look for in every plan.",
  ),
  axis: "theme",
  nodes: [
    ofDomain("public-employment", { criteria: ["Q28"], eccarCommitments: [6] }),
    ofDomain("public-services", { criteria: ["Q28"], eccarCommitments: [6] }),
    ofDomain("employment", { criteria: ["Q20", "Q23"], eccarCommitments: [5] }),
    ofDomain("housing", { criteria: ["Q23"], eccarCommitments: [7] }),
    ofDomain("education", { criteria: ["Q23"], eccarCommitments: [8] }),
    ofDomain("health", { criteria: ["Q23"] }),
    ofDomain("culture", { criteria: [], eccarCommitments: [9] }),
    ofDomain("justice", { criteria: ["Q23"], eccarCommitments: [10] }),
    ofDomain("victim-support", { criteria: ["Q27"], eccarCommitments: [3] }),
    ofDomain("participation", { criteria: ["Q15", "Q16"], eccarCommitments: [1, 4] }),
    ofDomain("data-research", { criteria: ["Q10", "Q43"], eccarCommitments: [2] }),
  ],
  references: [],
  suits: ["municipality", "government"],
  provenance: { status: "design", confidence: "medium", sources: ["EU-CGP-2022", "ECCAR-10PPA"] },
};

export const planTemplates: readonly PlanTemplate[] = [eccar, commonPart, ownPlan];
