/** Files as they leave: told apart by what they are made of, and written while they are made. */
import { hash } from "node:crypto";
import type { Result } from "@napar/domain/result";
import type { Context } from "hono";
import { safeHeaders } from "../endpoint/index.js";

/** Of what an answer is made from: the same parts, the same answer. */
export const etagFor = (parts: readonly string[]): string =>
  `"${hash("sha1", parts.join("\n"), "base64url")}"`;

export const isKnown = (c: Context, etag: string): boolean =>
  (c.req.header("if-none-match") ?? "").split(",").some((one) => one.trim().replace(/^W\//, "") === etag);

const headersFor = (etag: string) => ({ ...safeHeaders, etag, "cache-control": "public, no-cache" });
export const notModified = (etag: string): Response =>
  new Response(null, { status: 304, headers: headersFor(etag) });

type Parts = AsyncIterable<string | Uint8Array> | Iterable<string | Uint8Array>;

/** @param parts asked for one after the other, as fast as the reader takes them */
export function answerStream(
  c: Context,
  parts: Parts,
  { name, type, etag }: { name: string; type: string; etag: string },
): Response {
  const headers = {
    ...headersFor(etag),
    "content-type": type,
    "content-disposition": `attachment; filename="${name}"`,
  };
  if (c.req.method === "HEAD") return new Response(null, { headers });
  const encoder = new TextEncoder();
  const source = Symbol.asyncIterator in parts ? parts[Symbol.asyncIterator]() : parts[Symbol.iterator]();
  const body = new ReadableStream<Uint8Array>({
    async pull(controller) {
      const { done, value } = await source.next();
      if (done) controller.close();
      else controller.enqueue(typeof value === "string" ? encoder.encode(value) : value);
    },
    async cancel() {
      await source.return?.();
    },
  });
  return new Response(body, { headers });
}

/** Files that take a thread to make, kept until the content changes: the name changes with it. */
export class KeptFiles {
  #files = new Map<string, Promise<Result<Uint8Array, unknown>>>();

  async findOrMake<E>(
    name: string,
    make: () => Promise<Result<Uint8Array, E>>,
  ): Promise<Result<Uint8Array, E>> {
    const known = this.#files.get(name);
    if (known) return known as Promise<Result<Uint8Array, E>>;
    const making = make();
    this.#files.set(name, making);
    if (this.#files.size > mostKept) this.#files.delete(this.#files.keys().next().value as string);
    const forget = () => this.#files.delete(name);
    // A refusal may pass, and a large file would crowd out the rest.
    making.then((file) => {
      if (!file.ok || file.value.byteLength > largestKept) forget();
    }, forget);
    return making;
  }
}
const mostKept = 40;
const largestKept = 1024 * 1024;
