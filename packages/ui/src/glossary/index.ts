export { type GlossaryTerm, type GlossaryTheme, glossary } from "./glossary.data.js";
export { Explained, explainedParts, Term } from "./term.js";
