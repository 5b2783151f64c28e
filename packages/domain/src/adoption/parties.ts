/**
 * Who must sign a plan, and why: derived from the matters and places of its measures by the rules of competence, from who
 * leads them, and from who owns the plan. A derivation proposes; a person confirms, extends or sets aside, with a reason.
 *
 * @see Special Act of 8 August 1980, art. 92bis §1: an agreement on matters of act, decree or ordinance takes effect only
 *   after the assent of each parliament
 */
import type { IsoDate } from "../calendar/index.js";
import {
  answerCompetence,
  type CompetenceModel,
  type CompetencePlace,
  findAuthority,
  findPolicyField,
  type Instrument,
} from "../competence/index.js";
import { policyFieldsOf } from "../framework/index.js";
import type { PlaceIndex } from "../place/index.js";
import type { Measure, Plan } from "../plan/index.js";

/** Why an authority is a party. `fieldsFrom` tells how sure the matter is: the plan names it, or its domain suggests it. */
export type PartyReason =
  | { readonly kind: "ownsPlan" }
  | { readonly kind: "leadsMeasure"; readonly measure: string }
  | {
      readonly kind: "competent";
      readonly measure: string;
      readonly field: string;
      readonly fieldsFrom: "policyFields" | "domains";
      readonly instruments: readonly Instrument[];
      readonly languageAreas: readonly string[];
      readonly rules: readonly string[];
      /** Procedure by which the agreement this matter needs still has to be concluded; `null`: none is needed. */
      readonly assentBy: string | null;
    };

export type DerivedParty = {
  readonly authority: string;
  readonly reasons: readonly PartyReason[];
  /** Its parliament must assent, because a cooperation agreement is needed and none is in force. */
  readonly assent: boolean;
};

export type Derivation = {
  readonly on: IsoDate;
  readonly parties: readonly DerivedParty[];
  /** Measures that could not be judged; a person must look at them. */
  readonly notJudged: readonly {
    readonly measure: string;
    readonly because: "noField" | "unknownField" | "unknownPlace" | "nobodyNamed";
    readonly value: string | null;
  }[];
};

/** One place per language area stands for it. */
const areaPlaces: readonly CompetencePlace[] = [
  { languageArea: "LA-NL", placeGroups: [] },
  { languageArea: "LA-FR", placeGroups: [] },
  { languageArea: "LA-DE", placeGroups: ["german-9"] },
  { languageArea: "LA-BRU", placeGroups: ["brussels-19"] },
];
const areaOfRegion: Readonly<Record<string, string>> = {
  nl: "LA-NL",
  fr: "LA-FR",
  de: "LA-DE",
  brussels: "LA-BRU",
};

/**
 * What a measure does in law, by its instruments, the same reading as criterion Q05: norms, sanctions, and everything that
 * whoever runs, pays, informs or employs in the field may do.
 */
export function instrumentsOf(instruments: readonly string[]): Instrument[] {
  const act: readonly Instrument[] = ["implement", "inform", "finance", "employ", "inspect"];
  const deeds: Readonly<Record<string, readonly Instrument[]>> = {
    legislation: ["legislate"],
    "local-regulation": ["legislate", "implement", "employ"],
    enforcement: ["enforce", "inspect", "prosecute"],
  };
  const wanted = instruments.length === 0 ? [act] : instruments.map((instrument) => deeds[instrument] ?? act);
  return [...new Set(wanted.flat())];
}

/**
 * Derives the parties of a plan on a day.
 *
 * @param on day whose competences count, normally the day the text is opened for decision
 * @returns governments only (services and local bodies adopt no common plan); reasons in the order of the measures
 */
