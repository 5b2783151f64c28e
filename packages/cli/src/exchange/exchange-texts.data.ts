/** What `napar import` and `napar export` say. `{name}` stands for a fact; the four languages say the same. */
import type { FullText } from "@napar/domain/text";

export const exchangeTexts = {
  aboutImport: {
    nl: "brengt een plan (napar-plan/1) binnen, als plan in wording of als inhoud; code 0 gelukt, 1 niet, 2 onleesbaar",
    fr: "fait entrer un plan (napar-plan/1), comme plan en cours ou comme contenu ; code 0 fait, 1 non, 2 illisible",
    de: "bringt einen Plan (napar-plan/1) herein, als laufenden Plan oder als Inhalt; Code 0 getan, 1 nicht, 2 unlesbar",
    en: "brings a plan (napar-plan/1) in, as a plan under way or as content; exit code 0 done, 1 not, 2 unreadable",
  },
  aboutExport: {
    nl: "schrijft een plan als document (napar-plan/1), ook een dat niet openbaar is",
    fr: "écrit un plan comme document (napar-plan/1), même non public",
    de: "schreibt einen Plan als Dokument (napar-plan/1), auch einen nicht öffentlichen",
    en: "writes a plan as a document (napar-plan/1), one that is not public too",
  },
  argumentPlan: { nl: "id van het plan", fr: "id du plan", de: "Id des Plans", en: "id of the plan" },
  optionAs: {
    nl: "e-mailadres van wie het plan opent: de coördinator van de overheid die het bezit",
    fr: "adresse e-mail de qui ouvre le plan : le coordinateur de l’autorité à qui il appartient",
    de: "E-Mail-Adresse der Person, die den Plan eröffnet: Koordination der Behörde, der er gehört",
    en: "e-mail address of who opens the plan: the coordinator of the government that owns it",
  },
  optionProcedure: {
    nl: "procedure van het plan: {choices}",
    fr: "procédure du plan : {choices}",
    de: "Verfahren des Plans: {choices}",
    en: "procedure of the plan: {choices}",
  },
  optionContent: {
    nl: "als inhoud om te lezen, zonder verloop en zonder journaal",
    fr: "comme contenu à lire, sans déroulement et sans journal",
    de: "als Inhalt zum Lesen, ohne Verlauf und ohne Journal",
    en: "as content to be read, without a course and without a journal",
  },
  optionDryRun: {
    nl: "oordeelt en verandert niets",
    fr: "juge et ne change rien",
    de: "urteilt und ändert nichts",
    en: "judges and changes nothing",
  },
  optionFrom: {
    nl: "waar te zoeken: case (in wording) of content (inhoud)",
    fr: "où chercher : case (en cours) ou content (contenu)",
    de: "wo zu suchen: case (laufend) oder content (Inhalt)",
    en: "where to look: case (under way) or content",
  },
  choose: {
    nl: "Zeg wie het plan opent (--as ADRES --procedure …), of breng het als inhoud binnen (--content).",
    fr: "Dites qui ouvre le plan (--as ADRESSE --procedure …), ou faites-le entrer comme contenu (--content).",
    de: "Sagen Sie, wer den Plan eröffnet (--as ADRESSE --procedure …), oder bringen Sie ihn als Inhalt herein (--content).",
    en: "Say who opens the plan (--as ADDRESS --procedure …), or bring it in as content (--content).",
  },
  importedCase: {
    nl: "{id} is geopend als plan in wording: {goals} doelen, {measures} maatregelen.",
    fr: "{id} est ouvert comme plan en cours : {goals} objectifs, {measures} mesures.",
    de: "{id} ist als laufender Plan eröffnet: {goals} Ziele, {measures} Maßnahmen.",
    en: "{id} is open as a plan under way: {goals} goals, {measures} measures.",
  },
  importedContent: {
    nl: "{id} staat in de inhoud: {goals} doelen, {measures} maatregelen.",
    fr: "{id} est dans le contenu : {goals} objectifs, {measures} mesures.",
    de: "{id} steht im Inhalt: {goals} Ziele, {measures} Maßnahmen.",
    en: "{id} is in the content: {goals} goals, {measures} measures.",
  },
  dryRun: {
    nl: "Niets staat {id} in de weg ({goals} doelen, {measures} maatregelen). Er is niets veranderd.",
    fr: "Rien ne s’oppose à {id} ({goals} objectifs, {measures} mesures). Rien n’a été modifié.",
    de: "Nichts steht {id} im Weg ({goals} Ziele, {measures} Maßnahmen). Nichts wurde verändert.",
    en: "Nothing stands in the way of {id} ({goals} goals, {measures} measures). Nothing was changed.",
  },
  notImported: {
    nl: "{file}: niet binnengebracht, er is niets veranderd. Wat ertegen pleit ({count}):",
    fr: "{file} : pas entré, rien n’a été modifié. Ce qui s’y oppose ({count}) :",
    de: "{file}: nicht hereingebracht, nichts wurde verändert. Was dagegen spricht ({count}):",
    en: "{file}: not brought in, nothing was changed. What stands against it ({count}):",
  },
  planThere: {
    nl: "{path}: “{value}” is er al. Geef het plan een andere id, of exporteer het eerst (napar export {value}).",
    fr: "{path} : « {value} » existe déjà. Donnez un autre id au plan, ou exportez-le d’abord (napar export {value}).",
    de: "{path}: „{value}“ gibt es schon. Geben Sie dem Plan eine andere Id, oder exportieren Sie ihn zuerst (napar export {value}).",
    en: "{path}: “{value}” is there already. Give the plan another id, or export it first (napar export {value}).",
  },
  measureTwice: {
    nl: "{path}: een eerdere maatregel van het plan heet ook “{value}”. Geef deze een andere id.",
    fr: "{path} : une mesure précédente du plan s’appelle aussi « {value} ». Donnez un autre id à celle-ci.",
    de: "{path}: Eine frühere Maßnahme des Plans heißt auch „{value}“. Geben Sie dieser eine andere Id.",
    en: "{path}: an earlier measure of the plan is called “{value}” too. Give this one another id.",
  },
  personUnknown: {
    nl: "--as: “{email}” is hier geen bekende persoon. Laat een installateur die persoon aanstellen als coördinator.",
    fr: "--as : « {email} » n’est pas une personne connue ici. Faites désigner cette personne comme coordinatrice par un installateur.",
    de: "--as: „{email}“ ist hier keine bekannte Person. Lassen Sie die Person von der Installation als Koordination ernennen.",
    en: "--as: “{email}” is no person known here. Have an installer appoint that person as coordinator.",
  },
  notPermitted: {
    nl: "--as: “{email}” mag geen plan van “{owner}” openen. Neem wie er coördinator is.",
    fr: "--as : « {email} » ne peut pas ouvrir un plan de « {owner} ». Prenez qui en est coordinateur.",
    de: "--as: „{email}“ darf keinen Plan von „{owner}“ eröffnen. Nehmen Sie, wer dort koordiniert.",
    en: "--as: “{email}” may not open a plan of “{owner}”. Take whoever is its coordinator.",
  },
  unknownPlan: {
    nl: "Er is geen plan “{value}”.",
    fr: "Il n’y a pas de plan « {value} ».",
    de: "Es gibt keinen Plan „{value}“.",
    en: "There is no plan “{value}”.",
  },
} satisfies Record<string, FullText>;
