/**
 * What an import weighs in an application: bundled alone, minified, without zod.
 * `node package/weight.mjs` (after a build) writes the table of the README anew.
 */
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { gzipSync } from "node:zlib";
import { build } from "esbuild";
import { packageFolder } from "./folder.mjs";

/** One export in a bundle of its own, as text. */
export async function bundle(name) {
  const { outputFiles } = await build({
    stdin: { contents: `export * from "${name}";`, resolveDir: packageFolder },
    bundle: true,
    minify: true,
    format: "esm",
    target: "es2022",
    external: ["zod"],
    write: false,
  });
  return outputFiles[0].text;
}

const kilobytes = (bytes) => Math.round(bytes / 102.4) / 10;

/** In kB, plain and gzipped. */
export async function weigh(name) {
  const text = await bundle(name);
  return { size: kilobytes(Buffer.byteLength(text)), zipped: kilobytes(gzipSync(text).length) };
}

const readmeFile = join(packageFolder, "README.md");
const row = /^\| `(@napar\/domain[^`]*)` +\| +([\d.]+) +\| +([\d.]+) +\|$/gm;

/** The rows of the README's table. */
export const writtenWeights = () =>
  [...readFileSync(readmeFile, "utf8").matchAll(row)].map(([, name, size, zipped]) => ({
    name,
    size: Number(size),
    zipped: Number(zipped),
  }));

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const found = new Map();
  for (const { name } of writtenWeights()) found.set(name, await weigh(name));
  const text = readFileSync(readmeFile, "utf8").replace(row, (line, name, size, zipped) => {
    const weight = found.get(name);
    const cell = (value, old) => String(value).padEnd(Math.max(old.length, String(value).length));
    return line.replace(
      /\| [\d.]+( *)\| [\d.]+( *)\|$/,
      (_, first, second) =>
        `| ${cell(weight.size, size + first.slice(1))} | ${cell(weight.zipped, zipped + second.slice(1))} |`,
    );
  });
  writeFileSync(readmeFile, text);
}
