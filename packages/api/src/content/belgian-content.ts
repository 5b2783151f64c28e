import { belgianPlans } from "@napar/domain/belgium/plans";
import {
  bodies,
  events,
  organisations,
  practiceFiche,
  practices,
  proposals,
  tools,
} from "@napar/domain/belgium/register";
import type { Content } from "./load-content.js";

/** The plans, bodies, organisations, practices, proposals, events and tools that NAPAR starts with. */
export const belgianContent = (): Content => ({
  name: "belgium/1",
  plans: belgianPlans,
  registers: { organisations, bodies, practices, practiceFiches: [practiceFiche], proposals, events, tools },
});
