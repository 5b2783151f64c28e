/** Words, in four languages, for what concerns a negotiation. `{…}` are facts of the refusal. */
import type { FullText } from "../text/index.js";

const text = (nl: string, fr: string, de: string, en: string): FullText => ({ nl, fr, de, en });

export const negotiationSummaries = {
  addTextUnit: text(
    "Een onderdeel aan het ontwerp toevoegen",
    "Ajouter un élément au projet",
    "Dem Entwurf einen Teil hinzufügen",
    "Add a clause to the draft",
  ),
  proposeChange: text(
    "Een wijziging voorstellen",
    "Proposer une modification",
    "Eine Änderung vorschlagen",
    "Propose a change",
  ),
  withdrawProposal: text(
    "Een eigen voorstel intrekken",
    "Retirer sa propre proposition",
    "Einen eigenen Vorschlag zurückziehen",
    "Withdraw one’s own proposal",
  ),
  acceptProposal: text(
    "Een voorstel bij consensus aannemen",
    "Accepter une proposition par consensus",
    "Einen Vorschlag im Konsens annehmen",
    "Accept a proposal by consensus",
  ),
  declineProposal: text(
    "Een voorstel niet overnemen",
    "Ne pas retenir une proposition",
    "Einen Vorschlag nicht übernehmen",
    "Decline a proposal",
  ),
  raiseObjection: text(
    "Bezwaar maken",
    "Formuler une objection",
    "Einen Einwand erheben",
    "Raise an objection",
  ),
  liftObjection: text(
    "Een eigen bezwaar opheffen",
    "Lever sa propre objection",
    "Einen eigenen Einwand aufheben",
    "Lift one’s own objection",
  ),
  takePosition: text("Een standpunt innemen", "Prendre position", "Stellung nehmen", "Take a position"),
  declarePublicationRule: text(
    "Bepalen wanneer de onderhandeling openbaar wordt",
    "Déclarer quand la négociation devient publique",
    "Festlegen, wann die Verhandlung öffentlich wird",
    "Declare when the negotiation becomes public",
  ),
  openDisagreement: text(
    "Een meningsverschil registreren",
    "Enregistrer un désaccord",
    "Eine Meinungsverschiedenheit eintragen",
    "Register a disagreement",
  ),
  stateDisagreement: text(
    "Een vroeger meningsverschil vastleggen zoals een bron het vermeldt",
    "Consigner un désaccord passé tel qu’une source le rapporte",
    "Eine frühere Meinungsverschiedenheit festhalten, wie eine Quelle sie nennt",
    "Record a past disagreement as a source tells it",
  ),
  joinDisagreement: text(
    "Een standpunt bij een meningsverschil voegen",
    "Ajouter une position à un désaccord",
    "Einer Meinungsverschiedenheit einen Standpunkt hinzufügen",
    "Add a position to a disagreement",
  ),
  closeDisagreement: text(
    "Een meningsverschil afsluiten",
    "Clore un désaccord",
    "Eine Meinungsverschiedenheit abschließen",
    "Close a disagreement",
  ),
};

