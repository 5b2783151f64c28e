/** What the commands on measures do and why they are refused, in words; `{…}` are the facts of the refusal. */
import type { FullText } from "../text/index.js";
import type { WorstState } from "./measure.js";
import type { MeasureCommands, MeasureRefusal } from "./measure-commands.js";

const text = (nl: string, fr: string, de: string, en: string): FullText => ({ nl, fr, de, en });

export const measureCommandSummaries: Record<keyof MeasureCommands, FullText> = {
  createMeasure: text(
    "Een maatregel opnemen die men zelf trekt.",
    "Inscrire une mesure dont on est soi-même responsable.",
    "Eine Maßnahme aufnehmen, für die man selbst federführend ist.",
    "Add a measure that one leads oneself.",
  ),
  changeMeasure: text(
    "Een maatregel wijzigen die men trekt.",
    "Modifier une mesure dont on est responsable.",
    "Eine Maßnahme ändern, für die man federführend ist.",
    "Change a measure that one leads.",
  ),
  withdrawMeasure: text(
    "Een maatregel intrekken, met de reden; hij blijft leesbaar.",
    "Retirer une mesure, avec le motif ; elle reste lisible.",
    "Eine Maßnahme zurückziehen, mit Begründung; sie bleibt lesbar.",
    "Withdraw a measure, with the reason; it stays readable.",
  ),
  offerLead: text(
    "Een andere overheid vragen een maatregel over te nemen.",
    "Demander à une autre autorité de reprendre la responsabilité d’une mesure.",
    "Eine andere Behörde bitten, die Federführung zu übernehmen.",
    "Ask another authority to take over the lead of a measure.",
  ),
  acceptLead: text(
    "Een aangeboden maatregel overnemen als trekker.",
    "Accepter la responsabilité d’une mesure qui est proposée.",
    "Die angebotene Federführung einer Maßnahme annehmen.",
    "Accept the lead of a measure that was offered.",
  ),
  declineLead: text(
    "Een aangeboden maatregel niet overnemen, met de reden.",
    "Décliner la responsabilité d’une mesure, avec le motif.",
    "Die angebotene Federführung ablehnen, mit Begründung.",
    "Decline the lead of a measure, with the reason.",
  ),
  claimLead: text(
    "Een maatregel op zich nemen waarvan het document geen enkele trekker noemt.",
    "Prendre en charge une mesure dont le document ne nomme pas de responsable unique.",
    "Eine Maßnahme übernehmen, für die das Dokument keine einzelne federführende Stelle nennt.",
    "Take on a measure for which the document names no single lead.",
  ),
  addShare: text(
    "Het eigen aandeel in een gedeelde maatregel opnemen.",
    "Inscrire sa propre part d’une mesure partagée.",
    "Den eigenen Anteil an einer gemeinsamen Maßnahme aufnehmen.",
    "Add one’s own share of a shared measure.",
  ),
  changeShare: text(
    "Stand, dienst, budget of data van het eigen aandeel wijzigen.",
    "Modifier l’état, le service, le budget ou les dates de sa propre part.",
    "Stand, Dienststelle, Mittel oder Daten des eigenen Anteils ändern.",
    "Change the status, owner, budget or dates of one’s own share.",
  ),
  withdrawShare: text(
    "Het eigen aandeel stopzetten, met de reden.",
    "Mettre fin à sa propre part, avec le motif.",
    "Den eigenen Anteil beenden, mit Begründung.",
    "End one’s own share, with the reason.",
  ),
  addMilestone: text(
    "Een mijlpaal vastleggen.",
    "Fixer un jalon.",
    "Einen Meilenstein festlegen.",
    "Set a milestone.",
  ),
  changeMilestone: text(
    "Een eigen mijlpaal wijzigen.",
    "Modifier un jalon que l’on a fixé.",
    "Einen eigenen Meilenstein ändern.",
    "Change a milestone of one’s own.",
  ),
  completeMilestone: text(
    "Noteren dat een mijlpaal bereikt is.",
    "Noter qu’un jalon est atteint.",
    "Festhalten, dass ein Meilenstein erreicht ist.",
    "Record that a milestone was reached.",
  ),
  removeMilestone: text(
    "Een eigen mijlpaal schrappen, met de reden.",
    "Supprimer un jalon que l’on a fixé, avec le motif.",
    "Einen eigenen Meilenstein streichen, mit Begründung.",
    "Remove a milestone of one’s own, with the reason.",
  ),
};

