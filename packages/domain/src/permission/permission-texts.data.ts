/** Words, in four languages, for roles, denials and appointments. `{…}` are facts. */
import type { FullText } from "../text/index.js";
import type { PermissionDenial, Relation, ResourceState, Role } from "./permission.js";

const text = (nl: string, fr: string, de: string, en: string): FullText => ({ nl, fr, de, en });

export const appointmentSummaries = {
  installFirst: text(
    "De eerste installateurs aanstellen",
    "Désigner les premiers installateurs",
    "Die ersten Einrichtungspersonen bestellen",
    "Appoint the first installers",
  ),
  proposeAppointment: text(
    "Een aanstelling voorstellen",
    "Proposer une désignation",
    "Eine Bestellung vorschlagen",
    "Propose an appointment",
  ),
  proposeAppointmentChange: text(
    "Een wijziging van een aanstelling voorstellen",
    "Proposer de modifier une désignation",
    "Die Änderung einer Bestellung vorschlagen",
    "Propose to change an appointment",
  ),
  confirmAppointment: text(
    "Een aanstelling als tweede persoon bevestigen",
    "Confirmer une désignation en tant que seconde personne",
    "Eine Bestellung als zweite Person bestätigen",
    "Confirm an appointment as second person",
  ),
  declineAppointment: text(
    "Een voorgestelde aanstelling afwijzen",
    "Refuser une désignation proposée",
    "Eine vorgeschlagene Bestellung ablehnen",
    "Decline a proposed appointment",
  ),
};

export const roleTexts: Readonly<Record<Role, FullText>> = {
  reader: text("Lezer", "Lecteur", "Leser", "Reader"),
  contributor: text(
    "Medewerker aan eigen maatregelen",
    "Contributeur à ses propres mesures",
    "Mitwirkender an eigenen Maßnahmen",
    "Contributor on own measures",
  ),
  editor: text("Redacteur", "Rédacteur", "Redakteur", "Editor"),
  validator: text("Validator", "Validateur", "Prüfer", "Validator"),
  signatory: text("Ondertekenaar", "Signataire", "Unterzeichner", "Signatory"),
  auditor: text("Auditor", "Auditeur", "Auditor", "Auditor"),
  coordinator: text("Coördinator", "Coordinateur", "Koordinator", "Coordinator"),
  moderator: text("Moderator", "Modérateur", "Moderator", "Moderator"),
  installer: text("Installateur", "Installateur", "Einrichter", "Installer"),
};

/** Whose it is, as seen by the organisation that asks; to stand in a sentence. */
export const relationTexts: Readonly<Record<Relation, FullText>> = {
  own: text(
    "uw eigen organisatie",
    "votre propre organisation",
    "Ihre eigene Organisation",
    "your own organisation",
  ),
  party: text(
    "een plan waarbij u partij bent",
    "un plan auquel vous êtes partie",
    "einen Plan, bei dem Sie Partei sind",
    "a plan you are a party to",
  ),
  partner: text(
    "een plan waarin u partner bent",
    "un plan dont vous êtes partenaire",
    "einen Plan, in dem Sie Partner sind",
    "a plan you are a partner in",
  ),
  other: text(
    "een andere organisatie",
    "une autre organisation",
    "eine andere Organisation",
    "another organisation",
  ),
};

export const resourceStateTexts: Readonly<Record<ResourceState, FullText>> = {
  draft: text("in ontwerp", "en projet", "im Entwurf", "a draft"),
  submitted: text("ingediend", "soumis", "eingereicht", "submitted"),
  published: text("openbaar", "public", "öffentlich", "public"),
  closed: text("afgesloten", "clôturé", "abgeschlossen", "closed"),
};

