/**
 * React elements written as HTML, for what a page is made of: functions of their properties, elements, lists and texts. It
 * writes the same bytes as `renderToStaticMarkup` of React, several times faster, because nothing can be interrupted, waited
 * for or hydrated. What it does not know (hooks, contexts, promises, elements that React moves to the head) it leaves to React:
 * a test holds what it writes against what React writes, over the list of all pages.
 */
import { Fragment, type ReactNode } from "react";

/** @returns `null` where only React knows how */
export function staticMarkup(node: ReactNode): string | null {
  try {
    return write(node, plain);
  } catch {
    // Also when something of ours fails: React says what.
    return null;
  }
}

class LeftToReact extends Error {}

/** What the elements around it mean for an element. */
type Around = { inSvg: boolean; selected: unknown };
const plain: Around = { inSvg: false, selected: null };
const inSvg: Around = { inSvg: true, selected: null };

type Props = Readonly<Record<string, unknown>>;
type Element = { $$typeof: symbol; type: unknown; props: Props };

const element = Symbol.for("react.transitional.element");

function write(node: unknown, around: Around): string {
  switch (typeof node) {
    case "string":
      return escaped(node);
    case "number":
    case "bigint":
      return String(node);
    case "undefined":
    case "boolean":
      return "";
    case "object":
      break;
    default:
      throw new LeftToReact();
  }
  if (node === null) return "";
  if (Array.isArray(node)) {
    let html = "";
    for (const child of node) html += write(child, around);
    return html;
  }
  const { $$typeof, type, props } = node as Element;
  if ($$typeof !== element) throw new LeftToReact();
  if (typeof type === "string") return writeElement(type, props, around);
  if (type === Fragment) return write(props.children, around);
  if (typeof type !== "function" || type.prototype?.isReactComponent) throw new LeftToReact();
  return write(type(props), around);
}

/** Without an end. */
const empty = new Set("area base br col hr input source track wbr".split(" "));
/** React moves these, or writes them in ways of their own. */
const leftToReact = new Set(
  "html head body title meta link style script img textarea listing template picture object iframe".split(
    " ",
  ),
);
const lastOf: Readonly<Record<string, readonly string[]>> = {
  form: ["action", "encType", "method", "target"],
  button: ["formAction", "formEncType", "formMethod", "formTarget", "name"],
  input: ["formAction", "formEncType", "formMethod", "formTarget", "name"],
};

function writeElement(tag: string, props: Props, around: Around): string {
  if ((leftToReact.has(tag) && !(around.inSvg && tag === "title")) || tag.includes("-"))
    throw new LeftToReact();
  const last = lastOf[tag];
  let html = `<${tag}`;
  for (const name in props) {
    const value = props[name];
    if (value === null || value === undefined || name === "children" || last?.includes(name)) continue;
    if (name === "dangerouslySetInnerHTML") continue;
    if (tag === "input" && (name === "value" || name === "checked" || name.startsWith("default"))) continue;
    if (tag === "select" && (name === "value" || name === "defaultValue")) continue;
    if (tag === "option" && name === "selected") throw new LeftToReact();
    html += attribute(name, value);
  }
  if (last) for (const name of last) if (props[name] != null) html += attribute(name, props[name]);
  if (tag === "input") html += stateOfInput(props);
  if (tag === "option") html += stateOfOption(props, around);
  if (empty.has(tag)) return `${html}/>`;
  const inner = props.dangerouslySetInnerHTML as { __html: string } | undefined;
  const within = contentOf(tag, props, around);
  if (tag === "pre" && within.startsWith("\n")) throw new LeftToReact();
  return `${html}>${inner ? inner.__html : within}</${tag}>`;
}

function contentOf(tag: string, { children, ...props }: Props, around: Around): string {
  if (children === undefined) return "";
  if (tag === "svg") return write(children, inSvg);
  if (tag === "foreignObject") throw new LeftToReact();
  if (tag === "select")
    return write(children, { inSvg: false, selected: props.value ?? props.defaultValue ?? null });
  return write(children, around);
}

function stateOfInput({ checked, defaultChecked, value, defaultValue }: Props): string {
  const isChecked = checked ?? defaultChecked;
  const shown = value ?? defaultValue;
  return `${isChecked ? ' checked=""' : ""}${shown == null ? "" : attribute("value", shown)}`;
}

