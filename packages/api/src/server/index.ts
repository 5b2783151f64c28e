export { createLogger } from "./logger.js";
export { createServer, type NaparServer, type ServerOptions, stopOnSignals } from "./server.js";
export { describeStartRefusal, type StartRefusal } from "./server-refusal.js";
export { type Settings, type StartedServer, type StartOptions, startServer } from "./start-server.js";