export const measureRefusalTexts: Record<MeasureRefusal["kind"], FullText> = {
  measureUnknown: text(
    "Het plan heeft geen maatregel “{measure}”.",
    "Le plan ne contient pas de mesure « {measure} ».",
    "Der Plan enthält keine Maßnahme „{measure}“.",
    "The plan has no measure “{measure}”.",
  ),
  measureExists: text(
    "Het plan heeft al een maatregel “{measure}”, misschien een ingetrokken; kies een andere code.",
    "Le plan contient déjà une mesure « {measure} », peut-être retirée ; choisissez un autre code.",
    "Der Plan enthält bereits eine Maßnahme „{measure}“, vielleicht eine zurückgezogene; wählen Sie einen anderen Code.",
    "The plan already has a measure “{measure}”, perhaps a withdrawn one; choose another code.",
  ),
  measureWithdrawn: text(
    "De maatregel “{measure}” werd op {on} ingetrokken.",
    "La mesure « {measure} » a été retirée le {on}.",
    "Die Maßnahme „{measure}“ wurde am {on} zurückgezogen.",
    "The measure “{measure}” was withdrawn on {on}.",
  ),
  measureOfAnother: text(
    "De trekker van de maatregel “{measure}” is {lead}; alleen die overheid kan hem wijzigen.",
    "La mesure « {measure} » relève de {lead} ; cette autorité seule peut la modifier.",
    "Federführend für die Maßnahme „{measure}“ ist {lead}; nur diese Behörde kann sie ändern.",
    "The lead of the measure “{measure}” is {lead}; only that authority can change it.",
  ),
  leadOfAnother: text(
    "Men kan {lead} niet als trekker aanduiden; bied de maatregel aan.",
    "On ne peut pas désigner {lead} comme responsable ; proposez-lui la mesure.",
    "Man kann {lead} nicht als federführend bestimmen; bieten Sie die Federführung an.",
    "One cannot name {lead} as the lead; offer it the lead.",
  ),
  leadUnknown: text(
    "Het is niet bekend wie de maatregel “{measure}” trekt; neem hem eerst op u.",
    "On ne sait pas qui est responsable de la mesure « {measure} » ; prenez-la d’abord en charge.",
    "Es ist nicht bekannt, wer für die Maßnahme „{measure}“ federführend ist; übernehmen Sie sie zuerst.",
    "It is not known who leads the measure “{measure}”; take it on first.",
  ),
  leadKnown: text(
    "De maatregel “{measure}” heeft al een trekker: {lead}.",
    "La mesure « {measure} » a déjà un responsable : {lead}.",
    "Die Maßnahme „{measure}“ hat bereits eine federführende Stelle: {lead}.",
    "The measure “{measure}” already has a lead: {lead}.",
  ),
  leadStatedOtherwise: text(
    "Het document noemt als trekker van “{measure}”: {stated}.",
    "Le document cite comme responsables de « {measure} » : {stated}.",
    "Das Dokument nennt als federführend für „{measure}“: {stated}.",
    "The document names as leads of “{measure}”: {stated}.",
  ),
  leadAlreadyHeld: text(
    "{to} is al trekker van de maatregel “{measure}”.",
    "{to} est déjà responsable de la mesure « {measure} ».",
    "{to} ist für die Maßnahme „{measure}“ bereits federführend.",
    "{to} is already the lead of the measure “{measure}”.",
  ),
  leadNotOffered: text(
    "De maatregel “{measure}” is niet aan {organisation} aangeboden.",
    "La mesure « {measure} » n’a pas été proposée à {organisation}.",
    "Die Maßnahme „{measure}“ wurde {organisation} nicht angeboten.",
    "The measure “{measure}” was not offered to {organisation}.",
  ),
  shareExists: text(
    "{authority} heeft al een aandeel in de maatregel “{measure}”.",
    "{authority} a déjà une part dans la mesure « {measure} ».",
    "{authority} hat bereits einen Anteil an der Maßnahme „{measure}“.",
    "{authority} already has a share in the measure “{measure}”.",
  ),
  shareUnknown: text(
    "{authority} heeft geen aandeel in de maatregel “{measure}”.",
    "{authority} n’a pas de part dans la mesure « {measure} ».",
    "{authority} hat keinen Anteil an der Maßnahme „{measure}“.",
    "{authority} has no share in the measure “{measure}”.",
  ),
  shareOfAnother: text(
    "Het aandeel is van {authority}; geen overheid schrijft het aandeel van een andere.",
    "La part est celle de {authority} ; aucune autorité n’écrit la part d’une autre.",
    "Der Anteil ist der von {authority}; keine Behörde schreibt den Anteil einer anderen.",
    "The share is that of {authority}; no government writes the share of another.",
  ),
  leadKeepsShare: text(
    "{authority} is trekker van de maatregel “{measure}” en behoudt haar aandeel; bied eerst de maatregel aan.",
    "{authority} est responsable de la mesure « {measure} » et garde sa part ; proposez d’abord la mesure à une autre autorité.",
    "{authority} ist für die Maßnahme „{measure}“ federführend und behält ihren Anteil; bieten Sie zuerst die Federführung an.",
    "{authority} leads the measure “{measure}” and keeps its share; offer the lead first.",
  ),
  sharesOfOthers: text(
    "In de maatregel “{measure}” hebben anderen nog een aandeel: {authorities}.",
    "D’autres ont encore une part dans la mesure « {measure} » : {authorities}.",
    "An der Maßnahme „{measure}“ haben andere noch einen Anteil: {authorities}.",
    "Others still have a share in the measure “{measure}”: {authorities}.",
  ),
  subMeasuresRemain: text(
    "Onder de maatregel “{measure}” staan nog maatregelen: {measures}.",
    "D’autres mesures se trouvent encore sous la mesure « {measure} » : {measures}.",
    "Unter der Maßnahme „{measure}“ stehen noch Maßnahmen: {measures}.",
    "There are still measures under the measure “{measure}”: {measures}.",
  ),
  parentMeasureCycle: text(
    "Een maatregel kan geen deel van zichzelf zijn: {measures}.",
    "Une mesure ne peut faire partie d’elle-même : {measures}.",
    "Eine Maßnahme kann nicht Teil ihrer selbst sein: {measures}.",
    "A measure cannot be part of itself: {measures}.",
  ),
  measureGoalUnknown: text(
    "Het plan heeft geen doelstelling “{goal}”.",
    "Le plan ne contient pas d’objectif « {goal} ».",
    "Der Plan enthält kein Ziel „{goal}“.",
    "The plan has no goal “{goal}”.",
  ),
  measureNodeUnknown: text(
    "De structuur van het plan heeft geen onderdeel “{node}”.",
    "La structure du plan ne contient pas d’élément « {node} ».",
    "Die Gliederung des Plans enthält keinen Teil „{node}“.",
    "The structure of the plan has no part “{node}”.",
  ),
  policyFieldUnknown: text(
    "Er is geen beleidsveld “{field}”.",
    "Il n’existe pas de domaine politique « {field} ».",
    "Es gibt kein Politikfeld „{field}“.",
    "There is no policy field “{field}”.",
  ),
  placeUnknown: text(
    "Er is geen gemeente met code {place}.",
    "Il n’existe pas de commune portant le code {place}.",
    "Es gibt keine Gemeinde mit dem Code {place}.",
    "There is no municipality with code {place}.",
  ),
  endBeforeStart: text(
    "Het einde ({end}) ligt voor het begin ({start}).",
    "La fin ({end}) précède le début ({start}).",
    "Das Ende ({end}) liegt vor dem Beginn ({start}).",
    "The end ({end}) is before the start ({start}).",
  ),
  dateInFuture: text(
    "{date} ligt na vandaag ({today}).",
    "{date} est postérieur à aujourd’hui ({today}).",
    "{date} liegt nach heute ({today}).",
    "{date} is later than today ({today}).",
  ),
  statusDayMissing: text(
    "Zeg vanaf welke dag de stand geldt.",
    "Indiquez à partir de quel jour l’état vaut.",
    "Geben Sie an, ab welchem Tag der Stand gilt.",
    "Say from which day the status holds.",
  ),
  notCarriedBy: text(
    "{organisation} heeft geen aandeel in de maatregel “{measure}” en stelt er geen mijlpalen.",
    "{organisation} n’a pas de part dans la mesure « {measure} » et n’y fixe pas de jalons.",
    "{organisation} hat keinen Anteil an der Maßnahme „{measure}“ und legt dort keine Meilensteine fest.",
    "{organisation} has no share in the measure “{measure}” and sets no milestones there.",
  ),
  milestoneUnknown: text(
    "De maatregel “{measure}” heeft geen mijlpaal “{milestone}”.",
    "La mesure « {measure} » n’a pas de jalon « {milestone} ».",
    "Die Maßnahme „{measure}“ hat keinen Meilenstein „{milestone}“.",
    "The measure “{measure}” has no milestone “{milestone}”.",
  ),
  milestoneOfAnother: text(
    "De mijlpaal “{milestone}” is van {authority}; alleen die overheid kan hem wijzigen.",
    "Le jalon « {milestone} » a été fixé par {authority} ; cette autorité seule peut le modifier.",
    "Der Meilenstein „{milestone}“ ist der von {authority}; nur diese Behörde kann ihn ändern.",
    "The milestone “{milestone}” is that of {authority}; only that authority can change it.",
  ),
  milestoneDone: text(
    "De mijlpaal “{milestone}” werd op {doneOn} bereikt.",
    "Le jalon « {milestone} » a été atteint le {doneOn}.",
    "Der Meilenstein „{milestone}“ wurde am {doneOn} erreicht.",
    "The milestone “{milestone}” was reached on {doneOn}.",
  ),
  nothingToChange: text(
    "De wijziging noemt niets dat verandert.",
    "La modification ne mentionne rien qui change.",
    "Die Änderung nennt nichts, was sich ändert.",
    "The change names nothing that changes.",
  ),
};

/** The state of a shared measure as a whole. */
export const worstStateTexts: Record<WorstState["state"], FullText> = {
  dropped: text("Geschrapt", "Abandonnée", "Aufgegeben", "Dropped"),
  delayed: text("Vertraagd", "Retardée", "Verzögert", "Delayed"),
  unknown: text("Niet bekend", "Inconnu", "Nicht bekannt", "Unknown"),
  planned: text("Gepland", "Prévue", "Geplant", "Planned"),
  running: text("Loopt", "En cours", "Läuft", "Running"),
  done: text("Uitgevoerd", "Réalisée", "Umgesetzt", "Done"),
};
