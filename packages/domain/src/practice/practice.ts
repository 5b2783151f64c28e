/**
 * Local experience that others can reuse, in the form of the practice database of the Flemish cities and municipalities.
 */
import * as z from "zod";
import {
  lifeDomainIds,
  measureInstrumentIds,
  measureStatusIds,
  protectedGroundIds,
  recordSource,
} from "../framework/index.js";
import { localizedText } from "../text/index.js";

const texts = z.array(localizedText);

/** The theme of the database, and the fields of life it stands for. */
const practiceTheme = z.object({ name: localizedText, domains: z.array(z.enum(lifeDomainIds)) });

/** What a practice does, where it is no measure of a plan of the register. */
export const practiceAction = z.object({
  id: z.string().min(1),
  title: localizedText,
  domains: z.array(z.enum(lifeDomainIds)),
  grounds: z.array(z.enum(protectedGroundIds)),
  eccarCommitments: z.array(z.int().min(1).max(10)),
  partners: z.array(z.string()),
  services: z.array(z.string()),
  instruments: z.array(z.enum(measureInstrumentIds)),
  status: z.enum(measureStatusIds).nullable(),
});
export type PracticeAction = z.infer<typeof practiceAction>;

export const practice = z.object({
  id: z.string().min(1),
  /** Identifier of the fiche it is an entry of. */
  fiche: z.string().min(1),
  city: z.string().min(1),
  /** Code (NIS) of the municipality. */
  place: z.string(),
  summary: localizedText,
  /** Identifiers of plans of the register. */
  plans: z.array(z.string()),
  actions: z.array(practiceAction),
  partners: z.array(z.string()),
  services: z.array(z.string()),
  contact: z.string().nullable(),
  themes: z.array(practiceTheme),
  category: localizedText,
  goals: texts,
  targetGroups: texts,
  successFactors: texts.nullable(),
  challenges: texts.nullable(),
  image: z.string().nullable(),
  note: localizedText.nullable(),
  source: recordSource,
});
export type Practice = z.infer<typeof practice>;

/** The fiche as a whole: what all its practices share, and the fields a new practice would fill in. */
export const practiceFicheSchema = z.object({
  id: z.string().min(1),
  title: localizedText,
  database: z.string(),
  fields: z.array(z.object({ id: z.string(), name: localizedText })),
  image: z.object({ file: localizedText, credit: localizedText }),
  caption: localizedText,
  category: localizedText,
  goals: texts,
  grounds: z.array(z.enum(protectedGroundIds)),
  targetGroups: texts,
  description: localizedText,
  successFactors: texts,
  challenges: texts,
  partners: z.array(z.string()),
  extraInfo: localizedText.nullable(),
  themes: z.array(practiceTheme),
  submission: z.object({ newPractice: localizedText, update: localizedText }),
  /** Figures the fiche itself states; others count differently. */
  statedFigures: z.object({ flemishEccarCitiesSince2015: z.int(), eccarMembers: z.int() }),
  source: recordSource,
});
export type PracticeFiche = z.infer<typeof practiceFicheSchema>;
