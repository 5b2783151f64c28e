/** A refusal in words: the value it stumbled on, what to do, what may have been meant. */
import { nameOfPlace } from "@napar/domain/place";
import type { Language } from "@napar/domain/text";
import { wordRefusal as wordSharedRefusal } from "@napar/ui/wording";
import { inLanguage, type Say } from "../text/text.js";
import type { QuestionRefusal } from "./question.js";

/** @param path where the question stands, for a question of several */
export function wordRefusal(refusal: QuestionRefusal, language: Language, path = ""): string {
  const say = inLanguage(language);
  switch (refusal.kind) {
    case "missingMember":
      return say("missingMember", { ...refusal, path });
    case "otherLanguageArea":
      return say("otherLanguageArea", refusal);
    case "ambiguousPlace": {
      const candidates = refusal.candidates
        .map((place) => `${nameOfPlace(place, language)} (${place.code})`)
        .join(", ");
      return say("ambiguousPlace", { value: refusal.value, candidates });
    }
    case "noHolder":
      return wordSharedRefusal(refusal, language);
    default:
      // On a command line the nearest are ids to type, not names to read.
      return withNearest(say, wordSharedRefusal({ ...refusal, nearest: [] }, language), refusal.nearest);
  }
}

/** Adds what may have been meant, when something comes near. */
export function withNearest(say: Say, sentence: string, nearest: readonly string[] = []): string {
  if (nearest.length === 0) return sentence;
  const [last, ...others] = [...nearest].reverse();
  const list = others.length === 0 ? `${last}` : `${others.reverse().join(", ")} ${say("or")} ${last}`;
  return `${sentence} ${say("didYouMean", { nearest: list })}`;
}
