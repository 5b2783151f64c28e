/** Peers: municipalities of about the same size, so that a city is held against its like and not against a ranking. */
export type Sized = { id: string; population: number };

export type Peer<T extends Sized> = T & {
  /** Inhabitants of the peer for each inhabitant of the one asked about: 0.5 is half its size. */
  ratio: number;
};

export type Peers<T extends Sized> = {
  /** The nearest in size first. */
  peers: Peer<T>[];
  /** There were as many as asked for; `false`: fewer are known, and that is to be said. */
  isEnough: boolean;
};

/**
 * The nearest by population, by proportion: half and twice the size are equally far.
 *
 * @param among who can be a peer; the one asked about is left out where it is among them
 * @param count how many; three at least
 */
export function peersOf<T extends Sized>(
  { id, population }: Sized,
  among: readonly T[],
  { count = 3 }: { count?: number } = {},
): Peers<T> {
  const wanted = Math.max(3, count);
  const peers = among
    .filter((one) => one.id !== id)
    .map((one) => ({ ...one, ratio: one.population / population }))
    .sort(
      (a, b) =>
        Math.abs(Math.log(a.ratio)) - Math.abs(Math.log(b.ratio)) || (a.id < b.id ? -1 : a.id > b.id ? 1 : 0),
    )
    .slice(0, wanted);
  return { peers, isEnough: peers.length === wanted };
}
