/**
 * How long each step may take, by which rule.
 *
 * `law` rows paraphrase a text of law. `verification` says what was read: `source` the text itself, `mixed` the period in
 * the procedures of `belgium/competences` and not the article, `general-knowledge` nothing. What is general knowledge has
 * low confidence, and says in its name, where people choose it, that the period is not verified. `house-rule` rows are ours: no law sets a period for a plan against racism, and each row says so. An
 * installation may pass other house rules to the engine; a deadline keeps the rule it was computed with.
 *
 * Written on 2026-11-21 from the procedures of `belgium/competences` and general knowledge of the acts named. The articles of
 * the Judicial Code on counting days were not reread either; house rules follow them by choice.
 */
import type { DeadlineRule } from "./deadline-rule.js";

const judicialCode = "Judicial Code, art. 52 to 54, applied by analogy; not verified in its text";
const ours = (note: string) => ({ kind: "house-rule", note, confidence: "high" }) as const;

export const deadlineRules: readonly DeadlineRule[] = [
  {
    id: "conflict-of-interests-consultation",
    names: {
      nl: "Overleg bij een belangenconflict",
      fr: "Concertation en cas de conflit d’intérêts",
      de: "Konzertierung bei einem Interessenkonflikt",
      en: "Consultation in a conflict of interests",
    },
    period: { amount: 60, unit: "days" },
    rollOver: "none",
    rollOverNote: "The act counts in days and says nothing of weekends: no extension is read into it.",
    source: {
      kind: "law",
      citation: "Ordinary Act of 9 August 1980 reforming the institutions, art. 32; Constitution, art. 143",
      legalBases: ["const-143", "act-1980"],
      procedure: "p-conflict-interest",
      note: "60 days of suspension and consultation before the Concertation Committee. The period was checked against the procedure named; the number of the article was not.",
      confidence: "medium",
      verification: "mixed",
    },
  },
  {
    id: "concertation-committee-decision",
    names: {
      nl: "Uitspraak van het Overlegcomité na het advies van de Senaat",
      fr: "Décision du Comité de concertation après l’avis du Sénat",
      de: "Beschluss des Konzertierungsausschusses nach dem Gutachten des Senats",
      en: "Decision of the Concertation Committee after the opinion of the Senate",
    },
    period: { amount: 30, unit: "days" },
    rollOver: "none",
    rollOverNote: "As for the consultation itself.",
    source: {
      kind: "law",
      citation: "Ordinary Act of 9 August 1980 reforming the institutions, art. 32",
      legalBases: ["const-143", "act-1980"],
      procedure: "p-conflict-interest",
      note: "30 days after the opinion of the Senate; decides by consensus. The period was checked against the procedure named, which gives one period for both; the number of the article was not.",
      confidence: "medium",
      verification: "mixed",
    },
  },
  {
    id: "council-of-state-opinion",
    names: {
      nl: "Advies van de afdeling Wetgeving van de Raad van State (termijn niet geverifieerd)",
      fr: "Avis de la section de législation du Conseil d’État (délai non vérifié)",
      de: "Gutachten der Gesetzgebungsabteilung des Staatsrates (Frist nicht überprüft)",
      en: "Opinion of the legislation section of the Council of State (period not verified)",
    },
    period: { amount: 30, unit: "days" },
    rollOver: "next-working-day",
    rollOverNote: `General knowledge: ${judicialCode}.`,
    source: {
      kind: "law",
      citation: "Coordinated laws on the Council of State of 12 January 1973, art. 84 §1, 2°",
      legalBases: [],
      note: "Not verified: general knowledge. The ordinary period asked for; for the norm that assents to a cooperation agreement.",
      confidence: "low",
      verification: "general-knowledge",
    },
  },
  {
    id: "council-of-state-urgent-opinion",
    names: {
      nl: "Dringend advies van de afdeling Wetgeving van de Raad van State (termijn niet geverifieerd)",
      fr: "Avis urgent de la section de législation du Conseil d’État (délai non vérifié)",
      de: "Dringendes Gutachten der Gesetzgebungsabteilung des Staatsrates (Frist nicht überprüft)",
      en: "Urgent opinion of the legislation section of the Council of State (period not verified)",
    },
    period: { amount: 5, unit: "working-days" },
    rollOver: "none",
    rollOverNote: "Working days end on a working day.",
    source: {
      kind: "law",
      citation: "Coordinated laws on the Council of State of 12 January 1973, art. 84 §1, 3°",
      legalBases: [],
      note: "Not verified: general knowledge. With reasons for the urgency.",
      confidence: "low",
      verification: "general-knowledge",
    },
  },
  {
    id: "inventory-answer",
    names: {
      nl: "Antwoord op een vraag om een inventaris",
      fr: "Réponse à une demande d’inventaire",
      de: "Antwort auf die Anfrage nach einem Bestandsverzeichnis",
      en: "Answer to a request for an inventory",
    },
    period: { amount: 60, unit: "days" },
    rollOver: "next-working-day",
    rollOverNote: judicialCode,
    source: ours(
      "No law sets a period between governments as equals; sixty days let an administration ask its services.",
    ),
  },
  {
    id: "request-answer",
    names: {
      nl: "Antwoord op een andere vraag",
      fr: "Réponse à une autre demande",
      de: "Antwort auf eine andere Anfrage",
      en: "Answer to another request",
    },
    period: { amount: 30, unit: "days" },
    rollOver: "next-working-day",
    rollOverNote: judicialCode,
    source: ours("No law sets a period between governments as equals."),
  },
  {
    id: "public-consultation",
    names: {
      nl: "Openbare raadpleging",
      fr: "Consultation publique",
      de: "Öffentliche Konsultation",
      en: "Public consultation",
    },
    period: { amount: 30, unit: "days" },
    rollOver: "next-working-day",
    rollOverNote: judicialCode,
    source: ours("Thirty days at least, so that volunteers can meet before they answer."),
  },
  {
    id: "advisory-opinion",
    names: {
      nl: "Advies van een adviesraad",
      fr: "Avis d’un conseil consultatif",
      de: "Gutachten eines Beirates",
      en: "Opinion of an advisory council",
    },
    period: { amount: 30, unit: "days" },
    rollOver: "next-working-day",
    rollOverNote: judicialCode,
    source: ours(
      "Each council has rules of its own; where its founding act sets another period, enter that one.",
    ),
  },
  {
    id: "equality-body-reply",
    names: {
      nl: "Advies van een gelijkheidsorgaan",
      fr: "Avis d’un organisme de promotion de l’égalité",
      de: "Stellungnahme einer Gleichbehandlungsstelle",
      en: "Opinion of an equality body",
    },
    period: { amount: 30, unit: "days" },
    rollOver: "next-working-day",
    rollOverNote: judicialCode,
    source: ours(
      "Directives (EU) 2024/1499 and 2024/1500, art. 15, ask to consult equality bodies in good time and set no number of days.",
    ),
  },
  {
    id: "public-answer",
    names: {
      nl: "Publiek antwoord op een raadpleging",
      fr: "Réponse publique à une consultation",
      de: "Öffentliche Antwort auf eine Konsultation",
      en: "Public answer to a consultation",
    },
    period: { amount: 3, unit: "months" },
    rollOver: "next-working-day",
    rollOverNote: judicialCode,
    source: ours("What was done with each contribution, and why."),
  },
  {
    id: "right-of-reply",
    names: {
      nl: "Antwoord op een beoordeling of betwisting",
      fr: "Réponse à une évaluation ou à une contestation",
      de: "Antwort auf eine Bewertung oder Bestreitung",
      en: "Reply to an assessment or a contestation",
    },
    period: { amount: 30, unit: "days" },
    rollOver: "next-working-day",
    rollOverNote: judicialCode,
    source: ours("Not the right of reply of the act of 23 June 1961, which concerns the press."),
  },
  {
    id: "commitment-confirmation",
    names: {
      nl: "Bevestiging van een verbintenis door een nieuwe regering",
      fr: "Confirmation d’un engagement par un nouveau gouvernement",
      de: "Bestätigung einer Verpflichtung durch eine neue Regierung",
      en: "Confirmation of a commitment by a new government",
    },
    period: { amount: 6, unit: "months" },
    rollOver: "none",
    rollOverNote: "A political period, in whole months.",
    source: ours("No law asks a government to confirm what the one before it promised."),
  },
  {
    id: "eccar-report",
    names: {
      nl: "Tweejaarlijks verslag aan ECCAR",
      fr: "Rapport bisannuel à l’ECCAR",
      de: "Zweijährlicher Bericht an ECCAR",
      en: "Two-yearly report to ECCAR",
    },
    period: { amount: 2, unit: "years" },
    rollOver: "none",
    rollOverNote: "A rhythm, not a last day.",
    source: ours("Cities of ECCAR report about every two years; the network counts no days."),
  },
];
