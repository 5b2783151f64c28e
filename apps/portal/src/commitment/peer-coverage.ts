/** A city beside its peers: which commitments have a measure where. */
import { type Peer, peersOf, type Sized } from "@napar/domain/comparison";
import type { CityRow } from "./city-coverage.js";

export type SizedCity = CityRow & Sized;
export type PeerCoverage = {
  city: SizedCity;
  peers: Peer<SizedCity>[];
  isEnough: boolean;
  /** Commitments for which the city has a measure and at least one peer has none. */
  ahead: number[];
  /** Commitments for which a peer has a measure and the city states none. */
  behind: number[];
};

/** @returns `null` where the city has no row of its own */
export function peerCoverage(cities: readonly SizedCity[], code: string): PeerCoverage | null {
  const city = cities.find(({ id }) => id === code);
  if (!city) return null;
  const { peers, isEnough } = peersOf(city, cities);
  const has = (row: CityRow, index: number) => (row.counts[index] ?? 0) > 0;
  const numbers = city.counts.map((_, index) => index + 1);
  return {
    ...{ city, peers, isEnough },
    ahead: numbers.filter((number) => has(city, number - 1) && peers.some((peer) => !has(peer, number - 1))),
    behind: numbers.filter((number) => !has(city, number - 1) && peers.some((peer) => has(peer, number - 1))),
  };
}
