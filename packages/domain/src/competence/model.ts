/**
 * The data of a state, indexed for questions. Built once, read ever after.
 */
import { dayAfter, firstDay, type IsoDate, lastDay } from "../calendar/index.js";
import type { Authority } from "../government/index.js";
import type { LegalBasis, Source } from "../legal-source/index.js";
import { err, ok, type Result } from "../result/index.js";
import { nearestTo } from "../suggestion/index.js";
import type { RuleFact } from "./answer.js";
import type { CompetenceData, LanguageAreaFacts } from "./competence-data.js";
import type { CooperationAgreement, Procedure } from "./cooperation.js";
import { deepFreeze } from "./freeze.js";
import { type AnswerMemo, createAnswerMemo } from "./memo.js";
import type { UnknownValue } from "./refusal.js";
import type { CompetenceRule, PolicyField, Transfer } from "./rule.js";

/** The rules of one field, and the days on which an answer about it can change. */
export type FieldModel = {
  readonly field: PolicyField;
  readonly rules: readonly CompetenceRule[];
  readonly aspects: readonly string[];
  readonly transfers: readonly Transfer[];
  /** The groups of municipalities some rule of the field singles out. */
  readonly placeGroups: readonly string[];
  /** First days of the stretches of time within which every answer stays the same; the first one is open. */
  readonly boundaries: readonly IsoDate[];
};

export type CompetenceModel = {
  readonly data: CompetenceData;
  readonly fields: ReadonlyMap<string, FieldModel>;
  readonly authorities: ReadonlyMap<string, Authority>;
  readonly languageAreas: ReadonlyMap<string, LanguageAreaFacts>;
  readonly agreements: ReadonlyMap<string, CooperationAgreement>;
  readonly procedures: ReadonlyMap<string, Procedure>;
  readonly legalBases: ReadonlyMap<string, LegalBasis>;
  readonly sources: ReadonlyMap<string, Source>;
  readonly facts: ReadonlyMap<string, RuleFact>;
  /** Answers already worked out: speed only, never a difference in what is answered. */
  readonly memo: AnswerMemo;
};

/**
 * Indexes the rows of a state.
 *
 * @param data rows whose references are sound (the tests of the data check it); the rows are not copied and must not
 *   change afterwards
 */
export function createCompetenceModel(data: CompetenceData): CompetenceModel {
  const agreements = byId(data.agreements);
  const authorities = byId(data.authorities);
  const dated = { agreements, authorities };
  return {
    data,
    fields: new Map(data.policyFields.map((field) => [field.id, fieldModel(field, data, dated)])),
    authorities,
    languageAreas: byId(data.languageAreas),
    agreements,
    procedures: byId(data.procedures),
    legalBases: byId(data.legalBases),
    sources: byId(data.sources),
    facts: new Map(data.rules.map((rule) => [rule.id, factOf(rule)])),
    memo: createAnswerMemo(),
  };
}

function fieldModel(
  field: PolicyField,
  data: CompetenceData,
  { agreements, authorities }: Pick<CompetenceModel, "agreements" | "authorities">,
): FieldModel {
  const rules = data.rules.filter((rule) => rule.field === field.id);
  const transfers = data.transfers.filter((transfer) => transfer.fields.includes(field.id));
  const days = new Set<IsoDate>([dayAfter(data.asOf)]);
  for (const rule of rules) {
    days.add(rule.validFrom);
    if (rule.validTo) days.add(dayAfter(rule.validTo));
    for (const id of rule.cooperation.agreements ?? []) {
      const inForce = agreements.get(id)?.inForce;
      if (inForce) days.add(inForce);
    }
    for (const id of rule.agencies ?? []) {
      const { validFrom, validTo } = lifeOf(authorities.get(id));
      if (validFrom) days.add(validFrom);
      if (validTo) days.add(dayAfter(validTo));
    }
  }
  for (const transfer of transfers) days.add(transfer.effectiveDate);
  return {
    field,
    rules,
    aspects: distinct(rules.flatMap((rule) => rule.aspect ?? [])),
    transfers,
    placeGroups: distinct(
      rules.flatMap((rule) => [
        ...(rule.placeGroups ?? []),
        ...(rule.exceptions ?? []).flatMap(({ placeGroups }) => placeGroups),
      ]),
    ),
    boundaries: [...days].sort(),
  };
}

