export { askForUpdates } from "./ask-for-updates.js";
export { createUpdatePages, isUpdatePage } from "./update-pages.routes.js";
