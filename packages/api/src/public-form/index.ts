export { admitSender, publicFormEntry } from "./public-form.js";
export { addPublicFormRoutes, type PublicFormView } from "./public-form.routes.js";
