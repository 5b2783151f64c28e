/** Look-ups by identifier; `undefined` where the identifier is not one of the list. */

import type { Commitment } from "./commitment.js";
import { commitments } from "./commitments.data.js";
import { criteria } from "./criteria.data.js";
import type { Criterion } from "./criterion.js";
import { domainFields } from "./domain-fields.data.js";
import { type InternationalFramework, internationalFrameworks } from "./international-frameworks.data.js";
import { type LifeDomain, lifeDomains } from "./life-domains.data.js";
import { type MeasureInstrument, measureInstruments } from "./plan-terms.data.js";
import { type ProtectedGround, protectedGrounds } from "./protected-grounds.data.js";
import type { LifeDomainId } from "./vocabulary.js";

export const findCommitment = (number: number): Commitment | undefined =>
  commitments.find((commitment) => commitment.number === number);

export const findCriterion = (id: string): Criterion | undefined =>
  criteria.find((criterion) => criterion.id === id);

export const findLifeDomain = (id: string): LifeDomain | undefined =>
  lifeDomains.find((domain) => domain.id === id);

export const findMeasureInstrument = (id: string): MeasureInstrument | undefined =>
  measureInstruments.find((instrument) => instrument.id === id);

export const findProtectedGround = (id: string): ProtectedGround | undefined =>
  protectedGrounds.find((ground) => ground.id === id);

export const findInternationalFramework = (id: string): InternationalFramework | undefined =>
  internationalFrameworks.find((framework) => framework.id === id);

/** The policy fields of the rules of competence that a field of life touches. */
export const policyFieldsOf = (domain: LifeDomainId): readonly string[] =>
  domainFields.find((row) => row.domain === domain)?.fields ?? [];

/** The fields of life that touch a policy field. */
export const lifeDomainsOf = (policyField: string): LifeDomainId[] =>
  domainFields.filter((row) => row.fields.includes(policyField)).map((row) => row.domain);
