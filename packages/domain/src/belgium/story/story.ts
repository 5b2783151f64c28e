/**
 * The story of a plan as commands: what anybody would send to record it, in the order in which it is sent. Nothing here is
 * decided or computed; the model decides, and refuses what does not hold.
 */
import type { Evidence } from "../../mandate/index.js";
import type { Plan } from "../../plan/index.js";
import type { CaseContext, PlanCase, PlanCaseModel, ProcedureId } from "../../plan-case/index.js";
import { statusTimeline, type TimelineFact } from "../plans/index.js";

export type StoryStep = {
  readonly command: string;
  readonly data: unknown;
  /** Identifier of what the command makes, so that later steps can point at it. */
  readonly makes?: string;
};

export type CaseStory = {
  /** The plan as a document; the case has its identifier. */
  readonly document: Plan;
  readonly procedure: ProcedureId;
  readonly steps: readonly StoryStep[];
};

/** Who enters it: the editors of the data that come with the platform. An office, and nobody's government. */
export const storyAuthor = {
  person: "editors-of-the-data-set",
  office: "editors of the data set",
  organisation: "napar-data-set",
} as const;

/** Everything a story sends, its opening first. */
export const commandsOf = ({ document, procedure, steps }: CaseStory): { type: string; data: unknown }[] => [
  { type: "openCase", data: { procedure, origin: { kind: "document", document } } },
  ...steps.map(({ command, data }) => ({ type: command, data })),
];

/**
 * Gives out the identifiers a story names, in the order in which its commands make things.
 *
 * @throws when a command makes something the story has no name for: an error in the data
 */
export function identifiersOf({ document, steps }: CaseStory): (kind: string) => string {
  const names = steps.flatMap(({ makes }) => makes ?? []);
  return (kind) => {
    const next = names.shift();
    if (!next) throw new Error(`the story of ${document.id} has no name for a ${kind}`);
    return next;
  };
}

/** Plays a story through the model. Throws with every refusal: a story that is refused is an error in the data. */
export function playStory(
  model: PlanCaseModel,
  story: CaseStory,
  context: Omit<CaseContext, "newId" | "actor">,
): PlanCase {
  const newId = identifiersOf(story);
  return commandsOf(story).reduce((state, command) => {
    const decided = model.decide(state, command, { ...context, actor: storyAuthor, newId });
    if (decided.ok) return decided.value.reduce(model.evolve, state);
    throw new Error(`${story.document.id}, ${command.type}: ${JSON.stringify(decided.error)}`);
  }, model.emptyCase);
}

/** A fact of the timeline of the Belgian plan. */
export function fact(id: string): TimelineFact {
  const found = statusTimeline.find((entry) => entry.id === id);
  if (!found) throw new Error(`no fact ${id} in the timeline`);
  return found;
}

/** The sources of a fact, and how sure it is. */
export const sourceOf = ({ sources, confidence }: TimelineFact): Evidence => ({
  title: sources.join("; "),
  confidence,
});

/** Article by members of the coalition's coordination committee, written shortly after 26 May 2019. */
export const coalitionArticle = (confidence: "high" | "medium" = "high"): Evidence => ({
  title: "SEED-000",
  confidence,
});
/** Press release on the round table; it prints days without years, which are inferred. */
export const pressRelease: Evidence = { title: "SEED-001", confidence: "medium" };

/** Written last: a plan under way is public from then on, and so is all that was told before. */
export const published: StoryStep = { command: "publishPlan", data: {} };

/** One stage of the past. */
export const stageOf = (stage: string, since: string, evidence: Evidence, reason?: TimelineFact["text"]) => ({
  ...{ stage, since, evidence },
  ...(reason && { reason }),
});
