export { admitSender, type PublicFormEntry, publicFormEntry } from "./public-form.js";
export { addPublicFormRoutes, type PublicFormView } from "./public-form.routes.js";
