/** What changed between two texts, word by word, for a reader who wants to see it at a glance. */

export type WordRun = { readonly kind: "same" | "removed" | "added"; readonly text: string };

/** Words and marks by themselves; spaces stay with what is before them. */
const wordsIn = (text: string): string[] =>
  text.match(/[\p{L}\p{N}\p{M}'’-]+\s*|[^\p{L}\p{N}\p{M}\s]\s*|\s+/gu) ?? [];
const bare = (word: string | undefined): string | undefined => word?.trimEnd();

/** The longest common sequence of words; texts of a clause are short enough to compare each word with each. */
export function wordDifference(before: string, after: string): WordRun[] {
  const [from, to] = [wordsIn(before), wordsIn(after)];
  const common = from.map(() => new Array<number>(to.length + 1).fill(0));
  common.push(new Array<number>(to.length + 1).fill(0));
  const at = (row: number, column: number) => common[row]?.[column] ?? 0;
  for (let row = from.length - 1; row >= 0; row -= 1) {
    for (let column = to.length - 1; column >= 0; column -= 1) {
      const isSame = bare(from[row]) === bare(to[column]);
      (common[row] as number[])[column] = isSame
        ? at(row + 1, column + 1) + 1
        : Math.max(at(row + 1, column), at(row, column + 1));
    }
  }
  const runs: { kind: WordRun["kind"]; text: string }[] = [];
  const add = (kind: WordRun["kind"], word: string) => {
    const last = runs.at(-1);
    if (last?.kind === kind) last.text += word;
    else runs.push({ kind, text: word });
  };
  let [row, column] = [0, 0];
  while (row < from.length || column < to.length) {
    const isSame = row < from.length && column < to.length && bare(from[row]) === bare(to[column]);
    if (isSame) {
      // With the space that either has behind it, so that what follows does not run into it.
      const [one = "", other = ""] = [from[row], to[column]];
      add("same", one.length > other.length ? one : other);
      row += 1;
      column += 1;
    } else if (row < from.length && (column >= to.length || at(row + 1, column) >= at(row, column + 1))) {
      add("removed", from[row] ?? "");
      row += 1;
    } else {
      add("added", to[column] ?? "");
      column += 1;
    }
  }
  return runs;
}
