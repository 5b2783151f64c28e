export { Explained, explainedParts, Term } from "./term.js";
