/**
 * An address of the API: what it takes, what it answers, what it may refuse. From the same description come the
 * validation of every request and the OpenAPI document.
 */
import { createRoute, type OpenAPIHono, z } from "@hono/zod-openapi";
import type { Result } from "@napar/domain/result";
import type { Context } from "hono";
import {
  type ApiError,
  inputIssues,
  problems,
  problemTexts,
  problemView,
  type RefusedInput,
} from "../problem/index.js";
import { answerOnce, answerProblem, answerText, type Freshness } from "./answer.js";

/** A refusal, with the parameter its value came from where one did. */
export type Refused = { error: ApiError; input?: RefusedInput };
/** JSON text that needs no further writing. */
export type JsonText = { readonly jsonText: string };
export const jsonText = (text: string): JsonText => ({ jsonText: text });

type Shape = z.ZodRawShape;
type None = Record<never, z.ZodType>;
type Output<S extends Shape> = z.output<z.ZodObject<S>>;

export type Description<P extends Shape, Q extends Shape> = {
  /** As OpenAPI writes it: `/plans/{id}`. */
  path: string;
  name: string;
  summary: string;
  description?: string;
  tag: string;
  params?: P;
  query?: Q;
  answer: z.ZodType;
  freshness: Freshness;
  /** Kinds of refusal beside bad input. */
  refusals?: readonly ApiError["kind"][];
};

export type Handler<P extends Shape, Q extends Shape, Body = undefined> = (request: {
  params: Output<P>;
  query: Output<Q>;
  body: Body;
  url: string;
}) => Reply | Promise<Reply>;
export type Reply = Result<unknown, Refused>;

export const refuse = (error: ApiError, input?: RefusedInput): { ok: false; error: Refused } => ({
  ok: false,
  error: { error, input },
});

/** `/plans/{id}` of the description is `/plans/:id` to the router. */
export const routeOf = (path: string): string => path.replace(/\{(\w+)\}/g, ":$1");

/** An address that is read: answered with an ETag. */
export function read<P extends Shape = None, Q extends Shape = None>(
  app: OpenAPIHono,
  description: Description<P, Q>,
  handler: Handler<P, Q>,
): void {
  const { path, freshness } = description;
  app.openAPIRegistry.registerPath(createRoute({ method: "get", ...documentOf(description) }));
  const parse = parserOf(description);
  app.get(routeOf(path), async (c) => {
    const input = parse(c);
    if (!input.ok) return answerProblem(c, input.error);
    const reply = await handler({ ...input.value, body: undefined, url: c.req.url });
    if (!reply.ok) return answerProblem(c, reply.error.error, reply.error.input);
    const { value } = reply;
    const text = isJsonText(value) ? value.jsonText : JSON.stringify(value);
    return answerText(c, text, freshness);
  });
}

/** An address that takes a JSON document and answers about it; nothing is kept. */
export function ask<P extends Shape = None, Q extends Shape = None>(
  app: OpenAPIHono,
  description: Omit<Description<P, Q>, "freshness"> & { body: z.ZodType; bodyDescription: string },
  readBody: (c: Context) => Promise<Result<unknown, ApiError>>,
  handler: Handler<P, Q, unknown>,
): void {
  const { path, body, bodyDescription } = description;
  const document = documentOf(description);
  app.openAPIRegistry.registerPath(
    createRoute({
      method: "post",
      ...document,
      request: {
        ...document.request,
        body: {
          required: true,
          description: bodyDescription,
          content: { "application/json": { schema: body } },
        },
      },
    }),
  );
  const parse = parserOf(description);
  app.post(path, async (c) => {
    const input = parse(c);
    if (!input.ok) return answerProblem(c, input.error);
    const received = await readBody(c);
    if (!received.ok) return answerProblem(c, received.error);
    const reply = await handler({ ...input.value, body: received.value, url: c.req.url });
    return reply.ok ? answerOnce(reply.value) : answerProblem(c, reply.error.error, reply.error.input);
  });
}

const isJsonText = (value: unknown): value is JsonText =>
  typeof value === "object" && value !== null && "jsonText" in value;

export function parserOf<P extends Shape, Q extends Shape>({
  params,
  query,
}: Pick<Description<P, Q>, "params" | "query">) {
  const paramsSchema = z.object(params ?? ({} as P));
  const querySchema = z.strictObject(query ?? ({} as Q));
  const names = Object.keys(query ?? {});
  return (c: Context): Result<{ params: Output<P>; query: Output<Q> }, ApiError> => {
    const receivedParams = c.req.param() as Record<string, string>;
    const receivedQuery = oneOrMany(c.req.queries());
    const parsedParams = paramsSchema.safeParse(receivedParams);
    const parsedQuery = querySchema.safeParse(receivedQuery);
    if (parsedParams.success && parsedQuery.success) {
      return {
        ok: true,
        value: { params: parsedParams.data as Output<P>, query: parsedQuery.data as Output<Q> },
      };
    }
    const issues = [
      ...(parsedParams.error ? inputIssues(parsedParams.error, "path", [], receivedParams) : []),
      ...(parsedQuery.error ? inputIssues(parsedQuery.error, "query", names, receivedQuery) : []),
    ];
    return { ok: false, error: { kind: "badRequest", issues } };
  };
}

function oneOrMany(queries: Record<string, string[]>): Record<string, string | string[]> {
  const values: Record<string, string | string[]> = {};
  for (const name in queries) {
    const all = queries[name] as string[];
    values[name] = all.length === 1 ? (all[0] as string) : all;
  }
  return values;
}

export function documentOf(
  description: Omit<Description<Shape, Shape>, "freshness" | "params" | "query"> & {
    params?: Shape;
    query?: Shape;
  },
) {
  const { path, name, summary, tag, params, query, answer, refusals = [] } = description;
  const kinds: ApiError["kind"][] = ["badRequest", ...refusals];
  const byStatus = Map.groupBy(kinds, (kind) => problems[kind].status);
  return {
    path,
    operationId: name,
    summary,
    description: description.description,
    tags: [tag],
    request: {
      ...(params && { params: z.object(params) }),
      ...(query && { query: z.object(query) }),
    },
    responses: {
      200: { description: "The answer", content: { "application/json": { schema: answer } } },
      ...Object.fromEntries(
        [...byStatus].map(([status, refused]) => [
          status,
          {
            description: refused.map((kind) => `${kind}: ${problemTexts[kind].title.en}`).join("; "),
            content: { "application/problem+json": { schema: problemView } },
          },
        ]),
      ),
    },
  };
}
