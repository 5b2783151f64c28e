/** What the commands on a case as a whole do and why they are refused, in words; `{…}` are the facts of the refusal. */
import { structureCommandSummaries, structureRefusalTexts } from "../structure/index.js";
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
  statePlainSummary: text(
    "Zet een korte uitleg in gewone taal bij het plan, of haalt die weg.",
    "Ajoute au plan un résumé en langage clair, ou le retire.",
    "Fügt dem Plan eine kurze Erklärung in einfacher Sprache bei oder entfernt sie.",
    "Puts a short summary in plain language beside the plan, or takes it away.",
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
  ...structureCommandSummaries,
};

export const headRefusalTexts: Record<HeadRefusal["kind"], FullText> = {
  ...structureRefusalTexts,
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
    "In het document, bij “{path}”, hoort {expected}.",
    "Dans le document, « {path} » doit être {expected}.",
    "Im Dokument gehört bei „{path}“ {expected} hin.",
    "In the document, “{path}” must be {expected}.",
  ),
  identifierTwice: text(
    "Het document gebruikt de aanduiding “{id}” meer dan eens; geef elk doel en elke maatregel een eigen aanduiding.",
    "Le document utilise plus d’une fois l’identifiant « {id} » ; donnez à chaque objectif et à chaque mesure le sien.",
    "Das Dokument verwendet die Kennung „{id}“ mehr als einmal; geben Sie jedem Ziel und jeder Maßnahme eine eigene.",
    "The document uses the identifier “{id}” more than once; give each goal and each measure its own.",
  ),
  earlierCaseMissing: text(
    "Er is geen vroeger plan “{case}” dat u kunt lezen en waarop dit kan volgen.",
    "Il n’existe pas de plan antérieur « {case} » que vous puissiez lire et auquel faire suite.",
    "Es gibt keinen früheren Plan „{case}“, den Sie lesen und fortsetzen können.",
    "There is no earlier plan “{case}” that you can read and start from.",
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
    "Het onderdeel “{path}” is niet bekend.",
    "L’élément « {path} » est inconnu.",
    "Das Element „{path}“ ist nicht bekannt.",
    "The member “{path}” is not known.",
  ),
  memberMissing: text(
    "“{path}” ontbreekt; hier hoort {expected}.",
    "« {path} » manque ; il faut ici {expected}.",
    "„{path}“ fehlt; hierher gehört {expected}.",
    "“{path}” is missing; it must be {expected}.",
  ),
  memberInvalid: text(
    "[“{path}” kan zo niet; ]hier hoort {expected}.",
    "[« {path} » ne convient pas ; ]il faut ici {expected}.",
    "[„{path}“ passt so nicht; ]hierher gehört {expected}.",
    "[“{path}” cannot be this; ]it must be {expected}.",
  ),
  caseStale: text(
    "Het plan is intussen gewijzigd: u zag versie {expected}, het is nu versie {actual}. Lees het opnieuw.",
    "Le plan a été modifié entre-temps : vous avez vu la version {expected}, c’est maintenant la version {actual}. Relisez-le.",
    "Der Plan wurde inzwischen geändert: Sie sahen Version {expected}, jetzt ist es Version {actual}. Lesen Sie ihn neu.",
    "The plan has changed in the meantime: you saw version {expected}, it is version {actual} now. Read it again.",
  ),
  caseEnded: text(
    "Het plan is beëindigd ({stage}); er wordt niets meer in geschreven.",
    "Le plan a pris fin ({stage}) ; on n’y écrit plus rien.",
    "Der Plan ist beendet ({stage}); es wird nichts mehr hineingeschrieben.",
    "The plan has come to its end ({stage}); nothing more is written in it.",
  ),
};

/** Added where something was perhaps meant that is spelt alike. */
export const nearestText: FullText = text(
  "Bedoelde u {nearest}?",
  "Vouliez-vous dire {nearest} ?",
  "Meinten Sie {nearest}?",
  "Did you mean {nearest}?",
);

export const kindOfThingTexts: Readonly<Record<string, FullText>> = {
  goal: text("doelstelling", "objectif", "Ziel", "goal"),
  measure: text("maatregel", "mesure", "Maßnahme", "measure"),
};
