/**
 * The words of the competence model. Their labels in four languages are in `vocabulary.data.ts`.
 */
import * as z from "zod";

/** What a government does in a field. One field can have another holder for each of them. */
export const instruments = [
  "legislate",
  "implement",
  "finance",
  "enforce",
  "prosecute",
  "inspect",
  "employ",
  "inform",
] as const;
export const instrument = z.enum(instruments);
export type Instrument = z.infer<typeof instrument>;

/**
 * The language side an institution belongs to. Decisive in Brussels, and for French-language schools in
 * municipalities with facilities. `persons`: a right or duty imposed directly on people.
 */
export const institutionLanguages = ["nl", "fr", "bilingual", "persons"] as const;
export const institutionLanguage = z.enum(institutionLanguages);
export type InstitutionLanguage = z.infer<typeof institutionLanguage>;

export const exclusivities = ["exclusive", "concurrent", "parallel", "shared", "delegated"] as const;
export const exclusivity = z.enum(exclusivities);
export type Exclusivity = z.infer<typeof exclusivity>;

/** From the lightest to the heaviest; an answer needs the heaviest of its rules. */
export const cooperationLevels = ["none", "recommended", "concertation", "cooperation-agreement"] as const;
export const cooperationLevel = z.enum(cooperationLevels);
export type CooperationLevel = z.infer<typeof cooperationLevel>;
