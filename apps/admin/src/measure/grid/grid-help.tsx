/** The keys of the grid, for whoever works without a mouse. */
import { t } from "../../language/language.js";

const keys: readonly (readonly [string, () => string])[] = [
  ["← ↑ → ↓", () => t.adminGridKeyArrows()],
  ["Enter, F2", () => t.adminGridKeyEdit()],
  ["Esc", () => t.adminGridKeyEscape()],
  ["Shift + ← ↑ → ↓", () => t.adminGridKeySelect()],
  ["Ctrl + C, Ctrl + V", () => t.adminGridKeyPaste()],
  ["Ctrl + Enter", () => t.adminGridKeyOpen()],
  ["Ctrl + D", () => t.adminGridKeyFill()],
  ["Del", () => t.adminGridKeyClear()],
  ["␣", () => t.adminGridKeyTick()],
  ["Ctrl + Z", () => t.adminGridKeyUndo()],
];

export const GridHelp = () => (
  <details className="menu">
    <summary>{t.adminGridKeys()}</summary>
    <dl className="menu-body keys">
      {keys.map(([key, what]) => (
        <div key={key}>
          <dt>
            <kbd>{key}</kbd>
          </dt>
          <dd>{what()}</dd>
        </div>
      ))}
    </dl>
  </details>
);
