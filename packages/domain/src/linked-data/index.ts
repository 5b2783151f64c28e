export { type CatalogueContent, type CataloguedTable, dataCatalogue } from "./data-catalogue.js";
export { identifierOf, type LinkedNode, type LinkedSite } from "./linked-node.js";
export { contentLicence, linkedIndicator, linkedMeasure, linkedPlan } from "./linked-plan.js";
export { linkedBody, linkedEvent, linkedOrganisation, linkedPractice } from "./linked-register.js";
export { turtleOf } from "./turtle.js";
