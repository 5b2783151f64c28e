/** A spreadsheet on its way into a plan: sent, read, tried, imported, taken back. */
import type { ImportedView, Reply } from "@napar/api/client";
import type { SpreadsheetMapping, TableId } from "@napar/domain/spreadsheet";
import { keepPreviousData, useQuery } from "@tanstack/react-query";
import { useRef } from "react";
import { api, everyPage, orThrow, queryClient } from "../client/client.js";
import { createKeyRing } from "../command/idempotency.js";
import { language } from "../language/language.js";

const draftKey = (plan: string, draft: string) => ["spreadsheet", plan, draft] as const;

/**
 * @param head rows of the head of a sheet, where somebody chose them
 * @param table what the rows are about, where somebody said so
 */
export const useSpreadsheet = (
  plan: string,
  draft: string,
  { head, table }: { head?: { sheet: string; rows: readonly number[] } | null; table?: TableId | null } = {},
) => {
  const query = {
    ...(head?.rows.length && { sheet: head.sheet, headerRows: head.rows.join(",") }),
    ...(table && { table }),
  };
  return useQuery({
    queryKey: [...draftKey(plan, draft), query],
    queryFn: () => orThrow(api.findSpreadsheet(plan, draft, { ...query, language })),
    // The table stays while the columns below another head are looked for.
    placeholderData: keepPreviousData,
  });
};

/** More fields of policy than a draft lists; asked for when a word of theirs is not known. */
export const usePolicyFields = (isNeeded: boolean) =>
  useQuery({
    queryKey: ["policy-fields"],
    queryFn: () => everyPage((page) => api.listPolicyFields({ page, pageSize: 100 })),
    staleTime: Number.POSITIVE_INFINITY,
    enabled: isNeeded,
  });

type Changes = {
  importRows: (
    version: number,
    body: { mapping: SpreadsheetMapping; leaveOutWrong: boolean },
  ) => Promise<Reply<ImportedView>>;
  takeBack: (version: number) => Promise<Reply<ImportedView>>;
};

/** The two changes, each of them once however often it is sent. */
export function useImport(id: string, draft: string): Changes {
  const ring = useRef(createKeyRing());
  const settle = async (reply: Reply<ImportedView>) => {
    if (reply.ok || reply.problem.status < 500) ring.current.answered();
    await Promise.all(
      [["plan-case", id], ["plan-cases"], reply.ok ? draftKey(id, draft) : null].map((queryKey) =>
        queryKey ? queryClient.invalidateQueries({ queryKey }) : undefined,
      ),
    );
    return reply;
  };
  return {
    importRows: async (version, body) => {
      const key = ring.current.keyFor({ draft, version, body });
      return settle(await api.importSpreadsheet({ id, draft, version, key }, body));
    },
    takeBack: async (version) => {
      const key = ring.current.keyFor({ undo: draft, version });
      return settle(await api.undoImport({ id, draft, version, key }, {}));
    },
  };
}
