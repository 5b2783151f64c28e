/**
 * Parts of a page that are made of answers of the API and of nothing else: rendered once for each answer and language. The
 * client keeps an answer as long as it holds; so what changed is rendered anew, and what did not change is not.
 */
import type { Language } from "@napar/domain/text";
import { createElement, type ReactNode } from "react";
import { renderToStaticMarkup } from "react-dom/server";

type Part = { of: readonly object[]; markup: string };

/** Characters of all parts kept; beyond it all of them are forgotten, and made again as they are asked for. */
const mostCharacters = 8 * 1024 * 1024;

let parts = new WeakMap<object, Map<string, Part>>();
let characters = 0;

type Inputs = {
  /** The answers it is made of, or parts of them: objects that nobody changes. */
  of: readonly [object, ...object[]];
  language: Language;
};
type KeptProps = Inputs & {
  as: "div" | "ul";
  className: string;
  /** Tells it from other parts that are made of the same. */
  name: string;
  /** What stands in it: made of `of` and `language` alone. */
  children: () => ReactNode;
};

export function Kept({ as, className, name, of, language, children }: KeptProps) {
  const __html = markupOf(of, `${name} ${language}`, children);
  return createElement(as, { className, dangerouslySetInnerHTML: { __html } });
}

/** A `Section` whose heading and content are made of `of` and `language` alone. */
export function KeptSection({
  id,
  title,
  of,
  language,
  children,
}: Inputs & { id: string; title: () => string; children: () => ReactNode }) {
  const __html = markupOf(of, `${id} ${language}`, () => (
    <>
      <h2 id={`${id}-h`}>{title()}</h2>
      {children()}
    </>
  ));
  return (
    <section
      className="section"
      id={id}
      aria-labelledby={`${id}-h`}
      // biome-ignore lint/security/noDangerouslySetInnerHtml: markup that React wrote
      dangerouslySetInnerHTML={{ __html }}
    />
  );
}

function markupOf(of: Inputs["of"], name: string, make: () => ReactNode): string {
  let kept = parts.get(of[0]);
  const known = kept?.get(name);
  if (known?.of.length === of.length && known.of.every((one, index) => one === of[index]))
    return known.markup;
  // React hands out thousands of pieces tied together; what is kept is one.
  const markup = Buffer.from(renderToStaticMarkup(make())).toString();
  characters += markup.length - (known?.markup.length ?? 0);
  if (characters > mostCharacters) {
    parts = new WeakMap();
    kept = undefined;
    characters = markup.length;
  }
  if (!kept) {
    kept = new Map();
    parts.set(of[0], kept);
  }
  kept.set(name, { of, markup });
  return markup;
}
