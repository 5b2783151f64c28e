/** An address whose answer depends on who asks: described like the others, kept by nobody. */
import { createRoute, type OpenAPIHono, type z } from "@hono/zod-openapi";
import {
  answerProblem,
  type Description,
  documentOf,
  parserOf,
  type Reply,
  routeOf,
  safeHeaders,
} from "../endpoint/index.js";
import type { Actor, ActorOf } from "./actor.js";

type Shape = z.ZodRawShape;
type Output<S extends Shape> = z.output<z.ZodObject<S>>;

/** What is answered, and the ETag that a change of it would name. */
export type Personal = { value: unknown; etag?: string };

export function readPersonally<P extends Shape, Q extends Shape>(
  app: OpenAPIHono,
  description: Omit<Description<P, Q>, "freshness">,
  actorOf: ActorOf,
  handler: (request: {
    params: Output<P>;
    query: Output<Q>;
    url: string;
    actor: Actor | null;
  }) => Promise<{ ok: true; value: Personal } | Extract<Reply, { ok: false }>>,
): void {
  app.openAPIRegistry.registerPath(createRoute({ method: "get", ...documentOf(description) }));
  const parse = parserOf(description);
  app.get(routeOf(description.path), async (c) => {
    const input = parse(c);
    if (!input.ok) return answerProblem(c, input.error);
    const actor = await actorOf(c.req.raw);
    const reply = await handler({ ...input.value, url: c.req.url, actor });
    if (!reply.ok) {
      const { error, input: refused } = reply.error;
      return answerProblem(c, error, refused, error.kind === "notSignedIn" ? signInHow : {});
    }
    const { value, etag } = reply.value;
    return new Response(JSON.stringify(value), {
      headers: {
        ...safeHeaders,
        "content-type": "application/json; charset=utf-8",
        "cache-control": "private, no-store",
        ...(etag !== undefined && { etag }),
      },
    });
  });
}

const signInHow = { "www-authenticate": "Session" };
