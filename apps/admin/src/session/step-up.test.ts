import type { Reply } from "@napar/api/client";
import { expect, it } from "vitest";
import { createKeyRing } from "../command/idempotency.js";
import { createStepUp } from "./step-up.js";

const refused = (kind: string, status = 403): Reply<string> => ({
  ok: false,
  problem: { type: `urn:problem-type:napar:${kind}`, kind, title: kind, status },
});
const taken: Reply<string> = { ok: true, value: "taken" };
/** Answers one after the other. */
const answering = (...replies: Reply<string>[]) => {
  const sent: number[] = [];
  const run = async () => {
    sent.push(sent.length);
    return replies[sent.length - 1] ?? taken;
  };
  return { run, sent };
};
const settled = () => new Promise((resolve) => setTimeout(resolve));

it("asks for a proof, and sends again once it is given", async () => {
  const stepUp = createStepUp();
  const changes: boolean[] = [];
  stepUp.subscribe(() => changes.push(stepUp.isAsking()));
  const { run, sent } = answering(refused("freshSignInRequired"), taken);
  const reply = stepUp.send(run);
  await settled();
  expect([stepUp.isAsking(), sent.length]).toEqual([true, 1]);
  stepUp.answer(true);
  expect(await reply).toEqual(taken);
  expect([stepUp.isAsking(), sent.length]).toEqual([false, 2]);
  expect(changes).toEqual([true, false]);
});

it("lets the refusal stand when the person leaves, and asks anew the next time", async () => {
  const stepUp = createStepUp();
  const { run, sent } = answering(refused("freshSignInRequired"), refused("freshSignInRequired"), taken);
  const first = stepUp.send(run);
  await settled();
  stepUp.answer(false);
  expect(await first).toEqual(refused("freshSignInRequired"));
  expect(sent.length).toBe(1);
  const second = stepUp.send(run);
  await settled();
  expect(stepUp.isAsking()).toBe(true);
  stepUp.answer(true);
  expect(await second).toEqual(taken);
});

it("asks again when the proof is too old by the time it is sent", async () => {
  const stepUp = createStepUp();
  const { run } = answering(refused("freshSignInRequired"), refused("freshSignInRequired"), taken);
  const reply = stepUp.send(run);
  await settled();
  stepUp.answer(true);
  await settled();
  expect(stepUp.isAsking()).toBe(true);
  stepUp.answer(true);
  expect(await reply).toEqual(taken);
});

it("asks once for all that wait", async () => {
  const stepUp = createStepUp();
  const replies = [0, 1].map(() => stepUp.send(answering(refused("freshSignInRequired"), taken).run));
  await settled();
  stepUp.answer(true);
  expect(await Promise.all(replies)).toEqual([taken, taken]);
  expect(stepUp.isAsking()).toBe(false);
});

it.each(["missingPermission", "notSignedIn", "preconditionFailed"])("does not ask for %s", async (kind) => {
  const stepUp = createStepUp();
  expect(await stepUp.send(answering(refused(kind)).run)).toEqual(refused(kind));
  expect(stepUp.isAsking()).toBe(false);
});

it("is a new wish after the proof, and the same one when no answer came", async () => {
  const stepUp = createStepUp();
  let made = 0;
  const ring = createKeyRing(() => `key ${++made}`);
  const replies = [refused("freshSignInRequired"), refused("unreachable", 503), taken];
  const keys: string[] = [];
  const run = async () => {
    keys.push(ring.keyFor("publishDecision"));
    const reply = replies[keys.length - 1] ?? taken;
    if (reply.ok || reply.problem.status < 500) ring.answered();
    return reply;
  };
  const first = stepUp.send(run);
  await settled();
  stepUp.answer(true);
  expect(await first).toEqual(refused("unreachable", 503));
  await stepUp.send(run);
  expect(keys).toEqual(["key 1", "key 2", "key 2"]);
});
