/**
 * Problem documents (RFC 9457) as the Belgian REST guide writes them: a `type` URN, and `issues` for bad input.
 */
import { z } from "@hono/zod-openapi";
import { fullTextView } from "../openapi/part.js";

export const issueView = z
  .object({
    type: z.string().openapi({ example: "urn:problem-type:napar:unknownParameter" }),
    in: z.enum(["query", "path", "header", "body"]),
    /** Name of the parameter, or the path inside the body: `measures[3].start`. */
    name: z.string(),
    value: z.unknown().optional(),
    title: z.string(),
    detail: z.string().openapi({ description: "In the language of the answer, see Content-Language" }),
    text: fullTextView,
    /** Accepted values that look most like the one received, best first. */
    nearest: z.array(z.string()).optional(),
  })
  .openapi("Issue");
/** An issue before the language of the answer is known. */
export type Issue = Omit<z.infer<typeof issueView>, "detail">;

export const problemView = z
  .looseObject({
    type: z.string().openapi({ example: "urn:problem-type:napar:unknownField" }),
    /** Last part of `type`, the same word as in the domain. */
    kind: z.string().openapi({ example: "unknownField" }),
    title: z.string().openapi({ description: "In English, the same for every problem of the type" }),
    titleText: fullTextView.optional(),
    status: z.int(),
    detail: z
      .string()
      .optional()
      .openapi({ description: "In the language of Accept-Language that fits best; English without one" }),
    text: fullTextView.optional().openapi({ description: "`detail` in four languages" }),
    instance: z.string().optional(),
    issues: z.array(issueView).optional(),
    /** The refused value, where one value was refused. */
    value: z.unknown().optional(),
    nearest: z.array(z.string()).optional(),
  })
  .openapi("Problem", {
    description: "Problem document, RFC 9457 with the conventions of the Belgian REST guide",
  });
export type Problem = z.infer<typeof problemView>;
