/**
 * The interfederal plan: promised in Durban in 2001, mandated in 2020, worked on, stuck, and called for again in 2025. What
 * came of the announcements of 2025 is not known, and no common text is known to have been put to decision.
 *
 * Facts of the documents the project started from (SEED-000, SEED-001) and of the timeline, whose texts are used where they
 * say it already; the other texts in four languages are ours. The Wikipedia page on the governments of 2024 to 2026 was
 * looked up on 2026-11-21. Dates are as precise as their sources.
 */
import type { Evidence } from "../../mandate/index.js";
import type { FullText } from "../../text/index.js";
import { belgianPlans } from "../plans/index.js";
import {
  type CaseStory,
  coalitionArticle,
  fact,
  pressRelease,
  published,
  type StoryStep,
  sourceOf,
  stageOf,
} from "./story.js";

const [conference, startNote, stuck] = [fact("B8"), fact("B11"), fact("B19")];
const [unia, restart, agreement, note] = [fact("B17"), fact("B24"), fact("B32"), fact("B33")];

const promise = belgianPlans.find(({ id }) => id === "napar-be");
if (!promise) throw new Error("the interfederal plan is not in the register");

/** The plan as the register has it, with what its sources say of 2025: called for again, and to be negotiated. */
const document = {
  ...promise,
  status: "preparing" as const,
  statusAsOf: "2025",
  source: {
    docs: [...(promise.source?.docs ?? []), "NAPAR coalition, 9 May 2025", ...note.sources],
    status: "seed" as const,
    confidence: "medium" as const,
    note: {
      nl: "jaren van de rondetafel afgeleid; stand van 2025 volgens de coalitie en de beleidsnota zoals geciteerd in een parlementaire vraag",
      fr: "années de la table ronde déduites; état de 2025 selon la coalition et la note de politique citée dans une question parlementaire",
      de: "Jahre der Expertenrunde erschlossen; Stand von 2025 nach der Koalition und der in einer parlamentarischen Frage zitierten politischen Note",
      en: "years of the round table inferred; state of 2025 by the coalition and the policy note as cited in a parliamentary question",
    },
  },
};

const whyParty: FullText = {
  nl: "Lid van de Interministeriële Conferentie tegen racisme; geen overheid kan een plan aan een andere opleggen",
  fr: "Membre de la Conférence interministérielle contre le racisme; aucune autorité ne peut imposer un plan à une autre",
  de: "Mitglied der Interministeriellen Konferenz gegen Rassismus; keine Behörde kann einer anderen einen Plan auferlegen",
  en: "Member of the Interministerial Conference against racism; no government can impose a plan on another",
};
const parties: readonly StoryStep[] = ["fed", "vg", "vlg", "cf", "rw", "dg", "rbc", "cocom", "cocof"].map(
  (authority) => ({ command: "addParty", data: { authority, reason: whyParty } }),
);

