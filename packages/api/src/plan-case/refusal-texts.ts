/** The words of every refusal a plan can answer with: those its part carries, or those any command can meet. */
import { appointmentPart } from "@napar/domain/permission";
import {
  caseRefusalTexts,
  headRefusalTexts,
  type Refusal,
  type RefusalLookups,
  wordsOfRefusal,
} from "@napar/domain/plan-case";
import type { FullText } from "@napar/domain/text";
import type { WordedRefusal } from "../problem/index.js";
import { planCaseModel } from "./plan-case-model.js";

type Texts = Readonly<Record<string, FullText>>;

/** By the name of the part: two parts may refuse with the same word and say it in their own way. */
export const refusalTextsOfParts: ReadonlyMap<string, Texts> = new Map(
  [...planCaseModel.parts, appointmentPart].map(({ name, refusalTexts }) => [name, refusalTexts]),
);
/** Before a part looks at a command, and when a plan of the same identifier is there already. */
const shared: Texts = { ...headRefusalTexts, ...caseRefusalTexts };

/**
 * @param part name of the part that decided the command
 * @throws when nobody has words for it: parts do not compile without, so that is an error of ours
 */
export function wordRefusal(refusal: Refusal, part: string, lookups: RefusalLookups = {}): WordedRefusal {
  const text = refusalTextsOfParts.get(part)?.[refusal.kind] ?? shared[refusal.kind];
  if (!text) throw new Error(`the refusal ${part}.${refusal.kind} has no words`);
  return { ...refusal, text: wordsOfRefusal(refusal, text, lookups) };
}
