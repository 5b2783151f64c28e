/**
 * Labels of the words of the competence model, in four languages. Written by the project after the vocabulary of its
 * reference files; the legal definitions prevail.
 */
import type { Confidence, Verification } from "../legal-source/index.js";
import type { FullText } from "../text/index.js";
import type { CooperationLevel, Exclusivity, InstitutionLanguage, Instrument } from "./vocabulary.js";

/** A short name, and one sentence on what it means. */
export type LabelledTerm = { name: FullText; meaning: FullText };

export const instrumentLabels: Readonly<Record<Instrument, LabelledTerm>> = {
  legislate: {
    name: { nl: "regels maken", fr: "légiférer", de: "Regeln erlassen", en: "make rules" },
    meaning: {
      nl: "wetten, decreten, ordonnanties of lokale reglementen aannemen",
      fr: "adopter des lois, décrets, ordonnances ou règlements locaux",
      de: "Gesetze, Dekrete, Ordonnanzen oder lokale Verordnungen verabschieden",
      en: "adopt acts, decrees, ordinances or local regulations",
    },
  },
  implement: {
    name: { nl: "uitvoeren", fr: "exécuter", de: "ausführen", en: "implement" },
    meaning: {
      nl: "het beleid voeren, individuele of uitvoerende beslissingen nemen",
      fr: "mener la politique, prendre des décisions individuelles ou d’exécution",
      de: "die Politik durchführen, Einzel- oder Ausführungsentscheidungen treffen",
      en: "run the policy, take individual or executive decisions",
    },
  },
  finance: {
    name: { nl: "financieren", fr: "financer", de: "finanzieren", en: "finance" },
    meaning: {
      nl: "betalen of subsidiëren",
      fr: "payer ou subventionner",
      de: "bezahlen oder bezuschussen",
      en: "pay or subsidise",
    },
  },
  enforce: {
    name: { nl: "handhaven", fr: "faire respecter", de: "durchsetzen", en: "enforce" },
    meaning: {
      nl: "bestuurlijke sancties, bevelen, politiemaatregelen",
      fr: "sanctions administratives, ordres, mesures de police",
      de: "Verwaltungssanktionen, Anordnungen, polizeiliche Maßnahmen",
      en: "administrative sanctions, orders, police measures, injunctions",
    },
  },
  prosecute: {
    name: {
      nl: "strafrechtelijk vervolgen",
      fr: "poursuivre au pénal",
      de: "strafrechtlich verfolgen",
      en: "prosecute",
    },
    meaning: {
      nl: "een strafvordering instellen",
      fr: "exercer l’action publique",
      de: "die Strafverfolgung einleiten",
      en: "bring criminal proceedings",
    },
  },
  inspect: {
    name: { nl: "inspecteren", fr: "inspecter", de: "kontrollieren", en: "inspect" },
    meaning: {
      nl: "controleren, toezicht houden, testen",
      fr: "contrôler, surveiller, tester",
      de: "kontrollieren, beaufsichtigen, testen",
      en: "control, supervise, test, oversee",
    },
  },
  employ: {
    name: { nl: "werkgever zijn", fr: "employer", de: "beschäftigen", en: "employ" },
    meaning: {
      nl: "optreden als werkgever van het betrokken personeel",
      fr: "agir comme employeur du personnel concerné",
      de: "als Arbeitgeber des betreffenden Personals handeln",
      en: "act as employer of the staff concerned",
    },
  },
  inform: {
    name: { nl: "informeren", fr: "informer", de: "informieren", en: "inform" },
    meaning: {
      nl: "informeren, sensibiliseren, adviseren, slachtoffers bijstaan",
      fr: "informer, sensibiliser, conseiller, assister les victimes",
      de: "informieren, sensibilisieren, beraten, Opfern beistehen",
      en: "inform, raise awareness, advise, assist victims",
    },
  },
};

