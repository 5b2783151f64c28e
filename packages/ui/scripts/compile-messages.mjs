/**
 * Compiles the texts of the interface (`messages/<locale>/<topic>.json`) to functions in `src/paraglide`.
 *
 * Stops with a list when a locale misses a key, has an empty text, or uses other parameters than English: a text that
 * is missing in one language is an error of the build, never a gap on a page. Needs no network.
 */
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

const root = join(dirname(fileURLToPath(import.meta.url)), "..");
const settingsFile = join(root, "project.inlang/settings.json");
const settings = JSON.parse(readFileSync(settingsFile, "utf8"));
const { locales, baseLocale } = settings;

// The compiler only reads local files; a request to a server would be a fault.
globalThis.fetch = () => Promise.reject(new Error("no network while texts are compiled"));

/** Every text of a locale, with the file it stands in. A key may stand in one file only. */
function readTexts(locale, problems) {
  const texts = new Map();
  for (const file of readdirSync(join(root, "messages", locale)).sort()) {
    const place = `messages/${locale}/${file}`;
    for (const [key, text] of Object.entries(JSON.parse(readFileSync(join(root, place), "utf8")))) {
      if (key === "$schema") continue;
      if (texts.has(key)) problems.push(`${place}: "${key}" stands in ${texts.get(key).place} as well`);
      if (typeof text !== "string" || text.trim() === "") problems.push(`${place}: "${key}" has no text`);
      if (!/^[a-z][A-Za-z0-9]*$/.test(key)) problems.push(`${place}: "${key}" is not a name in camel case`);
      texts.set(key, { text: String(text), place });
    }
  }
  return texts;
}

const parametersOf = (text) => [...new Set([...text.matchAll(/\{(\w+)\}/g)].map((match) => match[1]))].sort();

function compareLocales(problems) {
  const all = new Map(locales.map((locale) => [locale, readTexts(locale, problems)]));
  const base = all.get(baseLocale);
  for (const [locale, texts] of all) {
    for (const [key, { text, place }] of base) {
      const other = texts.get(key);
      if (!other) problems.push(`messages/${locale}: "${key}" is missing (it stands in ${place})`);
      else if (parametersOf(other.text).join() !== parametersOf(text).join())
        problems.push(
          `${other.place}: "${key}" has the parameters {${parametersOf(other.text)}} instead of {${parametersOf(text)}}`,
        );
    }
    for (const [key, { place }] of texts)
      if (!base.has(key)) problems.push(`${place}: "${key}" is missing in ${baseLocale}`);
  }
  return base;
}

/** Declarations by hand: exact parameters, and no need for a compiler API. */
function declarationsOf(base) {
  const lines = [...base].map(([key, { text }]) => {
    const names = parametersOf(text);
    const inputs = names.length
      ? `inputs: { ${names.map((name) => `${name}: string | number`).join("; ")} }`
      : "inputs?: Record<string, never>";
    return `  /** ${text.replaceAll("*/", "* /")} */\n  readonly ${key}: (${inputs}, options?: { locale?: Locale }) => string;`;
  });
  return `export type Locale = ${locales.map((locale) => `"${locale}"`).join(" | ")};\nexport type Messages = {\n${lines.join("\n")}\n};\nexport declare const m: Messages;\n`;
}

/** Each language in a module of its own, under the names of the texts: an app in a browser loads one of them. */
function writeLanguages() {
  const compiled = join(root, "src/paraglide/messages");
  const index = readFileSync(join(compiled, "_index.js"), "utf8");
  const names = [...index.matchAll(/^export (?:const (\w+)|\{ (\w+) as "(\w+)" \})/gm)].map(
    ([, plain, safe, name]) => (plain ? plain : `${safe} as ${name}`),
  );
  const folder = join(root, "src/paraglide/languages");
  mkdirSync(folder, { recursive: true });
  for (const locale of locales) {
    const lines = names.map((name) => `  ${name},`).join("\n");
    writeFileSync(join(folder, `${locale}.js`), `export {\n${lines}\n} from "../messages/${locale}.js";\n`);
    writeFileSync(join(folder, `${locale}.d.ts`), "export {};\n");
  }
}

const problems = [];
const base = compareLocales(problems);
const topics = new Set(readdirSync(join(root, "messages", baseLocale)));
const listed = new Set(
  settings["plugin.inlang.messageFormat"].pathPattern.map((pattern) => pattern.split("/").at(-1)),
);
for (const topic of topics)
  if (!listed.has(topic)) problems.push(`project.inlang/settings.json: pathPattern does not name ${topic}`);

if (problems.length > 0) {
  console.error(`${problems.length} problems in the texts of the interface:\n${problems.join("\n")}`);
  process.exit(1);
}
if (!process.argv.includes("--check")) {
  const { compile } = await import("@inlang/paraglide-js");
  await compile({
    project: join(root, "project.inlang"),
    outdir: join(root, "src/paraglide"),
    outputStructure: "locale-modules",
    strategy: ["baseLocale"],
    emitReadme: false,
    emitPrettierIgnore: false,
  });
  writeFileSync(join(root, "src/paraglide/messages.d.ts"), declarationsOf(base));
  writeLanguages();
}
console.log(`${base.size} texts in ${locales.length} languages`);
// The compiler's own timers would keep the process for half a minute.
process.exit(0);
