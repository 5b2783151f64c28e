/** Words for the kinds of contact points and for what they do; written by us, in four languages. */
import type { Term } from "../../contact-point/index.js";

// biome-ignore format: a word is a line
export const kinds: readonly Term[] = [
  { id: "equality-body", names: { nl: "gelijkheidsorgaan", fr: "organisme de promotion de l’égalité", de: "Gleichstellungsstelle", en: "equality body" } },
  { id: "human-rights-institute", names: { nl: "mensenrechteninstelling", fr: "institut des droits humains", de: "Menschenrechtsinstitut", en: "human rights institute" } },
  { id: "ombuds", names: { nl: "ombudsdienst", fr: "service de médiation", de: "Ombudsdienst", en: "ombuds service" } },
  { id: "inspection", names: { nl: "inspectie", fr: "inspection", de: "Inspektion", en: "inspection" } },
  { id: "employment-service", names: { nl: "dienst voor arbeidsbemiddeling", fr: "service de l’emploi", de: "Arbeitsvermittlung", en: "employment service" } },
  { id: "police", names: { nl: "politie", fr: "police", de: "Polizei", en: "police" } },
  { id: "oversight", names: { nl: "toezichtsorgaan", fr: "organe de contrôle", de: "Aufsichtsorgan", en: "oversight body" } },
  { id: "city-signpost", names: { nl: "wegwijzer van de gemeente", fr: "page d’orientation de la commune", de: "Wegweiser der Gemeinde", en: "signpost of the municipality" } },
  { id: "local-reporting-point", names: { nl: "lokaal meldpunt", fr: "point de signalement local", de: "örtliche Meldestelle", en: "local reporting point" } },
];

// biome-ignore format: a word is a line
export const handles: readonly Term[] = [
  { id: "advice", names: { nl: "advies", fr: "conseil", de: "Beratung", en: "advice" } },
  { id: "advice-to-government", names: { nl: "advies aan de overheid", fr: "avis aux autorités", de: "Beratung der Behörden", en: "advice to government" } },
  { id: "complaint", names: { nl: "klacht", fr: "plainte", de: "Beschwerde", en: "complaint" } },
  { id: "complaint-against-administration", names: { nl: "klacht over een overheidsdienst", fr: "plainte sur une administration", de: "Beschwerde über eine Verwaltung", en: "complaint about an administration" } },
  { id: "complaint-against-police", names: { nl: "klacht over de politie", fr: "plainte sur la police", de: "Beschwerde über die Polizei", en: "complaint about the police" } },
  { id: "criminal-complaint", names: { nl: "klacht wegens een misdrijf", fr: "plainte pour une infraction", de: "Strafanzeige", en: "criminal complaint" } },
  { id: "emergency", names: { nl: "noodhulp", fr: "secours", de: "Nothilfe", en: "emergency help" } },
  { id: "fine", names: { nl: "geldboete", fr: "amende", de: "Geldbuße", en: "fine" } },
  { id: "information", names: { nl: "informatie", fr: "information", de: "Auskunft", en: "information" } },
  { id: "legal-action", names: { nl: "optreden in rechte", fr: "action en justice", de: "gerichtliches Vorgehen", en: "legal action" } },
  { id: "mediation", names: { nl: "bemiddeling", fr: "médiation", de: "Vermittlung", en: "mediation" } },
  { id: "non-binding-opinion", names: { nl: "niet-bindend oordeel", fr: "avis non contraignant", de: "unverbindliche Stellungnahme", en: "non-binding opinion" } },
  { id: "police-report", names: { nl: "melding bij de politie", fr: "signalement à la police", de: "Meldung bei der Polizei", en: "report to the police" } },
  { id: "recommendation", names: { nl: "aanbeveling", fr: "recommandation", de: "Empfehlung", en: "recommendation" } },
  { id: "referral", names: { nl: "doorverwijzing", fr: "orientation vers un autre service", de: "Weiterverweisung", en: "referral" } },
  { id: "registration", names: { nl: "registratie van de melding", fr: "enregistrement du signalement", de: "Erfassung der Meldung", en: "registration of the report" } },
  { id: "support", names: { nl: "ondersteuning", fr: "soutien", de: "Unterstützung", en: "support" } },
  { id: "support-with-complaint", names: { nl: "hulp bij een klacht", fr: "aide pour porter plainte", de: "Hilfe bei einer Beschwerde", en: "support with a complaint" } },
  { id: "testing", names: { nl: "praktijktest", fr: "test de situation", de: "Praxistest", en: "practice test" } },
  { id: "whistleblowing", names: { nl: "klokkenluidersmelding", fr: "lancement d’alerte", de: "Hinweisgebermeldung", en: "whistleblowing" } },
];
