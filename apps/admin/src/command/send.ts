/** The one way in which changes of a plan are sent: with the version they are held against, and each of them once. */
import type { BatchChangeView, ChangeView, Reply } from "@napar/api/client";
import { api } from "../client/client.js";
import { stepUp } from "../session/step-up.js";
import { showSaved } from "./case-cache.js";
import { createKeyRing, type KeyRing } from "./idempotency.js";
import type { Requested } from "./patched-case.js";

/** One that asks for a fresh proof of who sends it waits for that. */
export const sendCommand = (
  id: string,
  { type: command, data }: Requested,
  version: number,
  ring: KeyRing,
  as?: string,
): Promise<Reply<ChangeView>> =>
  once(ring, { command, data, version, as }, (key) =>
    api.changePlanCase({ id, command, version, key, as }, data),
  );

/** Several commands: all of them, in order, or none. */
export async function sendBatch(
  id: string,
  commands: readonly Requested[],
  version: number,
  ring: KeyRing = createKeyRing(),
): Promise<Reply<BatchChangeView>> {
  const asked = commands.map(({ type, data }) => ({ command: type, data }));
  const reply = await once(ring, { asked, version }, (key) =>
    api.changePlanCaseAtOnce({ id, version, key }, asked),
  );
  if (reply.ok) await showSaved(id, commands, reply.value.version);
  return reply;
}

const once = <T>(
  ring: KeyRing,
  content: unknown,
  run: (key: string) => Promise<Reply<T>>,
): Promise<Reply<T>> =>
  stepUp.send(async () => {
    const answer = await run(ring.keyFor(content));
    if (answer.ok || answer.problem.status < 500) ring.answered();
    return answer;
  });
