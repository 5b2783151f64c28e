/**
 * The explanation of an answer, in the order in which a lawyer reasons: place and area; institution; constitutional
 * article; special act; transfer in force on the day; limits; cooperation; confidence.
 */
import { type IsoDate, isInForce } from "../calendar/index.js";
import {
  type LegalBasisKind,
  leastConfidence,
  leastVerification,
  sortLegalBases,
} from "../legal-source/index.js";
import type { Cooperation, HolderBases, Step, TransferFact } from "./answer.js";
import { agreementsOf } from "./cooperation-needed.js";
import { type CompetenceModel, type FieldModel, lifeOf } from "./model.js";
import type { Resolution, RuleQuestion } from "./resolution.js";
import type { CompetenceRule } from "./rule.js";
import type { InstitutionLanguage } from "./vocabulary.js";

export type Explained = {
  readonly question: RuleQuestion & { on: IsoDate };
  readonly resolution: Resolution;
  readonly cooperation: Cooperation;
  /** The institution languages this explanation holds for. */
  readonly institutionLanguages: readonly InstitutionLanguage[];
};

export function explain(model: CompetenceModel, field: FieldModel, explained: Explained): Step[] {
  const rules = explained.resolution.kept;
  const steps: Step[] = [placeStep(model, field, explained)];
  const institution = institutionStep(model, explained);
  if (institution) steps.push(institution);
  for (const kind of ["constitution", "specialAct"] as const) {
    const step = basesStep(model, rules, kind);
    if (step) steps.push(step);
  }
  const transfers = transferStep(model, field, explained);
  if (transfers) steps.push(transfers);
  const limits = limitsStep(model, field, explained);
  if (limits) steps.push(limits);
  steps.push(cooperationStep(model, explained), confidenceStep(model, explained));
  return steps;
}

function placeStep(model: CompetenceModel, field: FieldModel, { question }: Explained): Step {
  const area = model.languageAreas.get(question.place.languageArea);
  return {
    kind: "place",
    languageArea: question.place.languageArea,
    region: area?.region ?? null,
    communities: area?.communities ?? [],
    placeGroups: groupsThatMatter(field, question),
    legalBases: sortIds(model, area?.legalBases ?? []),
  };
}

const groupsThatMatter = (field: FieldModel, question: RuleQuestion): string[] =>
  question.place.placeGroups.filter((group) => field.placeGroups.includes(group));

function institutionStep(
  model: CompetenceModel,
  { question, resolution, institutionLanguages }: Explained,
): Step | undefined {
  const { limited } = resolution;
  if (limited.length === 0) return undefined;
  const cited = new Set(limited.flatMap(({ legalBases }) => legalBases));
  const criteria = model.data.institutionCriteria.filter(({ legalBasis }) => cited.has(legalBasis));
  return {
    kind: "institution",
    given: question.institutionLanguage ?? null,
    institutionLanguages,
    criteria: criteria.map(({ criterion }) => criterion),
    rules: limited.map(({ id }) => id),
    legalBases: criteria.map(({ legalBasis }) => legalBasis),
  };
}

/** Articles of the Constitution, or everything below it: special acts first, then acts, decrees and the rest. */
function basesStep(
  model: CompetenceModel,
  rules: readonly CompetenceRule[],
  kind: "constitution" | "specialAct",
): Step | undefined {
  const belongs = (basis: LegalBasisKind) => (basis === "constitution") === (kind === "constitution");
  const byHolder: HolderBases[] = [];
  for (const authority of new Set(rules.map(({ holder }) => holder))) {
    const ids = rules.filter(({ holder }) => holder === authority).flatMap(({ legalBases }) => legalBases);
    const legalBases = sortIds(model, ids, belongs);
    if (legalBases.length > 0) byHolder.push({ authority, legalBases });
  }
  if (byHolder.length === 0) return undefined;
  return {
    kind,
    byHolder,
    legalBases: sortIds(
      model,
      byHolder.flatMap(({ legalBases }) => legalBases),
    ),
  };
}

/**
 * Transfers of the field in this area that had taken effect on the day and led to a holder of that day, at once or
 * through a later transfer: the Walloon Region holds integration from the French Community, which had it from the State.
 */
