export { bodies } from "./bodies.data.js";
export { events } from "./events.data.js";
export { organisations } from "./organisations.data.js";
export { parties } from "./parties.data.js";
export { practiceFiche } from "./practice-fiche.data.js";
export { practices } from "./practices.data.js";
export { proposals } from "./proposals.data.js";
export { tools } from "./tools.data.js";
