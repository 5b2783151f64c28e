/** Words, in four languages, for what concerns the adoption of a plan. `{…}` are facts of the refusal. */
import type { FullText } from "../text/index.js";
import type { AdoptionOutcome } from "./decision.js";
import type { PartyState } from "./ledger.js";

const text = (nl: string, fr: string, de: string, en: string): FullText => ({ nl, fr, de, en });

export const adoptionSummaries = {
  deriveParties: text(
    "De partijen uit de bevoegdheden afleiden",
    "Déduire les parties des compétences",
    "Die Parteien aus den Zuständigkeiten ableiten",
    "Derive the parties from competence",
  ),
  confirmParty: text(
    "Een partij bevestigen",
    "Confirmer une partie",
    "Eine Partei bestätigen",
    "Confirm a party",
  ),
  addParty: text("Een partij toevoegen", "Ajouter une partie", "Eine Partei hinzufügen", "Add a party"),
  setPartyAside: text(
    "Vastleggen dat een overheid niet hoeft te ondertekenen",
    "Consigner qu’une autorité ne doit pas signer",
    "Festhalten, dass eine Behörde nicht unterzeichnen muss",
    "State that an authority need not sign",
  ),
  openAdoptionRound: text(
    "De tekst aan de partijen ter beslissing voorleggen",
    "Soumettre le texte à la décision des parties",
    "Den Text den Parteien zur Entscheidung vorlegen",
    "Put the text to the parties for decision",
  ),
  recordDecision: text(
    "Een beslissing vastleggen",
    "Consigner une décision",
    "Eine Entscheidung festhalten",
    "Record a decision",
  ),
  stateDecision: text(
    "Een vroegere beslissing vastleggen zoals een openbare bron ze vermeldt",
    "Consigner une décision passée telle qu’une source publique la rapporte",
    "Eine frühere Entscheidung festhalten, wie eine öffentliche Quelle sie nennt",
    "Record a past decision as a public source tells it",
  ),
  publishDecision: text(
    "Een beslissing als tweede persoon bekendmaken",
    "Publier une décision en tant que seconde personne",
    "Eine Entscheidung als zweite Person veröffentlichen",
    "Publish a decision as second person",
  ),
  putOwnPartInForce: text(
    "Het eigen deel van een overheid in werking laten treden",
    "Faire entrer en vigueur la partie propre d’une autorité",
    "Den eigenen Teil einer Behörde in Kraft setzen",
    "Put the own part of a government in force",
  ),
  endOwnPart: text(
    "Het eigen deel van een overheid beëindigen, met reden",
    "Mettre fin à la partie propre d’une autorité, avec motif",
    "Den eigenen Teil einer Behörde beenden, mit Begründung",
    "End the own part of a government, with a reason",
  ),
};

export const outcomeTexts: Readonly<Record<AdoptionOutcome, FullText>> = {
  approved: text("Goedgekeurd", "Approuvé", "Genehmigt", "Approved"),
  approvedWithRemark: text(
    "Goedgekeurd met opmerking",
    "Approuvé avec remarque",
    "Mit Anmerkung genehmigt",
    "Approved with remark",
  ),
  postponed: text("Uitgesteld", "Reporté", "Vertagt", "Postponed"),
  takenNote: text("Akte genomen", "Pris acte", "Zur Kenntnis genommen", "Taken note of"),
  rejected: text("Verworpen", "Rejeté", "Abgelehnt", "Rejected"),
  withdrawn: text("Ingetrokken", "Retiré", "Zurückgezogen", "Withdrawn"),
};

