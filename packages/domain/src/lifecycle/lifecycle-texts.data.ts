/** Words, in four languages, for stages, transitions, guards and refusals. `{…}` are facts. */
import type { FullText } from "../text/index.js";
import type { GuardId, ProcedureId, Stage, TransitionId } from "./lifecycle.js";

const text = (nl: string, fr: string, de: string, en: string): FullText => ({ nl, fr, de, en });

export const lifecycleSummaries = {
  moveStage: text(
    "Het plan naar een volgende fase brengen",
    "Faire passer le plan à une autre phase",
    "Den Plan in eine andere Phase bringen",
    "Move the plan to another stage",
  ),
  stateStage: text(
    "De fase vastleggen die een document vermeldt",
    "Consigner la phase qu’un document mentionne",
    "Die Phase festhalten, die ein Dokument nennt",
    "Record the stage a document states",
  ),
  holdConsultation: text(
    "Een raadpleging vastleggen",
    "Consigner une consultation",
    "Eine Konsultation festhalten",
    "Record a consultation",
  ),
  answerConsultation: text(
    "Publiek antwoord geven op een raadpleging",
    "Donner une réponse publique à une consultation",
    "Öffentlich auf eine Konsultation antworten",
    "Answer a consultation in public",
  ),
  recordEvaluation: text(
    "Een evaluatie vastleggen",
    "Consigner une évaluation",
    "Eine Evaluierung festhalten",
    "Record an evaluation",
  ),
  setDeadline: text("Een termijn bepalen", "Fixer un délai", "Eine Frist setzen", "Set a deadline"),
  extendDeadline: text(
    "Een termijn verlengen",
    "Prolonger un délai",
    "Eine Frist verlängern",
    "Extend a deadline",
  ),
  publishPlan: text(
    "Het plan openbaar maken",
    "Publier le plan",
    "Den Plan veröffentlichen",
    "Publish the plan",
  ),
  unpublishPlan: text(
    "De openbaarheid van het plan intrekken",
    "Retirer le plan de la publication",
    "Die Veröffentlichung des Plans zurücknehmen",
    "Take the plan off publication",
  ),
};

export const procedureTexts: Readonly<Record<ProcedureId, FullText>> = {
  interfederal: text(
    "Plan van alle regeringen samen",
    "Plan de tous les gouvernements ensemble",
    "Plan aller Regierungen gemeinsam",
    "Plan of all governments together",
  ),
  "one-government": text(
    "Plan van één regering",
    "Plan d’un seul gouvernement",
    "Plan einer einzelnen Regierung",
    "Plan of one government",
  ),
  "city-eccar": text(
    "Plan van een stad volgens ECCAR",
    "Plan d’une ville selon l’ECCAR",
    "Plan einer Stadt nach ECCAR",
    "Plan of a city under ECCAR",
  ),
};

export const stageTexts: Readonly<Record<Stage, FullText>> = {
  promised: text("Beloofd", "Promis", "Zugesagt", "Promised"),
  mandated: text("Opdracht gegeven", "Mandat donné", "Auftrag erteilt", "Mandated"),
  inventory: text("Inventaris", "Inventaire", "Bestandsaufnahme", "Inventory"),
  consultation: text("In consultatie", "En consultation", "In Konsultation", "In consultation"),
  drafting: text("In opmaak", "En rédaction", "In Ausarbeitung", "Drafting"),
  negotiation: text("In onderhandeling", "En négociation", "In Verhandlung", "Negotiation"),
  adoption: text("Ter goedkeuring", "En voie d’adoption", "Zur Verabschiedung", "Adoption"),
  "in-force": text("In uitvoering", "En vigueur", "In Kraft", "In force"),
  evaluation: text("In evaluatie", "En évaluation", "In Evaluierung", "Evaluation"),
  closed: text("Afgesloten", "Clôturé", "Abgeschlossen", "Closed"),
  stalled: text("Vastgelopen", "À l’arrêt", "Stockend", "Stalled"),
  abandoned: text("Stopgezet", "Abandonné", "Aufgegeben", "Abandoned"),
  "under-revision": text("In herziening", "En révision", "In Überarbeitung", "Under revision"),
  replaced: text("Vervangen", "Remplacé", "Ersetzt", "Replaced"),
  expired: text("Verlopen", "Expiré", "Abgelaufen", "Expired"),
};

