/** What tests of the apps need to run the real server. Never built. */
export { createSignIn } from "../sign-in/sign-in.js";
export { askJob } from "./ask-job.js";
export { belgiumOn } from "./belgium.js";
export { fillFolder } from "./images.js";
export { openMailServer, type ReceivedMail } from "./mail-server.js";
export { onceInRun } from "./once-in-run.js";
export { openOutbox, type WaitingMail } from "./outbox.js";
export { createTestDatabase, openTestStorage, type TestEngine, testEngines } from "./storage.js";
