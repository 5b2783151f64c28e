/** Plans under way: reading them, and the one place from which they are changed. */
import type { ChangeView, PlanCaseView, Reply } from "@napar/api/client";
import { useQuery } from "@tanstack/react-query";
import { useRef } from "react";
import { api, orThrow, queryClient } from "../client/client.js";
import { stepUp } from "../session/step-up.js";
import { createKeyRing } from "./idempotency.js";

const caseKey = (id: string) => ["plan-case", id] as const;

export const usePlanCase = (id: string) =>
  useQuery({ queryKey: caseKey(id), queryFn: () => orThrow(api.findPlanCase(id)), enabled: id !== "" });

export const usePlanCases = () =>
  useQuery({ queryKey: ["plan-cases"], queryFn: () => orThrow(api.listPlanCases({ pageSize: 100 })) });

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

/** The plan as it is now, for whoever was refused because it had changed. */
export const latestCase = (id: string): Promise<PlanCaseView> =>
  queryClient.fetchQuery({
    queryKey: caseKey(id),
    queryFn: () => orThrow(api.findPlanCase(id)),
    staleTime: 0,
  });

export type SendCommand = (command: string, data: unknown, version: number) => Promise<Reply<ChangeView>>;

/**
 * Sends commands on a plan: with the version they are held against, and each of them once. One that asks for a fresh proof
 * of who sends it waits for that.
 */
export function useCommand(id: string): SendCommand {
  const ring = useRef(createKeyRing());
  return async (command, data, version) => {
    const reply = await stepUp.send(async () => {
      const key = ring.current.keyFor({ command, data, version });
      const answer = await api.changePlanCase({ id, command, version, key }, data);
      if (answer.ok || answer.problem.status < 500) ring.current.answered();
      return answer;
    });
    if (reply.ok) await refreshCase(id);
    return reply;
  };
}

const mostTries = 4;

/**
 * For what is added to a plan and touches nothing that is there: that others changed the plan meanwhile does not matter, so
 * it is sent again on the version that is there now.
 */
export function useAddition(id: string): SendCommand {
  const send = useCommand(id);
  return async (command, data, version) => {
    let reply = await send(command, data, version);
    for (let tries = 1; tries < mostTries && !reply.ok && reply.problem.status === 412; tries += 1) {
      const latest = await latestCase(id);
      reply = await send(command, data, latest.version);
    }
    return reply;
  };
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

const refreshCase = (id: string): Promise<unknown> =>
  Promise.all([
    queryClient.invalidateQueries({ queryKey: caseKey(id) }),
    queryClient.invalidateQueries({ queryKey: ["plan-cases"] }),
  ]);
