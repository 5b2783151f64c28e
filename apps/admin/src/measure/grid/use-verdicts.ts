/** What the rules of competence say of thousands of measures, worked out in slices so that keys and scrolling come first. */
import { useQuery } from "@tanstack/react-query";
import { useEffect, useState } from "react";
import { today } from "../../language/dates.js";
import type { CompetenceVerdict } from "../competence.js";
import type { GridRow } from "./grid-row.js";

/** The rules are large: the list is there before this column. */
const useCompetenceRules = () =>
  useQuery({
    queryKey: ["competence-rules"],
    queryFn: async () => {
      const [{ judgeCompetence }, { caseOf }] = await Promise.all([
        import("../competence.js"),
        import("../competence-case.js"),
      ]);
      return { judgeCompetence, caseOf };
    },
    staleTime: Number.POSITIVE_INFINITY,
  });

export type Verdicts = {
  of(row: GridRow): CompetenceVerdict | null;
  /** Every row has its answer. */
  isComplete: boolean;
};

/** By all that an answer depends on: many measures ask the same. */
function keyOf(row: GridRow): string {
  const { lead, kind, domains, policyFields, instruments } = row.record;
  const kept = keys.get(row);
  if (kept !== undefined) return kept;
  const isJudged = lead && kind !== "advocacy";
  const key = isJudged ? JSON.stringify([lead.authority, domains, policyFields, instruments]) : "";
  keys.set(row, key);
  return key;
}
const keys = new WeakMap<GridRow, string>();
const known = new Map<string, CompetenceVerdict>();
const slice = 10;

export function useVerdicts(rows: readonly GridRow[], isWanted: boolean): Verdicts {
  const { data: rules } = useCompetenceRules();
  const [worked, setWorked] = useState<readonly GridRow[] | null>(null);
  useEffect(() => {
    if (!rules || !isWanted || worked === rows) return;
    let at = 0;
    let shownAt = performance.now();
    let timer: ReturnType<typeof setTimeout>;
    const work = () => {
      const begun = performance.now();
      while (at < rows.length && performance.now() - begun < slice) {
        const row = rows[at] as GridRow;
        const key = keyOf(row);
        if (key !== "" && !known.has(key)) {
          known.set(key, rules.judgeCompetence(rules.caseOf(row.record, today())).verdict);
        }
        at += 1;
      }
      if (at === rows.length) return setWorked(rows);
      if (performance.now() - shownAt > 500) {
        shownAt = performance.now();
        setWorked(rows.slice(0, at));
      }
      timer = setTimeout(work, 4);
    };
    timer = setTimeout(work, 0);
    return () => clearTimeout(timer);
  }, [rules, rows, isWanted, worked]);
  return {
    of: (row) => known.get(keyOf(row)) ?? null,
    isComplete: worked === rows,
  };
}
