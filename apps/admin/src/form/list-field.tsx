/** Rows that one adds and takes away, such as partners or reservations. */
import type { ReactNode } from "react";
import { t } from "../language/language.js";
import { Group } from "./fields.js";

type Props<T> = {
  id: string;
  label: string;
  hint?: ReactNode;
  problem?: string | undefined;
  values: readonly T[];
  onChange: (values: T[]) => void;
  /** A row as it begins. */
  empty: T;
  addLabel: string;
  /** What the button that takes a row away names, such as what was typed in it. */
  nameOf: (value: T, index: number) => string;
  /** How the row stands; by default its fields stand side by side. */
  rowClass?: string;
  children: (value: T, change: (change: Partial<T>) => void, index: number) => ReactNode;
};

export function ListField<T extends object>({
  values,
  onChange,
  empty,
  addLabel,
  nameOf,
  rowClass = "row wide",
  children,
  ...group
}: Props<T>) {
  const takeAway = (index: number) => {
    onChange(values.filter((_, at) => at !== index));
    // The button that had the focus is gone.
    requestAnimationFrame(() => document.getElementById(group.id)?.focus());
  };
  return (
    <Group {...group}>
      {() => (
        <>
          {values.map((value, index) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: a row has no identity but its place while it is typed
            <div className={rowClass} key={index}>
              {children(
                value,
                (change) => onChange(values.map((one, at) => (at === index ? { ...one, ...change } : one))),
                index,
              )}
              <button
                type="button"
                className="quiet"
                aria-label={t.adminTakeAway({ name: nameOf(value, index) })}
                onClick={() => takeAway(index)}
              >
                {t.adminTakeAwayShort()}
              </button>
            </div>
          ))}
          <div className="quiets">
            <button type="button" className="quiet" onClick={() => onChange([...values, empty])}>
              {addLabel}
            </button>
          </div>
        </>
      )}
    </Group>
  );
}
