import type { PlaceSubjectsView } from "@napar/api/client";
import type { Language } from "@napar/domain/text";
import { inLanguage, Section } from "@napar/ui";
import { plural } from "@napar/ui/wording";
import { hrefTo } from "../page/page.js";
import { subjectName } from "./subject-words.js";

/** Every field of life with the measures that apply here; one without any leads on too, to who could act. */
export function PlaceSubjects({ view, language }: { view: PlaceSubjectsView; language: Language }) {
  const t = inLanguage(language);
  const rows = view.items
    .map((item) => ({ ...item, name: subjectName(item.subject, language) }))
    .sort((a, b) => a.name.localeCompare(b.name, language));
  return (
    <Section id="subjects" title={t.subjectList()}>
      <p>{t.subjectListLead()}</p>
      <ul className="place-names">
        {rows.map(({ subject, measures, name }) => (
          <li key={subject}>
            <a href={hrefTo(language, `/places/${view.place.code}/subjects/${subject}`)}>{name}</a>{" "}
            <span className="soft">
              {measures > 0
                ? plural(measures, language, t.subjectMeasuresOne, t.subjectMeasuresMany)({ count: measures })
                : t.subjectNone()}
            </span>
          </li>
        ))}
      </ul>
    </Section>
  );
}
