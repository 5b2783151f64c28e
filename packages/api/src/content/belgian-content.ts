import { belgianPlans, laterPlans } from "@napar/domain/belgium/plans";
import {
  bodies,
  events,
  organisations,
  practiceFiche,
  practices,
  proposals,
  tools,
} from "@napar/domain/belgium/register";
import { belgianStory } from "@napar/domain/belgium/story";
import type { Content } from "./load-content.js";

/**
 * What NAPAR comes with, in the order it was added: the plans, bodies, organisations, practices, proposals, events and
 * tools it started with, then the plans of 2022 and 2023, then the story of the Belgian plan. A part that was released is never edited: add the next one, so
 * that a storage that has the earlier parts gets what it misses and nothing twice.
 */
export const belgianContent = (): readonly [Content, ...Content[]] => [
  {
    name: "belgium/1",
    plans: belgianPlans,
    registers: {
      organisations,
      bodies,
      practices,
      practiceFiches: [practiceFiche],
      proposals,
      events,
      tools,
    },
  },
  { name: "belgium/2", plans: laterPlans, registers: {} },
  { name: "belgium/3", plans: [], registers: {}, stories: belgianStory },
];
