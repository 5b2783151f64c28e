/**
 * The words of problems in four languages. In a detail, `{…}` are facts, and what stands between square brackets is left
 * out when one of its facts is not known.
 */
import type { FullText } from "@napar/domain/text";
import type { ApiError } from "./api-error.js";

const text = (nl: string, fr: string, de: string, en: string): FullText => ({ nl, fr, de, en });

const unknownValue = text(
  "“{value}” is niet bekend.[ Lijkt erop: {nearest}.]",
  "« {value} » n’est pas connu.[ Proche : {nearest}.]",
  "„{value}“ ist nicht bekannt.[ Ähnlich: {nearest}.]",
  '"{value}" is not known.[ Nearest: {nearest}.]',
);

type ProblemWords = {
  /** The same for every problem of the kind. */
  title: FullText;
  /** One or two sentences: the value, and what would do. `null`: the words come with what was refused. */
  detail: FullText | null;
};

export const problemTexts: Readonly<Record<ApiError["kind"], ProblemWords>> = {
  badRequest: {
    title: text("Verzoek niet geldig", "Demande non valable", "Ungültige Anfrage", "Bad Request"),
    detail: null,
  },
  invalidJson: {
    title: text(
      "De inhoud is geen JSON",
      "Le contenu n’est pas du JSON",
      "Der Inhalt ist kein JSON",
      "The body is not JSON",
    ),
    detail: text(
      "De inhoud is niet als JSON te lezen[, op regel {line}, kolom {column}][: {reason}].",
      "Le contenu ne se lit pas comme du JSON[, ligne {line}, colonne {column}][ : {reason}].",
      "Der Inhalt ist nicht als JSON lesbar[, Zeile {line}, Spalte {column}][: {reason}].",
      "The body cannot be read as JSON[ at line {line}, column {column}][: {reason}].",
    ),
  },
  resourceNotFound: {
    title: text("Niet gevonden", "Introuvable", "Nicht gefunden", "Resource Not Found"),
    detail: text(
      "Er is geen {resource} “{value}”.[ Lijkt erop: {nearest}.]",
      "Introuvable : {resource} « {value} ».[ Proche : {nearest}.]",
      "Nicht gefunden: {resource} „{value}“.[ Ähnlich: {nearest}.]",
      'There is no {resource} "{value}".[ Nearest: {nearest}.]',
    ),
  },
  unknownPath: {
    title: text(
      "Op dit adres is niets",
      "Il n’y a rien à cette adresse",
      "Unter dieser Adresse ist nichts",
      "Nothing lives at this address",
    ),
    detail: text(
      "Er is niets op {value}.[ Lijkt erop: {nearest}.]",
      "Il n’y a rien à {value}.[ Proche : {nearest}.]",
      "Unter {value} ist nichts.[ Ähnlich: {nearest}.]",
      "There is nothing at {value}.[ Nearest: {nearest}.]",
    ),
  },
  methodNotAllowed: {
    title: text("Dit kan hier niet", "Impossible ici", "Hier nicht möglich", "Method Not Allowed"),
    detail: text(
      "{method} kan hier niet; wel: {allowed}.",
      "{method} n’est pas possible ici ; possible : {allowed}.",
      "{method} ist hier nicht möglich; möglich: {allowed}.",
      "{method} is not possible here; possible: {allowed}.",
    ),
  },
  unsupportedMediaType: {
    title: text(
      "Soort inhoud niet aanvaard",
      "Type de contenu non accepté",
      "Art des Inhalts nicht angenommen",
      "Unsupported Media Type",
    ),
    detail: text(
      "De Content-Type is niet aanvaard of ontbreekt[: “{value}”]; aanvaard: {accepted}.",
      "Le Content-Type n’est pas accepté ou manque[ : « {value} »] ; accepté : {accepted}.",
      "Der Content-Type wird nicht angenommen oder fehlt[: „{value}“]; angenommen: {accepted}.",
      'The content type is not accepted, or missing[: "{value}"]; accepted: {accepted}.',
    ),
  },
  payloadTooLarge: {
    title: text("Inhoud te groot", "Contenu trop volumineux", "Inhalt zu groß", "Payload Too Large"),
    detail: text(
      "De inhoud is groter dan {limitBytes} bytes; verdeel hem.",
      "Le contenu dépasse {limitBytes} octets ; divisez-le.",
      "Der Inhalt ist größer als {limitBytes} Bytes; teilen Sie ihn auf.",
      "The body is larger than {limitBytes} bytes.",
    ),
  },
  internalServerError: {
    title: text("Fout bij ons", "Erreur de notre côté", "Fehler bei uns", "Internal Server Error"),
    detail: text(
      "Er ging iets mis aan onze kant. Vermeld {reference} als u het meldt.",
      "Une erreur s’est produite de notre côté. Mentionnez {reference} si vous la signalez.",
      "Bei uns ist etwas schiefgegangen. Nennen Sie {reference}, wenn Sie es melden.",
      "Something went wrong on our side. Mention {reference} when you report it.",
    ),
  },
  serviceUnavailable: {
    title: text(
      "Nu niet beschikbaar",
      "Indisponible pour le moment",
      "Zurzeit nicht verfügbar",
      "Service Unavailable",
    ),
    detail: text("{reason}", "{reason}", "{reason}", "{reason}"),
  },

  notSignedIn: {
    title: text(
      "Niemand is aangemeld",
      "Personne n’est connecté",
      "Niemand ist angemeldet",
      "Nobody is signed in",
    ),
    detail: text(
      "Meld u aan om dit te doen.",
      "Connectez-vous pour faire ceci.",
      "Melden Sie sich an, um dies zu tun.",
      "Sign in to do this.",
    ),
  },
  linkNotValid: {
    title: text(
      "De link is gebruikt, te oud of onbekend",
      "Le lien est utilisé, trop ancien ou inconnu",
      "Der Link ist verwendet, zu alt oder unbekannt",
      "The link is used, too old or unknown",
    ),
    detail: text(
      "Elke link werkt één keer en maar korte tijd: vraag een nieuwe.",
      "Chaque lien fonctionne une fois et peu de temps : demandez-en un nouveau.",
      "Jeder Link gilt einmal und nur kurze Zeit: Fordern Sie einen neuen an.",
      "Each link works once and for a short time: ask for a new one.",
    ),
  },
  codeNotValid: {
    title: text(
      "De code is fout, gebruikt of te oud",
      "Le code est faux, utilisé ou trop ancien",
      "Der Code ist falsch, verwendet oder zu alt",
      "The code is wrong, used or too old",
    ),
    detail: text(
      "Neem de code die uw app nu toont; elke code werkt één keer.",
      "Prenez le code que votre application affiche maintenant ; chacun fonctionne une fois.",
      "Nehmen Sie den Code, den Ihre App jetzt zeigt; jeder gilt einmal.",
      "Take the code your app shows now; each works once.",
    ),
  },
  passkeyNotValid: {
    title: text(
      "De passkey bewijst niet wie het is",
      "La clé d’accès ne prouve pas qui c’est",
      "Der Passkey beweist nicht, wer es ist",
      "The passkey does not prove who it is",
    ),
    detail: text(
      "Vraag een nieuwe opgave en probeer opnieuw, met een passkey die hier geregistreerd is.",
      "Demandez un nouveau défi et réessayez, avec une clé d’accès enregistrée ici.",
      "Fordern Sie eine neue Aufgabe an und versuchen Sie es erneut, mit einem hier registrierten Passkey.",
      "Ask for a new challenge and try again, with a passkey that is registered here.",
    ),
  },
  freshSignInRequired: {
    title: text(
      "Hiervoor is een vers bewijs nodig van wie u bent",
      "Ceci demande une preuve récente de votre identité",
      "Dies verlangt einen frischen Nachweis, wer Sie sind",
      "This asks for a fresh proof of who you are",
    ),
    detail: null,
  },
  tooManyRequests: {
    title: text("Te veel verzoeken", "Trop de demandes", "Zu viele Anfragen", "Too Many Requests"),
    detail: text(
      "Probeer opnieuw over {retryAfter} seconden.",
      "Réessayez dans {retryAfter} secondes.",
      "Versuchen Sie es in {retryAfter} Sekunden erneut.",
      "Try again in {retryAfter} seconds.",
    ),
  },
  missingPermission: {
    title: text("Geen recht", "Pas le droit", "Keine Berechtigung", "Missing Permission"),
    detail: text(
      "Geen aanstelling geeft het recht op {action}.",
      "Aucune désignation ne donne le droit à {action}.",
      "Keine Bestellung gibt das Recht auf {action}.",
      "No appointment gives the right to {action}.",
    ),
  },
  preconditionRequired: {
    title: text(
      "Noem de versie die wijzigt",
      "La version à modifier doit être nommée",
      "Die zu ändernde Version muss genannt werden",
      "The version that is changed must be named",
    ),
    detail: text(
      "Zend {header} met de ETag van wat u wijzigt[; “{value}” is er geen].",
      "Envoyez {header} avec l’ETag de ce que vous modifiez[ ; « {value} » n’en est pas un].",
      "Senden Sie {header} mit dem ETag dessen, was Sie ändern[; „{value}“ ist keiner].",
      'Send {header} with the ETag of what you change[; "{value}" is none].',
    ),
  },
  preconditionFailed: {
    title: text(
      "Het is intussen gewijzigd",
      "Ceci a été modifié entre-temps",
      "Es wurde inzwischen geändert",
      "It was changed in the meantime",
    ),
    detail: text(
      "U zag versie {expected}; het is nu {actual}. Lees het opnieuw.",
      "Vous avez vu la version {expected} ; c’est maintenant {actual}. Relisez-la.",
      "Sie sahen Version {expected}; jetzt ist es {actual}. Lesen Sie neu.",
      "You have seen version {expected}; it is {actual} now.",
    ),
  },
  idempotencyKeyRequired: {
    title: text(
      "Het verzoek heeft een eigen sleutel nodig",
      "La demande doit porter sa propre clé",
      "Die Anfrage braucht einen eigenen Schlüssel",
      "The request needs a key of its own",
    ),
    detail: text(
      "Zend Idempotency-Key: 1 tot 200 zichtbare ASCII-tekens, anders voor elk verzoek, zoals een UUID.[ “{value}” is er geen.]",
      "Envoyez Idempotency-Key : 1 à 200 caractères ASCII visibles, différents pour chaque demande, comme un UUID.[ « {value} » n’en est pas une.]",
      "Senden Sie Idempotency-Key: 1 bis 200 sichtbare ASCII-Zeichen, anders für jede Anfrage, etwa eine UUID.[ „{value}“ ist keiner.]",
      'Send Idempotency-Key: 1 to 200 visible characters of ASCII, another for each request, such as a UUID.[ "{value}" is none.]',
    ),
  },
  idempotencyKeyReused: {
    title: text(
      "De sleutel is voor een ander verzoek gebruikt",
      "La clé a servi pour une autre demande",
      "Der Schlüssel wurde für eine andere Anfrage verwendet",
      "The key was used for another request",
    ),
    detail: text(
      "De sleutel “{value}” is in de laatste 24 uur met een ander verzoek gezonden; neem een nieuwe.",
      "La clé « {value} » a été envoyée avec une autre demande dans les dernières 24 heures ; prenez-en une nouvelle.",
      "Der Schlüssel „{value}“ wurde in den letzten 24 Stunden mit einer anderen Anfrage gesendet; nehmen Sie einen neuen.",
      'The key "{value}" was sent with another request in the last 24 hours.',
    ),
  },
  reportsInWrongOrder: {
    title: text(
      "Het eerste verslag is het latere",
      "Le premier rapport est le plus récent",
      "Der erste Bericht ist der spätere",
      "The first report is the later one",
    ),
    detail: text(
      "De verslagen zijn van {days}; vraag ze in de andere volgorde.",
      "Les rapports sont du {days} ; demandez-les dans l’autre ordre.",
      "Die Berichte sind vom {days}; fragen Sie in der anderen Reihenfolge.",
      "The reports are of {days}: ask for them the other way round.",
    ),
  },
  publicFormRefused: {
    title: text(
      "Het formulier is niet verzonden",
      "Le formulaire n’a pas été envoyé",
      "Das Formular wurde nicht gesendet",
      "The form was not sent",
    ),
    detail: null,
  },
  spreadsheetRefused: {
    title: text(
      "Het rekenblad is zo niet te gebruiken",
      "La feuille de calcul ne peut être utilisée telle quelle",
      "Die Tabelle lässt sich so nicht verwenden",
      "The spreadsheet cannot be used as it is",
    ),
    detail: null,
  },
  commandRefused: {
    title: text(
      "Er staat iets in de weg",
      "Quelque chose s’y oppose",
      "Etwas steht im Weg",
      "Something stands in the way",
    ),
    detail: null,
  },

  unknownField: {
    title: text(
      "Onbekend beleidsveld",
      "Domaine politique inconnu",
      "Unbekanntes Politikfeld",
      "No such policy field",
    ),
    detail: unknownValue,
  },
  unknownInstrument: {
    title: text("Onbekend instrument", "Instrument inconnu", "Unbekanntes Instrument", "No such instrument"),
    detail: unknownValue,
  },
  unknownAspect: {
    title: text(
      "Het veld heeft dit aspect niet",
      "Le domaine n’a pas cet aspect",
      "Das Feld hat diesen Aspekt nicht",
      "The field has no such aspect",
    ),
    detail: unknownValue,
  },
  unknownInstitutionLanguage: {
    title: text(
      "Onbekende taal van een instelling",
      "Langue d’institution inconnue",
      "Unbekannte Sprache einer Einrichtung",
      "No such language of an institution",
    ),
    detail: unknownValue,
  },
  unknownLanguage: {
    title: text("Onbekende taal", "Langue inconnue", "Unbekannte Sprache", "No such language"),
    detail: unknownValue,
  },
  unknownAuthority: {
    title: text("Onbekende overheid", "Autorité inconnue", "Unbekannte Behörde", "No such authority"),
    detail: unknownValue,
  },
  unknownLanguageArea: {
    title: text(
      "Onbekend taalgebied",
      "Région linguistique inconnue",
      "Unbekanntes Sprachgebiet",
      "No such language area",
    ),
    detail: unknownValue,
  },
  unknownPlan: {
    title: text("Onbekend plan", "Plan inconnu", "Unbekannter Plan", "No such plan"),
    detail: unknownValue,
  },
  invalidDate: {
    title: text(
      "Geen dag van de kalender",
      "Pas un jour du calendrier",
      "Kein Tag des Kalenders",
      "Not a day of the calendar",
    ),
    detail: text(
      "“{value}” is geen bruikbare dag, geschreven als jjjj-mm-dd.[ Lijkt erop: {nearest}.]",
      "« {value} » n’est pas un jour utilisable, écrit aaaa-mm-jj.[ Proche : {nearest}.]",
      "„{value}“ ist kein brauchbarer Tag in der Form JJJJ-MM-TT.[ Ähnlich: {nearest}.]",
      '"{value}" is not a day written as yyyy-mm-dd.[ Nearest: {nearest}.]',
    ),
  },
  noHolder: {
    title: text(
      "De gegevens noemen niemand",
      "Les données ne nomment personne",
      "Die Daten nennen niemanden",
      "The data name nobody",
    ),
    detail: text(
      "Geen regel geldt op {on} voor het veld “{field}”, instrument “{instrument}”, gebied {languageArea}.[ De eerste begint op {firstRule}.][ Tot {heldUntil} gold er een.][ Vanaf {heldAgainFrom} geldt er een.][ Instrumenten met een bevoegde: {nearest}.]",
      "Aucune règle ne vaut au {on} pour le domaine « {field} », instrument « {instrument} », région {languageArea}.[ La première commence le {firstRule}.][ Jusqu’au {heldUntil}, il y en avait une.][ Dès le {heldAgainFrom}, il y en a une.][ Instruments avec un titulaire : {nearest}.]",
      "Am {on} gilt keine Regel für das Feld „{field}“, Instrument „{instrument}“, Gebiet {languageArea}.[ Die erste beginnt am {firstRule}.][ Bis {heldUntil} galt eine.][ Ab {heldAgainFrom} gilt eine.][ Instrumente mit einem Zuständigen: {nearest}.]",
      'No rule holds on {on} for field "{field}", instrument "{instrument}", area {languageArea}.[ The first one begins on {firstRule}.][ Until {heldUntil} one did.][ From {heldAgainFrom} one does.][ Instruments with a holder: {nearest}.]',
    ),
  },

  unknownGround: {
    title: text("Onbekende grond", "Critère inconnu", "Unbekannter Grund", "No such ground"),
    detail: unknownValue,
  },
  unknownGroundFamily: {
    title: text(
      "Onbekende groep van gronden",
      "Famille de critères inconnue",
      "Unbekannte Gruppe von Gründen",
      "No such family of grounds",
    ),
    detail: unknownValue,
  },
  unknownSituation: {
    title: text("Onbekende situatie", "Situation inconnue", "Unbekannte Situation", "No such situation"),
    detail: unknownValue,
  },
  unknownLevel: {
    title: text(
      "Onbekend bestuursniveau",
      "Niveau de pouvoir inconnu",
      "Unbekannte Regierungsebene",
      "No such level of government",
    ),
    detail: unknownValue,
  },
  unknownDomain: {
    title: text(
      "Onbekend domein van meldingen",
      "Domaine de signalement inconnu",
      "Unbekannter Bereich von Meldungen",
      "No such domain of reports",
    ),
    detail: unknownValue,
  },
  levelNotHere: {
    title: text(
      "Het niveau heeft hier niets te zeggen",
      "Ce niveau n’est pas compétent ici",
      "Die Ebene hat hier nichts zu sagen",
      "The level has no say in this place",
    ),
    detail: text(
      "“{value}” heeft hier niets te zeggen; wel: {nearest}.",
      "« {value} » n’est pas compétent ici ; le sont : {nearest}.",
      "„{value}“ hat hier nichts zu sagen; wohl: {nearest}.",
      '"{value}" has no say in this place; those that have: {nearest}.',
    ),
  },

  unknownPlace: {
    title: text("Onbekende gemeente", "Commune inconnue", "Unbekannte Gemeinde", "No such municipality"),
    detail: unknownValue,
  },
  ambiguousPlace: {
    title: text(
      "Meerdere gemeenten zijn mogelijk",
      "Plusieurs communes sont possibles",
      "Mehrere Gemeinden sind möglich",
      "Several municipalities are meant",
    ),
    detail: text(
      "“{value}” kan zijn: {candidates}; vraag met de NIS-code.",
      "« {value} » peut être : {candidates} ; demandez avec le code INS.",
      "„{value}“ kann sein: {candidates}; fragen Sie mit dem NIS-Code.",
      '"{value}" may be {candidates}; ask with the NIS code.',
    ),
  },

  invalidPlan: {
    title: text(
      "Het plan volgt napar-plan/1 niet",
      "Le plan ne suit pas napar-plan/1",
      "Der Plan folgt napar-plan/1 nicht",
      "The plan does not follow napar-plan/1",
    ),
    detail: text(
      "Problemen in het plan: {count}; zie issues.",
      "Problèmes dans le plan : {count} ; voir issues.",
      "Probleme im Plan: {count}; siehe issues.",
      "Problems in the plan: {count}; see issues.",
    ),
  },
  newerFormat: {
    title: text(
      "Het bestand heeft een nieuwer formaat",
      "Le fichier est d’un format plus récent",
      "Die Datei hat ein neueres Format",
      "The file is of a newer format",
    ),
    detail: text(
      "Het bestand zegt “{format}”; deze versie leest {supported}.",
      "Le fichier indique « {format} » ; cette version lit {supported}.",
      "Die Datei nennt „{format}“; diese Version liest {supported}.",
      'The file says "{format}"; this version reads {supported}.',
    ),
  },
  unknownFormat: {
    title: text(
      "Het bestand heeft een ander formaat",
      "Le fichier est d’un autre format",
      "Die Datei hat ein anderes Format",
      "The file is of another format",
    ),
    detail: text(
      "Het bestand zegt “{format}”; deze versie leest {supported}.",
      "Le fichier indique « {format} » ; cette version lit {supported}.",
      "Die Datei nennt „{format}“; diese Version liest {supported}.",
      'The file says "{format}"; this version reads {supported}.',
    ),
  },
};