export const transitionTexts: Readonly<Record<TransitionId, FullText>> = {
  mandate: text("Opdracht geven", "Donner mandat", "Auftrag erteilen", "Mandate"),
  startInventory: text(
    "Inventaris beginnen",
    "Commencer l’inventaire",
    "Bestandsaufnahme beginnen",
    "Start the inventory",
  ),
  openConsultation: text(
    "Raadpleging openen",
    "Ouvrir la consultation",
    "Konsultation eröffnen",
    "Open the consultation",
  ),
  startDrafting: text("Ontwerp opstellen", "Rédiger le projet", "Entwurf ausarbeiten", "Start drafting"),
  startNegotiation: text("Onderhandelen", "Négocier", "Verhandeln", "Start the negotiation"),
  putToDecision: text(
    "Ter beslissing voorleggen",
    "Soumettre à décision",
    "Zur Entscheidung vorlegen",
    "Put to decision",
  ),
  returnToDraft: text(
    "Terugnemen voor bewerking",
    "Reprendre pour remaniement",
    "Zur Überarbeitung zurücknehmen",
    "Take back for rework",
  ),
  enterIntoForce: text(
    "In werking laten treden",
    "Faire entrer en vigueur",
    "In Kraft setzen",
    "Enter into force",
  ),
  startEvaluation: text(
    "Evaluatie beginnen",
    "Commencer l’évaluation",
    "Evaluierung beginnen",
    "Start the evaluation",
  ),
  close: text("Afsluiten", "Clôturer", "Abschließen", "Close"),
  revise: text("Herzien", "Réviser", "Überarbeiten", "Revise"),
  putRevisionToDecision: text(
    "Herziening ter beslissing voorleggen",
    "Soumettre la révision à décision",
    "Überarbeitung zur Entscheidung vorlegen",
    "Put the revision to decision",
  ),
  dropRevision: text(
    "Herziening laten vallen",
    "Renoncer à la révision",
    "Auf die Überarbeitung verzichten",
    "Drop the revision",
  ),
  stall: text("Vastgelopen verklaren", "Constater l’arrêt", "Stillstand feststellen", "Declare stalled"),
  resume: text("Hervatten", "Reprendre", "Wieder aufnehmen", "Resume"),
  abandon: text("Stopzetten", "Abandonner", "Aufgeben", "Abandon"),
  expire: text("Laten verlopen", "Constater l’expiration", "Ablauf feststellen", "Declare expired"),
  replace: text(
    "Vervangen door een volgend plan",
    "Remplacer par un plan suivant",
    "Durch einen neuen Plan ersetzen",
    "Replace by a next plan",
  ),
};

