/** Two people edited one thing: which fields both touched, and what is sent once the person chose. */

type Fields = Readonly<Record<string, unknown>>;

/** A field that both changed, to different things. */
export type FieldConflict = { field: string; base: unknown; mine: unknown; theirs: unknown };

export type Merge = {
  conflicts: FieldConflict[];
  /** Fields that only this person changed: sent as they are. */
  mineAlone: string[];
  /** Fields that only others changed: left as they now are. */
  theirsAlone: string[];
};

/** Nothing, `null` and an empty list all mean that nothing is stated. */
const same = (one: unknown, other: unknown): boolean => canonical(one) === canonical(other);

function canonical(value: unknown): string {
  if (value === undefined || value === null || value === "") return "null";
  if (Array.isArray(value)) return value.length === 0 ? "null" : `[${value.map(canonical).join(",")}]`;
  if (typeof value !== "object") return JSON.stringify(value);
  const members = Object.entries(value)
    .filter(([, member]) => canonical(member) !== "null")
    .sort(([one], [other]) => (one < other ? -1 : 1))
    .map(([name, member]) => `${JSON.stringify(name)}:${canonical(member)}`);
  return members.length === 0 ? "null" : `{${members.join(",")}}`;
}

/** The fields that differ from what was read, with `null` for those that were emptied. */
export function changesOf(base: Fields, edited: Fields): Record<string, unknown> {
  const changed = Object.keys(edited).filter((field) => !same(base[field], edited[field]));
  return Object.fromEntries(changed.map((field) => [field, edited[field] ?? null]));
}

/**
 * @param base what this person read
 * @param mine what they made of it
 * @param theirs what it is now
 */
export function mergeEdits(base: Fields, mine: Fields, theirs: Fields): Merge {
  const merge: Merge = { conflicts: [], mineAlone: [], theirsAlone: [] };
  for (const field of Object.keys(mine)) {
    const isMine = !same(base[field], mine[field]);
    const isTheirs = !same(base[field], theirs[field]);
    if (isMine && isTheirs && !same(mine[field], theirs[field])) {
      merge.conflicts.push({ field, base: base[field], mine: mine[field], theirs: theirs[field] });
    } else if (isMine && !isTheirs) merge.mineAlone.push(field);
    else if (isTheirs && !isMine) merge.theirsAlone.push(field);
  }
  return merge;
}

/** What the form holds after the choice: the new state, with the own changes and the chosen texts on it. */
export function resolved<F extends Fields>(
  merge: Merge,
  mine: F,
  theirs: Fields,
  choice: Readonly<Record<string, "mine" | "theirs">>,
): F {
  const taken = merge.conflicts.filter(({ field }) => choice[field] === "theirs").map(({ field }) => field);
  const fields = [...merge.theirsAlone, ...taken].map((field) => [field, theirs[field]]);
  return { ...mine, ...Object.fromEntries(fields) };
}
