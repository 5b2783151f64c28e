import type { Plan } from "../../plan/index.js";
import { cityPlans } from "./cities.data.js";
import { communityAndRegionPlans } from "./communities-and-regions.data.js";
import { europeanPlans } from "./european.data.js";
import { federalPlans } from "./federal.data.js";
import { interfederalPlans } from "./interfederal.data.js";

/** The 26 plans the project started from, by level: valid `napar-plan/1` documents with 100 measures together. */
export const belgianPlans: readonly Plan[] = [
  ...interfederalPlans,
  ...federalPlans,
  ...communityAndRegionPlans,
  ...cityPlans,
  ...europeanPlans,
];
