/** What the API tells of messages. */
import { z } from "@hono/zod-openapi";
import { messageKinds } from "@napar/domain/message";
import { collectionOf } from "../collection/index.js";
import { fullTextView, localizedTextView } from "../openapi/part.js";

export const messageView = z
  .object({
    id: z.string(),
    kind: z.enum(messageKinds),
    /** The whole sentence, with the title of the plan and the last day where there is one. */
    text: fullTextView,
    /** To whom it is addressed; without an office to the organisation as a whole. */
    organisation: z.string(),
    office: z.string().nullable(),
    plan: z.string(),
    planTitle: localizedTextView
      .nullable()
      .openapi({ description: "`null`: the reader has no right to read the plan" }),
    /** What it is about. */
    about: z.object({ kind: z.string(), id: z.string() }),
    due: z.iso.date().nullable(),
    on: z.iso.date(),
    isRead: z.boolean().openapi({ description: "By the person who asks" }),
  })
  .openapi("Message");
export type MessageView = z.infer<typeof messageView>;

export const messagesView = collectionOf(messageView).extend({
  unread: z.int().openapi({ description: "On all pages" }),
});
