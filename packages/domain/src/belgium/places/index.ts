export { belgianPlaceIndex, belgianPlaces, currentCodes } from "./places.js";
