import { useQuery } from "@tanstack/react-query";
import { api } from "../client/client.js";
import { wordsOf } from "./words.js";

const municipality = /^municipality-(\d{5})$/;

/** The name of an authority or a municipality; its identifier where the registers do not know it. */
async function nameOf(id: string): Promise<string> {
  const code = municipality.exec(id)?.[1];
  if (code) {
    const place = await api.findPlace(code);
    if (!place.ok) return id;
    const { authorities, names } = place.value;
    return wordsOf(authorities.find((authority) => authority.id === "municipality")?.names ?? names);
  }
  const authority = await api.findAuthority(id);
  return authority.ok ? wordsOf(authority.value.names) : id;
}

export function useOrganisationName(id: string): string {
  const { data } = useQuery({
    queryKey: ["organisation-name", id],
    queryFn: () => nameOf(id),
    staleTime: Number.POSITIVE_INFINITY,
  });
  return data ?? id;
}

export const OrganisationName = ({ id }: { id: string }) => <span>{useOrganisationName(id)}</span>;