export const denialTexts: Readonly<Record<PermissionDenial["kind"], FullText>> = {
  signInNeeded: text(
    "Meld u eerst aan.",
    "Connectez-vous d’abord.",
    "Melden Sie sich zuerst an.",
    "Sign in first.",
  ),
  noAppointment: text(
    "U hebt op {on} geen aanstelling.",
    "Vous n’avez pas de désignation le {on}.",
    "Sie haben am {on} keine Bestellung.",
    "You have no appointment on {on}.",
  ),
  roleNotAllowed: text(
    "Als {role} kan dit niet: het betreft {relation} en is {state}.",
    "Ce n’est pas possible comme {role} : il s’agit de {relation}, à l’état {state}.",
    "Als {role} ist dies nicht möglich: Es betrifft {relation} und ist {state}.",
    "This is not possible as {role}: it is of {relation}, and {state}.",
  ),
  notInPlan: text(
    "{organisation} is geen eigenaar, partij of partner van dit plan en voegt er niets aan toe.",
    "{organisation} n’est ni propriétaire, ni partie, ni partenaire de ce plan et n’y ajoute rien.",
    "{organisation} ist weder Eigentümer noch Partei noch Partner dieses Plans und fügt ihm nichts hinzu.",
    "{organisation} neither owns this plan nor is party or partner to it, and adds nothing to it.",
  ),
  notOwnMeasure: text(
    "Als {role} werkt u alleen aan de maatregelen van uw aanstelling[; {measure} hoort daar niet bij].",
    "Comme {role}, vous ne travaillez qu’aux mesures de votre désignation[ ; {measure} n’en fait pas partie].",
    "Als {role} arbeiten Sie nur an den Maßnahmen Ihrer Bestellung[; {measure} gehört nicht dazu].",
    "As {role} you work on the measures of your appointment only[; {measure} is not among them].",
  ),
  secondPersonNeeded: text(
    "Hiervoor is een tweede persoon nodig: wie iets invoert, keurt het niet zelf goed.",
    "Une seconde personne est nécessaire : qui introduit une chose ne l’approuve pas soi-même.",
    "Dafür ist eine zweite Person nötig: Wer etwas einträgt, genehmigt es nicht selbst.",
    "A second person is needed for this: whoever enters something does not approve it.",
  ),
};

export const appointmentRefusalTexts = {
  alreadyInstalled: text(
    "Er is al iemand aangesteld.",
    "Quelqu’un est déjà désigné.",
    "Es ist bereits jemand bestellt.",
    "Somebody is appointed already.",
  ),
  secondInstallerIsFirst: text(
    "De tweede installateur is dezelfde persoon als de eerste.",
    "Le second installateur est la même personne que le premier.",
    "Die zweite Einrichtungsperson ist dieselbe wie die erste.",
    "The second installer is the same person as the first.",
  ),
  endBeforeStart: text(
    "{value} ligt voor het begin ({from}).",
    "{value} précède le début ({from}).",
    "{value} liegt vor dem Beginn ({from}).",
    "{value} is before the start ({from}).",
  ),
  contributorWithoutMeasures: text(
    "Noem de maatregelen van deze medewerker.",
    "Nommez les mesures de ce contributeur.",
    "Nennen Sie die Maßnahmen dieses Mitwirkenden.",
    "Name the measures of this contributor.",
  ),
  substituteForOneself: text(
    "Niemand vervangt zichzelf.",
    "Personne ne se remplace soi-même.",
    "Niemand vertritt sich selbst.",
    "Nobody substitutes for themselves.",
  ),
  unknownAppointment: text(
    "Er is geen aanstelling {value}.",
    "Il n’y a pas de désignation {value}.",
    "Es gibt keine Bestellung {value}.",
    "There is no appointment {value}.",
  ),
  changeAlreadyProposed: text(
    "Er wacht al een voorgestelde wijziging van deze aanstelling: {proposal}. Bevestig of weiger die eerst.",
    "Une modification de cette désignation est déjà en attente : {proposal}. Confirmez-la ou refusez-la d’abord.",
    "Eine Änderung dieser Bestellung wartet bereits: {proposal}. Bestätigen oder lehnen Sie diese zuerst ab.",
    "A change of this appointment is waiting already: {proposal}. Confirm or decline that one first.",
  ),
  unknownAppointmentProposal: text(
    "Er is geen voorstel {value}.",
    "Il n’y a pas de proposition {value}.",
    "Es gibt keinen Vorschlag {value}.",
    "There is no proposal {value}.",
  ),
  appointmentProposalClosed: text(
    "Het voorstel is al afgehandeld[ op {on}].",
    "La proposition est déjà traitée[ le {on}].",
    "Der Vorschlag wurde bereits[ am {on}] erledigt.",
    "The proposal was dealt with already[ on {on}].",
  ),
  secondPersonNeeded: text(
    "Wie een aanstelling voorstelt of krijgt, bevestigt ze niet.",
    "Qui propose ou reçoit une désignation ne la confirme pas.",
    "Wer eine Bestellung vorschlägt oder erhält, bestätigt sie nicht.",
    "Whoever proposes or receives an appointment does not confirm it.",
  ),
};
