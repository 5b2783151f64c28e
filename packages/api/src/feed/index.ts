export { lastEntry, listChanges } from "./changes.store.js";
export { addFeedRoutes, type ChangesView, type DatesView } from "./feed.routes.js";
export { resolveFollowed } from "./followed-title.js";
export { reachOf } from "./reach.js";
export { noteRegisterPlans } from "./register-plans.js";
