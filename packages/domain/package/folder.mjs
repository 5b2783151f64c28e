import { dirname } from "node:path";
import { fileURLToPath } from "node:url";

/** The folder of the package. What is tested here is what gets published: `dist/`, built before. */
export const packageFolder = dirname(dirname(fileURLToPath(import.meta.url)));
