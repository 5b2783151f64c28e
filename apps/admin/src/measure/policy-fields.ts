import type { Choice } from "@napar/ui";
import { useQuery } from "@tanstack/react-query";
import { api, everyPage } from "../client/client.js";
import { wordsOf } from "../organisation/words.js";

const none: Choice[] = [];

/** The fields of policy that the rules of competence know, to choose from. */
export function usePolicyFields(): Choice[] {
  const { data } = useQuery({
    queryKey: ["policy-fields", "choices"],
    queryFn: async (): Promise<Choice[]> => {
      const fields = await everyPage((page) => api.listPolicyFields({ page, pageSize: 100 }));
      return fields.map(({ id, names }) => ({ value: id, label: wordsOf(names) }));
    },
    staleTime: Number.POSITIVE_INFINITY,
  });
  return data ?? none;
}
