import type { Authority } from "../../government/index.js";
import { bodies } from "./bodies.data.js";
import { governments } from "./governments.data.js";
import { localAuthorities } from "./local-authorities.data.js";

/** All authorities the rules and plans of Belgium name: governments, kinds of local bodies, offices and services. */
export const belgianAuthorities: readonly Authority[] = [...governments, ...localAuthorities, ...bodies];
