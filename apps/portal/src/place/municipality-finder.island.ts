/** Proposes municipalities while one types in a field marked `data-municipality-finder`. */
import { type Proposal, proposeIn } from "../search/proposing-field.js";

type Found = {
  code: string;
  names: Record<string, string | null>;
  officialName: string;
  postalCodes: string[];
};

const most = 8;

for (const input of document.querySelectorAll<HTMLInputElement>("input[data-municipality-finder]")) {
  const language = input.dataset.municipalityFinder ?? "en";
  proposeIn(input, async (text, signal) => {
    const query = new URLSearchParams({ text, pageSize: String(most) });
    const response = await fetch(`/api/v1/places?${query}`, { signal });
    if (!response.ok) return null;
    return ((await response.json()) as { items: Found[] }).items.map((place) => proposalOf(place, language));
  });
}

function proposalOf({ names, officialName, postalCodes, code }: Found, language: string): Proposal {
  const name = names[language] || officialName;
  const other = officialName === name ? "" : `${officialName}, `;
  return { name, detail: `${other}${postalCodes[0] ?? code}` };
}
