export const docsStyle = `
:root { color-scheme: light dark; --ink: light-dark(#1d2433, #e6e8ee); --soft: light-dark(#556074, #a9b1c2); --line: light-dark(#d5d9e2, #39414f); --page: light-dark(#fbfbfa, #14181f); --block: light-dark(#f0f1f4, #1e242d); --mark: light-dark(#1f4e8c, #8fb8f0); }
* { box-sizing: border-box; }
body { margin: 0; font: 1rem/1.55 system-ui, sans-serif; color: var(--ink); background: var(--page); }
header, .columns { max-width: 76rem; margin: 0 auto; padding: 1rem 1.25rem; }
h1 { font-size: 1.75rem; margin: .5rem 0; }
h2 { font-size: 1.25rem; margin: 2.5rem 0 .75rem; border-bottom: 1px solid var(--line); }
h3 { font-size: 1rem; margin: 0; font-weight: 600; }
a { color: var(--mark); }
:focus-visible { outline: 3px solid var(--mark); outline-offset: 2px; }
.skip { position: absolute; left: -999rem; }
.skip:focus { left: 1rem; top: 1rem; background: var(--page); padding: .5rem; }
.columns { display: grid; grid-template-columns: 16rem minmax(0, 1fr); gap: 2.5rem; align-items: start; }
nav { position: sticky; top: 1rem; max-height: calc(100vh - 2rem); overflow: auto; font-size: .875rem; }
nav ul { list-style: none; margin: .75rem 0; padding: 0; }
nav li { margin: .25rem 0; }
nav li.group { margin-top: .9rem; font-weight: 600; }
article { border: 1px solid var(--line); border-radius: 6px; margin: 1rem 0; padding: 1rem 1.1rem; }
.path { font-family: ui-monospace, monospace; font-size: .9rem; overflow-wrap: anywhere; }
.method { font-weight: 700; color: var(--mark); margin-right: .5rem; }
.soft { color: var(--soft); font-size: .875rem; }
table { border-collapse: collapse; width: 100%; margin: .75rem 0; }
th, td { text-align: left; vertical-align: top; padding: .4rem .6rem .4rem 0; border-top: 1px solid var(--line); font-size: .9rem; }
label { font-size: .9rem; }
input, select, textarea { font: inherit; color: inherit; background: var(--page); border: 1px solid var(--soft); border-radius: 4px; padding: .35rem .5rem; width: 100%; min-height: 2.5rem; }
textarea { font-family: ui-monospace, monospace; font-size: .85rem; min-height: 8rem; }
button { font: inherit; font-weight: 600; color: var(--page); background: var(--mark); border: 0; border-radius: 4px; padding: .5rem 1rem; min-height: 2.75rem; cursor: pointer; }
code { font-family: ui-monospace, monospace; font-size: .9em; }
pre { background: var(--block); padding: .75rem; border-radius: 4px; overflow: auto; max-height: 28rem; font-size: .8rem; white-space: pre-wrap; overflow-wrap: anywhere; }
summary { cursor: pointer; padding: .5rem 0; }
@media (max-width: 48rem) { .columns { grid-template-columns: minmax(0, 1fr); } nav { position: static; max-height: none; } nav ul { display: none; } thead { display: none; } td { display: block; padding: .2rem 0; border: 0; } tr { display: block; border-top: 1px solid var(--line); padding: .5rem 0; } }
@media print { nav, button { display: none; } }
`;
