import { lifeDomains } from "@napar/domain/framework";
import { mapLevels, mapSubjects } from "@napar/domain/map";
import type { Language } from "@napar/domain/text";
import { Field, inLanguage, Select } from "@napar/ui";
import { hrefTo } from "../page/page.js";
import type { MapChoice } from "./map-areas.js";
import { levelWords, subjectWords } from "./map-words.js";

/** What the map shows, whose areas, and on which theme. A plain form: the address holds the choice. */
export function MapForm({ choice, language }: { choice: MapChoice; language: Language }) {
  const t = inLanguage(language);
  const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);
  return (
    <form
      className="ask map-ask"
      method="get"
      action={hrefTo(language, "/map")}
      aria-label={t.mapFormLabel()}
    >
      <Field id="subject" label={t.mapAskSubject()}>
        {(tie) => (
          <Select
            {...tie}
            name="subject"
            value={choice.subject}
            choices={mapSubjects.map((value) => ({ value, label: subjectWords(value, language) }))}
          />
        )}
      </Field>
      <Field id="level" label={t.mapAskLevel()}>
        {(tie) => (
          <Select
            {...tie}
            name="level"
            value={choice.level}
            choices={mapLevels.map((value) => ({ value, label: capital(levelWords(value, language)) }))}
          />
        )}
      </Field>
      <Field id="theme" label={t.mapAskTheme()}>
        {(tie) => (
          <Select
            {...tie}
            name="theme"
            value={choice.theme ?? ""}
            empty={capital(t.mapAnyTheme())}
            choices={lifeDomains
              .map(({ id, name }) => ({ value: id as string, label: name[language] }))
              .sort((a, b) => a.label.localeCompare(b.label, language))}
          />
        )}
      </Field>
      {choice.area ? <input type="hidden" name="area" value={choice.area} /> : null}
      {choice.asOf ? <input type="hidden" name="asOf" value={choice.asOf} /> : null}
      <button className="button" type="submit">
        {t.mapShow()}
      </button>
    </form>
  );
}
