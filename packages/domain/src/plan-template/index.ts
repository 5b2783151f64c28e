export { axisOfTemplate, nodesOfTemplate, type PlanTemplate, type TemplateNode } from "./plan-template.js";
export { planTemplates } from "./plan-templates.data.js";