const mandates: readonly StoryStep[] = [
  {
    command: "giveMandate",
    makes: "mandate-conference",
    data: {
      giver: "concertation-committee",
      holder: "imc-racism",
      object: {
        nl: "Racisme gezamenlijk aanpakken: raciale criteria, levensbeschouwing, meervoudige discriminatie, met bijzondere aandacht voor antisemitisme",
        fr: "Lutter ensemble contre le racisme: critères raciaux, convictions, discrimination multiple, avec une attention particulière à l’antisémitisme",
        de: "Gemeinsam gegen Rassismus vorgehen: rassische Merkmale, Weltanschauung, Mehrfachdiskriminierung, mit besonderer Aufmerksamkeit für Antisemitismus",
        en: "Act together against racism: racial criteria, belief, multiple discrimination, with special attention to antisemitism",
      },
      givenOn: "2020-02-19",
      evidence: sourceOf(conference),
    },
  },
  {
    command: "giveMandate",
    makes: "mandate-unia",
    data: {
      giver: "vg",
      holder: "unia",
      object: {
        nl: "Gelijkheidsorgaan zijn, ook voor Vlaamse bevoegdheden van gemeenschap en gewest",
        fr: "Être organisme de promotion de l’égalité, y compris pour les compétences flamandes de la Communauté et de la Région",
        de: "Gleichbehandlungsstelle sein, auch für flämische Zuständigkeiten der Gemeinschaft und der Region",
        en: "Be the equality body for Flemish matters of the community and the region too",
      },
      basis: {
        nl: "Samenwerkingsakkoord van 12 juni 2013 volgens Unia, van 23 juli 2012 volgens het Waalse decreet",
        fr: "Accord de coopération du 12 juin 2013 selon Unia, du 23 juillet 2012 selon le décret wallon",
        de: "Zusammenarbeitsabkommen vom 12. Juni 2013 laut Unia, vom 23. Juli 2012 laut wallonischem Dekret",
        en: "Cooperation agreement of 12 June 2013 according to Unia, of 23 July 2012 according to the Walloon decree",
      },
      givenOn: "2014-03-15",
      evidence: sourceOf(fact("B3")),
    },
  },
  {
    command: "withdrawMandate",
    data: { mandate: "mandate-unia", on: "2023-03-15", reason: unia.text, evidence: sourceOf(unia) },
  },
  {
    command: "giveMandate",
    makes: "mandate-flemish-institute",
    data: {
      giver: "vg",
      holder: "vmri",
      object: {
        nl: "Mensenrechteninstituut voor Vlaanderen zijn, met een geschillenkamer",
        fr: "Être l’institut des droits humains de la Flandre, avec une chambre des litiges",
        de: "Menschenrechtsinstitut für Flandern sein, mit einer Streitkammer",
        en: "Be the human rights institute for Flanders, with a chamber for disputes",
      },
      givenOn: "2023-03-15",
      follows: "mandate-unia",
      evidence: sourceOf(unia),
    },
  },
  {
    command: "giveMandate",
    makes: "mandate-round-table",
    data: {
      giver: "fed",
      holder: "expert-round-table",
      object: {
        nl: "Acht experts brengen voorstellen voor sociale samenhang samen, na de weerslag in België van het conflict in Israël en Palestina",
        fr: "Huit experts réunissent des propositions pour la cohésion sociale, après les répercussions en Belgique du conflit en Israël et en Palestine",
        de: "Acht Fachleute sammeln Vorschläge für den sozialen Zusammenhalt, nach den Auswirkungen des Konflikts in Israel und Palästina in Belgien",
        en: "Eight experts bring together proposals for social cohesion, after the effects in Belgium of the conflict in Israel and Palestine",
      },
      givenOn: "2023-11-09",
      evidence: pressRelease,
    },
  },
  {
    command: "recordMandateResult",
    data: {
      mandate: "mandate-round-table",
      result: {
        outcome: "done",
        on: "2024-02-09",
        text: {
          nl: "Zeven voorstellen, waaronder beleid tegen alle vormen van racisme behouden en versterken, mogelijk met een interfederaal plan",
          fr: "Sept propositions, dont maintenir et renforcer les politiques contre toutes les formes de racisme, éventuellement par un plan interfédéral",
          de: "Sieben Vorschläge, darunter die Politik gegen alle Formen von Rassismus beizubehalten und zu stärken, möglicherweise mit einem interföderalen Plan",
          en: "Seven proposals, among them to keep and strengthen policies against all forms of racism, possibly with an interfederal plan",
        },
        evidence: pressRelease,
      },
    },
  },
  {
    command: "giveMandate",
    makes: "mandate-examination",
    data: {
      giver: "fed",
      holder: "fed-equal-opportunities",
      object: {
        nl: "Onderzoeken hoe de voorstellen van de experts uitgevoerd kunnen worden",
        fr: "Examiner comment mettre en œuvre les propositions des experts",
        de: "Prüfen, wie die Vorschläge der Fachleute umgesetzt werden können",
        en: "Examine how to carry out the proposals of the experts",
      },
      givenOn: "2024-02-09",
      follows: "mandate-round-table",
      evidence: pressRelease,
    },
  },
  {
    command: "giveMandate",
    makes: "mandate-frame",
    data: {
      giver: "fed",
      holder: "fed-equal-opportunities",
      object: {
        nl: "Een interfederaal plan voorbereiden en onderhandelen, zoals de beleidsnota het voor 2025 aankondigt; het gemeenschappelijk kader aannemen is haar prioriteit voor 2026",
        fr: "Préparer et négocier un plan interfédéral, comme la note de politique l’annonce pour 2025; l’adoption du cadre commun est sa priorité pour 2026",
        de: "Einen interföderalen Plan vorbereiten und verhandeln, wie es die politische Note für 2025 ankündigt; die Verabschiedung des gemeinsamen Rahmens ist ihre Priorität für 2026",
        en: "Prepare and negotiate an interfederal plan, as the policy note announces for 2025; adopting the common frame is its priority for 2026",
      },
      basis: {
        nl: "Federaal regeerakkoord van 2025",
        fr: "Accord de gouvernement fédéral de 2025",
        de: "Föderales Regierungsabkommen von 2025",
        en: "Federal government agreement of 2025",
      },
      givenOn: "2025",
      evidence: sourceOf(note),
    },
  },
];

