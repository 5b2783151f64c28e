/** Every migration, in order. A migration that has been released is never edited: add the next one. */
import type { Migration } from "kysely/migration";
import * as reading from "./0001-reading.js";
import * as totals from "./0002-totals.js";
import * as governing from "./0003-governing.js";
import * as signIn from "./0004-sign-in.js";
import * as caseParts from "./0005-case-parts.js";
import * as signInMeans from "./0006-sign-in-means.js";
import * as spreadsheets from "./0009-spreadsheets.js";
import * as messageReadings from "./0010-message-readings.js";
import * as updateLinks from "./0011-update-links.js";
import * as mails from "./0012-mails.js";
import * as visitsAndWords from "./0013-visits-and-words.js";
import * as publicReading from "./0014-public-reading.js";
import * as following from "./0015-following.js";
import * as search from "./0016-search.js";
import * as corrections from "./0017-corrections.js";
import * as indicatorsAndStatements from "./0018-indicators-and-statements.js";

export const migrations: Record<string, Migration> = {
  "0001-reading": reading,
  "0002-totals": totals,
  "0003-governing": governing,
  "0004-sign-in": signIn,
  "0005-case-parts": caseParts,
  "0006-sign-in-means": signInMeans,
  "0009-spreadsheets": spreadsheets,
  "0010-message-readings": messageReadings,
  "0011-update-links": updateLinks,
  "0012-mails": mails,
  "0013-visits-and-words": visitsAndWords,
  "0014-public-reading": publicReading,
  "0015-following": following,
  "0016-search": search,
  "0017-corrections": corrections,
  "0018-indicators-and-statements": indicatorsAndStatements,
};
