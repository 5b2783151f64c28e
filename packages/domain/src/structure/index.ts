export {
  decideStructure,
  evolveStructure,
  isStructureCommand,
  isStructureEvent,
  mostLevels,
  type NewNode,
  type NodeContent,
  newNode,
  replacementRefusals,
  type StructureCommands,
  type StructureEvent,
  type StructureRefusal,
  type StructureView,
  structureCommands,
} from "./structure-commands.js";
export {
  addNode,
  changeNode,
  type FoundNode,
  findNode,
  moveNode,
  type NodePlace,
  nodesUnder,
  removeNode,
  type Structure,
  withDescendants,
} from "./structure-edit.js";
export { structureCommandSummaries, structureRefusalTexts } from "./structure-texts.data.js";