export function deriveParties(
  model: CompetenceModel,
  plan: Plan,
  { on, places }: { on: IsoDate; places?: PlaceIndex | undefined },
): Derivation {
  const reasons = new Map<string, PartyReason[]>();
  const notJudged: Derivation["notJudged"][number][] = [];
  const add = (authority: string, reason: PartyReason) => {
    if (!isGovernment(model, authority)) return;
    reasons.set(authority, [...(reasons.get(authority) ?? []), reason]);
  };
  for (const owner of [plan.authority, ...(plan.coAuthorities ?? [])]) add(owner.id, { kind: "ownsPlan" });
  for (const measure of plan.measures ?? []) {
    for (const { authority } of measure.lead ?? [])
      if (authority) add(authority, { kind: "leadsMeasure", measure: measure.id });
    const fieldsFrom = (measure.policyFields ?? []).length > 0 ? "policyFields" : "domains";
    const fields = fieldsFrom === "policyFields" ? (measure.policyFields ?? []) : fieldsByDomain(measure);
    if (fields.length === 0) notJudged.push({ measure: measure.id, because: "noField", value: null });
    const { known, unknown } = placesOf(plan, measure, places);
    for (const value of unknown) notJudged.push({ measure: measure.id, because: "unknownPlace", value });
    for (const field of fields) {
      if (!findPolicyField(model, field).ok) {
        notJudged.push({ measure: measure.id, because: "unknownField", value: field });
        continue;
      }
      const competent = competentFor(model, measure, field, known, on);
      if (competent.size === 0 && known.length > 0)
        notJudged.push({ measure: measure.id, because: "nobodyNamed", value: field });
      for (const [authority, facts] of competent)
        add(authority, { kind: "competent", measure: measure.id, field, fieldsFrom, ...facts });
    }
  }
  const parties = [...reasons].map(([authority, why]) => ({
    authority,
    reasons: why,
    assent: why.some(needsAssent),
  }));
  return { on, parties, notJudged };
}

const needsAssent = (reason: PartyReason): boolean => reason.kind === "competent" && reason.assentBy !== null;

const isGovernment = (model: CompetenceModel, id: string): boolean => {
  const found = findAuthority(model, id);
  return found.ok && found.value.kind === "entity";
};

const fieldsByDomain = (measure: Measure): string[] => [
  ...new Set((measure.domains ?? []).flatMap((domain) => policyFieldsOf(domain))),
];

function placesOf(plan: Plan, measure: Measure, index: PlaceIndex | undefined) {
  const codes = measure.places ?? plan.places ?? [];
  if (codes.length === 0) {
    const area = plan.languageRegion ? areaOfRegion[plan.languageRegion] : undefined;
    return { known: areaPlaces.filter(({ languageArea }) => !area || languageArea === area), unknown: [] };
  }
  const found = codes.map((code) => ({ code, place: index?.byCode.get(code) }));
  return {
    known: found.flatMap(({ place }) => (place ? [place] : [])),
    unknown: found.flatMap(({ code, place }) => (place ? [] : [code])),
  };
}

type CompetentFacts = Pick<
  Extract<PartyReason, { kind: "competent" }>,
  "instruments" | "languageAreas" | "rules" | "assentBy"
>;

function competentFor(
  model: CompetenceModel,
  measure: Measure,
  field: string,
  places: readonly CompetencePlace[],
  on: IsoDate,
): Map<string, CompetentFacts> {
  const competent = new Map<string, CompetentFacts>();
  const seen = new Set<string>();
  for (const place of places) {
    const placeClass = [place.languageArea, ...place.placeGroups].join(" ");
    if (seen.has(placeClass)) continue;
    seen.add(placeClass);
    for (const instrument of instrumentsOf(measure.instruments ?? [])) {
      const answer = answerCompetence(model, { field, instrument, place, on });
      if (!answer.ok) continue;
      for (const { authority, rules } of answer.value.holders) {
        const before = competent.get(authority);
        const inForce = answer.value.cooperation.agreements;
        const isWanting = rules.some(
          ({ cooperation: { level, agreements = [] } }) =>
            level === "cooperation-agreement" && !agreements.some((id) => inForce.includes(id)),
        );
        const assentBy = isWanting ? procedureOfAssent(model, authority) : null;
        competent.set(authority, {
          instruments: union(before?.instruments, [instrument]),
          languageAreas: union(before?.languageAreas, [place.languageArea]),
          rules: union(
            before?.rules,
            rules.map(({ id }) => id),
          ),
          assentBy: before?.assentBy ?? assentBy,
        });
      }
    }
  }
  return competent;
}

/** The procedure that concludes an agreement for this authority; `null` where the data name none. */
const procedureOfAssent = (model: CompetenceModel, authority: string): string | null =>
  model.data.procedures.find(
    ({ provides, who }) => provides.includes("cooperation-agreement") && who.includes(authority),
  )?.id ?? null;

const union = <T>(before: readonly T[] | undefined, more: readonly T[]): T[] => [
  ...new Set([...(before ?? []), ...more]),
];