/** Things that may not be found; in a sentence. */
export const resourceTexts = {
  plan: text("plan", "plan", "Plan", "plan"),
  "plan under way": text("lopend plan", "plan en cours", "laufender Plan", "plan under way"),
  report: text("verslag", "rapport", "Bericht", "report"),
  outbox: text("postvak uit", "boîte d’envoi", "Postausgang", "outbox"),
  spreadsheet: text("rekenblad", "feuille de calcul", "Tabelle", "spreadsheet"),
  measure: text("maatregel", "mesure", "Maßnahme", "measure"),
  indicator: text("indicator", "indicateur", "Indikator", "indicator"),
  correction: text("correctie", "correction", "Berichtigung", "correction"),
  authority: text("overheid", "autorité", "Behörde", "authority"),
  framework: text("kader", "cadre", "Rahmen", "framework"),
  goal: text("doelstelling", "objectif", "Ziel", "goal"),
  "legal basis": text("rechtsgrond", "base légale", "Rechtsgrundlage", "legal basis"),
  source: text("bron", "source", "Quelle", "source"),
  "contact point": text("meldpunt", "point de contact", "Anlaufstelle", "contact point"),
  subject: text("onderwerp", "sujet", "Thema", "subject"),
  municipality: text("gemeente", "commune", "Gemeinde", "municipality"),
  "policy field": text("beleidsveld", "domaine politique", "Politikfeld", "policy field"),
  organisation: text("organisatie", "organisation", "Organisation", "organisation"),
  body: text("orgaan", "organe", "Gremium", "body"),
  practice: text("praktijk", "pratique", "Praxis", "practice"),
  proposal: text("voorstel", "proposition", "Vorschlag", "proposal"),
  event: text("gebeurtenis", "événement", "Ereignis", "event"),
  tool: text("hulpmiddel", "outil", "Hilfsmittel", "tool"),
  session: text("sessie", "session", "Sitzung", "session"),
  message: text("bericht", "message", "Nachricht", "message"),
  passkey: text("passkey", "clé d’accès", "Passkey", "passkey"),
  identity: text("gekoppelde identiteit", "identité liée", "verknüpfte Identität", "linked identity"),
  table: text("tabel", "tableau", "Tabelle", "table"),
  identityProvider: text("identiteitsdienst", "service d’identité", "Identitätsdienst", "identity provider"),
} as const satisfies Record<string, FullText>;
export type ResourceName = keyof typeof resourceTexts;

