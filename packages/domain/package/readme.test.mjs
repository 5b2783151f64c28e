/** The examples of the README, run by Node against the built package, as a reader would. */
import { spawnSync } from "node:child_process";
import { readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, it } from "vitest";
import { packageFolder } from "./folder.mjs";

const readme = readFileSync(join(packageFolder, "README.md"), "utf8");

/** Sections with code; the blocks of one section are one program. */
const examples = readme
  .split(/^## /m)
  .map((section) => ({
    title: section.split("\n", 1)[0],
    code: [...section.matchAll(/```ts\n(.*?)```/gs)].map((match) => match[1]).join("\n"),
  }))
  .filter(({ code }) => code !== "");

/** Makes `value; // => expected` an assertion; the expected value may stand on the next line. */
const withAssertions = (code) =>
  code.replace(
    /^(?!\s|const|if|import|\/\/)(.+);(?: |\n)\/\/ => (.+)$/gm,
    "assert.deepEqual($1, $2); asserted += 1;",
  );

it("has five examples", () => {
  expect(examples).toHaveLength(5);
});

it.each(examples)("$title", ({ code }) => {
  const promised = code.match(/\/\/ =>/g)?.length ?? 0;
  // Beside the build, so that `@napar/domain` means this package.
  const file = join(
    packageFolder,
    `readme-example-${process.pid}-${examples.findIndex((one) => one.code === code)}.mts`,
  );
  const program = `import assert from "node:assert/strict";\nlet asserted = 0;\n${withAssertions(code)}\nconsole.log(asserted);\n`;
  try {
    writeFileSync(file, program);
    const { stdout, stderr } = spawnSync(process.execPath, ["--no-warnings", file], { encoding: "utf8" });
    expect(stderr).toBe("");
    expect(promised).toBeGreaterThan(0);
    expect(Number(stdout)).toBe(promised);
  } finally {
    rmSync(file, { force: true });
  }
});
