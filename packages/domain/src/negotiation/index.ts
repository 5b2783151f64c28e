export { consensusMissing } from "./consensus.js";
export {
  type Disagreement,
  isTextOpen,
  type NegotiationState,
  type Objection,
  type OpenPoint,
  objectionKinds,
  openObjections,
  type Position,
  type Proposal,
  type PublicationRule,
  positionKinds,
  positionOf,
  presentPosition,
  publicationRule,
  type Target,
  type TextUnit,
  textOf,
  unitKinds,
  unitsOpenFirst,
  whatStaysOpen,
} from "./negotiation.js";
export {
  type NegotiationEvent,
  type NegotiationView,
  negotiationCommands,
  negotiationPart,
} from "./negotiation-part.js";
export { negotiationRefusalTexts, negotiationSummaries } from "./negotiation-texts.data.js";
export { maySee, publicUnits, type Reader } from "./opened-memory.js";
