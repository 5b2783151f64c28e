/** What a message says, as its subject line; `{plan}` is the title of the plan, `{due}` the last day. */
import type { FullText } from "../text/index.js";
import type { MessageKind } from "./message.js";

const text = (nl: string, fr: string, de: string, en: string): FullText => ({ nl, fr, de, en });

export const messageTexts: Record<MessageKind, FullText> = {
  mandateGiven: text(
    "U kreeg een mandaat voor {plan}.",
    "Vous avez reçu un mandat pour {plan}.",
    "Sie haben ein Mandat für {plan} erhalten.",
    "You were given a mandate for {plan}.",
  ),
  requestToAnswer: text(
    "Er is u een vraag gesteld over {plan}.",
    "Une question vous est posée au sujet de {plan}.",
    "Ihnen wurde eine Frage zu {plan} gestellt.",
    "You were asked a question about {plan}.",
  ),
  reactionReceived: text(
    "Er is een reactie op uw vraag over {plan}.",
    "Une réaction à votre question sur {plan} est arrivée.",
    "Zu Ihrer Frage zu {plan} liegt eine Reaktion vor.",
    "There is a reaction to your question about {plan}.",
  ),
  stageMoved: text(
    "{plan} is in een nieuwe fase.",
    "{plan} est entré dans une nouvelle phase.",
    "{plan} ist in einer neuen Phase.",
    "{plan} has entered a new stage.",
  ),
  consultationOpened: text(
    "U wordt geraadpleegd over {plan}.",
    "Vous êtes consulté sur {plan}.",
    "Sie werden zu {plan} konsultiert.",
    "You are consulted on {plan}.",
  ),
  decisionWanted: text(
    "Uw beslissing over {plan} wordt gevraagd.",
    "Votre décision sur {plan} est demandée.",
    "Ihre Entscheidung über {plan} wird erbeten.",
    "Your decision on {plan} is asked for.",
  ),
  decisionRecorded: text(
    "Een partij heeft over {plan} beslist.",
    "Une partie a pris une décision sur {plan}.",
    "Eine Partei hat über {plan} entschieden.",
    "A party has decided on {plan}.",
  ),
  positionWanted: text(
    "Er is een wijziging van {plan} voorgesteld; uw standpunt wordt gevraagd.",
    "Une modification de {plan} est proposée ; votre position est demandée.",
    "Eine Änderung von {plan} wurde vorgeschlagen; Ihr Standpunkt wird erbeten.",
    "A change to {plan} was proposed; your position is asked for.",
  ),
  objectionRaised: text(
    "Er is bezwaar tegen een tekst van {plan}.",
    "Une objection est soulevée contre un texte de {plan}.",
    "Gegen einen Text von {plan} wurde ein Einwand erhoben.",
    "An objection was raised to a text of {plan}.",
  ),
  leadOffered: text(
    "U wordt gevraagd een maatregel van {plan} over te nemen.",
    "On vous demande de reprendre une mesure de {plan}.",
    "Sie werden gebeten, eine Maßnahme von {plan} zu übernehmen.",
    "You are asked to take over a measure of {plan}.",
  ),
  leadAccepted: text(
    "De maatregel van {plan} die u aanbood is overgenomen.",
    "La mesure de {plan} que vous proposiez a été reprise.",
    "Die von Ihnen angebotene Maßnahme von {plan} wurde übernommen.",
    "The measure of {plan} you offered was taken over.",
  ),
  leadDeclined: text(
    "De maatregel van {plan} die u aanbood werd niet overgenomen.",
    "La mesure de {plan} que vous proposiez n’a pas été reprise.",
    "Die von Ihnen angebotene Maßnahme von {plan} wurde nicht übernommen.",
    "The measure of {plan} you offered was not taken over.",
  ),
  measureWaitsForLead: text(
    "Een maatregel van {plan} wacht tot u hem op u neemt.",
    "Une mesure de {plan} attend que vous la preniez en charge.",
    "Eine Maßnahme von {plan} wartet darauf, dass Sie sie übernehmen.",
    "A measure of {plan} waits for you to take it on.",
  ),
  shareAdded: text(
    "Een andere overheid doet mee aan een maatregel die u trekt in {plan}.",
    "Une autre autorité prend part à une mesure dont vous êtes responsable dans {plan}.",
    "Eine andere Behörde beteiligt sich an einer Maßnahme, für die Sie in {plan} federführend sind.",
    "Another authority takes a share in a measure you lead in {plan}.",
  ),
  shareWithdrawn: text(
    "Een overheid stopt met haar aandeel in een maatregel die u trekt in {plan}.",
    "Une autorité met fin à sa part d’une mesure dont vous êtes responsable dans {plan}.",
    "Eine Behörde beendet ihren Anteil an einer Maßnahme, für die Sie in {plan} federführend sind.",
    "An authority ends its share in a measure you lead in {plan}.",
  ),
  replyPossible: text(
    "Er is iets gezegd over uw maatregel in {plan}; u kunt antwoorden.",
    "Une de vos mesures dans {plan} a été évaluée ou contestée ; vous pouvez répondre.",
    "Eine Ihrer Maßnahmen in {plan} wurde bewertet oder bestritten; Sie können antworten.",
    "One of your measures in {plan} was assessed or contested; you can reply.",
  ),
  valueToApprove: text(
    "Een cijfer bij {plan} wacht op een tweede paar ogen.",
    "Une valeur d’indicateur de {plan} attend une seconde lecture.",
    "Ein Indikatorwert von {plan} wartet auf ein zweites Augenpaar.",
    "An indicator value of {plan} waits for a second pair of eyes.",
  ),
  valueReturned: text(
    "Een cijfer dat u voor {plan} indiende is teruggestuurd.",
    "Une valeur que vous avez remise pour {plan} vous est renvoyée.",
    "Ein Wert, den Sie für {plan} eingereicht haben, wurde zurückgegeben.",
    "A value you submitted for {plan} was returned.",
  ),
  reportsDue: text(
    "Van u worden verslagen over {plan} verwacht.",
    "Des rapports sur {plan} sont attendus de vous.",
    "Von Ihnen werden Berichte zu {plan} erwartet.",
    "Reports on {plan} are expected from you.",
  ),
  reportPublished: text(
    "Er is een nieuw verslag over {plan}.",
    "Un nouveau rapport sur {plan} est disponible.",
    "Ein neuer Bericht zu {plan} liegt vor.",
    "There is a new report on {plan}.",
  ),
  commitmentsToConfirm: text(
    "Uw nieuwe regering kan de verbintenissen in {plan} opnieuw bevestigen.",
    "Votre nouveau gouvernement peut confirmer à nouveau les engagements de {plan}.",
    "Ihre neue Regierung kann die Verpflichtungen in {plan} neu bestätigen.",
    "Your new government can confirm the commitments in {plan} anew.",
  ),
  renewalOpened: text(
    "Er is een vervolg op {plan} geopend.",
    "Une suite à {plan} a été ouverte.",
    "Eine Fortsetzung von {plan} wurde eröffnet.",
    "A renewal of {plan} was opened.",
  ),
};

/** Added where a day is set. */
export const dueText: FullText = text(
  "Uiterlijk op {due}.",
  "Au plus tard le {due}.",
  "Spätestens am {due}.",
  "By {due} at the latest.",
);
