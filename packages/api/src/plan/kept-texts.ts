/**
 * What is worked out of a whole stored plan, as JSON text: kept as long as the plan is the same. A plan can have ten thousand
 * measures, and is read far more often than it changes.
 */
import type { Reply } from "../endpoint/index.js";
import { jsonText } from "../endpoint/index.js";

/** Characters of all texts kept; those asked for longest ago go first. */
const mostCharacters = 8 * 1024 * 1024;

export function createKeptTexts(most = mostCharacters) {
  const kept = new Map<string, { version: string; text: string }>();
  let characters = 0;
  const forget = (name: string) => {
    characters -= kept.get(name)?.text.length ?? 0;
    kept.delete(name);
  };
  /**
   * @param version of the plan, read before `make` reads the plan: what changes meanwhile makes the text newer than its
   * version says, and it is made again
   */
  return async (name: string, version: string, make: () => Promise<Reply>): Promise<Reply> => {
    const known = kept.get(name);
    let text = known?.version === version ? known.text : null;
    if (text === null) {
      const reply = await make();
      if (!reply.ok) return reply;
      text = JSON.stringify(reply.value);
    }
    forget(name);
    kept.set(name, { version, text });
    characters += text.length;
    for (const oldest of kept.keys()) {
      if (characters <= most) break;
      forget(oldest);
    }
    return { ok: true, value: jsonText(text) };
  };
}
