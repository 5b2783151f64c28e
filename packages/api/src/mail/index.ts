export { queueConfirmation, queueMail, queueMailToFollower } from "./outbox.js";
