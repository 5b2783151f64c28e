import type { IsoDate } from "@napar/domain/calendar";
import type { Language } from "@napar/domain/text";
import { inLanguage, PageHead } from "@napar/ui";
import { wordDate } from "@napar/ui/wording";
import { hrefTo, type Page } from "../page/page.js";

/** What is there today and was not there, or not public, on the day that was asked about. */
export function notThenPage(language: Language, path: string, asOf: IsoDate): Page {
  const t = inLanguage(language);
  const lead = t.measureNotThenLead({ date: wordDate(asOf, language) });
  return {
    kind: "page",
    status: 404,
    title: t.measureNotThenTitle(),
    description: lead,
    section: "plans",
    crumbs: [{ label: t.planTitle(), href: hrefTo(language, "/plans") }, { label: t.measureNotThenTitle() }],
    asOfIsShown: true,
    body: (
      <PageHead title={t.measureNotThenTitle()} lead={lead}>
        <p>
          <a href={hrefTo(language, path)}>{t.measureNotThenNow()}</a>
        </p>
      </PageHead>
    ),
  };
}
