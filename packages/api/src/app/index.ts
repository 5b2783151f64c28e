export { type AppOptions, apiPath, createApp } from "./app.js";
