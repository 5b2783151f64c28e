/** Local experience that others can reuse. */

import type { PracticeView } from "@napar/api/client";
import { lifeDomains } from "@napar/domain/framework";
import { linkedPractice } from "@napar/domain/linked-data";
import type { Language } from "@napar/domain/text";
import { inLanguage, LocalizedText, plainText } from "@napar/ui";
import { plural } from "@napar/ui/wording";
import { apiFormat, tableFormats } from "../data/formats.js";
import { hrefTo, notFound, type PageRoute, unwrap } from "../page/page.js";
import { cityName } from "../place/place-look-up.js";
import { registerListRoute } from "../register/register-page.js";
import { PracticePage } from "./practice-page.js";

/** The fields of life of a practice, each once. */
const fieldsOf = ({ themes, actions }: PracticeView, language: Language): string[] => {
  const ids = new Set([...themes, ...actions].flatMap(({ domains }) => domains));
  return lifeDomains.filter(({ id }) => ids.has(id)).map(({ name }) => name[language]);
};

export const practiceRoutes: PageRoute[] = [
  registerListRoute<PracticeView>({
    path: "/practices",
    section: "practices",
    words: (language) => {
      const t = inLanguage(language);
      return {
        ...{ title: t.practiceTitle(), lead: t.practiceLead() },
        count: (count) => plural(count, language, t.practiceCountOne, t.practiceCountMany)({ count }),
      };
    },
    list: (client, query) => client.listPractices(query),
    columns: (language) => {
      const t = inLanguage(language);
      return [
        {
          head: t.practiceCity(),
          cell: ({ id, city }) => (
            <a href={hrefTo(language, `/practices/${id}`)}>{cityName(city, language)}</a>
          ),
        },
        {
          head: t.practiceActions(),
          kind: "words",
          cell: ({ summary }) => <LocalizedText text={summary} language={language} />,
        },
        {
          head: t.practiceField(),
          cell: (entry) =>
            fieldsOf(entry, language).join(", ") || <span className="soft">{t.notStated()}</span>,
        },
      ];
    },
  }),
  {
    path: "/practices/:id",
    answer: async ({ language, client, params, today, publicUrl }) => {
      const t = inLanguage(language);
      const found = await client.findPractice(params.id ?? "");
      if (!found.ok && found.problem.status === 404) return notFound;
      const practice = unwrap(found);
      const title = t.practiceOf({ city: cityName(practice.city, language) });
      const plans = await Promise.all(practice.plans.map((id) => client.findPlan(id)));
      return {
        kind: "page",
        section: "practices",
        title,
        description: plainText(practice.summary, language),
        crumbs: [{ label: t.practiceTitle(), href: hrefTo(language, "/practices") }, { label: title }],
        formats: [...tableFormats("practices", { id: practice.id }), apiFormat(`/practices/${practice.id}`)],
        jsonLd: linkedPractice(practice, { publicUrl, language }),
        correct: `about=practice&id=${encodeURIComponent(practice.id)}`,
        body: (
          <PracticePage
            {...{ language, today, practice, title }}
            plans={plans.flatMap((plan) => (plan.ok ? [plan.value] : []))}
          />
        ),
      };
    },
  },
];
