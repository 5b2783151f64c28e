/** Words, in four languages, for what concerns mandates and requests. `{…}` are facts of the refusal. */
import type { FullText } from "../text/index.js";
import type { AddresseeStanding } from "./mandate.js";

const text = (nl: string, fr: string, de: string, en: string): FullText => ({ nl, fr, de, en });

export const mandateSummaries = {
  giveMandate: text("Een mandaat geven", "Donner un mandat", "Ein Mandat erteilen", "Give a mandate"),
  recordMandateResult: text(
    "Het resultaat van een mandaat vastleggen",
    "Consigner le résultat d’un mandat",
    "Das Ergebnis eines Mandats festhalten",
    "Record the result of a mandate",
  ),
  withdrawMandate: text(
    "Een mandaat intrekken",
    "Retirer un mandat",
    "Ein Mandat entziehen",
    "Withdraw a mandate",
  ),
  sendRequest: text(
    "Dezelfde vraag aan meerdere overheden stellen",
    "Poser la même question à plusieurs autorités",
    "Dieselbe Anfrage an mehrere Behörden richten",
    "Ask several authorities the same question",
  ),
  recordReaction: text(
    "De reactie van een aangeschreven overheid vastleggen",
    "Consigner la réaction d’une autorité interrogée",
    "Die Reaktion einer angefragten Behörde festhalten",
    "Record the reaction of an authority that was asked",
  ),
};

/** `silent` never says refused: it says that nothing is known. */
export const standingTexts: Readonly<Record<AddresseeStanding["state"], FullText>> = {
  notYetSent: text("Nog niet gevraagd", "Pas encore interrogée", "Noch nicht angefragt", "Not asked yet"),
  awaited: text(
    "Antwoord verwacht, {days} dagen geleden gevraagd",
    "Réponse attendue, demandée il y a {days} jours",
    "Antwort erwartet, vor {days} Tagen angefragt",
    "Answer awaited, asked {days} days ago",
  ),
  silent: text(
    "Geen reactie bekend na {days} dagen",
    "Aucune réaction connue après {days} jours",
    "Keine Reaktion bekannt nach {days} Tagen",
    "No reaction known after {days} days",
  ),
  answered: text(
    "Geantwoord na {days} dagen",
    "A répondu après {days} jours",
    "Nach {days} Tagen geantwortet",
    "Answered after {days} days",
  ),
  answeredInPart: text(
    "Gedeeltelijk geantwoord na {days} dagen",
    "A répondu en partie après {days} jours",
    "Nach {days} Tagen teilweise geantwortet",
    "Answered in part after {days} days",
  ),
  refused: text(
    "Geweigerd na {days} dagen",
    "A refusé après {days} jours",
    "Nach {days} Tagen abgelehnt",
    "Refused after {days} days",
  ),
  notObtained: text(
    "Antwoord niet verkregen na {days} dagen; dat is geen weigering",
    "Réponse non obtenue après {days} jours ; ce n’est pas un refus",
    "Nach {days} Tagen keine Antwort erhalten; das ist keine Ablehnung",
    "Answer not obtained after {days} days; that is not a refusal",
  ),
  notApproached: text("Niet aangesproken", "Non sollicitée", "Nicht angesprochen", "Not approached"),
};

