/**
 * May this authority do this, here, on that day? The question a plan asks of each of its measures.
 */
import { type IsoDate, isInForce } from "../calendar/index.js";
import type { Authority } from "../government/index.js";
import { ok, type Result } from "../result/index.js";
import type { CompetencePlace, CompetenceQuestion, Holder, RuleFact } from "./answer.js";
import { answerCompetence } from "./answer-competence.js";
import { highestLevel } from "./cooperation-needed.js";
import { type CompetenceModel, type FieldModel, findAuthority, lifeOf } from "./model.js";
import type { CompetenceRefusal, NoHolder } from "./refusal.js";
import { resolveRules } from "./resolution.js";
import type { CooperationLevel, InstitutionLanguage, Instrument } from "./vocabulary.js";

export type PermissionQuestion = CompetenceQuestion & { authority: string };

export type May = "yes" | "yes-with-cooperation" | "no";

/**
 * - `holder`: the rules name the authority
 * - `namedAgency`: a rule names it as a service of the holder
 * - `throughParent`: its parent holds the power and the rules name no service, so the parent may act through it
 * - `agencyDoesNotLegislate`: the parent may legislate; a service does not adopt norms
 * - `otherAgencies`: its parent holds the power and acts through the services named
 * - `otherInstitutions`: it may, for institutions of another language side
 * - `otherInstruments`: in this field, place and day it holds other instruments
 * - `otherTime`: it holds this power here on other days only, or does not exist on the day
 * - `otherAspects`: it holds other parts of this field here
 * - `otherAreas`: it holds this power in other areas
 * - `notHolder`: none of these; others hold the power
 * - `noHolder`: the data name nobody
 */
export type PermissionReason =
  | { readonly kind: "holder" }
  | { readonly kind: "namedAgency"; readonly holder: string }
  | { readonly kind: "throughParent"; readonly holder: string }
  | { readonly kind: "agencyDoesNotLegislate"; readonly holder: string }
  | { readonly kind: "otherAgencies"; readonly holder: string; readonly agencies: readonly string[] }
  | { readonly kind: "otherInstitutions"; readonly institutionLanguages: readonly InstitutionLanguage[] }
  | { readonly kind: "otherInstruments"; readonly instruments: readonly Instrument[] }
  | { readonly kind: "otherAspects"; readonly aspects: readonly string[] }
  | {
      readonly kind: "otherTime";
      readonly spans: readonly { readonly validFrom: IsoDate | null; readonly validTo: IsoDate | null }[];
    }
  | { readonly kind: "otherAreas"; readonly languageAreas: readonly string[] }
  | { readonly kind: "notHolder" }
  | { readonly kind: "noHolder"; readonly refusal: NoHolder };

export type Permission = {
  readonly authority: string;
  readonly may: May;
  readonly reason: PermissionReason;
  /** The rules the authority acts under; empty when it may not. */
  readonly rules: readonly RuleFact[];
  readonly cooperation: CooperationLevel;
  /** The language of the institution decides and was not given: `may` then holds for `institutionLanguages` only. */
  readonly conditional: boolean;
  readonly institutionLanguages: readonly InstitutionLanguage[];
  /** Everybody who may, with their rules. */
  readonly whoMay: readonly Holder[];
  readonly afterAsOf: boolean;
};

/**
 * Decides whether an authority may use an instrument in a field, in a place, on a day.
 *
 * @param question.authority an id: a government, a generic local body, an office, or a service, which is judged through
 *   the holder whose service it is
 * @returns `yes-with-cooperation` when the rules the authority acts under ask for concertation or an agreement;
 *   `recommended` cooperation leaves the answer at `yes`, since the authority may act alone in law. Where nobody is
 *   named the answer is `no` with reason `noHolder`. Refusals: unknown words, an unknown authority, an invalid day
 */
