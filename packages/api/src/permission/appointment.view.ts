/** The register of appointments as those see it who may: persons by name. */
import { z } from "@hono/zod-openapi";
import { role } from "@napar/domain/permission";

const person = z.object({ name: z.string(), email: z.string() }).nullable();
const appointment = z
  .object({
    id: z.string(),
    person,
    office: z.string(),
    organisation: z.string(),
    role,
    from: z.string(),
    to: z.string().nullable(),
    substitutes: z.array(person),
    measures: z.array(z.string()),
  })
  .openapi("Appointment");

export const appointmentsView = z
  .object({
    appointments: z.array(appointment),
    proposals: z.array(
      z.object({
        id: z.string(),
        state: z.enum(["open", "confirmed", "declined"]),
        proposedOn: z.string(),
        closedOn: z.string().nullable(),
        appointment,
      }),
    ),
  })
  .openapi("Appointments");
export type AppointmentsView = z.infer<typeof appointmentsView>;

export const appointmentChangeView = z
  .object({ events: z.array(z.object({ type: z.string(), data: z.unknown() })) })
  .openapi("AppointmentChange");
export type AppointmentChangeView = z.infer<typeof appointmentChangeView>;
