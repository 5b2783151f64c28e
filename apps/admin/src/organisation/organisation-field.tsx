/** Choosing an authority or a municipality from the registers. */
import type { Choice } from "@napar/ui";
import { useQuery } from "@tanstack/react-query";
import { useMemo, useState } from "react";
import { api, orThrow } from "../client/client.js";
import { ComboField } from "../form/combo-field.js";
import { t } from "../language/language.js";
import { useOrganisationName } from "./organisation-name.js";
import { wordsOf } from "./words.js";

/** Governments of the register; kinds of local bodies are there as municipalities, each by itself. */
const governmentKinds = /government|community|region|commission|federal/;

function useGovernments(): Choice[] {
  const { data } = useQuery({
    queryKey: ["authorities"],
    queryFn: () => orThrow(api.listAuthorities({ pageSize: 100 })),
    staleTime: Number.POSITIVE_INFINITY,
  });
  return useMemo(
    () =>
      (data?.items ?? [])
        .filter(({ authority }) => authority.legislature || governmentKinds.test(authority.kind))
        .map(({ id, names }) => ({ value: id, label: wordsOf(names) })),
    [data],
  );
}

export function OrganisationField({
  id,
  label,
  hint,
  problem,
  value,
  onChange,
}: {
  id: string;
  label: string;
  hint?: string;
  problem?: string | undefined;
  value: string;
  onChange: (value: string) => void;
}) {
  const [typed, setTyped] = useState("");
  const governments = useGovernments();
  const { data: places } = useQuery({
    queryKey: ["places", typed],
    queryFn: () => orThrow(api.listPlaces({ text: typed, pageSize: 12 })),
    enabled: typed.length > 1,
    staleTime: 60_000,
  });
  const chosenName = useOrganisationName(value);
  const found = matchingOrganisations(governments, typed, [
    ...(places?.items ?? []).map((place) => ({
      value: `municipality-${place.code}`,
      label: t.adminMunicipalityOf({ name: wordsOf(place.names) }),
    })),
  ]);
  const isKnown = found.some((choice) => choice.value === value);
  const choices = value && !isKnown ? [{ value, label: chosenName }, ...found] : found;
  return (
    <ComboField
      {...{ id, label, hint, problem, value, choices, onChange }}
      onType={(text) => setTyped(text === chosenName ? "" : text.trim())}
    />
  );
}

function matchingOrganisations(
  governments: readonly Choice[],
  typed: string,
  places: readonly Choice[],
): Choice[] {
  const folded = typed.toLowerCase();
  return [...governments.filter(({ label }) => label.toLowerCase().includes(folded)), ...places];
}
