/**
 * `npm test`: install, build, lint, dead code, types, then every test of every package.
 * Ends with one line, `N passed, N failed`: the tests and the checks before them, all counted alike.
 */
import { spawnSync } from "node:child_process";
import { existsSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { availableParallelism, tmpdir } from "node:os";
import { join } from "node:path";
import {
  exitWith,
  pinnedNode,
  pnpmCommand,
  prepare,
  root,
  run,
  Stop,
  toolEnvironment,
} from "./workspace.mjs";

/** Colours are for a terminal; a log keeps words only. */
const plain = process.stdout.isTTY ? {} : { NO_COLOR: "1" };
const bin = (name) => join(root, "node_modules", ".bin", name);

/** What a test run may use beyond the packages themselves; each missing one is told in a line. */
function surroundings() {
  const database = spawnSync(pinnedNode, ["scripts/find-test-database.mjs"], {
    cwd: root,
    env: toolEnvironment(),
    encoding: "utf8",
  });
  const databaseUrl = database.stdout.trim();
  if (databaseUrl === "" && process.env.NAPAR_TEST_DATABASE_URL) {
    throw new Stop(`NAPAR_TEST_DATABASE_URL cannot be reached: ${database.stderr.trim()}`);
  }
  const browser = [process.env.NAPAR_TEST_CHROMIUM, "/usr/bin/chromium"].find(
    (path) => path && existsSync(path),
  );
  return { databaseUrl, browser: browser ?? "" };
}

async function check(title, command, args) {
  console.log(`\n── ${title}`);
  const code = await run(command, args);
  if (code !== 0) console.log(`✗ ${title} failed`);
  return code === 0 ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 };
}

/** Runs every package's tests in one Vitest and reads the counts from its report. */
async function tests({ databaseUrl, browser }) {
  console.log("\n── Tests");
  const folder = mkdtempSync(join(tmpdir(), "napar-test-"));
  const report = join(folder, "report.json");
  try {
    const code = await run(
      bin("vitest"),
      [
        "run",
        "--reporter=default",
        "--silent=passed-only",
        "--reporter=json",
        `--outputFile.json=${report}`,
        // Left to itself Vitest keeps one core free: of two that is half the machine.
        `--maxWorkers=${Math.max(2, availableParallelism() - 1)}`,
        ...process.argv.slice(2),
      ],
      { env: { NAPAR_TEST_DATABASE_URL: databaseUrl, NAPAR_TEST_CHROMIUM: browser, ...plain } },
    );
    if (!existsSync(report)) return { passed: 0, failed: 1, skipped: 0 };
    const { numPassedTests, numFailedTests, numPendingTests, numTodoTests } = JSON.parse(
      readFileSync(report, "utf8"),
    );
    // A file that does not load has no failed test of its own, only a failed run.
    const failed = numFailedTests === 0 && code !== 0 ? 1 : numFailedTests;
    return { passed: numPassedTests, failed, skipped: numPendingTests + numTodoTests };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

try {
  prepare({ say: (line) => console.log(line) });
  const around = surroundings();
  const turbo = pnpmCommand(["exec", "turbo", "run", "typecheck", "--output-logs=errors-only"]);
  const results = [
    await check("Format, lint and boundaries (biome)", bin("biome"), ["check", "."]),
    await check("Dead code (knip)", bin("knip"), []),
    await check("Types (tsc)", turbo[0], turbo.slice(1)),
    await tests(around),
  ];
  const sum = (key) => results.reduce((total, result) => total + (result[key] ?? 0), 0);

  console.log("");
  if (!around.databaseUrl) {
    console.log(
      "Left out: the API tests on PostgreSQL (set NAPAR_TEST_DATABASE_URL; they ran on the embedded engine).",
    );
  }
  if (!around.browser) {
    console.log("Left out: the browser tests (no Chromium at /usr/bin/chromium; set NAPAR_TEST_CHROMIUM).");
  }
  const skipped = sum("skipped");
  console.log(`${sum("passed")} passed, ${sum("failed")} failed${skipped > 0 ? `, ${skipped} skipped` : ""}`);
  process.exitCode = sum("failed") === 0 ? 0 : 1;
} catch (error) {
  exitWith(error);
}
