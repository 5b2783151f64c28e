export { type Tool, tool } from "./tool.js";
