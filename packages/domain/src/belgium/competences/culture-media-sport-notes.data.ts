/**
 * Culture, media and sport: what is to be known beside a rule.
 *
 * The English text is as in the project's reference file `belgium-competences.json`, version 1.1.0, state of the law
 * 30 June 2025; Dutch, French and German are our own translations of 2026-11-21. From then on this file is the one to
 * edit, all four languages at once. Working model, not legal advice.
 */
import type { RuleNote } from "./rule-notes.js";

export const cultureMediaSportNotes: readonly RuleNote[] = [
  {
    rules: ["culture-06"],
    en: "Bicultural matters of regional interest only.",
    nl: "Enkel biculturele aangelegenheden van gewestelijk belang.",
    fr: "Uniquement les matières biculturelles d’intérêt régional.",
    de: "Nur bikulturelle Angelegenheiten von regionalem Interesse.",
  },
  {
    rules: ["culture-07"],
    en: "Federal cultural and scientific institutions (AfricaMuseum, Royal Museums, La Monnaie, Bozar), restitution of colonial collections.",
    nl: "Federale culturele en wetenschappelijke instellingen (AfricaMuseum, Koninklijke Musea, De Munt, Bozar), teruggave van koloniale collecties.",
    fr: "Institutions culturelles et scientifiques fédérales (AfricaMuseum, Musées royaux, La Monnaie, Bozar), restitution des collections coloniales.",
    de: "Föderale Kultur- und Wissenschaftseinrichtungen (AfricaMuseum, Königliche Museen, La Monnaie/De Munt, Bozar), Rückgabe kolonialer Sammlungen.",
  },
  {
    rules: ["culture-11", "sport-15"],
    en: "Cultural matters: communities reach only institutions that belong exclusively to them (Const. art. 127 §2), so bilingual institutions and duties or rights of persons stay with the federal State as residual power.",
    nl: "Culturele aangelegenheden: de gemeenschappen bereiken enkel instellingen die uitsluitend tot hen behoren (Grondwet, art. 127 §2), zodat tweetalige instellingen en plichten of rechten van personen als residuaire bevoegdheid bij de Federale Staat blijven.",
    fr: "Matières culturelles : les communautés n’atteignent que les institutions qui leur appartiennent exclusivement (Constitution, art. 127 §2), de sorte que les institutions bilingues et les devoirs ou droits des personnes restent à l’État fédéral au titre de la compétence résiduelle.",
    de: "Kulturelle Angelegenheiten: Die Gemeinschaften erreichen nur Einrichtungen, die ausschließlich zu ihnen gehören (Verfassung, Art. 127 §2), sodass zweisprachige Einrichtungen sowie Pflichten oder Rechte von Personen als Restbefugnis beim Föderalstaat bleiben.",
  },
  {
    rules: ["culture-12"],
    en: "Bicultural matters were federal until the Region received those of regional interest.",
    nl: "Biculturele aangelegenheden waren federaal tot het Gewest die van gewestelijk belang ontving.",
    fr: "Les matières biculturelles étaient fédérales jusqu’à ce que la Région reçoive celles d’intérêt régional.",
    de: "Bikulturelle Angelegenheiten waren föderal, bis die Region jene von regionalem Interesse erhielt.",
  },
  {
    rules: ["street-names-01"],
    en: "Municipal council decides on naming and renaming.",
    nl: "De gemeenteraad beslist over naamgeving en naamswijziging.",
    fr: "Le conseil communal décide de la dénomination et du changement de nom.",
    de: "Der Gemeinderat entscheidet über Benennung und Umbenennung.",
  },
  {
    rules: ["street-names-02"],
    en: "Rests on a cultural council decree of 1977.",
    nl: "Berust op een decreet van de Cultuurraad van 1977.",
    fr: "Repose sur un décret du Conseil culturel de 1977.",
    de: "Beruht auf einem Dekret des Kulturrates von 1977.",
  },
  {
    rules: ["street-names-03"],
    en: "Opinion of the Royal Commission on Toponymy required for a change. Rests on a cultural council decree of 1974.",
    nl: "Advies van de Koninklijke Commissie voor Toponymie vereist voor een wijziging. Berust op een decreet van de Cultuurraad van 1974.",
    fr: "Avis de la Commission royale de toponymie requis pour un changement. Repose sur un décret du Conseil culturel de 1974.",
    de: "Stellungnahme der Königlichen Kommission für Ortsnamenkunde für eine Änderung erforderlich. Beruht auf einem Dekret des Kulturrates von 1974.",
  },
  {
    rules: ["street-names-05"],
    en: "No community decree binds a bilingual municipality; federal guidelines on addressing and the toponymy commission practice apply.",
    nl: "Geen gemeenschapsdecreet bindt een tweetalige gemeente; de federale richtlijnen over adressering en de praktijk van de commissie voor toponymie gelden.",
    fr: "Aucun décret communautaire ne lie une commune bilingue ; les directives fédérales sur l’adressage et la pratique de la commission de toponymie s’appliquent.",
    de: "Kein Gemeinschaftsdekret bindet eine zweisprachige Gemeinde; es gelten die föderalen Richtlinien zur Adressierung und die Praxis der Kommission für Ortsnamenkunde.",
  },
  {
    rules: ["audiovisual-media-06"],
    en: "Media services in Brussels not linked exclusively to one community.",
    nl: "Mediadiensten in Brussel die niet uitsluitend met één gemeenschap verbonden zijn.",
    fr: "Services de médias à Bruxelles non liés exclusivement à une seule communauté.",
    de: "Mediendienste in Brüssel, die nicht ausschließlich mit einer Gemeinschaft verbunden sind.",
  },
  {
    rules: ["online-platforms-01"],
    en: "Electronic commerce and provider liability, federal.",
    nl: "Elektronische handel en aansprakelijkheid van aanbieders, federaal.",
    fr: "Commerce électronique et responsabilité des prestataires, fédéral.",
    de: "Elektronischer Handel und Haftung der Anbieter, föderal.",
  },
  {
    rules: [
      "online-platforms-02",
      "online-platforms-03",
      "online-platforms-04",
      "online-platforms-05",
      "online-platforms-06",
    ],
    en: "For intermediary services linked to audiovisual media.",
    nl: "Voor tussenhandelsdiensten die met audiovisuele media verbonden zijn.",
    fr: "Pour les services intermédiaires liés aux médias audiovisuels.",
    de: "Für Vermittlungsdienste, die mit audiovisuellen Medien verbunden sind.",
  },
  {
    rules: ["online-platforms-07"],
    en: "BIPT is digital services coordinator; the European Commission supervises very large platforms.",
    nl: "Het BIPT is digitaledienstencoördinator; de Europese Commissie houdt toezicht op zeer grote platformen.",
    fr: "L’IBPT est coordinateur pour les services numériques ; la Commission européenne contrôle les très grandes plateformes.",
    de: "Das BIPF ist Koordinator für digitale Dienste; die Europäische Kommission beaufsichtigt sehr große Plattformen.",
  },
  {
    rules: ["sport-06"],
    en: "Municipal, provincial, intermunicipal and private infrastructure; infrastructure of the French Community itself stays with it.",
    nl: "Gemeentelijke, provinciale, intercommunale en private infrastructuur; infrastructuur van de Franse Gemeenschap zelf blijft bij haar.",
    fr: "Infrastructures communales, provinciales, intercommunales et privées ; les infrastructures de la Communauté française elle-même lui restent.",
    de: "Kommunale, provinziale, interkommunale und private Infrastruktur; Infrastruktur der Französischen Gemeinschaft selbst bleibt bei ihr.",
  },
  {
    rules: ["sport-07"],
    en: "Same scope in Brussels for French-language institutions.",
    nl: "Zelfde reikwijdte in Brussel voor Franstalige instellingen.",
    fr: "Même portée à Bruxelles pour les institutions de langue française.",
    de: "Gleicher Umfang in Brüssel für französischsprachige Einrichtungen.",
  },
  {
    rules: ["sport-08"],
    en: "Financing of municipal sport infrastructure.",
    nl: "Financiering van gemeentelijke sportinfrastructuur.",
    fr: "Financement des infrastructures sportives communales.",
    de: "Finanzierung der kommunalen Sportinfrastruktur.",
  },
  {
    rules: ["sport-09"],
    en: "Includes exclusion from stadiums for racist chants.",
    nl: "Omvat uitsluiting uit stadions wegens racistische spreekkoren.",
    fr: "Comprend l’exclusion des stades pour chants racistes.",
    de: "Umfasst den Ausschluss aus Stadien wegen rassistischer Gesänge.",
  },
  {
    rules: ["sport-10"],
    en: "Not split from sport policy on the Flemish side.",
    nl: "Aan Vlaamse kant niet gesplitst van het sportbeleid.",
    fr: "Non séparé de la politique sportive du côté flamand.",
    de: "Auf flämischer Seite nicht von der Sportpolitik getrennt.",
  },
  {
    rules: ["sport-11"],
    en: "Dutch-language institutions; VGC as organising authority.",
    nl: "Nederlandstalige instellingen; VGC als inrichtende macht.",
    fr: "Institutions de langue néerlandaise ; VGC comme pouvoir organisateur.",
    de: "Niederländischsprachige Einrichtungen; VGC als Träger.",
  },
  {
    rules: ["sport-12"],
    en: "Also through the financing of subsidised works.",
    nl: "Ook via de financiering van gesubsidieerde werken.",
    fr: "Également par le financement de travaux subsidiés.",
    de: "Auch über die Finanzierung bezuschusster Arbeiten.",
  },
  {
    rules: ["sport-13", "sport-14"],
    en: "Until the transfer under art. 138.",
    nl: "Tot de overdracht op grond van art. 138.",
    fr: "Jusqu’au transfert en vertu de l’art. 138.",
    de: "Bis zur Übertragung nach Art. 138.",
  },
];
