import type { CompetenceRule } from "../../competence/index.js";
import type { FullText, LocalizedText } from "../../text/index.js";
import { stated } from "../stated.js";

/** What is to be known beside one or more rules. English is as stated; the other languages are our translations. */
export type RuleNote = FullText & { rules: readonly string[] };

/** The rules with their notes; rules that share a note share one text. */
export function withNotes(rules: readonly CompetenceRule[], notes: readonly RuleNote[]): CompetenceRule[] {
  const noteOf = new Map<string, LocalizedText>();
  for (const note of notes) {
    const text = stated(note);
    for (const rule of note.rules) noteOf.set(rule, text);
  }
  return rules.map((rule) => {
    const note = noteOf.get(rule.id);
    return note ? { ...rule, note } : rule;
  });
}
