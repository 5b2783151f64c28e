/**
 * Health and welfare: what is to be known beside a rule.
 *
 * The English text is as in the project's reference file `belgium-competences.json`, version 1.1.0, state of the law
 * 30 June 2025; Dutch, French and German are our own translations of 2026-11-21. From then on this file is the one to
 * edit, all four languages at once. Working model, not legal advice.
 */
import type { RuleNote } from "./rule-notes.js";

export const healthWelfareNotes: readonly RuleNote[] = [
  {
    rules: ["health-community-03", "health-community-05"],
    en: "Whole community health policy before the first transfer.",
    nl: "Het volledige gezondheidsbeleid van de gemeenschap vóór de eerste overdracht.",
    fr: "Toute la politique de santé communautaire avant le premier transfert.",
    de: "Die gesamte Gesundheitspolitik der Gemeinschaft vor der ersten Übertragung.",
  },
  {
    rules: ["health-community-04", "health-community-06"],
    en: "Health promotion and prevention since 1 July 2014 (budgets 1 January 2015).",
    nl: "Gezondheidspromotie en preventie sinds 1 juli 2014 (budgetten 1 januari 2015).",
    fr: "Promotion de la santé et prévention depuis le 1er juillet 2014 (budgets au 1er janvier 2015).",
    de: "Gesundheitsförderung und Prävention seit dem 1. Juli 2014 (Haushaltsmittel 1. Januar 2015).",
  },
  {
    rules: ["health-community-09", "health-community-12"],
    en: "Health education and preventive medicine were kept by the French Community in 1993.",
    nl: "Gezondheidsopvoeding en preventieve geneeskunde bleven in 1993 bij de Franse Gemeenschap.",
    fr: "L’éducation sanitaire et la médecine préventive ont été conservées par la Communauté française en 1993.",
    de: "Gesundheitserziehung und Präventivmedizin blieben 1993 bei der Französischen Gemeinschaft.",
  },
  {
    rules: ["health-community-10", "health-community-13"],
    en: "Care outside prevention (mental health services, primary care organisation, recognition of care institutions): transferred with the 1993 decrees.",
    nl: "Zorg buiten preventie (diensten voor geestelijke gezondheidszorg, organisatie van de eerste lijn, erkenning van zorginstellingen): overgedragen met de decreten van 1993.",
    fr: "Soins hors prévention (services de santé mentale, organisation de la première ligne, agrément des institutions de soins) : transférés par les décrets de 1993.",
    de: "Pflege außerhalb der Prävention (Dienste für geistige Gesundheit, Organisation der Primärversorgung, Anerkennung von Pflegeeinrichtungen): mit den Dekreten von 1993 übertragen.",
  },
  {
    rules: ["health-community-11", "health-community-14"],
    en: "School health and child programmes (vaccination) through ONE stay with the French Community.",
    nl: "Schoolgezondheidszorg en kinderprogramma’s (vaccinatie) via ONE blijven bij de Franse Gemeenschap.",
    fr: "La santé à l’école et les programmes pour enfants (vaccination) par l’ONE restent à la Communauté française.",
    de: "Schulgesundheit und Kinderprogramme (Impfung) über die ONE bleiben bei der Französischen Gemeinschaft.",
  },
  {
    rules: ["elderly-care-13"],
    en: "Care in homes paid by federal health insurance, price control federal; transferred by the sixth reform.",
    nl: "Zorg in rusthuizen betaald door de federale ziekteverzekering, prijscontrole federaal; overgedragen bij de zesde staatshervorming.",
    fr: "Soins en maison de repos payés par l’assurance maladie fédérale, contrôle des prix fédéral ; transférés par la sixième réforme de l’État.",
    de: "Pflege in Altenheimen bezahlt von der föderalen Krankenversicherung, Preiskontrolle föderal; durch die Sechste Staatsreform übertragen.",
  },
  {
    rules: ["elderly-care-14"],
    en: "The federal insurance institute went on paying for account of the federated entities.",
    nl: "Het federale verzekeringsinstituut bleef betalen voor rekening van de deelstaten.",
    fr: "L’institut fédéral d’assurance a continué de payer pour le compte des entités fédérées.",
    de: "Das föderale Versicherungsinstitut zahlte weiter für Rechnung der Gliedstaaten.",
  },
  {
    rules: ["disability-09"],
    en: "Income replacement and integration allowances; the allowance for older persons was transferred on 1 July 2014.",
    nl: "Inkomensvervangende en integratietegemoetkomingen; de tegemoetkoming voor ouderen werd op 1 juli 2014 overgedragen.",
    fr: "Allocations de remplacement de revenus et d’intégration ; l’allocation pour les personnes âgées a été transférée le 1er juillet 2014.",
    de: "Beihilfen zur Ersetzung des Einkommens und Eingliederungsbeihilfen; die Beihilfe für Betagte wurde am 1. Juli 2014 übertragen.",
  },
];
