import type { Plan } from "@napar/domain/plan";
import type { Language } from "@napar/domain/text";
import { LocalizedText } from "@napar/ui";
import type { ReactNode } from "react";
import { hrefTo } from "../page/page.js";

/** Turns a sentence of the check into words with links. */
export type MeasureLinks = (sentence: string) => ReactNode;

/** An identifier that the system made tells a reader nothing; one of the source does. */
const isForMachines = /^measure-[0-9a-f]{8}-[0-9a-f]{4}-/;

/**
 * The check names measures by their ids. A reader gets their titles, with the id, as links to their own pages;
 * an id that is no measure of the plan stays as it is.
 */
export function measureLinks(plan: Pick<Plan, "id" | "measures">, language: Language): MeasureLinks {
  const titles = new Map((plan.measures ?? []).map(({ id, title }) => [id, title]));
  if (titles.size === 0) return (sentence) => sentence;
  // The longest first: an id may begin like another.
  const named = [...titles.keys()];
  const ids = [...titles.keys()]
    .sort((a, b) => b.length - a.length)
    .map((id) => id.replace(/[\\^$.*+?()[\]{}|/]/g, "\\$&"));
  const pattern = new RegExp(`(?<![\\p{L}\\p{N}_-])(${ids.join("|")})(?![\\p{L}\\p{N}_-])`, "u");
  return (sentence) => {
    // Most sentences name no measure, and looking for a text costs less than matching a pattern.
    if (!named.some((id) => sentence.includes(id))) return sentence;
    const pieces = sentence.split(pattern);
    if (pieces.length === 1) return sentence;
    return pieces.map((piece, index) => {
      if (index % 2 === 0) return piece;
      const to = `/plans/${encodeURIComponent(plan.id)}/measures/${encodeURIComponent(piece)}`;
      return (
        // biome-ignore lint/suspicious/noArrayIndexKey: the pieces of a sentence have no other identity
        <a key={index} href={hrefTo(language, to)}>
          <LocalizedText text={titles.get(piece)} language={language} otherwise={piece} mark={false} />
          {isForMachines.test(piece) ? null : ` (${piece})`}
        </a>
      );
    });
  };
}
