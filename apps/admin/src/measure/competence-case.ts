/** The question of competence that a stored measure puts. */

import type { CompetencePlace } from "@napar/domain/competence";
import type { MeasureRecord } from "@napar/domain/measure";
import { ownerOf } from "../plan/new-plan.js";
import type { CompetenceCase } from "./competence.js";

/** @param place of a local lead */
export function caseOf(
  measure: MeasureRecord,
  on: string,
  place: CompetencePlace | null = null,
): CompetenceCase {
  const authority = measure.lead?.authority ?? "";
  return {
    ...{ authority, type: ownerOf(authority).type, place, on },
    domains: measure.domains ?? [],
    policyFields: measure.policyFields ?? [],
    instruments: measure.instruments ?? [],
  };
}
