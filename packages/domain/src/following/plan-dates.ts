/** The days of a plan that one would put in a calendar. */
import { firstDay, type IsoDate, isoDate, lastDay } from "../calendar/index.js";
import type { Plan } from "../plan/index.js";
import type { PlanCase } from "../plan-case/index.js";
import type { FullText } from "../text/index.js";

export const planDateKinds = [
  "planStarts",
  "planEnds",
  "planAdopted",
  "consultation",
  "midTermReview",
  "finalEvaluation",
  "measureStarts",
  "measureEnds",
  "milestoneDue",
  "answerDue",
  "reportDue",
] as const;
export type PlanDateKind = (typeof planDateKinds)[number];

export type PlanDate = {
  /** The same whenever the calendar is read again. */
  id: string;
  kind: PlanDateKind;
  day: IsoDate;
  /** The measure it is about; `null`: the plan as a whole. */
  measure: string | null;
};

/**
 * What a plan states with its day. A period in years or months runs from their first day to their last, as reports count it;
 * any other date that is only known to the month or the year is no day, and left out.
 */
export function datesOfPlan(plan: Plan): PlanDate[] {
  const { period, adoption, monitoring, participation } = plan;
  const dates: PlanDate[] = [];
  const add = (
    kind: PlanDateKind,
    date: string | null | undefined,
    measure: string | null = null,
    nth = 0,
  ) => {
    const day = isoDate.safeParse(date);
    if (!day.success) return;
    dates.push({ id: [kind, measure, nth || null].filter(Boolean).join("-"), kind, day: day.data, measure });
  };
  add("planStarts", period?.from && firstDay(period.from));
  add("planEnds", period?.to && lastDay(period.to));
  add("planAdopted", adoption?.date);
  add("midTermReview", monitoring?.midTerm);
  add("finalEvaluation", monitoring?.final?.date);
  for (const [index, { date }] of (participation?.consultations ?? []).entries())
    add("consultation", date, null, index + 1);
  for (const { id, start, end } of plan.measures ?? []) {
    add("measureStarts", start, id);
    add("measureEnds", end, id);
  }
  return dates;
}

/** The days that a plan kept here has beside those of its document: milestones, answers and reports that are awaited. */
export function datesOfCase({ measures, mandates, reports }: PlanCase): PlanDate[] {
  const dates: PlanDate[] = [];
  for (const { id, milestones, withdrawn } of measures.measures) {
    if (withdrawn) continue;
    for (const milestone of milestones) {
      const due = isoDate.safeParse(milestone.due);
      if (milestone.doneOn || !due.success) continue;
      dates.push({ id: `milestone-${milestone.id}`, kind: "milestoneDue", day: due.data, measure: id });
    }
  }
  for (const { id, deadline } of mandates.requests) {
    if (deadline) dates.push({ id: `answer-${id}`, kind: "answerDue", day: deadline.due, measure: null });
  }
  const dues = new Map(reports.dues.map((due) => [`${due.kind} ${due.due}`, due]));
  for (const { kind, due } of dues.values())
    dates.push({ id: `report-${kind}-${due}`, kind: "reportDue", day: due, measure: null });
  return dates;
}

/** `{plan}` is its title; with a measure, `{measure}` is that of the measure. */
export const planDateTexts: Record<PlanDateKind, FullText> = {
  planStarts: {
    nl: "Begin van het plan: {plan}",
    fr: "Début du plan\u00a0: {plan}",
    de: "Beginn des Plans: {plan}",
    en: "Plan begins: {plan}",
  },
  planEnds: {
    nl: "Einde van het plan: {plan}",
    fr: "Fin du plan\u00a0: {plan}",
    de: "Ende des Plans: {plan}",
    en: "Plan ends: {plan}",
  },
  planAdopted: {
    nl: "Plan goedgekeurd: {plan}",
    fr: "Plan adopté\u00a0: {plan}",
    de: "Plan angenommen: {plan}",
    en: "Plan adopted: {plan}",
  },
  consultation: {
    nl: "Raadpleging over het plan: {plan}",
    fr: "Consultation sur le plan\u00a0: {plan}",
    de: "Anhörung zum Plan: {plan}",
    en: "Consultation on the plan: {plan}",
  },
  midTermReview: {
    nl: "Tussentijdse evaluatie: {plan}",
    fr: "Évaluation à mi-parcours\u00a0: {plan}",
    de: "Zwischenbewertung: {plan}",
    en: "Mid-term review: {plan}",
  },
  finalEvaluation: {
    nl: "Eindevaluatie: {plan}",
    fr: "Évaluation finale\u00a0: {plan}",
    de: "Abschlussbewertung: {plan}",
    en: "Final evaluation: {plan}",
  },
  measureStarts: {
    nl: "Begin van de maatregel: {measure}",
    fr: "Début de la mesure\u00a0: {measure}",
    de: "Beginn der Maßnahme: {measure}",
    en: "Measure begins: {measure}",
  },
  measureEnds: {
    nl: "Einde van de maatregel: {measure}",
    fr: "Fin de la mesure\u00a0: {measure}",
    de: "Ende der Maßnahme: {measure}",
    en: "Measure ends: {measure}",
  },
  milestoneDue: {
    nl: "Mijlpaal gepland: {measure}",
    fr: "Jalon prévu\u00a0: {measure}",
    de: "Meilenstein geplant: {measure}",
    en: "Milestone planned: {measure}",
  },
  answerDue: {
    nl: "Laatste dag voor antwoorden: {plan}",
    fr: "Dernier jour pour les réponses\u00a0: {plan}",
    de: "Letzter Tag für Antworten: {plan}",
    en: "Last day for answers: {plan}",
  },
  reportDue: {
    nl: "Laatste dag voor verslagen: {plan}",
    fr: "Dernier jour pour les rapports\u00a0: {plan}",
    de: "Letzter Tag für Berichte: {plan}",
    en: "Last day for reports: {plan}",
  },
};
