/** For whom one speaks: a person who works for two governments says which of them it is. */
import type { ReactNode } from "react";
import { RadioField } from "../form/fields.js";
import { t } from "../language/language.js";
import { OrganisationName } from "../organisation/organisation-name.js";

/** Said above a form where there is nothing to choose. */
export function speakingAs(speakers: readonly string[]): ReactNode {
  const [only] = speakers;
  if (only === undefined || speakers.length > 1) return null;
  return (
    <>
      {t.adminYouSpeakFor()}{" "}
      <b>
        <OrganisationName id={only} />
      </b>
      .
    </>
  );
}

export function SpeakerField({
  speakers,
  ...tie
}: {
  speakers: readonly string[];
  id: string;
  value: string;
  problem: string | undefined;
  onChange: (value: string) => void;
}) {
  if (speakers.length < 2) return null;
  return (
    <RadioField
      {...tie}
      label={t.adminYouSpeakForWhom()}
      choices={speakers.map((value) => ({ value, label: <OrganisationName id={value} /> }))}
    />
  );
}
