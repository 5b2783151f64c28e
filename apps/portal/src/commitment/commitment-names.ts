/** The short names under the seats; the full names of the ten commitments are in the framework. */
import type { Language } from "@napar/domain/text";
import { inLanguage } from "@napar/ui";

export function commitmentShortName(number: number, language: Language): string {
  const t = inLanguage(language);
  const names = [
    t.cityShort1,
    t.cityShort2,
    t.cityShort3,
    t.cityShort4,
    t.cityShort5,
    t.cityShort6,
    t.cityShort7,
    t.cityShort8,
    t.cityShort9,
    t.cityShort10,
  ];
  return names[number - 1]?.() ?? String(number);
}
