/** How often, and in which language: asked when one begins to follow, and where one changes it. */
import { type FollowFrequency, followFrequencies } from "@napar/domain/following";
import { type Language, languages } from "@napar/domain/text";
import { Field, inLanguage, languageNames, Select } from "@napar/ui";

export function FrequencyFields({
  language,
  chosen,
}: {
  language: Language;
  chosen: { frequency: FollowFrequency; language: Language };
}) {
  const t = inLanguage(language);
  const often = { daily: t.followDaily(), weekly: t.followWeekly(), monthly: t.followMonthly() };
  return (
    <>
      <Field id="frequency" label={t.followOften()}>
        {(tie) => (
          <Select
            name="frequency"
            value={chosen.frequency}
            choices={followFrequencies.map((value) => ({ value, label: often[value] }))}
            {...tie}
          />
        )}
      </Field>
      <Field id="language" label={t.followLanguage()}>
        {(tie) => (
          <Select
            name="language"
            value={chosen.language}
            choices={languages.map((value) => ({ value, label: languageNames[value] }))}
            {...tie}
          />
        )}
      </Field>
    </>
  );
}
