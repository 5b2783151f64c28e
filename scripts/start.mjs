/** `npm start`: installs and builds what changed, then serves the site and the API from one process. */
import { exitWith, pinnedNode, prepare, run } from "./workspace.mjs";

try {
  prepare({ say: (line) => console.log(line) });
  process.exitCode = await run(pinnedNode, ["packages/cli/dist/main.js", "serve"], { ownGroup: true });
} catch (error) {
  exitWith(error);
}