function transferStep(
  model: CompetenceModel,
  field: FieldModel,
  { question, resolution }: Explained,
): Step | undefined {
  const inForce = field.transfers
    .filter(
      ({ territory, effectiveDate }) =>
        territory.includes(question.place.languageArea) && effectiveDate <= question.on,
    )
    // Latest first; of two on one day the later row first, since it hands on what the earlier one brought.
    .reverse()
    .sort((a, b) => (a.effectiveDate < b.effectiveDate ? 1 : a.effectiveDate > b.effectiveDate ? -1 : 0));
  const reached = new Set(resolution.kept.map(({ holder }) => holder));
  const transfers: TransferFact[] = [];
  for (const transfer of inForce) {
    if (!transfer.to.some((authority) => reached.has(authority))) continue;
    reached.add(transfer.from);
    const { id, from, to, effectiveDate, nature, confidence } = transfer;
    const legalBases = sortIds(model, transfer.legalBases);
    transfers.unshift({ id, from, to, effectiveDate, nature, confidence, legalBases });
  }
  if (transfers.length === 0) return undefined;
  return {
    kind: "transfer",
    transfers,
    legalBases: sortIds(
      model,
      transfers.flatMap(({ legalBases }) => legalBases),
    ),
  };
}

function limitsStep(
  model: CompetenceModel,
  field: FieldModel,
  { question, resolution }: Explained,
): Step | undefined {
  const { kept, excepted } = resolution;
  const aspects = new Map(
    kept.flatMap(({ holder, aspect }) =>
      aspect ? [[`${holder} ${aspect}`, { authority: holder, aspect }] as const] : [],
    ),
  );
  const agencies = agenciesOn(model, kept, question.on);
  const placeGroups = groupsThatMatter(field, question);
  const notes = kept.flatMap(({ id, holder, note }) => (note ? [{ rule: id, authority: holder, note }] : []));
  if (aspects.size + agencies.length + placeGroups.length + notes.length + excepted.length === 0)
    return undefined;
  return {
    kind: "limits",
    aspects: [...aspects.values()],
    placeGroups,
    exceptions: excepted.map(({ id, holder }) => ({ rule: id, authority: holder })),
    agencies,
    notes,
    legalBases: [],
  };
}

/** The services the rules name, as far as they exist on the day. */
function agenciesOn(model: CompetenceModel, rules: readonly CompetenceRule[], on: IsoDate) {
  const agencies = new Map<string, Set<string>>();
  for (const { holder, agencies: named } of rules) {
    for (const id of named ?? []) {
      if (!isInForce(lifeOf(model.authorities.get(id)), on)) continue;
      const known = agencies.get(holder) ?? new Set();
      agencies.set(holder, known.add(id));
    }
  }
  return [...agencies].map(([authority, ids]) => ({ authority, agencies: [...ids] }));
}

function cooperationStep(model: CompetenceModel, { question, resolution, cooperation }: Explained): Step {
  const agreements = agreementsOf(model, resolution.kept, question.on);
  return {
    kind: "cooperation",
    level: cooperation.level,
    agreements,
    procedures: cooperation.procedures,
    legalBases: sortIds(model, [
      ...agreements.flatMap(({ id }) => model.agreements.get(id)?.legalBasis ?? []),
      ...cooperation.procedures.flatMap((id) => model.procedures.get(id)?.legalBases ?? []),
    ]),
  };
}

function confidenceStep(model: CompetenceModel, { question, resolution }: Explained): Step {
  const rules = resolution.kept;
  return {
    kind: "confidence",
    confidence: leastConfidence(rules.map(({ confidence }) => confidence)),
    verification: leastVerification(rules.map(({ verification }) => verification)),
    rules: rules.map(({ id, confidence, verification, sources }) => ({
      rule: id,
      confidence,
      verification,
      sources,
    })),
    asOf: model.data.asOf,
    afterAsOf: question.on > model.data.asOf,
    legalBases: [],
  };
}

function sortIds(
  model: CompetenceModel,
  ids: readonly string[],
  belongs: (kind: LegalBasisKind) => boolean = () => true,
): string[] {
  const bases = [...new Set(ids)].flatMap((id) => model.legalBases.get(id) ?? []);
  return sortLegalBases(bases.filter(({ kind }) => belongs(kind))).map(({ id }) => id);
}
