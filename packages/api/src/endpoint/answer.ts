/**
 * The one place where answers become HTTP. Everything is written in one go, headers included: the server's quick path
 * for text answers is lost as soon as something looks at the headers afterwards.
 */
import { hash } from "node:crypto";
import { type Language, languages } from "@napar/domain/text";
import type { Context } from "hono";
import { accepts } from "hono/accepts";
import { type ApiError, problemOf, problems, type RefusedInput } from "../problem/index.js";

/** How long an answer may be reused without asking. */
export type Freshness =
  /** Reference lists and law: they change with a new version of NAPAR. */
  | "reference"
  /** Stored content: always ask, the ETag makes it cheap. */
  | "stored";

const cacheControl: Record<Freshness, string> = {
  reference: "public, max-age=300, stale-while-revalidate=3600",
  stored: "public, no-cache",
};

/** Of every answer of the API: it is data, nothing in it may run, and any site may read it. */
export const safeHeaders = {
  "access-control-allow-origin": "*",
  "access-control-expose-headers": "ETag",
  "content-security-policy": "default-src 'none'; frame-ancestors 'none'",
  "cross-origin-resource-policy": "cross-origin",
  "referrer-policy": "no-referrer",
  "x-content-type-options": "nosniff",
} as const;

const json = "application/json; charset=utf-8";

/** Answers a JSON text, or 304 when the caller already has it. */
export function answerText(c: Context, text: string, freshness: Freshness, type = json): Response {
  const etag = `"${hash("sha1", text, "base64url")}"`;
  const headers = { ...safeHeaders, etag, "cache-control": cacheControl[freshness] };
  const known = c.req.header("if-none-match");
  (c.get("remember") as Remember | undefined)?.(etag, freshness);
  if (known !== undefined && matches(known, etag)) return new Response(null, { status: 304, headers });
  return new Response(text, { headers: { ...headers, "content-type": type } });
}

/** Called with the ETag of what is answered, where somebody keeps it. */
type Remember = (etag: string, freshness: Freshness) => void;

/** Addresses whose ETag is kept. */
const mostKnown = 10_000;

/**
 * Remembers the ETag of answers made from stored content, as long as the content stays the same: whoever already has that
 * answer is told so without asking the storage.
 *
 * @param generation names the content and the day
 */
export function createKnownAnswers(generation: () => string) {
  const etags = new Map<string, string>();
  let of = "";
  return {
    /** @returns 304 when the caller has what would be answered; else what to call with the ETag once it is made */
    ask(request: Request): Response | Remember {
      const now = generation();
      if (now !== of) {
        etags.clear();
        of = now;
      }
      const etag = etags.get(request.url);
      const known = request.headers.get("if-none-match");
      if (etag !== undefined && known !== null && matches(known, etag)) {
        const headers = { ...safeHeaders, etag, "cache-control": cacheControl.stored };
        return new Response(null, { status: 304, headers });
      }
      return (made, freshness) => {
        // What changed meanwhile may or may not be in the answer.
        if (freshness !== "stored" || of !== now || generation() !== now || etags.size >= mostKnown) return;
        etags.set(request.url, made);
      };
    },
  };
}

/** Answers a value that is nobody else's to keep. */
export const answerOnce = (value: unknown): Response =>
  new Response(JSON.stringify(value), {
    headers: { ...safeHeaders, "content-type": json, "cache-control": "no-store" },
  });

export function answerProblem(
  c: Context,
  error: ApiError,
  input?: RefusedInput,
  headers: Record<string, string> = {},
): Response {
  const language = languageOf(c);
  const problem = problemOf(error, { instance: c.req.path, input, language });
  return new Response(JSON.stringify(problem), {
    status: problems[error.kind].status,
    headers: {
      ...safeHeaders,
      "content-type": "application/problem+json; charset=utf-8",
      "cache-control": "no-store",
      "content-language": language,
      vary: "Accept-Language",
      ...headers,
    },
  });
}

/** The language asked for that we have; English for who asks for none. */
function languageOf(c: Context): Language {
  return accepts(c, {
    header: "Accept-Language",
    supports: [...languages],
    default: "en",
    match: (wanted, { default: preset }) => {
      const byPreference = wanted.filter(({ q }) => q > 0).sort((a, b) => b.q - a.q);
      const codes = byPreference.map(({ type }) => type.split("-")[0]?.toLowerCase());
      return codes.find((code) => languages.some((language) => language === code)) ?? preset;
    },
  }) as Language;
}

/** If-None-Match compares weakly (RFC 9110, 13.1.2). */
function matches(known: string, etag: string): boolean {
  return known.trim() === "*" || known.split(",").some((one) => one.trim().replace(/^W\//, "") === etag);
}
