/** How often each thing may be tried. By address, to spare the server; by person, so that nobody is guessed or flooded. */
import type { Limit } from "./attempts.js";

export const limits = {
  linkByAddress: { use: "link by address", most: 5, seconds: 60 },
  linkByPerson: { use: "link by person", most: 10, seconds: 15 * 60 },
  proofByAddress: { use: "proof by address", most: 20, seconds: 60 },
  /** Six digits: at five tries in a quarter of an hour one in a hundred is guessed after a month. */
  codeByPerson: { use: "code by person", most: 5, seconds: 15 * 60 },
  /** A whole office answers from one address. */
  updateByAddress: { use: "update by address", most: 60, seconds: 60 },
  /** Large mail services press for many of their readers. */
  stopByAddress: { use: "stop mails by address", most: 300, seconds: 60 },
  followByAddress: { use: "follow by address", most: 60, seconds: 60 },
  /** Nobody's mailbox is filled by others. */
  followByReader: { use: "follow by reader", most: 6, seconds: 24 * 3600 },
  installationByAddress: { use: "installation by address", most: 20, seconds: 60 },
} as const satisfies Record<string, Limit>;
