/** Proposes names of things of this site while one types in a field marked `data-name-finder` with where to ask for them. */
import { type Proposal, proposeIn } from "./proposing-field.js";

for (const input of document.querySelectorAll<HTMLInputElement>("input[data-name-finder]"))
  proposeIn(input, async (text, signal) => {
    const response = await fetch(`${input.dataset.nameFinder}?${new URLSearchParams({ text })}`, { signal });
    return response.ok ? ((await response.json()) as { items: Proposal[] }).items : null;
  });