function stateOfOption({ value, children }: Props, { selected }: Around): string {
  if (selected === null) return "";
  if (Array.isArray(selected) || (value == null && typeof children !== "string")) throw new LeftToReact();
  return String(value ?? children) === String(selected) ? ' selected=""' : "";
}

/** There or not, whatever else they say. */
const flags = new Set(
  "inert allowFullScreen async autoPlay controls default defer disabled formNoValidate hidden loop noModule noValidate open playsInline readOnly required reversed itemScope".split(
    " ",
  ),
);
/** A name of our own code, never of content; checked once. */
const attributeName = /^[A-Za-z_][A-Za-z0-9_.:-]*$/;
const names = new Map<string, string>([
  ["className", "class"],
  ["htmlFor", "for"],
  ["tabIndex", "tabindex"],
  ["crossOrigin", "crossorigin"],
  ...`
  accentHeight alignmentBaseline arabicForm baselineShift capHeight clipPath clipRule colorInterpolation
  colorInterpolationFilters colorProfile colorRendering dominantBaseline enableBackground fillOpacity
  fillRule floodColor floodOpacity fontFamily fontSize fontSizeAdjust fontStretch fontStyle fontVariant
  fontWeight glyphName glyphOrientationHorizontal glyphOrientationVertical horizAdvX horizOriginX
  imageRendering letterSpacing lightingColor markerEnd markerMid markerStart maskType overlinePosition
  overlineThickness paintOrder pointerEvents renderingIntent shapeRendering stopColor stopOpacity
  strikethroughPosition strikethroughThickness strokeDasharray strokeDashoffset strokeLinecap
  strokeLinejoin strokeMiterlimit strokeOpacity strokeWidth textAnchor textDecoration textRendering
  transformOrigin underlinePosition underlineThickness unicodeBidi unicodeRange unitsPerEm vAlphabetic
  vHanging vIdeographic vMathematical vectorEffect vertAdvY vertOriginX vertOriginY wordSpacing
  writingMode xHeight`
    .trim()
    .split(/\s+/)
    .map((name): [string, string] => [name, name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)]),
]);
/** React gives these a meaning of their own that no page needs. */
const special =
  /^(on|xlink|xml|style$|ref$|innerHTML$|suppress|autoFocus$|multiple$|muted$|capture$|download$|acceptCharset$|httpEquiv$|horizOrigin|horizAdv|vert|panose|srcSet$|default)/i;

function attribute(name: string, value: unknown): string {
  let written = names.get(name);
  if (written === undefined) {
    if (special.test(name) && name !== "default") throw new LeftToReact();
    if (!attributeName.test(name)) throw new LeftToReact();
    written = name;
    names.set(name, name);
  }
  if (typeof value === "string") {
    if (name === "href" || name === "src" || name === "action" || name === "formAction")
      return address(name, value);
    if (flags.has(name)) return value === "" ? "" : ` ${written}=""`;
    if (sizes.has(name)) throw new LeftToReact();
    return ` ${written}="${escaped(value)}"`;
  }
  if (flags.has(name)) return value ? ` ${written}=""` : "";
  if (typeof value === "number") {
    if (name === "href" || name === "src" || (sizes.has(name) && !(value >= 1))) throw new LeftToReact();
    return ` ${written}="${value}"`;
  }
  if (typeof value !== "boolean") throw new LeftToReact();
  return saidInWords.test(name) ? ` ${written}="${value}"` : "";
}

/** Not by being there. */
const saidInWords = /^(aria-|data-|value$|spellCheck$|focusable$|draggable$|contentEditable$)/;

const sizes = new Set(["cols", "rows", "size", "span", "rowSpan", "start"]);

/** React keeps scripts out of addresses; so an address with another beginning than ours is left to it. */
function address(name: string, value: string): string {
  if (!/^(?:[/?#.]|https?:|mailto:|tel:)/.test(value)) throw new LeftToReact();
  return ` ${name}="${escaped(value)}"`;
}

const needsEscape = /["'&<>]/;
const signs: Readonly<Record<string, string>> = {
  '"': "&quot;",
  "'": "&#x27;",
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
};
const escaped = (text: string): string =>
  needsEscape.test(text) ? text.replace(/["'&<>]/g, (sign) => signs[sign] as string) : text;
