import { describe, expect, it, test } from "vitest";
import * as z from "zod";
import {
  aspect,
  competenceRule,
  cooperationAgreement,
  coordinationBody,
  fieldGroup,
  planAdoption,
  policyField,
  procedure,
  transfer,
} from "../../competence/index.js";
import { legalBasis, source } from "../../legal-source/index.js";
import { fullText } from "../../text/index.js";
import { belgianCompetences as data } from "./index.js";

const languageArea = z.object({ id: z.string(), names: fullText }).loose();
const tables = {
  rules: [competenceRule, data.rules, 549],
  policyFields: [policyField, data.policyFields, 70],
  fieldGroups: [fieldGroup, data.fieldGroups, 10],
  aspects: [aspect, data.aspects, 64],
  transfers: [transfer, data.transfers, 20],
  agreements: [cooperationAgreement, data.agreements, 13],
  procedures: [procedure, data.procedures, 7],
  coordinationBodies: [coordinationBody, data.coordinationBodies, 20],
  planAdoptions: [planAdoption, data.planAdoptions, 9],
  legalBases: [legalBasis, data.legalBases, 204],
  sources: [source, data.sources, 138],
  languageAreas: [languageArea, data.languageAreas, 4],
} as const;

describe.each(Object.entries(tables))("%s", (_, [schema, rows, count]) => {
  it(`has ${count} rows, each id once`, () => {
    expect(rows.length).toBe(count);
    expect(new Set(rows.map(({ id }) => id)).size).toBe(count);
  });
  it("has sound rows without members the schema does not know", () => {
    const strict = schema === languageArea ? schema : schema.strict();
    const problems = rows.flatMap((row) => {
      const parsed = strict.safeParse(row);
      return parsed.success ? [] : [{ id: row.id, issues: parsed.error.issues }];
    });
    expect(problems).toEqual([]);
  });
});

const ids = (rows: readonly { id: string }[]) => new Set(rows.map(({ id }) => id));
const known = {
  authority: ids(data.authorities),
  field: ids(data.policyFields),
  group: ids(data.fieldGroups),
  aspect: ids(data.aspects),
  area: ids(data.languageAreas),
  legalBasis: ids(data.legalBases),
  source: ids(data.sources),
  agreement: ids(data.agreements),
};

/** Every reference of every table: the row it is in, the kind of thing it names, the name. */
const references: [string, keyof typeof known, string | undefined][] = [
  ...data.rules.flatMap((row): [string, keyof typeof known, string | undefined][] => [
    [row.id, "field", row.field],
    [row.id, "authority", row.holder],
    [row.id, "aspect", row.aspect],
    ...row.territory.map((id) => [row.id, "area", id] as [string, "area", string]),
    ...row.legalBases.map((id) => [row.id, "legalBasis", id] as [string, "legalBasis", string]),
    ...row.sources.map((id) => [row.id, "source", id] as [string, "source", string]),
    ...(row.agencies ?? []).map((id) => [row.id, "authority", id] as [string, "authority", string]),
    ...(row.cooperation.agreements ?? []).map(
      (id) => [row.id, "agreement", id] as [string, "agreement", string],
    ),
  ]),
  ...data.policyFields.map((row) => [row.id, "group", row.group] as [string, "group", string]),
  ...data.transfers.flatMap((row) => [
    ...[row.from, ...row.to].map((id) => [row.id, "authority", id] as [string, "authority", string]),
    ...row.fields.map((id) => [row.id, "field", id] as [string, "field", string]),
    ...row.legalBases.map((id) => [row.id, "legalBasis", id] as [string, "legalBasis", string]),
  ]),
  ...data.agreements.flatMap((row) => [
    [row.id, "legalBasis", row.legalBasis] as [string, "legalBasis", string],
    ...row.parties.map((id) => [row.id, "authority", id] as [string, "authority", string]),
    ...row.fields.map((id) => [row.id, "field", id] as [string, "field", string]),
  ]),
  ...data.procedures.flatMap((row) => [
    ...row.who.map((id) => [row.id, "authority", id] as [string, "authority", string]),
    ...row.legalBases.map((id) => [row.id, "legalBasis", id] as [string, "legalBasis", string]),
  ]),
  ...data.coordinationBodies.flatMap((row) => [
    ...row.members.map((id) => [row.id, "authority", id] as [string, "authority", string]),
    ...row.legalBases.map((id) => [row.id, "legalBasis", id] as [string, "legalBasis", string]),
  ]),
  ...data.planAdoptions.flatMap((row) =>
    row.adopts.map((id) => [row.id, "authority", id] as [string, "authority", string]),
  ),
  ...[
    ...data.transfers,
    ...data.agreements,
    ...data.procedures,
    ...data.coordinationBodies,
    ...data.planAdoptions,
  ].flatMap((row) => row.sources.map((id) => [row.id, "source", id] as [string, "source", string])),
  ...data.languageAreas.flatMap((row) => [
    ...[row.region, ...row.communities].map(
      (id) => [row.id, "authority", id] as [string, "authority", string],
    ),
    ...row.legalBases.map((id) => [row.id, "legalBasis", id] as [string, "legalBasis", string]),
  ]),
  ...data.institutionCriteria.map(
    (row) => [row.criterion, "legalBasis", row.legalBasis] as [string, "legalBasis", string],
  ),
];

it("names nothing that does not exist", () => {
  expect(references.filter(([, kind, id]) => id !== undefined && !known[kind].has(id))).toEqual([]);
});

it("has no field without a rule and no label that nothing uses", () => {
  const used = new Set(references.map(([, kind, id]) => `${kind} ${id}`));
  const ruleFields = new Set(data.rules.map(({ field }) => field));
  expect(data.policyFields.filter(({ id }) => !ruleFields.has(id))).toEqual([]);
  expect(data.aspects.filter(({ id }) => !used.has(`aspect ${id}`))).toEqual([]);
  expect(data.fieldGroups.filter(({ id }) => !used.has(`group ${id}`))).toEqual([]);
});

test.each(data.rules.filter(({ exceptions }) => exceptions).map((rule) => [rule.id, rule] as const))(
  "%s only makes exceptions for groups that another rule of the field serves",
  (_, rule) => {
    const groups = rule.exceptions?.flatMap(({ placeGroups }) => placeGroups) ?? [];
    const served = data.rules
      .filter(({ field }) => field === rule.field)
      .flatMap((row) => row.placeGroups ?? []);
    expect(groups.filter((group) => !served.includes(group))).toEqual([]);
  },
);
