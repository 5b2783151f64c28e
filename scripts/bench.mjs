/** `npm run bench`: every figure beside its reference, in one run. Leaves nothing behind. */
import { exitWith, pinnedNode, prepare, run } from "./workspace.mjs";

try {
  prepare({ say: (line) => console.error(line) });
  process.exitCode = await run(pinnedNode, ["--no-warnings", "bench/run.ts", ...process.argv.slice(2)]);
} catch (error) {
  exitWith(error);
}
