/** What tests of the apps need to run the real server. Never built. */
export { askJob } from "./ask-job.js";
export { openMailServer, type ReceivedMail } from "./mail-server.js";
export { createTestDatabase, type TestEngine, testEngines } from "./storage.js";
