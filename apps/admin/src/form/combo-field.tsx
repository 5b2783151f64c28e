/** Choosing from a long list while typing, one thing or several. */

import { foldText } from "@napar/domain/suggestion";
import { type Choice, Field } from "@napar/ui";
import { useState } from "react";
import { Button, ComboBox, Input, ListBox, ListBoxItem, Popover } from "react-aria-components";
import { t } from "../language/language.js";

const mostShown = 40;

/** Choices whose name holds every word that was typed, whatever its accents; those that begin with it first. */
export function matching(choices: readonly Choice[], typed: string): Choice[] {
  const words = foldText(typed).split(" ").filter(Boolean);
  const found = choices.flatMap((choice) => {
    const folded = foldText(choice.label);
    return words.every((word) => folded.includes(word))
      ? [{ choice, isStart: words[0] !== undefined && folded.startsWith(words[0]) }]
      : [];
  });
  return found
    .sort((one, other) => Number(other.isStart) - Number(one.isStart))
    .slice(0, mostShown)
    .map(({ choice }) => choice);
}

type Common = { id: string; label: string; hint?: string; problem?: string | undefined };

export function ComboField({
  value,
  choices,
  onChange,
  onType,
  ...common
}: Common & {
  value: string;
  choices: readonly Choice[];
  onChange: (value: string) => void;
  /** Where the choices are looked for elsewhere while one types. */
  onType?: (text: string) => void;
}) {
  const chosen = choices.find((choice) => choice.value === value)?.label ?? "";
  const [typed, setTyped] = useState(chosen);
  const [seen, setSeen] = useState({ chosen, value });
  // A name that arrives later, or a choice made or taken back elsewhere, shows in the field.
  if (chosen !== seen.chosen || value !== seen.value) {
    setSeen({ chosen, value });
    if (chosen !== "" || (value === "" && seen.value !== "")) setTyped(chosen);
  }
  const shown = typed === chosen ? choices.slice(0, mostShown) : matching(choices, typed);
  return (
    <Field {...common}>
      {(tie) => (
        <Options
          label={common.label}
          tie={tie}
          typed={typed}
          shown={onType ? choices : shown}
          selected={value || null}
          onTyped={(text) => {
            setTyped(text);
            onType?.(text);
            if (text === "" && value !== "") onChange("");
          }}
          onChosen={(key) => {
            const choice = choices.find((one) => one.value === key);
            if (!choice) return;
            setTyped(choice.label);
            onChange(choice.value);
          }}
          onLeft={() => setTyped(choices.find((choice) => choice.value === value)?.label ?? typed)}
        />
      )}
    </Field>
  );
}

/** Several of them: each chosen one stands below with a button that takes it away. */
export function ComboListField({
  values,
  choices,
  onChange,
  ...common
}: Common & {
  values: readonly string[];
  choices: readonly Choice[];
  onChange: (values: string[]) => void;
}) {
  const [typed, setTyped] = useState("");
  const open = choices.filter((choice) => !values.includes(choice.value));
  const nameOf = (value: string) => choices.find((choice) => choice.value === value)?.label ?? value;
  return (
    <Field {...common}>
      {(tie) => (
        <>
          <Options
            label={common.label}
            tie={tie}
            typed={typed}
            // The next choice begins with a list that knows nothing of the last one.
            key={values.length}
            shown={matching(open, typed)}
            selected={null}
            onTyped={setTyped}
            onChosen={(key) => {
              onChange([...values, key]);
              setTyped("");
              requestAnimationFrame(() => document.getElementById(common.id)?.focus());
            }}
            onLeft={() => setTyped("")}
          />
          {values.length > 0 ? (
            <ul className="picked">
              {values.map((value) => (
                <li key={value}>
                  {nameOf(value)}
                  <button
                    type="button"
                    aria-label={t.adminTakeAway({ name: nameOf(value) })}
                    onClick={() => onChange(values.filter((one) => one !== value))}
                  >
                    ×
                  </button>
                </li>
              ))}
            </ul>
          ) : null}
        </>
      )}
    </Field>
  );
}

function Options({
  label,
  tie,
  typed,
  shown,
  selected,
  onTyped,
  onChosen,
  onLeft,
}: {
  label: string;
  tie: { id: string; "aria-describedby"?: string; "aria-invalid"?: true };
  typed: string;
  shown: readonly Choice[];
  selected: string | null;
  onTyped: (text: string) => void;
  onChosen: (value: string) => void;
  onLeft: () => void;
}) {
  return (
    <ComboBox
      className="combo"
      aria-label={label}
      aria-describedby={tie["aria-describedby"]}
      items={shown.map((choice) => ({ id: choice.value, name: choice.label }))}
      inputValue={typed}
      onInputChange={onTyped}
      selectedKey={selected}
      onSelectionChange={(key: string | number | null) => {
        if (key !== null) onChosen(String(key));
      }}
      menuTrigger="input"
      allowsEmptyCollection
      allowsCustomValue
      onBlur={onLeft}
    >
      <div className="combo-row">
        <Input id={tie.id} aria-invalid={tie["aria-invalid"]} />
        <Button aria-label={t.adminShowList({ name: label })}>
          <span aria-hidden="true">▾</span>
        </Button>
      </div>
      <Popover className="react-aria-Popover options" offset={2}>
        <ListBox<{ id: string; name: string }>
          renderEmptyState={() => <p className="none">{t.adminNothingMatches()}</p>}
        >
          {(item: { id: string; name: string }) => (
            <ListBoxItem id={item.id} textValue={item.name}>
              {item.name}
            </ListBoxItem>
          )}
        </ListBox>
      </Popover>
    </ComboBox>
  );
}
