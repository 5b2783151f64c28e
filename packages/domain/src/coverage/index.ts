export {
  type CommitmentCoverage,
  type Coverage,
  type CoverageState,
  type CoveringMeasure,
  coverageOf,
  coverageStates,
} from "./coverage.js";
