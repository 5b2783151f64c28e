export { queueMail } from "./outbox.js";
