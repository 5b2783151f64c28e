/** What the addresses for persons share: their bodies, and the answer to somebody who is not signed in. */
import type { Result } from "@napar/domain/result";
import type { Context } from "hono";
import type { z } from "zod";
import { answerProblem, readJsonBody, safeHeaders } from "../endpoint/index.js";
import { type ApiError, inputIssues } from "../problem/index.js";

export const ownHeaders = {
  ...safeHeaders,
  "content-type": "application/json; charset=utf-8",
  "cache-control": "no-store",
};

export const notSignedIn = (c: Context): Response =>
  answerProblem(c, { kind: "notSignedIn" }, undefined, { "www-authenticate": "Session" });

export async function bodyOf<T>(c: Context, schema: z.ZodType<T>): Promise<Result<T, ApiError>> {
  const body = await readJsonBody(c, { maxBytes: 64 * 1024, accepted: ["application/json"] });
  if (!body.ok) return body;
  const parsed = schema.safeParse(body.value);
  if (parsed.success) return { ok: true, value: parsed.data };
  const received = typeof body.value === "object" && body.value !== null ? body.value : {};
  const issues = inputIssues(parsed.error, "body", [], received as Record<string, unknown>);
  return { ok: false, error: { kind: "badRequest", issues } };
}
