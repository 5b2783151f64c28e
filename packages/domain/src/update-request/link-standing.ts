/** Whether a link still works on a day, and if not, why: whoever opens it is told. */
import type { IsoDate } from "../calendar/index.js";
import type { Appointment } from "../permission/index.js";
import type { UpdateRequest } from "./next-steps.js";
import type { WantedUpdate } from "./update-request.js";
import { holdsStill } from "./whom-to-ask.js";

export type LinkStanding =
  | { readonly state: "open"; readonly wanted: WantedUpdate }
  /** By this very link. */
  | { readonly state: "used"; readonly on: IsoDate | null }
  | { readonly state: "expired"; readonly until: IsoDate }
  /** Whoever it was sent to holds that office no more. */
  | { readonly state: "withdrawn" }
  /** Somebody else of the organisation told it, or it is asked no more. */
  | { readonly state: "toldElsewhere" };

/**
 * A link proves that its bearer answers for one office on one thing, once; nothing else.
 *
 * @param wanted what is still wanted of that thing and due; `null`: nothing
 * @param others what was asked of others about the same
 */
export function linkStanding(
  request: UpdateRequest & { readonly validUntil: IsoDate; readonly closedOn: IsoDate | null },
  {
    wanted,
    others,
    appointments,
    on,
  }: {
    wanted: WantedUpdate | null;
    others: readonly Pick<UpdateRequest, "state">[];
    appointments: readonly Appointment[];
    on: IsoDate;
  },
): LinkStanding {
  if (request.state === "recorded" || request.state === "nothingNew")
    return { state: "used", on: request.closedOn };
  if (!holdsStill(request, appointments, on)) return { state: "withdrawn" };
  const isTold = wanted === null || others.some(({ state }) => state === "nothingNew");
  if (isTold || request.state === "withdrawn" || request.as === "validator")
    return { state: "toldElsewhere" };
  if (on > request.validUntil) return { state: "expired", until: request.validUntil };
  return { state: "open", wanted };
}
