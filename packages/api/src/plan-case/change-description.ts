/** How a change of a plan under way stands in the OpenAPI document: its headers, its refusals, its answer. */
import { createRoute, type OpenAPIHono, z } from "@hono/zod-openapi";
import { isSigning } from "@napar/domain/permission";
import { documentOf, idParameter } from "../endpoint/index.js";
import type { ApiError } from "../problem/index.js";

export const tag = "Plans under way";

const asParameter = idParameter(
  "The appointment under which one acts. Where it is missing and several permit the change: one's own before those held as a substitute, then the one that began first",
).optional();

export function describeChange(
  app: OpenAPIHono,
  {
    body,
    bodyDescription,
    isOpening = false,
    params = { id: z.string() },
    alsoRefuses = [],
    ...rest
  }: {
    path: string;
    name: string;
    summary: string;
    description?: string;
    answer: z.ZodType;
    isOpening?: boolean;
    params?: z.ZodRawShape;
    alsoRefuses?: readonly ApiError["kind"][];
    body: z.ZodType;
    bodyDescription: string;
  },
): void {
  const document = documentOf({
    ...{ ...rest, tag },
    ...(!isOpening && { params }),
    query: { as: asParameter },
    refusals: [
      ...alsoRefuses,
      ...(["notSignedIn", "missingPermission", "idempotencyKeyRequired", "idempotencyKeyReused"] as const),
      ...(["invalidJson", "payloadTooLarge", "unsupportedMediaType", "commandRefused"] as const),
      ...(isOpening ? [] : (["resourceNotFound", "preconditionRequired", "preconditionFailed"] as const)),
      // A batch may hold such a command.
      ...(isSigning(rest.name) || rest.name === "changePlanCase" ? (["freshSignInRequired"] as const) : []),
    ],
  });
  const { 200: answer, ...refusals } = document.responses;
  const headers = {
    "idempotency-key": z
      .string()
      .min(1)
      .max(200)
      .openapi({ description: "One text for each request; sent again it has no second effect" }),
    ...(!isOpening && {
      "if-match": z
        .string()
        .openapi({ description: "ETag of the version that is changed", example: '"v12"' }),
    }),
  };
  app.openAPIRegistry.registerPath(
    createRoute({
      method: "post",
      ...document,
      request: {
        ...document.request,
        headers: z.object(headers),
        body: {
          required: true,
          description: bodyDescription,
          content: { "application/json": { schema: body } },
        },
      },
      responses: { [isOpening ? 201 : 200]: answer, ...refusals },
    } as never),
  );
}