const notObtained = (request: string, authority: string, evidence: Evidence): StoryStep => ({
  command: "recordReaction",
  data: { request, authority, reaction: { kind: "notObtained", on: "2019-06", evidence } },
});

const requests: readonly StoryStep[] = [
  {
    command: "sendRequest",
    makes: "request-inventory",
    data: {
      subject: "inventory",
      from: "fed",
      addressees: ["vg", "vlg", "cf", "rw", "dg", "rbc"],
      text: {
        nl: "Inventaris van genomen en nodige maatregelen, met het oog op een nationaal plan; gevraagd aan gewesten en gemeenschappen",
        fr: "Inventaire des mesures prises et nécessaires, en vue d’un plan national; demandé aux Régions et Communautés",
        de: "Verzeichnis der getroffenen und nötigen Maßnahmen im Hinblick auf einen nationalen Plan; von Regionen und Gemeinschaften erbeten",
        en: "Inventory of measures taken and needed, towards a national plan; asked of regions and communities",
      },
      sentOn: "2019",
      earliest: "2018",
      evidence: coalitionArticle("medium"),
    },
  },
  {
    command: "recordReaction",
    data: {
      request: "request-inventory",
      authority: "cf",
      reaction: {
        kind: "answeredInPart",
        on: "2019-06",
        text: {
          nl: "De administratie is met een inventaris begonnen; of hij bezorgd werd, is niet bekend",
          fr: "L’administration a commencé un inventaire; on ne sait pas s’il a été transmis",
          de: "Die Verwaltung hat mit einem Verzeichnis begonnen; ob es übermittelt wurde, ist nicht bekannt",
          en: "The administration began an inventory; whether it was sent is not known",
        },
        evidence: coalitionArticle(),
      },
    },
  },
  {
    command: "sendRequest",
    makes: "request-coalition",
    data: {
      subject: "other",
      from: "napar-coalition",
      addressees: ["vlg", "rw"],
      text: {
        nl: "Vragen van de coalitie over het plan",
        fr: "Demandes de la coalition au sujet du plan",
        de: "Anfragen der Koalition zum Plan",
        en: "Requests of the coalition about the plan",
      },
      sentOn: "2019-06",
      earliest: "2018-02",
      evidence: coalitionArticle(),
    },
  },
  notObtained("request-coalition", "vlg", coalitionArticle()),
  notObtained("request-coalition", "rw", coalitionArticle()),
  {
    command: "sendRequest",
    makes: "request-meetings",
    data: {
      subject: "other",
      from: "napar-coalition",
      addressees: ["mr", "defi", "vlaams-belang", "other-parties"],
      text: {
        nl: "Gesprek over het plan met de partijen in de parlementen, voor de verkiezingen van 26 mei 2019",
        fr: "Entretien sur le plan avec les partis présents dans les parlements, avant les élections du 26 mai 2019",
        de: "Gespräch über den Plan mit den Parteien in den Parlamenten, vor den Wahlen vom 26. Mai 2019",
        en: "Meeting about the plan with the parties in the parliaments, before the elections of 26 May 2019",
      },
      sentOn: "2019-05-26",
      earliest: "2018-02",
      evidence: coalitionArticle(),
    },
  },
  notObtained("request-meetings", "mr", coalitionArticle()),
  notObtained("request-meetings", "defi", coalitionArticle()),
  {
    command: "recordReaction",
    data: {
      request: "request-meetings",
      authority: "vlaams-belang",
      reaction: {
        kind: "notApproached",
        on: "2019-07",
        evidence: { title: "Press report, July 2019", confidence: "medium" },
      },
    },
  },
  {
    command: "recordReaction",
    data: {
      request: "request-meetings",
      authority: "other-parties",
      reaction: {
        kind: "answered",
        on: "2019-06",
        text: {
          nl: "Gesprek verkregen; de meeste partijen namen een interfederaal plan in hun programma op",
          fr: "Entretien obtenu; la plupart des partis ont repris un plan interfédéral dans leur programme",
          de: "Gespräch erhalten; die meisten Parteien nahmen einen interföderalen Plan in ihr Programm auf",
          en: "Meeting obtained; most parties took an interfederal plan into their programmes",
        },
        evidence: coalitionArticle(),
      },
    },
  },
  {
    command: "sendRequest",
    makes: "request-proposals",
    data: {
      subject: "other",
      from: "napar-coalition",
      addressees: ["parliamentarians"],
      text: {
        nl: "Elf voorstellen, voorgelegd aan parlementsleden van elk niveau; op 22 mei in de Kamer overhandigd door een dertigtal organisaties",
        fr: "Onze propositions, présentées à des parlementaires de chaque niveau; remises le 22 mai à la Chambre par une trentaine d’organisations",
        de: "Elf Vorschläge, Abgeordneten aller Ebenen vorgestellt; am 22. Mai in der Kammer von etwa dreißig Organisationen überreicht",
        en: "Eleven proposals, presented to parliamentarians of every level; handed over in the Chamber on 22 May by about thirty organisations",
      },
      sentOn: "2018-05",
      evidence: sourceOf(fact("B5")),
    },
  },
  {
    command: "recordReaction",
    data: {
      request: "request-proposals",
      authority: "parliamentarians",
      reaction: {
        kind: "answeredInPart",
        on: "2019",
        text: {
          nl: "Vijf partijen waren op de zitting; de meeste partijen namen in 2019 een interfederaal plan in hun programma op. Wat met elk voorstel gebeurde, is niet bekend",
          fr: "Cinq partis étaient à la séance; la plupart des partis ont repris en 2019 un plan interfédéral dans leur programme. Ce qu’est devenue chaque proposition n’est pas connu",
          de: "Fünf Parteien waren bei der Sitzung; die meisten Parteien nahmen 2019 einen interföderalen Plan in ihr Programm auf. Was aus jedem Vorschlag wurde, ist nicht bekannt",
          en: "Five parties were at the session; most parties took an interfederal plan into their programmes in 2019. What became of each proposal is not known",
        },
        evidence: coalitionArticle(),
      },
    },
  },
  {
    command: "sendRequest",
    makes: "request-restart",
    data: {
      subject: "other",
      from: "fed",
      addressees: ["vg"],
      text: {
        nl: "Als voorzitter van de conferentie de gesprekken over het plan hervatten",
        fr: "En tant que présidence de la conférence, relancer les discussions sur le plan",
        de: "Als Vorsitz der Konferenz die Gespräche über den Plan wieder aufnehmen",
        en: "As chair of the conference, restart the talks on the plan",
      },
      sentOn: "2023",
      evidence: sourceOf(restart),
    },
  },
  {
    command: "sendRequest",
    makes: "request-observers",
    data: {
      subject: "other",
      from: "fed",
      addressees: ["vg", "cf"],
      text: {
        nl: "Waarnemers naar de rondetafel van experts sturen",
        fr: "Envoyer des observateurs à la table ronde d’experts",
        de: "Beobachtende zur Expertenrunde entsenden",
        en: "Send observers to the round table of experts",
      },
      sentOn: "2024-02-09",
      earliest: "2023-11-09",
      evidence: pressRelease,
    },
  },
];

