/** A subject and what a government does about it, in words. */
import type { PlaceSubjectView } from "@napar/api/client";
import { findLifeDomain } from "@napar/domain/framework";
import type { Language } from "@napar/domain/text";
import { inLanguage, type Shape, type Texts } from "@napar/ui";
import { plural } from "@napar/ui/wording";
import type { ReportCase } from "../contact-point/report-case.js";

export type ActingGovernment = PlaceSubjectView["governments"][number];

export const subjectName = (subject: string, language: Language): string =>
  findLifeDomain(subject)?.name[language] ?? subject;

export const actionShapes: Record<ActingGovernment["state"], Shape> = {
  acts: "committed",
  declined: "declined",
  "off-subject": "part",
  "decision-only": "part",
  "not-established": "unestablished",
  silent: "silent",
};

const words: Record<ActingGovernment["state"], (t: Texts) => string> = {
  acts: (t) => t.subjectActs(),
  declined: (t) => t.subjectDeclined(),
  "off-subject": (t) => t.subjectOffSubject(),
  "decision-only": (t) => t.subjectDecisionOnly(),
  "not-established": (t) => t.subjectNotEstablished(),
  silent: (t) => t.subjectSilent(),
};
export const actionWords = (state: ActingGovernment["state"], language: Language): string =>
  words[state](inLanguage(language));

/** "Of 4 competent governments, 1 has a measure." */
export function actingWords(governments: readonly ActingGovernment[], language: Language): string {
  const t = inLanguage(language);
  const all = governments.length;
  const some = governments.filter(({ state }) => state === "acts").length;
  if (all === 0) return "";
  if (all === 1) return some === 1 ? t.subjectActingTheOne() : t.subjectActingNotTheOne();
  if (some === 0) return t.subjectActingNone({ all });
  return some === 1 ? t.subjectActing({ all, some }) : t.subjectActingMany({ all, some });
}

/** "3 measures in 2 plans apply here. …" */
export function subjectLead(view: PlaceSubjectView, language: Language): string {
  const t = inLanguage(language);
  const governments = actingWords(view.governments, language);
  const { total } = view.measures;
  if (total === 0) return t.subjectLeadNone({ governments }).trim();
  const plans = view.plans.length;
  return t
    .subjectLead({
      measures: plural(total, language, t.subjectMeasuresOne, t.subjectMeasuresMany)({ count: total }),
      plans: plural(plans, language, t.subjectPlansOne, t.subjectPlansMany)({ count: plans }),
      governments,
    })
    .trim();
}

/** What happens to a person in a field of life, as "where can I turn" asks it. */
const cases: Partial<Record<string, ReportCase>> = {
  employment: "work",
  "public-employment": "public",
  housing: "housing",
  education: "school",
  "goods-services": "goods",
  "public-services": "public",
  police: "police",
  health: "health",
  media: "media",
  "online-hate": "offence",
  sport: "media",
  culture: "media",
  nightlife: "goods",
  mobility: "goods",
};
export const caseOfSubject = (subject: string): ReportCase => cases[subject] ?? "other";
