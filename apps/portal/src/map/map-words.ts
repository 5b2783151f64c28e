/** States, subjects and levels of the map in words, and what fills an area in each state. */
import type { Language } from "@napar/domain/text";
import { inLanguage, type Texts } from "@napar/ui";
import type { Filling } from "@napar/ui/map";

type Words = { filling: Filling; words: (t: Texts) => string };

const states: Record<string, Record<string, Words>> = {
  plan: {
    "in-force": { filling: "full", words: (t) => t.mapPlanInForce() },
    "not-known": { filling: "grid", words: (t) => t.mapNotKnownThen() },
    "decision-only": { filling: "stripes", words: (t) => t.mapPlanDecisionOnly() },
    revision: { filling: "checks", words: (t) => t.mapPlanRevision() },
    over: { filling: "lines", words: (t) => t.mapPlanOver() },
    preparing: { filling: "dots", words: (t) => t.mapPlanPreparing() },
    "off-theme": { filling: "open", words: (t) => t.mapPlanOffTheme() },
    ended: { filling: "rings", words: (t) => t.mapPlanEnded() },
    differs: { filling: "crosses", words: (t) => t.mapPlanDiffers() },
    "not-established": { filling: "sparse", words: (t) => t.mapPlanNotEstablished() },
    "none-found": { filling: "none", words: (t) => t.mapPlanNone() },
  },
  eccar: {
    "eight-or-more": { filling: "full", words: (t) => t.mapEccarEight() },
    "four-to-seven": { filling: "stripes", words: (t) => t.mapEccarFour() },
    "one-to-three": { filling: "lines", words: (t) => t.mapEccarOne() },
    "no-measure": { filling: "dots", words: (t) => t.mapEccarNoMeasure() },
    "other-tie": { filling: "open", words: (t) => t.mapEccarOtherTie() },
    "not-known": { filling: "grid", words: (t) => t.mapNotKnownThen() },
    "not-yet": { filling: "sparse", words: (t) => t.mapEccarNotYet() },
    "not-stated": { filling: "none", words: (t) => t.mapEccarNotStated() },
  },
  measures: {
    "fifty-or-more": { filling: "full", words: (t) => t.mapCountFifty() },
    "ten-to-49": { filling: "stripes", words: (t) => t.mapCountTen() },
    "one-to-nine": { filling: "dots", words: (t) => t.mapCountOne() },
    "not-known": { filling: "grid", words: (t) => t.mapNotKnownThen() },
    "none-found": { filling: "none", words: (t) => t.mapCountNone() },
  },
  information: {
    measures: { filling: "full", words: (t) => t.mapKnownMeasures() },
    "plan-only": { filling: "stripes", words: (t) => t.mapKnownPlan() },
    "membership-only": { filling: "dots", words: (t) => t.mapKnownMembership() },
    "not-known": { filling: "grid", words: (t) => t.mapNotKnownThen() },
    "nothing-found": { filling: "none", words: (t) => t.mapKnownNothing() },
  },
};

const stateOf = (subject: string, state: string): Words => {
  const found = states[subject]?.[state];
  if (!found) throw new Error(`no words for the state ${state} of the map ${subject}`);
  return found;
};
export const fillingOf = (subject: string, state: string): Filling => stateOf(subject, state).filling;
export const stateWords = (subject: string, state: string, language: Language): string =>
  stateOf(subject, state).words(inLanguage(language));

const subjects: Record<string, (t: Texts) => string> = {
  plan: (t) => t.mapSubjectPlan(),
  eccar: (t) => t.mapSubjectEccar(),
  measures: (t) => t.mapSubjectMeasures(),
  information: (t) => t.mapSubjectInformation(),
};
export const subjectWords = (subject: string, language: Language): string =>
  subjects[subject]?.(inLanguage(language)) ?? subject;

const levels: Record<string, (t: Texts) => string> = {
  municipality: (t) => t.mapLevelMunicipality(),
  province: (t) => t.mapLevelProvince(),
  region: (t) => t.mapLevelRegion(),
  community: (t) => t.mapLevelCommunity(),
  any: (t) => t.mapLevelAny(),
};
export const levelWords = (level: string, language: Language): string =>
  levels[level]?.(inLanguage(language)) ?? level;
