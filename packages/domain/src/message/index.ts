export { type Digest, digests, isDigestDue } from "./digest.js";
export { type MessageKind, messageKinds, messagesFor, type OutgoingMessage } from "./message.js";
export { dueText, messageTexts } from "./message-texts.data.js";
