/** What somebody has to know of the plans of their organisations: that there is something, and until when. */
import { createRoute, type OpenAPIHono } from "@hono/zod-openapi";
import { ok } from "@napar/domain/result";
import { nextPage, pageParameters } from "../collection/index.js";
import { answerProblem, documentOf, idParameter, refuse, safeHeaders } from "../endpoint/index.js";
import { readPersonally } from "../plan-case/case-endpoint.js";
import type { GoverningOptions } from "../plan-case/plan-case.commands.js";
import { readerOf } from "../plan-case/plan-case-access.js";
import { officesOf } from "./held-offices.js";
import { listMessages, markRead, type StoredMessage } from "./message.store.js";
import { type MessageView, messagesView } from "./message.view.js";
import { wordsOfMessage } from "./message-words.js";

const tag = "Messages";

export function addMessageRoutes(
  app: OpenAPIHono,
  { storage: { db }, actorOf, now }: Omit<GoverningOptions, "country">,
): void {
  readPersonally(
    app,
    {
      path: "/messages",
      name: "listMessages",
      summary: "Messages to one's organisations and offices, unread ones first",
      ...{ tag, query: pageParameters, answer: messagesView, refusals: ["notSignedIn"] },
    },
    actorOf,
    async ({ query: { page, pageSize }, url, actor }) => {
      if (!actor) return refuse({ kind: "notSignedIn" });
      const { on } = now();
      const { items, total, unread } = await listMessages(db, {
        ...{ person: actor.person, offices: officesOf(actor, on), reader: readerOf(actor, on), on },
        ...{ limit: pageSize, offset: (page - 1) * pageSize },
      });
      const next = nextPage(url, { page, pageSize, total });
      const value = { items: items.map(viewOf), page, pageSize, total, unread, ...(next && { next }) };
      return ok({ value });
    },
  );

  const path = "/messages/{id}/reading";
  const document = documentOf({
    ...{ path, name: "readMessage", tag, answer: messagesView },
    summary: "Says that one has read a message; saying it again changes nothing",
    params: { id: idParameter("Id of a message") },
    refusals: ["notSignedIn", "resourceNotFound"],
  });
  const { 200: _, ...refusals } = document.responses;
  app.openAPIRegistry.registerPath(
    createRoute({
      ...document,
      method: "put",
      responses: { 204: { description: "It is read" }, ...refusals },
    } as never),
  );
  app.put("/messages/:id/reading", async (c) => {
    const actor = await actorOf(c.req.raw);
    if (!actor)
      return answerProblem(c, { kind: "notSignedIn" }, undefined, { "www-authenticate": "Session" });
    const id = c.req.param("id");
    const addressee = { person: actor.person, offices: officesOf(actor, now().on) };
    if (await markRead(db, id, addressee)) return new Response(null, { status: 204, headers: safeHeaders });
    return answerProblem(c, { kind: "resourceNotFound", resource: "message", value: id, nearest: [] });
  });
}

const viewOf = ({ aboutKind, aboutId, ...message }: StoredMessage): MessageView => ({
  ...message,
  text: wordsOfMessage(message),
  about: { kind: aboutKind, id: aboutId },
});