export const institutionLanguageLabels: Readonly<Record<InstitutionLanguage, LabelledTerm>> = {
  nl: {
    name: {
      nl: "Nederlandstalige instelling",
      fr: "institution néerlandophone",
      de: "niederländischsprachige Einrichtung",
      en: "Dutch-language institution",
    },
    meaning: {
      nl: "instelling die uitsluitend tot de Vlaamse Gemeenschap behoort",
      fr: "institution qui appartient exclusivement à la Communauté flamande",
      de: "Einrichtung, die ausschließlich der Flämischen Gemeinschaft angehört",
      en: "institution belonging exclusively to the Flemish Community",
    },
  },
  fr: {
    name: {
      nl: "Franstalige instelling",
      fr: "institution francophone",
      de: "französischsprachige Einrichtung",
      en: "French-language institution",
    },
    meaning: {
      nl: "instelling die uitsluitend tot de Franse Gemeenschap behoort",
      fr: "institution qui appartient exclusivement à la Communauté française",
      de: "Einrichtung, die ausschließlich der Französischen Gemeinschaft angehört",
      en: "institution belonging exclusively to the French Community",
    },
  },
  bilingual: {
    name: {
      nl: "tweetalige instelling",
      fr: "institution bilingue",
      de: "zweisprachige Einrichtung",
      en: "bilingual institution",
    },
    meaning: {
      nl: "instelling die tot geen van beide gemeenschappen uitsluitend behoort",
      fr: "institution qui n’appartient exclusivement à aucune des deux communautés",
      de: "Einrichtung, die keiner der beiden Gemeinschaften ausschließlich angehört",
      en: "institution belonging exclusively to neither community",
    },
  },
  persons: {
    name: {
      nl: "rechtstreeks op personen",
      fr: "directement aux personnes",
      de: "unmittelbar auf Personen",
      en: "directly on persons",
    },
    meaning: {
      nl: "maatregel die rechtstreeks voor personen geldt (rechten of plichten)",
      fr: "mesure qui s’applique directement aux personnes (droits ou obligations)",
      de: "Maßnahme, die unmittelbar für Personen gilt (Rechte oder Pflichten)",
      en: "measure that applies directly to persons (rights or duties)",
    },
  },
};

export const exclusivityLabels: Readonly<Record<Exclusivity, LabelledTerm>> = {
  exclusive: {
    name: { nl: "exclusief", fr: "exclusive", de: "ausschließlich", en: "exclusive" },
    meaning: {
      nl: "één bevoegde overheid, op deze plaats en voor dit onderdeel; lokale uitvoering in haar naam doet daar niets aan af",
      fr: "une seule autorité compétente, en ce lieu et pour cet aspect ; l’exécution locale pour son compte n’y change rien",
      de: "eine einzige zuständige Behörde, an diesem Ort und für diesen Teilbereich; die örtliche Ausführung in ihrem Auftrag ändert daran nichts",
      en: "one holder, in this place and for this part; local execution on its behalf changes nothing",
    },
  },
  concurrent: {
    name: { nl: "samenlopend", fr: "concurrente", de: "konkurrierend", en: "concurrent" },
    meaning: {
      nl: "meerdere instanties kunnen in dezelfde zaak optreden",
      fr: "plusieurs instances peuvent agir dans la même affaire",
      de: "mehrere Stellen können in derselben Sache handeln",
      en: "several bodies may act on the same case",
    },
  },
  parallel: {
    name: { nl: "parallel", fr: "parallèle", de: "parallel", en: "parallel" },
    meaning: {
      nl: "elk niveau treedt binnen zijn eigen bevoegdheden op rond hetzelfde thema",
      fr: "chaque niveau agit dans ses propres compétences sur le même thème",
      de: "jede Ebene handelt innerhalb ihrer eigenen Zuständigkeiten zum selben Thema",
      en: "each level acts within its own powers on the same theme",
    },
  },
  shared: {
    name: { nl: "gedeeld", fr: "partagée", de: "geteilt", en: "shared" },
    meaning: {
      nl: "de materie is verdeeld in delen van verschillende niveaus",
      fr: "la matière est divisée en parties relevant de niveaux différents",
      de: "die Angelegenheit ist in Teile verschiedener Ebenen aufgeteilt",
      en: "the subject is cut in parts held by different levels",
    },
  },
  delegated: {
    name: { nl: "gedelegeerd", fr: "déléguée", de: "übertragen", en: "delegated" },
    meaning: {
      nl: "uitgeoefend namens of in de plaats van een ander niveau (art. 138 en 139 Gw., lokale uitvoering)",
      fr: "exercée pour le compte ou à la place d’un autre niveau (art. 138 et 139 Const., exécution locale)",
      de: "im Namen oder anstelle einer anderen Ebene ausgeübt (Art. 138 und 139 Verf., örtliche Ausführung)",
      en: "exercised on behalf or in the place of another level (Const. arts 138 and 139, local execution)",
    },
  },
};

