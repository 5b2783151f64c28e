/** The fields of our forms: label, hint, error, control, in that order. */
import { type Choice, Field } from "@napar/ui";
import type { ReactNode } from "react";
import { t } from "../language/language.js";
import type { DateParts } from "./partial-date.js";

type Common = { id: string; label: string; hint?: ReactNode; problem?: string | undefined };

export function TextField({
  value,
  onChange,
  type = "text",
  rows,
  autoComplete = "off",
  required = false,
  ...common
}: Common & {
  value: string;
  onChange: (value: string) => void;
  type?: "text" | "email" | "url" | "search" | "date";
  /** More than one line. */
  rows?: number;
  autoComplete?: string;
  required?: boolean;
}) {
  return (
    <Field {...common}>
      {(tie) =>
        rows ? (
          <textarea {...tie} rows={rows} value={value} onChange={({ target }) => onChange(target.value)} />
        ) : (
          <input
            {...tie}
            type={type}
            value={value}
            autoComplete={autoComplete}
            aria-required={required || undefined}
            onChange={({ target }) => onChange(target.value)}
          />
        )
      }
    </Field>
  );
}

export function SelectField({
  value,
  onChange,
  choices,
  empty,
  ...common
}: Common & {
  value: string;
  onChange: (value: string) => void;
  choices: readonly Choice[];
  /** First line for "not chosen". */
  empty?: string;
}) {
  return (
    <Field {...common}>
      {(tie) => (
        <select {...tie} value={value} onChange={({ target }) => onChange(target.value)}>
          {empty === undefined ? null : <option value="">{empty}</option>}
          {choices.map((choice) => (
            <option key={choice.value} value={choice.value}>
              {choice.label}
            </option>
          ))}
        </select>
      )}
    </Field>
  );
}

export const yesNoChoices: readonly Choice[] = [
  { value: "yes", label: t.adminYes() },
  { value: "no", label: t.adminNo() },
];

/** Yes, no, or not stated: the three are kept apart. */
export const YesNoField = (props: Common & { value: string; onChange: (value: string) => void }) => (
  <SelectField {...props} empty={t.adminNotStated()} choices={yesNoChoices} />
);

/** A part of a long form, with its heading. */
export const FormPart = ({ legend, children }: { legend: string; children: ReactNode }) => (
  <fieldset className="part">
    <legend>{legend}</legend>
    {children}
  </fieldset>
);

/** A group of controls with one label: choices, the parts of a date, rows one adds. */
export function Group({
  id,
  label,
  hint,
  problem,
  children,
}: Common & { children: (describedBy: string | undefined) => ReactNode }) {
  const describedBy = [hint ? `${id}-hint` : null, problem ? `${id}-problem` : null]
    .filter(Boolean)
    .join(" ");
  return (
    <fieldset
      className={problem ? "field wrong" : "field"}
      id={id}
      tabIndex={-1}
      aria-describedby={describedBy || undefined}
    >
      <legend>{label}</legend>
      {hint ? (
        <span className="hint" id={`${id}-hint`}>
          {hint}
        </span>
      ) : null}
      {problem ? (
        <span className="problem" id={`${id}-problem`}>
          {problem}
        </span>
      ) : null}
      {children(describedBy || undefined)}
    </fieldset>
  );
}

export function RadioField({
  value,
  onChange,
  choices,
  ...common
}: Common & {
  value: string;
  onChange: (value: string) => void;
  choices: readonly { value: string; label: ReactNode; hint?: ReactNode }[];
}) {
  return (
    <Group {...common}>
      {() => (
        <div className="choices">
          {choices.map((choice) => (
            <label key={choice.value}>
              <input
                type="radio"
                name={common.id}
                value={choice.value}
                checked={value === choice.value}
                onChange={() => onChange(choice.value)}
              />
              <span>
                {choice.label}
                {choice.hint ? <span className="hint">{choice.hint}</span> : null}
              </span>
            </label>
          ))}
        </div>
      )}
    </Group>
  );
}

export function CheckField({
  values,
  onChange,
  choices,
  ...common
}: Common & {
  values: readonly string[];
  onChange: (values: string[]) => void;
  choices: readonly Choice[];
}) {
  const toggle = (value: string, isOn: boolean) =>
    onChange(
      choices.map((choice) => choice.value).filter((one) => (one === value ? isOn : values.includes(one))),
    );
  return (
    <Group {...common}>
      {() => (
        <div className="choices many">
          {choices.map((choice) => (
            <label key={choice.value}>
              <input
                type="checkbox"
                checked={values.includes(choice.value)}
                onChange={({ target }) => toggle(choice.value, target.checked)}
              />
              <span>{choice.label}</span>
            </label>
          ))}
        </div>
      )}
    </Group>
  );
}

/** Three fields; day or month may stay empty where the date is not known better. */
export function DateField({
  value,
  onChange,
  ...common
}: Common & { value: DateParts; onChange: (value: DateParts) => void }) {
  const parts = [
    ["day", t.adminDay(), 2],
    ["month", t.adminMonth(), 2],
    ["year", t.adminYear(), 4],
  ] as const;
  return (
    <Group {...common}>
      {(describedBy) => (
        <div className="row">
          {parts.map(([part, label, length]) => (
            <p className="field" key={part}>
              <label htmlFor={`${common.id}-${part}`}>{label}</label>
              <input
                id={`${common.id}-${part}`}
                type="text"
                inputMode="numeric"
                maxLength={length}
                autoComplete="off"
                aria-describedby={describedBy}
                aria-invalid={common.problem ? true : undefined}
                value={value[part]}
                onChange={({ target }) => onChange({ ...value, [part]: target.value })}
              />
            </p>
          ))}
        </div>
      )}
    </Group>
  );
}
