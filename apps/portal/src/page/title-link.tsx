import type { Language, LocalizedText as Text } from "@napar/domain/text";
import { LocalizedText, TextLanguageMark } from "@napar/ui";

/** A title that leads to what bears it; under it, where it is in another language or a translation, that it is. */
export const TitleLink = ({ href, text, language }: { href: string; text: Text; language: Language }) => (
  <>
    <a href={href}>
      <LocalizedText text={text} language={language} mark={false} />
    </a>
    <span className="under">
      <TextLanguageMark text={text} language={language} />
    </span>
  </>
);
