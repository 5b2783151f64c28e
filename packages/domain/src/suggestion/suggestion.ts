/**
 * What a person may have meant: every refusal of an unknown value names the nearest ones that exist.
 */

const ligatures: Record<string, string> = {
  ß: "ss",
  œ: "oe",
  æ: "ae",
  ø: "o",
  "’": "'",
};

/**
 * Writes a text as people type it in a hurry: lower case, without accents, punctuation as single spaces.
 * "Sankt Vith", "sankt-vith" and "SANKT VITH" give the same text.
 */
export function foldText(text: string): string {
  return text
    .toLowerCase()
    .replace(/[ßœæø’]/g, (sign) => ligatures[sign] ?? sign)
    .normalize("NFD")
    .replace(/\p{M}/gu, "")
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim();
}

/**
 * The candidates that look most like a value, best first, accent- and case-blind.
 *
 * @param max how many at the most; candidates that share nothing with the value are left out
 */
export function nearestTo(value: string, candidates: readonly string[], max = 3): string[] {
  const wanted = foldText(value);
  if (wanted === "") return [];
  return candidates
    .map((candidate) => ({
      candidate,
      distance: distanceTo(wanted, foldText(candidate)),
    }))
    .filter(({ distance }) => distance < 1)
    .sort((a, b) => a.distance - b.distance || a.candidate.localeCompare(b.candidate, "en"))
    .slice(0, max)
    .map(({ candidate }) => candidate);
}

/** 0 for the same text, 1 and more for texts that have nothing to do with each other. */
function distanceTo(wanted: string, candidate: string): number {
  const longest = Math.max(wanted.length, candidate.length);
  const edits = editDistance(wanted, candidate) / longest;
  const contained = wanted.length > 2 && (candidate.includes(wanted) || wanted.includes(candidate));
  return contained ? Math.min(edits, 0.5) : edits <= 0.6 ? edits : 1;
}

/** How many letters differ: Levenshtein distance with a swap of two neighbours counted once (optimal string alignment). */
export function editDistance(a: string, b: string): number {
  let beforePrevious: number[] = [];
  let previous = Array.from({ length: b.length + 1 }, (_, column) => column);
  for (let row = 1; row <= a.length; row += 1) {
    const current = [row];
    for (let column = 1; column <= b.length; column += 1) {
      const cost = a[row - 1] === b[column - 1] ? 0 : 1;
      let best = Math.min(
        (previous[column] as number) + 1,
        (current[column - 1] as number) + 1,
        (previous[column - 1] as number) + cost,
      );
      if (row > 1 && column > 1 && a[row - 1] === b[column - 2] && a[row - 2] === b[column - 1]) {
        best = Math.min(best, (beforePrevious[column - 2] as number) + 1);
      }
      current.push(best);
    }
    beforePrevious = previous;
    previous = current;
  }
  return previous[b.length] as number;
}
