import type { UseQueryResult } from "@tanstack/react-query";
import type { ReactNode } from "react";
import { ProblemNote } from "../client/problem-note.js";
import { Waiting } from "./page.js";

/** The value once it is there; until then that it is awaited, or why it will not come. */
export function QueryView<T>({
  query,
  children,
}: {
  query: UseQueryResult<T>;
  children: (value: T) => ReactNode;
}) {
  if (query.data !== undefined) return children(query.data);
  if (query.error) return <ProblemNote error={query.error} />;
  return <Waiting />;
}
