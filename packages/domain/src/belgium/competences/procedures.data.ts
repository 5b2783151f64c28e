/**
 * The seven procedures by which governments cooperate or settle a conflict. `provides` is our own reading of which level of
 * cooperation a procedure is the ordinary way to reach; the rest is as in the reference file.
 *
 * Made on 2026-11-21 from the project's reference file `belgium-competences.json`, version 1.1.0, state of the law
 * 30 June 2025; from then on this file is the one to edit. Working model, not legal advice.
 * Words given through `stated` are as in that file in English; Dutch, French and German are our own translations.
 */
import type { Procedure } from "../../competence/index.js";
import { stated } from "../stated.js";

export const procedures: readonly Procedure[] = [
  {
    id: "p-cooperation-agreement",
    title: stated({
      en: "Cooperation agreement",
      nl: "Samenwerkingsakkoord",
      fr: "Accord de coopération",
      de: "Zusammenarbeitsabkommen",
    }),
    legalBases: ["bwhi-92bis"],
    who: ["fed", "vg", "vlg", "cf", "rw", "dg", "rbc", "cocom", "cocof"],
    when: stated({
      en: "Voluntary in any own matter; mandatory where the special act says so (for example criminal policy, justice houses, mixed treaties, work and residence permits).",
      nl: "Vrijwillig in elke eigen aangelegenheid; verplicht waar de bijzondere wet het bepaalt (bijvoorbeeld strafrechtelijk beleid, justitiehuizen, gemengde verdragen, arbeids- en verblijfsvergunningen).",
      fr: "Volontaire dans toute matière propre ; obligatoire lorsque la loi spéciale le prévoit (par exemple politique criminelle, maisons de justice, traités mixtes, autorisations de travail et permis de séjour).",
      de: "Freiwillig in jeder eigenen Angelegenheit; verpflichtend, wo das Sondergesetz es vorsieht (zum Beispiel Kriminalpolitik, Justizhäuser, gemischte Verträge, Arbeits- und Aufenthaltserlaubnisse).",
    }),
    assent: stated({
      en: "Parliamentary assent (act, decree, ordinance) of every party is needed when the agreement concerns matters regulated by act/decree/ordinance, may burden the State, a Community or a Region, or binds Belgians individually, and always for common institutions; agreements that only execute such an agreement need none when it says so.",
      nl: "Parlementaire instemming (wet, decreet, ordonnantie) van elke partij is nodig wanneer het akkoord aangelegenheden betreft die bij wet, decreet of ordonnantie worden geregeld, de Staat, een gemeenschap of een gewest kan bezwaren of Belgen persoonlijk kan binden, en altijd voor gemeenschappelijke instellingen; akkoorden die enkel zulk een akkoord uitvoeren, behoeven geen instemming wanneer het dat bepaalt.",
      fr: "L’assentiment parlementaire (loi, décret, ordonnance) de chaque partie est requis lorsque l’accord porte sur des matières réglées par loi, décret ou ordonnance, peut grever l’État, une communauté ou une région ou lier des Belges individuellement, et toujours pour des institutions communes ; les accords qui ne font qu’exécuter un tel accord n’en requièrent pas s’il le prévoit.",
      de: "Die parlamentarische Zustimmung (Gesetz, Dekret, Ordonnanz) jeder Partei ist erforderlich, wenn das Abkommen durch Gesetz, Dekret oder Ordonnanz geregelte Angelegenheiten betrifft, den Staat, eine Gemeinschaft oder eine Region belasten oder Belgier persönlich binden kann, und immer für gemeinsame Einrichtungen; Abkommen, die nur ein solches Abkommen ausführen, bedürfen keiner Zustimmung, wenn es dies vorsieht.",
    }),
    effect: stated({
      en: "Takes effect only after all assents. Disputes before a cooperation court (art. 92bis §5).",
      nl: "Heeft pas uitwerking na alle instemmingen. Geschillen voor een samenwerkingsgerecht (art. 92bis §5).",
      fr: "Ne produit d’effet qu’après tous les assentiments. Litiges devant une juridiction de coopération (art. 92bis §5).",
      de: "Wirksam erst nach allen Zustimmungen. Streitigkeiten vor einem Zusammenarbeitsgericht (Art. 92bis §5).",
    }),
    provides: ["cooperation-agreement"],
    sources: ["voc-cooperation", "crimpol", "general"],
    confidence: "high",
  },
  {
    id: "p-joint-decree",
    title: stated({
      en: "Joint decree and ordinance",
      nl: "Gezamenlijk decreet en ordonnantie",
      fr: "Décret et ordonnance conjoints",
      de: "Gemeinsames Dekret und gemeinsame Ordonnanz",
    }),
    legalBases: ["bwhi-92bis-1"],
    who: ["vg", "vlg", "cf", "rw", "dg", "rbc", "cocom", "cocof"],
    when: stated({
      en: "Federated entities only, without the federal State; same text adopted by each parliament after an interparliamentary committee.",
      nl: "Enkel de deelstaten, zonder de Federale Staat; dezelfde tekst aangenomen door elk parlement na een interparlementaire commissie.",
      fr: "Entités fédérées uniquement, sans l’État fédéral ; même texte adopté par chaque parlement après une commission interparlementaire.",
      de: "Nur Gliedstaaten, ohne den Föderalstaat; derselbe Text wird nach einem interparlamentarischen Ausschuss von jedem Parlament angenommen.",
    }),
    assent: stated({
      en: "Each parliament adopts the same text.",
      nl: "Elk parlement neemt dezelfde tekst aan.",
      fr: "Chaque parlement adopte le même texte.",
      de: "Jedes Parlament nimmt denselben Text an.",
    }),
    effect: stated({
      en: "One common text, e.g. Brussels Code of Equality of 4 April 2024.",
      nl: "Eén gemeenschappelijke tekst, bv. het Brussels Wetboek inzake gelijkheid van 4 april 2024.",
      fr: "Un texte commun, p. ex. le Code bruxellois de l’égalité du 4 avril 2024.",
      de: "Ein gemeinsamer Text, z. B. das Brüsseler Gleichstellungsgesetzbuch vom 4. April 2024.",
    }),
    provides: [],
    sources: ["bru-code", "voc-cooperation", "general"],
    confidence: "high",
  },
  {
    id: "p-imc",
    title: stated({
      en: "Interministerial conference and Concertation Committee",
      nl: "Interministeriële conferentie en Overlegcomité",
      fr: "Conférence interministérielle et Comité de concertation",
      de: "Interministerielle Konferenz und Konzertierungsausschuss",
    }),
    legalBases: ["act-1980"],
    who: ["fed", "vg", "vlg", "cf", "rw", "dg", "rbc", "cocom", "cocof"],
    when: stated({
      en: "Political coordination of plans; needed for a common text, shared indicators or common calendar.",
      nl: "Politieke coördinatie van plannen; nodig voor een gemeenschappelijke tekst, gedeelde indicatoren of een gemeenschappelijke kalender.",
      fr: "Coordination politique des plans ; nécessaire pour un texte commun, des indicateurs partagés ou un calendrier commun.",
      de: "Politische Koordinierung der Pläne; nötig für einen gemeinsamen Text, geteilte Indikatoren oder einen gemeinsamen Zeitplan.",
    }),
    assent: stated({
      en: "none",
      nl: "geen",
      fr: "aucun",
      de: "keine",
    }),
    effect: stated({
      en: "Political commitment, consensus, not legally binding.",
      nl: "Politieke verbintenis, consensus, juridisch niet bindend.",
      fr: "Engagement politique, consensus, non contraignant juridiquement.",
      de: "Politische Verpflichtung, Konsens, rechtlich nicht bindend.",
    }),
    provides: ["recommended", "concertation"],
    sources: ["voc-concertation", "wilmes-imc"],
    confidence: "high",
  },
  {
    id: "p-conflict-interest",
    title: stated({
      en: "Conflict of interests",
      nl: "Belangenconflict",
      fr: "Conflit d’intérêts",
      de: "Interessenkonflikt",
    }),
    legalBases: ["const-143", "act-1980"],
    who: ["fed", "vg", "vlg", "cf", "rw", "dg", "rbc", "cocom", "cocof"],
    when: stated({
      en: "A parliament that considers its interests seriously harmed by a bill in another assembly adopts a motion by three quarters of the votes: 60 days suspension and consultation; then Senate opinion and Concertation Committee (30 days). A government may bring a (draft) decision, or absence of decision, of another government: 60 days.",
      nl: "Een parlement dat meent dat zijn belangen ernstig worden geschaad door een ontwerp of voorstel in een andere vergadering, neemt met drie vierde van de stemmen een motie aan: 60 dagen schorsing en overleg; daarna advies van de Senaat en Overlegcomité (30 dagen). Een regering kan een (ontwerp van) beslissing, of het uitblijven van een beslissing, van een andere regering aanhangig maken: 60 dagen.",
      fr: "Un parlement qui estime que ses intérêts sont gravement lésés par un projet ou une proposition dans une autre assemblée adopte une motion aux trois quarts des voix : suspension et concertation de 60 jours ; puis avis du Sénat et Comité de concertation (30 jours). Un gouvernement peut soumettre une décision (ou un projet de décision), ou l’absence de décision, d’un autre gouvernement : 60 jours.",
      de: "Ein Parlament, das seine Interessen durch einen Entwurf oder Vorschlag in einer anderen Versammlung schwer geschädigt sieht, nimmt mit drei Vierteln der Stimmen einen Antrag an: 60 Tage Aussetzung und Konzertierung; danach Stellungnahme des Senats und Konzertierungsausschuss (30 Tage). Eine Regierung kann einen Beschluss (oder Beschlussentwurf) oder das Ausbleiben eines Beschlusses einer anderen Regierung vorlegen: 60 Tage.",
    }),
    assent: stated({
      en: "none",
      nl: "geen",
      fr: "aucun",
      de: "keine",
    }),
    effect: stated({
      en: "No binding outcome without consensus. Not available for the same matter after the periods expired.",
      nl: "Geen bindende uitkomst zonder consensus. Niet meer mogelijk voor dezelfde aangelegenheid nadat de termijnen verstreken zijn.",
      fr: "Pas d’issue contraignante sans consensus. Plus possible pour la même affaire après expiration des délais.",
      de: "Kein bindendes Ergebnis ohne Konsens. Nach Ablauf der Fristen für dieselbe Angelegenheit nicht mehr möglich.",
    }),
    provides: [],
    sources: ["voc-conflict", "general"],
    confidence: "high",
  },
  {
    id: "p-conflict-competence",
    title: stated({
      en: "Conflict of competence",
      nl: "Bevoegdheidsconflict",
      fr: "Conflit de compétence",
      de: "Zuständigkeitskonflikt",
    }),
    legalBases: ["const-141"],
    who: ["fed", "vg", "vlg", "cf", "rw", "dg", "rbc", "cocom", "cocof"],
    when: stated({
      en: "Preventive: Council of State legislation section, suspension through the Concertation Committee. Repressive: Constitutional Court annuls or answers preliminary questions.",
      nl: "Preventief: afdeling Wetgeving van de Raad van State, schorsing via het Overlegcomité. Repressief: het Grondwettelijk Hof vernietigt of beantwoordt prejudiciële vragen.",
      fr: "Préventif : section de législation du Conseil d’État, suspension par le Comité de concertation. Répressif : la Cour constitutionnelle annule ou répond à des questions préjudicielles.",
      de: "Präventiv: Gesetzgebungsabteilung des Staatsrates, Aussetzung über den Konzertierungsausschuss. Repressiv: Der Verfassungsgerichtshof erklärt für nichtig oder beantwortet Vorabentscheidungsfragen.",
    }),
    assent: stated({
      en: "none",
      nl: "geen",
      fr: "aucun",
      de: "keine",
    }),
    effect: stated({
      en: "Legally binding judgment.",
      nl: "Juridisch bindend arrest.",
      fr: "Arrêt juridiquement contraignant.",
      de: "Rechtlich bindendes Urteil.",
    }),
    provides: [],
    sources: ["voc-concertation", "general"],
    confidence: "high",
  },
  {
    id: "p-implied-powers",
    title: stated({
      en: "Implied powers and criminal sanctions",
      nl: "Impliciete bevoegdheden en strafbepalingen",
      fr: "Compétences implicites et sanctions pénales",
      de: "Implizite Befugnisse und Strafbestimmungen",
    }),
    legalBases: ["bwhi-10", "bwhi-11"],
    who: ["vg", "vlg", "cf", "rw", "dg", "rbc", "cocom", "cocof"],
    when: stated({
      en: "A decree may touch federal matters when necessary, matter lends itself to differentiation and impact is marginal; decrees may punish breaches of their own rules.",
      nl: "Een decreet mag federale aangelegenheden raken wanneer dat noodzakelijk is, de aangelegenheid zich tot een gedifferentieerde regeling leent en de weerslag marginaal is; decreten kunnen inbreuken op hun eigen regels bestraffen.",
      fr: "Un décret peut toucher à des matières fédérales lorsque c’est nécessaire, que la matière se prête à un régime différencié et que l’incidence est marginale ; les décrets peuvent punir les manquements à leurs propres règles.",
      de: "Ein Dekret darf föderale Angelegenheiten berühren, wenn dies notwendig ist, die Angelegenheit sich für eine differenzierte Regelung eignet und die Auswirkung marginal ist; Dekrete können Verstöße gegen ihre eigenen Vorschriften unter Strafe stellen.",
    }),
    assent: stated({
      en: "New offences or penalties outside Book I of the Criminal Code need agreement of the Council of Ministers.",
      nl: "Nieuwe misdrijven of straffen buiten Boek I van het Strafwetboek vergen het akkoord van de Ministerraad.",
      fr: "Les nouvelles infractions ou peines non prévues au Livre Ier du Code pénal requièrent l’accord du Conseil des ministres.",
      de: "Neue Straftaten oder Strafen außerhalb von Buch I des Strafgesetzbuches bedürfen der Zustimmung des Ministerrates.",
    }),
    effect: stated({
      en: "Prosecution stays federal.",
      nl: "De vervolging blijft federaal.",
      fr: "Les poursuites restent fédérales.",
      de: "Die Strafverfolgung bleibt föderal.",
    }),
    provides: [],
    sources: ["general"],
    confidence: "high",
  },
  {
    id: "p-injunction",
    title: stated({
      en: "Injunction to prosecute by a federated government",
      nl: "Bevel tot vervolging op verzoek van de regering van een deelstaat",
      fr: "Injonction de poursuivre à la demande d’un gouvernement fédéré",
      de: "Anordnung der Strafverfolgung auf Antrag der Regierung eines Gliedstaates",
    }),
    legalBases: ["bwhi-11bis", "ca-crimpol"],
    who: ["vg", "vlg", "cf", "rw", "dg", "rbc", "cocom"],
    when: stated({
      en: "For own matters the member of the community or regional government asks the Minister of Justice, who must order the prosecution without delay.",
      nl: "Voor de eigen aangelegenheden verzoekt het lid van de gemeenschaps- of gewestregering de minister van Justitie, die de vervolging onverwijld moet bevelen.",
      fr: "Pour les matières propres, le membre du gouvernement de communauté ou de région saisit le ministre de la Justice, qui doit ordonner les poursuites sans délai.",
      de: "Für die eigenen Angelegenheiten ersucht das Mitglied der Gemeinschafts- oder Regionalregierung den Minister der Justiz, der die Strafverfolgung unverzüglich anordnen muss.",
    }),
    assent: stated({
      en: "none",
      nl: "geen",
      fr: "aucun",
      de: "keine",
    }),
    effect: stated({
      en: "No right to forbid prosecution.",
      nl: "Geen recht om vervolging te verbieden.",
      fr: "Pas de droit d’interdire les poursuites.",
      de: "Kein Recht, eine Strafverfolgung zu verbieten.",
    }),
    provides: [],
    sources: ["senlex-art11bis", "crimpol-act"],
    confidence: "high",
  },
];
