import { type Chain, type ChainGraph, type ChainLink, type ChainTie, chainSteps } from "./chain.js";

/** From the surest to the least sure: a way through several ties is as sure as its weakest. */
const sureness: readonly ChainTie[] = ["stated", "authority", "plan"];
const weaker = (one: ChainTie, other: ChainTie): ChainTie =>
  sureness.indexOf(one) > sureness.indexOf(other) ? one : other;

type Neighbours = ReadonlyMap<string, readonly { id: string; tie: ChainTie }[]>;
type Directions = { above: Neighbours; below: Neighbours };
const directions = new WeakMap<ChainGraph, Directions>();

/**
 * Everything from which a node comes and everything that comes from it: its chain in both directions, not the chains of
 * its neighbours.
 *
 * @param through identifier of a node, see `idOf`
 * @returns `null` when the plan has no such node
 */
export function chainThrough(graph: ChainGraph, through: string): Chain | null {
  if (!graph.nodes.has(through)) return null;
  const { above, below } = directionsOf(graph);
  const found = new Map([...reached(through, above), ...reached(through, below)]);
  const steps = chainSteps.map((step) => ({ step, links: [] as ChainLink[] }));
  for (const [id, tie] of found) {
    const node = graph.nodes.get(id);
    if (node) steps[chainSteps.indexOf(node.step)]?.links.push({ ...node, tie });
  }
  return {
    through,
    steps,
    missing: steps.flatMap(({ step, links }) => (links.length === 0 ? step : [])),
  };
}

function directionsOf(graph: ChainGraph): Directions {
  const known = directions.get(graph);
  if (known) return known;
  const above = new Map<string, { id: string; tie: ChainTie }[]>();
  const below = new Map<string, { id: string; tie: ChainTie }[]>();
  const put = (map: typeof above, key: string, id: string, tie: ChainTie) => {
    const list = map.get(key);
    if (list) list.push({ id, tie });
    else map.set(key, [{ id, tie }]);
  };
  for (const { from, to, tie } of graph.ties) {
    put(below, from, to, tie);
    put(above, to, from, tie);
  }
  const made = { above, below };
  directions.set(graph, made);
  return made;
}

/** Every node one comes to, each by its surest way. */
function reached(start: string, next: Neighbours): Map<string, ChainTie> {
  const found = new Map<string, ChainTie>([[start, "stated"]]);
  // The surest ways first: what is reached then is never reached by a surer one.
  for (const level of sureness) {
    const open = [...found.keys()];
    for (let id = open.pop(); id !== undefined; id = open.pop()) {
      for (const { id: neighbour, tie } of next.get(id) ?? []) {
        const how = weaker(found.get(id) as ChainTie, tie);
        if (how !== level || found.has(neighbour)) continue;
        found.set(neighbour, how);
        open.push(neighbour);
      }
    }
  }
  return found;
}
