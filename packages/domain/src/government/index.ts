export {
  type Authority,
  type AuthorityKind,
  type AuthorityLevel,
  authority,
  authorityKind,
  authorityLevel,
} from "./authority.js";
export { type HolderName, type PlaceOfBody, resolveHolder } from "./holder.js";
export { cityCodes } from "./local-bodies.data.js";