/** What is missing when a guard does not hold. */
export const guardTexts: Readonly<Record<GuardId, FullText>> = {
  mandateInForce: text(
    "Niemand heeft een geldig mandaat.",
    "Personne n’a de mandat en vigueur.",
    "Niemand hat ein gültiges Mandat.",
    "Nobody has a mandate in force.",
  ),
  partiesEstablished: text(
    "Het staat niet vast wie partij is[; te bevestigen: {unconfirmed}].",
    "Les parties ne sont pas établies[ ; à confirmer : {unconfirmed}].",
    "Die Parteien stehen nicht fest[; zu bestätigen: {unconfirmed}].",
    "The parties are not established[; to confirm: {unconfirmed}].",
  ),
  inventoryAsked: text(
    "Nog geen inventaris gevraagd[ aan: {notAsked}].",
    "Inventaire pas encore demandé[ à : {notAsked}].",
    "Noch kein Bestandsverzeichnis angefragt[ bei: {notAsked}].",
    "No inventory asked yet[ of: {notAsked}].",
  ),
  inventoryClosed: text(
    "De inventaris is nog niet afgesloten[; verwacht van: {awaited}][ (tot {due})].",
    "L’inventaire n’est pas encore clos[ ; attendu de : {awaited}][ (jusqu’au {due})].",
    "Die Bestandsaufnahme ist noch nicht abgeschlossen[; erwartet von: {awaited}][ (bis {due})].",
    "The inventory is not closed yet[; awaited from: {awaited}][ (until {due})].",
  ),
  situationAnalysed: text(
    "Er is geen analyse van de situatie.",
    "Il n’y a pas d’analyse de la situation.",
    "Es gibt keine Analyse der Lage.",
    "There is no analysis of the situation.",
  ),
  consultationHeld: text(
    "Er is nog geen raadpleging afgelopen.",
    "Aucune consultation n’est terminée.",
    "Noch keine Konsultation ist beendet.",
    "No consultation has ended yet.",
  ),
  consultationAnswered: text(
    "Er is nog geen publiek antwoord op elke raadpleging[: {unanswered}].",
    "Toutes les consultations n’ont pas encore reçu de réponse publique[ : {unanswered}].",
    "Noch nicht jede Konsultation hat eine öffentliche Antwort[: {unanswered}].",
    "Not every consultation has a public answer yet[: {unanswered}].",
  ),
  opinionsClosed: text(
    "De adviezen zijn er nog niet[; verwacht van: {awaited}][ (tot {due})].",
    "Les avis ne sont pas encore rendus[ ; attendus de : {awaited}][ (jusqu’au {due})].",
    "Die Gutachten liegen noch nicht vor[; erwartet von: {awaited}][ (bis {due})].",
    "The opinions are not there yet[; awaited from: {awaited}][ (until {due})].",
  ),
  draftHasMeasures: text(
    "Het ontwerp heeft geen maatregelen.",
    "Le projet n’a pas de mesures.",
    "Der Entwurf hat keine Maßnahmen.",
    "The draft has no measures.",
  ),
  draftHasText: text(
    "Het ontwerp heeft geen tekst.",
    "Le projet n’a pas de texte.",
    "Der Entwurf hat keinen Text.",
    "The draft has no text.",
  ),
  everyMeasureHasOneLead: text(
    "Niet elke maatregel heeft precies één trekker[: {measures}].",
    "Chaque mesure n’a pas exactement un responsable[ : {measures}].",
    "Nicht jede Maßnahme hat genau eine federführende Stelle[: {measures}].",
    "Not every measure has exactly one lead[: {measures}].",
  ),
  publicationRuleDeclared: text(
    "Er is niet bepaald wanneer de onderhandeling openbaar wordt.",
    "Il n’est pas fixé quand la négociation devient publique.",
    "Es ist nicht festgelegt, wann die Verhandlung öffentlich wird.",
    "It is not declared when the negotiation becomes public.",
  ),
  noBlockingObjection: text(
    "{party} maakt blokkerend bezwaar.",
    "{party} formule une objection bloquante.",
    "{party} erhebt einen blockierenden Einwand.",
    "{party} raises a blocking objection.",
  ),
  adoptedByAll: text(
    "Aangenomen door {adopted} van {of} partijen.",
    "Adopté par {adopted} des {of} parties.",
    "Angenommen von {adopted} von {of} Parteien.",
    "Adopted by {adopted} of {of} parties.",
  ),
  periodStarted: text(
    "De looptijd is niet begonnen of niet bekend[ (begin: {from})].",
    "La période n’a pas commencé ou n’est pas connue[ (début : {from})].",
    "Die Laufzeit hat nicht begonnen oder ist nicht bekannt[ (Beginn: {from})].",
    "The period has not begun or is not known[ (start: {from})].",
  ),
  periodNotOver: text(
    "De looptijd is voorbij of niet bekend[ (einde: {to})].",
    "La période est terminée ou inconnue[ (fin : {to})].",
    "Die Laufzeit ist vorbei oder nicht bekannt[ (Ende: {to})].",
    "The period is over or not known[ (end: {to})].",
  ),
  periodOver: text(
    "De looptijd is niet voorbij of niet bekend[ (einde: {to})].",
    "La période n’est pas terminée ou est inconnue[ (fin : {to})].",
    "Die Laufzeit ist nicht vorbei oder nicht bekannt[ (Ende: {to})].",
    "The period is not over or not known[ (end: {to})].",
  ),
  evaluationDue: text(
    "De eindevaluatie kan nog niet[; wel vanaf {from}].",
    "L’évaluation finale n’est pas encore possible[ ; elle l’est dès le {from}].",
    "Die Schlussevaluierung ist noch nicht möglich[; sie ist es ab {from}].",
    "The final evaluation is not possible yet[; it is from {from}].",
  ),
  finalEvaluationPublished: text(
    "Er is geen eindevaluatie gepubliceerd.",
    "Aucune évaluation finale n’est publiée.",
    "Keine Schlussevaluierung ist veröffentlicht.",
    "No final evaluation is published.",
  ),
  reasonStated: text("Geef een reden.", "Indiquez un motif.", "Geben Sie einen Grund an.", "Give a reason."),
  successorNamed: text(
    "Noem het plan dat dit vervangt.",
    "Nommez le plan qui remplace celui-ci.",
    "Nennen Sie den Plan, der diesen ersetzt.",
    "Name the plan that replaces this one.",
  ),
};

