/** What somebody has to know of the plans of their organisations: that there is something, and until when. */
import { createRoute, type OpenAPIHono } from "@hono/zod-openapi";
import { dueText, messageTexts } from "@napar/domain/message";
import { ok } from "@napar/domain/result";
import { type FullText, fillSentence, languages, readText } from "@napar/domain/text";
import { nextPage, pageParameters } from "../collection/index.js";
import { answerProblem, documentOf, idParameter, refuse, safeHeaders } from "../endpoint/index.js";
import { type Actor, permit } from "../plan-case/actor.js";
import { readPersonally } from "../plan-case/case-endpoint.js";
import type { GoverningOptions } from "../plan-case/plan-case.commands.js";
import { readerOf } from "../plan-case/plan-case-access.js";
import { dayInWords } from "./day-in-words.js";
import { type HeldOffice, listMessages, markRead, type StoredMessage } from "./message.store.js";
import { type MessageView, messagesView } from "./message.view.js";

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

/** Those whose own affairs the person may read: an installer appoints people to an office and reads nothing for it. */
function officesOf(actor: Actor, on: string): HeldOffice[] {
  return actor.appointments.flatMap((appointment) => {
    const { organisation, office } = appointment;
    const subject = { organisations: [organisation], parties: [], partners: [], state: "draft" } as const;
    const alone = { ...actor, appointments: [appointment] };
    return permit(alone, "readOwn", subject, on).ok ? [{ organisation, office }] : [];
  });
}

function viewOf({ aboutKind, aboutId, ...message }: StoredMessage): MessageView {
  const { kind, planTitle, plan, due } = message;
  const sentences = languages.map((language) => {
    const title = (planTitle && readText(planTitle, language)?.text) ?? plan;
    const whole = due === null ? [messageTexts[kind]] : [messageTexts[kind], dueText];
    const facts: Record<string, string> = {
      plan: title,
      ...(due !== null && { due: dayInWords(due, language) }),
    };
    return [language, whole.map((each) => fillSentence(each[language], facts)).join(" ")];
  });
  return {
    ...message,
    text: Object.fromEntries(sentences) as FullText,
    about: { kind: aboutKind, id: aboutId },
  };
}
