/**
 * Migration and citizenship: what is to be known beside a rule.
 *
 * The English text is as in the project's reference file `belgium-competences.json`, version 1.1.0, state of the law
 * 30 June 2025; Dutch, French and German are our own translations of 2026-11-21. From then on this file is the one to
 * edit, all four languages at once. Working model, not legal advice.
 */
import type { RuleNote } from "./rule-notes.js";

export const migrationCitizenshipNotes: readonly RuleNote[] = [
  {
    rules: ["asylum-migration-02"],
    en: "Registers and residence documents, under federal instructions.",
    nl: "Registers en verblijfsdocumenten, volgens federale instructies.",
    fr: "Registres et documents de séjour, suivant les instructions fédérales.",
    de: "Register und Aufenthaltsdokumente, nach föderalen Anweisungen.",
  },
  {
    rules: ["asylum-reception-01"],
    en: "Current act of 2007.",
    nl: "Huidige wet van 2007.",
    fr: "Loi actuelle de 2007.",
    de: "Geltendes Gesetz von 2007.",
  },
  {
    rules: ["asylum-reception-03"],
    en: "Local reception initiative by agreement with Fedasil; planning permission for a centre is a regional planning question.",
    nl: "Lokaal opvanginitiatief bij overeenkomst met Fedasil; de omgevingsvergunning voor een centrum is een gewestelijke kwestie van ruimtelijke ordening.",
    fr: "Initiative locale d’accueil par convention avec Fedasil ; le permis d’urbanisme pour un centre est une question régionale d’aménagement du territoire.",
    de: "Lokale Aufnahmeinitiative durch Vereinbarung mit Fedasil; die Städtebaugenehmigung für ein Zentrum ist eine regionale Frage der Raumordnung.",
  },
  {
    rules: ["nationality-02"],
    en: "Civil registrar receives declarations.",
    nl: "De ambtenaar van de burgerlijke stand neemt de verklaringen in ontvangst.",
    fr: "L’officier de l’état civil reçoit les déclarations.",
    de: "Der Standesbeamte nimmt die Erklärungen entgegen.",
  },
  {
    rules: ["nationality-03"],
    en: "Opinion on the declaration.",
    nl: "Advies over de verklaring.",
    fr: "Avis sur la déclaration.",
    de: "Stellungnahme zur Erklärung.",
  },
  {
    rules: ["civic-integration-02"],
    en: "Dutch-language reception and integration offer.",
    nl: "Nederlandstalig aanbod van onthaal en integratie.",
    fr: "Offre d’accueil et d’intégration en langue néerlandaise.",
    de: "Niederländischsprachiges Angebot für Aufnahme und Integration.",
  },
  {
    rules: ["civic-integration-04"],
    en: "Exercise transferred by the French Community.",
    nl: "Uitoefening overgedragen door de Franse Gemeenschap.",
    fr: "Exercice transféré par la Communauté française.",
    de: "Von der Französischen Gemeinschaft übertragene Ausübung.",
  },
  {
    rules: ["civic-integration-07"],
    en: "French-language offices; first own decree 18 July 2013.",
    nl: "Franstalige bureaus; eerste eigen decreet van 18 juli 2013.",
    fr: "Bureaux francophones ; premier décret propre du 18 juillet 2013.",
    de: "Französischsprachige Büros; erstes eigenes Dekret vom 18. Juli 2013.",
  },
  {
    rules: ["civic-integration-09"],
    en: "Only COCOM can impose an obligation on persons in Brussels (first ordinance 11 May 2017, applied later).",
    nl: "Alleen de GGC kan in Brussel een verplichting aan personen opleggen (eerste ordonnantie van 11 mei 2017, later toegepast).",
    fr: "Seule la COCOM peut imposer une obligation aux personnes à Bruxelles (première ordonnance du 11 mai 2017, appliquée plus tard).",
    de: "Nur die GGK kann Personen in Brüssel eine Pflicht auferlegen (erste Ordonnanz vom 11. Mai 2017, später angewandt).",
  },
  {
    rules: ["civic-integration-10"],
    en: "Bicommunity recognition of the reception offices formerly under COCOF; ordinance published 9 November 2023, executing order of 18 January 2024; exact day of the switch not seen.",
    nl: "Bicommunautaire erkenning van de onthaalbureaus die voorheen onder de COCOF vielen; ordonnantie bekendgemaakt op 9 november 2023, uitvoeringsbesluit van 18 januari 2024; precieze dag van de overgang niet gezien.",
    fr: "Agrément bicommunautaire des bureaux d’accueil relevant auparavant de la COCOF ; ordonnance publiée le 9 novembre 2023, arrêté d’exécution du 18 janvier 2024 ; jour exact du passage non constaté.",
    de: "Bikommunautäre Anerkennung der Aufnahmebüros, die zuvor der COCOF unterstanden; Ordonnanz veröffentlicht am 9. November 2023, Ausführungserlass vom 18. Januar 2024; genauer Tag des Wechsels nicht festgestellt.",
  },
  {
    rules: ["civic-integration-11"],
    en: "Orientation of newcomers at registration.",
    nl: "Oriëntatie van nieuwkomers bij de inschrijving.",
    fr: "Orientation des primo-arrivants lors de l’inscription.",
    de: "Orientierung der Neuankömmlinge bei der Eintragung.",
  },
  {
    rules: ["civic-integration-12"],
    en: "Dutch-language track remains beside the COCOM track. Cooperation agreement of 20 December 2018.",
    nl: "Het Nederlandstalige traject blijft naast het traject van de GGC bestaan. Samenwerkingsakkoord van 20 december 2018.",
    fr: "Le parcours néerlandophone subsiste à côté du parcours de la COCOM. Accord de coopération du 20 décembre 2018.",
    de: "Der niederländischsprachige Parcours bleibt neben dem Parcours der GGK bestehen. Zusammenarbeitsabkommen vom 20. Dezember 2018.",
  },
  {
    rules: ["civic-integration-13"],
    en: "French-language reception offices until they moved under COCOM; end date from general knowledge of the ordinance of 20 July 2023. Cooperation agreement of 20 December 2018.",
    nl: "Franstalige onthaalbureaus tot ze onder de GGC kwamen; einddatum uit algemene kennis van de ordonnantie van 20 juli 2023. Samenwerkingsakkoord van 20 december 2018.",
    fr: "Bureaux d’accueil francophones jusqu’à leur passage sous la COCOM ; date de fin d’après la connaissance générale de l’ordonnance du 20 juillet 2023. Accord de coopération du 20 décembre 2018.",
    de: "Französischsprachige Aufnahmebüros bis zum Wechsel zur GGK; Enddatum aus allgemeiner Kenntnis der Ordonnanz vom 20. Juli 2023. Zusammenarbeitsabkommen vom 20. Dezember 2018.",
  },
  {
    rules: ["civic-integration-14"],
    en: "Only COCOM can impose the obligation on persons in Brussels; compulsory since 1 June 2022. Cooperation agreement of 20 December 2018.",
    nl: "Alleen de GGC kan de verplichting in Brussel aan personen opleggen; verplicht sinds 1 juni 2022. Samenwerkingsakkoord van 20 december 2018.",
    fr: "Seule la COCOM peut imposer l’obligation aux personnes à Bruxelles ; obligatoire depuis le 1er juin 2022. Accord de coopération du 20 décembre 2018.",
    de: "Nur die GGK kann Personen in Brüssel die Pflicht auferlegen; verpflichtend seit dem 1. Juni 2022. Zusammenarbeitsabkommen vom 20. Dezember 2018.",
  },
  {
    rules: ["economic-migration-01"],
    en: "Norms federal; the Regions applied them (permits A, B, C). Professional cards for the self-employed were federal in every respect.",
    nl: "Normen federaal; de gewesten pasten ze toe (vergunningen A, B, C). Beroepskaarten voor zelfstandigen waren in elk opzicht federaal.",
    fr: "Normes fédérales ; les régions les appliquaient (permis A, B, C). Les cartes professionnelles pour indépendants étaient fédérales à tous égards.",
    de: "Normen föderal; die Regionen wandten sie an (Erlaubnisse A, B, C). Berufskarten für Selbstständige waren in jeder Hinsicht föderal.",
  },
  {
    rules: ["economic-migration-02"],
    en: "Residence conditions and right to work of persons staying for another reason than work.",
    nl: "Verblijfsvoorwaarden en recht op arbeid van personen die om een andere reden dan werk verblijven.",
    fr: "Conditions de séjour et droit au travail des personnes séjournant pour une autre raison que le travail.",
    de: "Aufenthaltsbedingungen und Recht auf Arbeit von Personen, die sich aus einem anderen Grund als Arbeit aufhalten.",
  },
  {
    rules: ["economic-migration-12"],
    en: "New normative power stayed Walloon until the transfer of 1 January 2016; execution was already with the German-speaking Community.",
    nl: "De nieuwe normatieve bevoegdheid bleef Waals tot de overdracht van 1 januari 2016; de uitvoering lag al bij de Duitstalige Gemeenschap.",
    fr: "Le nouveau pouvoir normatif est resté wallon jusqu’au transfert du 1er janvier 2016 ; l’exécution relevait déjà de la Communauté germanophone.",
    de: "Die neue Normsetzungsbefugnis blieb bis zur Übertragung vom 1. Januar 2016 wallonisch; die Ausführung lag bereits bei der Deutschsprachigen Gemeinschaft.",
  },
  {
    rules: [
      "economic-migration-13",
      "economic-migration-14",
      "economic-migration-15",
      "economic-migration-16",
    ],
    en: "Applied the federal norms on work permits linked to a residence situation (permit C) until the single-permit reform.",
    nl: "Paste de federale normen toe inzake arbeidskaarten gebonden aan een verblijfssituatie (arbeidskaart C) tot de hervorming van de gecombineerde vergunning.",
    fr: "A appliqué les normes fédérales sur les permis de travail liés à une situation de séjour (permis C) jusqu’à la réforme du permis unique.",
    de: "Wandte die föderalen Normen über Arbeitserlaubnisse, die an eine Aufenthaltssituation gebunden sind (Arbeitserlaubnis C), bis zur Reform der kombinierten Erlaubnis an.",
  },
];
