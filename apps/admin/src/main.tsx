/** Starts the workplace: first the texts of the chosen language, then the app that reads them. */

import { chooseLanguage } from "./language/choose-language.js";
import "./styles/admin.css";
import { loadTexts } from "./language/chosen-texts.js";

const language = chooseLanguage(localStorage.getItem("napar-language"), navigator.languages);
document.documentElement.lang = language;
await loadTexts(language);
const { startApp } = await import("./app.js");
startApp(document.getElementById("app") as HTMLElement);
