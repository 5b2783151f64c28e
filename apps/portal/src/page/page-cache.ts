/**
 * Rendered pages in memory, keyed by address. All of them are dropped when the content changes or a new day begins:
 * `generation` says so. Compressed forms are made when the first browser asks for one, and kept.
 */
import { createHash } from "node:crypto";
import { brotliCompressSync, constants, gzipSync } from "node:zlib";

type Encoding = "br" | "gzip" | "identity";
type Bytes = Uint8Array<ArrayBuffer>;

export type KeptPage = {
  plain: Bytes;
  etag: string;
  headers: Readonly<Record<string, string>>;
  /** Ready answers, one per encoding asked for so far. */
  ready: Partial<Record<Encoding, { body: Bytes; headers: Record<string, string> }>>;
};

/** Memory for pages; the oldest go first. */
const maxBytes = 48 * 1024 * 1024;

export class PageCache {
  #pages = new Map<string, KeptPage>();
  #bytes = 0;
  #generation = "";

  /** The page at an address, if it was rendered in this generation. */
  find(address: string, generation: string): KeptPage | undefined {
    if (generation !== this.#generation) this.clear(generation);
    return this.#pages.get(address);
  }

  keep(address: string, page: KeptPage, generation: string): void {
    if (generation !== this.#generation) this.clear(generation);
    if (this.#pages.has(address)) return;
    this.#pages.set(address, page);
    this.#bytes += page.plain.byteLength;
    while (this.#bytes > maxBytes) {
      const [oldest, dropped] = this.#pages.entries().next().value as [string, KeptPage];
      this.#pages.delete(oldest);
      this.#bytes -= dropped.plain.byteLength;
    }
  }

  clear(generation = ""): void {
    this.#pages.clear();
    this.#bytes = 0;
    this.#generation = generation;
  }
}

export function pageOf(body: string | Uint8Array, headers: Readonly<Record<string, string>>): KeptPage {
  const plain = Buffer.from(body as string) as Buffer<ArrayBuffer>;
  const hash = createHash("sha1").update(plain).digest("base64url");
  // Weak: the compressed forms share it.
  return { plain, etag: `W/"${hash}"`, headers, ready: {} };
}

/** The page as a response in the best encoding the client takes; 304 when the client has it. */
export function respondWith(
  page: KeptPage,
  acceptEncoding: string | null,
  ifNoneMatch: string | null,
): Response {
  if (ifNoneMatch?.includes(page.etag)) {
    const { "content-type": _, ...headers } = page.headers;
    return new Response(null, { status: 304, headers: { ...headers, etag: page.etag } });
  }
  const isText = /^(text\/|application\/.*(json|xml|javascript)|image\/svg)/.test(
    page.headers["content-type"] ?? "",
  );
  const { body, headers } = readyForm(page, isText ? encodingFor(acceptEncoding) : "identity");
  return new Response(body, { status: 200, headers });
}

function encodingFor(accepted: string | null): Encoding {
  if (!accepted) return "identity";
  if (/\bbr\b(?!\s*;\s*q=0(?:\.0*)?(?:,|$))/.test(accepted)) return "br";
  return /\bgzip\b(?!\s*;\s*q=0(?:\.0*)?(?:,|$))/.test(accepted) ? "gzip" : "identity";
}

function readyForm(page: KeptPage, encoding: Encoding) {
  const known = page.ready[encoding];
  if (known) return known;
  const body = compressed(page.plain, encoding);
  const form = {
    body,
    headers: {
      ...page.headers,
      etag: page.etag,
      "content-length": String(body.byteLength),
      ...(encoding === "identity" ? {} : { "content-encoding": encoding }),
    },
  };
  page.ready[encoding] = form;
  return form;
}

function compressed(plain: Bytes, encoding: Encoding): Bytes {
  if (encoding === "identity") return plain;
  if (encoding === "gzip") return gzipSync(plain, { level: 6 }) as Buffer<ArrayBuffer>;
  return brotliCompressSync(plain, {
    params: { [constants.BROTLI_PARAM_QUALITY]: 5, [constants.BROTLI_PARAM_SIZE_HINT]: plain.byteLength },
  }) as Buffer<ArrayBuffer>;
}
