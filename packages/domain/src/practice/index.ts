export {
  type Practice,
  type PracticeAction,
  type PracticeFiche,
  practice,
  practiceAction,
  practiceFicheSchema,
} from "./practice.js";
