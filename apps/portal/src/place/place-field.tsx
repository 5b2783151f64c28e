import type { Language } from "@napar/domain/text";
import { Field } from "@napar/ui";
import { finderAttributes } from "./finder-attributes.js";

type Props = {
  id: string;
  name: string;
  value: string;
  label: string;
  hint: string;
  problem?: string | undefined;
  language: Language;
};

/**
 * Where a municipality is written: a plain text field. With the script `municipality-finder` it proposes names while
 * one types.
 */
export function PlaceField({ id, name, value, label, hint, problem, language }: Props) {
  return (
    <Field id={id} label={label} hint={hint} problem={problem}>
      {(tie) => (
        <input
          {...tie}
          type="text"
          name={name}
          defaultValue={value}
          maxLength={100}
          autoComplete="off"
          spellCheck={false}
          {...finderAttributes(language)}
        />
      )}
    </Field>
  );
}