/** Own parts, decided while the common part was not. */
const ownPart = (party: string, factId: string, body: FullText): StoryStep => {
  const told = fact(factId);
  return {
    command: "stateDecision",
    makes: `decision-own-${party}`,
    data: {
      ...{ party, part: "own", act: "executive", body },
      ...{ on: told.dates[0], outcome: "approved", evidence: sourceOf(told) },
    },
  };
};
const ownParts: readonly StoryStep[] = [
  ownPart("fed", "B18", {
    nl: "Ministerraad",
    fr: "Conseil des ministres",
    de: "Ministerrat",
    en: "Council of Ministers",
  }),
  ownPart("rbc", "B20", {
    nl: "Brusselse regering",
    fr: "Gouvernement bruxellois",
    de: "Brüsseler Regierung",
    en: "Brussels government",
  }),
  ownPart("cf", "B22", {
    nl: "Regering van de Federatie Wallonië-Brussel",
    fr: "Gouvernement de la Fédération Wallonie-Bruxelles",
    de: "Regierung der Föderation Wallonie-Brüssel",
    en: "Government of the Wallonia-Brussels Federation",
  }),
  ownPart("rw", "B23", {
    nl: "Waalse regering",
    fr: "Gouvernement wallon",
    de: "Wallonische Regierung",
    en: "Walloon government",
  }),
];