export function mayAct(
  model: CompetenceModel,
  question: PermissionQuestion,
): Result<Permission, CompetenceRefusal> {
  const authority = findAuthority(model, question.authority);
  if (!authority.ok) return authority;
  const answer = answerCompetence(model, question);
  if (!answer.ok) {
    const { error } = answer;
    return error.kind === "noHolder"
      ? ok(refused(question, { kind: "noHolder", refusal: error }, [], question.on > model.data.asOf))
      : answer;
  }
  const { holders, variants, conditional, afterAsOf } = answer.value;
  const life = lifeOf(authority.value);
  if (!isInForce(life, question.on))
    return ok(refused(question, { kind: "otherTime", spans: [life] }, holders, afterAsOf));
  const grant = grantTo(authority.value, question.instrument, holders);
  if (!("rules" in grant)) {
    const field = model.fields.get(question.field) as FieldModel;
    const reason = grant.kind === "notHolder" ? whyNot(field, authority.value, question) : grant;
    return ok(refused(question, reason, holders, afterAsOf));
  }
  const granted = variants.filter(
    (variant) => "rules" in grantTo(authority.value, question.instrument, variant.holders),
  );
  const isLimited = conditional && granted.length < variants.length;
  const cooperation = highestLevel(grant.rules.map((rule) => rule.cooperation.level));
  return ok({
    authority: question.authority,
    may: cooperation === "none" || cooperation === "recommended" ? "yes" : "yes-with-cooperation",
    reason: grant.reason,
    rules: grant.rules,
    cooperation,
    conditional: isLimited,
    institutionLanguages: isLimited
      ? granted.flatMap(({ institutionLanguages }) => institutionLanguages)
      : [],
    whoMay: holders,
    afterAsOf,
  });
}

const refused = (
  question: PermissionQuestion,
  reason: PermissionReason,
  whoMay: readonly Holder[],
  afterAsOf: boolean,
): Permission => ({
  authority: question.authority,
  may: "no",
  reason,
  rules: [],
  cooperation: "none",
  conditional: false,
  institutionLanguages: [],
  whoMay,
  afterAsOf,
});

type Grant =
  | { readonly reason: PermissionReason; readonly rules: readonly RuleFact[] }
  | { readonly kind: "agencyDoesNotLegislate"; readonly holder: string }
  | Extract<PermissionReason, { kind: "otherAgencies" | "notHolder" }>;

function grantTo(authority: Authority, instrument: string, holders: readonly Holder[]): Grant {
  const own = holders.find((holder) => holder.authority === authority.id);
  if (own) return { reason: { kind: "holder" }, rules: own.rules };
  for (const holder of holders) {
    const rules = holder.rules.filter(({ agencies }) => agencies?.includes(authority.id));
    if (rules.length === 0) continue;
    if (instrument === "legislate") return { kind: "agencyDoesNotLegislate", holder: holder.authority };
    return { reason: { kind: "namedAgency", holder: holder.authority }, rules };
  }
  const parent = holders.find((holder) => holder.authority === authority.parent);
  if (!parent) return { kind: "notHolder" };
  if (instrument === "legislate") return { kind: "agencyDoesNotLegislate", holder: parent.authority };
  const open = parent.rules.filter(({ agencies }) => agencies === undefined);
  if (open.length > 0) return { reason: { kind: "throughParent", holder: parent.authority }, rules: open };
  return {
    kind: "otherAgencies",
    holder: parent.authority,
    agencies: [...new Set(parent.rules.flatMap(({ agencies }) => agencies ?? []))],
  };
}

/** The nearest thing the authority does hold, so that a plan author sees what was mixed up. */
function whyNot(field: FieldModel, authority: Authority, question: PermissionQuestion): PermissionReason {
  const rules = field.rules.filter(({ holder }) => holder === authority.id);
  const rulesWith = (change: Partial<CompetenceQuestion>) =>
    resolveRules(rules, { ...question, ...change }).kept;

  const institutions = rulesWith({ institutionLanguage: undefined }).flatMap(
    (rule) => rule.institutions ?? [],
  );
  if (institutions.length > 0)
    return { kind: "otherInstitutions", institutionLanguages: [...new Set(institutions)] };

  const aspects = rulesWith({ aspect: undefined }).flatMap((rule) => rule.aspect ?? []);
  if (aspects.length > 0) return { kind: "otherAspects", aspects: [...new Set(aspects)] };

  const instruments = rules
    .flatMap((rule) => rule.instruments)
    .filter(
      (instrument, index, all) => all.indexOf(instrument) === index && rulesWith({ instrument }).length > 0,
    );
  if (instruments.length > 0) return { kind: "otherInstruments", instruments };

  const otherDays = resolveRules(rules, { ...question, on: undefined }).kept;
  if (otherDays.length > 0)
    return {
      kind: "otherTime",
      spans: otherDays.map(({ validFrom, validTo }) => ({ validFrom, validTo })),
    };

  const languageAreas = [...new Set(rules.flatMap(({ territory }) => territory))].filter(
    (languageArea) => rulesWith({ place: areaOnly(languageArea) }).length > 0,
  );
  return languageAreas.length > 0 ? { kind: "otherAreas", languageAreas } : { kind: "notHolder" };
}

const areaOnly = (languageArea: string): CompetencePlace => ({ languageArea, placeGroups: [] });
