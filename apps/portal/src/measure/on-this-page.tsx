import type { Language } from "@napar/domain/text";
import { inLanguage } from "@napar/ui";

/** The parts of a long page, to go to at once. */
export function OnThisPage({
  language,
  parts,
}: {
  language: Language;
  parts: readonly (readonly [id: string, title: string])[];
}) {
  return (
    <nav className="on-page" aria-label={inLanguage(language).measureOnPage()}>
      <ul>
        {parts.map(([id, title]) => (
          <li key={id}>
            <a href={`#${id}`}>{title}</a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