/** `{parties}` is a list of names. */
export const partyStateTexts: Readonly<Record<PartyState, FullText>> = {
  adopted: text(
    "Aangenomen door {parties}.",
    "Adopté par {parties}.",
    "Angenommen von {parties}.",
    "Adopted by {parties}.",
  ),
  awaitingAssent: text(
    "Door de regering goedgekeurd, instemming van het parlement nog niet bekend: {parties}.",
    "Approuvé par le gouvernement, assentiment du parlement pas encore connu : {parties}.",
    "Von der Regierung genehmigt, Zustimmung des Parlaments noch nicht bekannt: {parties}.",
    "Approved by the government, assent of parliament not yet known: {parties}.",
  ),
  assentNotGiven: text(
    "Door de regering goedgekeurd, door het parlement niet: {parties}.",
    "Approuvé par le gouvernement, pas par le parlement : {parties}.",
    "Von der Regierung genehmigt, vom Parlament nicht: {parties}.",
    "Approved by the government, not by parliament: {parties}.",
  ),
  postponed: text(
    "Uitgesteld: {parties}.",
    "Reporté : {parties}.",
    "Vertagt: {parties}.",
    "Postponed: {parties}.",
  ),
  takenNote: text(
    "Enkel akte genomen: {parties}.",
    "Seulement pris acte : {parties}.",
    "Nur zur Kenntnis genommen: {parties}.",
    "Only taken note of: {parties}.",
  ),
  rejected: text(
    "Verworpen: {parties}.",
    "Rejeté : {parties}.",
    "Abgelehnt: {parties}.",
    "Rejected: {parties}.",
  ),
  withdrawn: text(
    "Ingetrokken: {parties}.",
    "Retiré : {parties}.",
    "Zurückgezogen: {parties}.",
    "Withdrawn: {parties}.",
  ),
  missing: text(
    "Geen beslissing over deze tekst bekend: {parties}.",
    "Aucune décision connue sur ce texte : {parties}.",
    "Keine Entscheidung zu diesem Text bekannt: {parties}.",
    "No decision on this text known: {parties}.",
  ),
  neverReacted: text(
    "Nooit gereageerd, voor zover bekend: {parties}.",
    "N’a jamais réagi, à notre connaissance : {parties}.",
    "Soweit bekannt nie reagiert: {parties}.",
    "Never reacted, as far as known: {parties}.",
  ),
};

export const ledgerTexts = {
  noParties: text(
    "Er is nog niet vastgesteld wie moet ondertekenen.",
    "Il n’est pas encore établi qui doit signer.",
    "Es steht noch nicht fest, wer unterzeichnen muss.",
    "It is not yet established who must sign.",
  ),
  none: text(
    "Door geen van de {of} partijen aangenomen.",
    "Adopté par aucune des {of} parties.",
    "Von keiner der {of} Parteien angenommen.",
    "Adopted by none of the {of} parties.",
  ),
  some: text(
    "Aangenomen door {adopted} van {of} partijen.",
    "Adopté par {adopted} des {of} parties.",
    "Angenommen von {adopted} von {of} Parteien.",
    "Adopted by {adopted} of {of} parties.",
  ),
  all: text(
    "Aangenomen door alle {of} partijen.",
    "Adopté par les {of} parties.",
    "Von allen {of} Parteien angenommen.",
    "Adopted by all {of} parties.",
  ),
  allOfOne: text("Aangenomen.", "Adopté.", "Angenommen.", "Adopted."),
  noneOfOne: text("Niet aangenomen.", "Non adopté.", "Nicht angenommen.", "Not adopted."),
  reservationsOne: text(
    "Met één voorbehoud, van {parties}.",
    "Avec une réserve, de {parties}.",
    "Mit einem Vorbehalt, von {parties}.",
    "With one reservation, by {parties}.",
  ),
  reservationsMany: text(
    "Met {reservations} voorbehouden, van {parties}.",
    "Avec {reservations} réserves, de {parties}.",
    "Mit {reservations} Vorbehalten, von {parties}.",
    "With {reservations} reservations, by {parties}.",
  ),
  unconfirmed: text(
    "Volgens de bevoegdheden ook nodig, nog door niemand bevestigd: {parties}.",
    "Nécessaire aussi selon les compétences, pas encore confirmé : {parties}.",
    "Nach den Zuständigkeiten ebenfalls nötig, noch nicht bestätigt: {parties}.",
    "Also needed by competence, not confirmed yet: {parties}.",
  ),
  noText: text(
    "Voor zover bekend is er geen gemeenschappelijke tekst ter beslissing voorgelegd; {of} partijen zouden hem ondertekenen.",
    "À notre connaissance, aucun texte commun n’a été soumis à décision ; {of} parties le signeraient.",
    "Soweit bekannt wurde kein gemeinsamer Text zur Entscheidung vorgelegt; {of} Parteien würden ihn unterzeichnen.",
    "No common text has been put to decision, as far as known; {of} parties would sign it.",
  ),
  noTextOfOne: text(
    "Voor zover bekend is er geen tekst ter beslissing voorgelegd.",
    "À notre connaissance, aucun texte n’a été soumis à décision.",
    "Soweit bekannt wurde kein Text zur Entscheidung vorgelegt.",
    "No text has been put to decision, as far as known.",
  ),
  ownNone: text(
    "Van geen van de {of} partijen is bekend dat ze een eigen deel aannam.",
    "D’aucune des {of} parties on ne sait qu’elle a adopté une partie propre.",
    "Von keiner der {of} Parteien ist bekannt, dass sie einen eigenen Teil angenommen hat.",
    "None of the {of} parties is known to have adopted an own part.",
  ),
  ownSome: text(
    "Eigen deel aangenomen door {adopted} van {of} partijen.",
    "Partie propre adoptée par {adopted} des {of} parties.",
    "Eigener Teil angenommen von {adopted} von {of} Parteien.",
    "Own part adopted by {adopted} of {of} parties.",
  ),
  ownAll: text(
    "Eigen deel aangenomen door alle {of} partijen.",
    "Partie propre adoptée par les {of} parties.",
    "Eigener Teil angenommen von allen {of} Parteien.",
    "Own part adopted by all {of} parties.",
  ),
  ownUnknown: text(
    "Geen beslissing over een eigen deel bekend: {parties}.",
    "Aucune décision connue sur une partie propre : {parties}.",
    "Keine Entscheidung zu einem eigenen Teil bekannt: {parties}.",
    "No decision on an own part known: {parties}.",
  ),
  ownInForce: text(
    "In werking: het eigen deel van {parties}.",
    "En vigueur : la partie propre de {parties}.",
    "In Kraft: der eigene Teil von {parties}.",
    "In force: the own part of {parties}.",
  ),
  and: text("en", "et", "und", "and"),
};

