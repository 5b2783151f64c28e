/** What `napar verify` says. `{name}` stands for a fact; the four languages say the same. */
import type { StateDifference } from "@napar/api";
import type { FullText } from "@napar/domain/text";

export const verifyTexts = {
  about: {
    nl: "gaat na of er aan een export van het journaal iets veranderd is; code 0 ongeschonden, 1 niet, 2 onleesbaar",
    fr: "vérifie si un export du journal a été modifié ; code 0 intact, 1 non, 2 illisible",
    de: "prüft, ob an einem Export des Journals etwas verändert wurde; Code 0 unversehrt, 1 nicht, 2 unlesbar",
    en: "finds out whether an export of the journal was changed; exit code 0 intact, 1 not, 2 unreadable",
  },
  argumentExport: {
    nl: "export van het journaal (/api/v1/journal/export)",
    fr: "export du journal (/api/v1/journal/export)",
    de: "Export des Journals (/api/v1/journal/export)",
    en: "export of the journal (/api/v1/journal/export)",
  },
  optionKey: {
    nl: "sleutel die u vertrouwt, naam+id+sleutel; mag meermaals",
    fr: "clé de confiance, nom+id+clé ; peut être répétée",
    de: "Schlüssel, dem Sie vertrauen, Name+Id+Schlüssel; mehrfach möglich",
    en: "key you trust, name+id+key; may be repeated",
  },
  optionCheckpoint: {
    nl: "bestand met een controlepunt dat u zelf bewaard hebt; mag meermaals",
    fr: "fichier contenant un point de contrôle que vous avez gardé ; peut être répété",
    de: "Datei mit einem selbst aufbewahrten Kontrollpunkt; mehrfach möglich",
    en: "file with a checkpoint you kept yourself; may be repeated",
  },
  optionState: {
    nl: "houdt ook de plannen in de databank tegen hun journaal (NAPAR_DATA, DATABASE_URL)",
    fr: "confronte aussi les plans de la base de données à leur journal (NAPAR_DATA, DATABASE_URL)",
    de: "hält auch die Pläne der Datenbank gegen ihr Journal (NAPAR_DATA, DATABASE_URL)",
    en: "holds the plans of the database against their journal too (NAPAR_DATA, DATABASE_URL)",
  },
  intact: {
    nl: "Ongeschonden: {entries} inschrijvingen van {origin}, waarvan {provenTo} onder een ondertekend controlepunt.",
    fr: "Intact : {entries} inscriptions de {origin}, dont {provenTo} couvertes par un point de contrôle signé.",
    de: "Unversehrt: {entries} Einträge von {origin}, davon {provenTo} unter einem unterzeichneten Kontrollpunkt.",
    en: "Intact: {entries} entries of {origin}, {provenTo} of them under a signed checkpoint.",
  },
  sealed: {
    nl: "{sealed} inschrijvingen zijn verzegeld: ze tonen dat en wanneer iets gebeurde, en niet wat. Wat vóór de bekendmaking van een plan verzegeld werd, blijft het.",
    fr: "{sealed} inscriptions sont scellées : elles montrent que quelque chose s’est passé et quand, non quoi. Ce qui fut scellé avant la publication d’un plan le reste.",
    de: "{sealed} Einträge sind versiegelt: Sie zeigen, dass und wann etwas geschah, nicht was. Was vor der Veröffentlichung eines Plans versiegelt wurde, bleibt es.",
    en: "{sealed} entries are sealed: they show that something happened, and when, not what. What was sealed before a plan was made public stays so.",
  },
  broken: {
    nl: "Niet ongeschonden: {breaks} bevindingen in {entries} inschrijvingen.",
    fr: "Pas intact : {breaks} constatations sur {entries} inscriptions.",
    de: "Nicht unversehrt: {breaks} Befunde in {entries} Einträgen.",
    en: "Not intact: {breaks} findings in {entries} entries.",
  },
  unsigned: {
    nl: "Er is geen sleutel gegeven (--key): wie het journaal ondertekende, is niet nagegaan.",
    fr: "Aucune clé n’a été donnée (--key) : qui a signé le journal n’a pas été vérifié.",
    de: "Kein Schlüssel angegeben (--key): Wer das Journal unterzeichnet hat, wurde nicht geprüft.",
    en: "No key was given (--key): who signed the journal was not verified.",
  },
  plansAgree: {
    nl: "{plans} plannen en de aanstellingen zijn wat hun journaal zegt.",
    fr: "{plans} plans et les désignations correspondent à leur journal.",
    de: "{plans} Pläne und die Ernennungen entsprechen ihrem Journal.",
    en: "{plans} plans and the appointments are what their journal says.",
  },
  plansDiffer: {
    nl: "{differences} verschillen met het journaal, op {plans} plannen en de aanstellingen.",
    fr: "{differences} différences avec le journal, sur {plans} plans et les désignations.",
    de: "{differences} Abweichungen vom Journal, bei {plans} Plänen und den Ernennungen.",
    en: "{differences} differences from the journal, in {plans} plans and the appointments.",
  },
  nothingToVerify: {
    nl: "Noem een export, of vraag --state.",
    fr: "Indiquez un export, ou demandez --state.",
    de: "Nennen Sie einen Export, oder verlangen Sie --state.",
    en: "Name an export, or ask for --state.",
  },
  noStorage: {
    nl: "In {folder} is geen databank van NAPAR: stel NAPAR_DATA of DATABASE_URL in.",
    fr: "Il n’y a pas de base de données de NAPAR dans {folder} : définissez NAPAR_DATA ou DATABASE_URL.",
    de: "In {folder} ist keine Datenbank von NAPAR: Setzen Sie NAPAR_DATA oder DATABASE_URL.",
    en: "There is no database of NAPAR in {folder}: set NAPAR_DATA or DATABASE_URL.",
  },
} satisfies Record<string, FullText>;

