/** Plans under way: reading them, and the one place from which they are changed. */
import type { BatchChangeView, CaseQuery, ChangeView, Reply } from "@napar/api/client";
import { keepPreviousData, useQuery } from "@tanstack/react-query";
import { useRef } from "react";
import { api, orThrow, queryClient } from "../client/client.js";
import { caseAt, caseKey, caseQuery, latestCase, refreshCase } from "./case-cache.js";
import { createKeyRing } from "./idempotency.js";
import type { Requested } from "./patched-case.js";
import { sendBatch, sendCommand } from "./send.js";
import { rememberChange } from "./undo.js";

export { caseKey, latestCase };

export const usePlanCase = (id: string) => useQuery({ ...caseQuery(id), enabled: id !== "" });

export const usePlanCases = (query: CaseQuery = {}) =>
  useQuery({
    queryKey: ["plan-cases", query],
    queryFn: () => orThrow(api.listPlanCases({ pageSize: 100, ...query })),
    placeholderData: keepPreviousData,
  });

export const useTransitions = (id: string) =>
  useQuery({
    queryKey: [...caseKey(id), "transitions"],
    queryFn: () => orThrow(api.transitionsOfPlanCase(id)),
  });

export const useAdoption = (id: string, part: "common" | "own") =>
  useQuery({
    queryKey: [...caseKey(id), "adoption", part],
    queryFn: () => orThrow(api.adoptionOfPlanCase(id, { part })),
  });

/** @param as the appointment one acts under, where one holds several that permit it */
export type SendCommand = (
  command: string,
  data: unknown,
  version: number,
  as?: string,
) => Promise<Reply<ChangeView>>;

/** Sends commands on a plan, and offers to take back what can be. */
export function useCommand(id: string): SendCommand {
  const ring = useRef(createKeyRing());
  return async (type, data, version, as) => {
    const before = caseAt(id);
    const reply = await sendCommand(id, { type, data }, version, ring.current, as);
    // Refused because others changed the plan: the screen shows what they made of it, and the person decides again.
    if (reply.ok || reply.problem.status === 412) await refreshCase(id);
    if (!reply.ok) return reply;
    const made = reply.value.events.map((event) => event.data);
    if (before?.version === version) void rememberChange(before, reply.value.version, [{ type, data, made }]);
    return reply;
  };
}

export type SendBatch = (commands: readonly Requested[], version: number) => Promise<Reply<BatchChangeView>>;

/** Sends several commands at once: all of them happen, in order, or none does. */
export function useBatch(id: string): SendBatch {
  const ring = useRef(createKeyRing());
  return async (commands, version) => {
    const before = caseAt(id);
    const reply = await sendBatch(id, commands, version, ring.current);
    if (!reply.ok || before?.version !== version) return reply;
    const { events } = reply.value;
    const changes = commands.map((command, index) => ({
      ...command,
      made: events.filter((event) => event.command === index),
    }));
    void rememberChange(before, reply.value.version, changes);
    return reply;
  };
}

const mostTries = 4;

/** Sends again on the version that is there now, for as long as somebody else was first. */
async function onLatest<T>(
  id: string,
  version: number,
  send: (version: number) => Promise<Reply<T>>,
): Promise<Reply<T>> {
  let reply = await send(version);
  for (let tries = 1; tries < mostTries && !reply.ok && reply.problem.status === 412; tries += 1) {
    const latest = await latestCase(id);
    reply = await send(latest.version);
  }
  return reply;
}

/**
 * For what is added to a plan and touches nothing that is there: that others changed the plan meanwhile does not matter, so
 * it is sent again on the version that is there now.
 */
export function useAddition(id: string): SendCommand {
  const send = useCommand(id);
  return (command, data, version, as) => onLatest(id, version, (latest) => send(command, data, latest, as));
}

/** The same for several things that are added at once. */
export function useBatchAddition(id: string): SendBatch {
  const send = useBatch(id);
  return (commands, version) => onLatest(id, version, (latest) => send(commands, latest));
}

export function useOpenCase(): (data: unknown) => Promise<Reply<ChangeView>> {
  const ring = useRef(createKeyRing());
  return async (data) => {
    const reply = await api.openCase(data, ring.current.keyFor(data));
    if (reply.ok || reply.problem.status < 500) ring.current.answered();
    if (reply.ok) await queryClient.invalidateQueries({ queryKey: ["plan-cases"] });
    return reply;
  };
}
