/** Typing in a cell: Enter goes down, Tab goes on, Esc gives up; words of a list are offered while one types. */
import type { Choice } from "@napar/ui";
import { type KeyboardEvent, useEffect, useId, useLayoutEffect, useRef, useState } from "react";
import { matching } from "../../form/combo-field.js";

export type AfterEdit = "down" | "up" | "right" | "left" | "stay" | "fill" | "blur";

export function CellEditor({
  label,
  initial,
  isFresh,
  choices,
  isList,
  hasLines,
  problem,
  onDone,
  onCancel,
}: {
  label: string;
  initial: string;
  /** Begun by a letter, which comes in by itself. */
  isFresh: boolean;
  choices: readonly Choice[];
  /** Several words, with semicolons between them. */
  isList: boolean;
  /** Longer texts, such as titles. */
  hasLines: boolean;
  problem: string | undefined;
  onDone: (text: string, then: AfterEdit) => void;
  onCancel: () => void;
}) {
  const id = useId();
  const [text, setText] = useState(isFresh ? "" : initial);
  const [marked, setMarked] = useState(-1);
  const [isOpen, setOpen] = useState(choices.length > 0);
  const field = useRef<HTMLInputElement & HTMLTextAreaElement>(null);
  const isDone = useRef(false);

  // Before the letter that began it arrives.
  useLayoutEffect(() => {
    field.current?.focus({ preventScroll: true });
    if (!isFresh) field.current?.setSelectionRange(initial.length, initial.length);
  }, [isFresh, initial]);

  const last = isList ? (text.split(/;\s*/).at(-1) ?? "") : text;
  const isTouched = text !== initial;
  const offered = isOpen ? (isTouched ? matching(choices, last) : choices.slice(0, mostOffered)) : [];
  // What one types is completed; what stands there already is left alone.
  const at = marked >= 0 ? marked : isTouched && last.trim() !== "" && offered.length > 0 ? 0 : -1;

  const done = (value: string, then: AfterEdit) => {
    if (isDone.current) return;
    isDone.current = true;
    onDone(value, then);
  };
  const withChoice = (choice: Choice): string =>
    isList ? [...text.split(/;\s*/).slice(0, -1), choice.label].join("; ") : choice.label;

  const onKeyDown = (event: KeyboardEvent) => {
    event.stopPropagation();
    const { key } = event;
    if (event.nativeEvent.isComposing) return;
    if (key === "Escape") {
      event.preventDefault();
      isDone.current = true;
      return onCancel();
    }
    if ((key === "ArrowDown" || key === "ArrowUp") && offered.length > 0) {
      event.preventDefault();
      const step = key === "ArrowDown" ? 1 : -1;
      return setMarked(Math.max(0, Math.min(at + step, offered.length - 1)));
    }
    if (key === "Enter" && event.altKey && hasLines) {
      event.preventDefault();
      const [from, to] = [field.current?.selectionStart ?? 0, field.current?.selectionEnd ?? 0];
      return setText(`${text.slice(0, from)}\n${text.slice(to)}`);
    }
    if (key !== "Enter" && key !== "Tab") return;
    event.preventDefault();
    const choice = offered[at];
    const value = choice ? withChoice(choice) : text;
    if (key === "Tab") return done(value, event.shiftKey ? "left" : "right");
    done(value, event.ctrlKey || event.metaKey ? "fill" : event.shiftKey ? "up" : "down");
  };

  const tie = {
    ref: field,
    value: text,
    "aria-label": label,
    "aria-invalid": problem ? (true as const) : undefined,
    autoComplete: "off",
    spellCheck: hasLines,
    onKeyDown,
    onBlur: () => done(text, "blur"),
    onChange: ({ target }: { target: { value: string } }) => {
      setText(target.value);
      setMarked(-1);
      setOpen(choices.length > 0);
    },
  };
  return (
    <span className="editor">
      {hasLines ? (
        <textarea {...tie} rows={1} />
      ) : (
        <input
          {...tie}
          type="text"
          {...(choices.length > 0 && {
            role: "combobox",
            "aria-expanded": offered.length > 0,
            "aria-controls": `${id}-list`,
            "aria-autocomplete": "list" as const,
            "aria-activedescendant": at >= 0 ? `${id}-${at}` : undefined,
          })}
        />
      )}
      {offered.length > 0 ? (
        <Offered
          id={id}
          label={label}
          field={field}
          offered={offered}
          at={at}
          onChosen={(choice) => {
            if (!isList) return done(choice.label, "stay");
            setText(`${withChoice(choice)}; `);
            setMarked(-1);
            field.current?.focus();
          }}
        />
      ) : null}
    </span>
  );
}

const mostOffered = 40;

function Offered({
  id,
  label,
  field,
  offered,
  at,
  onChosen,
}: {
  id: string;
  label: string;
  field: { readonly current: HTMLElement | null };
  offered: readonly Choice[];
  at: number;
  onChosen: (choice: Choice) => void;
}) {
  const list = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    const [under, box] = [list.current, field.current?.getBoundingClientRect()];
    if (!under || !box) return;
    // Above everything else on the page: the box of the grid and its head would cut it.
    if (!under.matches(":popover-open")) under.showPopover();
    const height = Math.min(under.scrollHeight, 320);
    const isAbove = box.bottom + height > innerHeight && box.top > innerHeight - box.bottom;
    under.style.left = `${Math.min(box.left, innerWidth - under.offsetWidth - 8)}px`;
    under.style.top = isAbove ? `${box.top - Math.min(height, box.top)}px` : `${box.bottom}px`;
    under.style.maxHeight = `${Math.min(320, isAbove ? box.top : innerHeight - box.bottom)}px`;
  });
  useEffect(() => {
    list.current?.children[at]?.scrollIntoView({ block: "nearest" });
  }, [at]);
  return (
    <div className="offered" role="listbox" popover="manual" id={`${id}-list`} aria-label={label} ref={list}>
      {offered.map((choice, index) => (
        <div
          key={choice.value}
          id={`${id}-${index}`}
          role="option"
          tabIndex={-1}
          aria-selected={index === at}
          // The field keeps the focus.
          onMouseDown={(event) => {
            event.preventDefault();
            onChosen(choice);
          }}
        >
          {choice.label}
        </div>
      ))}
    </div>
  );
}
