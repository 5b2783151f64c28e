import { earlySteps } from "./early-steps.data.js";
import { interfederalStory } from "./interfederal.data.js";
import { plansOf2022 } from "./plans-of-2022.data.js";
import type { CaseStory } from "./story.js";

export { storyNames } from "./names.data.js";
export {
  type CaseStory,
  commandsOf,
  identifiersOf,
  playStory,
  type StoryStep,
  storyAuthor,
} from "./story.js";

/** The story of the Belgian plan: the interfederal one first, then those around it. */
export const belgianStory: readonly CaseStory[] = [interfederalStory, ...earlySteps, ...plansOf2022];
