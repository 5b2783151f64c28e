/** What the commands on a case as a whole do and why they are refused, in words; `{…}` are the facts of the refusal. */
import type { FullText } from "../text/index.js";
import type { CaseRefusal } from "./plan-case.js";
import type { HeadCommands, HeadRefusal } from "./plan-head.js";

const text = (nl: string, fr: string, de: string, en: string): FullText => ({ nl, fr, de, en });

export const headCommandSummaries: Record<keyof HeadCommands, FullText> = {
  openCase: text(
    "Een plan openen: nieuw, uit een document, of als vervolg op een vroeger plan.",
    "Ouvrir un plan : nouveau, à partir d’un document, ou pour faire suite à un plan antérieur.",
    "Einen Plan eröffnen: neu, aus einem Dokument oder als Fortsetzung eines früheren Plans.",
    "Open a plan: new, from a document, or as the renewal of an earlier plan.",
  ),
  changeHead: text(
    "Wijzigen wat het plan over zijn geheel zegt.",
    "Modifier ce que le plan dit de son ensemble.",
    "Ändern, was der Plan über sich als Ganzes sagt.",
    "Change what the plan says of itself as a whole.",
  ),
  linkRenewal: text(
    "Naar het plan verwijzen dat dit plan opvolgt.",
    "Renvoyer au plan qui fait suite à celui-ci.",
    "Auf den Plan verweisen, der diesen fortsetzt.",
    "Point to the plan that renews this one.",
  ),
};

export const headRefusalTexts: Record<HeadRefusal["kind"], FullText> = {
  caseAlreadyOpen: text(
    "Het plan “{case}” is al geopend.",
    "Le plan « {case} » est déjà ouvert.",
    "Der Plan „{case}“ ist bereits eröffnet.",
    "The plan “{case}” is already open.",
  ),
  caseNotOpen: text(
    "Het plan is nog niet geopend.",
    "Le plan n’est pas encore ouvert.",
    "Der Plan ist noch nicht eröffnet.",
    "The plan is not open yet.",
  ),
  planOfAnother: text(
    "Het plan is van {owners}; {organisation} kan het als geheel niet schrijven.",
    "Le plan appartient à {owners} ; {organisation} ne peut l’écrire dans son ensemble.",
    "Der Plan gehört {owners}; {organisation} kann ihn als Ganzes nicht schreiben.",
    "The plan belongs to {owners}; {organisation} cannot write it as a whole.",
  ),
  documentUnreadable: text(
    "In het document staat bij {path} iets anders dan verwacht ({expected}).",
    "Dans le document, {path} contient autre chose que prévu ({expected}).",
    "Im Dokument steht bei {path} etwas anderes als erwartet ({expected}).",
    "In the document, {path} holds something else than expected ({expected}).",
  ),
  identifierTwice: text(
    "Het document gebruikt de aanduiding “{id}” meer dan eens.",
    "Le document utilise plus d’une fois l’identifiant « {id} ».",
    "Das Dokument verwendet die Kennung „{id}“ mehr als einmal.",
    "The document uses the identifier “{id}” more than once.",
  ),
  earlierCaseMissing: text(
    "Er is geen vroeger plan “{case}” waarop dit kan volgen.",
    "Il n’existe pas de plan antérieur « {case} » auquel faire suite.",
    "Es gibt keinen früheren Plan „{case}“, der fortgesetzt werden könnte.",
    "There is no earlier plan “{case}” to start from.",
  ),
  earlierGoalUnknown: text(
    "Het vroegere plan heeft geen doelstelling “{goal}”.",
    "Le plan antérieur ne contient pas d’objectif « {goal} ».",
    "Der frühere Plan enthält kein Ziel „{goal}“.",
    "The earlier plan has no goal “{goal}”.",
  ),
  earlierMeasureUnknown: text(
    "Het vroegere plan heeft geen maatregel “{measure}”.",
    "Le plan antérieur ne contient pas de mesure « {measure} ».",
    "Der frühere Plan enthält keine Maßnahme „{measure}“.",
    "The earlier plan has no measure “{measure}”.",
  ),
  renewalLinked: text(
    "De verwijzing naar “{case}” staat er al.",
    "Le renvoi à « {case} » existe déjà.",
    "Der Verweis auf „{case}“ besteht bereits.",
    "The link to “{case}” is already there.",
  ),
  nothingToChange: text(
    "De wijziging noemt niets dat verandert.",
    "La modification ne mentionne rien qui change.",
    "Die Änderung nennt nichts, was sich ändert.",
    "The change names nothing that changes.",
  ),
};

/** Refusals any command can meet, before its own part looks at it. */
export const caseRefusalTexts: Record<CaseRefusal["kind"], FullText> = {
  commandUnknown: text(
    "Er is geen opdracht “{command}”.",
    "Il n’existe pas de commande « {command} ».",
    "Es gibt keinen Befehl „{command}“.",
    "There is no command “{command}”.",
  ),
  memberUnknown: text(
    "Het onderdeel {path} is niet bekend.",
    "L’élément {path} est inconnu.",
    "Das Element {path} ist nicht bekannt.",
    "The member {path} is not known.",
  ),
  memberMissing: text(
    "Het onderdeel {path} ontbreekt.",
    "L’élément {path} manque.",
    "Das Element {path} fehlt.",
    "The member {path} is missing.",
  ),
  memberInvalid: text(
    "Bij {path} staat iets anders dan verwacht ({expected}).",
    "{path} contient autre chose que prévu ({expected}).",
    "Bei {path} steht etwas anderes als erwartet ({expected}).",
    "{path} holds something else than expected ({expected}).",
  ),
  caseStale: text(
    "Het plan is intussen gewijzigd (versie {actual}, verwacht {expected}).",
    "Le plan a été modifié entre-temps (version {actual}, attendue {expected}).",
    "Der Plan wurde inzwischen geändert (Version {actual}, erwartet {expected}).",
    "The plan has changed in the meantime (version {actual}, expected {expected}).",
  ),
  caseEnded: text(
    "Het plan is beëindigd ({stage}); er wordt niets meer in geschreven.",
    "Le plan a pris fin ({stage}) ; on n’y écrit plus rien.",
    "Der Plan ist beendet ({stage}); es wird nichts mehr hineingeschrieben.",
    "The plan has come to its end ({stage}); nothing more is written in it.",
  ),
};