export const negotiationRefusalTexts = {
  dateInFuture: text(
    "{value} ligt na vandaag ({on}).",
    "{value} est postérieur à aujourd’hui ({on}).",
    "{value} liegt nach heute ({on}).",
    "{value} is later than today ({on}).",
  ),
  textNotOpen: text(
    "In de fase “{stage}” ligt de tekst niet open.",
    "À la phase « {stage} », le texte n’est pas ouvert.",
    "In der Phase „{stage}“ ist der Text nicht offen.",
    "In the stage “{stage}” the text is not open.",
  ),
  refersToNothing: text(
    "Noem in “refersTo” het doel of de maatregel waarover dit onderdeel gaat.",
    "Indiquez dans « refersTo » l’objectif ou la mesure que cet élément concerne.",
    "Nennen Sie in „refersTo“ das Ziel oder die Maßnahme, um die es in diesem Teil geht.",
    "Name in “refersTo” the goal or the measure this clause is about.",
  ),
  unknownUnit: text(
    "Er is geen onderdeel {value}.",
    "Il n’y a pas d’élément {value}.",
    "Es gibt keinen Teil {value}.",
    "There is no clause {value}.",
  ),
  unitRemoved: text(
    "Het onderdeel {unit} is op {on} geschrapt.",
    "L’élément {unit} a été supprimé le {on}.",
    "Der Teil {unit} wurde am {on} gestrichen.",
    "The clause {unit} was removed on {on}.",
  ),
  unknownProposal: text(
    "Er is geen voorstel {value}.",
    "Il n’y a pas de proposition {value}.",
    "Es gibt keinen Vorschlag {value}.",
    "There is no proposal {value}.",
  ),
  proposalClosed: text(
    "Het voorstel {proposal} is al afgesloten[ ({on})].",
    "La proposition {proposal} est déjà close[ ({on})].",
    "Der Vorschlag {proposal} ist bereits abgeschlossen[ ({on})].",
    "The proposal {proposal} is closed already[ ({on})].",
  ),
  notAParty: text(
    "{organisation} is geen partij bij dit plan.",
    "{organisation} n’est pas partie à ce plan.",
    "{organisation} ist keine Partei dieses Plans.",
    "{organisation} is no party to this plan.",
  ),
  othersStatement: text(
    "Dit is van {party}; {organisation} kan het niet wijzigen.",
    "Ceci appartient à {party} ; {organisation} ne peut le modifier.",
    "Dies gehört {party}; {organisation} kann es nicht ändern.",
    "This belongs to {party}; {organisation} cannot change it.",
  ),
  noParties: text(
    "Er zijn nog geen partijen.",
    "Il n’y a pas encore de parties.",
    "Es gibt noch keine Parteien.",
    "There are no parties yet.",
  ),
  blockingObjection: text(
    "{party} maakt blokkerend bezwaar.",
    "{party} formule une objection bloquante.",
    "{party} erhebt einen blockierenden Einwand.",
    "{party} raises a blocking objection.",
  ),
  partiesDisagree: text(
    "Niet akkoord: {parties}.",
    "Pas d’accord : {parties}.",
    "Nicht einverstanden: {parties}.",
    "Do not agree: {parties}.",
  ),
  partiesWithoutPosition: text(
    "Nog geen standpunt bekend: {parties}.",
    "Position pas encore connue : {parties}.",
    "Noch kein Standpunkt bekannt: {parties}.",
    "No position known yet: {parties}.",
  ),
  reasonMissing: text(
    "Geef een reden; alleen instemming kan zonder.",
    "Indiquez un motif ; seul l’accord peut s’en passer.",
    "Geben Sie einen Grund an; nur Zustimmung braucht keinen.",
    "Give a reason; only agreement needs none.",
  ),
  unknownObjection: text(
    "Er is geen bezwaar {value}.",
    "Il n’y a pas d’objection {value}.",
    "Es gibt keinen Einwand {value}.",
    "There is no objection {value}.",
  ),
  alreadyLifted: text(
    "Het bezwaar is al opgeheven ({on}).",
    "L’objection est déjà levée ({on}).",
    "Der Einwand ist bereits aufgehoben ({on}).",
    "The objection is lifted already ({on}).",
  ),
  ruleAlreadyDeclared: text(
    "De regel over openbaarheid ligt vast sinds {on}.",
    "La règle de publicité est fixée depuis le {on}.",
    "Die Regel über die Öffentlichkeit steht seit {on} fest.",
    "The rule on publicity has been fixed since {on}.",
  ),
  unknownDisagreement: text(
    "Er is geen meningsverschil {value}.",
    "Il n’y a pas de désaccord {value}.",
    "Es gibt keine Meinungsverschiedenheit {value}.",
    "There is no disagreement {value}.",
  ),
  disagreementClosed: text(
    "Het meningsverschil is afgesloten op {on}.",
    "Le désaccord a été clos le {on}.",
    "Die Meinungsverschiedenheit wurde am {on} abgeschlossen.",
    "The disagreement was closed on {on}.",
  ),
};