export const cooperationLabels: Readonly<Record<CooperationLevel, LabelledTerm>> = {
  none: {
    name: {
      nl: "geen samenwerking nodig",
      fr: "aucune coopération requise",
      de: "keine Zusammenarbeit nötig",
      en: "no cooperation needed",
    },
    meaning: {
      nl: "kan alleen optreden",
      fr: "peut agir seule",
      de: "kann allein handeln",
      en: "may act alone",
    },
  },
  recommended: {
    name: {
      nl: "samenwerking aanbevolen",
      fr: "coopération recommandée",
      de: "Zusammenarbeit empfohlen",
      en: "cooperation recommended",
    },
    meaning: {
      nl: "juridisch alleen bevoegd, maar het resultaat hangt af van een ander niveau",
      fr: "seule compétente en droit, mais le résultat dépend d’un autre niveau",
      de: "rechtlich allein zuständig, aber das Ergebnis hängt von einer anderen Ebene ab",
      en: "alone in law, but the result depends on another level",
    },
  },
  concertation: {
    name: { nl: "overleg", fr: "concertation", de: "Konzertierung", en: "concertation" },
    meaning: {
      nl: "overleg in een interministeriële conferentie, taskforce, Overlegcomité of gelijkaardig orgaan is voorzien of nodig",
      fr: "une concertation en conférence interministérielle, task force, Comité de concertation ou organe similaire est prévue ou nécessaire",
      de: "eine Konzertierung in einer interministeriellen Konferenz, einer Taskforce, dem Konzertierungsausschuss oder einem ähnlichen Organ ist vorgesehen oder nötig",
      en: "consultation in an interministerial conference, task force, Concertation Committee or similar is foreseen or needed",
    },
  },
  "cooperation-agreement": {
    name: {
      nl: "samenwerkingsakkoord",
      fr: "accord de coopération",
      de: "Zusammenarbeitsabkommen",
      en: "cooperation agreement",
    },
    meaning: {
      nl: "er bestaat een samenwerkingsakkoord of het is vereist (art. 92bis BWHI), of een protocol met een gemeenschappelijke instelling",
      fr: "un accord de coopération existe ou est requis (art. 92bis LSRI), ou un protocole avec un organisme commun",
      de: "ein Zusammenarbeitsabkommen besteht oder ist vorgeschrieben (Art. 92bis SGRI), oder ein Protokoll mit einer gemeinsamen Einrichtung",
      en: "a cooperation agreement exists or is required (BWHI art. 92bis), or a protocol with a common body",
    },
  },
};

export const confidenceLabels: Readonly<Record<Confidence, LabelledTerm>> = {
  high: {
    name: { nl: "hoog", fr: "élevée", de: "hoch", en: "high" },
    meaning: {
      nl: "vaststaand recht of duidelijk gesteund",
      fr: "droit établi ou clairement étayé",
      de: "gefestigtes Recht oder klar belegt",
      en: "settled law or clearly supported",
    },
  },
  medium: {
    name: { nl: "gemiddeld", fr: "moyenne", de: "mittel", en: "medium" },
    meaning: {
      nl: "de bevoegde overheid is redelijk zeker, een datum of detail niet",
      fr: "l’autorité compétente est assez certaine, une date ou un détail ne l’est pas",
      de: "die zuständige Behörde ist einigermaßen sicher, ein Datum oder eine Einzelheit nicht",
      en: "holder reasonably sure, a date or detail is not",
    },
  },
  low: {
    name: { nl: "laag", fr: "faible", de: "niedrig", en: "low" },
    meaning: {
      nl: "door een jurist na te kijken vóór gebruik",
      fr: "à vérifier par un juriste avant usage",
      de: "vor Gebrauch von einer Juristin oder einem Juristen zu prüfen",
      en: "needs checking by a lawyer before use",
    },
  },
};

export const verificationLabels: Readonly<Record<Verification, LabelledTerm>> = {
  source: {
    name: {
      nl: "in een bron gelezen",
      fr: "lu dans une source",
      de: "in einer Quelle gelesen",
      en: "read in a source",
    },
    meaning: {
      nl: "bevoegde overheid (en meestal rechtsgrond) bevestigd in een gelezen bron",
      fr: "autorité compétente (et en général base légale) confirmée dans une source lue",
      de: "zuständige Behörde (und meist Rechtsgrundlage) in einer gelesenen Quelle bestätigt",
      en: "holder (and usually legal basis) confirmed in a source that was read",
    },
  },
  mixed: {
    name: {
      nl: "deels in een bron gelezen",
      fr: "lu en partie dans une source",
      de: "teils in einer Quelle gelesen",
      en: "partly read in a source",
    },
    meaning: {
      nl: "deels bevestigd in een bron, deels algemene kennis",
      fr: "confirmé en partie dans une source, en partie connaissance générale",
      de: "teils in einer Quelle bestätigt, teils Allgemeinwissen",
      en: "partly confirmed in a source, partly general knowledge",
    },
  },
  "general-knowledge": {
    name: {
      nl: "algemene kennis",
      fr: "connaissance générale",
      de: "Allgemeinwissen",
      en: "general knowledge",
    },
    meaning: {
      nl: "niet in een bron nagekeken",
      fr: "non vérifié dans une source",
      de: "nicht in einer Quelle überprüft",
      en: "not checked in a source",
    },
  },
};
