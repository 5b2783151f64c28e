import { type Actor, permit } from "../plan-case/actor.js";
import type { HeldOffice } from "./message.store.js";

/** Those whose own affairs the person may read: an installer appoints people to an office and reads nothing for it. */
export function officesOf(actor: Actor, on: string): HeldOffice[] {
  return actor.appointments.flatMap((appointment) => {
    const { organisation, office } = appointment;
    const subject = { organisations: [organisation], parties: [], partners: [], state: "draft" } as const;
    const alone = { ...actor, appointments: [appointment] };
    return permit(alone, "readOwn", subject, on).ok ? [{ organisation, office }] : [];
  });
}
