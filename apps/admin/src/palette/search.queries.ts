import type { FoundKind } from "@napar/api/client";
import { keepPreviousData, useQuery } from "@tanstack/react-query";
import { useEffect, useState } from "react";
import { api, orThrow } from "../client/client.js";

export type SearchQuestion = { text: string; kind?: FoundKind; page?: number; pageSize?: number };

/** Nothing is asked before there is a word; while one types on, what was found last stays. */
export const useSearch = (question: SearchQuestion) =>
  useQuery({
    queryKey: ["search", question],
    queryFn: () => orThrow(api.search(question)),
    enabled: question.text !== "",
    placeholderData: keepPreviousData,
  });

/** A text once nobody typed for a moment, so that not every letter is a question. */
export function useSettled(text: string, ms = 200): string {
  const [settled, settle] = useState(text);
  useEffect(() => {
    const timer = setTimeout(() => settle(text), ms);
    return () => clearTimeout(timer);
  }, [text, ms]);
  return settled;
}
