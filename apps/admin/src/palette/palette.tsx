/**
 * One field from which everything can be opened: screens, plans, measures, people, places. A list that is chosen from with
 * the arrows while the cursor stays in the field.
 */
import { type KeyboardEvent, useLayoutEffect, useMemo, useRef, useState } from "react";
import { useNavigate } from "react-router";
import { t } from "../language/language.js";
import { wordsOf } from "../organisation/words.js";
import { type FoundPlace, foundKindNames, placeOfFound } from "./found-place.js";
import { screensFor, screensOf } from "./screen-choices.js";
import { useSearch, useSettled } from "./search.queries.js";

type Choice = { id: string; name: string; note: string; place: FoundPlace };
type ChoiceGroup = { id: string; name: string; choices: Choice[] };

const mostOfKind = 5;
const optionId = (index: number) => `palette-${index}`;

export function Palette({ onClose }: { onClose: () => void }) {
  const dialog = useRef<HTMLDialogElement>(null);
  const navigate = useNavigate();
  const [text, setText] = useState("");
  const [at, setAt] = useState(0);
  const groups = useChoices(text.trim());
  const choices = groups.flatMap((group) => group.choices);
  const current = Math.min(at, choices.length - 1);
  useLayoutEffect(() => {
    const shown = dialog.current;
    shown?.showModal();
    return () => shown?.close();
  }, []);
  useLayoutEffect(() => {
    document.getElementById(optionId(current))?.scrollIntoView({ block: "nearest" });
  }, [current]);

  const open = (choice: Choice | undefined) => {
    if (!choice) return;
    onClose();
    if ("to" in choice.place) navigate(choice.place.to);
    else location.assign(choice.place.href);
  };
  const steer = (event: KeyboardEvent) => {
    const last = choices.length - 1;
    const moves: Record<string, number> = {
      ArrowDown: current >= last ? 0 : current + 1,
      ArrowUp: current <= 0 ? last : current - 1,
      PageDown: Math.min(last, current + 8),
      PageUp: Math.max(0, current - 8),
    };
    const next = moves[event.key];
    if (next !== undefined) {
      event.preventDefault();
      setAt(Math.max(0, next));
    } else if (event.key === "Enter") {
      event.preventDefault();
      open(choices[current]);
    }
  };
  let index = -1;
  return (
    <dialog
      ref={dialog}
      className="palette"
      aria-label={t.adminPaletteTitle()}
      onCancel={(event) => {
        event.preventDefault();
        onClose();
      }}
    >
      <div>
        <div className="ask-words field">
          <label htmlFor="palette-text">{t.adminPaletteField()}</label>
          <input
            id="palette-text"
            type="text"
            role="combobox"
            autoComplete="off"
            spellCheck={false}
            aria-expanded="true"
            aria-controls="palette-list"
            aria-autocomplete="list"
            aria-activedescendant={choices.length > 0 ? optionId(current) : undefined}
            aria-describedby="palette-hint"
            value={text}
            onChange={({ target }) => {
              setText(target.value);
              setAt(0);
            }}
            onKeyDown={steer}
          />
        </div>
        <p className="hidden" role="status">
          {text.trim() === "" ? "" : t.adminPaletteCount({ count: choices.length })}
        </p>
        <div id="palette-list" className="results" role="listbox" aria-label={t.adminPaletteResults()}>
          {groups.map((group) => (
            // biome-ignore lint/a11y/useSemanticElements: a group of a list is no fieldset
            <div key={group.id} role="group" aria-labelledby={`palette-of-${group.id}`}>
              <p id={`palette-of-${group.id}`} role="presentation">
                {group.name}
              </p>
              {group.choices.map((choice) => {
                index += 1;
                return (
                  // biome-ignore lint/a11y/useKeyWithClickEvents: the keys are the field's
                  // biome-ignore lint/a11y/useFocusableInteractive: the cursor stays in the field
                  <div
                    key={choice.id}
                    id={optionId(index)}
                    role="option"
                    aria-selected={index === current}
                    onClick={() => open(choice)}
                  >
                    <span>{choice.name}</span>
                    {choice.note ? <small>{choice.note}</small> : null}
                  </div>
                );
              })}
            </div>
          ))}
        </div>
        <div className="keys">
          <span id="palette-hint">
            {choices.length === 0 ? t.adminPaletteNone({ text: text.trim() }) : t.adminPaletteHint()}
          </span>
          <button type="button" className="quiet" onClick={onClose}>
            {t.adminPaletteClose()}
          </button>
        </div>
      </div>
    </dialog>
  );
}

function useChoices(text: string): ChoiceGroup[] {
  const [screens] = useState(() => screensOf(document.querySelector("nav.rail"), "/admin"));
  const settled = useSettled(text);
  const { data } = useSearch({ text: settled, pageSize: mostOfKind });
  return useMemo(() => {
    const found = settled === "" || text === "" ? [] : (data?.groups ?? []);
    const groups: ChoiceGroup[] = [
      {
        id: "screens",
        name: t.adminPaletteScreens(),
        choices: screensFor(screens, text).map(({ name, to }) => ({ id: to, name, note: "", place: { to } })),
      },
      ...found.map(({ kind, items }) => ({
        id: kind,
        name: foundKindNames[kind](),
        choices: items.map((item) => ({
          id: `${item.plan?.id ?? ""} ${item.id}`,
          name: wordsOf(item.title),
          note: item.plan ? wordsOf(item.plan.title) : (item.note ?? ""),
          place: placeOfFound(kind, item),
        })),
      })),
    ];
    const all = found.some(({ total, items }) => total > items.length);
    if (all)
      groups.push({
        id: "all",
        name: t.adminSearch(),
        choices: [
          {
            ...{ id: "all", note: "", name: t.adminPaletteAll({ text }) },
            place: { to: `/search?text=${encodeURIComponent(text)}` },
          },
        ],
      });
    return groups.filter(({ choices }) => choices.length > 0);
  }, [data, screens, settled, text]);
}
