export { type GlossaryTerm, type GlossaryTheme, glossary } from "./glossary.data.js";