/** The days between which an authority exists; where only a year is known, the widest reading. */
export const lifeOf = (
  authority: Authority | undefined,
): { validFrom: IsoDate | null; validTo: IsoDate | null } => ({
  validFrom: authority?.validFrom ? firstDay(authority.validFrom) : null,
  validTo: authority?.validTo ? lastDay(authority.validTo) : null,
});

const factOf = (rule: CompetenceRule): RuleFact =>
  deepFreeze({
    id: rule.id,
    aspect: rule.aspect,
    instruments: rule.instruments,
    institutions: rule.institutions,
    placeGroups: rule.placeGroups,
    exclusivity: rule.exclusivity,
    cooperation: rule.cooperation,
    legalBases: rule.legalBases,
    validFrom: rule.validFrom,
    validTo: rule.validTo,
    agencies: rule.agencies,
    note: rule.note,
    confidence: rule.confidence,
    verification: rule.verification,
    sources: rule.sources,
  });

const byId = <T extends { id: string }>(rows: readonly T[]): ReadonlyMap<string, T> =>
  new Map(rows.map((row) => [row.id, row]));

const distinct = (values: readonly string[]): string[] => [...new Set(values)];

export const listPolicyFields = (model: CompetenceModel): readonly PolicyField[] => model.data.policyFields;

/**
 * Finds a field by its id.
 *
 * @returns `unknownField` with the nearest ids, found through the ids and through the names in four languages
 */
export function findPolicyField(model: CompetenceModel, id: string): Result<PolicyField, UnknownValue> {
  const found = model.fields.get(id);
  if (found) return ok(found.field);
  const names = model.data.policyFields.flatMap((field) => [
    { name: field.id, id: field.id },
    ...Object.values(field.names).map((name) => ({ name, id: field.id })),
  ]);
  const nearest = nearestTo(
    id,
    names.map(({ name }) => name),
    8,
  ).map((name) => names.find((entry) => entry.name === name)?.id as string);
  return err({ kind: "unknownField", value: id, nearest: distinct(nearest).slice(0, 3) });
}

/** Finds an authority by its id; the refusal names the nearest ids, through ids, names and abbreviations. */
export function findAuthority(model: CompetenceModel, id: string): Result<Authority, UnknownValue> {
  const found = model.authorities.get(id);
  if (found) return ok(found);
  const names = model.data.authorities.flatMap((authority) => [
    { name: authority.id, id: authority.id },
    ...(authority.abbr ? [{ name: authority.abbr, id: authority.id }] : []),
    ...Object.values(authority.names).map((name) => ({ name, id: authority.id })),
  ]);
  const nearest = nearestTo(
    id,
    names.map(({ name }) => name),
    8,
  ).map((name) => names.find((entry) => entry.name === name)?.id as string);
  return err({ kind: "unknownAuthority", value: id, nearest: distinct(nearest).slice(0, 3) });
}

export const ruleOf = (model: CompetenceModel, id: string): CompetenceRule | undefined =>
  model.data.rules.find((rule) => rule.id === id);
export const legalBasisOf = (model: CompetenceModel, id: string): LegalBasis | undefined =>
  model.legalBases.get(id);
export const sourceOf = (model: CompetenceModel, id: string): Source | undefined => model.sources.get(id);
export const agreementOf = (model: CompetenceModel, id: string): CooperationAgreement | undefined =>
  model.agreements.get(id);
export const procedureOf = (model: CompetenceModel, id: string): Procedure | undefined =>
  model.procedures.get(id);
export const transferOf = (model: CompetenceModel, id: string): Transfer | undefined =>
  model.data.transfers.find((transfer) => transfer.id === id);
