/**
 * The look of pages that the API answers itself: signing in, and what is opened from a mail. Roles, spaces and elements are
 * those of `packages/ui/css`, as few of them as these pages need, so that one small file does for a phone; a test holds the
 * colours against that file. No typeface is loaded.
 */

/** Light and dark, by role. */
export const roles = {
  page: ["#f6f3ee", "#18111b"],
  surface: ["#ffffff", "#221927"],
  sunken: ["#eae5dd", "#2d2333"],
  text: ["#231728", "#f4eee9"],
  "text-soft": ["#574a5c", "#c6bac6"],
  rule: ["#d8d0ca", "#453a4b"],
  edge: ["#81737f", "#94869a"],
  fill: ["#5a2151", "#94538a"],
  "fill-hover": ["#3c1136", "#753b6c"],
  "on-fill": ["#ffffff", "#ffffff"],
  accent: ["#5a2151", "#e4aeda"],
  link: ["#5a2151", "#e4aeda"],
  focus: ["#231728", "#ffffff"],
  "focus-halo": ["#ffbe94", "#7a4020"],
  error: ["#a3182f", "#ff9fa6"],
} as const satisfies Record<string, readonly [string, string]>;

const colours = Object.entries(roles).map(
  ([role, [light, dark]]) => `--${role}: light-dark(${light}, ${dark});`,
);

export const pageStyle = `
:root { color-scheme: light dark; ${colours.join(" ")} --words: "Literata", Georgia, "Times New Roman", serif; --ours: "Source Sans 3", "Segoe UI", Roboto, "Helvetica Neue", Arial, sans-serif; }
* { box-sizing: border-box; }
html { overflow-wrap: break-word; }
body { margin: 0; font: 1.125rem/1.48 var(--ours); font-variant-numeric: tabular-nums; color: var(--text); background: var(--page); }
.wrap { max-width: 42rem; margin: 0 auto; padding: 0 1rem; }
.strip { background: var(--sunken); font-size: .9375rem; }
.strip ul { list-style: none; display: flex; flex-wrap: wrap; justify-content: flex-end; gap: 0 .75rem; margin: 0; padding: 0; }
.strip a { display: block; padding: .5rem 0; min-height: 2.75rem; color: var(--text); }
.strip a[aria-current] { font-weight: 700; text-decoration: none; box-shadow: inset 0 -3px 0 var(--accent); }
.masthead { border-bottom: 5px solid var(--fill); padding-top: 1rem; }
.brand { position: relative; margin: 0 auto; padding: 0 1rem .25rem 5.5rem; max-width: 42rem; font: 700 1.75rem/1 var(--words); letter-spacing: -.025em; }
.brand svg { position: absolute; left: 1rem; bottom: -24px; width: 57px; height: 43px; color: var(--fill); overflow: visible; }
main.wrap { padding-top: 2.5rem; padding-bottom: 4.5rem; }
h1, h2 { font-family: var(--words); line-height: 1.15; text-wrap: balance; }
h1 { font-size: clamp(1.75rem, 1.4rem + 2vw, 2.5rem); margin: 1rem 0; }
h2 { font-size: 1.3125rem; margin: 2.5rem 0 .75rem; }
p { max-width: 66ch; }
.soft { color: var(--text-soft); font-size: .9375rem; }
.lead { font-size: 1.1875rem; }
.words { font-family: var(--words); }
.panel { background: var(--surface); border-top: 3px solid var(--text); padding: .75rem 1rem; }
.panel dl { margin: 0; }
.panel dt { color: var(--text-soft); font-size: .9375rem; }
.panel dd { margin: 0 0 .75rem; }
.panel dd:first-of-type { font-size: 1.3125rem; line-height: 1.25; }
fieldset { border: 0; margin: 1.5rem 0; padding: 0; min-width: 0; }
legend { font-weight: 700; padding: 0; }
label { display: block; margin: 1rem 0 .25rem; font-weight: 700; }
.hint { color: var(--text-soft); font-size: 1rem; margin: 0 0 .25rem; }
input, textarea, select { font: inherit; color: inherit; background: var(--surface); border: 2px solid var(--edge); border-radius: 4px; padding: .45rem .7rem; width: 100%; min-height: 2.75rem; }
textarea { min-height: 6rem; resize: vertical; }
.choice > label { display: flex; align-items: center; gap: .75rem; min-height: 2.75rem; margin: 0; font-weight: 400; }
.choice > label > input { width: 1.5rem; height: 1.5rem; min-height: 0; margin: 0; flex: none; accent-color: var(--accent); }
.more { border-left: 3px solid var(--rule); margin: 0 0 .5rem .65rem; padding: 0 0 .5rem 1.35rem; }
.more label { margin-top: .5rem; }
@supports selector(:has(a)) { .choices:not(:has(input:checked)) .more, .choice:has(> label > input:not(:checked)) > .more { display: none; } }
.short { max-width: 16rem; }
.field.wrong { padding-left: 1rem; border-left: 5px solid var(--error); }
.field.wrong :is(input, textarea, select) { border-color: var(--error); }
button, .button { display: inline-flex; align-items: center; justify-content: center; font: 700 1rem/1.2 var(--ours); color: var(--on-fill); background: var(--fill); border: 2px solid var(--fill); border-radius: 4px; padding: .5rem 1.15rem; min-height: 2.75rem; margin-top: 1.25rem; cursor: pointer; text-decoration: none; }
button:hover, .button:hover { background: var(--fill-hover); border-color: var(--fill-hover); }
button.second { background: var(--surface); color: var(--text); border-color: var(--text); }
button.second:hover { background: var(--sunken); }
a { color: var(--link); }
.ways { list-style: none; padding: 0; display: grid; gap: .5rem; }
.ways a { display: block; padding: .6rem 1rem; border: 2px solid var(--edge); border-radius: 4px; background: var(--surface); }
.problem { color: var(--error); font-weight: 700; margin: .25rem 0; }
p.problem[role="alert"] { border-left: 5px solid var(--error); padding-left: 1rem; }
.summary-errors { border: 4px solid var(--error); background: var(--surface); padding: 1rem 1.25rem; margin: 1.5rem 0; }
.summary-errors h2 { margin-top: 0; }
.summary-errors ul { margin: 0; padding-left: 1.25rem; }
.summary-errors a { color: var(--error); font-weight: 700; }
.small { border-top: 1px solid var(--rule); margin-top: 2.5rem; padding-top: 1rem; }
a:focus-visible, button:focus-visible, .summary-errors:focus { outline: 3px solid var(--focus); outline-offset: 2px; }
a:focus-visible { background: var(--focus-halo); color: var(--text); }
:is(input, textarea, select):focus-visible { outline: 3px solid var(--focus); outline-offset: 0; border-color: var(--focus); box-shadow: 0 0 0 6px var(--focus-halo); }
@media (max-width: 29.99rem) { .strip ul { justify-content: flex-start; } button { width: 100%; } }
@media print { .strip, button { display: none; } }
`;
