export { createApiClient } from "./client/index.js";
