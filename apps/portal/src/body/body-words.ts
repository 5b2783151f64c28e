/** Kinds and levels of bodies, in words. */
import type { BodyView } from "@napar/api/client";
import { bodyTypes } from "@napar/domain/body";
import { planLevels } from "@napar/domain/framework";
import type { Language } from "@napar/domain/text";
import { inLanguage } from "@napar/ui";

export const bodyTypeName = (type: BodyView["type"], language: Language): string =>
  bodyTypes.find(({ id }) => id === type)?.name[language] ?? type;

export function bodyLevelName(level: BodyView["level"], language: Language): string {
  const t = inLanguage(language);
  if (level === "local") return t.bodyLevelLocal();
  return planLevels.find(({ id }) => id === level)?.name[language] ?? level;
}
