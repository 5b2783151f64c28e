/**
 * Which of the ten commitments of the European Coalition of Cities against Racism a plan's measures serve, and how far
 * they are.
 *
 * A measure serves a commitment through its own tag, or through the place it has in the city's structure: a node that
 * stands for a commitment passes it on to everything below. Nothing is concluded from the subject of a measure.
 */
import { type CommitmentNumber, commitments, type MeasureStatusId } from "../framework/index.js";
import { type Measure, measuresOf, nodesOf, type Plan } from "../plan/index.js";

/** From least to most: no measure, a measure without status, one planned or running, one done. */
export const coverageStates = ["missing", "stated", "planned", "done"] as const;
export type CoverageState = (typeof coverageStates)[number];

export type CoveringMeasure = {
  id: string;
  /** `tag`: the measure names the commitment; `axis`: a node above it stands for the commitment. */
  via: "tag" | "axis";
  /** The node that passes the commitment on; `null` for a tag. */
  node: string | null;
  /** The link between node and commitment was concluded by the makers of the data, not stated by the plan. */
  isInferred: boolean;
  /** `null`: the plan does not state it. A dropped measure is listed and covers nothing. */
  status: MeasureStatusId | null;
};

export type CommitmentCoverage = {
  number: CommitmentNumber;
  /** The furthest of its measures. */
  state: CoverageState;
  measures: CoveringMeasure[];
  /** Parts of the plan that stand for the commitment, with or without a measure below them. */
  nodes: { id: string; isInferred: boolean }[];
};

export type Coverage = {
  /** Always ten, in order. */
  commitments: CommitmentCoverage[];
  covered: CommitmentNumber[];
  missing: CommitmentNumber[];
};

/**
 * Reads the coverage of the ten commitments off a plan of any kind.
 *
 * @returns `missing` means that the plan states no measure for the commitment, not that the city does nothing
 */
export function coverageOf(plan: Plan): Coverage {
  const links = linksByNode(plan);
  const nodeOfGoal = nodesByGoal(plan);
  const rows = new Map<number, CommitmentCoverage>(
    commitments.map(({ number }) => [number, { number, state: "missing", measures: [], nodes: [] }]),
  );
  for (const { node } of nodesOf(plan)) {
    const link = { id: node.id, isInferred: node.eccarMappingInferred === true };
    for (const number of new Set(node.eccarCommitments ?? [])) rows.get(number)?.nodes.push(link);
  }
  for (const measure of measuresOf(plan)) {
    for (const [number, how] of servedBy(measure, links, nodeOfGoal)) {
      const row = rows.get(number);
      if (!row) continue;
      row.measures.push({ id: measure.id, ...how, status: measure.status ?? null });
      row.state = furthest(row.state, stateOf(measure));
    }
  }
  const covering = [...rows.values()];
  return {
    commitments: covering,
    covered: covering.filter(({ state }) => state !== "missing").map(({ number }) => number),
    missing: covering.filter(({ state }) => state === "missing").map(({ number }) => number),
  };
}

type How = Pick<CoveringMeasure, "via" | "node" | "isInferred">;
type Link = How & { number: number };

/** For every node the commitments it stands for: its own and those of the nodes above it. */
function linksByNode(plan: Plan): ReadonlyMap<string, readonly Link[]> {
  const links = new Map<string, Link[]>();
  for (const { node, ancestors } of nodesOf(plan)) {
    const own = (node.eccarCommitments ?? []).map((number) => ({
      number,
      via: "axis" as const,
      node: node.id,
      isInferred: node.eccarMappingInferred === true,
    }));
    const above = links.get(ancestors.at(-1) ?? "") ?? [];
    links.set(node.id, [...(links.get(node.id) ?? []), ...own, ...above]);
  }
  return links;
}

/** The node of a goal, or that of the strategic goal above it. */
function nodesByGoal(plan: Plan): ReadonlyMap<string, string> {
  const goals = new Map((plan.goals ?? []).map((goal) => [goal.id, goal]));
  const nodes = new Map<string, string>();
  for (const goal of goals.values()) {
    const node = goal.node ?? goals.get(goal.parent ?? "")?.node;
    if (node) nodes.set(goal.id, node);
  }
  return nodes;
}

/** One link per commitment: a tag before an axis, a stated mapping before an inferred one. */
function servedBy(
  measure: Measure,
  links: ReadonlyMap<string, readonly Link[]>,
  nodeOfGoal: ReadonlyMap<string, string>,
): ReadonlyMap<number, How> {
  const served = new Map<number, How>();
  for (const number of measure.eccarCommitments ?? []) {
    served.set(number, { via: "tag", node: null, isInferred: false });
  }
  const ownNode = nodeOfGoal.get(measure.goal ?? "");
  const places = [...(measure.nodes ?? []), ...(ownNode ? [ownNode] : [])];
  for (const { number, ...how } of places.flatMap((node) => links.get(node) ?? [])) {
    const known = served.get(number);
    if (!known || (known.isInferred && !how.isInferred)) served.set(number, how);
  }
  return served;
}

function stateOf({ status }: Measure): CoverageState {
  if (status === "done") return "done";
  if (status === "dropped") return "missing";
  return status ? "planned" : "stated";
}

const furthest = (a: CoverageState, b: CoverageState): CoverageState =>
  coverageStates.indexOf(a) >= coverageStates.indexOf(b) ? a : b;
