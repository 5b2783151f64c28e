export { belgianCompetenceModel, belgianCompetences } from "./competences.js";
