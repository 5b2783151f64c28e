/**
 * `npm run --silent napar -- who …`: the command line from a checkout.
 * Only the command writes to standard output; installing and building report on standard error.
 */
import { join } from "node:path";
import { exitWith, pinnedNode, prepare, root, run } from "./workspace.mjs";

try {
  prepare({ say: (line) => console.error(line) });
  // npm changes to the root; files are named from where the person stands.
  const cwd = process.env.INIT_CWD ?? process.cwd();
  const main = join(root, "packages", "cli", "dist", "main.js");
  process.exitCode = await run(pinnedNode, [main, ...process.argv.slice(2)], { cwd });
} catch (error) {
  exitWith(error);
}
