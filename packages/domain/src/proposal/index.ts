export { type Proposal, type ProposalStateId, proposal, proposalStateIds } from "./proposal.js";
export { proposalStates } from "./proposal-states.data.js";
