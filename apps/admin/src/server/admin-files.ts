/** The server's part of the workplace: hands out the built files at `/admin`; every other address below is the app itself. */
import { readdirSync, readFileSync } from "node:fs";
import { extname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { brotliCompressSync, constants, gzipSync } from "node:zlib";

export type Admin = { fetch(request: Request): Response };

type AdminFile = {
  body: Uint8Array<ArrayBuffer>;
  type: string;
  /** The name carries a hash: it can be kept for ever. */
  immutable: boolean;
  /** By content coding, made when it is first asked for: a start should not wait for it. */
  coded: Partial<Record<Coding, Uint8Array<ArrayBuffer>>>;
};
type Coding = "br" | "gzip";

const types: Record<string, string> = {
  ".html": "text/html; charset=utf-8",
  ".css": "text/css; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".svg": "image/svg+xml",
  ".woff2": "font/woff2",
};

/** Own files only, no inline script or style, no frame: what is typed here goes to our API and nowhere else. */
const headers = {
  "content-security-policy": [
    "default-src 'none'",
    "script-src 'self'",
    "style-src 'self'",
    "img-src 'self'",
    "font-src 'self'",
    "connect-src 'self'",
    "form-action 'self'",
    "base-uri 'none'",
    "frame-ancestors 'none'",
  ].join("; "),
  "x-content-type-options": "nosniff",
  "x-frame-options": "DENY",
  // An address of the workplace can hold a token of a link.
  "referrer-policy": "no-referrer",
  "permissions-policy": "camera=(), geolocation=(), microphone=(), payment=(), usb=(), interest-cohort=()",
  "cross-origin-opener-policy": "same-origin",
  "cross-origin-resource-policy": "same-origin",
};

/**
 * Reads the built files into memory: they are few and small.
 *
 * @param folder the folder `dist/site` of a built workplace
 * @throws when it was not built: that is a fault of the installation
 */
export function createAdmin(folder = fileURLToPath(new URL("./site", import.meta.url))): Admin {
  const files = new Map<string, AdminFile>();
  for (const entry of readdirSync(folder, { recursive: true, withFileTypes: true })) {
    if (!entry.isFile()) continue;
    const file = join(entry.parentPath, entry.name);
    const path = file.slice(folder.length).replaceAll("\\", "/");
    const type = types[extname(path)] ?? "application/octet-stream";
    files.set(path, { body: readFileSync(file), type, immutable: path.startsWith("/assets/"), coded: {} });
  }
  const page = files.get("/index.html");
  if (!page) throw new Error(`the workplace was not built: ${folder} has no index.html`);

  return {
    fetch(request) {
      if (request.method !== "GET" && request.method !== "HEAD") {
        return new Response(null, { status: 405, headers: { ...headers, allow: "GET, HEAD" } });
      }
      const path = new URL(request.url).pathname.replace(/^\/admin/, "");
      const file = files.get(path) ?? (path.startsWith("/assets/") ? null : page);
      if (!file)
        return new Response(null, { status: 404, headers: { ...headers, "cache-control": "no-store" } });
      return answer(file, request);
    },
  };
}

function answer(file: AdminFile, request: Request): Response {
  const coding = codingFor(file, request.headers.get("accept-encoding") ?? "");
  const body = coding ? codedBody(file, coding) : file.body;
  return new Response(request.method === "HEAD" ? null : body, {
    headers: {
      ...headers,
      "content-type": file.type,
      "content-length": String(body.byteLength),
      "cache-control": file.immutable ? "public, max-age=31536000, immutable" : "no-cache",
      vary: "accept-encoding",
      ...(coding && { "content-encoding": coding }),
    },
  });
}

function codingFor({ type }: AdminFile, accepted: string): Coding | null {
  if (type === "font/woff2") return null;
  return accepted.includes("br") ? "br" : accepted.includes("gzip") ? "gzip" : null;
}

function codedBody(file: AdminFile, coding: Coding): Uint8Array<ArrayBuffer> {
  const known = file.coded[coding] ?? code(file.body, coding);
  file.coded[coding] = known;
  return known;
}

const code = (body: Uint8Array<ArrayBuffer>, coding: Coding): Uint8Array<ArrayBuffer> =>
  (coding === "br"
    ? brotliCompressSync(body, { params: { [constants.BROTLI_PARAM_QUALITY]: 6 } })
    : gzipSync(body)) as Uint8Array<ArrayBuffer>;
