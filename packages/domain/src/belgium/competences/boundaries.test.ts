import { describe, expect, it, test } from "vitest";
import { dayAfter, dayBefore } from "../../calendar/index.js";
import {
  answerCompetence,
  type CompetencePlace,
  type InstitutionLanguage,
  type Instrument,
  institutionLanguages,
  instruments,
} from "../../competence/index.js";
import { belgianCompetenceModel, belgianCompetences as data } from "./index.js";
import { reviewedGaps } from "./reviewed-gaps.data.js";

const model = belgianCompetenceModel();

type Slot = { place: CompetencePlace; placeGroup?: string; institutionLanguage?: InstitutionLanguage };

/** One place per area and kind of institution, and one per group of municipalities the field singles out. */
function slotsOf(field: string): Slot[] {
  const rules = data.rules.filter((rule) => rule.field === field);
  const groups = new Map(
    rules.flatMap((rule) =>
      [...(rule.placeGroups ?? []), ...(rule.exceptions ?? []).flatMap(({ placeGroups }) => placeGroups)].map(
        (group) => [group, rule.territory[0] as string] as const,
      ),
    ),
  );
  return [
    ...["LA-NL", "LA-FR", "LA-DE"].map((languageArea) => ({ place: { languageArea, placeGroups: [] } })),
    ...institutionLanguages.map((institutionLanguage) => ({
      place: { languageArea: "LA-BRU", placeGroups: ["brussels-19"] },
      institutionLanguage,
    })),
    ...[...groups].flatMap(([placeGroup, languageArea]) =>
      institutionLanguages.map((institutionLanguage) => ({
        place: { languageArea, placeGroups: [placeGroup] },
        placeGroup,
        institutionLanguage,
      })),
    ),
  ];
}

/** Each day on which a rule of the field starts or ends, the day before and the day after. */
function boundaryDays(field: string): string[] {
  const days = data.rules
    .filter((rule) => rule.field === field)
    .flatMap(({ validFrom, validTo }) => [validFrom, ...(validTo ? [validTo] : [])])
    .flatMap((day) => [dayBefore(day), day, dayAfter(day)]);
  return [...new Set(days)].sort();
}

type Finding = {
  kind: "gap" | "several" | "overlap";
  field: string;
  instrument: Instrument;
  aspect?: string;
  slot: Slot;
  on: string;
  holders: string[];
};

/** Days on which an instrument that is exclusive somewhere in the field has not exactly one holder. */
function findingsIn(field: string): Finding[] {
  const rules = data.rules.filter((rule) => rule.field === field);
  return instruments.flatMap((instrument) => {
    const held = rules.filter((rule) => rule.instruments.includes(instrument));
    const named = [...new Set(held.flatMap(({ aspect }) => aspect ?? []))];
    const aspects = named.length > 0 ? named : [undefined];
    return aspects.flatMap((aspect) => {
      const concerned = held.filter((rule) => !aspect || !rule.aspect || rule.aspect === aspect);
      if (!concerned.some(({ exclusivity }) => exclusivity === "exclusive")) return [];
      const first = concerned.map(({ validFrom }) => validFrom).sort()[0] as string;
      return slotsOf(field).flatMap((slot) =>
        boundaryDays(field)
          .filter((on) => on >= first)
          .flatMap((on) => findingOn(field, instrument, aspect, slot, on)),
      );
    });
  });
}

function findingOn(
  field: string,
  instrument: Instrument,
  aspect: string | undefined,
  slot: Slot,
  on: string,
): Finding[] {
  const { place, institutionLanguage } = slot;
  const answer = answerCompetence(model, { field, instrument, aspect, place, institutionLanguage, on });
  const found = { field, instrument, slot, on, ...(aspect && { aspect }) };
  if (!answer.ok) {
    expect(answer.error.kind).toBe("noHolder");
    return [{ ...found, kind: "gap", holders: [] }];
  }
  const holders = answer.value.holders.map(({ authority }) => authority);
  const rules = answer.value.holders.flatMap((holder) =>
    holder.rules.map((rule) => ({ ...rule, ...holder })),
  );
  const isExclusive = rules.some(({ exclusivity }) => exclusivity === "exclusive");
  // A delegated rule is local execution for the holder and does not break exclusivity.
  const rivals = new Set(
    rules.filter(({ exclusivity }) => exclusivity !== "delegated").map(({ authority }) => authority),
  );
  if (isExclusive) return rivals.size > 1 ? [{ ...found, kind: "overlap", holders }] : [];
  return holders.length > 1 ? [{ ...found, kind: "several", holders }] : [];
}

const isReviewed = (finding: Finding) => (row: (typeof reviewedGaps)[number]) =>
  row.kind === finding.kind &&
  row.field === finding.field &&
  row.aspect === finding.aspect &&
  row.instruments.includes(finding.instrument) &&
  row.languageArea === finding.slot.place.languageArea &&
  row.placeGroup === finding.slot.placeGroup &&
  (finding.slot.institutionLanguage === undefined
    ? row.institutionLanguages === undefined
    : row.institutionLanguages?.includes(finding.slot.institutionLanguage)) &&
  row.from <= finding.on &&
  (row.to === null || finding.on <= row.to) &&
  (row.kind === "gap" || [...(row.holders ?? [])].sort().join() === [...finding.holders].sort().join());

const all = data.policyFields.map(({ id }) => ({ field: id, findings: findingsIn(id) }));

test.each(all)(
  "$field has exactly one holder around each boundary day, or the case is reviewed",
  ({ findings }) => {
    expect(findings.filter((finding) => !reviewedGaps.some(isReviewed(finding)))).toEqual([]);
  },
);

test.each(reviewedGaps.map((row) => [row.id, row] as const))("%s still holds", (_, row) => {
  const covered = all.flatMap(({ findings }) => findings).filter((finding) => isReviewed(finding)(row));
  expect(covered.length).toBeGreaterThan(0);
});

describe("the list of reviewed cases", () => {
  it("names each case once, with a reason", () => {
    expect(new Set(reviewedGaps.map(({ id }) => id)).size).toBe(reviewedGaps.length);
    expect(reviewedGaps.filter(({ why }) => why.length < 20)).toEqual([]);
  });
});

describe("a closed and a following rule", () => {
  const closed = data.rules.filter((rule) => rule.validTo !== null);
  test.each(closed.map((rule) => [rule.id, rule] as const))(
    "%s applies on its last day and not after it",
    (_, rule) => {
      const placeGroups = rule.placeGroups ?? [];
      const rulesOn = (on: string) => {
        const answer = answerCompetence(model, {
          field: rule.field,
          instrument: rule.instruments[0] as string,
          place: { languageArea: rule.territory[0] as string, placeGroups },
          institutionLanguage: rule.institutions?.[0],
          aspect: rule.aspect,
          on,
        });
        return answer.ok ? answer.value.holders.flatMap(({ rules }) => rules.map(({ id }) => id)) : [];
      };
      const last = rule.validTo as string;
      expect([rulesOn(last).includes(rule.id), rulesOn(dayAfter(last)).includes(rule.id)]).toEqual([
        true,
        false,
      ]);
    },
  );
});
