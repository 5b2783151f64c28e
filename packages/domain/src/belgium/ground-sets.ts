/** Sets of grounds that many measures share, so that a row of data can be read. */
import { protectedGroundIds } from "../framework/index.js";

/** The five criteria of the Anti-Racism Act. */
export const racialGrounds = [
  "nationality",
  "alleged-race",
  "skin-colour",
  "descent",
  "national-ethnic-origin",
] as const;

/** The six grounds that the practice database of VVSG names for integrated plans. */
export const ficheGrounds = [
  "national-ethnic-origin",
  "sex",
  "age",
  "religion-belief",
  "sexual-orientation",
  "disability",
] as const;

export const allGrounds = protectedGroundIds;