/** What is wrong with JSON beside its grammar; of that, the engine tells in English only. */
export const jsonReasonTexts: Readonly<Record<string, FullText>> = {
  "it is empty": text("hij is leeg", "il est vide", "er ist leer", "it is empty"),
  "it is not UTF-8 text": text(
    "hij is geen tekst in UTF-8",
    "ce n’est pas du texte en UTF-8",
    "er ist kein Text in UTF-8",
    "it is not UTF-8 text",
  ),
};

/** One thing that is wrong with what was sent. */
export const issueTexts = {
  missing: text("“{name}” ontbreekt.", "« {name} » manque.", "„{name}“ fehlt.", '"{name}" is missing.'),
  repeated: text(
    "“{name}” staat er meer dan één keer.",
    "« {name} » est donné plus d’une fois.",
    "„{name}“ ist mehr als einmal angegeben.",
    '"{name}" is given more than once.',
  ),
  notAllowed: text(
    "“{name}” is “{value}”; mogelijk: {choice}.",
    "« {name} » est « {value} » ; possible : {choice}.",
    "„{name}“ ist „{value}“; möglich: {choice}.",
    '"{name}" is "{value}"; it may be {choice}.',
  ),
  otherThanExpected: text(
    "“{name}” is “{value}”; verwacht: {expected}.",
    "« {name} » est « {value} » ; attendu : {expected}.",
    "„{name}“ ist „{value}“; erwartet: {expected}.",
    '"{name}" is "{value}"; expected: {expected}.',
  ),
  expectedInside: text(
    "[“{name}”: ]verwacht is {expected}.",
    "[« {name} » : ]il faut {expected}.",
    "[„{name}“: ]erwartet ist {expected}.",
    "[{name}: ]expected {expected}.",
  ),
  unknownParameter: text(
    "Er is geen parameter “{name}”.[ Lijkt erop: {nearest}.][ Hier bekend: {known}.]",
    "Il n’y a pas de paramètre « {name} ».[ Proche : {nearest}.][ Connus ici : {known}.]",
    "Es gibt keinen Parameter „{name}“.[ Ähnlich: {nearest}.][ Hier bekannt: {known}.]",
    'There is no parameter "{name}".[ Nearest: {nearest}.][ Known here: {known}.]',
  ),
  unknownMember: text(
    "Er is geen onderdeel “{name}”.[ Lijkt erop: {nearest}.]",
    "Il n’y a pas d’élément « {name} ».[ Proche : {nearest}.]",
    "Es gibt kein Element „{name}“.[ Ähnlich: {nearest}.]",
    'There is no member "{name}".[ Nearest: {nearest}.]',
  ),
};
