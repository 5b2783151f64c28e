/** The check names parts of a plan by their ids; a reader gets their names, with a way to each. */
import type { PlanCaseView } from "@napar/api/client";
import { readPlanText } from "@napar/domain/plan";
import type { Language } from "@napar/domain/text";

export type NamedPart = { id: string; name: string; address: string };
export type Piece = string | NamedPart;

type Named = Pick<PlanCaseView, "goals" | "measures"> & {
  indicators: readonly { id: string; label?: unknown }[];
};

export function partsOf({ goals, measures, indicators }: Named, language: Language): Map<string, NamedPart> {
  const named = (id: string, text: unknown, list: string): [string, NamedPart] => [
    id,
    { id, name: readPlanText(text as never, language)?.text || id, address: `${list}/${id}` },
  ];
  return new Map([
    ...measures.measures.map(({ id, title }) => named(id, title, "measures")),
    ...goals.goals.map(({ id, label }) => named(id, label, "goals")),
    ...indicators.map(({ id, label }) => named(id, label, "indicators")),
  ]);
}

/** A sentence cut where it names a part. */
export function piecesOf(sentence: string, parts: ReadonlyMap<string, NamedPart>): Piece[] {
  // The longest first: an id may begin like another.
  const ids = [...parts.keys()].filter((id) => sentence.includes(id)).sort((a, b) => b.length - a.length);
  if (ids.length === 0) return [sentence];
  const escaped = ids.map((id) => id.replace(/[\\^$.*+?()[\]{}|/]/g, "\\$&"));
  const pattern = new RegExp(`(?<![\\p{L}\\p{N}_-])(${escaped.join("|")})(?![\\p{L}\\p{N}_-])`, "u");
  return sentence
    .split(pattern)
    .map((piece) => parts.get(piece) ?? piece)
    .filter((piece) => piece !== "");
}
