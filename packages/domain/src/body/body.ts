/**
 * Bodies: groups with members, a task and rules, from a coalition to a taskforce of a city.
 * Members that a source does not state are left out.
 */
import * as z from "zod";
import { partialDate } from "../calendar/index.js";
import { planLevelIds, recordSource } from "../framework/index.js";
import { localizedText } from "../text/index.js";

export const bodyTypeIds = [
  "coalition",
  "elected-committee",
  "platform",
  "network",
  "dialogue",
  "expert-panel",
  "citizens-assembly",
  "city-network",
  "association-of-local-authorities",
  "advisory-council",
  "consultation",
  "working-group",
  "core-group",
  "reporting-point",
  "taskforce",
  "focus-group",
  "steering-group",
  "coordination-body",
  "federal-service",
  "unit",
  "prison-section",
  "support-team",
] as const;
export type BodyTypeId = (typeof bodyTypeIds)[number];

const texts = z.array(localizedText);

export const body = z.object({
  id: z.string().min(1),
  name: localizedText,
  type: z.enum(bodyTypeIds),
  /** `local`: one or more municipalities or a police zone. */
  level: z.enum([...planLevelIds, "local"]),
  /** Code (NIS) of the municipality it works in. */
  place: z.string().optional(),
  city: z.string().optional(),
  /** Identifier of the body it belongs to. */
  parent: z.string().optional(),
  /** What it belongs to, where that is no body of the register. */
  parentName: localizedText.optional(),
  existed: z.object({ from: partialDate, to: partialDate }).optional(),
  status: z.enum(["proposed", "announced", "finished"]).optional(),
  cadence: z
    .object({
      perYear: z.int().optional(),
      minMeetingsPerYear: z.int().optional(),
      who: localizedText.optional(),
      aldermenPerYear: z.int().optional(),
      servicesPerYear: z.int().optional(),
      note: localizedText.optional(),
    })
    .optional(),
  members: texts.optional(),
  memberCount: z.int().optional(),
  memberCountNote: localizedText.optional(),
  membership: localizedText.optional(),
  seats: z.int().optional(),
  seatHolder: localizedText.optional(),
  isElected: z.boolean().optional(),
  colleges: texts.optional(),
  observers: texts.optional(),
  /** Identifier of the body that has the chair. */
  chair: z.string().optional(),
  chairName: localizedText.optional(),
  lead: localizedText.optional(),
  facilitator: z.string().optional(),
  mandate: z.object({ giver: localizedText, holder: localizedText, date: partialDate }).optional(),
  signatories: z.object({ year: partialDate, names: z.array(z.string()) }).optional(),
  /** Identifier of the body it watches over. */
  oversees: z.string().optional(),
  components: texts.optional(),
  workingGroups: texts.optional(),
  tasks: texts.optional(),
  steps: texts.optional(),
  balances: texts.optional(),
  method: localizedText.optional(),
  rules: localizedText.optional(),
  resources: localizedText.optional(),
  output: localizedText.optional(),
  origin: localizedText.optional(),
  laterLaw: localizedText.optional(),
  /** What of its work the platform leaves out, such as files on persons. */
  scopeNote: localizedText.optional(),
  note: localizedText.optional(),
  source: recordSource,
});
export type Body = z.infer<typeof body>;
