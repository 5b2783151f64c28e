export {
  type Authority,
  type AuthorityKind,
  type AuthorityLevel,
  authority,
  authorityKind,
  authorityLevel,
} from "./authority.js";
