/** Measures as rows of a list, and which of them are looked for. */
import { type MeasureRecord, type WorstState, worstStateOf } from "@napar/domain/measure";
import { foldText } from "@napar/domain/suggestion";
import type { CompetenceVerdict } from "./competence.js";

export type MeasureRow = {
  id: string;
  title: string;
  lead: string;
  domains: string[];
  commitments: number[];
  start: string;
  end: string;
  state: WorstState["state"];
  /** `null`: not worked out yet, or a call to another authority. */
  verdict: CompetenceVerdict | null;
};

export type MeasureFilter = { text: string; domain: string; state: string; verdict: string };

export const noFilter: MeasureFilter = { text: "", domain: "", state: "", verdict: "" };

export const rowOf = (
  measure: MeasureRecord,
  { title, lead, verdict }: Pick<MeasureRow, "title" | "lead" | "verdict">,
): MeasureRow => ({
  ...{ id: measure.id, title, lead, verdict },
  domains: [...(measure.domains ?? [])],
  commitments: [...(measure.eccarCommitments ?? [])].sort((one, other) => one - other),
  start: measure.start ?? "",
  end: measure.end ?? "",
  state: worstStateOf(measure).state,
});

/** Rows that hold every word of the text, whatever its accents, and have what is chosen. */
export function found(
  rows: readonly MeasureRow[],
  { text, domain, state, verdict }: MeasureFilter,
): MeasureRow[] {
  const words = foldText(text).split(" ").filter(Boolean);
  return rows.filter((row) => {
    const all = words.length === 0 ? "" : foldText(`${row.title} ${row.lead}`);
    return (
      words.every((word) => all.includes(word)) &&
      (domain === "" || row.domains.includes(domain)) &&
      (state === "" || row.state === state) &&
      (verdict === "" || row.verdict === verdict)
    );
  });
}
