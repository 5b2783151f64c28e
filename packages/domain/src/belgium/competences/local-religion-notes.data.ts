/**
 * Local government and religion: what is to be known beside a rule.
 *
 * The English text is as in the project's reference file `belgium-competences.json`, version 1.1.0, state of the law
 * 30 June 2025; Dutch, French and German are our own translations of 2026-11-21. From then on this file is the one to
 * edit, all four languages at once. Working model, not legal advice.
 */
import type { RuleNote } from "./rule-notes.js";

export const localReligionNotes: readonly RuleNote[] = [
  {
    rules: ["local-government-02", "local-government-03", "local-government-04", "local-government-06"],
    en: "Federal exceptions: police and art. 135 §2 New Municipal Act, civil security, guarantees for language minorities (pacification act), municipal voting right of foreigners.",
    nl: "Federale uitzonderingen: politie en art. 135 §2 van de Nieuwe Gemeentewet, civiele veiligheid, waarborgen voor taalminderheden (pacificatiewet), gemeentelijk stemrecht van vreemdelingen.",
    fr: "Exceptions fédérales : police et art. 135 §2 de la Nouvelle loi communale, sécurité civile, garanties pour les minorités linguistiques (loi de pacification), droit de vote communal des étrangers.",
    de: "Föderale Ausnahmen: Polizei und Art. 135 §2 des Neuen Gemeindegesetzes, zivile Sicherheit, Garantien für sprachliche Minderheiten (Pazifikationsgesetz), kommunales Wahlrecht der Ausländer.",
  },
  {
    rules: ["local-government-05"],
    en: "Federal exceptions: police and art. 135 §2 New Municipal Act, civil security, guarantees for language minorities (pacification act), municipal voting right of foreigners. The organic law of the province of Liège stays Walloon.",
    nl: "Federale uitzonderingen: politie en art. 135 §2 van de Nieuwe Gemeentewet, civiele veiligheid, waarborgen voor taalminderheden (pacificatiewet), gemeentelijk stemrecht van vreemdelingen. De organieke wetgeving van de provincie Luik blijft Waals.",
    fr: "Exceptions fédérales : police et art. 135 §2 de la Nouvelle loi communale, sécurité civile, garanties pour les minorités linguistiques (loi de pacification), droit de vote communal des étrangers. La législation organique de la province de Liège reste wallonne.",
    de: "Föderale Ausnahmen: Polizei und Art. 135 §2 des Neuen Gemeindegesetzes, zivile Sicherheit, Garantien für sprachliche Minderheiten (Pazifikationsgesetz), kommunales Wahlrecht der Ausländer. Die Grundlagengesetzgebung der Provinz Lüttich bleibt wallonisch.",
  },
  {
    rules: [
      "local-government-07",
      "local-government-08",
      "local-government-09",
      "local-government-10",
      "local-government-11",
    ],
    en: "Ordinary supervision and municipal fund.",
    nl: "Gewoon toezicht en gemeentefonds.",
    fr: "Tutelle ordinaire et fonds des communes.",
    de: "Gewöhnliche Aufsicht und Gemeindefonds.",
  },
  {
    rules: ["local-government-12", "local-government-14"],
    en: "General organic law; must respect the federal guarantees of the pacification act.",
    nl: "Algemene organieke wetgeving; moet de federale waarborgen van de pacificatiewet eerbiedigen.",
    fr: "Législation organique générale ; doit respecter les garanties fédérales de la loi de pacification.",
    de: "Allgemeine Grundlagengesetzgebung; muss die föderalen Garantien des Pazifikationsgesetzes beachten.",
  },
  {
    rules: ["local-government-13"],
    en: "Guarantees of the pacification act (election of aldermen, language knowledge, council and mayor rules in municipalities with a special language status); disputes on mayors of the six periphery municipalities go to the general assembly of the Council of State (federal act of 19 July 2012). Exact list of municipalities per guarantee to be checked.",
    nl: "Waarborgen van de pacificatiewet (verkiezing van schepenen, taalkennis, regels over raad en burgemeester in gemeenten met een bijzondere taalregeling); geschillen over burgemeesters van de zes randgemeenten gaan naar de algemene vergadering van de Raad van State (federale wet van 19 juli 2012). Precieze lijst van gemeenten per waarborg na te gaan.",
    fr: "Garanties de la loi de pacification (élection des échevins, connaissances linguistiques, règles sur le conseil et le bourgmestre dans les communes à régime linguistique spécial) ; les litiges relatifs aux bourgmestres des six communes périphériques vont à l’assemblée générale du Conseil d’État (loi fédérale du 19 juillet 2012). Liste exacte des communes par garantie à vérifier.",
    de: "Garantien des Pazifikationsgesetzes (Wahl der Schöffen, Sprachkenntnisse, Regeln über Rat und Bürgermeister in Gemeinden mit besonderer Sprachenregelung); Streitigkeiten über Bürgermeister der sechs Randgemeinden gehen an die Generalversammlung des Staatsrates (föderales Gesetz vom 19. Juli 2012). Genaue Liste der Gemeinden je Garantie zu prüfen.",
  },
  {
    rules: ["local-government-15"],
    en: "Guarantees of the pacification act, strongest in Comines-Warneton; exact list of municipalities per guarantee to be checked.",
    nl: "Waarborgen van de pacificatiewet, het sterkst in Komen-Waasten; precieze lijst van gemeenten per waarborg na te gaan.",
    fr: "Garanties de la loi de pacification, les plus fortes à Comines-Warneton ; liste exacte des communes par garantie à vérifier.",
    de: "Garantien des Pazifikationsgesetzes, am stärksten in Comines-Warneton; genaue Liste der Gemeinden je Garantie zu prüfen.",
  },
  {
    rules: ["religion-recognition-01"],
    en: "Recognition of a faith, of its representative body (for example the Muslim representative body), salaries and pensions.",
    nl: "Erkenning van een eredienst, van het representatief orgaan ervan (bijvoorbeeld het representatief orgaan van de moslims), wedden en pensioenen.",
    fr: "Reconnaissance d’un culte, de son organe représentatif (par exemple l’organe représentatif des musulmans), traitements et pensions.",
    de: "Anerkennung eines Kultes, seines Vertretungsorgans (zum Beispiel des Vertretungsorgans der Muslime), Gehälter und Pensionen.",
  },
  {
    rules: ["religion-material-02", "religion-material-03", "religion-material-04", "religion-material-06"],
    en: "Regional since 1 January 2002; federal act of 1870 still applied; first agreement with the federal State 27 May 2004.",
    nl: "Gewestelijk sinds 1 januari 2002; de federale wet van 1870 bleef van toepassing; eerste akkoord met de Federale Staat op 27 mei 2004.",
    fr: "Régional depuis le 1er janvier 2002 ; la loi fédérale de 1870 restait appliquée ; premier accord avec l’État fédéral le 27 mai 2004.",
    de: "Regional seit dem 1. Januar 2002; das föderale Gesetz von 1870 galt weiter; erstes Abkommen mit dem Föderalstaat am 27. Mai 2004.",
  },
  {
    rules: [
      "religion-material-05",
      "religion-material-07",
      "religion-material-08",
      "religion-material-09",
      "religion-material-10",
    ],
    en: "Recognition of local communities after federal advice (justice, State Security).",
    nl: "Erkenning van lokale gemeenschappen na federaal advies (Justitie, Veiligheid van de Staat).",
    fr: "Reconnaissance des communautés locales après avis fédéral (Justice, Sûreté de l’État).",
    de: "Anerkennung lokaler Gemeinschaften nach föderaler Stellungnahme (Justiz, Staatssicherheit).",
  },
];
