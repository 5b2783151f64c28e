/** Words, in four languages, for roles, denials and appointments. `{…}` are facts. */
import type { FullText } from "../text/index.js";
import type { PermissionDenial, Role } from "./permission.js";

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
    "Dit kan niet als {role} ({relation}, {state}).",
    "Ceci n’est pas possible comme {role} ({relation}, {state}).",
    "Dies ist als {role} nicht möglich ({relation}, {state}).",
    "This is not possible as {role} ({relation}, {state}).",
  ),
  notOwnMeasure: text(
    "{measure} hoort niet bij de maatregelen van uw aanstelling.",
    "{measure} n’est pas parmi les mesures de votre désignation.",
    "{measure} gehört nicht zu den Maßnahmen Ihrer Bestellung.",
    "{measure} is not among the measures of your appointment.",
  ),
  secondPersonNeeded: text(
    "Hiervoor is een tweede persoon nodig.",
    "Une seconde personne est nécessaire.",
    "Dafür ist eine zweite Person nötig.",
    "A second person is needed for this.",
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
    "Er is geen aanstelling {value}. Lijkt erop: {nearest}.",
    "Il n’y a pas de désignation {value}. Proche : {nearest}.",
    "Es gibt keine Bestellung {value}. Ähnlich: {nearest}.",
    "There is no appointment {value}. Similar: {nearest}.",
  ),
  changeAlreadyProposed: text(
    "Er wacht al een voorgestelde wijziging.",
    "Une modification proposée est déjà en attente.",
    "Eine vorgeschlagene Änderung wartet bereits.",
    "A proposed change is waiting already.",
  ),
  unknownAppointmentProposal: text(
    "Er is geen voorstel {value}. Lijkt erop: {nearest}.",
    "Il n’y a pas de proposition {value}. Proche : {nearest}.",
    "Es gibt keinen Vorschlag {value}. Ähnlich: {nearest}.",
    "There is no proposal {value}. Similar: {nearest}.",
  ),
  appointmentProposalClosed: text(
    "Het voorstel is al afgehandeld op {on}.",
    "La proposition est déjà traitée le {on}.",
    "Der Vorschlag wurde bereits am {on} erledigt.",
    "The proposal was dealt with already on {on}.",
  ),
  secondPersonNeeded: text(
    "Wie een aanstelling voorstelt of krijgt, bevestigt ze niet.",
    "Qui propose ou reçoit une désignation ne la confirme pas.",
    "Wer eine Bestellung vorschlägt oder erhält, bestätigt sie nicht.",
    "Whoever proposes or receives an appointment does not confirm it.",
  ),
};
