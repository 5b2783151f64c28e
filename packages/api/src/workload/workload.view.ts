/** What the API tells of what waits for a person, and of what changed since they were here. */
import { z } from "@hono/zod-openapi";
import { waitingGroups, waitingKinds } from "@napar/domain/workload";
import { fullTextView, localizedTextView } from "../openapi/part.js";

const plan = z.object({ id: z.string(), title: localizedTextView });

export const workloadView = z
  .object({
    on: z.iso.date(),
    waiting: z
      .array(
        z.object({
          kind: z.enum(waitingKinds),
          group: z.enum(waitingGroups),
          plan,
          organisation: z.string().openapi({ description: "Of whom it is awaited" }),
          subject: z.object({ kind: z.string(), id: z.string() }),
          about: localizedTextView.nullable(),
          due: z.string().nullable(),
          days: z
            .int()
            .nullable()
            .openapi({ description: "Days until then; below zero: that many days late" }),
          count: z.int().openapi({ description: "How many things this line tells of" }),
          isMine: z.boolean().openapi({ description: "A role of the person who asks can settle it" }),
        }),
      )
      .openapi({ description: "The late first, then those with a day, then the rest" }),
    deadlines: z.array(
      z.object({ id: z.string(), plan, subject: localizedTextView, due: z.iso.date(), days: z.int() }),
    ),
    since: z.iso
      .datetime()
      .nullable()
      .openapi({ description: "When the visit before this one ended; `null`: the first visit" }),
    changes: z.array(
      z.object({
        plan,
        kinds: z.array(
          z.object({
            type: z.string(),
            text: fullTextView,
            count: z.int(),
            on: z.iso.date().openapi({ description: "The last time" }),
            organisations: z.array(z.string()),
          }),
        ),
      }),
    ),
    moreChanges: z.boolean().openapi({ description: "More happened than is told here" }),
  })
  .openapi("Workload");
export type WorkloadView = z.infer<typeof workloadView>;