export const mandateRefusalTexts = {
  dateInFuture: text(
    "{value} ligt na vandaag ({on}).",
    "{value} est postérieur à aujourd’hui ({on}).",
    "{value} liegt nach heute ({on}).",
    "{value} is later than today ({on}).",
  ),
  mandateToOneself: text(
    "{value} kan zichzelf geen mandaat geven.",
    "{value} ne peut se donner un mandat à soi-même.",
    "{value} kann sich nicht selbst ein Mandat erteilen.",
    "{value} cannot give a mandate to itself.",
  ),
  beforeEarlierMandate: text(
    "Het mandaat volgt op een van {earlier} en kan niet van {value} zijn.",
    "Le mandat suit un mandat du {earlier} et ne peut dater du {value}.",
    "Das Mandat folgt auf eines vom {earlier} und kann nicht vom {value} sein.",
    "The mandate follows one of {earlier} and cannot be of {value}.",
  ),
  dueBeforeStart: text(
    "De einddatum {value} ligt voor het begin ({start}).",
    "L’échéance {value} précède le début ({start}).",
    "Die Frist {value} liegt vor dem Beginn ({start}).",
    "The due date {value} is before the start ({start}).",
  ),
  unknownMandate: text(
    "Er is geen mandaat {value}.",
    "Il n’y a pas de mandat {value}.",
    "Es gibt kein Mandat {value}.",
    "There is no mandate {value}.",
  ),
  mandateWithdrawn: text(
    "Het mandaat {mandate} is op {on} ingetrokken.",
    "Le mandat {mandate} a été retiré le {on}.",
    "Das Mandat {mandate} wurde am {on} entzogen.",
    "The mandate {mandate} was withdrawn on {on}.",
  ),
  mandateHasResult: text(
    "Het mandaat {mandate} heeft al een resultaat ({on}).",
    "Le mandat {mandate} a déjà un résultat ({on}).",
    "Das Mandat {mandate} hat bereits ein Ergebnis ({on}).",
    "The mandate {mandate} already has a result ({on}).",
  ),
  endBeforeEarliest: text(
    "{value} ligt voor de vroegste dag die bekend is ({earliest}).",
    "{value} précède le premier jour possible ({earliest}).",
    "{value} liegt vor dem frühesten bekannten Tag ({earliest}).",
    "{value} is before the earliest day known ({earliest}).",
  ),
  endBeforeStart: text(
    "{value} ligt voor het begin van het mandaat ({start}).",
    "{value} précède le début du mandat ({start}).",
    "{value} liegt vor dem Beginn des Mandats ({start}).",
    "{value} is before the start of the mandate ({start}).",
  ),
  addresseeTwice: text(
    "Meer dan eens aangeschreven: {authorities}.",
    "Interrogées plus d’une fois : {authorities}.",
    "Mehr als einmal angefragt: {authorities}.",
    "Asked more than once: {authorities}.",
  ),
  requestToOneself: text(
    "{value} kan geen vraag aan zichzelf richten.",
    "{value} ne peut s’adresser une demande à soi-même.",
    "{value} kann keine Anfrage an sich selbst richten.",
    "{value} cannot send a request to itself.",
  ),
  unknownDeadlineRule: text(
    "Er is geen termijnregel {value}.",
    "Il n’y a pas de règle de délai {value}.",
    "Es gibt keine Fristregel {value}.",
    "There is no deadline rule {value}.",
  ),
  invalidDate: text(
    "{value} is geen bestaande dag, geschreven als jjjj-mm-dd.",
    "{value} n’est pas un jour existant, écrit aaaa-mm-jj.",
    "{value} ist kein bestehender Tag in der Form JJJJ-MM-TT.",
    "{value} is no existing day, written yyyy-mm-dd.",
  ),
  unknownRequest: text(
    "Er is geen vraag {value}.",
    "Il n’y a pas de demande {value}.",
    "Es gibt keine Anfrage {value}.",
    "There is no request {value}.",
  ),
  notAnAddressee: text(
    "De vraag was niet aan {value} gericht.",
    "La demande n’était pas adressée à {value}.",
    "Die Anfrage war nicht an {value} gerichtet.",
    "The request was not addressed to {value}.",
  ),
  reactionBeforeRequest: text(
    "De reactie van {value} ligt voor de vraag ({sentOn}).",
    "La réaction du {value} précède la demande ({sentOn}).",
    "Die Reaktion vom {value} liegt vor der Anfrage ({sentOn}).",
    "The reaction of {value} is before the request ({sentOn}).",
  ),
  reactionOutOfOrder: text(
    "Er is al een reactie van {last}, na {value}.",
    "Il y a déjà une réaction du {last}, après le {value}.",
    "Es gibt bereits eine Reaktion vom {last}, nach dem {value}.",
    "There is already a reaction of {last}, after {value}.",
  ),
  refusalWithoutReason: text(
    "Een weigering vraagt een reden of een bron die het zo noemt; zonder is het ‘niet verkregen’.",
    "Un refus demande un motif ou une source qui le nomme ainsi ; sinon c’est « non obtenu ».",
    "Eine Ablehnung braucht einen Grund oder eine Quelle, die sie so nennt; sonst gilt „nicht erhalten“.",
    "A refusal needs a reason or a source that calls it one; without, it is ‘not obtained’.",
  ),
  answerWithoutContent: text(
    "Een antwoord vraagt een inhoud of een bron.",
    "Une réponse demande un contenu ou une source.",
    "Eine Antwort braucht einen Inhalt oder eine Quelle.",
    "An answer needs a content or a source.",
  ),
};
