/** What browser tests of the apps share. Tests only: never built. */
export { buildApp } from "./build-app.js";
export { executable, flags, hasChromium } from "./chromium.js";
export { ofWords, overflowOf, sniffedOn, violationsOf } from "./looking.js";
