import type { IsoDate } from "@napar/domain/calendar";
import { loadBelgianContent } from "../content/index.js";
import type { Image } from "./images.js";

/** The content that comes with NAPAR, entered on a day. */
export const belgiumOn = (day: IsoDate): Image => ({
  name: `belgium-${day}`,
  fill: ({ db }) => loadBelgianContent(db, () => ({ at: `${day}T08:00:00.000Z`, on: day })),
});
