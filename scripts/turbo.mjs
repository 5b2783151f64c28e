/** `node scripts/turbo.mjs build`: a Turborepo task in every package, with the pinned pnpm and without telemetry. */
import { exitWith, install, pnpmCommand, run } from "./workspace.mjs";

try {
  install();
  const [command, ...args] = pnpmCommand(["exec", "turbo", "run", ...process.argv.slice(2)]);
  process.exitCode = await run(command, args);
} catch (error) {
  exitWith(error);
}
