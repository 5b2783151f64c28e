/** What verifying a journal needs beside the domain; nothing of the server comes along. */
export { journalHashing, verifySignature } from "./hashing.js";
