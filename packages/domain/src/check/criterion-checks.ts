import { q07 } from "./coherence/q07-placed-among-plans.js";
import { q08 } from "./coherence/q08-operational-child.js";
import { q14 } from "./content/q14-forms-acted-upon.js";
import { q21 } from "./content/q21-structural-and-individual.js";
import { q22 } from "./content/q22-not-an-inventory.js";
import { q23 } from "./content/q23-core-domains.js";
import { q24 } from "./content/q24-racial-criteria.js";
import { q25 } from "./content/q25-intersectionality.js";
import { q26 } from "./content/q26-instrument-mix.js";
import { q27 } from "./content/q27-victim-route.js";
import { q28 } from "./content/q28-own-house.js";
import { q29 } from "./content/q29-concrete-measures.js";
import { q30 } from "./content/q30-eccar-ten.js";
import { q31 } from "./content/q31-not-only-dialogue.js";
import type { CriterionCheck } from "./criterion-check.js";
import { q09 } from "./diagnosis/q09-baseline.js";
import { q10 } from "./diagnosis/q10-data-sources.js";
import { q11 } from "./diagnosis/q11-previous-plan.js";
import { q12 } from "./diagnosis/q12-definitions.js";
import { q13 } from "./diagnosis/q13-specific-forms.js";
import { q49 } from "./integrity/q49-structure-intact.js";
import { q50 } from "./integrity/q50-history-consistent.js";
import { q01 } from "./mandate/q01-adopted.js";
import { q02 } from "./mandate/q02-focal-point.js";
import { q03 } from "./mandate/q03-bounded-period.js";
import { q32 } from "./means/q32-plan-budget.js";
import { q33 } from "./means/q33-measure-resources.js";
import { q34 } from "./means/q34-staffing.js";
import { q35 } from "./means/q35-civil-society-means.js";
import { q38 } from "./monitoring/q38-baseline-target.js";
import { q39 } from "./monitoring/q39-goals-measured.js";
import { q40 } from "./monitoring/q40-outcome-indicator.js";
import { q41 } from "./monitoring/q41-indicator-source.js";
import { q42 } from "./monitoring/q42-lived-experience.js";
import { q43 } from "./monitoring/q43-monitoring-rhythm.js";
import { q44 } from "./monitoring/q44-independent-evaluation.js";
import { q15 } from "./participation/q15-affected-communities.js";
import { q16 } from "./participation/q16-beyond-design.js";
import { q17 } from "./participation/q17-contributions-answered.js";
import { q18 } from "./participation/q18-balanced.js";
import { q19 } from "./participation/q19-equality-body.js";
import { q20 } from "./participation/q20-social-partners.js";
import { q04 } from "./responsibility/q04-one-lead.js";
import { q05 } from "./responsibility/q05-within-competence.js";
import { q06 } from "./responsibility/q06-shared-measures.js";
import { q46 } from "./safeguards/q46-data-protection.js";
import { q36 } from "./time/q36-measure-dates.js";
import { q37 } from "./time/q37-survives-elections.js";
import { q45 } from "./transparency/q45-public-reporting.js";
import { q47 } from "./transparency/q47-official-languages.js";
import { q48 } from "./transparency/q48-negative-reactions.js";

/** The fifty, in the order of their ids. */
export const criterionChecks: readonly CriterionCheck[] = [
  q01,
  q02,
  q03,
  q04,
  q05,
  q06,
  q07,
  q08,
  q09,
  q10,
  q11,
  q12,
  q13,
  q14,
  q15,
  q16,
  q17,
  q18,
  q19,
  q20,
  q21,
  q22,
  q23,
  q24,
  q25,
  q26,
  q27,
  q28,
  q29,
  q30,
  q31,
  q32,
  q33,
  q34,
  q35,
  q36,
  q37,
  q38,
  q39,
  q40,
  q41,
  q42,
  q43,
  q44,
  q45,
  q46,
  q47,
  q48,
  q49,
  q50,
];