export const differenceTexts: Record<StateDifference["kind"], FullText> = {
  stateDiffers: {
    nl: "{plan}: de bewaarde toestand (versie {version}) is niet die van het journaal (versie {journalVersion}).",
    fr: "{plan} : l’état conservé (version {version}) n’est pas celui du journal (version {journalVersion}).",
    de: "{plan}: Der gespeicherte Stand (Version {version}) ist nicht der des Journals (Version {journalVersion}).",
    en: "{plan}: the stored state (version {version}) is not that of the journal (version {journalVersion}).",
  },
  planMissing: {
    nl: "{plan}: staat in het journaal en niet in de databank.",
    fr: "{plan} : figure au journal et pas dans la base de données.",
    de: "{plan}: steht im Journal und nicht in der Datenbank.",
    en: "{plan}: is in the journal and not in the database.",
  },
  planWithoutJournal: {
    nl: "{plan}: staat in de databank en niet in het journaal.",
    fr: "{plan} : figure dans la base de données et pas au journal.",
    de: "{plan}: steht in der Datenbank und nicht im Journal.",
    en: "{plan}: is in the database and not in the journal.",
  },
  recordBroken: {
    nl: "{plan}: de gegevens achter inschrijving {sequence} ontbreken of werden veranderd.",
    fr: "{plan} : les données derrière l’inscription {sequence} manquent ou ont été modifiées.",
    de: "{plan}: Die Daten hinter Eintrag {sequence} fehlen oder wurden verändert.",
    en: "{plan}: the record behind entry {sequence} is missing or was changed.",
  },
  columnsDiffer: {
    nl: "{plan}: wat lijsten en tellingen van het plan tonen, is niet wat zijn toestand zegt.",
    fr: "{plan} : ce que listes et totaux montrent du plan n’est pas ce que dit son état.",
    de: "{plan}: Was Listen und Summen vom Plan zeigen, ist nicht, was sein Stand sagt.",
    en: "{plan}: what lists and sums show of the plan is not what its state says.",
  },
  appointmentsDiffer: {
    nl: "Het register van aanstellingen ({appointments}) is niet dat van het journaal ({journalAppointments}).",
    fr: "Le registre des désignations ({appointments}) n’est pas celui du journal ({journalAppointments}).",
    de: "Das Register der Ernennungen ({appointments}) ist nicht das des Journals ({journalAppointments}).",
    en: "The register of appointments ({appointments}) is not that of the journal ({journalAppointments}).",
  },
  appointmentBroken: {
    nl: "Aanstellingen: de gegevens achter inschrijving {sequence} ontbreken of werden veranderd.",
    fr: "Désignations : les données derrière l’inscription {sequence} manquent ou ont été modifiées.",
    de: "Ernennungen: Die Daten hinter Eintrag {sequence} fehlen oder wurden verändert.",
    en: "Appointments: the record behind entry {sequence} is missing or was changed.",
  },
};
