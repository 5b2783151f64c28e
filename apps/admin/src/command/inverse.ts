/** What the domain knows of taking changes back; loaded with the first change. */
export { inverseCommands, isUndoable, madeBy } from "@napar/domain/plan-case";
