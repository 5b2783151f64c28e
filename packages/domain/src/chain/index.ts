export {
  type Chain,
  type ChainGraph,
  type ChainLink,
  type ChainNode,
  type ChainSources,
  type ChainStep,
  type ChainTie,
  chainGraph,
  chainSteps,
  type Demand,
  idOf,
} from "./chain.js";
export { chainThrough } from "./walk-chain.js";
