import { Fragment, type ReactNode } from "react";

/**
 * A sentence with one or more linked parts: the parts stand between `[[` and `]]` in the text, in the order of `parts`.
 * So a translator keeps the sentence whole.
 */
export function Rich({ text, parts }: { text: string; parts: ((words: string) => ReactNode)[] }) {
  const pieces = text.split(/\[\[|\]\]/);
  return pieces.map((piece, index) =>
    index % 2 === 0 ? piece : <Fragment key={piece}>{parts[(index - 1) / 2]?.(piece) ?? piece}</Fragment>,
  );
}

/** A link as part of a sentence: `parts={[linkTo("/nl/about")]}`. */
export const linkTo = (href: string) => (words: string) => <a href={href}>{words}</a>;
