/** Measures by the family of their instruments: hard (rules, sanctions, tests), support, soft (training, events). */
import { measureInstruments } from "../framework/index.js";
import { listed } from "./stated.js";

const idsOfFamily = (family: "hard" | "soft"): ReadonlySet<unknown> =>
  new Set(measureInstruments.filter((instrument) => instrument.family === family).map(({ id }) => id));

export const hardInstruments = idsOfFamily("hard");
export const softInstruments = idsOfFamily("soft");

/** Does the measure have instruments, and none outside these? A measure without instruments does not count. */
export function usesOnly(
  instruments: readonly unknown[] | null | undefined,
  wanted: ReadonlySet<unknown>,
): boolean {
  const used = listed(instruments);
  return used.length > 0 && used.every((instrument) => wanted.has(instrument));
}
