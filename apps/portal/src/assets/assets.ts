/** The files a browser fetches beside the pages, as `vite build` wrote them. */
import { readdirSync, readFileSync } from "node:fs";
import { extname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { brotliCompressSync, gzipSync } from "node:zlib";

export type AssetFile = {
  body: Uint8Array<ArrayBuffer>;
  type: string;
  /** The name carries a hash: it can be kept for ever. */
  immutable: boolean;
  gzip?: Uint8Array<ArrayBuffer>;
  brotli?: Uint8Array<ArrayBuffer>;
};

export type Assets = {
  styles: readonly string[];
  /** Fonts worth fetching before the stylesheet asks for them. */
  fonts: readonly string[];
  scriptOf: (island: string) => string | null;
  fileAt: (path: string) => AssetFile | null;
};

const types: Record<string, string> = {
  ".css": "text/css; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".svg": "image/svg+xml",
  ".png": "image/png",
  ".woff2": "font/woff2",
  ".txt": "text/plain; charset=utf-8",
};

/** For pages without files, as in a test of a route. */
export const noAssets: Assets = { styles: [], fonts: [], scriptOf: () => null, fileAt: () => null };

type Manifest = Record<string, { file: string; name?: string; src?: string; css?: string[] }>;

/**
 * Reads the built files into memory: they are few and small.
 *
 * @param folder the folder `dist/site` of a built portal
 * @throws when the portal was not built: a site without its stylesheet is a fault of the installation
 */
export function loadAssets(folder = fileURLToPath(new URL("./site", import.meta.url))): Assets {
  const manifest = JSON.parse(readFileSync(join(folder, "manifest.json"), "utf8")) as Manifest;
  const files = new Map<string, AssetFile>();
  for (const entry of readdirSync(folder, { recursive: true, withFileTypes: true })) {
    if (!entry.isFile() || entry.name === "manifest.json") continue;
    const file = join(entry.parentPath, entry.name);
    const path = file.slice(folder.length).replaceAll("\\", "/");
    files.set(path, assetOf(readFileSync(file), path));
  }
  const entries = Object.values(manifest);
  const styles = entries.filter((entry) => entry.file.endsWith(".css")).map((entry) => `/${entry.file}`);
  return {
    styles: [...new Set(styles)],
    fonts: [...files.keys()].filter((path) => /(literata|napar-sans)-latin-400-700/.test(path)),
    scriptOf: (island) => {
      const entry = entries.find((one) => one.name === island && one.file.endsWith(".js"));
      return entry ? `/${entry.file}` : null;
    },
    fileAt: (path) => files.get(path) ?? null,
  };
}

function assetOf(body: Buffer<ArrayBuffer>, path: string): AssetFile {
  const extension = extname(path);
  const file: AssetFile = {
    body,
    type: types[extension] ?? "application/octet-stream",
    immutable: path.startsWith("/assets/"),
  };
  // Packed already.
  if (extension === ".woff2" || extension === ".png") return file;
  return {
    ...file,
    gzip: gzipSync(body) as Buffer<ArrayBuffer>,
    brotli: brotliCompressSync(body) as Buffer<ArrayBuffer>,
  };
}
