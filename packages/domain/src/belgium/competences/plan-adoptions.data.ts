/**
 * Who adopts which plan, alone or jointly.
 *
 * Made on 2026-11-21 from the project's reference file `belgium-competences.json`, version 1.1.0, state of the law
 * 30 June 2025; from then on this file is the one to edit. Working model, not legal advice.
 * Words given through `stated` are as in that file in English; Dutch, French and German are our own translations.
 */
import type { PlanAdoption } from "../../competence/index.js";
import { stated } from "../stated.js";

export const planAdoptions: readonly PlanAdoption[] = [
  {
    id: "plan-federal",
    plan: stated({
      en: "Federal measures (NAPAR federal part)",
      nl: "Federale maatregelen (federaal deel van NAPAR)",
      fr: "Mesures fédérales (partie fédérale de NAPAR)",
      de: "Föderale Maßnahmen (föderaler Teil von NAPAR)",
    }),
    adopts: ["fed"],
    alone: true,
    coordination: stated({
      en: "none legally; IMC advisable",
      nl: "juridisch geen; IMC aan te raden",
      fr: "aucune juridiquement ; CIM conseillée",
      de: "rechtlich keine; interministerielle Konferenz ratsam",
    }),
    limits: stated({
      en: "Only federal competences: criminal law, police, justice, labour law, goods and services, asylum, federal staff, federal institutions.",
      nl: "Enkel federale bevoegdheden: strafrecht, politie, justitie, arbeidsrecht, goederen en diensten, asiel, federaal personeel, federale instellingen.",
      fr: "Uniquement les compétences fédérales : droit pénal, police, justice, droit du travail, biens et services, asile, personnel fédéral, institutions fédérales.",
      de: "Nur föderale Zuständigkeiten: Strafrecht, Polizei, Justiz, Arbeitsrecht, Güter und Dienstleistungen, Asyl, föderales Personal, föderale Einrichtungen.",
    }),
    sources: ["napar-fed"],
  },
  {
    id: "plan-flemish",
    plan: stated({
      en: "Flemish plan",
      nl: "Vlaams plan",
      fr: "Plan flamand",
      de: "Flämischer Plan",
    }),
    adopts: ["vg", "vlg"],
    alone: true,
    coordination: stated({
      en: "one Flemish Government for both",
      nl: "één Vlaamse Regering voor beide",
      fr: "un seul Gouvernement flamand pour les deux",
      de: "eine Flämische Regierung für beide",
    }),
    limits: stated({
      en: "Community and regional matters in LA-NL; community matters in Dutch-language institutions of Brussels.",
      nl: "Gemeenschaps- en gewestaangelegenheden in het Nederlandse taalgebied; gemeenschapsaangelegenheden in Nederlandstalige instellingen van Brussel.",
      fr: "Matières communautaires et régionales dans la région de langue néerlandaise ; matières communautaires dans les institutions néerlandophones de Bruxelles.",
      de: "Gemeinschafts- und Regionalangelegenheiten im niederländischen Sprachgebiet; Gemeinschaftsangelegenheiten in niederländischsprachigen Einrichtungen von Brüssel.",
    }),
    sources: ["rtbf-plans", "napar-plan"],
  },
  {
    id: "plan-french-side",
    plan: stated({
      en: "Walloon plan, French Community plan, COCOF part",
      nl: "Waals plan, plan van de Franse Gemeenschap, COCOF-deel",
      fr: "Plan wallon, plan de la Communauté française, partie COCOF",
      de: "Wallonischer Plan, Plan der Französischen Gemeinschaft, COCOF-Teil",
    }),
    adopts: ["rw", "cf", "cocof"],
    alone: true,
    coordination: stated({
      en: "concertation between the three is advisable because of art. 138 transfers",
      nl: "overleg tussen de drie is aan te raden wegens de overdrachten op grond van art. 138",
      fr: "une concertation entre les trois est conseillée en raison des transferts de l’art. 138",
      de: "Konzertierung zwischen den dreien ist wegen der Übertragungen nach Art. 138 ratsam",
    }),
    limits: stated({
      en: "Two or three separate plans because there is no merger as in Flanders.",
      nl: "Twee of drie afzonderlijke plannen, want er is geen samenvoeging zoals in Vlaanderen.",
      fr: "Deux ou trois plans distincts, faute de fusion comme en Flandre.",
      de: "Zwei oder drei getrennte Pläne, da es keine Zusammenlegung wie in Flandern gibt.",
    }),
    sources: ["rtbf-plans", "seed-004"],
  },
  {
    id: "plan-brussels",
    plan: stated({
      en: "Brussels plan",
      nl: "Brussels plan",
      fr: "Plan bruxellois",
      de: "Brüsseler Plan",
    }),
    adopts: ["rbc", "cocom"],
    alone: true,
    coordination: stated({
      en: "Region and COCOM share ministers; COCOF, VGC and the two communities for unilingual institutions",
      nl: "Gewest en GGC delen ministers; COCOF, VGC en beide gemeenschappen voor eentalige instellingen",
      fr: "la Région et la COCOM partagent des ministres ; COCOF, VGC et les deux communautés pour les institutions unilingues",
      de: "Region und GGK teilen sich Minister; COCOF, VGC und beide Gemeinschaften für einsprachige Einrichtungen",
    }),
    limits: stated({
      en: "Code of Equality makes transversal plans mandatory for the Brussels entities that adopted it.",
      nl: "Het Wetboek inzake gelijkheid maakt transversale plannen verplicht voor de Brusselse overheden die het hebben aangenomen.",
      fr: "Le Code de l’égalité rend les plans transversaux obligatoires pour les entités bruxelloises qui l’ont adopté.",
      de: "Das Gleichstellungsgesetzbuch schreibt den Brüsseler Körperschaften, die es angenommen haben, Querschnittspläne vor.",
    }),
    sources: ["equal-bru", "bru-code"],
  },
  {
    id: "plan-dg",
    plan: stated({
      en: "Plan of the German-speaking Community",
      nl: "Plan van de Duitstalige Gemeenschap",
      fr: "Plan de la Communauté germanophone",
      de: "Plan der Deutschsprachigen Gemeinschaft",
    }),
    adopts: ["dg"],
    alone: true,
    coordination: stated({
      en: "with the Walloon Region for matters not transferred (transport, animal welfare, economy)",
      nl: "met het Waals Gewest voor niet-overgedragen aangelegenheden (vervoer, dierenwelzijn, economie)",
      fr: "avec la Région wallonne pour les matières non transférées (transport, bien-être animal, économie)",
      de: "mit der Wallonischen Region für nicht übertragene Angelegenheiten (Verkehr, Tierschutz, Wirtschaft)",
    }),
    limits: stated({
      en: "Community matters plus transferred regional matters.",
      nl: "Gemeenschapsaangelegenheden en overgedragen gewestaangelegenheden.",
      fr: "Matières communautaires et matières régionales transférées.",
      de: "Gemeinschaftsangelegenheiten und übertragene Regionalangelegenheiten.",
    }),
    sources: ["pdg", "napar-plan"],
  },
  {
    id: "plan-interfederal",
    plan: stated({
      en: "Interfederal national action plan against racism",
      nl: "Interfederaal nationaal actieplan tegen racisme",
      fr: "Plan d’action national interfédéral contre le racisme",
      de: "Interföderaler nationaler Aktionsplan gegen Rassismus",
    }),
    adopts: ["fed", "vg", "vlg", "cf", "rw", "dg", "rbc", "cocom", "cocof"],
    alone: false,
    coordination: stated({
      en: "IMC against racism, Concertation Committee; cooperation agreement only for common rules, bodies or money",
      nl: "IMC tegen racisme, Overlegcomité; samenwerkingsakkoord enkel voor gemeenschappelijke regels, organen of middelen",
      fr: "CIM contre le racisme, Comité de concertation ; accord de coopération seulement pour des règles, organes ou moyens communs",
      de: "Interministerielle Konferenz gegen Rassismus, Konzertierungsausschuss; Zusammenarbeitsabkommen nur für gemeinsame Regeln, Einrichtungen oder Mittel",
    }),
    limits: stated({
      en: "No level can impose it on another; common part plus one part per government.",
      nl: "Geen enkel niveau kan het aan een ander opleggen; gemeenschappelijk deel en een deel per regering.",
      fr: "Aucun niveau ne peut l’imposer à un autre ; une partie commune et une partie par gouvernement.",
      de: "Keine Ebene kann ihn einer anderen auferlegen; gemeinsamer Teil und ein Teil je Regierung.",
    }),
    sources: ["napar-fed", "wilmes-imc", "seed-000"],
  },
  {
    id: "plan-city",
    plan: stated({
      en: "City anti-racism plan (ECCAR)",
      nl: "Antiracismeplan van een stad (ECCAR)",
      fr: "Plan antiracisme d’une ville (ECCAR)",
      de: "Antirassismusplan einer Stadt (ECCAR)",
    }),
    adopts: ["municipality"],
    alone: true,
    coordination: stated({
      en: "police zone and prosecution for hate crime; equality body by protocol; organising authorities for schools",
      nl: "politiezone en parket voor haatmisdrijven; gelijkheidsorgaan via protocol; inrichtende machten voor scholen",
      fr: "zone de police et parquet pour les délits de haine ; organisme d’égalité par protocole ; pouvoirs organisateurs pour les écoles",
      de: "Polizeizone und Staatsanwaltschaft bei Hassverbrechen; Gleichstellungsstelle durch Protokoll; Schulträger für Schulen",
    }),
    limits: stated({
      en: "Municipal interest, own staff and services, subsidies, police ordinances and licences; no anti-discrimination law, no inspection powers in labour or housing law.",
      nl: "Gemeentelijk belang, eigen personeel en diensten, subsidies, politieverordeningen en vergunningen; geen antidiscriminatierecht, geen inspectiebevoegdheden in arbeids- of huisvestingsrecht.",
      fr: "Intérêt communal, personnel et services propres, subventions, ordonnances de police et autorisations ; pas de droit antidiscrimination, pas de pouvoirs d’inspection en droit du travail ou du logement.",
      de: "Kommunales Interesse, eigenes Personal und eigene Dienste, Zuschüsse, Polizeiverordnungen und Genehmigungen; kein Antidiskriminierungsrecht, keine Inspektionsbefugnisse im Arbeits- oder Wohnungsrecht.",
    }),
    sources: ["seed-002", "seed-003"],
  },
  {
    id: "plan-radicalisation-local",
    plan: stated({
      en: "Local radicalisation-prevention approach",
      nl: "Lokale aanpak van radicaliseringspreventie",
      fr: "Approche locale de prévention de la radicalisation",
      de: "Lokaler Ansatz der Radikalisierungsprävention",
    }),
    adopts: ["municipality", "mayor"],
    alone: true,
    coordination: stated({
      en: "LISC-R obligatory (mayor); LTF link; community services need a decree basis",
      nl: "LIVC-R verplicht (burgemeester); link met de LTF; gemeenschapsdiensten hebben een decretale grondslag nodig",
      fr: "CSIL-R obligatoire (bourgmestre) ; lien avec la TFL ; les services communautaires ont besoin d’une base décrétale",
      de: "LISZ-R verpflichtend (Bürgermeister); Verbindung zur LTF; Gemeinschaftsdienste benötigen eine dekretale Grundlage",
    }),
    limits: stated({
      en: "Prevention, person-oriented approach, aftercare; repression federal.",
      nl: "Preventie, persoonsgerichte aanpak, nazorg; repressie is federaal.",
      fr: "Prévention, approche centrée sur la personne, suivi ; la répression est fédérale.",
      de: "Prävention, personenbezogener Ansatz, Nachsorge; Repression ist föderal.",
    }),
    sources: ["seed-004", "lisc-act"],
  },
  {
    id: "plan-ter",
    plan: stated({
      en: "Strategy T.E.R.",
      nl: "Strategie T.E.R.",
      fr: "Stratégie T.E.R.",
      de: "Strategie T.E.R.",
    }),
    adopts: ["fed", "vg", "cf", "rw", "dg", "rbc"],
    alone: false,
    coordination: stated({
      en: "National Task Force chaired by CUTA",
      nl: "Nationale Taskforce voorgezeten door het OCAD",
      fr: "Task Force nationale présidée par l’OCAM",
      de: "Nationale Task Force unter Vorsitz des OCAM",
    }),
    limits: stated({
      en: "Strategic framework, confidential parts; each level keeps its own prevention plan.",
      nl: "Strategisch kader, deels vertrouwelijk; elk niveau behoudt zijn eigen preventieplan.",
      fr: "Cadre stratégique, parties confidentielles ; chaque niveau conserve son propre plan de prévention.",
      de: "Strategischer Rahmen, teils vertraulich; jede Ebene behält ihren eigenen Präventionsplan.",
    }),
    sources: ["ocad-ter", "seed-004"],
  },
];