const governmentsPage: Evidence = {
  title: "Wikipedia, 2024–2025 Belgian government formation",
  url: "https://en.wikipedia.org/wiki/2024%E2%80%932025_Belgian_government_formation",
  confidence: "medium",
};
const alike = (name: string): FullText => ({ nl: name, fr: name, de: name, en: name });

/** The parliaments elected on 26 May 2019 and 9 June 2024, and the government each of the latter led to. */
const terms: readonly StoryStep[] = [
  ["fed", "2025-02-03", "De Wever"],
  ["vg", "2024-09-30", "Diependaele"],
  ["cf", "2024-07-16", "Degryse"],
  ["rw", "2024-07-15", "Dolimont"],
  ["dg", "2024-07-01", "Paasch III"],
  ["rbc", "2026-02-14", "Dilliès"],
].flatMap(([authority, from, name]) => [
  {
    command: "openTerm",
    makes: `term-2019-${authority}`,
    data: { authority, from: "2019-05-26", to: "2024-06-08", evidence: coalitionArticle() },
  },
  {
    command: "openTerm",
    makes: `term-2024-${authority}`,
    data: { authority, from: "2024-06-09", evidence: governmentsPage },
  },
  {
    command: "formGovernment",
    makes: `government-2024-${authority}`,
    data: { term: `term-2024-${authority}`, name: alike(name as string), from, evidence: governmentsPage },
  },
]);

const commitment: StoryStep = {
  command: "makeCommitment",
  makes: "commitment-2025",
  data: {
    government: "government-2024-fed",
    subject: {
      nl: "Een interfederaal plan tegen racisme",
      fr: "Un plan interfédéral contre le racisme",
      de: "Ein interföderaler Plan gegen Rassismus",
      en: "An interfederal plan against racism",
    },
    basis: "governmentAgreement",
    madeOn: "2025",
    evidence: sourceOf(agreement),
  },
};

export const interfederalStory: CaseStory = {
  document,
  procedure: "interfederal",
  steps: [
    {
      command: "stateStage",
      data: {
        ...stageOf("mandated", "2025", sourceOf(agreement), {
          nl: "Het federale regeerakkoord vraagt opnieuw een interfederaal plan. De beleidsnota kondigt onderhandeling aan in 2025 en aanneming in 2026; of dat gebeurde, is niet bekend",
          fr: "L’accord de gouvernement fédéral demande à nouveau un plan interfédéral. La note de politique annonce une négociation en 2025 et une adoption en 2026; on ne sait pas si cela a eu lieu",
          de: "Das föderale Regierungsabkommen fordert erneut einen interföderalen Plan. Die politische Note kündigt Verhandlungen 2025 und die Verabschiedung 2026 an; ob das geschah, ist nicht bekannt",
          en: "The federal agreement again calls for an interfederal plan. The policy note announces negotiation in 2025 and adoption in 2026; whether that happened is not known",
        }),
        before: [
          stageOf("promised", "2001", coalitionArticle(), {
            nl: "België verbindt zich op de VN-Wereldconferentie in Durban tot een nationaal actieplan",
            fr: "La Belgique s’engage à la Conférence mondiale de l’ONU à Durban à adopter un plan d’action national",
            de: "Belgien verpflichtet sich auf der UN-Weltkonferenz in Durban zu einem nationalen Aktionsplan",
            en: "Belgium commits itself to a national action plan at the UN World Conference in Durban",
          }),
          stageOf("mandated", "2020-02-19", sourceOf(conference), conference.text),
          stageOf("drafting", "2020-09-25", sourceOf(startNote), startNote.text),
          stageOf("stalled", "2022-07-18", sourceOf(stuck), stuck.text),
        ],
      },
    },
    ...parties,
    ...mandates,
    ...requests,
    ...ownParts,
    {
      command: "stateDisagreement",
      makes: "disagreement-method",
      data: {
        subject: {
          nl: "Methode, vorm en inhoud van het interfederale plan",
          fr: "La méthode, la forme et le fond du plan interfédéral",
          de: "Methode, Form und Inhalt des interföderalen Plans",
          en: "Method, form and substance of the interfederal plan",
        },
        by: "2022-07-18",
        evidence: sourceOf(stuck),
      },
    },
    ...terms,
    commitment,
    published,
  ],
};