export const lifecycleRefusalTexts = {
  caseNotOpen: text(
    "Het plan is nog niet geopend.",
    "Le plan n’est pas encore ouvert.",
    "Der Plan ist noch nicht eröffnet.",
    "The plan is not open yet.",
  ),
  transitionNotAllowed: text(
    "De stap “{transition}” kan niet in de fase “{stage}”[; wel in: {allowedFrom}].",
    "L’étape « {transition} » n’est pas possible à la phase « {stage} »[ ; elle l’est à : {allowedFrom}].",
    "Der Schritt „{transition}“ ist in der Phase „{stage}“ nicht möglich[; wohl in: {allowedFrom}].",
    "The step “{transition}” is not possible in the stage “{stage}”[; it is in: {allowedFrom}].",
  ),
  guardUnmet: text(
    "Een voorwaarde is niet vervuld: {guard}.",
    "Une condition n’est pas remplie : {guard}.",
    "Eine Bedingung ist nicht erfüllt: {guard}.",
    "A condition is not met: {guard}.",
  ),
  notFromDocument: text(
    "Dit plan komt niet uit een document; zijn fase volgt uit de stappen.",
    "Ce plan ne vient pas d’un document ; sa phase suit des étapes.",
    "Dieser Plan stammt aus keinem Dokument; seine Phase folgt aus den Schritten.",
    "This plan does not come from a document; its stage follows from the steps.",
  ),
  stageNotStated: text(
    "De fase “{stage}” past niet bij wat het document vermeldt[ (“{status}”)].",
    "La phase « {stage} » ne correspond pas à ce qu’indique le document[ (« {status} »)].",
    "Die Phase „{stage}“ passt nicht zu dem, was das Dokument nennt[ („{status}“)].",
    "The stage “{stage}” does not go with what the document states[ (“{status}”)].",
  ),
  stagesOutOfOrder: text(
    "{value} ligt voor de fase ervoor ({earlier}).",
    "{value} précède la phase antérieure ({earlier}).",
    "{value} liegt vor der früheren Phase ({earlier}).",
    "{value} is before the stage that comes first ({earlier}).",
  ),
  stageAlreadyKnown: text(
    "De fase is al bekend: “{stage}”.",
    "La phase est déjà connue : « {stage} ».",
    "Die Phase ist bereits bekannt: „{stage}“.",
    "The stage is known already: “{stage}”.",
  ),
  dateInFuture: text(
    "{value} ligt na vandaag ({on}).",
    "{value} est postérieur à aujourd’hui ({on}).",
    "{value} liegt nach heute ({on}).",
    "{value} is later than today ({on}).",
  ),
  endBeforeStart: text(
    "{value} ligt voor het begin ({from}).",
    "{value} précède le début ({from}).",
    "{value} liegt vor dem Beginn ({from}).",
    "{value} is before the start ({from}).",
  ),
  unknownConsultation: text(
    "Er is geen raadpleging {value}.",
    "Il n’y a pas de consultation {value}.",
    "Es gibt keine Konsultation {value}.",
    "There is no consultation {value}.",
  ),
  consultationStillOpen: text(
    "De raadpleging loopt nog tot {to}.",
    "La consultation court encore jusqu’au {to}.",
    "Die Konsultation läuft noch bis {to}.",
    "The consultation still runs until {to}.",
  ),
  alreadyAnswered: text(
    "De raadpleging is al beantwoord op {on}.",
    "La consultation a déjà reçu réponse le {on}.",
    "Die Konsultation wurde bereits am {on} beantwortet.",
    "The consultation was answered already on {on}.",
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
  unknownDeadline: text(
    "Er is geen termijn {value}.",
    "Il n’y a pas de délai {value}.",
    "Es gibt keine Frist {value}.",
    "There is no deadline {value}.",
  ),
  notAnExtension: text(
    "De nieuwe dag {wanted} ligt niet na de huidige ({due}); een verlenging wel.",
    "Le nouveau jour {wanted} n’est pas postérieur au jour actuel ({due}) ; une prolongation doit l’être.",
    "Der neue Tag {wanted} liegt nicht nach dem jetzigen ({due}); eine Verlängerung muss das.",
    "The new day {wanted} is not later than the present one ({due}); an extension is.",
  ),
  planAlreadyPublic: text(
    "Het plan is al openbaar.",
    "Le plan est déjà public.",
    "Der Plan ist bereits öffentlich.",
    "The plan is public already.",
  ),
  planNotPublic: text(
    "Het plan is niet openbaar.",
    "Le plan n’est pas public.",
    "Der Plan ist nicht öffentlich.",
    "The plan is not public.",
  ),
};
