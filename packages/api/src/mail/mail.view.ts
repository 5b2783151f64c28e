import { z } from "@hono/zod-openapi";
import { mailTopics } from "./mail-content.js";

const instant = z.iso.datetime();

export const outboxView = z
  .object({
    items: z.array(
      z.object({
        id: z.string(),
        topic: z.enum(mailTopics),
        to: z.object({ name: z.string(), email: z.string() }),
        subject: z.string(),
        text: z.string(),
        queuedAt: instant,
        sentAt: instant.nullable(),
      }),
    ),
  })
  .openapi("Outbox", { description: "The latest first, fifty at most" });
export type OutboxView = z.infer<typeof outboxView>;
