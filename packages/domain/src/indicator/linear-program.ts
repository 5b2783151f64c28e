/**
 * The least and the most of a sum of unknowns that are zero or more and satisfy equations: the simplex method with
 * Bland's rule, which cannot run in circles. Made for the small, whole-numbered systems of tables with totals.
 */
export type Equation = { row: readonly number[]; value: number };

export type LinearProgram = {
  minimum(objective: readonly number[]): number;
  /** `Infinity` when nothing limits it. */
  maximum(objective: readonly number[]): number;
};

const tiny = 1e-7;

/** @returns `null` when nothing satisfies the equations */
export function createLinearProgram(unknowns: number, equations: readonly Equation[]): LinearProgram | null {
  const count = equations.length;
  const width = unknowns + count;
  // One helper variable per equation gives a first solution; then they are driven to zero.
  const rows = equations.map(({ row, value }, index) => {
    const sign = value < 0 ? -1 : 1;
    const full: number[] = new Array(width + 1).fill(0);
    row.forEach((factor, at) => {
      full[at] = sign * factor;
    });
    full[unknowns + index] = 1;
    full[width] = sign * value;
    return full;
  });
  const basis = rows.map((_, index) => unknowns + index);
  const tableau: Tableau = { rows, basis, width };
  const helpers: number[] = new Array(width).fill(0).map((_, at) => (at >= unknowns ? -1 : 0));
  if (optimum(tableau, helpers, width) < -tiny) return null;
  removeHelpers(tableau, unknowns);

  const maximum = (objective: readonly number[]): number => {
    const full: number[] = new Array(width).fill(0);
    objective.forEach((factor, at) => {
      full[at] = factor;
    });
    return tidy(optimum(tableau, full, unknowns));
  };
  return { maximum, minimum: (objective) => tidy(-maximum(objective.map((factor) => -factor))) };
}

type Tableau = { rows: number[][]; basis: number[]; width: number };

/** Whole numbers come out whole. */
const tidy = (value: number): number => {
  const whole = Math.round(value);
  return Math.abs(value - whole) < tiny ? whole + 0 : value;
};

/** Walks from solution to better solution; only the first `allowed` variables may enter. */
function optimum(tableau: Tableau, objective: readonly number[], allowed: number): number {
  const { rows, basis, width } = tableau;
  for (;;) {
    let entering = -1;
    for (let at = 0; at < allowed && entering < 0; at += 1) {
      let gain = objective[at] as number;
      for (let r = 0; r < rows.length; r += 1) {
        const factor = rows[r]?.[at] as number;
        if (factor !== 0) gain -= (objective[basis[r] as number] as number) * factor;
      }
      if (gain > tiny) entering = at;
    }
    if (entering < 0) {
      return rows.reduce(
        (sum, row, r) => sum + (objective[basis[r] as number] as number) * (row[width] as number),
        0,
      );
    }
    let leaving = -1;
    let smallest = Number.POSITIVE_INFINITY;
    for (let r = 0; r < rows.length; r += 1) {
      const factor = rows[r]?.[entering] as number;
      if (factor <= tiny) continue;
      const ratio = (rows[r]?.[width] as number) / factor;
      const isTie = Math.abs(ratio - smallest) <= tiny;
      if (ratio < smallest - tiny || (isTie && (basis[r] as number) < (basis[leaving] as number))) {
        smallest = ratio;
        leaving = r;
      }
    }
    if (leaving < 0) return Number.POSITIVE_INFINITY;
    pivot(tableau, leaving, entering);
  }
}

function pivot({ rows, basis, width }: Tableau, leaving: number, entering: number): void {
  const row = rows[leaving] as number[];
  const factor = row[entering] as number;
  for (let at = 0; at <= width; at += 1) row[at] = (row[at] as number) / factor;
  for (let r = 0; r < rows.length; r += 1) {
    if (r === leaving) continue;
    const other = rows[r] as number[];
    const times = other[entering] as number;
    if (times === 0) continue;
    for (let at = 0; at <= width; at += 1) {
      const next = (other[at] as number) - times * (row[at] as number);
      other[at] = Math.abs(next) < 1e-11 ? 0 : next;
    }
  }
  basis[leaving] = entering;
}

/** A helper that stays in a solution stands for an equation that follows from others; it goes, with its row. */
function removeHelpers(tableau: Tableau, unknowns: number): void {
  for (let r = tableau.rows.length - 1; r >= 0; r -= 1) {
    if ((tableau.basis[r] as number) < unknowns) continue;
    const row = tableau.rows[r] as number[];
    const entering = row.findIndex((factor, at) => at < unknowns && Math.abs(factor) > tiny);
    if (entering >= 0) pivot(tableau, r, entering);
    else {
      tableau.rows.splice(r, 1);
      tableau.basis.splice(r, 1);
    }
  }
}
