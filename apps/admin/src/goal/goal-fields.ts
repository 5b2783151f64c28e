/** A goal as its form holds it, and what is sent of it. */
import type { GoalContent, GoalRecord, GoalSource } from "@napar/domain/goal";
import { type DateParts, dateOf, noDate, partsOf } from "../form/partial-date.js";
import { localizedOf, type Tongues, tonguesOf } from "../form/tongues.js";

export type SourceRow = {
  kind: GoalSource["kind"];
  text: Tongues;
  reference: string;
  url: string;
  date: DateParts;
};
export type GoalFields = {
  label: Tongues;
  node: string;
  parent: string;
  sources: SourceRow[];
};

export const emptySource: SourceRow = {
  ...{ kind: "finding", text: {}, reference: "", url: "", date: noDate },
};
export const emptyGoal: GoalFields = { label: {}, node: "", parent: "", sources: [] };

type Content = Partial<Omit<GoalContent, "level">>;

export const fieldsOf = ({ label, node, parent, sources }: Content): GoalFields => ({
  label: tonguesOf(label),
  node: node ?? "",
  parent: parent ?? "",
  sources: (sources ?? []).map(({ kind, text, reference, url, date }) => ({
    ...{ kind, text: tonguesOf(text), reference: reference ?? "", url: url ?? "" },
    date: partsOf(date),
  })),
});

/** A row of sources that says nothing is left out. */
export const isEmptySource = ({ text, reference, url, date }: SourceRow): boolean =>
  !localizedOf(text) && reference.trim() === "" && url.trim() === "" && dateOf(date) === null;

export const contentOf = ({ label, node, parent, sources }: GoalFields): Content => ({
  label: localizedOf(label) ?? {},
  node: node || null,
  parent: parent || null,
  sources: sources
    .filter((source) => !isEmptySource(source))
    .map(({ kind, text, reference, url, date }) => ({
      ...{ kind, text: localizedOf(text) ?? {}, reference: reference.trim() || null },
      ...(url.trim() && { url: url.trim() }),
      ...(dateOf(date) && { date: dateOf(date) ?? null }),
    })),
});

export const contentOfRecord = ({ label, node, parent, sources }: GoalRecord): Content => ({
  ...{ label: label ?? {}, node: node ?? null, parent: parent ?? null, sources },
});

/** `sources[1].text.nl` is about the text of the second source. */
export function fieldOfGoal(path: string): string {
  const source = /^(?:change\.)?sources\[(\d+)\]\.(\w+)/.exec(path);
  if (source) return `source-${source[1]}-${source[2]}`;
  return path.replace(/^change\./, "").split(/[.[]/)[0] ?? "";
}
