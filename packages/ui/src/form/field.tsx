/** Forms: label, hint, error, control, in that order; the summary of errors on top links to each field. */
import type { Language } from "@napar/domain/text";
import type { ReactNode } from "react";
import { inLanguage } from "../messages/index.js";

export type FieldProblem = { fieldId: string; message: string };

export function ErrorSummary({
  problems,
  language,
}: {
  problems: readonly FieldProblem[];
  language: Language;
}) {
  if (problems.length === 0) return null;
  const t = inLanguage(language);
  return (
    <div
      className="summary-errors"
      role="alert"
      aria-labelledby="errors-h"
      id="errors"
      tabIndex={-1}
      // biome-ignore lint/a11y/noAutofocus: after a refused form the reader lands on what was wrong with it
      autoFocus
    >
      <h2 id="errors-h">
        {problems.length === 1 ? t.errorSummaryOne() : t.errorSummaryMany({ count: problems.length })}
      </h2>
      <ul>
        {problems.map((problem) => (
          <li key={problem.fieldId}>
            <a href={`#${problem.fieldId}`}>{problem.message}</a>
          </li>
        ))}
      </ul>
    </div>
  );
}

type FieldProps = {
  id: string;
  label: ReactNode;
  hint?: ReactNode;
  problem?: string | undefined;
  /** Draws the control with what ties it to its hint and error. */
  children: (tie: { id: string; "aria-describedby"?: string; "aria-invalid"?: true }) => ReactNode;
};

export function Field({ id, label, hint, problem, children }: FieldProps) {
  const describedBy = [hint ? `${id}-hint` : null, problem ? `${id}-problem` : null]
    .filter(Boolean)
    .join(" ");
  return (
    <div className={problem ? "field wrong" : "field"}>
      <label htmlFor={id}>{label}</label>
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
      {children({
        id,
        ...(describedBy ? { "aria-describedby": describedBy } : {}),
        ...(problem ? { "aria-invalid": true as const } : {}),
      })}
    </div>
  );
}

export type Choice = { value: string; label: string };
export type ChoiceGroup = { label: string; choices: readonly Choice[] };

/** A select with a name, one list or several groups. */
export function Select({
  name,
  value,
  empty,
  choices = [],
  groups = [],
  ...tie
}: {
  name: string;
  value: string | undefined;
  /** First line for "not chosen". */
  empty?: string;
  choices?: readonly Choice[];
  groups?: readonly ChoiceGroup[];
  id: string;
  "aria-describedby"?: string;
  "aria-invalid"?: true;
}) {
  return (
    <select name={name} defaultValue={value ?? ""} {...tie}>
      {empty === undefined ? null : <option value="">{empty}</option>}
      {choices.map((choice) => (
        <option key={choice.value} value={choice.value}>
          {choice.label}
        </option>
      ))}
      {groups.map((group) => (
        <optgroup key={group.label} label={group.label}>
          {group.choices.map((choice) => (
            <option key={choice.value} value={choice.value}>
              {choice.label}
            </option>
          ))}
        </optgroup>
      ))}
    </select>
  );
}