export const adoptionRefusalTexts = {
  noCompetenceModel: text(
    "De regels over bevoegdheid zijn niet beschikbaar.",
    "Les règles de compétence ne sont pas disponibles.",
    "Die Regeln über die Zuständigkeit sind nicht verfügbar.",
    "The rules of competence are not at hand.",
  ),
  unknownAuthority: text(
    "Er is geen overheid {value}.",
    "Il n’y a pas d’autorité {value}.",
    "Es gibt keine Behörde {value}.",
    "There is no authority {value}.",
  ),
  alreadyParty: text(
    "{value} is al partij.",
    "{value} est déjà partie.",
    "{value} ist bereits Partei.",
    "{value} is already a party.",
  ),
  unknownParty: text(
    "{value} is geen partij bij dit plan.",
    "{value} n’est pas partie à ce plan.",
    "{value} ist keine Partei dieses Plans.",
    "{value} is no party to this plan.",
  ),
  partyHasDecided: text(
    "{authority} heeft al over de gemeenschappelijke tekst beslist ({decisions}) en blijft dus partij.",
    "{authority} a déjà décidé sur le texte commun ({decisions}) et reste donc partie.",
    "{authority} hat bereits über den gemeinsamen Text entschieden ({decisions}) und bleibt also Partei.",
    "{authority} has already decided on the common text ({decisions}), and so stays a party.",
  ),
  partyNotConfirmed: text(
    "{authority} is nog niet als partij bevestigd.",
    "{authority} n’est pas encore confirmée comme partie.",
    "{authority} ist noch nicht als Partei bestätigt.",
    "{authority} is not confirmed as a party yet.",
  ),
  noPartyConfirmed: text(
    "Geen enkele partij is bevestigd.",
    "Aucune partie n’est confirmée.",
    "Keine Partei ist bestätigt.",
    "No party is confirmed.",
  ),
  partiesUnconfirmed: text(
    "Nog niet bevestigd: {authorities}.",
    "Pas encore confirmées : {authorities}.",
    "Noch nicht bestätigt: {authorities}.",
    "Not confirmed yet: {authorities}.",
  ),
  notInAdoption: text(
    "Het plan is niet in de fase van goedkeuring[, maar in “{stage}”].",
    "Le plan n’est pas en phase d’adoption[, mais en « {stage} »].",
    "Der Plan ist nicht in der Phase der Verabschiedung[, sondern in „{stage}“].",
    "The plan is not in the stage of adoption[, but in “{stage}”].",
  ),
  roundAlreadyOpen: text(
    "Ronde {round} loopt al.",
    "Le tour {round} est déjà ouvert.",
    "Runde {round} läuft bereits.",
    "Round {round} is open already.",
  ),
  noRoundOpen: text(
    "De gemeenschappelijke tekst is nog niet ter beslissing voorgelegd.",
    "Le texte commun n’a pas encore été soumis à décision.",
    "Der gemeinsame Text wurde noch nicht zur Entscheidung vorgelegt.",
    "The common text has not been put to decision yet.",
  ),
  dateInFuture: text(
    "{value} ligt na vandaag ({on}).",
    "{value} est postérieur à aujourd’hui ({on}).",
    "{value} liegt nach heute ({on}).",
    "{value} is later than today ({on}).",
  ),
  assentNotNeeded: text(
    "Voor {authority} is geen instemming van het parlement vastgesteld.",
    "Pour {authority}, aucun assentiment du parlement n’est établi.",
    "Für {authority} ist keine Zustimmung des Parlaments festgestellt.",
    "For {authority} no assent of parliament is established.",
  ),
  executiveHasNotApproved: text(
    "De regering van {authority} heeft deze tekst nog niet goedgekeurd.",
    "Le gouvernement de {authority} n’a pas encore approuvé ce texte.",
    "Die Regierung von {authority} hat diesen Text noch nicht genehmigt.",
    "The government of {authority} has not approved this text yet.",
  ),
  remarkMissing: text(
    "Een goedkeuring met opmerking vraagt de tekst van de opmerking.",
    "Une approbation avec remarque demande le texte de la remarque.",
    "Eine Genehmigung mit Anmerkung braucht den Text der Anmerkung.",
    "An approval with remark needs the text of the remark.",
  ),
  reservationWithoutApproval: text(
    "Een voorbehoud hoort bij een goedkeuring, niet bij ‘{outcome}’.",
    "Une réserve accompagne une approbation, pas « {outcome} ».",
    "Ein Vorbehalt gehört zu einer Genehmigung, nicht zu „{outcome}“.",
    "A reservation goes with an approval, not with ‘{outcome}’.",
  ),
  noReference: text(
    "Geef een kenmerk, een link of een bron van de beslissing.",
    "Indiquez une référence, un lien ou une source de la décision.",
    "Geben Sie ein Zeichen, einen Link oder eine Quelle der Entscheidung an.",
    "Give a reference, a link or a source of the decision.",
  ),
  unknownSubject: text(
    "Niet in het plan: {subject} {value}.",
    "Pas dans le plan : {subject} {value}.",
    "Nicht im Plan: {subject} {value}.",
    "Not in the plan: {subject} {value}.",
  ),
  currentDecisionNotNamed: text(
    "Noem in “supersedes” de geldende beslissing[: {current}], of laat het weg als er geen is.",
    "Nommez dans « supersedes » la décision en vigueur[ : {current}], ou omettez-le s’il n’y en a pas.",
    "Nennen Sie in „supersedes“ die geltende Entscheidung[: {current}], oder lassen Sie es weg, wenn es keine gibt.",
    "Name in “supersedes” the current decision[: {current}], or leave it out when there is none.",
  ),
  nothingToWithdraw: text(
    "Er is geen beslissing om in te trekken.",
    "Il n’y a pas de décision à retirer.",
    "Es gibt keine Entscheidung, die zurückgezogen werden könnte.",
    "There is no decision to withdraw.",
  ),
  beforeCurrentDecision: text(
    "{value} ligt voor de geldende beslissing ({current}).",
    "{value} précède la décision en vigueur ({current}).",
    "{value} liegt vor der geltenden Entscheidung ({current}).",
    "{value} is before the current decision ({current}).",
  ),
  unknownDecision: text(
    "Er is geen beslissing {value}.",
    "Il n’y a pas de décision {value}.",
    "Es gibt keine Entscheidung {value}.",
    "There is no decision {value}.",
  ),
  alreadyPublished: text(
    "De beslissing is al bekendgemaakt op {on}.",
    "La décision a déjà été publiée le {on}.",
    "Die Entscheidung wurde bereits am {on} veröffentlicht.",
    "The decision was already published on {on}.",
  ),
  secondPersonNeeded: text(
    "Wie een beslissing vastlegt, kan ze niet zelf bekendmaken.",
    "Qui consigne une décision ne peut la publier soi-même.",
    "Wer eine Entscheidung festhält, kann sie nicht selbst veröffentlichen.",
    "Whoever records a decision cannot publish it.",
  ),
  othersDecision: text(
    "De beslissing is van {party}, niet van {organisation}.",
    "La décision est de {party}, pas de {organisation}.",
    "Die Entscheidung ist von {party}, nicht von {organisation}.",
    "The decision belongs to {party}, not to {organisation}.",
  ),
  notFromDocument: text(
    "Dit plan is hier gemaakt; zijn beslissingen worden vastgelegd door wie ze neemt.",
    "Ce plan a été fait ici ; ses décisions sont consignées par qui les prend.",
    "Dieser Plan entstand hier; seine Entscheidungen hält fest, wer sie trifft.",
    "This plan was made here; its decisions are recorded by those who take them.",
  ),
  notBeforeTheRecord: text(
    "{value} ligt niet voor het begin van dit dossier ({openedOn}).",
    "{value} n’est pas antérieur au début de ce dossier ({openedOn}).",
    "{value} liegt nicht vor dem Beginn dieser Akte ({openedOn}).",
    "{value} is not before this record began ({openedOn}).",
  ),
  statedPartyNotConfirmed: text(
    "{authority} is geen bevestigde partij bij dit plan.",
    "{authority} n’est pas une partie confirmée de ce plan.",
    "{authority} ist keine bestätigte Partei dieses Plans.",
    "{authority} is no confirmed party to this plan.",
  ),
  partyKeepsItsOwn: text(
    "{authority} legt haar beslissingen zelf vast.",
    "{authority} consigne elle-même ses décisions.",
    "{authority} hält die eigenen Entscheidungen selbst fest.",
    "{authority} records its decisions itself.",
  ),
  decidesForAnother: text(
    "Alleen {party} kan haar beslissing vastleggen; {organisation} beslist niet voor een andere overheid.",
    "Seule {party} peut consigner sa décision ; {organisation} ne décide pas pour une autre autorité.",
    "Nur {party} kann die eigene Entscheidung festhalten; {organisation} entscheidet nicht für eine andere Behörde.",
    "Only {party} can record its decision; {organisation} does not decide for another government.",
  ),
  ownPartOfAnother: text(
    "Het eigen deel is van {party}, niet van {organisation}.",
    "La partie propre est celle de {party}, pas de {organisation}.",
    "Der eigene Teil gehört {party}, nicht {organisation}.",
    "The own part belongs to {party}, not to {organisation}.",
  ),
  ownPartNotAdopted: text(
    "De regering van {authority} heeft haar eigen deel niet bekend aangenomen ({state}).",
    "Le gouvernement de {authority} n’a pas adopté publiquement sa partie propre ({state}).",
    "Die Regierung von {authority} hat ihren eigenen Teil nicht bekannt angenommen ({state}).",
    "The government of {authority} has not, as published, adopted its own part ({state}).",
  ),
  beforeOwnDecision: text(
    "{value} ligt voor de beslissing zelf ({decided}).",
    "{value} précède la décision elle-même ({decided}).",
    "{value} liegt vor der Entscheidung selbst ({decided}).",
    "{value} is before the decision itself ({decided}).",
  ),
  endBeforeStart: text(
    "{value} ligt voor het begin ({from}).",
    "{value} précède le début ({from}).",
    "{value} liegt vor dem Beginn ({from}).",
    "{value} is before the start ({from}).",
  ),
  ownPartInForce: text(
    "Het eigen deel van {authority} geldt al vanaf {from}.",
    "La partie propre de {authority} vaut déjà depuis le {from}.",
    "Der eigene Teil von {authority} gilt bereits ab dem {from}.",
    "The own part of {authority} is in force already, from {from}.",
  ),
  ownPartNotInForce: text(
    "Het eigen deel van {authority} is niet in werking ({state}).",
    "La partie propre de {authority} n’est pas en vigueur ({state}).",
    "Der eigene Teil von {authority} ist nicht in Kraft ({state}).",
    "The own part of {authority} is not in force ({state}).",
  ),
};
