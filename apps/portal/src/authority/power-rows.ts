/** What an authority may do on a day, one row per subject, by group of subjects. */
import type { CompetencePowersView } from "@napar/api/client";
import type { FullText } from "@napar/domain/text";

type Power = CompetencePowersView["powers"][number];

export type PowerRow = {
  field: string;
  names: FullText | null;
  /** In the order of the model: make rules, carry out, pay … */
  instruments: readonly string[];
  /** Ids of language areas. */
  territory: readonly string[];
  exclusivities: readonly string[];
  /** The weakest of the rules behind the row. */
  confidence: "high" | "medium" | "low";
  rules: number;
};
export type PowerGroup = { group: string; rows: readonly PowerRow[] };

const confidenceOrder = ["low", "medium", "high"] as const;

/** Rules of one field become one row; fields keep the order of the answer within their group. */
export function powerGroups({
  powers,
  fields,
}: Pick<CompetencePowersView, "powers" | "fields">): PowerGroup[] {
  const byField = new Map<string, Power[]>();
  for (const power of powers) byField.set(power.field, [...(byField.get(power.field) ?? []), power]);
  const groups = new Map<string, PowerRow[]>();
  for (const [field, rules] of byField) {
    const known = fields.find(({ id }) => id === field);
    const group = known?.group ?? "";
    const row = rowOf(field, known?.names ?? null, rules);
    groups.set(group, [...(groups.get(group) ?? []), row]);
  }
  return [...groups].map(([group, rows]) => ({ group, rows }));
}

function rowOf(field: string, names: FullText | null, rules: readonly Power[]): PowerRow {
  const all = <T>(pick: (rule: Power) => readonly T[]): T[] => [...new Set(rules.flatMap(pick))];
  return {
    field,
    names,
    instruments: all((rule) => rule.instruments),
    territory: all((rule) => rule.territory),
    exclusivities: all((rule) => [rule.exclusivity]),
    confidence: confidenceOrder.find((level) => rules.some((rule) => rule.confidence === level)) ?? "high",
    rules: rules.length,
  };
}
