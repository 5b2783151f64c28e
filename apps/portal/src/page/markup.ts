/**
 * Elements as HTML. Our pages are functions of their answers: no state, no effect, no browser part. That needs none of the
 * machinery React has for them, and writing the text straight away takes a fraction of the time. The text is what
 * `renderToStaticMarkup` writes, which a test holds for every page.
 */
import { Fragment, type ReactElement, type ReactNode } from "react";

type Props = Record<string, unknown> & { children?: ReactNode };
type Render = (props: Props) => ReactNode;

/**
 * @param chosen value of the `select` around the node, whose option says so itself
 * @throws on what a static page cannot hold: a promise, a context, an object that is no element
 */
export function markupOf(node: ReactNode, chosen?: unknown): string {
  switch (typeof node) {
    case "string":
      return escaped(node);
    case "number":
    case "bigint":
      return String(node);
    case "object":
      break;
    default:
      return "";
  }
  if (node === null) return "";
  if (Array.isArray(node)) {
    let text = "";
    for (const child of node) text += markupOf(child, chosen);
    return text;
  }
  const { type, props } = node as ReactElement<Props>;
  if (typeof type === "string") return elementOf(type, props, chosen);
  if (typeof type === "function") return markupOf((type as Render)(props), chosen);
  if (type === Fragment) return markupOf(props.children, chosen);
  throw new TypeError(`A page holds something that is no element: ${String(type ?? node)}`);
}

const voidElements = new Set([
  "area",
  "base",
  "br",
  "col",
  "embed",
  "hr",
  "img",
  "input",
  "link",
  "meta",
  "source",
  "track",
  "wbr",
]);

function elementOf(tag: string, props: Props, chosen: unknown): string {
  let open = `<${tag}`;
  for (const name in props) {
    if (name === "children" || name === "defaultValue" || name === "checked") continue;
    open += attributeOf(name, props[name]);
  }
  if (tag === "option" && chosen !== undefined && props.value === chosen) open += ' selected=""';
  if (tag === "select") return `${open}>${markupOf(props.children, props.defaultValue)}</select>`;
  if (tag === "input")
    open += attributeOf("checked", props.checked) + attributeOf("value", props.defaultValue);
  return voidElements.has(tag) ? `${open}/>` : `${open}>${markupOf(props.children, chosen)}</${tag}>`;
}

/** As HTML and SVG spell them; a name that is not here is written as it is, HTML does not look at capitals. */
const spelling: Record<string, string> = {
  className: "class",
  htmlFor: "for",
  autoFocus: "autofocus",
  crossOrigin: "crossorigin",
  clipPath: "clip-path",
  clipRule: "clip-rule",
  fillOpacity: "fill-opacity",
  fillRule: "fill-rule",
  fontSize: "font-size",
  fontWeight: "font-weight",
  strokeDasharray: "stroke-dasharray",
  strokeLinecap: "stroke-linecap",
  strokeLinejoin: "stroke-linejoin",
  strokeWidth: "stroke-width",
  textAnchor: "text-anchor",
};

function attributeOf(name: string, value: unknown): string {
  if (value === null || value === undefined) return "";
  if (typeof value === "boolean") {
    if (name.startsWith("aria-") || name.startsWith("data-") || name === "spellCheck")
      return ` ${name}="${value}"`;
    return value ? ` ${spelling[name] ?? name}=""` : "";
  }
  if (typeof value === "object" || typeof value === "function" || name === "dangerouslySetInnerHTML")
    throw new TypeError(`An attribute of a page is a text or a number: ${name}`);
  return ` ${spelling[name] ?? name}="${escaped(String(value))}"`;
}

const special = /["'&<>]/;
const specials = /["'&<>]/g;
const entities: Record<string, string> = {
  '"': "&quot;",
  "'": "&#x27;",
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
};

const escaped = (text: string): string =>
  special.test(text) ? text.replace(specials, (one) => entities[one] as string) : text;
