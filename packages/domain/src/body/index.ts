export { type Body, type BodyTypeId, body, bodyTypeIds } from "./body.js";
export { bodyTypes } from "./body-types.data.js";
