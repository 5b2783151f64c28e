/** How a plan is ordered: its axes as trees, each part with the measures that stand under it. */
import type { Measure, Plan } from "@napar/domain/plan";
import type { LocalizedText } from "@napar/domain/text";

type Axis = NonNullable<Plan["structure"]>[number];
type Node = NonNullable<Axis["nodes"]>[number];

export type OutlinePart = {
  id: string;
  label: LocalizedText | null;
  ordinal: number | null;
  /** Numbers of the ten commitments this part stands for. */
  commitments: readonly number[];
  measures: readonly Measure[];
  parts: readonly OutlinePart[];
};

export type OutlineAxis = {
  /** `axis-1`, an anchor on the page. */
  id: string;
  kind: string | null;
  note: Axis["note"] | null;
  parts: readonly OutlinePart[];
  /** Measures of the plan that stand somewhere in this axis. */
  linked: number;
};

/**
 * The axes of a plan, the one it is read by first. A measure stands under every part it names, or under the part of its
 * goal; a part inside a part shows its measures itself.
 */
export function outlineOf(plan: Plan): readonly OutlineAxis[] {
  const known = outlines.get(plan);
  if (known) return known;
  const made = makeOutline(plan);
  outlines.set(plan, made);
  return made;
}

/** Several parts of a page ask for it, and plans that were read do not change. */
const outlines = new WeakMap<Plan, readonly OutlineAxis[]>();

function makeOutline(plan: Plan): OutlineAxis[] {
  const byPart = measuresByPart(plan);
  const axes = [...(plan.structure ?? [])].sort(
    (a, b) => Number(b.primary ?? false) - Number(a.primary ?? false),
  );
  return axes.map((axis, index) => {
    const parts = (axis.nodes ?? []).map((node) => partOf(node, byPart));
    const linked = new Set(parts.flatMap(measureIds));
    return {
      id: `axis-${index + 1}`,
      kind: axis.axis ?? null,
      note: axis.note ?? null,
      parts,
      linked: linked.size,
    };
  });
}

function measuresByPart(plan: Plan): Map<string, Measure[]> {
  const partOfGoal = new Map((plan.goals ?? []).map((goal) => [goal.id, goal.node]));
  const byPart = new Map<string, Measure[]>();
  for (const measure of plan.measures ?? []) {
    const ofGoal = measure.goal ? partOfGoal.get(measure.goal) : undefined;
    for (const part of new Set([...(measure.nodes ?? []), ...(ofGoal ? [ofGoal] : [])])) {
      const known = byPart.get(part);
      if (known) known.push(measure);
      else byPart.set(part, [measure]);
    }
  }
  return byPart;
}

const partOf = (node: Node, byPart: ReadonlyMap<string, Measure[]>): OutlinePart => ({
  id: node.id,
  label: node.label ?? null,
  ordinal: node.ordinal ?? null,
  commitments: node.eccarCommitments ?? [],
  measures: byPart.get(node.id) ?? [],
  parts: (node.children ?? []).map((child) => partOf(child, byPart)),
});

const measureIds = (part: OutlinePart): string[] => [
  ...part.measures.map((measure) => measure.id),
  ...part.parts.flatMap(measureIds),
];
