import type { Language } from "@napar/domain/text";
import { Field, inLanguage } from "@napar/ui";
import { finderAttributes } from "./finder-attributes.js";

/** The municipality by which a list is narrowed: name, postal code or NIS code. */
export function PlaceFilterField({
  language,
  value,
  isUnknown,
}: {
  language: Language;
  value: string;
  /** Nothing, or more than one municipality, has what was typed. */
  isUnknown: boolean;
}) {
  const t = inLanguage(language);
  return (
    <Field
      id="place"
      label={t.planFilterPlace()}
      hint={t.planFilterPlaceHint()}
      problem={isUnknown ? t.placeSearchUnknown({ text: value }) : undefined}
    >
      {(tie) => (
        <input
          type="search"
          name="place"
          defaultValue={value}
          autoComplete="off"
          {...finderAttributes(language)}
          {...tie}
        />
      )}
    </Field>
  );
}
