/** The only file that reads the environment and the clock. */
import type { IsoDate } from "@napar/domain/calendar";
import { readSettings } from "./server/index.js";

export const settingsFromEnvironment = (defaults?: { dataFolder: string }) =>
  readSettings(process.env, defaults);

const dayInBrussels = new Intl.DateTimeFormat("sv-SE", { timeZone: "Europe/Brussels" });

/** The civil day in Belgium, wherever the server stands. */
export const todayInBelgium = (): IsoDate => dayInBrussels.format(new Date());
